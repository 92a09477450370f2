/// That a board takes part in a network.
///
/// Most lists say no more than that, so what else is known is kept apart and shared: a membership
/// takes 16 bytes, and two million of them 32 MB.
public struct Membership: Hashable, Sendable {
  public let board: BoardIndex
  public let network: NetworkIndex

  /// How it takes part: roles, seats, period, ...
  public var details: MembershipDetails { shared?.details ?? .none }

  /// Who says so, as the details have it.
  public var sources: [String] { shared?.details.sources ?? [] }

  let shared: SharedDetails?

  public init(board: BoardIndex, network: NetworkIndex, details: SharedDetails? = nil) {
    self.board = board
    self.network = network
    shared = details
  }
}

/// Details that many memberships have in common, stored once.
public final class SharedDetails: Hashable, Sendable {
  public let details: MembershipDetails

  public init(_ details: MembershipDetails) {
    self.details = details
  }

  public static func == (one: SharedDetails, other: SharedDetails) -> Bool {
    one === other || one.details == other.details
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(details)
  }
}

/// How a board takes part in a network.
public struct MembershipDetails: Hashable, Sendable {
  /// The roles of its seats: chair, member, ...; sorted.
  public var roles: [String]
  public var form: MembershipForm?

  /// Through whom it takes part, when it has no seat of its own.
  public var via: Via?
  public var period: Period
  public var delegates: [Delegate]

  /// Seats at the table, or nil when the list gives none: then one is assumed.
  public var seatCount: Int?

  /// Who says so: the network, the board, a report.
  public var sources: [String]

  /// What it brings to the network and takes from it ("brengen en halen").
  public var brings, takes: Reciprocity

  public init(
    roles: [String] = [], form: MembershipForm? = nil, via: Via? = nil, period: Period = .always,
    delegates: [Delegate] = [], seatCount: Int? = nil, sources: [String] = [],
    brings: Reciprocity = Reciprocity(), takes: Reciprocity = Reciprocity()
  ) {
    self.roles = roles
    self.form = form
    self.via = via
    self.period = period
    self.delegates = delegates
    self.seatCount = seatCount
    self.sources = sources
    self.brings = brings
    self.takes = takes
  }

  /// Nothing but the membership itself is known.
  public static let none = MembershipDetails()
}

/// How close to the centre of a network a member stands.
public enum MembershipForm: String, CaseIterable, Comparable, Sendable {
  case core, shell, agendaMember, observer

  /// From the centre outwards.
  public static func < (one: MembershipForm, other: MembershipForm) -> Bool {
    allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
  }
}

/// Through whom a board takes part.
public enum Via: Hashable, Sendable {
  /// Another participant, such as an umbrella.
  case board(BoardIndex)
  /// A network, such as a cluster or federation that has one seat for its members.
  case network(NetworkIndex)
  /// Someone the lists do not know otherwise.
  case other(String)
}

/// The person who sits in a network for a board.
public struct Delegate: Hashable, Sendable {
  public let name: String
  public let function: String?
  public let mandate: String?

  public init(name: String, function: String? = nil, mandate: String? = nil) {
    self.name = name
    self.function = function
    self.mandate = mandate
  }
}

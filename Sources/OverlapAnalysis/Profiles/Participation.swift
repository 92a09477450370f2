public import BoardNetworks

/// How a board takes part in a network, as the list says it.
public struct Participation: Hashable, Sendable {
  /// Chair, member, ...; none when the list does not say.
  public let roles: [String]
  public let form: MembershipForm?

  /// Through whom it takes part; nil when it sits there itself, or the list does not say.
  public let through: Through?

  /// Since when, and until when.
  public let period: Period

  /// One where the list gives no number.
  public let seatCount: Int
  public let delegates: [Delegate]

  init(_ membership: Membership, in landscape: Landscape) {
    let details = membership.details
    roles = details.roles
    form = details.form
    through = details.via.map { Through($0, in: landscape) }
    period = details.period
    seatCount = membership.seatCount
    delegates = details.delegates
  }
}

/// Who sits at a table in the place of a board.
public enum Through: Hashable, Sendable {
  /// Another participant, such as an umbrella.
  case board(Name)
  /// A network that has one seat for its members.
  case network(Name)
  /// Someone the lists do not know otherwise.
  case other(String)

  init(_ via: Via, in landscape: Landscape) {
    switch via {
    case .board(let board): self = .board(Name(landscape[board]))
    case .network(let network): self = .network(Name(landscape[network]))
    case .other(let text): self = .other(text)
    }
  }
}

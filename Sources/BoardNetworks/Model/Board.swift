/// A participant of networks: a school board, unless its kind says otherwise.
///
/// What a list does not tell is nil, or an empty list. Nothing here is guessed.
public struct Board: Hashable, Sendable {
  /// What a membership names it by: a number (bestuursnummer) or, in a list without one, its name.
  public let id: String

  /// What people call it, or nil when the lists give only a number.
  public let name: String?

  /// Other names that lists use for it.
  public let aliases: [String]

  /// What sort of participant it is, as the list says it: `schoolbestuur`, `gemeente`, ...
  public let kind: String?

  public let municipalities: [String]
  public let region: String?
  public let denomination: String?

  /// Schools, locations of schools, and pupils.
  public let schoolCount, siteCount, pupilCount: Int?

  /// Full-time equivalents of the people who sit at tables for it.
  public let boardStaff: Double?

  /// Hours a year it says it has for networks.
  public let capacityHours: Double?

  /// The participant that sits at tables in its place.
  public internal(set) var representedBy: BoardIndex?

  public let developmentQuestions: [String]

  /// The class of size, where that is told and the number of schools is not.
  public let toldSizeClass: BoardSizeClass?

  /// Whether it answered when it was asked for its networks. No answer is not no membership.
  public let responded: Bool?

  public init(
    id: String, name: String? = nil, aliases: [String] = [], kind: String? = nil,
    municipalities: [String] = [], region: String? = nil, denomination: String? = nil,
    schoolCount: Int? = nil, siteCount: Int? = nil, pupilCount: Int? = nil,
    boardStaff: Double? = nil, capacityHours: Double? = nil, representedBy: BoardIndex? = nil,
    developmentQuestions: [String] = [], responded: Bool? = nil,
    toldSizeClass: BoardSizeClass? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.municipalities = municipalities
    self.region = region
    self.denomination = denomination
    self.schoolCount = schoolCount
    self.siteCount = siteCount
    self.pupilCount = pupilCount
    self.boardStaff = boardStaff
    self.capacityHours = capacityHours
    self.representedBy = representedBy
    self.developmentQuestions = developmentQuestions
    self.responded = responded
    self.toldSizeClass = toldSizeClass
  }
}

extension Board {
  /// What a reader sees: the name, or the number with its first municipality, "41613 (Oldambt)".
  public var label: String {
    if let name { return name }
    guard let municipality = municipalities.first else { return id }
    return "\(id) (\(municipality))"
  }

  /// Whether it is a school board: its kind says so, or no kind is given.
  public var isSchoolBoard: Bool {
    guard let kind else { return true }
    return Board.schoolBoardKinds.contains(foldedKey(kind))
  }

  private static let schoolBoardKinds: Set<String> = [
    "schoolbestuur", "schoolbesturen", "bestuur", "besturen", "bevoegdgezag", "pobestuur",
    "pobesturen", "bestuurpo", "schoolbestuurpo", "schoolbestuurprimaironderwijs", "board",
    "boards", "schoolboard", "schoolboards",
  ]

  /// The class of size that the sector uses, or nil when the number of schools is unknown and the
  /// class is not told.
  public var sizeClass: BoardSizeClass? {
    switch schoolCount {
    case 1?: .singleSchool
    case (2...5)?: .small
    case (6...14)?: .medium
    case (15...)?: .large
    default: toldSizeClass
    }
  }
}

/// Classes of boards by their number of schools.
public enum BoardSizeClass: String, CaseIterable, Sendable {
  /// One school: an *eenpitter*.
  case singleSchool
  /// 2 to 5 schools.
  case small
  /// 6 to 14 schools.
  case medium
  /// 15 schools or more.
  case large
}

/// One location of a school, and the board it belongs to.
public struct School: Hashable, Sendable {
  /// Its BRIN, with the number of the location where a list gives one.
  public let id: String
  public let name: String?
  public let board: BoardIndex
  public let municipality: String?

  public init(id: String, name: String?, board: BoardIndex, municipality: String?) {
    self.id = id
    self.name = name
    self.board = board
    self.municipality = municipality
  }
}

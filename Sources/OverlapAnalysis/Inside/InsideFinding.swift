/// How one network is put together: its bodies, its forms of membership, who takes part and how.
///
/// What it says of boards is about those that are counted. It says where people sit, not what they
/// do there.
public struct InsideFinding: Hashable, Sendable {
  public let name: Name
  public let type, formality: String?

  /// Boards on its list, of those that are counted, and how far that list goes.
  public let size: Int
  public let listing: Listing

  /// The level of the people who sit in it, and in its bodies: in how many of those.
  public let level: String?
  public let bodyLevels: [LabelCount]

  public let bodies: BodyParticipation
  public let forms: FormsOfMembership
  public let hours: HoursInside
  public let delegates: DelegateCounts
  public let coordination: Coordination
  public let singleSchool: SingleSchoolParticipation

  /// Participants on its list that are networks themselves.
  public let memberNetworks: [MemberNetwork]

  /// The fewest members between whom most of the contact lies that members have elsewhere: in all
  /// other networks, and in those that are not member-wide. Nil when no two meet elsewhere, or when
  /// there are so many members that it was not looked for.
  public let contactElsewhere, contactBesidesMemberWide: ContactGroup?
}

/// What the plenary of a network takes of its members, and what its bodies take, in hours a year.
public struct HoursInside: Hashable, Sendable {
  public let plenarySeats, bodySeats: Int
  public let plenary, bodies: Load
}

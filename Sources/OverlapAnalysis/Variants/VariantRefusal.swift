/// Why no variants can be given.
public enum VariantRefusal: Error, Hashable, Sendable {
  /// There is no network to choose from: there are none, or the question is about territories.
  case noNetworks

  /// Of no network all hours are known; so many networks lack some.
  case hoursUnknown(networks: Int)

  /// More combinations of networks keep within the bound on size than are looked into.
  case tooManyCombinations(limit: Int)

  /// No choice keeps within these bounds together, while one keeps within all of them but one,
  /// whichever that is.
  case clash([VariantBound])
}

/// A bound that a choice may run into.
public enum VariantBound: Hashable, Sendable {
  /// So many of all pairs have to meet still. Named are pairs that would not.
  case pairs(least: Int, of: Int, lost: [MeetingPair])

  /// A board has to find a theme at one of its tables still. Named are those that would not.
  case themes([ThemeWithoutTable])

  /// A share of the pairs of these groups has to meet still; of none in particular when empty.
  case groups(floor: Double, [BoardGroup])

  /// None of these boards may carry more hours; of none in particular when empty.
  case hours(most: Double, [Name])

  /// These networks stay, whatever is chosen.
  case stays([Name], VariantStay)

  /// A network was asked to stop.
  case stops(Name)
}

/// Why a network stays as it is, whatever is chosen.
public enum VariantStay: Hashable, Sendable {
  /// It is statutory, or a body of it is: it can share an agenda, it cannot be dissolved.
  case statutory

  /// It was asked to stay.
  case asked

  /// Nearly all boards are members of it.
  case memberWide

  /// Not all its hours are known, so that nothing tells what would come free.
  case hoursUnknown

  /// It says that it has members, and lists none.
  case membersUnknown

  /// It takes no hours.
  case takesNothing
}

/// A group of boards that should not be worse off than others.
public enum BoardGroup: Hashable, Sendable {
  /// The boards with one school: *eenpitters*.
  case singleSchool
  /// The boards of a region, as the first of them writes it.
  case region(String)
}

/// A theme that boards found at a table, and find at none.
public struct ThemeWithoutTable: Hashable, Sendable {
  /// As the first network writes it.
  public let theme: String
  public let boards: [Name]

  /// Whether no board at all finds it at a table any more.
  public let isGone: Bool
}

/// Whether it is people who meet, or only boards, as far as the lists say who sits where.
public struct PeopleFindings: Hashable, Sendable {
  /// Memberships of networks that are counted, and those of which the person who sits there is given.
  public let memberships, known: Int

  /// Distinct people, each of one board.
  public let people: Int

  /// Names that people of several boards have. It may be one person who sits for several boards, or
  /// people who are called the same: they count as different people.
  public let repeatedNames: Int

  /// In how many other networks two boards are both members, over pairs that share one, each once:
  /// on average, over the memberships of which the person is given; and in how many the same two
  /// people sit, over pairs of people who share one.
  public let boardsElsewhere, peopleElsewhere: Double?

  /// A finding for every network of which any person is given, and one for every board, in the
  /// landscape's order.
  public let networks: [NetworkPeople]
  public let boards: [BoardPeople]

  /// Whether the lists name anybody at all.
  public var isGiven: Bool { known > 0 }
}

/// Who meets again of the people at one table.
public struct NetworkPeople: Hashable, Sendable {
  public let name: Name

  /// Boards on its list, and those of which it is given who sits here for them.
  public let members, known: Int

  /// Distinct people here, and pairs of boards for which it is given who sits here.
  public let people, pairs: Int

  /// Over these pairs: other networks in which both boards are members and it is given who sits
  /// there for them; and those of them where the same two people sit.
  public let boardMeetings, peopleMeetings: Int
}

/// By how many people one board sits at its tables.
public struct BoardPeople: Hashable, Sendable {
  public let name: Name

  /// Its networks, and those of which it is given who sits there for it.
  public let networks, known: Int

  /// Distinct people who sit there.
  public let people: Int

  /// Pairs of these networks, and those of them in which the same person sits.
  public let pairs, samePerson: Int
}

extension NetworkPeople {
  /// The mean number of other networks in which two boards meet, and in which the same two people
  /// do; nil without a pair.
  public var boardsElsewhere: Double? { pairs > 0 ? Double(boardMeetings) / Double(pairs) : nil }
  public var peopleElsewhere: Double? { pairs > 0 ? Double(peopleMeetings) / Double(pairs) : nil }

  /// The share of these meetings of boards that are meetings of the same two people.
  public var sameShare: Double? {
    boardMeetings > 0 ? Double(peopleMeetings) / Double(boardMeetings) : nil
  }
}

extension BoardPeople {
  /// The share of pairs of its networks in which the same person sits; nil with fewer than two.
  public var sameShare: Double? { pairs > 0 ? Double(samePerson) / Double(pairs) : nil }
}

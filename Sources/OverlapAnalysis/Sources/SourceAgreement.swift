import BoardNetworks

/// What two sources of one network say of its members: the network's own list beside what boards
/// say themselves, or any two others.
public struct SourceAgreement: Hashable, Sendable {
  public let network: Name

  /// What the sources are called, in natural order.
  public let first, second: String

  /// The boards on both lists and on one of them, in the landscape's order.
  public let onBoth, onlyFirst, onlySecond: [Name]

  /// Boards on one list that did not answer when they were asked, while the other list may hang on
  /// that answer: whether it lacks them is unknown. They are not among those on one list alone.
  public let unansweredOnFirst, unansweredOnSecond: [Name]

  /// Members of whom no source is given, which say nothing of either list.
  public let withoutSource: Int
}

extension SourceAgreement {
  /// How many sources of a network are compared: those that name most members. A column of remarks
  /// would have one for nearly each row.
  public static let mostSources = 6

  /// Everyone on the first list, and on the second.
  public var firstCount: Int { onBoth.count + onlyFirst.count + unansweredOnFirst.count }
  public var secondCount: Int { onBoth.count + onlySecond.count + unansweredOnSecond.count }

  /// How many members there are among the boards that could be on both lists, those on neither
  /// included; nil when none is on both.
  public var estimate: TwoListEstimate? {
    TwoListEstimate(
      first: onBoth.count + onlyFirst.count, second: onBoth.count + onlySecond.count,
      both: onBoth.count)
  }
}

extension OverlapFindings {
  /// Compares the sources of each network two by two.
  ///
  /// A source is what the lists say of who says so, `bron`; where a network stands in more than one
  /// list, a row without it has its list for a source. Sources that differ in nothing but case,
  /// accents and punctuation are one. Boards that are not counted are left out.
  ///
  /// - Returns: A value for each two sources of a network that has several, in the landscape's order
  ///   and then by the names of the sources.
  /// - Complexity: O(*b* + *n* + *m* + Σ *s*) for *b* boards, *n* networks of *s* members each, and *m*
  ///   memberships.
  public func sourceAgreements() -> [SourceAgreement] {
    let landscape = selection.listed
    var isCounted = [Bool](repeating: false, count: landscape.boards.count)
    for board in selection.boards { isCounted[board.offset] = true }
    var lists = [SourceLists](repeating: SourceLists(), count: landscape.networks.count)
    for membership in landscape.memberships where isCounted[membership.board.offset] {
      lists[membership.network.offset].add(membership.board, sources: membership.sources)
    }
    return selection.networks.flatMap { network in
      agreements(of: lists[network.offset], network: Name(landscape[network]))
    }
  }

  private func agreements(of lists: SourceLists, network: Name) -> [SourceAgreement] {
    guard let one = lists.members.first?.sources,
      lists.members.contains(where: { $0.sources != one }) || one.count > 1
    else { return [] }
    let lists = lists.withOneSpelling
    let sources = lists.leadingSources
    return sources.indices.flatMap { first in
      sources[(first + 1)...].map { second in
        agreement(of: sources[first], and: second, in: lists, network: network)
      }
    }
  }

  private func agreement(
    of first: String, and second: String, in lists: SourceLists, network: Name
  ) -> SourceAgreement {
    let kinds = (first: SourceKind(of: first), second: SourceKind(of: second))
    var both: [Name] = []
    var onlyFirst: [Name] = []
    var onlySecond: [Name] = []
    var unansweredOnFirst: [Name] = []
    var unansweredOnSecond: [Name] = []
    for (index, sources) in lists.members {
      let board = selection.landscape[index]
      let isSilent = didNotAnswer(board)
      switch (sources.contains(first), sources.contains(second)) {
      case (true, true): both.append(Name(board))
      case (true, false) where isSilent && !kinds.second.knowsSilentBoards:
        unansweredOnFirst.append(Name(board))
      case (true, false): onlyFirst.append(Name(board))
      case (false, true) where isSilent && !kinds.first.knowsSilentBoards:
        unansweredOnSecond.append(Name(board))
      case (false, true): onlySecond.append(Name(board))
      case (false, false): break
      }
    }
    return SourceAgreement(
      network: network, first: first, second: second, onBoth: both, onlyFirst: onlyFirst,
      onlySecond: onlySecond, unansweredOnFirst: unansweredOnFirst,
      unansweredOnSecond: unansweredOnSecond, withoutSource: lists.withoutSource)
  }
}

/// The members of one network and who says of each that it is one.
private struct SourceLists {
  /// Members with a source, in the order of the landscape.
  private(set) var members: [(board: BoardIndex, sources: [String])] = []
  private(set) var withoutSource = 0

  mutating func add(_ board: BoardIndex, sources: [String]) {
    if sources.isEmpty {
      withoutSource += 1
    } else {
      members.append((board, sources))
    }
  }

  /// The same with one spelling of each source: "Opgave netwerk" is "opgave netwerk".
  var withOneSpelling: SourceLists {
    var spelling: [String: String] = [:]
    for text in Set(members.flatMap(\.sources)) {
      let key = foldedKey(text)
      spelling[key] = min(spelling[key] ?? text, text)
    }
    var result = self
    result.members = members.map { board, sources in
      (board, sources.map { spelling[foldedKey($0)] ?? $0 })
    }
    return result
  }

  /// The sources that name most members, in natural order.
  var leadingSources: [String] {
    var counts: [String: Int] = [:]
    for member in members {
      for source in Set(member.sources) { counts[source, default: 0] += 1 }
    }
    let ordered = counts.keys.map { (text: $0, key: NaturalSortKey($0)) }
      .sorted { $0.key < $1.key }.map(\.text)
    guard ordered.count > SourceAgreement.mostSources else { return ordered }
    let least = ordered.map { counts[$0]! }.sorted(by: >)[SourceAgreement.mostSources - 1]
    let above = ordered.count { counts[$0]! > least }
    var room = SourceAgreement.mostSources - above
    return ordered.filter { source in
      guard counts[source]! == least, room > 0 else { return counts[source]! > least }
      room -= 1
      return true
    }
  }
}

import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each network, by id: in how many others its members are both a member.
  static func encounters(_ findings: [EncounterFinding], scope: Scope) -> Table {
    let words = ScopeWords(scope)
    let columns = EncounterColumns(words)
    let differs = findings.contains { $0.meanWithoutMemberWide != $0.mean }

    let caption = Phrase(
      nl:
        "\(words.otherShared.nl.capitalised) van de \(words.participant.many.nl) die onder elk gebied vallen",
      en:
        "\(words.otherShared.en.capitalised) of the \(words.participant.many.en) in each territory")
    return Table(
      .encounters, scope: scope,
      caption: words.choose(
        network: Phrase(
          nl: "Waar de leden van een netwerk elkaar ook elders tegenkomen",
          en: "Where the members of a network meet elsewhere too"),
        territory: caption),
      columns: [
        columns.id, columns.name, columns.members, columns.pairs, columns.mean,
        columns.firstQuartile, columns.median, columns.thirdQuartile, columns.maximum,
        columns.shareElsewhere, columns.shareThree, columns.memberAny, columns.memberHalf,
        columns.meanWithoutMemberWide, columns.complete,
      ],
      reading: columns.reading(withoutMemberWide: differs),
      notes: [pairsNote(words), membersNote(words)]
        + [
          differs ? memberWideNote(scope) : nil, words.territoryNote,
          IncompleteLists(findings.map { ($0.name, $0.listing) }).note(words),
        ].compactMap { $0 },
      emptyText: words.noNetworks,
      rowNoun: words.network, rows: allRows(of: findings))
  }

  private static func pairsNote(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Mediaan, gemiddelde (gem.) en maximum gaan over het aantal \(words.otherShared.nl) van \
        elk paar \(words.member.many.nl); de middelste helft van de paren ligt tussen de twee \
        kwartielen. Zonder paar is er niets te berekenen (–).
        """,
      en: """
        Median, mean and maximum are of the number of \(words.otherShared.en) of each pair of \
        \(words.member.many.en); the middle half of the pairs is between the two quartiles. \
        Without a pair there is nothing to compute (–).
        """)
  }

  private static func membersNote(_ words: ScopeWords) -> Phrase {
    let networks = words.network.many
    return Phrase(
      nl: """
        "Ten minste één" en "ten minste helft": hoeveel andere \(networks.nl) een \
        \(words.member.one.nl) gemiddeld deelt met ten minste één, of de helft, van de andere \
        \(words.member.many.nl).
        """,
      en: """
        "At least one" and "at least half": how many other \(networks.en) a \
        \(words.member.one.en) shares on average with at least one, or half, of the other \
        \(words.member.many.en).
        """)
  }

  private static func memberWideNote(_ scope: Scope) -> Phrase {
    let words = ScopeWords(scope)
    let share = Phrase { $0.percentage(scope.memberWideShare) }
    return Phrase(
      nl: """
        "Zonder grote" telt \(words.network.many.nl) niet mee waar minstens \(share.nl) van de \
        \(words.participant.many.nl) (van de regio, waar die genoemd is) lid van is.
        """,
      en: """
        "Excl. large" leaves out \(words.network.many.en) with at least \(share.en) of the \
        \(words.participant.many.en) (of the region, where one is given) as members.
        """)
  }
}

/// The columns of the table, with the words of its scope.
private struct EncounterColumns {
  typealias EncounterColumn = ColumnOf<EncounterFinding>

  let id = EncounterColumn("id", .text, nl: "id", en: "id") { .text($0.name.id) }
  let name: EncounterColumn
  let members: EncounterColumn
  let pairs = EncounterColumn("pairs", .integer, nl: "paren", en: "pairs") {
    $0.listing.cell($0.pairs)
  }
  let mean = EncounterColumn("mean", .decimal(places: 2), nl: "gemiddelde", en: "mean") {
    .decimal($0.mean)
  }
  let firstQuartile = EncounterColumn(
    "q1", .decimal(places: 2), nl: "eerste kwartiel", en: "first quartile"
  ) { .decimal($0.firstQuartile) }
  let median = EncounterColumn("median", .decimal(places: 1), nl: "mediaan", en: "median") {
    .decimal($0.median)
  }
  let thirdQuartile = EncounterColumn(
    "q3", .decimal(places: 2), nl: "derde kwartiel", en: "third quartile"
  ) { .decimal($0.thirdQuartile) }
  let maximum = EncounterColumn("max", .integer, nl: "maximum", en: "maximum") {
    .integer($0.maximum)
  }
  let shareElsewhere: EncounterColumn
  let shareThree: EncounterColumn
  let memberAny: EncounterColumn
  let memberHalf: EncounterColumn
  let meanWithoutMemberWide = EncounterColumn(
    "without_member_wide_mean", .decimal(places: 2), nl: "gemiddelde zonder grote",
    en: "mean without large"
  ) { .decimal($0.meanWithoutMemberWide) }
  let complete = EncounterColumn(
    "complete", .yesNo, nl: "lijst compleet", en: "list complete"
  ) { .boolean($0.listing.isComplete) }

  init(_ words: ScopeWords) {
    let network = words.network
    name = EncounterColumn("name", .text, nl: network.one.nl, en: network.one.en) {
      .text($0.name.label)
    }
    members = EncounterColumn(
      "members", .integer, nl: words.member.many.nl, en: words.member.many.en
    ) {
      $0.listing.cell($0.members)
    }
    let elsewhere = words.elsewhereHeading
    shareElsewhere = EncounterColumn(
      "share_elsewhere", .share, nl: elsewhere.nl, en: elsewhere.en
    ) { .share($0.shareElsewhere) }
    shareThree = EncounterColumn(
      "share_3", .share, nl: "paren met ten minste drie \(words.otherShared.nl)",
      en: "pairs with at least three \(words.otherShared.en)"
    ) { .share($0.shareThree) }
    memberAny = EncounterColumn(
      "member_any", .decimal(places: 1), nl: "elders ten minste één van hen",
      en: "elsewhere at least one of them"
    ) { .decimal($0.memberAny) }
    memberHalf = EncounterColumn(
      "member_half", .decimal(places: 1), nl: "elders ten minste de helft",
      en: "elsewhere at least half of them"
    ) { .decimal($0.memberHalf) }
  }

  /// What leads on a screen: median with quartiles, and what members find. The rest is in files.
  func reading(withoutMemberWide: Bool) -> [EncounterColumn] {
    let quartiles = EncounterColumn("quartiles", .mixed, nl: "helft tussen", en: "half between") {
      .range($0.firstQuartile, $0.thirdQuartile)
    }
    let shown = [
      name, members, median, quartiles,
      mean.titled(Phrase(nl: "gem.", en: "mean")),
      maximum.titled(Phrase(nl: "max.", en: "max.")),
      memberAny.titled(Phrase(nl: "ten minste één", en: "at least one")),
      memberHalf.titled(Phrase(nl: "ten minste helft", en: "at least half")),
    ]
    let last = meanWithoutMemberWide.titled(
      Phrase(nl: "gem. zonder grote", en: "mean excl. large"))
    return withoutMemberWide ? shown + [last] : shown
  }
}

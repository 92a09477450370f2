import OverlapAnalysis

extension Table {
  /// A row for each two divisions into territories: how far they agree, and who straddles a border.
  static func territories(_ findings: CongruenceFindings, scope: Scope) -> Table {
    let words = ScopeWords(scope)
    let columns = TerritoryColumns(words)
    let values = findings.values
    return Table(
      .territories, scope: scope,
      caption: Phrase(
        nl: "Hoe indelingen in gebieden op elkaar passen",
        en: "How divisions into territories fit each other"),
      columns: columns.machines,
      reading: values.contains { $0.second != nil } ? columns.reading : columns.readingAlone,
      notes: values.isEmpty
        ? [DivisionText.apart(findings.apart)].compactMap { $0 }
        : DivisionText.notes(findings, words), emptyText: DivisionText.nothing(words),
      rowNoun: nil, rows: allRows(of: values))
  }
}

/// The columns of `territories`.
private struct TerritoryColumns {
  typealias TerritoryColumn = ColumnOf<CongruenceFinding>

  let machines, reading: [TerritoryColumn]

  /// Where there is one division, which has nothing to be compared with.
  let readingAlone: [TerritoryColumn]

  init(_ words: ScopeWords) {
    let boards = words.participant.many
    let first = TerritoryColumn(
      "division_first", .text, nl: "eerste indeling", en: "first division"
    ) { .text($0.first.label) }
    let second = TerritoryColumn(
      "division_second", .text, nl: "tweede indeling", en: "second division"
    ) { .text($0.second?.label) }
    let territoriesFirst = TerritoryColumn(
      "territories_first", .integer, nl: "gebieden van de eerste", en: "territories of the first"
    ) { .integer($0.first.territories) }
    let territoriesSecond = TerritoryColumn(
      "territories_second", .integer, nl: "gebieden van de tweede", en: "territories of the second"
    ) { .integer($0.second?.territories) }
    let compared = TerritoryColumn(
      "boards_compared", .integer, nl: "vergeleken \(boards.nl)", en: "\(boards.en) compared"
    ) { $0.second == nil ? .missing : .integer($0.comparedBoards) }
    let unplaced = TerritoryColumn(
      "boards_unplaced", .integer, nl: "\(boards.nl) zonder gebied in een van beide",
      en: "\(boards.en) without a territory in either"
    ) { $0.second == nil ? .missing : .integer($0.unplacedBoards) }
    let agreement = TerritoryColumn(
      "adjusted_mutual_information", .decimal(places: 2), nl: "overeenkomst", en: "agreement"
    ) { .decimal($0.adjustedMutualInformation) }
    let containmentFirst = TerritoryColumn(
      "containment_first", .share, nl: "eerste binnen de tweede", en: "first within the second"
    ) { .share($0.containmentFirst) }
    let containmentSecond = TerritoryColumn(
      "containment_second", .share, nl: "tweede binnen de eerste", en: "second within the first"
    ) { .share($0.containmentSecond) }
    let wholeFirst = TerritoryColumn(
      "whole_first", .integer, nl: "gebieden van de eerste helemaal binnen één van de tweede",
      en: "territories of the first wholly within one of the second"
    ) { $0.second == nil ? .missing : .integer($0.withinSecond.count) }
    let wholeSecond = TerritoryColumn(
      "whole_second", .integer, nl: "gebieden van de tweede helemaal binnen één van de eerste",
      en: "territories of the second wholly within one of the first"
    ) { $0.second == nil ? .missing : .integer($0.withinFirst.count) }
    let straddling = TerritoryColumn(
      "straddling_boards", .integer, nl: "\(boards.nl) over een grens",
      en: "\(boards.en) across a border"
    ) { .integer($0.straddling.count) }
    let straddlingFirst = TerritoryColumn(
      "straddling_first", .integer, nl: "over een grens van de eerste",
      en: "across a border of the first"
    ) { .integer($0.first.straddlingBoards) }
    let straddlingSecond = TerritoryColumn(
      "straddling_second", .integer, nl: "over een grens van de tweede",
      en: "across a border of the second"
    ) { .integer($0.second?.straddlingBoards) }
    let ids = TerritoryColumn(
      "boards", .list, nl: "over een grens: id's", en: "across a border: ids"
    ) { .list($0.straddling.map(\.id)) }
    let names = TerritoryColumn(
      "board_names", .list, nl: "over een grens: namen", en: "across a border: names"
    ) { .list($0.straddling.map(\.label)) }

    let hoursFirst = TerritoryColumn(
      "border_hours_first", .decimal(places: 1), nl: "uren over grenzen van de eerste",
      en: "hours across borders of the first"
    ) { $0.first.borderHours?.load.cell ?? .missing }
    let hoursSecond = TerritoryColumn(
      "border_hours_second", .decimal(places: 1), nl: "uren over grenzen van de tweede",
      en: "hours across borders of the second"
    ) { $0.second?.borderHours?.load.cell ?? .missing }

    machines = [
      first, second, agreement, straddling, straddlingFirst, straddlingSecond, compared, unplaced,
      containmentFirst, containmentSecond, territoriesFirst, territoriesSecond, wholeFirst,
      wholeSecond, hoursFirst, hoursSecond, ids, names,
    ]
    reading = [
      first, second, agreement, compared, containmentFirst, containmentSecond, straddling,
    ]
    readingAlone = [
      first.titled(Phrase(nl: "indeling", en: "division")),
      territoriesFirst.titled(Phrase(nl: "gebieden", en: "territories")), straddling,
    ]
  }
}

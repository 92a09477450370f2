import OverlapAnalysis

/// What one chart of the workbook shows: a few columns of cells, of which the first says what each
/// row is.
struct ChartData {
  let title: Phrase

  /// What is counted and how many, for below the title.
  let caption: Phrase
  let isAcross: Bool

  /// What stands along the axes.
  let labelTitle, valueTitle: Phrase

  /// The headings of the numbers; one of them, or more that are drawn side by side.
  let seriesHeadings: [Phrase]
  let rows: [(label: Cell, values: [Cell])]
  let kind: Column.Kind

  /// The same without counts of a few.
  fileprivate var withoutSmallNumbers: ChartData {
    ChartData(
      title: title, caption: caption, isAcross: isAcross, labelTitle: labelTitle,
      valueTitle: valueTitle, seriesHeadings: seriesHeadings,
      rows: rows.map { ($0.label, $0.values.map(\.withoutSmallNumber)) }, kind: kind)
  }
}

extension ReportContents {
  /// The charts of the workbook: those for which there is anything to draw.
  var chartData: [ChartData] {
    let charts =
      [networksPerBoardChart, elsewhereByPairChart, mostElsewhereChart].compactMap { $0 }
      + hoursAsked.compactMap { hoursChart($0.rows, by: $0.asker) }
    return scope.isPseudonymous ? charts.map(\.withoutSmallNumbers) : charts
  }

  /// How many boards are a member of 0, 1, 2, ... networks.
  private var networksPerBoardChart: ChartData? {
    guard let degrees = networksPerBoard else { return nil }
    let boards = words.participant
    return ChartData(
      title: Phrase(
        nl: "\(words.network.many.nl.capitalised) per \(boards.one.nl)",
        en: "\(words.network.many.en.capitalised) by \(boards.one.en)"),
      caption: Phrase { "n = \(boards.counted(degrees.boards)[$0])" }, isAcross: false,
      labelTitle: Phrase(
        nl: "aantal \(words.network.many.nl)", en: "number of \(words.network.many.en)"),
      valueTitle: Phrase(nl: "aantal \(boards.many.nl)", en: "number of \(boards.many.en)"),
      seriesHeadings: [boards.many.capitalised],
      rows: degrees.frequencies.enumerated().map { (.integer($0), [.integer($1)]) },
      kind: .integer)
  }

  /// How many pairs share 0, 1, 2, ... other networks, and how many when the large do not count.
  private var elsewhereByPairChart: ChartData? {
    guard let elsewhere else { return nil }
    let besides = hasMemberWideNetworks ? elsewhereBesidesMemberWide?.frequencies : nil
    let all = Phrase(
      nl: "Alle \(words.network.many.nl)", en: "All \(words.network.many.en)")
    let withoutLarge = Phrase(nl: "Zonder grote", en: "Excl. large")
    return ChartData(
      title: Phrase(
        nl: "\(words.otherShared.nl.capitalised) van een paar",
        en: "\(words.otherShared.en.capitalised) of a pair"),
      caption: Phrase { "n = \(words.pair.counted(elsewhere.pairs)[$0])" }, isAcross: false,
      labelTitle: Phrase(
        nl: "aantal andere \(words.network.many.nl)",
        en: "number of other \(words.network.many.en)"),
      valueTitle: Phrase(nl: "aantal paren", en: "number of pairs"),
      seriesHeadings: besides == nil ? [all] : [all, withoutLarge],
      rows: elsewhere.frequencies.enumerated().map { others, pairs in
        let without = besides.map { others < $0.count ? $0[others] : 0 }
        return (.integer(others), [.integer(pairs)] + (without.map { [.integer($0)] } ?? []))
      }, kind: .integer)
  }

  /// The networks in which most pairs meet elsewhere too.
  private var mostElsewhereChart: ChartData? {
    let limit = 15
    let known = networks.filter { $0.shareElsewhere != nil }
    guard !known.isEmpty else { return nil }
    let shown = leading(limit, of: known) { one, other in
      (one.shareElsewhere ?? 0, one.pairs) > (other.shareElsewhere ?? 0, other.pairs)
    }
    let counted = words.network.counted(known.count)
    return ChartData(
      title: words.elsewhereHeading.capitalised,
      caption: Phrase(
        nl: """
          De \(Language.nl.integer(shown.count)) met het hoogste deel, van \(counted.nl) met ten \
          minste één paar
          """,
        en: """
          The \(Language.en.integer(shown.count)) with the highest share, of \(counted.en) with at \
          least one pair
          """), isAcross: true, labelTitle: words.network.one,
      valueTitle: Phrase(
        nl: "deel van de paren \(words.member.many.nl)",
        en: "share of the pairs of \(words.member.many.en)"),
      seriesHeadings: [words.elsewhereHeading.capitalised],
      rows: shown.map { (.text($0.name.label), [.share($0.shareElsewhere)]) }, kind: .share)
  }

  /// The hours that are known by who asks for them; nil where the lists give it for no network.
  private func hoursChart(_ rows: [HoursAsked], by asker: HoursAsker) -> ChartData? {
    let known = rows.filter { $0.load.hours != nil }
    guard known.contains(where: { $0.label != nil }) else { return nil }
    let shown = known.prefix(15)
    let notGiven = Phrase(nl: "niet opgegeven", en: "not given")
    let lacking = known.reduce(0) { $0 + $1.load.unknownSeats }
    return ChartData(
      title: asker.caption,
      caption: Phrase(
        nl: "Uren die bekend zijn; zetels zonder alle uren: \(Language.nl.integer(lacking))",
        en: "Hours that are known; seats lacking hours: \(Language.en.integer(lacking))"),
      isAcross: true, labelTitle: asker.heading,
      valueTitle: Phrase(nl: "uren per jaar", en: "hours a year"),
      seriesHeadings: [Phrase(nl: "Uren per jaar", en: "Hours a year")],
      rows: shown.map { row in
        let label = row.obligation?.phrase ?? row.label.map { label in Phrase { _ in label } }
        let term = label ?? notGiven
        return (.term(Term(term.en, term)), [row.load.cell])
      }, kind: .decimal(places: 1))
  }
}

import Charts
import Markup
import OverlapAnalysis

extension ReportPage {
  /// For each network how often its members meet elsewhere, as a picture and as a table.
  var byNetwork: [Node] {
    let networks = words.network
    guard let chart = encounterChart else { return [] }
    let shown = shownEncounters
    let table = Table.encounters(shown, scope: scope)
    let limits = contents.limits
    return [
      .element(
        heading(
          Phrase(
            nl: "\(networks.one.nl.capitalised) voor \(networks.one.nl)",
            en: "\(networks.one.en.capitalised) by \(networks.one.en)"))),
      .element(figure(chart, encounterCaption)),
      .element(
        self.table(
          table, limit: limits.rows,
          names: shown.map { link(toNetwork: $0.name) })),
    ]
      + notes(
        [
          shownNote(
            shown.count, of: contents.encounters.count, in: .encounters,
            which: Phrase(
              nl: "die met de meeste \(words.member.many.nl)",
              en: "those with most \(words.member.many.en)"))
        ] + table.notes
      ).map(Node.element)
  }

  private var encounterCaption: Phrase {
    let others = words.otherShared
    let counted = words.network.counted(shownEncounters.count)
    return Phrase(
      nl: """
        Voor elk \(words.network.one.nl) het aantal \(others.nl) van twee \(words.member.many.nl); \
        n = \(counted.nl), rechts het aantal paren.
        """,
      en: """
        For each \(words.network.one.en) the number of \(others.en) of two \
        \(words.member.many.en); n = \(counted.en), at the right the number of pairs.
        """)
  }

  /// The networks with most members, those whose members meet elsewhere most often first.
  private var shownEncounters: [EncounterFinding] { shownPositions.map { contents.encounters[$0] } }

  /// Their positions among all networks.
  private var shownPositions: [Int] {
    let encounters = contents.encounters
    return leading(contents.limits.rows, of: encounters.indices) { one, other in
      encounters[one].members > encounters[other].members
    }.sorted { one, other in
      let keys = [one, other].map { (encounters[$0].median ?? -1, encounters[$0].mean ?? -1) }
      return keys[0] != keys[1] ? keys[0] > keys[1] : one < other
    }
  }

  /// How meeting elsewhere is spread within each network; nil without networks.
  var encounterChart: ReportChart? {
    let shown = shownPositions
    guard !shown.isEmpty else { return nil }
    let others = words.otherShared
    let noPairs = Phrase(
      nl: "minder dan twee \(words.member.many.nl)", en: "fewer than two \(words.member.many.en)")
    let unknown = Phrase(
      nl: "\(words.member.many.nl) niet bekend", en: "\(words.member.many.en) not known")
    let chart = DistributionChart(
      frame: frame(
        id: "grafiek-elders",
        title: Phrase(
          nl: "\(others.nl.capitalised) per \(words.network.one.nl)",
          en: "\(others.en.capitalised) by \(words.network.one.en)"),
        description: encounterCaption, count: words.network.counted(shown.count)),
      rows: shown.map { position in
        let finding = contents.encounters[position]
        return DistributionChart.Row(
          label: anchors.label(ofNetwork: finding.name),
          distribution: contents.networkProfiles[position].elsewhere.map { Distribution($0) },
          count: CellText(finding.listing.cell(finding.pairs), kind: .integer, in: language).text,
          undefinedText: text(finding.listing.isUnknown ? unknown : noPairs))
      },
      axisTitle: text(
        Phrase(
          nl: "aantal andere \(words.network.many.nl)",
          en: "number of other \(words.network.many.en)")),
      countHeading: text(Phrase(nl: "paren", en: "pairs")),
      words: DistributionChart.Words(
        range: text(Phrase(nl: "minste tot meeste", en: "least to most")),
        quartiles: text(Phrase(nl: "middelste helft van de paren", en: "middle half of the pairs")),
        median: text(Phrase(nl: "mediaan", en: "median")),
        mean: text(Phrase(nl: "gemiddelde", en: "mean"))),
      wholeNumbers: true, numberText: numberText)
    return ReportChart(path: "diagrams/elsewhere-by-network.svg", chart: chart)
  }
}

extension Distribution {
  /// What a box of a chart shows.
  fileprivate init(_ elsewhere: ElsewhereDistribution) {
    self.init(
      minimum: Double(elsewhere.minimum), lowerQuartile: elsewhere.firstQuartile,
      median: elsewhere.median, upperQuartile: elsewhere.thirdQuartile,
      maximum: Double(elsewhere.maximum), mean: elsewhere.mean)
  }
}

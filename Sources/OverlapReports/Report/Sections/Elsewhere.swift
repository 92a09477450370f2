import Charts
import Markup
import OverlapAnalysis

extension ReportPage {
  /// In how many other networks the members of one meet again.
  @NodeBuilder var elsewhere: [Node] {
    paragraph(elsewhereIntroduction)
    note(words.meetingNote)
    if contents.elsewhere == nil {
      paragraph(nobodyShares)
    } else {
      pairDistribution
      byNetwork
      pictures
      leadingPairs
      people
      holdingTogether
      groups
    }
  }

  private var elsewhereIntroduction: Phrase {
    let boards = words.participant.many
    return words.choose(
      network: Phrase(
        nl: """
          De leden van een netwerk zijn vaak ook samen lid van andere netwerken. Hier staat hoe \
          vaak dat zo is: voor elk paar \(boards.nl) in een netwerk het aantal andere netwerken \
          waar beide ook lid van zijn. Dat is geen oordeel. Elkaar vaker zien houdt contact in \
          stand, en vraagt tijd.
          """,
        en: """
          The members of a network are often members of other networks together too. This is how \
          often: for each pair of \(boards.en) in a network the number of other networks that both \
          are members of too. That is no verdict. Seeing each other more often keeps contact alive, \
          and takes time.
          """),
      territory: Phrase(
        nl: """
          Hier staat voor elk paar \(boards.nl) onder een gebied hoeveel andere gebieden zij delen. \
          Zo is te zien waar indelingen samenvallen en waar grenzen door \(boards.nl) heen lopen.
          """,
        en: """
          This is, for each pair of \(boards.en) in a territory, how many other territories they \
          share. It shows where divisions coincide, and where borders run through \(boards.en).
          """))
  }

  /// That there is no pair, or that it is unknown whether there is one.
  var nobodyShares: Phrase {
    contents.hasMemberships
      ? Phrase(
        nl: """
          Geen twee \(words.participant.many.nl) delen een \(words.network.one.nl), dus er is geen \
          paar om iets van te zeggen.
          """,
        en: """
          No two \(words.participant.many.en) share a \(words.network.one.en), so there is no pair \
          to speak of.
          """)
      : Phrase(
        nl: "De lijsten geven geen \(words.member.many.nl). Wie wat deelt, is daarom onbekend.",
        en: "The lists give no \(words.member.many.en). Who shares what is therefore unknown.")
  }

  // MARK: - Over pairs

  private var pairDistribution: [Node] {
    guard let chart = pairChart, let elsewhere = contents.elsewhere else { return [] }
    let boards = words.participant.many
    return [
      .element(
        heading(
          Phrase(
            nl: "Alle paren \(boards.nl), elk één keer geteld",
            en: "All pairs of \(boards.en), each counted once"))),
      .element(figure(chart, pairCaption(elsewhere))),
      .element(
        table(
          distributionRows,
          caption: Phrase(
            nl: "\(words.otherShared.nl.capitalised) van een paar",
            en: "\(words.otherShared.en.capitalised) of a pair"),
          columns: DistributionRow.columns.map { column($0) })),
    ]
      + notes([
        contents.hasMemberWideNetworks
          ? scope.memberWideNote(
            contents.networks.filter(\.isMemberWide).map(\.name)) : nil
      ]).map(Node.element)
  }

  private var distributionRows: [DistributionRow] {
    let networks = words.network.many
    let all = contents.elsewhere.map {
      DistributionRow(
        name: Phrase(nl: "alle \(networks.nl)", en: "all \(networks.en)"), distribution: $0)
    }
    let besides =
      contents.hasMemberWideNetworks
      ? contents.elsewhereBesidesMemberWide.map {
        DistributionRow(name: Phrase(nl: "zonder grote", en: "excl. large"), distribution: $0)
      } : nil
    return [all, besides].compactMap { $0 }
  }

  private func pairCaption(_ elsewhere: ElsewhereDistribution) -> Phrase {
    let pairs = words.pair.counted(elsewhere.pairs)
    let networks = words.network.many
    return Phrase(
      nl: """
        Hoeveel paren hoeveel andere \(networks.nl) delen; n = \(pairs.nl) met ten minste één \
        gedeeld \(words.network.one.nl).
        """,
      en: """
        How many pairs share how many other \(networks.en); n = \(pairs.en) with at least one \
        shared \(words.network.one.en).
        """)
  }

  /// How many pairs share 0, 1, 2, ... other networks; nil without pairs.
  var pairChart: ReportChart? {
    guard let elsewhere = contents.elsewhere else { return nil }
    let others = words.otherShared
    let caption = pairCaption(elsewhere)
    let chart = ColumnChart(
      frame: frame(
        id: "grafiek-paren",
        title: Phrase(
          nl: "\(others.nl.capitalised) van een paar",
          en: "\(others.en.capitalised) of a pair"),
        description: caption, count: words.pair.counted(elsewhere.pairs)),
      columns: columns(of: elsewhere.frequencies),
      labelTitle: text(
        Phrase(
          nl: "aantal andere \(words.network.many.nl)",
          en: "number of other \(words.network.many.en)")),
      countTitle: text(Phrase(nl: "aantal paren", en: "number of pairs")),
      numberText: numberText)
    return ReportChart(path: "diagrams/elsewhere-by-pair.svg", chart: chart)
  }

  // MARK: - Pictures

  private var pictures: [Node] {
    [
      .element(
        heading(
          words.choose(
            network: Phrase(nl: "Wie zit waar", en: "Who is where"),
            territory: Phrase(nl: "Wie valt waaronder", en: "Who lies in what")))),
      .element(figure(drawings.twoMode)),
      .element(figure(drawings.boards)),
    ]
  }

  // MARK: - The pairs that share most

  private var leadingPairs: [Node] {
    let boards = words.participant.many
    let networks = words.network.many
    let shown = contents.leadingPairs
    guard !shown.isEmpty else { return [] }
    let first = Phrase(
      nl: words.participant.one.nl, en: words.participant.one.en)
    return [
      .element(
        heading(
          Phrase(
            nl: "De \(boards.nl) die het meeste delen",
            en: "The \(boards.en) that share most"))),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Paren \(boards.nl) met de meeste gedeelde \(networks.nl)",
            en: "Pairs of \(boards.en) with most shared \(networks.en)"),
          columns: [
            boardColumn(first, \PairFinding.first),
            boardColumn(
              Phrase(nl: "en", en: "and"), \PairFinding.second),
            column(Phrase(nl: "gedeelde \(networks.nl)", en: "shared \(networks.en)"), .integer) {
              .integer($0.shared)
            },
            PageColumn(heading: Phrase(nl: "welke", en: "which"), isNumeric: false) { pair in
              self.networks(pair.networks, limit: 3 * contents.limits.names)
            },
          ])),
    ]
      + notes([
        shownNote(
          shown.count, of: contents.summary.pairs, in: .pairs,
          which: Phrase(
            nl: "de paren die het meeste delen", en: "the pairs that share most")),
        words.choose(
          network: Phrase(
            nl: "Het aantal andere netwerken is steeds één minder dan het aantal gedeelde.",
            en: "The number of other networks is always one less than the number shared."),
          territory: Phrase(
            nl: "Het aantal andere gebieden is steeds één minder dan het aantal gedeelde.",
            en: "The number of other territories is always one less than the number shared.")),
      ]).map(Node.element)
  }
}

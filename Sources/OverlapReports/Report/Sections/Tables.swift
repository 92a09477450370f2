import BoardNetworks
import Charts
import Markup
import OverlapAnalysis

extension ReportPage {
  /// Of how many networks boards are a member.
  @NodeBuilder var tables: [Node] {
    paragraph(tablesIntroduction)
    if contents.networks.isEmpty {
      paragraph(words.noNetworks)
    } else if let degrees = contents.networksPerBoard, let chart = degreeChart {
      paragraph(degreeSentence(degrees))
      figure(chart, degreeCaption(degrees))
      sizeClasses
      boardTable
    } else {
      paragraph(
        contents.incomplete.emptyText(
          Phrase(
            nl: "Er zijn geen \(words.participant.many.nl) geteld",
            en: "No \(words.participant.many.en) were counted"), words))
    }
  }

  private var tablesIntroduction: Phrase {
    let board = words.participant.one
    return words.choose(
      network: Phrase(
        nl: """
          Elk netwerk waar een \(board.nl) lid van is, is een tafel. Hoe vaak er wordt vergaderd, \
          telt hier nog niet mee.
          """,
        en: """
          Each network that a \(board.en) is a member of is a table. How often it meets does not \
          count here yet.
          """),
      territory: Phrase(
        nl: "Een \(board.nl) valt onder een gebied als het er scholen heeft.",
        en: "A \(board.en) lies in a territory when it has schools there."))
  }

  // MARK: - Chart

  /// How many boards are a member of 0, 1, 2, ... networks; nil without boards.
  var degreeChart: ReportChart? {
    guard let degrees = contents.networksPerBoard else { return nil }
    let boards = words.participant.many
    let networks = words.network.many
    let title = Phrase(
      nl: "\(networks.nl.capitalised) per \(words.participant.one.nl)",
      en: "\(networks.en.capitalised) by \(words.participant.one.en)")
    let chart = ColumnChart(
      frame: frame(
        id: "grafiek-tafels", title: title, description: degreeSentence(degrees),
        count: words.participant.counted(degrees.boards)),
      columns: columns(of: degrees.frequencies),
      labelTitle: text(
        Phrase(nl: "aantal \(networks.nl)", en: "number of \(networks.en)")),
      countTitle: text(Phrase(nl: "aantal \(boards.nl)", en: "number of \(boards.en)")),
      numberText: numberText)
    return ReportChart(path: "diagrams/networks-per-board.svg", chart: chart)
  }

  private func degreeCaption(_ degrees: DegreeDistribution) -> Phrase {
    let boards = words.participant
    let counted = boards.counted(degrees.boards)
    return words.choose(
      network: Phrase(
        nl: "Hoeveel \(boards.many.nl) lid zijn van hoeveel netwerken; n = \(counted.nl).",
        en: "How many \(boards.many.en) are members of how many networks; n = \(counted.en)."),
      territory: Phrase(
        nl: "Hoeveel \(boards.many.nl) vallen onder hoeveel gebieden; n = \(counted.nl).",
        en: "How many \(boards.many.en) lie in how many territories; n = \(counted.en)."))
  }

  // MARK: - Tables

  private var sizeClasses: [Node] {
    guard contents.sizeClasses.contains(where: { $0.sizeClass != nil }) else {
      return [
        .element(
          note(
            Phrase(
              nl: """
                Hoeveel scholen zij hebben, staat niet in de lijsten. Naar omvang is dus niets te \
                zeggen.
                """,
              en: """
                How many schools they have is not in the lists. So nothing can be said by size.
                """)
          ))
      ]
    }
    let networks = words.network.many
    return [
      .element(
        table(
          contents.sizeClasses,
          caption: Phrase(
            nl: "\(networks.nl.capitalised) per \(words.participant.one.nl), naar omvang",
            en: "\(networks.en.capitalised) by \(words.participant.one.en), by size"),
          columns: [
            sizeClassColumn,
            column(words.participant.many, .integer) { .integer($0.boards) },
            column(Phrase(nl: "middelste", en: "middle"), .decimal(places: 1)) {
              .decimal($0.degrees?.median)
            },
            column(Phrase(nl: "gemiddeld", en: "mean"), .decimal(places: 2)) {
              .decimal($0.degrees?.mean)
            },
            column(Phrase(nl: "minste", en: "least"), .integer) { .integer($0.degrees?.minimum) },
            column(Phrase(nl: "meeste", en: "most"), .integer) { .integer($0.degrees?.maximum) },
          ])),
      .element(
        note(
          Phrase(
            nl: """
              Het middelste is de mediaan: de ene helft zit eronder, de andere erboven. Staat er bij \
              een omvang maar een handvol \(words.participant.many.nl), lees de rij dan als een \
              voorbeeld.
              """,
            en: """
              The middle is the median: one half is below it, the other above. Where a size has \
              only a handful of \(words.participant.many.en), read the row as an example.
              """))),
    ] + notes([unknownDegreesNote]).map(Node.element)
  }

  /// That boards of which nothing is known stand in no median or mean; nil when there are none.
  private var unknownDegreesNote: Phrase? {
    let unknown = contents.summary.unansweredBoards
    guard unknown > 0 else { return nil }
    let counted = words.participant.counted(unknown)
    return Phrase(
      nl: """
        Van \(counted.nl) is niet bekend in hoeveel \(words.network.many.nl): wel meegeteld bij \
        "\(words.participant.many.nl)", niet in de andere kolommen.
        """,
      en: """
        Of \(counted.en) it is not known in how many \(words.network.many.en): counted under \
        "\(words.participant.many.en)", not in the other columns.
        """)
  }

  var sizeClassColumn: PageColumn<SizeClassFinding> {
    column(Phrase(nl: "omvang", en: "size"), .text) { finding in
      let phrase = finding.sizeClass?.definition ?? Phrase(nl: "onbekend", en: "unknown")
      return .term(Term(phrase.en, phrase))
    }
  }

  /// The boards, those with most networks first.
  private var boardTable: [Node] {
    let order = contents.boards.indices.sorted { one, other in
      let degrees = (contents.boards[one].degree, contents.boards[other].degree)
      return degrees.0 != degrees.1 ? degrees.0 > degrees.1 : one < other
    }
    let sorted = order.map { contents.boards[$0] }
    let table = Table.boards(sorted, scope: scope, incomplete: contents.incomplete)
    let limit = contents.limits.rows
    return [
      .element(
        self.table(
          table, limit: limit,
          names: sorted.prefix(limit).map { link(toBoard: $0.name) }))
    ]
      + notes(
        [
          shownNote(
            limit, of: sorted.count, in: .boards,
            which: Phrase(
              nl: "die met de meeste \(words.network.many.nl)",
              en: "those with most \(words.network.many.en)"))
        ] + table.notes.map { $0 }
      ).map(Node.element)
  }
}

extension BoardSizeClass {
  /// The class with the numbers of schools that it stands for.
  fileprivate var definition: Phrase {
    switch self {
    case .singleSchool: Phrase(nl: "eenpitter (1 school)", en: "single school")
    case .small: Phrase(nl: "klein (2 tot en met 5 scholen)", en: "small (2 to 5 schools)")
    case .medium: Phrase(nl: "middel (6 tot en met 14 scholen)", en: "medium (6 to 14 schools)")
    case .large: Phrase(nl: "groot (15 of meer scholen)", en: "large (15 schools or more)")
    }
  }
}

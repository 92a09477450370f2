import Markup
import OverlapAnalysis

extension ReportPage {
  /// On whom connections depend: who would leave the rest in pieces, and who lies between others.
  var holdingTogether: [Node] {
    let holding = contents.holding
    return [
      .element(
        heading(
          words.choose(
            network: Phrase(
              nl: "Wie het geheel bij elkaar houdt", en: "Who holds the whole together"),
            territory: Phrase(
              nl: "Wat het geheel bij elkaar houdt", en: "What holds the whole together")))),
      .element(paragraph(holdingIntroduction)),
      .element(paragraph(cutPointSentence)),
    ] + cutPointTable + [.element(paragraph(betweenSentence))]
      + betweenTable(holding.boardsBetween, of: words.participant, by: link(toBoard:))
      + betweenTable(holding.networksBetween, of: words.network, by: link(toNetwork:))
      + notes([
        leftOutOfStructureNote, contents.incomplete.note(words), fewInStructureNote,
        words.territoryNote,
      ]).map(Node.element)
  }

  private var holdingIntroduction: Phrase {
    let boards = words.participant.many
    let networks = words.network.many
    return words.choose(
      network: Phrase(
        nl: """
          Lidmaatschappen verbinden \(boards.nl) en netwerken tot een geheel. Hier staat wie daarin \
          een schakelpositie heeft. Dat gaat over de plaats in het geheel. Het zegt niet wat iemand \
          daar doet of bereikt.
          """,
        en: """
          Memberships connect \(boards.en) and networks into a whole. This is who has a position in \
          between. It is about the place in the whole. It does not say what anyone does or \
          achieves there.
          """),
      territory: Phrase(
        nl: """
          Doordat \(boards.nl) onder meer dan één gebied vallen, hangen \(boards.nl) en \
          \(networks.nl) samen. Hier staat welke daarin een schakelpositie hebben. Dat gaat alleen \
          over de plaats in het geheel.
          """,
        en: """
          Since \(boards.en) lie in more than one territory, \(boards.en) and \(networks.en) hang \
          together. This is which have a position in between. It is only about the place in the \
          whole.
          """))
  }

  // MARK: - Cut points

  /// How many are the only link between parts.
  private var cutPointSentence: Phrase {
    let holding = contents.holding
    let counted = knownInStructure
    guard holding.boardCount + holding.networkCount > 0 else {
      return Phrase(
        nl: """
          Van \(counted.nl) is er geen die als enige delen verbindt: zonder één van hen blijft de \
          rest verbonden zoals die was.
          """,
        en: """
          Of \(counted.en) none is the only link between parts: without any one of them the rest \
          stays connected as it was.
          """)
    }
    let links = Phrase.joined(
      [
        (words.participant, holding.boardCount), (words.network, holding.networkCount),
      ].filter { $0.1 > 0 }.map { $0.0.counted($0.1) }, by: ", ")
    return Phrase(
      nl: """
        Van \(counted.nl) is dit het aantal dat als enige delen verbindt: \(links.nl). \
        Zonder zo'n schakel zou wat nu samenhangt, uiteenvallen in stukken. Los raakt wie buiten \
        het grootste stuk komt.
        """,
      en: """
        Of \(counted.en) these are the only link between parts: \(links.en). Without \
        such a link what now hangs together would come apart in pieces. Cut off is who is outside \
        the largest piece.
        """)
  }

  private var cutPointTable: [Node] {
    let holding = contents.holding
    let rows =
      holding.boards.map { CutPointRow(mode: .boards, finding: $0) }
      + holding.networks.map { CutPointRow(mode: .networks, finding: $0) }
    guard !rows.isEmpty else { return [] }
    return [
      .element(
        table(
          rows,
          caption: Phrase(
            nl: "Wat uiteenvalt zonder één schakel", en: "What comes apart without one link"),
          columns: [
            PageColumn(heading: Phrase(nl: "zonder", en: "without"), isNumeric: false) { row in
              [self.link(to: row.finding.name, row.mode)]
            },
            column(Phrase(nl: "stukken", en: "pieces"), .integer) {
              .integer($0.finding.pieceCount)
            },
            column(Phrase(nl: "raken los", en: "cut off"), .integer) {
              .integer($0.finding.cutOffCount)
            },
            PageColumn(
              heading: Phrase(nl: "wie", en: "who"), isNumeric: false, nodes: cutOff),
          ]))
    ]
      + notes([
        shownNote(
          rows.count, of: holding.boardCount + holding.networkCount, in: .measures,
          which: Phrase(
            nl: "die zonder wie de meeste los raken", en: "those without whom most are cut off"))
      ]).map(Node.element)
  }

  private func cutOff(_ row: CutPointRow) -> [Node] {
    let finding = row.finding
    let limit = 3 * contents.limits.names
    return [
      .element(
        details(Phrase(nl: "namen", en: "names")) {
          Element("ul") {
            for piece in finding.pieces {
              Element(
                "li",
                children: boards(piece.boards, limit: limit)
                  + (piece.boards.isEmpty || piece.networks.isEmpty ? [] : ["; "])
                  + networks(piece.networks, limit: limit))
            }
          }
          notes([
            finding.pieceCount - 1 > finding.pieces.count
              ? andMore(finding.pieceCount - 1 - finding.pieces.count)
                + Phrase(nl: " stukken", en: " pieces") : nil
          ])
        })
    ]
  }

  // MARK: - Betweenness

  private var betweenSentence: Phrase {
    let holding = contents.holding
    let boards = words.participant.many
    let networks = words.network.many
    if holding.isBetweennessLeftOut {
      return Phrase(
        nl: """
          Wie tussen anderen ligt, is niet uitgerekend: voor een geheel van deze omvang kost dat te \
          veel tijd.
          """,
        en: """
          Who lies between others was not computed: for a whole of this size that takes too much \
          time.
          """)
    }
    if holding.boardsBetween.isEmpty && holding.networksBetween.isEmpty {
      return Phrase(
        nl: "Er is niemand die tussen twee anderen ligt.", en: "There is none between two others.")
    }
    return Phrase(
      nl: """
        De tussenpositie zegt hoe vaak een schakel op de kortste weg tussen twee andere \
        \(boards.nl) of \(networks.nl) ligt: 0% is nooit, 100% is zo vaak als in een geheel van \
        deze omvang maar kan. Die 100% is voor \(boards.nl) iets anders dan voor \
        \(networks.nl): vergelijk elk alleen met zijn eigen soort.
        """,
      en: """
        The position in between says how often a link lies on the shortest way between two other \
        \(boards.en) or \(networks.en): 0% is never, 100% is as often as can be in a whole of this \
        size. That 100% is not the same for \(boards.en) as for \(networks.en): compare each only \
        with its own kind.
        """)
  }

  private func betweenTable(
    _ findings: [BetweenFinding], of noun: Noun, by link: @escaping (Name) -> Node
  ) -> [Node] {
    guard !findings.isEmpty else { return [] }
    let shown = Array(findings.prefix(contents.limits.pairs))
    let known = noun == words.network ? contents.knownNetworkCount : contents.knownBoardCount
    let counted = noun.counted(known)
    return [
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "\(noun.many.nl.capitalised) met de hoogste tussenpositie, van \(counted.nl)",
            en: "\(noun.many.en.capitalised) most in between, of \(counted.en)"),
          columns: [
            PageColumn(heading: noun.one, isNumeric: false) { [link($0.name)] },
            column(Phrase(nl: "tussenpositie", en: "in between"), .share) {
              .share($0.betweenness)
            },
          ]))
    ]
      + notes([
        shownNote(
          shown.count, of: known, in: .measures,
          which: Phrase(
            nl: "die met de hoogste tussenpositie", en: "those most in between"))
      ]).map(Node.element)
  }

  // MARK: - Whom it is about

  /// "4 besturen en 3 netwerken" of which the ties are known.
  var knownInStructure: Phrase {
    let boards = words.participant.counted(contents.knownBoardCount)
    let networks = words.network.counted(contents.knownNetworkCount)
    return Phrase(nl: "\(boards.nl) en \(networks.nl)", en: "\(boards.en) and \(networks.en)")
  }

  /// Whose ties are unknown and who are therefore left out; nil when there are none.
  var leftOutOfStructureNote: Phrase? {
    let unknownBoards = contents.summary.unansweredBoards
    let unknownNetworks = contents.summary.unknownNetworks
    guard unknownBoards + unknownNetworks > 0 else { return nil }
    let boards = words.participant.counted(unknownBoards)
    let networks = words.network.counted(unknownNetworks)
    return Phrase(
      nl: """
        Van \(boards.nl) en \(networks.nl) zijn de verbindingen niet bekend. Zij doen hier niet mee.
        """,
      en: """
        Of \(boards.en) and \(networks.en) the ties are not known. They take no part here.
        """)
  }

  /// That one tie more or less changes a small whole; nil for a larger one.
  var fewInStructureNote: Phrase? {
    guard contents.knownBoardCount < 15 || contents.knownNetworkCount < 15 else { return nil }
    let counted = knownInStructure
    return Phrase(
      nl: """
        Dit gaat over maar \(counted.nl): één verbinding meer of minder kan het beeld veranderen.
        """,
      en: "This is about no more than \(counted.en): one tie more or less can change the picture.")
  }

  private func link(to name: Name, _ mode: LandscapeMode) -> Node {
    mode == .boards ? link(toBoard: name) : link(toNetwork: name)
  }
}

/// A board or network without which something comes apart.
private struct CutPointRow {
  let mode: LandscapeMode
  let finding: HoldingFinding
}

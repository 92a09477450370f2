import Markup
import OverlapAnalysis

extension ReportPage {
  /// Which networks have nearly the same members.
  @NodeBuilder var coinciding: [Node] {
    paragraph(coincidingIntroduction)
    if contents.leadingOverlaps.isEmpty {
      paragraph(nothingCoincides)
    } else {
      figure(drawings.networks)
      overlapTable
    }
    twoByTwo
  }

  /// That no two share anyone, as far as that is known.
  private var nothingCoincides: Phrase {
    guard contents.hasMemberships else {
      return Phrase(
        nl: """
          De lijsten geven geen leden. Welke \(words.network.many.nl) dezelfde \
          \(words.participant.many.nl) hebben, is daarom onbekend.
          """,
        en: """
          The lists give no members. Which \(words.network.many.en) have the same \
          \(words.participant.many.en) is therefore unknown.
          """)
    }
    return contents.incomplete.emptyText(
      Phrase(
        nl: "Geen twee \(words.network.many.nl) delen een \(words.participant.one.nl)",
        en: "No two \(words.network.many.en) share a \(words.participant.one.en)"), words)
  }

  private var coincidingIntroduction: Phrase {
    let boards = words.participant.many
    return words.choose(
      network: Phrase(
        nl: """
          Twee netwerken kunnen dezelfde leden hebben en toch heel ander werk doen. De tabel zegt \
          alleen hoe ver de samenstelling samenvalt, met de namen erbij. Of zij agenda's of dagen \
          kunnen delen, weten de leden zelf het best.
          """,
        en: """
          Two networks can have the same members and still do quite different work. The table only \
          says how far their composition coincides, with the names. Whether they can share agendas \
          or days, the members know best.
          """),
      territory: Phrase(
        nl: "Hier staat hoe ver gebieden dezelfde \(boards.nl) hebben, met de namen erbij.",
        en: "This is how far territories have the same \(boards.en), with the names."))
  }

  private var overlapTable: [Node] {
    let networks = words.network
    let boards = words.participant.many
    let overlaps = contents.leadingOverlaps
    return [
      .element(
        table(
          overlaps,
          caption: Phrase(
            nl: "\(networks.many.nl.capitalised) die het meest samenvallen",
            en: "\(networks.many.en.capitalised) that coincide most"),
          columns: [
            networkColumn(
              Phrase(nl: "eerste \(networks.one.nl)", en: "first \(networks.one.en)"),
              \OverlapFinding.first),
            networkColumn(
              Phrase(nl: "tweede \(networks.one.nl)", en: "second \(networks.one.en)"),
              \OverlapFinding.second),
            column(
              Phrase(nl: "deel van beide samen", en: "share of both together"), .share
            ) { .share($0.jaccard) },
            column(Phrase(nl: "deel van het eerste", en: "share of the first"), .share) {
              .share($0.containmentFirst)
            },
            column(Phrase(nl: "deel van het tweede", en: "share of the second"), .share) {
              .share($0.containmentSecond)
            },
            PageColumn(
              heading: Phrase(nl: "gedeelde \(boards.nl)", en: "shared \(boards.en)"),
              isNumeric: false, nodes: sharedBoards),
          ]))
    ]
      + notes([
        shownNote(
          overlaps.count, of: contents.networkPairCount, in: .overlaps,
          which: Phrase(
            nl: "de paren \(networks.many.nl) die het meest samenvallen",
            en: "the pairs of \(networks.many.en) that coincide most")),
        containmentNote, words.territoryNote, contents.incomplete.note(words),
      ]).map(Node.element)
  }

  private func sharedBoards(of overlap: OverlapFinding) -> [Node] {
    [
      .element(
        details(words.participant.counted(overlap.shared)) {
          Element("p", children: boards(overlap.boards, limit: 3 * contents.limits.names))
        })
    ]
  }

  /// How to read the three shares.
  private var containmentNote: Phrase {
    let boards = words.participant.many
    let network = words.network.one
    return Phrase(
      nl: """
        Deel van beide samen: van alle \(boards.nl) in een van de twee het deel dat in allebei zit. \
        Deel van het eerste: van de \(boards.nl) in het eerste \(network.nl) het deel dat ook in \
        het tweede zit; deel van het tweede andersom. Een klein \(network.nl) kan helemaal binnen \
        een groot vallen, een groot nooit helemaal binnen een klein. Bij weinig gedeelde \
        \(boards.nl) zegt een hoog percentage weinig.
        """,
      en: """
        Share of both together: of all \(boards.en) in either of the two the share that is in both. \
        Share of the first: of the \(boards.en) in the first \(network.en) the share that is in the \
        second too; share of the second the other way round. A small \(network.en) can lie wholly \
        within a large one, a large one never wholly within a small one. With few shared \
        \(boards.en) a high percentage says little.
        """)
  }
}

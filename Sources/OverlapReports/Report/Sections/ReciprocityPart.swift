import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// Who brings to networks and who takes from them; only where the lists tell.
  @NodeBuilder var reciprocity: [Node] {
    let found = contents.reciprocities
    if !found.isEmpty {
      heading(Phrase(nl: "Brengen en halen", en: "Bringing and taking"))
      paragraph(reciprocitySentence(found))
      table(
        found.prefix(contents.limits.rows),
        caption: Phrase(
          nl: "Wie brengt en wie haalt, per \(words.network.one.nl) en niveau",
          en: "Who brings and who takes, by \(words.network.one.en) and level"),
        columns: reciprocityColumns)
      notes(
        [
          shownNote(
            contents.limits.rows, of: found.count, in: .reciprocity,
            which: Phrase(nl: "de eerste", en: "the first"))
        ] + ReciprocityText.notes(words))
    }
  }

  private func reciprocitySentence(_ found: [ReciprocityFinding]) -> Phrase {
    let boards = words.participant.many
    let takers = Set(found.filter { !$0.onlyTake.isEmpty }.map(\.name)).count
    let bringers = Set(found.filter { !$0.onlyBring.isEmpty }.map(\.name)).count
    let networks = words.network
    return Phrase(
      nl: """
        Sommige lijsten zeggen wat \(boards.nl) naar een netwerk brengen en wat zij er halen: aan \
        contact (relatie), aan werkwijze (proces) en aan kennis (inhoud). Leden die zeggen dat zij \
        alleen halen zijn er in \(networks.counted(takers).nl), leden die alleen brengen in \
        \(networks.counted(bringers).nl).
        """,
      en: """
        Some lists say what \(boards.en) bring to a network and what they take from it: of contact \
        (relation), of ways of working (process) and of knowledge (content). Members who say that \
        they only take are in \(networks.counted(takers).en), members who only bring in \
        \(networks.counted(bringers).en).
        """)
  }

  private var reciprocityColumns: [PageColumn<ReciprocityFinding>] {
    let limit = contents.limits.names
    func named(
      _ heading: Phrase, _ names: @escaping (ReciprocityFinding) -> [Name]
    ) -> PageColumn<ReciprocityFinding> {
      PageColumn(heading: heading, isNumeric: false) { finding in
        self.boards(names(finding), limit: limit, more: self.whole(.reciprocity))
      }
    }
    return [
      networkColumn(words.network.one, \.name),
      column(Phrase(nl: "niveau", en: "level"), .text) { .term($0.level.term) },
      column(Phrase(nl: "brengt en haalt", en: "brings and takes"), .integer) {
        .integer($0.both.count)
      },
      named(Phrase(nl: "brengt alleen", en: "only brings"), \.onlyBring),
      named(Phrase(nl: "haalt alleen", en: "only takes"), \.onlyTake),
      column(Phrase(nl: "geen van beide", en: "neither"), .integer) { .integer($0.neither.count) },
      column(
        Phrase(nl: "brengt, halen onbekend", en: "brings, taking unknown"), .integer
      ) { .integer($0.bringAtLeast.count) },
      column(
        Phrase(nl: "haalt, brengen onbekend", en: "takes, bringing unknown"), .integer
      ) { .integer($0.takeAtLeast.count) },
      column(Phrase(nl: "onbekend", en: "unknown"), .integer) { .integer($0.untold.count) },
    ]
  }
}

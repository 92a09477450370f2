import Markup
import OverlapAnalysis

extension ReportPage {
  /// How divisions into territories fit each other; nothing when there is none.
  var divisionsPart: [Node] {
    let values = contents.congruences.values
    guard !values.isEmpty else { return [] }
    let shown = values.prefix(contents.limits.rows)
    return [
      .element(
        heading(
          Phrase(
            nl: "Indelingen in gebieden, en wie over grenzen valt",
            en: "Divisions into territories, and who lies across borders"))),
      .element(paragraph(divisionsIntroduction)),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Hoe indelingen op elkaar passen", en: "How divisions fit each other"),
          columns: divisionColumns(values))),
    ]
      + notes(
        [
          shownNote(
            shown.count, of: values.count, in: .territories,
            which: Phrase(nl: "de eerste", en: "the first"))
        ] + DivisionText.notes(contents.congruences, words)
      ).map(Node.element) + borderHours(values)
  }

  /// For each division whose borders networks stand on: what that takes.
  private func borderHours(_ values: [CongruenceFinding]) -> [Node] {
    var seen: Set<String> = []
    return values.flatMap { [$0.first, $0.second].compactMap { $0 } }
      .filter { seen.insert($0.label).inserted }
      .flatMap { division in division.borderHours.map { borderHours($0, of: division) } ?? [] }
  }

  private func borderHours(_ hours: BorderHours, of division: DivisionFinding) -> [Node] {
    let label = displayed(division.label)
    let networks = Noun.network.counted(hours.networks.count)
    let start = Phrase(
      nl:
        "\(label): \(networks.nl) \(hours.networks.count == 1 ? "hoort" : "horen") bij één gebied.",
      en: """
        \(label): \(networks.en) \(hours.networks.count == 1 ? "belongs" : "belong") to one \
        territory.
        """)
    guard !hours.boards.isEmpty else {
      return [
        .element(
          paragraph(
            start
              + Phrase(
                nl: " Niemand over een grens zit in netwerken van meer dan één gebied.",
                en: " Nobody across a border sits in networks of several territories.")))
      ]
    }
    let clause = hours.load.clause(seats: hours.seats, listMayGrow: false)
    return sentence(
      start
        + Phrase(
          nl: """
             Buiten het gebied waar zij de meeste uren zitten, kost dat wie over een grens valt: \
            \(clause.nl). Dat zijn: 
            """,
          en: """
             Outside the territory in which they have most hours it takes of those across a border: \
            \(clause.en). These are: 
            """), boards: hours.boards)
  }

  private var divisionsIntroduction: Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Elke instantie deelt het land anders in. Waar indelingen niet op elkaar passen, heeft een \
        \(words.participant.one.nl) met meer partners te maken. Hier staat hoe ver zij overeenkomen, \
        en welke \(boards.nl) aan twee kanten van een grens scholen hebben.
        """,
      en: """
        Each authority divides the country in another way. Where divisions do not fit each other, a \
        \(words.participant.one.en) has to do with more partners. This is how far they agree, and \
        which \(boards.en) have schools on both sides of a border.
        """)
  }

  private func divisionColumns(_ values: [CongruenceFinding]) -> [PageColumn<CongruenceFinding>] {
    let boards = words.participant.many
    func division(
      _ heading: Phrase, _ division: @escaping (CongruenceFinding) -> DivisionFinding?
    ) -> PageColumn<CongruenceFinding> {
      PageColumn(heading: heading, isNumeric: false) { value in
        guard let found = division(value) else { return [.text("–")] }
        return [.text("\(displayed(found.label)) (\(self.language.integer(found.territories)))")]
      }
    }
    let straddling: PageColumn<CongruenceFinding> = counted(
      Phrase(nl: "\(boards.nl) over een grens", en: "\(boards.en) across a border"), \.straddling)
    guard values.contains(where: { $0.second != nil }) else {
      return [
        division(Phrase(nl: "indeling (gebieden)", en: "division (territories)"), \.first),
        straddling,
      ]
    }
    return [
      division(
        Phrase(nl: "eerste indeling (gebieden)", en: "first division (territories)"), \.first),
      division(Phrase(nl: "tweede indeling (gebieden)", en: "second division (territories)")) {
        $0.second
      },
      column(Phrase(nl: "overeenkomst", en: "agreement"), .decimal(places: 2)) {
        .decimal($0.adjustedMutualInformation)
      },
      column(Phrase(nl: "vergeleken \(boards.nl)", en: "\(boards.en) compared"), .integer) {
        .integer($0.comparedBoards)
      },
      column(
        Phrase(nl: "eerste binnen de tweede", en: "first within the second"), .share
      ) { .share($0.containmentFirst) },
      column(
        Phrase(nl: "tweede binnen de eerste", en: "second within the first"), .share
      ) { .share($0.containmentSecond) },
      straddling,
    ]
  }
}

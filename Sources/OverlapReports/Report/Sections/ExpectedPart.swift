import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// How often boards share other networks, beside what their sizes alone would give.
  var expectedBySize: [Node] {
    let title = heading(Phrase(nl: "Verwacht bij deze omvang", en: "Expected by size alone"))
    guard let expected = contents.expected else {
      return [.element(title), .element(paragraph(nobodyShares))]
    }
    return [
      .element(title), .element(paragraph(expectedIntroduction(expected))),
      .element(
        table(
          expectedRows(expected),
          caption: Phrase(
            nl: "\(words.otherShared.nl.capitalised): gevonden, en verwacht bij deze omvang",
            en: "\(words.otherShared.en.capitalised): found, and expected by size alone"),
          columns: [
            column(Phrase(nl: "gemiddelde", en: "mean"), .text) {
              .term(Term($0.name.en, $0.name))
            },
            column(Phrase(nl: "n", en: "n"), .text) {
              .term(Term($0.count.en, $0.count))
            },
            column(Phrase(nl: "gevonden", en: "found"), .decimal(places: 2)) {
              .decimal($0.values.observed)
            },
            column(Phrase(nl: "verwacht", en: "expected"), .decimal(places: 2)) {
              .decimal($0.values.mean)
            },
            column(Phrase(nl: "van", en: "from"), .decimal(places: 2)) {
              .decimal($0.values.low)
            },
            column(Phrase(nl: "tot", en: "to"), .decimal(places: 2)) {
              .decimal($0.values.high)
            },
          ])), .element(paragraph(expectedReading + noOtherOutcome(expected))),
    ]
      + notes([
        structureNote(expected), leftOutOfStructureNote, contents.incomplete.note(words),
        words.territoryNote,
      ])
      .map(Node.element)
  }

  private func expectedIntroduction(_ expected: ExpectedBySizeAlone) -> Phrase {
    let boards = words.participant.many
    let networks = words.network.many
    let samples = Phrase { $0.integer(expected.sampleCount) }
    let seed = Phrase { _ in String(expected.seed) }
    return words.choose(
      network: Phrase(
        nl: """
          Wie in veel \(networks.nl) zit, deelt er al snel een paar. Daarom zijn de lidmaatschappen \
          \(samples.nl) keer door het lot verdeeld (toevalsgetallen vanaf \(seed.nl)), terwijl alle \
          \(boards.nl) hun aantal \(networks.nl) houden en alle \(networks.nl) hun aantal leden. \
          "Verwacht" is het gemiddelde daarvan; in 95 van de 100 keer lag het tussen "van" en "tot".
          """,
        en: """
          Who is in many \(networks.en) soon shares a few. That is why the memberships were dealt \
          out by lot \(samples.en) times (seed \(seed.en)), while all \(boards.en) keep their \
          number of \(networks.en) and all \(networks.en) their number of members. "Expected" is \
          the mean of these; in 95 of 100 it was between "from" and "to".
          """),
      territory: Phrase(
        nl: """
          Wie onder veel gebieden valt, deelt er al snel een paar. Daarom is \(samples.nl) keer \
          door het lot bepaald wie waaronder valt (toevalsgetallen vanaf \(seed.nl)), terwijl alle \
          \(boards.nl) hun aantal gebieden houden en alle gebieden hun aantal \(boards.nl). \
          "Verwacht" is het gemiddelde daarvan; in 95 van de 100 keer lag het tussen "van" en "tot".
          """,
        en: """
          Who lies in many territories soon shares a few. That is why it was settled by lot \
          \(samples.en) times who lies in which (seed \(seed.en)), while all \(boards.en) keep \
          their number of territories and all territories their number of \(boards.en). "Expected" \
          is the mean of these; in 95 of 100 it was between "from" and "to".
          """))
  }

  private func expectedRows(_ expected: ExpectedBySizeAlone) -> [ExpectedRow] {
    let networks = contents.encounters.count { $0.mean != nil }
    return [
      ExpectedRow(
        name: Phrase(
          nl: "alle paren, elk één keer", en: "all pairs, each once"),
        count: words.pair.counted(contents.summary.pairs), values: expected.pairsOnce),
      ExpectedRow(
        name: Phrase(
          nl: "per \(words.network.one.nl), en daarvan het gemiddelde",
          en: "by \(words.network.one.en), and the mean of those"),
        count: words.network.counted(networks), values: expected.networkMean),
    ]
  }

  /// What a difference does not say.
  private var expectedReading: Phrase {
    words.choose(
      network: Phrase(
        nl: """
          Meer dan verwacht is niet te veel, en minder is niet te weinig. Gelijk aan verwacht is \
          ook niet hetzelfde als rustig: waar iedereen overal in zit, is de drukte het grootst, en \
          dan zijn gevonden en verwacht gelijk.
          """,
        en: """
          More than expected is not too much, and less is not too little. Nor is equal to expected \
          the same as quiet: where everyone sits everywhere, crowding is at its height, and found \
          and expected are equal.
          """),
      territory: Phrase(
        nl: """
          Meer dan verwacht is niet te veel, en minder is niet te weinig. Waar alles onder alles \
          valt, zijn gevonden en verwacht gelijk.
          """,
        en: """
          More than expected is not too much, and less is not too little. Where all lie in all, \
          found and expected are equal.
          """))
  }

  /// That the lot gave the same each time, where it did.
  private func noOtherOutcome(_ expected: ExpectedBySizeAlone) -> Phrase {
    guard [expected.pairsOnce, expected.networkMean].contains(where: { $0.low == $0.high })
    else { return Phrase(nl: "", en: "") }
    return Phrase(
      nl: " Waar \"van\" en \"tot\" gelijk zijn, gaf het lot vrijwel steeds hetzelfde.",
      en: " Where \"from\" and \"to\" are equal, the lot gave the same nearly each time.")
  }

  /// What the lot could not change.
  private func structureNote(_ expected: ExpectedBySizeAlone) -> Phrase? {
    guard expected.heldCount + expected.excludedCount > 0 else { return nil }
    let memberships =
      words.nature == .network
      ? Noun.membership : Noun(nl: ("verbinding", "verbindingen"), en: ("tie", "ties"))
    let held = memberships.counted(expected.heldCount)
    let excluded = Noun(
      nl: ("combinatie", "combinaties"), en: ("combination", "combinations")
    ).counted(expected.excludedCount)
    return Phrase(
      nl: """
        Wat de wet voorschrijft, bleef zoals het is: \(held.nl). Wat niet kan, kwam niet voor: \
        \(excluded.nl) van een \(words.participant.one.nl) en een \(words.network.one.nl) met een \
        andere regio.
        """,
      en: """
        What the law prescribes stayed as it is: \(held.en). What cannot be did not occur: \
        \(excluded.en) of a \(words.participant.one.en) and a \(words.network.one.en) with another \
        region.
        """)
  }
}

/// One mean, as found and as expected.
private struct ExpectedRow {
  let name, count: Phrase
  let values: ExpectedBySizeAlone.Expectation
}

import BoardNetworks
import OverlapAnalysis

extension NetworkProfileReport {
  /// In which other networks the members are again, most of them first.
  ///
  /// Nothing when its members are unknown.
  func addOverlaps(to screen: inout ScreenText) {
    guard !isUnknown else { return }
    let boards = words.participant.many
    let network = words.network.one
    screen.addHeading(overlapHeading)
    let several = profile.overlaps.filter { $0.shared > 1 }
    let single = profile.overlaps.count - several.count
    guard !several.isEmpty else {
      screen.addParagraph(
        Phrase(
          nl: "Geen ander \(network.nl) heeft twee of meer van deze \(boards.nl).",
          en: "No other \(network.en) has two or more of these \(boards.en)."))
      return
    }
    let shown = showsAll ? several[...] : several.prefix(NameList.shownCount)
    screen.addRows(Array(shown), columns: overlapColumns)
    screen.addBlankLine()
    if several.count > shown.count {
      screen.addNote(NameList.more(several.count - shown.count))
    }
    let counted = words.network.counted(several.count)
    let rest =
      single == 0
      ? Phrase(nl: ".", en: ".")
      : Phrase(
        nl: "; nog \(Language.nl.integer(single)) met één van hen.",
        en: "; \(Language.en.integer(single)) more with one of them.")
    screen.addNote(
      Phrase(
        nl: "n = \(counted.nl) met twee of meer van deze \(boards.nl)",
        en: "n = \(counted.en) with two or more of these \(boards.en)") + rest)
  }

  var overlapHeading: Phrase {
    let boards = words.participant.many
    return words.choose(
      network: Phrase(
        nl: "Waar de leden elkaar weer tegenkomen", en: "Where the members meet again"),
      territory: Phrase(
        nl: "Gebieden met dezelfde \(boards.nl)", en: "Territories with the same \(boards.en)"))
  }

  var overlapColumns: [ColumnOf<NetworkEncounter>] {
    let network = words.network.one
    let boards = words.participant.many
    return [
      ColumnOf("network", .text, nl: "ander \(network.nl)", en: "other \(network.en)") {
        .text($0.network.label)
      },
      ColumnOf("shared", .integer, nl: "gedeelde \(boards.nl)", en: "shared \(boards.en)") {
        .integer($0.shared)
      },
      ColumnOf(
        "containment", .share, nl: "deel van dit \(network.nl)", en: "part of this \(network.en)"
      ) { .share($0.containment) },
      ColumnOf(
        "containment_other", .share, nl: "deel van het andere", en: "part of the other"
      ) { .share($0.containmentOfOther) },
    ]
  }

  /// How many pairs meet how often elsewhere.
  func addDistribution(to screen: inout ScreenText) {
    guard let elsewhere = profile.elsewhere else { return }
    let besides = tellsMemberWide ? profile.elsewhereBesidesMemberWide : nil
    screen.addHeading(
      words.choose(
        network: Phrase(
          nl: "Hoe vaak leden elkaar ook elders tegenkomen",
          en: "How often members meet elsewhere too"),
        territory: Phrase(
          nl: "Hoeveel andere gebieden zij delen", en: "How many other territories they share")))
    let pairs = Noun.pair.counted(elsewhere.pairs)
    screen.addParagraph(
      Phrase(
        nl: "Per paar het aantal \(words.otherShared.nl); n = \(pairs.nl).",
        en: "By pair the number of \(words.otherShared.en); n = \(pairs.en)."))
    screen.addBlankLine()
    let networks = words.network.many
    let all = DistributionRow(
      name: Phrase(nl: "alle \(networks.nl)", en: "all \(networks.en)"), distribution: elsewhere)
    let without = besides.map {
      DistributionRow(name: Phrase(nl: "zonder grote", en: "excl. large"), distribution: $0)
    }
    screen.addRows([all, without].compactMap { $0 }, columns: DistributionRow.columns)
    screen.addBlankLine()
    ElsewhereBars(elsewhere, besides: besides, words: words).add(to: &screen)
  }
}

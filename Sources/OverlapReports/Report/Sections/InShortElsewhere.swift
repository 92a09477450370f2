import Markup
import OverlapAnalysis

/// In the short part of the page: how often boards meet elsewhere.
extension ReportPage {
  var elsewhereFigure: KeyFigure {
    guard let elsewhere = contents.elsewhere else { return unknownElsewhereFigure }
    let mean = Phrase { $0.decimal(elsewhere.mean, places: 2) }
    let middle = Phrase { $0.shortest(elsewhere.median) }
    let pairs = Noun.pair.counted(elsewhere.pairs)
    let boards = words.participant.many
    let sentence = words.choose(
      network: Phrase(
        nl: """
          Twee \(boards.nl) die samen in een netwerk zitten, komen elkaar gemiddeld in \(mean.nl) \
          andere netwerken ook tegen; in het middelste geval in \(middle.nl) (n = \(pairs.nl)).
          """,
        en: """
          Two \(boards.en) that are in a network together meet in \(mean.en) other networks too, \
          on average; in the middle case in \(middle.en) (n = \(pairs.en)).
          """),
      territory: Phrase(
        nl: """
          Twee \(boards.nl) die samen onder een gebied vallen, delen gemiddeld nog \(mean.nl) \
          andere gebieden; in het middelste geval \(middle.nl) (n = \(pairs.nl)).
          """,
        en: """
          Two \(boards.en) that lie in a territory together share \(mean.en) other territories, \
          on average; in the middle case \(middle.en) (n = \(pairs.en)).
          """))
    return keyFigure(
      text(mean), Phrase.joined([sentence, besidesSentence].compactMap { $0 }), .elsewhere,
      .elsewhere)
  }

  /// The same without the networks that nearly all are in.
  private var besidesSentence: Phrase? {
    guard contents.hasMemberWideNetworks else { return nil }
    let large = words.memberWideNetworks
    guard let besides = contents.elsewhereBesidesMemberWide else {
      return Phrase(
        nl: "Zonder \(large.nl) is er geen paar dat iets deelt.",
        en: "Without \(large.en) there is no pair that shares anything.")
    }
    let mean = Phrase { $0.decimal(besides.mean, places: 2) }
    let middle = Phrase { $0.shortest(besides.median) }
    let pairs = Noun.pair.counted(besides.pairs)
    return Phrase(
      nl: """
        Zonder \(large.nl) is het gemiddelde \(mean.nl) en het middelste geval \(middle.nl) (n = \
        \(pairs.nl)).
        """,
      en: """
        Without \(large.en) the mean is \(mean.en) and the middle case \(middle.en) (n = \
        \(pairs.en)).
        """)
  }

  private var unknownElsewhereFigure: KeyFigure {
    let boards = words.participant.many
    let sentence =
      contents.hasMemberships
      ? words.choose(
        network: Phrase(
          nl: "Geen twee \(boards.nl) zitten samen in een netwerk.",
          en: "No two \(boards.en) are in a network together."),
        territory: Phrase(
          nl: "Geen twee \(boards.nl) vallen samen onder een gebied.",
          en: "No two \(boards.en) lie in a territory together."))
      : words.choose(
        network: Phrase(
          nl: """
            Wie elkaar tegenkomt, is onbekend: op de lijsten staat geen enkel lid dat hier \
            meetelt.
            """,
          en: "Who meets whom is unknown: the lists hold no member that counts here."),
        territory: Phrase(
          nl: "Wie onder welk gebied valt, is onbekend: de lijsten zeggen er niets over.",
          en: "Who lies in which territory is unknown: the lists say nothing of it."))
    return keyFigure("–", sentence, .elsewhere, .elsewhere)
  }

  var byNetworkFigure: KeyFigure? {
    guard let mean = contents.summary.elsewhereNetworkMean else { return nil }
    let shown = Phrase { $0.decimal(mean, places: 2) }
    let counted = words.network.counted(contents.encounters.count { $0.mean != nil })
    let network = words.network.one
    let members = words.member.many
    let sentence = Phrase(
      nl: """
        Per \(network.nl) bekeken is dat gemiddeld \(shown.nl) (n = \(counted.nl) met twee of \
        meer \(members.nl)). Elk \(network.nl) telt dan even zwaar, hoe klein ook.
        """,
      en: """
        Seen by \(network.en) that is \(shown.en) on average (n = \(counted.en) with two or more \
        \(members.en)). Each \(network.en) then counts alike, however small.
        """)
    return keyFigure(
      text(shown), Phrase.joined([sentence, byNetworkBesidesSentence].compactMap { $0 }),
      .elsewhere,
      .elsewhere)
  }

  /// The same without the networks that nearly all are in.
  private var byNetworkBesidesSentence: Phrase? {
    guard contents.hasMemberWideNetworks, let besides = contents.networkMeanBesidesMemberWide
    else { return nil }
    let mean = Phrase { $0.decimal(besides.mean, places: 2) }
    let counted = words.network.counted(besides.networks)
    let large = words.memberWideNetworks
    return Phrase(
      nl: "Zonder \(large.nl) is dat \(mean.nl) (n = \(counted.nl)).",
      en: "Without \(large.en) it is \(mean.en) (n = \(counted.en)).")
  }

  var leadingPairFigure: KeyFigure? {
    guard let pair = contents.leadingPairs.first, pair.shared > 1,
      let count = contents.elsewhere?.frequencies.last
    else { return nil }
    let number = Phrase { $0.integer(pair.shared - 1) }
    let shared = words.network.counted(pair.shared)
    let start =
      count == 1
      ? Phrase(nl: "Het meest delen ", en: "Most is shared by ")
      : Phrase(
        nl: "Het meest delen \(words.pair.counted(count).nl), zoals ",
        en: "Most is shared by \(words.pair.counted(count).en), such as ")
    let end = words.choose(
      network: Phrase(
        nl: ": samen in \(shared.nl), dus naast elk netwerk in nog \(number.nl) andere.",
        en: ": together in \(shared.en), so beside each network in \(number.en) others."),
      territory: Phrase(
        nl: ": samen onder \(shared.nl), dus naast elk gebied onder nog \(number.nl) andere.",
        en: ": together in \(shared.en), so beside each territory in \(number.en) others."))
    return KeyFigure(
      value: text(number),
      sentence: [
        .text(text(start)), link(toBoard: pair.first),
        .text(text(Phrase(nl: " en ", en: " and "))), link(toBoard: pair.second),
        .text(text(end)),
      ], section: .elsewhere, measure: .elsewhere)
  }
}

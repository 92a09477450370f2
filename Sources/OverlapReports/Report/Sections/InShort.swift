import BoardNetworks
import Markup
import OverlapAnalysis

/// A number that matters most, in a sentence.
struct KeyFigure {
  /// The number by itself.
  let value: String
  let sentence: [Node]

  /// Where it is shown, and where the page says how it was computed.
  let section: ReportSection
  let measure: ReportMeasure
}

extension ReportPage {
  /// The landscape in a few sentences, each of which leads to where it is shown.
  @NodeBuilder var inShort: [Node] {
    if let fewNote { fewNote }
    Element("ul", ["class": "figures"]) {
      for figure in keyFigures { element(of: figure) }
    }
    note(words.meetingNote)
    if let note = contents.incomplete.note(words) { self.note(note) }
  }

  private func element(of figure: KeyFigure) -> Element {
    Element("li") {
      Element("span", ["class": "figure", "aria-hidden": "true"], text: figure.value)
      Element("div") {
        Element("p", children: figure.sentence)
        Element("p", ["class": "refs"]) {
          Element(
            "a", ["href": "#\(figure.section.anchor)"], text: text(figure.section.title(words)))
          " · "
          Element(
            "a", ["href": "#\(figure.measure.anchor)"],
            text: text(Phrase(nl: "hoe berekend", en: "how it was computed")))
        }
      }
    }
  }

  private var keyFigures: [KeyFigure] {
    [
      elsewhereFigure, byNetworkFigure, degreeFigure, leadingPairFigure, coincidingFigure,
      hoursFigure, unknownFigure,
    ].compactMap { $0 }
  }

  /// That numbers on few cases are anecdotes; nil without any.
  private var fewNote: Element? {
    guard scope.boardCount > 0, scope.networkCount > 0,
      scope.boardCount < 15 || scope.networkCount < 15
    else { return nil }
    let boards = words.participant.counted(scope.boardCount)
    let networks = words.network.counted(scope.networkCount)
    return Element(
      "p", ["class": "caution"],
      text: text(
        Phrase(
          nl: """
            Kleine aantallen: dit gaat over \(boards.nl) en \(networks.nl). Zulke getallen zijn \
            anekdotisch: één lid meer of minder kan ze veranderen.
            """,
          en: """
            Small numbers: this is about \(boards.en) and \(networks.en). Such numbers are \
            anecdotal: one member more or less can change them.
            """)))
  }

  private func figure(
    _ value: String, _ sentence: Phrase, _ section: ReportSection, _ measure: ReportMeasure
  ) -> KeyFigure {
    KeyFigure(value: value, sentence: [.text(text(sentence))], section: section, measure: measure)
  }
}

// MARK: - Meeting elsewhere

extension ReportPage {
  private var elsewhereFigure: KeyFigure {
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
    return figure(
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
    return figure("–", sentence, .elsewhere, .elsewhere)
  }

  private var byNetworkFigure: KeyFigure? {
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
    return figure(
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

  private var leadingPairFigure: KeyFigure? {
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

// MARK: - The rest

extension ReportPage {
  private var degreeFigure: KeyFigure? {
    guard scope.networkCount > 0, let degrees = contents.networksPerBoard else { return nil }
    return figure(
      language.shortest(degrees.median), degreeSentence(degrees), .tables, .degree)
  }

  /// Of how many networks a board is a member.
  func degreeSentence(_ degrees: DegreeDistribution) -> Phrase {
    let board = words.participant
    let noun = degrees.median == 1 ? words.network.one : words.network.many
    let middle = Phrase { "\($0.shortest(degrees.median)) \(noun[$0])" }
    let mean = Phrase { $0.decimal(degrees.mean, places: 2) }
    let range = Phrase { language in
      let least = language.integer(degrees.minimum)
      let most = language.integer(degrees.maximum)
      return Phrase(
        nl: "het minste is \(least), het meeste \(most)",
        en: "the least is \(least), the most \(most)")[language]
    }
    let counted = board.counted(degrees.boards)
    return words.choose(
      network: Phrase(
        nl: """
          Een \(board.one.nl) zit in het middelste geval in \(middle.nl), gemiddeld in \(mean.nl); \
          \(range.nl) (n = \(counted.nl)).
          """,
        en: """
          A \(board.one.en) is in \(middle.en) in the middle case and in \(mean.en) on average; \
          \(range.en) (n = \(counted.en)).
          """),
      territory: Phrase(
        nl: """
          Een \(board.one.nl) valt in het middelste geval onder \(middle.nl), gemiddeld onder \
          \(mean.nl); \(range.nl) (n = \(counted.nl)).
          """,
        en: """
          A \(board.one.en) lies in \(middle.en) in the middle case and in \(mean.en) on average; \
          \(range.en) (n = \(counted.en)).
          """))
  }

  private var coincidingFigure: KeyFigure? {
    let several = contents.leadingOverlaps.filter { $0.shared > 1 }
    guard let overlap = several.first, let jaccard = overlap.jaccard,
      let either = overlap.boardsOfEither
    else { return nil }
    let share = Phrase { $0.share(jaccard) }
    let all = words.participant.counted(either)
    let start = words.choose(
      network: Phrase(nl: "Van de \(all.nl) in ", en: "Of the \(all.en) in "),
      territory: Phrase(nl: "Van de \(all.nl) onder ", en: "Of the \(all.en) in "))
    let shared = Phrase { $0.integer(overlap.shared) }
    let both = words.choose(
      network: Phrase(
        nl: "zitten er \(shared.nl) in allebei (\(share.nl)).",
        en: "\(shared.en) are in both (\(share.en))."),
      territory: Phrase(
        nl: "vallen er \(shared.nl) onder allebei (\(share.nl)).",
        en: "\(shared.en) lie in both (\(share.en))."))
    let isAlone = several.dropFirst().first?.jaccard != jaccard
    return KeyFigure(
      value: text(share),
      sentence: [
        .text(text(start)), link(toNetwork: overlap.first),
        .text(text(Phrase(nl: " of ", en: " or "))), link(toNetwork: overlap.second),
        .text(" \(text(Phrase.joined([both, highestSentence(isAlone: isAlone)])))"),
      ], section: .coinciding, measure: .coincidence)
  }

  /// That no two networks are more alike, and whether others are as much so.
  private func highestSentence(isAlone: Bool) -> Phrase {
    let networks = words.network.many
    let boards = words.participant.many
    return isAlone
      ? Phrase(
        nl: """
          Geen twee andere \(networks.nl) met ten minste twee gedeelde \(boards.nl) komen zo hoog \
          uit.
          """,
        en: "No two other \(networks.en) with at least two shared \(boards.en) have as much.")
      : Phrase(
        nl: "Er zijn meer paren \(networks.nl) die zo hoog uitkomen, en geen die hoger uitkomen.",
        en: "There are more pairs of \(networks.en) that have as much, and none that have more.")
  }

  private var hoursFigure: KeyFigure? {
    guard words.nature == .network, contents.knowsHours else { return nil }
    let cell = contents.totalHours.load.readingCell(places: 0, listMayGrow: seatsMayLack)
    let value = CellText(cell, kind: .decimal(places: 0), in: language).text
    return figure(value, totalHoursSentence, .hours, .load)
  }

  /// Whether boards may have seats that no list holds.
  private var seatsMayLack: Bool {
    !contents.incomplete.isEmpty || !contents.boardsWithoutAnswer.isEmpty
  }

  /// What all tables together take of all boards.
  var totalHoursSentence: Phrase {
    let total = contents.totalHours
    let load = total.load.clause(seats: total.seats, listMayGrow: seatsMayLack)
    let boards = words.participant.counted(scope.boardCount - contents.summary.unansweredBoards)
    return Phrase(
      nl: "Alle overleg samen vraagt van \(boards.nl) \(load.nl).",
      en: "Of \(boards.en) all tables together take \(load.en).")
  }

  private var unknownFigure: KeyFigure? {
    let parts = unknowns
    guard !parts.isEmpty else { return nil }
    return figure(
      "?",
      Phrase(
        nl: "Niet bekend: \(Language.nl.enumerated(parts.map(\.nl))).",
        en: "Not known: \(Language.en.enumerated(parts.map(\.en)))."), .counted, .listing)
  }

  /// What is not known of the landscape, with how often.
  private var unknowns: [Phrase] {
    let summary = contents.summary
    let networks = words.network
    var parts: [Phrase] = []
    let partial = summary.incompleteNetworks - summary.unknownNetworks
    if partial > 0 {
      let counted = networks.counted(partial)
      parts.append(
        Phrase(
          nl: "een deel van de leden van \(counted.nl)",
          en: "some of the members of \(counted.en)"))
    }
    if summary.unknownNetworks > 0 {
      let counted = networks.counted(summary.unknownNetworks)
      parts.append(
        Phrase(nl: "alle leden van \(counted.nl)", en: "all members of \(counted.en)"))
    }
    let silent = contents.boardsWithoutAnswer.count
    if silent > 0, words.nature == .network {
      let counted = words.participant.counted(silent)
      parts.append(
        Phrase(
          nl: "de netwerken van \(counted.nl) zonder antwoord (voor zover anderen ze niet noemen)",
          en: "the networks of \(counted.en) without an answer (as far as others do not name them)"
        ))
    }
    let seats = contents.totalHours.load.unknownSeats
    if seats > 0, words.nature == .network {
      let counted = Noun.seat.counted(seats)
      parts.append(
        Phrase(
          nl: "de uren van \(counted.nl), of een deel daarvan",
          en: "the hours of \(counted.en), or some of them"))
    }
    return parts
  }
}

import BoardNetworks
import Markup
import OverlapAnalysis

/// In the short part of the page: at how many tables boards sit, how long, and what is not known.
extension ReportPage {
  var degreeFigure: KeyFigure? {
    guard scope.networkCount > 0, let degrees = contents.networksPerBoard else { return nil }
    return keyFigure(
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

  var hoursFigure: KeyFigure? {
    guard words.nature == .network, contents.knowsHours else { return nil }
    let cell = contents.totalHours.load.readingCell(places: 0, listMayGrow: seatsMayLack)
    let value = CellText(cell, kind: .decimal(places: 0), in: language).text
    return keyFigure(value, totalHoursSentence, .hours, .load)
  }

  /// Whether boards may have seats that no list holds.
  var seatsMayLack: Bool {
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

  var unknownFigure: KeyFigure? {
    let parts = unknowns
    guard !parts.isEmpty else { return nil }
    return keyFigure(
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

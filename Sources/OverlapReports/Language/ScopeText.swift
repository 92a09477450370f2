import BoardNetworks
import OverlapAnalysis

extension Scope {
  /// Which day, how it was chosen, and what was counted: what every number is to be read with.
  var sentence: Phrase {
    let pseudonyms = isPseudonymous ? PseudonymText.sentence : nil
    return .joined(
      [date.sentence, countedSentence] + [via.sentence, pseudonyms].compactMap { $0 })
  }

  /// Which day and how it was chosen, and what else a picture is to be read with.
  var pictureSentence: Phrase {
    .joined([date.sentence] + [via.sentence].compactMap { $0 })
  }

  /// How many boards and networks were counted, of which kind. Nobody on a list is not said to be
  /// nobody: lists may name none of the members there are.
  private var countedSentence: Phrase {
    let words = ScopeWords(self)
    let boards = words.participant.counted(boardCount)
    let networks = words.network.counted(networkCount)
    let kind =
      switch participants {
      case .boards: Phrase(nl: "", en: "")
      case .all: Phrase(nl: " van alle soorten", en: " of all kinds")
      case .kind(let kind):
        Phrase(nl: " van de soort \(quoted(kind))", en: " of the kind \(quoted(kind))")
      }
    if isBoardCountUnknown {
      let many = words.participant.many
      return Phrase(
        nl: "Geteld: \(networks.nl); hoeveel \(many.nl)\(kind.nl), is niet bekend.",
        en: "Counted: \(networks.en); how many \(many.en)\(kind.en) is not known.")
    }
    return Phrase(
      nl: "Geteld: \(boards.nl)\(kind.nl) en \(networks.nl).",
      en: "Counted: \(boards.en)\(kind.en) and \(networks.en).")
  }
}

extension ReferenceDate {
  /// The day, and how it was chosen.
  var sentence: Phrase {
    switch self {
    case .noDates:
      Phrase(
        nl: "Geen peildatum: geen rij heeft een begindatum, dus alles wat er staat telt.",
        en: "No reference date: no row has a first day, so all that is listed counts.")
    case .newest(let day):
      Phrase(
        nl: "Peildatum \(Language.nl.date(day)), de nieuwste begindatum in de invoer.",
        en: "Reference date \(Language.en.date(day)), the newest first day in the input.")
    case .chosen(let day):
      Phrase(
        nl: "Peildatum \(Language.nl.date(day)), zoals gevraagd.",
        en: "Reference date \(Language.en.date(day)), as asked for.")
    }
  }

  /// How the day was chosen, for machines and, in a few words, for people.
  var origin: Term {
    switch self {
    case .noDates:
      Term("none", Phrase(nl: "geen begindata in de invoer", en: "no first days in the input"))
    case .newest:
      Term(
        "newest",
        Phrase(nl: "nieuwste begindatum in de invoer", en: "newest first day in the input"))
    case .chosen:
      Term("chosen", Phrase(nl: "zoals gevraagd", en: "as asked for"))
    }
  }
}

import BoardNetworks

extension ProblemWording {
  static func unreadableNumber(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is niet als getal te lezen en geldt als onbekend.",
        en: "\(quoted(text)) cannot be read as a number and is taken as unknown."),
      remedy: Phrase(
        nl: "Schrijf alleen een getal van 0 of meer, zoals 12 (of 1,5 waar het om uren gaat).",
        en: "Write a number of 0 or more alone, such as 12 (or 1,5 where it is hours)."))
  }

  static func unreadableFrequency(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: """
          \(quoted(text)) is niet te lezen als aantal bijeenkomsten per schooljaar en geldt als \
          onbekend.
          """,
        en: """
          \(quoted(text)) cannot be read as a number of meetings in a school year and is taken \
          as unknown.
          """),
      remedy: Phrase(
        nl: "Schrijf een getal, of een woord als maandelijks, 6-wekelijks of per kwartaal.",
        en: "Write a number, or a word such as maandelijks, 6-wekelijks or per kwartaal."))
  }

  static func unreadableWord(_ text: String, expected: [String]) -> ProblemWording {
    let words = expected.map(displayed).joined(separator: ", ")
    return ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is hier geen bekend woord en geldt als onbekend.",
        en: "\(quoted(text)) is not a known word here and is taken as unknown."),
      remedy: Phrase(nl: "Kies uit: \(words).", en: "Choose from: \(words)."))
  }

  static func approximateDate(_ text: String, readAs day: CalendarDate) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is gelezen als \(Language.nl.date(day)).",
        en: "\(quoted(text)) was read as \(Language.en.date(day))."),
      remedy: Phrase(
        nl: "Is de datum bekend, vul die dan in.",
        en: "If the date is known, fill it in."))
  }

  static func convertedFrequency(_ text: String, perYear: Double) -> ProblemWording {
    ProblemWording(
      what: Phrase {
        let count = perYear.isFinite ? $0.shortest(perYear) : "?"
        return switch $0 {
        case .nl:
          "\(quoted(text)) is gelezen als \(count) \(perYear == 1 ? "bijeenkomst" : "bijeenkomsten") "
            + "per schooljaar."
        case .en:
          "\(quoted(text)) was read as \(count) \(perYear == 1 ? "meeting" : "meetings") "
            + "in a school year."
        }
      },
      remedy: Phrase(
        nl: "Is het een ander aantal, schrijf dan dat getal.",
        en: "If it is another number, write that number."))
  }
}

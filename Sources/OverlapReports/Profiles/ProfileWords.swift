import BoardNetworks
import OverlapAnalysis

extension Name {
  /// What people call it, with its id behind it where that is not part of it: "De Wending (A01)".
  var titled: String {
    label == id || label.hasPrefix("\(id) (")
      ? displayed(label) : "\(displayed(label)) (\(displayed(id)))"
  }
}

extension ScopeWords {
  /// "dit bestuur"
  var thisParticipant: Phrase {
    Phrase(
      nl: (participant == .board ? "dit " : "deze ") + participant.one.nl,
      en: "this \(participant.one.en)")
  }

  /// "ander bestuur"
  var otherParticipant: Noun {
    Noun(
      nl: (
        (participant == .board ? "ander " : "andere ") + participant.one.nl,
        "andere \(participant.many.nl)"
      ), en: ("other \(participant.one.en)", "other \(participant.many.en)"))
  }

  /// "de netwerken met bijna alle besturen"
  var memberWideNetworks: Phrase {
    Phrase(
      nl: "de \(network.many.nl) met bijna alle \(participant.many.nl)",
      en: "the \(network.many.en) with nearly all \(participant.many.en)")
  }

  /// What counts as meeting, and what does not follow from it.
  var meetingNote: Phrase {
    territoryNote
      ?? Phrase(
        nl: """
          Elkaar tegenkomen betekent hier dat beide \(participant.many.nl) lid zijn van een \
          netwerk, gremia niet meegeteld. Of er dezelfde mensen zitten, volgt daar niet uit.
          """,
        en: """
          Meeting here means that both \(participant.many.en) are members of a network, bodies of \
          networks not counted. Whether the same people sit there does not follow from it.
          """)
  }

  /// That what is found only here may be elsewhere too.
  var hereOnlyNote: Phrase {
    Phrase(
      nl: """
        Misschien zijn niet alle lijsten compleet. Wie alleen hier gevonden is, kan ook elders bij \
        horen. "Alleen hier" zijn er dus hoogstens zoveel.
        """,
      en: """
        Perhaps not all lists are complete. Who is found only here may belong elsewhere too. So \
        "only here" there are at most so many.
        """)
  }

  /// That taking part through another counts as taking part.
  var throughNote: Phrase {
    Phrase(
      nl: "Wie via een ander deelneemt, telt als lid.",
      en: "Who takes part through another counts as a member.")
  }
}

extension Scope {
  /// From which share of the boards a network is one of nearly all, and which are.
  func memberWideNote(_ networks: [Name]) -> Phrase? {
    guard !networks.isEmpty else { return nil }
    let words = ScopeWords(self)
    let boards = words.participant.many
    let names = listed(networks.map(\.label))
    return Phrase(
      nl: """
        Grote \(words.network.many.nl) zijn die met bijna alle \(boards.nl): minstens \
        \(Language.nl.percentage(memberWideShare)) van de \(boards.nl) (van de regio, waar die \
        genoemd is). Hier: \(names).
        """,
      en: """
        Large \(words.network.many.en) are those with nearly all \(boards.en): at least \
        \(Language.en.percentage(memberWideShare)) of the \(boards.en) (of the region, where one \
        is given). Here: \(names).
        """)
  }
}

extension Obligation {
  var phrase: Phrase {
    switch self {
    case .statutory: Phrase(nl: "wettelijk", en: "statutory")
    case .subsidyCondition: Phrase(nl: "subsidievoorwaarde", en: "condition of a subsidy")
    case .agreement: Phrase(nl: "afspraak", en: "agreement")
    case .voluntary: Phrase(nl: "vrijwillig", en: "voluntary")
    }
  }
}

extension MembershipForm {
  var phrase: Phrase {
    switch self {
    case .core: Phrase(nl: "kern", en: "core")
    case .shell: Phrase(nl: "schil", en: "shell")
    case .agendaMember: Phrase(nl: "agendalid", en: "agenda member")
    case .observer: Phrase(nl: "waarnemer", en: "observer")
    }
  }
}

extension Through {
  var label: String {
    switch self {
    case .board(let name), .network(let name): name.label
    case .other(let text): text
    }
  }
}

extension Period {
  /// Since when and until when; nil when neither is known.
  var phrase: Phrase? {
    switch (from, to) {
    case (nil, nil): nil
    case (let from?, nil):
      Phrase(nl: "sinds \(Language.nl.date(from))", en: "since \(Language.en.date(from))")
    case (nil, let to?):
      Phrase(
        nl: "tot en met \(Language.nl.date(to))", en: "up to and including \(Language.en.date(to))")
    case (let from?, let to?):
      Phrase(
        nl: "\(Language.nl.date(from)) tot en met \(Language.nl.date(to))",
        en: "\(Language.en.date(from)) up to and including \(Language.en.date(to))")
    }
  }
}

extension Language {
  /// Hours with at most one decimal: "12,5", "367".
  func hours(_ value: Double, rounding: DecimalDigits.Rounding = .nearest) -> String {
    let digits = DecimalDigits(value).rounded(toPlaces: 1, rounding)
    return digits.text(places: digits.places, decimalMark: decimalMark, groupMark: groupMark)
  }

  /// Texts as a sentence lists them: "a", "a en b", "a, b en c".
  func enumerated(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    let and = self == .nl ? "en" : "and"
    return "\(texts.dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}

/// What is not known of something, as one more fact about it.
func missingFact(_ labels: [Phrase?]) -> [Fact] {
  let missing = labels.compactMap { $0 }
  guard !missing.isEmpty else { return [] }
  return [
    Fact(
      nl: "niet opgegeven", en: "not given",
      Phrase { language in language.enumerated(missing.map { $0[language] }) })
  ]
}

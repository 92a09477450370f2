import BoardNetworks

/// The sections of the page, in their order.
enum ReportSection: String, CaseIterable, Sendable {
  case inShort = "kort"
  case counted = "geteld"
  case tables = "tafels"
  case elsewhere = "elders"
  case coinciding = "samenvallend"
  case inside = "opbouw"
  case hours = "uren"
  case variants = "varianten"
  case entries = "per-bestuur"
  case account = "verantwoording"

  /// What identifies it in the page, in every language.
  var anchor: String { rawValue }

  func title(_ words: ScopeWords) -> Phrase {
    let board = words.participant
    switch self {
    case .inShort: return Phrase(nl: "In het kort", en: "In short")
    case .counted:
      return Phrase(nl: "Wat is geteld, wat ontbreekt", en: "What was counted, what is missing")
    case .tables:
      return words.choose(
        network: Phrase(
          nl: "Aan hoeveel tafels zit een \(board.one.nl)",
          en: "At how many tables does a \(board.one.en) sit"),
        territory: Phrase(
          nl: "Onder hoeveel gebieden valt een \(board.one.nl)",
          en: "In how many territories does a \(board.one.en) lie"))
    case .elsewhere:
      return words.choose(
        network: Phrase(
          nl: "Wie komt wie elders ook tegen", en: "Who meets whom elsewhere too"),
        territory: Phrase(
          nl: "Welke \(board.many.nl) delen meer dan één gebied",
          en: "Which \(board.many.en) share more than one territory"))
    case .coinciding:
      return words.choose(
        network: Phrase(
          nl: "Netwerken met (bijna) dezelfde leden",
          en: "Networks with (nearly) the same members"),
        territory: Phrase(
          nl: "Gebieden met (bijna) dezelfde \(board.many.nl)",
          en: "Territories with (nearly) the same \(board.many.en)"))
    case .inside:
      return words.choose(
        network: Phrase(
          nl: "Hoe netwerken in elkaar zitten", en: "How networks are put together"),
        territory: Phrase(
          nl: "Hoe indelingen op elkaar passen", en: "How divisions fit each other"))
    case .hours: return Phrase(nl: "Uren, en wie erom vraagt", en: "Hours, and who asks for them")
    case .variants: return Phrase(nl: "Varianten doorgerekend", en: "Variants worked out")
    case .entries:
      return Phrase(
        nl: "Per \(board.one.nl), per \(words.network.one.nl)",
        en: "By \(board.one.en), by \(words.network.one.en)")
    case .account:
      return Phrase(nl: "Verantwoording", en: "How it was computed")
    }
  }

  /// Whether there is anything to say of it in a scope: territories ask for no hours, and nothing of
  /// them can stop.
  func isTold(in words: ScopeWords) -> Bool {
    words.nature == .network || (self != .hours && self != .variants)
  }
}

/// What a number of the page is, and where the page says how it was computed.
enum ReportMeasure: String, CaseIterable, Sendable {
  case degree = "maat-tafels"
  case elsewhere = "maat-elders"
  case members = "maat-leden"
  case memberWide = "maat-grote"
  case coincidence = "maat-samenvallen"
  case alike = "maat-gemeen"
  case inside = "maat-opbouw"
  case contact = "maat-contact"
  case congruence = "maat-indelingen"
  case load = "maat-uren"
  case hereOnly = "maat-verdwijnt"
  case together = "maat-samen-stoppen"
  case between = "maat-schakel"
  case groups = "maat-groepen"
  case expected = "maat-verwacht"
  case listing = "maat-compleet"

  var anchor: String { rawValue }
}

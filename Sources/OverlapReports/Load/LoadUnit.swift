/// What a load is told in.
enum LoadUnit {
  case hours
  /// Whole euros: hours times what an hour costs.
  case euros

  /// What so many are.
  var name: Phrase {
    switch self {
    case .hours: Phrase(nl: "uur", en: "hours")
    case .euros: Phrase(nl: "euro", en: "euros")
    }
  }

  func number(
    _ value: Double, rounding: DecimalDigits.Rounding, in language: Language
  ) -> String {
    switch self {
    case .hours: language.hours(value, rounding: rounding)
    case .euros: language.decimal(value, places: 0, rounding: rounding)
    }
  }
}

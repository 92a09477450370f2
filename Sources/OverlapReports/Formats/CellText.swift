/// The shortest digits that give back the same number; zero has no sign.
func machineText(of value: Double) -> String {
  value == 0 ? "0.0" : value.description
}

func yesOrNo(_ value: Bool) -> Phrase {
  value ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
}

/// A cell as a person reads it.
struct CellText {
  let text: String

  /// Whether it must stay on one line, as a number must.
  let isUnbreakable: Bool

  init(_ cell: Cell, kind: Column.Kind, in language: Language) {
    var isUnbreakable = true
    switch cell {
    case .missing:
      text = "–"
    case .text(let value):
      text = displayed(value)
      isUnbreakable = false
    case .term(let term):
      text = displayed(term.phrase[language])
      isUnbreakable = kind == .mixed
    case .integer(let value):
      text = language.integer(value)
    case .integerAtLeast(let value):
      text = "≥ " + language.integer(value)
    case .decimal(let value):
      text = language.decimal(value, places: CellText.places(in: kind))
    case .atLeast(let value):
      let places = CellText.places(in: kind)
      text = "≥ " + language.decimal(value, places: places, rounding: .down)
    case .share(let value):
      text = language.share(value)
    case .boolean(let value):
      text = yesOrNo(value)[language]
    case .list(let texts):
      text = texts.isEmpty ? "–" : texts.map(displayed).joined(separator: "; ")
      isUnbreakable = false
    case .withheld(let reason):
      text = reason.text
    }
    self.isUnbreakable = isUnbreakable
  }

  private static func places(in kind: Column.Kind) -> Int {
    if case .decimal(let places) = kind { places } else { 2 }
  }
}

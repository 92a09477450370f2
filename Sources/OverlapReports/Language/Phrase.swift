/// A text in every language, side by side, so that none can be forgotten.
public struct Phrase: Hashable, Sendable {
  public let nl, en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// Makes the same text in each language, out of parts that know how they are written in it.
  init(_ text: (Language) -> String) {
    self.init(nl: text(.nl), en: text(.en))
  }

  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}

extension Phrase {
  static func + (one: Phrase, other: Phrase) -> Phrase {
    Phrase { one[$0] + other[$0] }
  }

  /// Phrases one after another, such as the sentences of a paragraph.
  static func joined(_ phrases: [Phrase], by separator: String = " ") -> Phrase {
    Phrase { language in phrases.map { $0[language] }.joined(separator: separator) }
  }

  /// The phrase as a sentence begins: with a capital.
  var capitalised: Phrase { Phrase { self[$0].capitalised } }
}

extension String {
  /// The text as a sentence begins: with a capital.
  var capitalised: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}

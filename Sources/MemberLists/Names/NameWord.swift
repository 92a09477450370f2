/// A word of a name in its plain form, and what kind of word it is.
///
/// The plain form has no case, accents or ligatures; "ij" and "y" are one; abbreviations that can
/// mean one thing only are written out, and adjectives have the form that names use alone:
/// "Openb.", "openbare" and "Openbaar" are all "openbaar".
struct NameWord: Hashable, Sendable {
  let text: String
  let role: Role

  /// What a word tells of whom a name means.
  enum Role: Hashable, Sendable {
    /// A word of its own, which as a rule is what tells one board from another.
    case plain
    /// A place or a municipality.
    case place
    /// A numeral, in digits.
    case number
    /// A point of the compass.
    case direction
    /// A denomination or a conception of education.
    case denomination
    /// A level of education.
    case level
    /// A word that half of all names have: onderwijs, school.
    case generic
    /// Stichting, vereniging, coöperatie, and companies.
    case legalForm
    /// "St.", where it may be stichting or sint.
    case ambiguous
  }
}

extension NameWord {
  /// The letters as they are misspelt: "y" is "ij" again, which people swap and drop a letter of.
  var letters: [Unicode.Scalar] {
    text.unicodeScalars.flatMap { $0 == "y" ? ["i", "j"] : [$0] }
  }

  var hasDigits: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

  /// Whether the word can tell one board from another by itself.
  var tells: Bool { role == .plain || role == .place || role == .number }
}

extension NameWord.Role {
  /// How much a word of this kind counts beside a plain one, before its frequency.
  var weight: Double {
    switch self {
    case .plain, .place, .number: 1
    case .direction: 0.8
    case .denomination: 0.6
    case .level: 0.5
    case .generic: 0.4
    case .legalForm, .ambiguous: 0.15
    }
  }

  /// What is left of the likeness of two names that have different words of this kind, each one that
  /// the other lacks: a school in another place belongs to another board.
  var likenessWhenDifferent: Double {
    switch self {
    case .place, .number, .direction: 0.6
    case .denomination: 0.7
    case .level: 0.8
    case .legalForm: 0.95
    case .plain, .generic, .ambiguous: 1
    }
  }

  /// Kinds that may tell boards apart which have the rest of their names in common.
  static let telling: [NameWord.Role] = [
    .place, .number, .direction, .denomination, .level, .legalForm,
  ]

  /// Whether words of this kind are from our own lists, so that a misspelt one is no other word.
  var isKnown: Bool {
    switch self {
    case .place, .direction, .denomination, .level, .generic, .legalForm: true
    case .plain, .number, .ambiguous: false
    }
  }
}

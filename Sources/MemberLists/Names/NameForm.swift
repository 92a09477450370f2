import BoardNetworks

/// A name taken apart: what it says, whatever way it is written.
struct NameForm: Hashable, Sendable {
  /// The name as it is written.
  let name: String

  /// Its words in their order, without fillers such as "voor" and "de".
  let words: [NameWord]

  /// The legal forms among them, each once, in order of their scalars.
  let legalForms: [String]

  /// The words without legal forms, in order of their scalars: the same for any order of words.
  let core: [NameWord]

  /// The words without legal forms in their order, as one run of letters: the same however words are
  /// parted. Numerals stay apart.
  let solid: String

  /// The letters that acronyms of the name take from its words, and the positions of these words.
  let initials: [UInt8]
  let initialWords: [Int]

  /// The letters and digits of the name, folded; numerals stay apart.
  let letters: String

  /// A name longer than this is no name, and is compared with none.
  private static let longest = 400

  init(_ name: String) {
    self.name = name
    self.letters = NameForm.letters(of: mendedAccents(name))
    let isName = name.utf8.count <= NameForm.longest
    let words = isName ? NameForm.words(of: NameToken.tokens(in: mendedAccents(name))) : []
    self.words = words
    legalForms = Set(words.filter { $0.role == .legalForm }.map(\.text)).sorted(by: scalarOrder)
    let letters = words.map {
      NameVocabulary.acronymLetters(of: $0.text) ?? String($0.text.unicodeScalars.prefix(1))
    }
    initials = letters.flatMap(\.utf8)
    initialWords = letters.enumerated().flatMap { position, letters in
      [Int](repeating: position, count: letters.utf8.count)
    }
    let named = words.filter { $0.role != .legalForm }
    core = named.sorted { scalarOrder($0.text, $1.text) }
    solid = named.reduce(into: "") { $0 += $1.role == .number ? "#\($1.text)#" : $1.text }
  }

  /// Letters and digits, with every other character between two digits kept as a blank: "1.1" is not
  /// "11".
  static func letters(of name: String) -> String {
    var result = String.UnicodeScalarView()
    var isParted = false
    for scalar in folded(name).unicodeScalars {
      let isDigit = scalar.properties.numericType != nil
      guard isDigit || scalar.properties.isAlphabetic || scalar == "+" else {
        isParted = true
        continue
      }
      if isParted, isDigit, result.last?.properties.numericType != nil { result.append(" ") }
      isParted = false
      result.append(scalar)
    }
    return String(result)
  }

  /// What names have in common that are the same but for their legal forms and order of words.
  var key: String { core.map(\.text).joined(separator: " ") }

  /// Whether any word can tell one board from another. "Stichting Katholiek Onderwijs" has none.
  var tells: Bool { words.contains(where: \.tells) }

  /// Whether the core tells whom it means without a legal form beside it: it is more than a place or
  /// a word that anyone may have.
  var standsAlone: Bool {
    core.count > 1 || core.contains { $0.role == .plain && $0.text.utf8.count >= 4 }
  }

  private static func words(of tokens: [NameToken]) -> [NameWord] {
    var words: [NameWord] = []
    for (position, token) in tokens.enumerated() {
      let next = position + 1 < tokens.count ? tokens[position + 1] : nil
      switch token.text {
      case "st":
        words.append(saintOrFoundation(at: position, before: next))
      case "o" where words.last.map { $0.role == .denomination || $0.role == .level } == true:
        words += NameVocabulary.words(for: NameVocabulary.plain("onderwijs"))!
      case "gemeente" where !words.allSatisfy { $0.role == .legalForm },
        "gem" where !words.allSatisfy { $0.role == .legalForm }:
        // "in de gemeente Leeuwarden" is "Leeuwarden"; "Gemeente Leeuwarden" is the municipality.
        break
      case "stichting" where position > 0 && tokens[position - 1].text == "tot":
        // "Vereniging tot stichting en instandhouding van" tells what it is for.
        words.append(NameWord(text: token.text, role: .generic))
      default:
        words += meaning(of: token)
      }
    }
    return words
  }

  /// "St." is Sint inside a name and before a saint, Stichting before what a foundation is for, and
  /// else it cannot be told.
  private static func saintOrFoundation(at position: Int, before next: NameToken?) -> NameWord {
    if position > 0 || next.map({ NameVocabulary.isSaint($0.text) }) == true {
      return NameWord(text: "sint", role: .generic)
    }
    let nextWords = next.map(meaning) ?? []
    let tells =
      nextWords.first.map { $0.role == .denomination || $0.role == .level } ?? (next != nil)
    return tells
      ? NameWord(text: "stichting", role: .legalForm) : NameWord(text: "st", role: .ambiguous)
  }

  private static func meaning(of token: NameToken) -> [NameWord] {
    let known =
      token.isInitials
      ? NameVocabulary.words(forInitials: token.text) : NameVocabulary.words(for: token.text)
    if let known { return known }
    if token.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let digits = token.text.drop { $0 == "0" }
      return [NameWord(text: digits.isEmpty ? "0" : String(digits), role: .number)]
    }
    return [
      NameWord(text: token.text, role: NameVocabulary.isPlace(token.text) ? .place : .plain)
    ]
  }
}

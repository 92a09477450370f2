import BoardNetworks

/// A heading reduced to what tells columns apart.
///
/// Case, accents, blanks and underscores do not matter, nor do the words naam, nummer, code and id;
/// but whether a heading speaks of a number is kept, since `bestuursnummer` and `bestuur` may stand
/// side by side.
struct Heading {
  let text: String

  /// Keys under which the heading may be listed, the most literal first; one is empty when the
  /// heading holds nothing but words that do not matter.
  let keys: [String]

  /// Whether it speaks of a number or code, such as `bestuursnummer` or `netwerk_id`.
  let mentionsNumber: Bool

  /// Whether it speaks of a name.
  let mentionsName: Bool

  init(_ text: String) {
    self.text = text
    let words = Heading.words(of: text)
    let plain = Heading.words(of: Heading.withoutParentheses(text))
    let numbers = words.filter { Heading.numberWords.contains($0) }
    let names = words.filter { Heading.nameWords.contains($0) }

    var keys: [String] = []
    for candidate in [words, plain] {
      let mattering = candidate.filter {
        !Heading.numberWords.contains($0) && !Heading.nameWords.contains($0)
      }
      keys.append(mattering.joined())
      keys.append(mattering.filter { !Heading.articles.contains($0) }.joined())
    }
    var compoundOfNumber = false
    var compoundOfName = false
    for key in keys {
      for suffix in Heading.numberWords where Heading.isCompound(key, of: suffix) {
        keys += Heading.stems(of: key, without: suffix)
        compoundOfNumber = true
      }
      for suffix in Heading.nameWords where Heading.isCompound(key, of: suffix) {
        keys += Heading.stems(of: key, without: suffix)
        compoundOfName = true
      }
    }
    var unique: [String] = []
    for key in keys where !unique.contains(key) && (!key.isEmpty || !words.isEmpty) {
      unique.append(key)
    }
    let saysSomething = words.contains {
      !Heading.numberWords.contains($0) && !Heading.nameWords.contains($0)
    }
    self.keys = saysSomething ? unique.filter { !$0.isEmpty } : unique
    mentionsNumber = !numbers.isEmpty || compoundOfNumber
    mentionsName = !names.isEmpty || compoundOfName
  }

  private static let numberWords = [
    "nummer", "nummers", "number", "numbers", "nr", "code", "codes", "id", "ids",
  ]
  private static let nameWords = ["naam", "namen", "name", "names"]
  private static let articles = ["van", "het", "de", "een", "of", "the", "per"]

  /// Whether a key ends in a word that does not matter: "boardid" does, "lid" does not.
  private static func isCompound(_ key: String, of suffix: String) -> Bool {
    key.hasSuffix(suffix) && key.utf8.count >= suffix.utf8.count + 4
  }

  /// "bestuursnummer" is a number of a "bestuur".
  private static func stems(of key: String, without suffix: String) -> [String] {
    let stem = String(key.dropLast(suffix.count))
    return stem.hasSuffix("s") ? [stem, String(stem.dropLast())] : [stem]
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in folded(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if !word.isEmpty && scalar != "'" && scalar != "’" {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  private static func withoutParentheses(_ text: String) -> String {
    var depth = 0
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if depth == 0 { result.append(scalar) }
      if scalar == ")" { depth = max(0, depth - 1) }
    }
    return String(result)
  }
}

/// The plural forms that Dutch and English give a word: bestuur, besturen; rol, rollen; board, boards.
func pluralForms(of word: String) -> [String] {
  let letters = Array(word.unicodeScalars)
  guard letters.count >= 3 else { return [] }
  var plurals = [word + "s", word + "en", word + "n", word + "es"]
  let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u"]
  let last = letters[letters.count - 1]
  let beforeLast = letters[letters.count - 2]
  if !vowels.contains(last) {
    var stem = String.UnicodeScalarView(letters.dropLast())
    if vowels.contains(beforeLast), letters[letters.count - 3] == beforeLast {
      stem.removeLast()
      plurals.append(String(stem) + String(last) + "en")
    } else if vowels.contains(beforeLast) {
      plurals.append(word + String(last) + "en")
    }
  }
  if last == "y" { plurals.append(String(word.dropLast()) + "ies") }
  if last == "e" { plurals.append(word + "n") }
  return plurals
}

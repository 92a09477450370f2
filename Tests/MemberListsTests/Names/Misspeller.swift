/// Writes names as people do, by chance but the same for one seed.
///
/// It makes one to three changes of different kinds: a legal form shortened or left out, words
/// abbreviated, fillers dropped, words in another order, other case, accents lost or mixed up, other
/// punctuation, and letters lost, doubled, swapped or wrong.
struct Misspeller {
  private var generator: SplitMix

  init(seed: UInt64) {
    generator = SplitMix(seed: seed)
  }

  private enum Change: CaseIterable {
    case legalForm, abbreviation, filler, order, letterCase, accents, punctuation, typo
  }

  /// The name, written otherwise; the same when chance finds nothing to change.
  mutating func misspelling(of name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    let count = [1, 1, 2, 2, 3].randomElement(using: &generator)!
    for change in Change.allCases.shuffled(using: &generator).prefix(count) {
      apply(change, to: &words)
    }
    return words.joined(separator: " ")
  }

  /// In one of six times the name without a word of it that many names have, if it has one.
  mutating func shortened(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    let common = words.indices.filter { Misspeller.common.contains(words[$0].lowercased()) }
    guard words.count > 2, Int.random(in: 0..<6, using: &generator) == 0,
      let index = common.randomElement(using: &generator)
    else { return name }
    words.remove(at: index)
    return words.joined(separator: " ")
  }

  private static let common: Set<String> = [
    "basisschool", "school", "onderwijs", "openbare", "openbaar", "rooms", "katholieke",
    "katholiek", "christelijke", "christelijk", "protestants", "primair", "sint", "passend",
    "kindcentrum", "samenwerkingsverband",
  ]

  private mutating func apply(_ change: Change, to words: inout [String]) {
    switch change {
    case .legalForm:
      let forms = [
        "stichting": ["Stg.", "Stg", "St.", "Sticht.", "stichting", ""],
        "vereniging": ["Ver.", "Ver", "Veren.", "vereniging", ""],
        "coöperatie": ["Coop.", "Cooperatie", "Coöp.", ""],
      ]
      replace(forms, in: &words)
    case .abbreviation:
      let forms = [
        "openbaar": ["Openb.", "Opb."], "openbare": ["Openb.", "Opb"], "primair": ["Prim."],
        "onderwijs": ["Onderw.", "Ond.", "Onderwys"], "christelijk": ["Chr.", "Christ."],
        "christelijke": ["Chr."], "protestants": ["Prot."], "katholiek": ["Kath."],
        "katholieke": ["Kath."], "gereformeerde": ["Geref."], "voortgezet": ["Voortg."],
        "basisonderwijs": ["Basisonderw.", "BO"], "basisschool": ["Basissch.", "BS"],
        "sint": ["St."], "gemeente": ["Gem."], "omstreken": ["omgeving"], "pcbo": ["P.C.B.O."],
        "rooms": ["R."], "kindcentrum": ["KC"], "voor": ["v."], "van": ["v."],
      ]
      replace(forms, in: &words)
    case .filler:
      words.removeAll { ["de", "het", "'t", "voor", "te", "van", "in"].contains($0.lowercased()) }
    case .order where words.count > 2:
      if Bool.random(using: &generator) {
        words = [words.last! + ","] + words.dropLast()
      } else {
        let first = Int.random(in: 0..<(words.count - 1), using: &generator)
        words.swapAt(first, first + 1)
      }
    case .letterCase:
      words =
        Bool.random(using: &generator)
        ? words.map { $0.uppercased() } : words.map { $0.lowercased() }
    case .accents:
      words = words.map { word in
        word.unicodeScalars.allSatisfy(\.isASCII) ? word : String(word.map(plain))
      }
    case .punctuation:
      let name = words.joined(separator: " ")
      let changed = [
        name.replacing("-", with: " "), name.replacing(".", with: ""),
        name.replacing("'", with: "’"), "\"" + name + "\"", name + ",",
        name.replacing(" en ", with: " & "),
      ]
      words = changed.randomElement(using: &generator)!.split(separator: " ").map(String.init)
    case .typo:
      let long = words.indices.filter { words[$0].unicodeScalars.count >= 5 }
      guard let index = long.randomElement(using: &generator) else { return }
      words[index] = typo(in: words[index])
    case .order:
      break
    }
  }

  private mutating func replace(_ forms: [String: [String]], in words: inout [String]) {
    for index in words.indices {
      guard let spellings = forms[words[index].lowercased()] else { continue }
      words[index] = spellings.randomElement(using: &generator)!
    }
    words.removeAll(where: \.isEmpty)
  }

  private mutating func typo(in word: String) -> String {
    var letters = Array(word.unicodeScalars)
    let place = Int.random(in: 1..<(letters.count - 1), using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters.swapAt(place, place + 1)
    default: letters[place] = "aeiourtnsl".unicodeScalars.randomElement(using: &generator)!
    }
    return letters.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private func plain(_ letter: Character) -> Character {
    ["é": "e", "è": "e", "ë": "e", "ï": "i", "ö": "o", "ü": "u", "â": "a", "û": "u", "ê": "e"][
      letter] ?? letter
  }
}

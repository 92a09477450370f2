import BoardNetworks

/// Which names certainly mean the same, however they are written.
///
/// Fellegi and Sunter part pairs of records into links, possible links and non-links. These are the
/// links, by rules that are strict on purpose, since one wrong merger costs more than ten that are
/// left for a person to decide:
///
/// 1. Names with the same letters and digits are the same, whatever their case, accents, blanks and
///    punctuation.
/// 2. Names with the same words are the same, in any order, whether abbreviated or written out, and
///    wherever their words are parted. Their legal forms must agree, or be missing from one when all
///    others with these words have the same one: a Stichting and a Vereniging of one name may be two
///    boards.
/// 3. Names are the same that differ in one misspelt letter of one long word; see
///    `isMisspelling(of:known:)`.
///
/// The last two hold for names with a word that can tell one board from another. There may be a
/// "Stichting Katholiek Onderwijs" in every town.
///
/// Names that differ in a place, a numeral, a point of the compass, a denomination or a level differ
/// in a word, so they are never the same.
///
/// I. P. Fellegi, A. B. Sunter, *A theory for record linkage*, Journal of the American Statistical
/// Association 64(328), 1969, 1183–1210. W. E. Winkler, *Overview of record linkage and current
/// research directions*, U.S. Bureau of the Census, Research Report Statistics 2006-2.
struct CertainNames {
  /// For each name the position of the first one, by scalars, that is certainly the same.
  let representatives: [Int]

  /// - Complexity: O(*n* *w* log *n*) for *n* names of *w* words, as long as few differ in one word
  ///   that begins with the same letter.
  init(_ forms: [NameForm]) {
    let order = forms.indices.sorted {
      forms[$0].name == forms[$1].name ? $0 < $1 : scalarOrder(forms[$0].name, forms[$1].name)
    }
    var sameWords = UnionFind(count: forms.count)
    var firstOfKey: [String: Int] = [:]
    for position in order {
      let form = forms[position]
      let keys = form.tells ? ["w " + form.key, "s " + form.solid] : []
      for key in keys + (form.letters.isEmpty ? [] : ["l " + form.letters]) {
        if let first = firstOfKey[key] {
          sameWords.join(first, position)
        } else {
          firstOfKey[key] = position
        }
      }
    }
    let classes = Dictionary(grouping: order) { sameWords.root(of: $0) }
    let misspellings = Misspellings(
      classes.keys.sorted().filter { forms[$0].tells }.map { ($0, forms[classes[$0]![0]]) })
    for (first, second) in misspellings.pairs { sameWords.join(first, second) }

    var representatives = Array(forms.indices)
    for members in Dictionary(grouping: order, by: { sameWords.root(of: $0) }).values {
      for group in CertainNames.agreeing(members, forms) {
        for position in group { representatives[position] = group[0] }
      }
    }
    self.representatives = representatives
  }

  /// Parts names with the same words into those whose legal forms agree.
  private static func agreeing(_ members: [Int], _ forms: [NameForm]) -> [[Int]] {
    guard members.count > 1 else { return [] }
    let byForm = Dictionary(grouping: members) { forms[$0].legalForms }
    let withForm = byForm.filter { !$0.key.isEmpty }
    guard withForm.count == 1, byForm.count == 2, members.allSatisfy({ forms[$0].standsAlone })
    else { return byForm.values.map { $0 } }
    return [members]
  }
}

/// Pairs of names that differ in a misspelt word, each name in one pair at most.
private struct Misspellings {
  let pairs: [(Int, Int)]

  /// A name without one of its words.
  private struct Gap: Hashable {
    let others: String
    let initial: Unicode.Scalar
  }

  init(_ names: [(position: Int, form: NameForm)]) {
    var frequency: [NameWord: Int] = [:]
    for (_, form) in names {
      for word in Set(form.core) { frequency[word, default: 0] += 1 }
    }
    var inGap: [Gap: [(position: Int, word: NameWord)]] = [:]
    for (position, form) in names where form.core.count > 1 {
      for (index, word) in form.core.enumerated() where word.mayBeMisspelt {
        var others = form.core
        others.remove(at: index)
        let gap = Gap(
          others: others.map(\.text).joined(separator: " "),
          initial: word.text.unicodeScalars.first!)
        inGap[gap, default: []].append((position, word))
      }
    }

    var partners: [Int: Set<Int>] = [:]
    var certain: Set<[Int]> = []
    for group in inGap.values where group.count > 1 {
      for (index, one) in group.enumerated() {
        for other in group[(index + 1)...] where one.position != other.position {
          guard one.word.likeness(to: other.word) > 0.6 || one.word.isNear(other.word) else {
            continue
          }
          partners[one.position, default: []].insert(other.position)
          partners[other.position, default: []].insert(one.position)
          if one.word.isMisspelling(
            of: other.word, known: (frequency[one.word]! > 1, frequency[other.word]! > 1))
          {
            certain.insert([one.position, other.position].sorted())
          }
        }
      }
    }
    pairs = certain.filter { partners[$0[0]]!.count == 1 && partners[$0[1]]!.count == 1 }
      .map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }
}

extension NameWord {
  /// Whether a misspelling of the word can be told: it is long enough, and no numeral.
  fileprivate var mayBeMisspelt: Bool {
    role != .number && role != .direction && !hasDigits && letters.count >= 6
  }

  /// Whether the words are two edits apart or less, though both may be words that we know.
  fileprivate func isNear(_ other: NameWord) -> Bool {
    editDistance(letters, other.letters, atMost: 2) != nil
  }

  /// Whether one of two words is certainly the other with a letter too many, too few, wrong, or in
  /// the place of its neighbour.
  ///
  /// Two words that are both known, from our lists or from other names, are two words. A wrong letter
  /// makes another name of most words ("Marenland" and "Merenland", "Kampen" and "Kempen"), so it is
  /// a misspelling only of words that all names have, such as "onderwijs". A last letter s, e, n or r
  /// inflects. Short words that are not of our own lists are too easily another one.
  ///
  /// - Parameter known: Whether either word occurs in other names.
  fileprivate func isMisspelling(of other: NameWord, known: (Bool, Bool)) -> Bool {
    let (one, two) = (letters, other.letters)
    guard editDistance(one, two, atMost: 1) == 1 else { return false }
    guard !(role.isKnown || known.0) || !(other.role.isKnown || known.1) else { return false }
    if isCommon || other.isCommon { return !isInflection(one, two) }
    let isSwap = one.count == two.count && one.sorted() == two.sorted()
    let isLetterMoreOrLess = one.count != two.count && min(one.count, two.count) >= 8
    return isSwap || isLetterMoreOrLess && !isInflection(one, two)
  }

  /// Whether the word is one of our own lists that is no place.
  private var isCommon: Bool { role.isKnown && role != .place }

  private func isInflection(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Bool {
    let (shorter, longer) = one.count < two.count ? (one, two) : (two, one)
    guard shorter.count < longer.count, longer.starts(with: shorter) else { return false }
    return ["s", "e", "n", "r"].contains(longer.last!)
  }
}

/// Finds the words of a vocabulary that another word may be meant for.
///
/// A misspelling is looked for among words that share enough of its trigrams: two words that *k*
/// edits part share at least max(*m*, *n*) + 2 − 4*k* of the trigrams of their letters with two blanks
/// on either side (each edit spoils three, and a swap of neighbours four). An abbreviation is looked
/// for among words that begin with it.
///
/// E. Ukkonen, *Approximate string matching with q-grams and maximal matches*, Theoretical Computer
/// Science 92(1), 1992, 191–211.
struct WordIndex {
  private let words: [NameWord]
  private let letters: [[Unicode.Scalar]]
  private var withTrigram: [UInt64: [Int32]] = [:]

  /// Positions in order of their words' letters.
  private let sorted: [Int]

  /// Where "st" stands, and what it may stand for.
  private let saintsAndFoundations: [Int]

  init(_ words: [NameWord]) {
    self.words = words
    letters = words.map(\.letters)
    let letters = letters
    saintsAndFoundations = words.indices.filter { words[$0].isSaintOrFoundation }
    sorted = words.indices.sorted { letters[$0].lexicographicallyPrecedes(letters[$1]) }
    for position in words.indices where allowedEdits(letters[position].count) > 0 {
      for trigram in Set(trigrams(of: letters[position])) {
        withTrigram[trigram, default: []].append(Int32(position))
      }
    }
  }

  /// The words of the vocabulary that are like one, with how much; the word itself too.
  ///
  /// - Returns: In the order of the vocabulary.
  /// - Complexity: O(*t*) for *t* words that share a trigram or begin alike.
  func likenesses(of word: NameWord) -> [(position: Int, likeness: Double)] {
    let own = word.letters
    var candidates: Set<Int> = []
    if allowedEdits(own.count) > 0 {
      let trigrams = trigrams(of: own)
      let distinct = Set(trigrams)
      // A trigram that occurs twice counts once here, so the bound is loosened by the repeats.
      let needed = own.count + 2 - 4 * allowedEdits(own.count) - (trigrams.count - distinct.count)
      var shared = [Int16](repeating: 0, count: words.count)
      var met: [Int] = []
      for trigram in distinct {
        for position in withTrigram[trigram] ?? [] {
          shared[Int(position)] += 1
          if shared[Int(position)] == max(1, needed) { met.append(Int(position)) }
        }
      }
      candidates.formUnion(met)
    }
    candidates.formUnion(beginning(with: own))
    if word.isSaintOrFoundation { candidates.formUnion(saintsAndFoundations) }
    for length in shortestAbbreviation..<max(shortestAbbreviation, own.count) {
      let start = lowerBound(of: own[..<length])
      for index in start..<sorted.count {
        guard letters[sorted[index]].elementsEqual(own[..<length]) else { break }
        candidates.insert(sorted[index])
      }
    }
    if own.count < shortestAbbreviation {
      for index in lowerBound(of: own[...])..<sorted.count {
        guard letters[sorted[index]].elementsEqual(own) else { break }
        candidates.insert(sorted[index])
      }
    }
    return candidates.sorted().compactMap { position in
      let likeness = word.likeness(to: words[position], letters: own, letters[position])
      return likeness > 0 ? (position, likeness) : nil
    }
  }

  private func beginning(with prefix: [Unicode.Scalar]) -> [Int] {
    guard prefix.count >= shortestAbbreviation else { return [] }
    var result: [Int] = []
    for index in lowerBound(of: prefix[...])..<sorted.count {
      guard letters[sorted[index]].starts(with: prefix) else { break }
      result.append(sorted[index])
    }
    return result
  }

  /// The first place in `sorted` of a word that does not come before these letters.
  private func lowerBound(of prefix: ArraySlice<Unicode.Scalar>) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if letters[sorted[middle]].lexicographicallyPrecedes(prefix) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func trigrams(of letters: [Unicode.Scalar]) -> [UInt64] {
    let padded = [0, 0] + letters.map { UInt64($0.value) } + [0, 0]
    return (2..<padded.count).map { padded[$0 - 2] << 42 | padded[$0 - 1] << 21 | padded[$0] }
  }
}

extension NameWord {
  /// How much this word is like another one, from 0 for not at all to 1 for the same.
  ///
  /// - One edit in words of four letters and more, two in nine and more: 1 − edits ÷ letters.
  /// - One begins the other, with three letters or more: 0.8. It may be an abbreviation, or half of
  ///   a compound.
  /// - Numerals, words with digits in them and two different known words are only like themselves:
  ///   "Kampen" is not a misspelt "Kempen".
  func likeness(to other: NameWord) -> Double {
    likeness(to: other, letters: letters, other.letters)
  }

  /// The same, for words whose letters are known.
  fileprivate func likeness(
    to other: NameWord, letters own: [Unicode.Scalar], _ others: [Unicode.Scalar]
  ) -> Double {
    if text == other.text { return 1 }
    guard role != .number, other.role != .number else { return 0 }
    if role == .ambiguous || other.role == .ambiguous {
      return isSaintOrFoundation && other.isSaintOrFoundation ? 0.9 : 0
    }
    let (shorter, longer) = own.count < others.count ? (own, others) : (others, own)
    if role.isKnown, other.role.isKnown { return 0 }
    if !hasDigits, !other.hasDigits,
      let edits = editDistance(own, others, atMost: allowedEdits(shorter.count)), edits > 0
    {
      return 1 - Double(edits) / Double(longer.count)
    }
    if shorter.count >= shortestAbbreviation, longer.starts(with: shorter) { return 0.8 }
    return 0
  }

  /// Whether this is "st", or what that may stand for.
  var isSaintOrFoundation: Bool {
    role == .ambiguous || text == "sint" || text == "stichting"
  }
}

/// How many edits make a misspelling of a word of so many letters.
private func allowedEdits(_ letters: Int) -> Int {
  letters < 4 ? 0 : letters < 9 ? 1 : 2
}

private let shortestAbbreviation = 3

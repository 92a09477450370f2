/// How alike two names are, and which of their words tell them apart.
struct NameLikeness {
  /// From 0 for nothing in common to 1 for the same words.
  let score: Double

  /// The positions of the words of either name that the other one has no word for.
  let onlyFirst, onlySecond: [Int]

  /// Compares two names word by word, whatever the order of the words.
  ///
  /// With *w* the weight of a word and *s* the likeness of a pair of words, from one name each, the
  /// score is Σ *s* (*w₁* + *w₂*) ÷ (Σ *w₁* + Σ *w₂*), over pairs that are chosen from the most alike
  /// down, each word once: the soft TF-IDF of Cohen, Ravikumar and Fienberg in the form of Dice's
  /// coefficient. An acronym is paired with all of the words whose initials it has ("SKO", "Stichting
  /// Katholiek Onderwijs"), with a likeness of 0.9. When either name has words of a telling kind
  /// that the other one lacks, such as a place, the score is lowered: see
  /// `NameWord.Role.likenessWhenDifferent`.
  ///
  /// - Parameters:
  ///   - weights: What the words of either name count for; the rarer, the more.
  ///   - likeness: How alike a word of the first and one of the second name are, by their positions.
  /// - Complexity: O(*m* *n* log(*m* *n*)) for names of *m* and *n* words.
  ///
  /// W. W. Cohen, P. Ravikumar, S. E. Fienberg, *A comparison of string distance metrics for
  /// name-matching tasks*, IJCAI Workshop on Information Integration on the Web, 2003, 73–78.
  /// G. Salton, C. Buckley, *Term-weighting approaches in automatic text retrieval*, Information
  /// Processing & Management 24(5), 1988, 513–523.
  init(
    _ first: NameForm, _ second: NameForm, weights: ([Double], [Double]),
    likeness: (Int, Int) -> Double
  ) {
    var freeInFirst = [Bool](repeating: true, count: first.words.count)
    var freeInSecond = [Bool](repeating: true, count: second.words.count)
    var common = 0.0

    var pairs: [(likeness: Double, weight: Double, first: Int, second: Int)] = []
    for i in first.words.indices {
      for j in second.words.indices {
        let likeness = likeness(i, j)
        if likeness > 0 { pairs.append((likeness, weights.0[i] + weights.1[j], i, j)) }
      }
    }
    pairs.sort {
      ($1.likeness, $1.weight, $0.first, $0.second) < ($0.likeness, $0.weight, $1.first, $1.second)
    }
    for onlyTheSame in [true, false] {
      for pair in pairs where pair.likeness == 1 || !onlyTheSame {
        guard freeInFirst[pair.first], freeInSecond[pair.second] else { continue }
        freeInFirst[pair.first] = false
        freeInSecond[pair.second] = false
        common += pair.likeness * pair.weight
      }
      guard onlyTheSame else { break }
      common += NameLikeness.pairAcronyms(
        of: first, with: second, weights, &freeInFirst, &freeInSecond)
      common += NameLikeness.pairAcronyms(
        of: second, with: first, (weights.1, weights.0), &freeInSecond, &freeInFirst)
    }

    onlyFirst = first.words.indices.filter { freeInFirst[$0] }
    onlySecond = second.words.indices.filter { freeInSecond[$0] }
    let total = weights.0.reduce(0, +) + weights.1.reduce(0, +)
    var score = total > 0 ? min(1, common / total) : 0
    for role in NameWord.Role.telling {
      let differs = (
        onlyFirst.contains { first.words[$0].role == role },
        onlySecond.contains { second.words[$0].role == role }
      )
      if differs.0 && differs.1 { score *= role.likenessWhenDifferent }
      if role == .number, differs.0 != differs.1 { score *= 0.85 }
    }
    self.score = score
  }

  /// Pairs each free word of a name that is an acronym of free words of the other one with those.
  ///
  /// - Returns: What that adds to what the names have in common.
  private static func pairAcronyms(
    of name: NameForm, with other: NameForm, _ weights: ([Double], [Double]),
    _ free: inout [Bool], _ freeInOther: inout [Bool]
  ) -> Double {
    var common = 0.0
    for (position, word) in name.words.enumerated() where free[position] && word.mayBeAcronym {
      for run in other.runs(withInitials: word.text) where run.allSatisfy({ freeInOther[$0] }) {
        free[position] = false
        for index in run { freeInOther[index] = false }
        common += 0.9 * (weights.0[position] + run.reduce(0) { $0 + weights.1[$1] })
        break
      }
    }
    return common
  }
}

extension NameWord {
  /// Whether the word has the length of an acronym.
  var mayBeAcronym: Bool {
    role == .plain && NameWord.acronymLengths.contains(text.utf8.count)
  }

  static let acronymLengths = 3...6
}

extension NameForm {
  /// The runs of two or more words whose initials make up an acronym, from the first on.
  func runs(withInitials letters: String) -> [Range<Int>] {
    var result: [Range<Int>] = []
    forEachAcronym(of: letters.utf8.count) { acronym, run in
      if acronym.elementsEqual(letters.utf8) { result.append(run) }
    }
    return result
  }

  /// Passes the initials of each run of two or more words that have so many letters.
  func forEachAcronym(of length: Int, _ body: (ArraySlice<UInt8>, Range<Int>) -> Void) {
    guard length > 0, length <= initials.count else { return }
    for start in 0...(initials.count - length) {
      let end = start + length
      let run = initialWords[start]..<(initialWords[end - 1] + 1)
      let startsInside = start > 0 && initialWords[start - 1] == run.lowerBound
      let endsInside = end < initials.count && initialWords[end] == run.upperBound - 1
      if run.count >= 2, !startsInside, !endsInside { body(initials[start..<end], run) }
    }
  }
}

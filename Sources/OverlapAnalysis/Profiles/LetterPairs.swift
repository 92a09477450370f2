import BoardNetworks

/// The pairs of letters that stand next to each other in a text, to see how much two texts have in
/// common.
///
/// A text is compared folded, every run of what is neither letter nor digit being one blank, with a
/// blank at either end: "Wold" has the pairs ␣w, wo, ol, ld and d␣. Each pair counts once.
///
/// G. W. Adamson, J. Boreham, *The Use of an Association Measure Based on Character Structure to
/// Identify Semantically Related Pairs of Words and Document Titles*, Information Storage and
/// Retrieval 10(7–8), 1974, 253–260.
struct LetterPairs {
  private struct Pair: Hashable {
    let first, second: Unicode.Scalar
  }

  private let pairs: Set<Pair>

  /// - Complexity: O(*n*) for *n* scalars.
  init(of text: String) {
    var pairs: Set<Pair> = []
    var previous: Unicode.Scalar = " "
    func append(_ scalar: Unicode.Scalar) {
      if scalar != " " || previous != " " { pairs.insert(Pair(first: previous, second: scalar)) }
      previous = scalar
    }
    for scalar in folded(text).unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      append(isLetter ? scalar : " ")
    }
    append(" ")
    self.pairs = pairs
  }

  /// The share of these pairs that another text has too, in 0...1; 0 when there are none.
  func share(in other: LetterPairs) -> Double {
    pairs.isEmpty ? 0 : Double(shared(with: other)) / Double(pairs.count)
  }

  /// Twice the pairs in common, divided by those of the two added up, in 0...1; 0 when neither has
  /// any.
  ///
  /// L. R. Dice, *Measures of the Amount of Ecologic Association Between Species*, Ecology 26(3),
  /// 1945, 297–302.
  func similarity(to other: LetterPairs) -> Double {
    let all = pairs.count + other.pairs.count
    return all == 0 ? 0 : Double(2 * shared(with: other)) / Double(all)
  }

  private func shared(with other: LetterPairs) -> Int { pairs.count { other.pairs.contains($0) } }
}

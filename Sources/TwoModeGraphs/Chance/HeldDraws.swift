/// How two vertices draw their neighbours blindly when structural cells hold some
/// of them and exclude others.
///
/// Each vertex has its structural ones, and draws the rest of its degree out of its
/// free cells, all choices being equally likely. For the two together every vertex
/// of the other mode is one of nine kinds: free to the one, held by it or excluded,
/// and the same for the other. Six of them matter to what the two share.
struct HeldDraws {
  /// How many are held by both.
  private(set) var heldByBoth = 0

  /// How many are free to both.
  private(set) var freeToBoth = 0

  /// How many are free to the first and held by the second, and the reverse.
  private(set) var freeToFirstHeld = 0
  private(set) var freeToSecondHeld = 0

  /// How many are free to the first and excluded for the second, and the reverse.
  private(set) var freeToFirstExcluded = 0
  private(set) var freeToSecondExcluded = 0

  /// How many of its free cells each of the two draws.
  private let drawnByFirst, drawnBySecond: Int

  /// The most that the two can share: the lower of their degrees.
  private let most: Int

  /// - Parameters:
  ///   - rows: The neighbours of each vertex.
  ///   - ones: The structural ones of each vertex.
  ///   - zeros: The structural zeros of each vertex.
  /// - Complexity: O(*m* log *s*) for *m* vertices in the other mode and *s* structural
  ///   cells of a vertex.
  init(
    of first: Int, and second: Int, rows: CompressedRows, ones: CompressedRows,
    zeros: CompressedRows
  ) {
    func drawn(_ vertex: Int) -> Int { rows.degree(ofRow: vertex) - ones.degree(ofRow: vertex) }
    // The tails are the same either way, and take less if the second draws fewer.
    let (first, second) = drawn(first) < drawn(second) ? (second, first) : (first, second)
    for column in 0..<rows.columnCount {
      let firstHas = ones.contains(row: first, column: column)
      let secondHas = ones.contains(row: second, column: column)
      let isFreeToFirst = !firstHas && !zeros.contains(row: first, column: column)
      let isFreeToSecond = !secondHas && !zeros.contains(row: second, column: column)
      switch (isFreeToFirst, isFreeToSecond) {
      case (true, true): freeToBoth += 1
      case (true, false) where secondHas: freeToFirstHeld += 1
      case (true, false): freeToFirstExcluded += 1
      case (false, true) where firstHas: freeToSecondHeld += 1
      case (false, true): freeToSecondExcluded += 1
      case (false, false): heldByBoth += firstHas && secondHas ? 1 : 0
      }
    }
    drawnByFirst = drawn(first)
    drawnBySecond = drawn(second)
    most = min(rows.degree(ofRow: first), rows.degree(ofRow: second))
  }

  /// The tails of what the two share.
  ///
  /// Let the second draw *x* of those that are free to both, and *y* of those that
  /// the first holds. Once it has, the first meets it in *x* and in those that the
  /// second holds, as if it drew from a set of which these are marked. Given *x*,
  /// both are hypergeometric and independent, and what the two share is *y*, what
  /// the first draws of the marked ones, and what both hold. Probabilities are
  /// multiplied and added, never subtracted.
  ///
  /// - Complexity: O(*d* *e*²), the two drawing *d* and *e* ≤ *d*.
  func tails() -> OverlapTails {
    let freeToFirst = freeToBoth + freeToFirstHeld + freeToFirstExcluded
    let onlyToSecond = freeToSecondHeld + freeToSecondExcluded
    var probabilities = [Double](repeating: 0, count: most + 1)
    let common = hypergeometricProbabilities(
      ofSetsOf: freeToBoth, and: drawnBySecond, outOf: freeToBoth + onlyToSecond)
    for (x, probability) in common.enumerated() where drawnBySecond - x <= onlyToSecond {
      let held = hypergeometricProbabilities(
        ofSetsOf: freeToSecondHeld, and: drawnBySecond - x, outOf: onlyToSecond)
      let met = hypergeometricProbabilities(
        ofSetsOf: x + freeToFirstHeld, and: drawnByFirst, outOf: freeToFirst)
      for (y, chanceOfHeld) in held.enumerated() {
        for (count, chanceOfMet) in met.enumerated() {
          // More than the lower degree is shared with probability 0.
          let shared = min(heldByBoth + y + count, most)
          probabilities[shared] += probability * chanceOfHeld * chanceOfMet
        }
      }
    }
    return OverlapTails(expected: expected, probabilities: probabilities, beyond: 0)
  }

  /// The mean of what the two share, cell by cell.
  private var expected: Double {
    let freeToFirst = freeToBoth + freeToFirstHeld + freeToFirstExcluded
    let freeToSecond = freeToBoth + freeToSecondHeld + freeToSecondExcluded
    let first = freeToFirst == 0 ? 0 : Double(drawnByFirst) / Double(freeToFirst)
    let second = freeToSecond == 0 ? 0 : Double(drawnBySecond) / Double(freeToSecond)
    return Double(heldByBoth) + Double(freeToFirstHeld) * first
      + Double(freeToSecondHeld) * second + Double(freeToBoth) * first * second
  }
}

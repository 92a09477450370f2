/// How far one vertex stands out from the others: Σ (max *c* − *c_i*) over the
/// largest value that sum can have.
///
/// - Returns: A value from 0, all alike, to 1; nil if the sum has no other
///   possible value than 0, or there are no scores.
/// - Complexity: O(*n*) for *n* scores.
///
/// L. C. Freeman, *Centrality in Social Networks: Conceptual Clarification*,
/// Social Networks 1(3), 1979, 215–239.
func centralisation(of scores: [Double], largestSum: Double) -> Double? {
  guard largestSum > 0, let largest = scores.max() else { return nil }
  return scores.reduce(0) { $0 + (largest - $1) } / largestSum
}

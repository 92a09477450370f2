/// Holm's adjusted probabilities: of all tests taken together, the chance of
/// even one false finding is at most *α* if those up to *α* are called findings.
///
/// With *m* tests and the probabilities in increasing order, *p*(1) to *p*(*m*),
///
///     p̃(i) = max_{j ≤ i} min(1, (m − j + 1) p(j)).
///
/// It holds whatever the tests have to do with each other, as those of pairs
/// with a vertex in common do.
///
/// - Parameters:
///   - probabilities: Probabilities in [0, 1], in any order.
///   - testCount: *m*, the number of tests that were done, at least as many as
///     probabilities are given. Those left out are taken to be larger than all
///     that are given; if they are not, the result is too high, never too low.
/// - Returns: The adjusted probabilities, in the order given; equal ones stay
///   equal.
/// - Complexity: O(*k* log *k*) for *k* probabilities.
///
/// S. Holm, *A Simple Sequentially Rejective Multiple Test Procedure*,
/// Scandinavian Journal of Statistics 6(2), 1979, 65–70.
public func holmAdjusted(_ probabilities: [Double], testCount: Int) -> [Double] {
  let order = increasingOrder(of: probabilities, testCount: testCount)
  var adjusted = probabilities
  var largest = 0.0
  for (rank, position) in order.enumerated() {
    largest = max(largest, min(1, Double(testCount - rank) * probabilities[position]))
    adjusted[position] = largest
  }
  return adjusted
}

/// Benjamini and Hochberg's adjusted probabilities: if those up to *α* are called
/// findings, on average at most a share *α* of the findings is false.
///
/// With *m* tests and the probabilities in increasing order, *p*(1) to *p*(*m*),
///
///     p̃(i) = min_{j ≥ i} min(1, m p(j) / j).
///
/// It holds for tests that are independent or positively dependent (Benjamini
/// and Yekutieli 2001).
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
/// Y. Benjamini, Y. Hochberg, *Controlling the False Discovery Rate: A Practical
/// and Powerful Approach to Multiple Testing*, Journal of the Royal Statistical
/// Society B 57(1), 1995, 289–300. Y. Benjamini, D. Yekutieli, *The Control of
/// the False Discovery Rate in Multiple Testing under Dependency*, The Annals of
/// Statistics 29(4), 2001, 1165–1188.
public func benjaminiHochbergAdjusted(_ probabilities: [Double], testCount: Int) -> [Double] {
  let order = increasingOrder(of: probabilities, testCount: testCount)
  var adjusted = probabilities
  var smallest = 1.0
  for (rank, position) in order.enumerated().reversed() {
    smallest = min(smallest, Double(testCount) * probabilities[position] / Double(rank + 1))
    adjusted[position] = smallest
  }
  return adjusted
}

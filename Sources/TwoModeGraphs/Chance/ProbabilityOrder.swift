/// The positions of probabilities from the smallest to the largest, equal ones
/// in the order given: where a correction for many tests begins.
///
/// It stops the program if a probability is outside [0, 1], or fewer tests were done
/// than gave one.
///
/// - Complexity: O(*k* log *k*) for *k* probabilities.
func increasingOrder(of probabilities: [Double], testCount: Int) -> [Int] {
  precondition(
    testCount >= probabilities.count,
    "\(testCount) tests cannot have given \(probabilities.count) probabilities")
  precondition(
    probabilities.allSatisfy { (0...1).contains($0) }, "a probability is outside 0...1")
  return probabilities.indices.sorted { left, right in
    probabilities[left] == probabilities[right]
      ? left < right : probabilities[left] < probabilities[right]
  }
}

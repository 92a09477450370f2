/// Every division of a few elements into groups.
enum AllPartitions {
  /// Calls a function with the labels of each division of `count` elements.
  ///
  /// A label is at most one more than the largest before it, so each division
  /// comes once: there are 4,140 of eight elements.
  static func forEach(of count: Int, _ body: ([Int]) -> Void) {
    func extend(_ labels: [Int], largest: Int) {
      guard labels.count < count else { return body(labels) }
      for label in 0...largest + 1 {
        extend(labels + [label], largest: max(largest, label))
      }
    }
    extend([], largest: -1)
  }
}

/// The ranks of values, twice over and less their mean, so that they are whole and add up to 0.
///
/// Equal values share the mean of the ranks they take up, their midrank *r* (Kendall 1945). Midranks
/// are multiples of a half with mean (*n* + 1)/2, so 2*r* − (*n* + 1) is a whole number in
/// −(*n* − 1)...*n* − 1. Sums of products of these are exact, and two orders of the same values compare
/// without a tolerance.
///
/// M. G. Kendall, *The Treatment of Ties in Ranking Problems*, Biometrika 33(3), 1945, 239–251.
struct CentredRanks {
  /// 2*r* − (*n* + 1) for each value, in the order given.
  let values: [Int32]

  /// - Parameter values: Numbers that compare; fewer than 2²⁰, so that sums of squares fit.
  /// - Complexity: O(*n* log *n*) for *n* values.
  init(of values: [Double]) {
    precondition(values.count < 1 << 20, "\(values.count) values are too many to rank")
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Int32](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      // Ranks start + 1 to end have twice the mean start + 1 + end.
      for place in order[start..<end] { ranks[place] = Int32(start + end - values.count) }
      start = end
    }
    self.values = ranks
  }

  /// The sum of the squares; 0 when all values are equal.
  var sumOfSquares: Int { sumOfProducts(values, values) }
}

/// Σ *x*ᵢ*y*ᵢ.
func sumOfProducts(_ first: [Int32], _ second: [Int32]) -> Int {
  let (first, second) = (first.span, second.span)
  var sum = 0
  for index in first.indices { sum += Int(first[index]) * Int(second[index]) }
  return sum
}

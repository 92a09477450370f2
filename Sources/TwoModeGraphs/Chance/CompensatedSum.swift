/// A sum that carries along what rounding leaves out of it.
///
/// Its error is about a unit in the last place of the result, unless terms
/// cancel to less than 2⁻⁵³ of their magnitude, and hardly grows with their number.
///
/// A. Neumaier, *Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
/// Summen*, Zeitschrift für Angewandte Mathematik und Mechanik 54(1), 1974,
/// 39–51.
struct CompensatedSum {
  private var sum: Double
  private var rest = 0.0

  init(_ first: Double) {
    sum = first
  }

  /// The sum of the terms so far.
  var value: Double { sum + rest }

  mutating func add(_ term: Double) {
    let next = sum + term
    rest += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
  }
}

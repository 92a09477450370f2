/// The mean of those values that are defined, and how many that are.
///
/// A coefficient that is a share of nothing, as clustering is for a vertex
/// without neighbours, is nil. It is neither counted as 0 nor passed over in
/// silence.
public struct MeanOfDefined: Hashable, Sendable {
  /// The number of values, undefined ones included.
  public let count: Int

  /// The number of values that are defined.
  public let definedCount: Int

  /// The mean of the values that are defined; nil if none is.
  public let mean: Double?

  /// - Complexity: O(*v*) for *v* values, added in their order.
  public init(_ values: some Sequence<Double?>) {
    var count = 0
    var definedCount = 0
    var sum = 0.0
    for value in values {
      count += 1
      guard let value else { continue }
      definedCount += 1
      sum += value
    }
    self.count = count
    self.definedCount = definedCount
    mean = definedCount == 0 ? nil : sum / Double(definedCount)
  }
}

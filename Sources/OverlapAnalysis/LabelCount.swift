import BoardNetworks

/// A label that the lists give, and how often.
public struct LabelCount: Hashable, Sendable {
  /// As it is first written.
  public let label: String
  public let count: Int

  /// Counts labels: those given most often first, and else by label.
  ///
  /// Labels are the same when their letters and digits are, whatever their case and accents; those
  /// without any are not given.
  static func counts(of labels: some Sequence<String>) -> [LabelCount] {
    var places: [String: Int] = [:]
    var counts: [(label: String, count: Int)] = []
    for label in labels {
      let key = foldedKey(label)
      guard !key.isEmpty else { continue }
      if let place = places[key] {
        counts[place].count += 1
      } else {
        places[key] = counts.count
        counts.append((label, 1))
      }
    }
    return counts.sorted { one, other in
      one.count != other.count
        ? one.count > other.count : NaturalSortKey(one.label) < NaturalSortKey(other.label)
    }.map { LabelCount(label: $0.label, count: $0.count) }
  }
}

/// How strong the tie between two vertices of a projection is taken to be.
public enum PairStrength: Hashable, Sendable {
  /// As strong as the number of neighbours the two share.
  case shared

  /// Equally strong for all pairs that share a neighbour.
  case equal
}

extension OneModeRows {
  /// The strength of every entry of `rows`.
  func strengths(_ strength: PairStrength) -> [UInt32] {
    switch strength {
    case .shared: shared
    case .equal: [UInt32](repeating: 1, count: shared.count)
    }
  }
}

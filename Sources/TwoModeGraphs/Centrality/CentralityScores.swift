/// A score for every vertex of one mode, in order of index: as it is, and as a
/// share of what is attainable.
public struct CentralityScores: Hashable, Sendable {
  /// The score of each vertex, as the measure defines it; nil where it is undefined.
  public let raw: [Double?]

  /// Each score relative to the largest that a vertex of the mode can have in a
  /// graph of the same size, in [0, 1]; nil where that is undefined.
  public let normalised: [Double?]

  init(raw: [Double?], normalised: [Double?]) {
    self.raw = raw
    self.normalised = normalised
  }

  /// Scores that are divided by the largest attainable one; without it none is
  /// normalised.
  init(raw: [Double?], maximum: Double) {
    self.raw = raw
    normalised = raw.map { score in maximum > 0 ? score.map { $0 / maximum } : nil }
  }
}

/// A model of chance that treats the vertices of one class alike.
struct ChanceOfClasses: Sendable {
  let classes: VertexClasses

  /// The tails of what a vertex of one class shares with another vertex of one
  /// class, up to the lower of their degrees.
  let tails: @Sendable (Int, Int) -> OverlapTails
}

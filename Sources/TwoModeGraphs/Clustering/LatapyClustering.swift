/// How much vertices of one mode overlap with those they share a neighbour with,
/// after Latapy, Magnien and Del Vecchio.
public struct LatapyClustering<Node: Vertex>: Hashable, Sendable {
  /// What the number of shared neighbours of a pair is divided by.
  public enum Denominator: Hashable, Sendable, CaseIterable {
    /// The number of neighbours of either, |*N(x)* ∪ *N(y)*|: cc•, "dot", the
    /// Jaccard index.
    case union

    /// The smaller of the two degrees: cc with an underline, "min".
    case smallerDegree

    /// The larger of the two degrees: cc with an overline, "max".
    case largerDegree
  }

  /// The coefficient of each vertex, in (0, 1], in order of vertex; nil if it
  /// shares a neighbour with no other.
  public let values: [Double?]

  /// The number of other vertices each vertex shares a neighbour with, over which
  /// its coefficient is the mean.
  public let secondNeighbourCounts: [Int]

  init(values: [Double?], secondNeighbourCounts: [Int]) {
    self.values = values
    self.secondNeighbourCounts = secondNeighbourCounts
  }

  /// The coefficient of one vertex; nil if it shares a neighbour with no other.
  public subscript(vertex: Node) -> Double? { values[vertex.index] }

  /// The mean of the coefficients that are defined.
  public var average: MeanOfDefined { MeanOfDefined(values) }
}

extension TwoModeGraph {
  /// The clustering of the vertices of a mode after Latapy, Magnien and Del
  /// Vecchio.
  ///
  /// For a vertex *x* with neighbours *N(x)*, and *N(N(x))* the other vertices of its
  /// mode that share one, it is
  ///
  ///     cc(x) = Σ_{y ∈ N(N(x))} cc(x, y) / |N(N(x))|,
  ///     cc(x, y) = |N(x) ∩ N(y)| / |N(x) ∪ N(y)|,
  ///
  /// or, instead of the union, divided by min or max (|*N(x)*|, |*N(y)*|). With min, a
  /// vertex of degree 1 has coefficient 1. The projection is not stored; terms are
  /// added in order of *y*.
  ///
  /// - Complexity: as `projectionRows(onto:)`.
  ///
  /// M. Latapy, C. Magnien, N. Del Vecchio, *Basic Notions for the Analysis of
  /// Large Two-Mode Networks*, Social Networks 30(1), 2008, 31–48.
  public func latapyClustering<Node>(
    of mode: Mode<Node>, over denominator: LatapyClustering<Node>.Denominator = .union
  ) -> LatapyClustering<Node> {
    let (rows, members) = rows(of: mode)
    let degrees = degrees(of: mode)
    var sums = [Double](repeating: 0, count: rows.rowCount)
    var counts = [Int](repeating: 0, count: rows.rowCount)
    var kernel = ProjectionKernel(rows: rows, members: members)
    // Row by row, a vertex meets the earlier ones in order and then the later ones in order.
    while kernel.advance() {
      let first = kernel.row
      counts[first] += kernel.neighbours.count
      for (neighbour, sum) in zip(kernel.neighbours, kernel.sums) {
        let second = Int(neighbour)
        let shared = Int(sum)
        let whole =
          switch denominator {
          case .union: degrees[first] + degrees[second] - shared
          case .smallerDegree: min(degrees[first], degrees[second])
          case .largerDegree: max(degrees[first], degrees[second])
          }
        let overlap = Double(shared) / Double(whole)
        sums[first] += overlap
        sums[second] += overlap
        counts[second] += 1
      }
    }
    return LatapyClustering(
      values: zip(sums, counts).map { $1 == 0 ? nil : $0 / Double($1) },
      secondNeighbourCounts: counts)
  }
}

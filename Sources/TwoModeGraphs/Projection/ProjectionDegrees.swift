extension TwoModeGraph {
  /// With how many others each vertex of a mode shares a neighbour: its degree in
  /// the projection, which is not stored.
  ///
  /// - Complexity: as `projectionRows(onto:)`.
  public func projectionDegrees<Node>(onto mode: Mode<Node>) -> [Int] {
    let (rows, members) = rows(of: mode)
    var degrees = [Int](repeating: 0, count: rows.rowCount)
    var kernel = ProjectionKernel(rows: rows, members: members)
    while kernel.advance() {
      degrees[kernel.row] += kernel.neighbours.count
      for neighbour in kernel.neighbours { degrees[Int(neighbour)] += 1 }
    }
    return degrees
  }
}

extension TwoModeGraph {
  /// How much each vertex of a mode shares with all others together, in order of
  /// index.
  ///
  /// It is the row sum of the projection: Σ (*s_k* − 1) over the neighbours *k* of the
  /// vertex, *s_k* being their degrees.
  ///
  /// - Complexity: O(*n* + *t*) for *n* vertices in the mode and *t* ties.
  public func projectionStrengths<Node>(onto mode: Mode<Node>) -> [Int] {
    let (rows, members) = rows(of: mode)
    return (0..<rows.rowCount).map { row in
      let columns = rows.columns(ofRow: row)
      var sum = 0
      for index in columns.indices { sum += members.degree(ofRow: Int(columns[index])) - 1 }
      return sum
    }
  }
}

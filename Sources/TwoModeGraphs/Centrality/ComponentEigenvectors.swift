extension TwoModeGraph {
  /// Finds the leading eigenvector of **A Aᵀ**, or of that matrix without its
  /// diagonal, in each component that has a tie.
  ///
  /// - Parameter body: Gets the vertices of the mode in a component, those of the
  ///   other mode, and an entry of the vector for each of the former. It is not
  ///   called for a component whose vector is not found.
  /// - Complexity: that of `leadingEigenvector(of:rows:columns:)` for each component,
  ///   and of `components()`.
  func forEachLeadingEigenvector<Node>(
    of mode: Mode<Node>, withDiagonal: Bool,
    _ body: (
      _ vertices: ArraySlice<Int32>, _ others: ArraySlice<Int32>, _ vector: [Double]
    ) -> Void
  ) {
    let (rows, members) = rows(of: mode)
    let order = ComponentOrder(of: self, rows: mode)
    var gram = GramOperator(
      rows: rows, members: members,
      diagonal: withDiagonal ? nil : degrees(of: mode).map(Double.init))
    for component in 0..<order.count {
      let vertices = order.rows.vertices(ofComponents: component...component)
      let others = order.columns.vertices(ofComponents: component...component)
      guard !vertices.isEmpty, !others.isEmpty else { continue }
      if let vector = leadingEigenvector(of: &gram, rows: vertices, columns: others) {
        body(vertices, others, vector)
      }
    }
  }
}

extension TwoModeGraph {
  /// The graph with its modes side by side, for algorithms that do not tell
  /// them apart: actor *i* is vertex *i*, event *k* is vertex *n* + *k*.
  ///
  /// This is the symmetric adjacency matrix of *n* + *m* vertices, with **A**
  /// above and **Aᵀ** below the diagonal.
  ///
  /// - Complexity: O(*n* + *m* + *t*) time; 8 bytes a tie and 8 a vertex.
  func bothModes() -> CompressedRows {
    let ties = tieCount
    let offset = Int32(actorCount)
    var columns: [Int32] = []
    columns.append(addingCapacity: 2 * ties) { output in
      for event in eventsOfActors.columns { output.append(event + offset) }
    }
    columns.append(contentsOf: actorsOfEvents.columns)
    return CompressedRows(
      starts: eventsOfActors.starts + actorsOfEvents.starts.dropFirst().map { $0 + ties },
      columns: columns, columnCount: actorCount + eventCount)
  }
}

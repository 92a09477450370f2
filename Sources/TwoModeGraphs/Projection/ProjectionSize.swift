extension TwoModeGraph {
  /// The number of additions a projection takes: Σ *s*(*s* − 1)/2.
  ///
  /// The sum is over the vertices of the other mode, *s* being their degrees.
  /// It is at least the number of pairs of the projection, which takes 6 bytes
  /// a pair, and it is known at once: look here before making one.
  ///
  /// - Complexity: O(*m*) for *m* vertices in the other mode.
  public func projectionWork<Node>(onto mode: Mode<Node>) -> Int {
    let members = rows(of: mode).members
    var work = 0
    for column in 0..<members.rowCount {
      let size = members.degree(ofRow: column)
      work += size * (size - 1) / 2
    }
    return work
  }

  /// The number of pairs of a projection, counted without storing it.
  ///
  /// For every vertex the later ones that share a neighbour with it are marked
  /// with its number, and those not marked yet are counted.
  ///
  /// - Complexity: O(*n* + *m* + *t* + Σ *s*²) time and O(*n* + *m*) memory for *n*
  ///   vertices in the mode, *m* in the other with degrees *s*, and *t* ties.
  public func pairCount<Node>(onto mode: Mode<Node>) -> Int {
    let (rows, members) = rows(of: mode)
    var laterMembers = Array(members.starts.dropLast())
    var lastMarkedBy = [Int32](repeating: -1, count: rows.rowCount)
    var marks = lastMarkedBy.mutableSpan
    var pairCount = 0
    for row in 0..<rows.rowCount {
      let columns = rows.columns(ofRow: row)
      for index in columns.indices {
        let column = Int(columns[index])
        laterMembers[column] += 1
        let later = members.columns.span.extracting(
          laterMembers[column]..<members.starts[column + 1])
        for index in later.indices where marks[Int(later[index])] != Int32(row) {
          marks[Int(later[index])] = Int32(row)
          pairCount += 1
        }
      }
    }
    return pairCount
  }
}

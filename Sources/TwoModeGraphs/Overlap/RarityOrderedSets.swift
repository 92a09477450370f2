/// The rows of a matrix as sets, the smaller ones first, each with its rarer
/// columns first.
///
/// Columns are renamed to their rank: 0 for the one that fewest rows have. Rows
/// without a column are left out.
struct RarityOrderedSets: Sendable {
  /// The row that each set is.
  let rows: [Int32]

  /// Where the elements of each set start, and where the last ones end.
  private let starts: [Int]

  /// The ranks of the columns of each set, in increasing order, set after set.
  private let elements: [Int32]

  /// - Parameter members: The transpose of `rows`.
  /// - Complexity: O(*r* log *r* + *c* log *c* + *t*) time and O(*r* + *c* + *t*) memory for *r*
  ///   rows, *c* columns and *t* ones.
  init(rows: CompressedRows, members: CompressedRows) {
    let order = (0..<rows.rowCount).filter { rows.degree(ofRow: $0) > 0 }.sorted {
      (rows.degree(ofRow: $0), $0) < (rows.degree(ofRow: $1), $1)
    }
    var starts = [0]
    var next = [Int](repeating: 0, count: rows.rowCount)
    for row in order {
      next[row] = starts[starts.count - 1]
      starts.append(next[row] + rows.degree(ofRow: row))
    }

    // Columns are dealt out by rank, so that every set comes out sorted.
    let ranking = (0..<members.rowCount).sorted {
      (members.degree(ofRow: $0), $0) < (members.degree(ofRow: $1), $1)
    }
    var elements = [Int32](repeating: 0, count: rows.columns.count)
    for (rank, column) in ranking.enumerated() {
      let tied = members.columns(ofRow: column)
      for index in tied.indices {
        let row = Int(tied[index])
        elements[next[row]] = Int32(rank)
        next[row] += 1
      }
    }
    self.rows = order.map(Int32.init)
    self.starts = starts
    self.elements = elements
  }

  var count: Int { rows.count }

  func size(of set: Int) -> Int { starts[set + 1] - starts[set] }

  /// The elements of a set, in increasing order, read in place.
  @_lifetime(borrow self)
  func elements(of set: Int) -> Span<Int32> {
    elements.span.extracting(starts[set]..<starts[set + 1])
  }
}

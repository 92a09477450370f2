/// The rows that share a column with one row, and how often each column occurs
/// among them.
///
/// It goes from row to row, and its arrays are zero but for what concerns the
/// current one, so that a visit takes time for what it finds alone.
///
/// - Complexity: O(Σ *s* + Σ *d*) for a visit, over the *s* rows of each column of the
///   row and the *d* columns of each row found; O(*r* + *c*) memory for *r* rows and
///   *c* columns.
struct SecondNeighbours: Sendable {
  let rows: CompressedRows
  let members: CompressedRows

  /// The rows that share a column with the current one, in the order they are
  /// found.
  private(set) var others: [Int32] = []

  /// How many columns each row shares with the current one.
  private(set) var shared: [UInt32]

  /// How many of `others` have each column.
  private(set) var columnCounts: [UInt32]

  /// - Parameter members: The transpose of `rows`.
  init(rows: CompressedRows, members: CompressedRows) {
    self.rows = rows
    self.members = members
    shared = [UInt32](repeating: 0, count: rows.rowCount)
    columnCounts = [UInt32](repeating: 0, count: rows.columnCount)
  }

  /// Goes to a row, and forgets the last one.
  mutating func visit(_ row: Int) {
    let (rows, members) = (rows, members)
    clear(entriesOf: others, of: rows, in: &columnCounts)
    clear(others, in: &shared)
    others.removeAll(keepingCapacity: true)
    count(
      entriesOf: rows.columns(ofRow: row), of: members, except: Int32(row), in: &shared,
      found: &others)
    count(entriesOf: others, of: rows, in: &columnCounts)
  }

  /// The columns one of `others` shares with each of the rest of them, added up:
  /// Σ (*g_k* − 1) over its columns *k*, of which *g_k* of `others` have column *k*.
  func sharedWithOthers(_ other: Int32) -> Int {
    let columns = rows.columns(ofRow: Int(other))
    let counts = columnCounts.span
    var sum = 0
    for index in columns.indices { sum += Int(counts[Int(columns[index])]) - 1 }
    return sum
  }
}

/// Counts how many of some rows have each entry.
private func count(
  entriesOf rows: [Int32], of matrix: CompressedRows, in counts: inout [UInt32]
) {
  var counts = counts.mutableSpan
  for row in rows {
    let entries = matrix.columns(ofRow: Int(row))
    for index in entries.indices { counts[Int(entries[index])] += 1 }
  }
}

/// Counts how many of some rows have each entry but one, and notes every entry the
/// first time it is met.
private func count(
  entriesOf rows: Span<Int32>, of matrix: CompressedRows, except: Int32,
  in counts: inout [UInt32], found: inout [Int32]
) {
  var counts = counts.mutableSpan
  for index in rows.indices {
    let entries = matrix.columns(ofRow: Int(rows[index]))
    for index in entries.indices where entries[index] != except {
      let entry = entries[index]
      let count = counts[Int(entry)]
      if count == 0 { found.append(entry) }
      counts[Int(entry)] = count + 1
    }
  }
}

private func clear(
  entriesOf rows: [Int32], of matrix: CompressedRows, in counts: inout [UInt32]
) {
  var counts = counts.mutableSpan
  for row in rows {
    let entries = matrix.columns(ofRow: Int(row))
    for index in entries.indices { counts[Int(entries[index])] = 0 }
  }
}

private func clear(_ entries: [Int32], in counts: inout [UInt32]) {
  var counts = counts.mutableSpan
  for entry in entries { counts[Int(entry)] = 0 }
}

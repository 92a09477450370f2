extension CompressedRows {
  /// The matrix with a one at every (row, column) given, sorted by counting.
  ///
  /// The ones are distributed twice: first over the columns, then, column by
  /// column, over the rows. The second pass meets the columns in increasing
  /// order, so every row comes out sorted and its duplicates stand together.
  ///
  /// - Parameters:
  ///   - rows: The row of each one, in `0..<rowCount`.
  ///   - columns: The column of each one, in `0..<columnCount`.
  /// - Complexity: O(*r* + *c* + *t*) time and memory for *r* rows, *c* columns
  ///   and *t* entries, duplicates included.
  init(rows: Span<Int32>, columns: Span<Int32>, rowCount: Int, columnCount: Int) {
    let (columnStarts, rowsByColumn) = distribute(rows, over: columns, bucketCount: columnCount)

    var starts = bucketStarts(of: rows, bucketCount: rowCount)
    var next = starts
    var sorted = [Int32](repeating: 0, count: rows.count)
    for column in 0..<columnCount {
      for position in columnStarts[column]..<columnStarts[column + 1] {
        let row = Int(rowsByColumn[position])
        let end = next[row]
        if end == starts[row] || sorted[end - 1] != Int32(column) {
          sorted[end] = Int32(column)
          next[row] = end + 1
        }
      }
    }

    var length = 0
    for row in 0..<rowCount {
      let filled = starts[row]..<next[row]
      starts[row] = length
      for position in filled {
        sorted[length] = sorted[position]
        length += 1
      }
    }
    starts[rowCount] = length
    sorted.removeSubrange(length...)
    self.init(starts: starts, columns: sorted, columnCount: columnCount)
  }

  /// The matrix with rows and columns exchanged.
  ///
  /// - Complexity: O(*r* + *c* + *t*) time and memory for *r* rows, *c* columns
  ///   and *t* ones.
  func transposed() -> CompressedRows {
    var next = bucketStarts(of: columns.span, bucketCount: columnCount)
    let starts = next
    var rows = [Int32](repeating: 0, count: columns.count)
    for row in 0..<rowCount {
      let ones = columns(ofRow: row)
      for index in ones.indices {
        let column = Int(ones[index])
        rows[next[column]] = Int32(row)
        next[column] += 1
      }
    }
    return CompressedRows(starts: starts, columns: rows, columnCount: rowCount)
  }
}

/// Where each bucket starts when values are laid out bucket after bucket, and
/// where the last one ends.
private func bucketStarts(of buckets: Span<Int32>, bucketCount: Int) -> [Int] {
  var starts = [Int](repeating: 0, count: bucketCount + 1)
  for index in buckets.indices { starts[Int(buckets[index]) + 1] += 1 }
  for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
  return starts
}

/// The values laid out bucket after bucket, in the order given within each.
private func distribute(
  _ values: Span<Int32>, over buckets: Span<Int32>, bucketCount: Int
) -> (starts: [Int], values: [Int32]) {
  let starts = bucketStarts(of: buckets, bucketCount: bucketCount)
  var next = starts
  var distributed = [Int32](repeating: 0, count: values.count)
  for index in values.indices {
    let bucket = Int(buckets[index])
    distributed[next[bucket]] = values[index]
    next[bucket] += 1
  }
  return (starts, distributed)
}

/// The number of ties among the neighbours of each vertex of a projection, found
/// with a row of bits for every vertex, of which whole words are compared at once.
///
/// A triangle *u* < *v* < *w* is met twice from *u*, at *v* and at *w*, among the neighbours
/// after *u*. It is a tie among the neighbours of each of the three.
///
/// - Complexity: as `ProjectionKernel`, and O(*q* *r* / 64) time and *r*²/8 bytes for *r*
///   rows and *q* pairs that share a column.
func tiesAmongNeighboursByBits(
  rows: CompressedRows, members: CompressedRows, threads: ThreadCount
) -> [Int] {
  var bits = BitRows(rowCount: rows.rowCount)
  var kernel = ProjectionKernel(rows: rows, members: members)
  while kernel.advance() { bits.insert(row: kernel.row, columns: kernel.neighbours) }

  let parts = valuesOfChunks(of: 0..<rows.rowCount, threads: threads) { [bits] in
    (bits: bits, neighbours: [Int32]())
  } value: { chunk, scratch in
    var ties = [Int](repeating: 0, count: rows.rowCount)
    for row in chunk {
      scratch.bits.columns(ofRow: row, after: row, into: &scratch.neighbours)
      var ends = 0
      for other in scratch.neighbours {
        let found = scratch.bits.commonCount(row, Int(other), after: row)
        ties[Int(other)] += found
        ends += found
      }
      ties[row] += ends / 2
    }
    return ties
  }
  var ties = [Int](repeating: 0, count: rows.rowCount)
  for part in parts {
    for row in ties.indices { ties[row] += part[row] }
  }
  return ties
}

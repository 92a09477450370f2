/// The number of ties among the neighbours of each vertex of a projection, found
/// without the projection.
///
/// Let *Γ(u)* be the rows that share a column with row *u*, *g_k* how many of them have
/// column *k*, and *c_vw* the number of columns rows *v* and *w* share. A tie is a
/// pair that shares one or more, so
///
///     |{v, w ∈ Γ(u) : c_vw ≥ 1}| = Σ_k g_k (g_k − 1) / 2 − Σ (c_vw − 1) over v, w ∈ Γ(u), c_vw ≥ 2:
///
/// every pair once for each column it shares, and then those counted twice or
/// more taken off. In a sparse network few pairs share two columns, so that
/// only these are stored and looked up. This way of counting is this library's
/// own.
///
/// - Parameters:
///   - members: The transpose of `rows`.
///   - degrees: The number of rows each row shares a column with.
/// - Complexity: O(*r* + *c* + Σ *s*² + Σ *p* *d* + Σ min(*p*, *p′*)) time, the last sum over
///   the pairs that share two columns or more, for *r* rows of degrees *d* with *p*
///   neighbours each in the projection, and *c* columns of *s* rows each;
///   O(*r* + *c*) memory, and that of `DoubledPairs`.
func tiesAmongNeighbours(
  rows: CompressedRows, members: CompressedRows, degrees: [Int], threads: ThreadCount
) -> [Int] {
  let doubled = DoubledPairs(rows: rows, members: members, degrees: degrees)
  return valuesOfChunks(of: 0..<rows.rowCount, threads: threads) {
    (
      neighbours: SecondNeighbours(rows: rows, members: members),
      marks: [UInt8](repeating: 0, count: rows.rowCount)
    )
  } value: { chunk, scratch in
    chunk.map { tiesAmongNeighbours(of: $0, doubled, &scratch.neighbours, marks: &scratch.marks) }
  }.flatMap(\.self)
}

/// The number of ties among the neighbours of one vertex; `marks` are 0 before and after.
private func tiesAmongNeighbours(
  of row: Int, _ doubled: DoubledPairs, _ neighbours: inout SecondNeighbours, marks: inout [UInt8]
) -> Int {
  neighbours.visit(row)
  // Every pair of neighbours is met from both of its ends.
  var ties = 0
  for other in neighbours.others { ties += neighbours.sharedWithOthers(other) }
  ties /= 2
  for other in neighbours.others { marks[Int(other)] = 1 }
  ties -= doubled.count(among: neighbours.others, marks: marks.span)
  for other in neighbours.others { marks[Int(other)] = 0 }
  return ties
}

/// Counts the 4-paths around every row, and those that are closed, one end of a
/// path after the other.
///
/// With *c_ij* the number of columns rows *i* and *j* share, *t* the number that *i*₁, *i*₂
/// and *i*₃ all share, and *N_i* the columns of row *i*, there are c₁₂ c₂₃ − t paths over
/// the three rows: a choice of *k*₁ and of *k*₂, without those in which they are
/// the same. Whether such a path is closed depends on *c*₁₃ alone, and on how many
/// of *k*₁ and *k*₂ are among the columns that *i*₁ and *i*₃ share:
///
///     c₁₃ = 0    none is closed,
///     c₁₃ = 1    if i₂ has the shared column too, c₁₂ + c₂₃ − 2 are open,
///     c₁₃ = 2    if i₂ has both shared columns too, the two paths over them are open,
///     c₁₃ ≥ 3    all are closed.
///
/// Over all pairs of an *i*₁ and an *i*₃ around *i*₂, the closed paths are therefore
///
///     Σ c₁₂ c₂₃ [c₁₃ ≥ 1]                                (adjacent)
///     − Σ_k (s_k − 1)(s_k − 2)/2 over k ∈ N₂
///     − Σ (c₁₂ + c₂₃ − 2) [N₁ ∩ N₃ is one column of N₂]   (throughOne)
///     − 2 Σ [N₁ ∩ N₃ is two columns of N₂]               (throughTwo).
///
/// The first sum takes no triple of rows: of all rows that share a column with
/// *i*₁, *g_k* have column *k*, so that Σ c₂₃ over those other than *i*₂ is Σ (g_k − 1)
/// over *k* ∈ *N*₂.
struct FourPathCounts {
  private var neighbours: SecondNeighbours

  /// Of each row as *i*₂: Σ c₁₂ c₂₃ over the ordered pairs *i*₁, *i*₃ with *c*₁₃ ≥ 1.
  private var adjacent: [Int]

  /// Of each row as *i*₂: the open paths over a column that all three have, where *i*₁
  /// and *i*₃ share no other.
  private var throughOne: [Int]

  /// Of each row as *i*₂: Σ c₁₂, and Σ c₁₂².
  private var sharedSums: [Int]
  private var sharedSquares: [Int]

  /// How many rows each row shares exactly two columns with.
  private var pairsOfTwo: [Int]

  /// How many pairs of rows share exactly the two columns of a key.
  private var pairsSharing: [ColumnPair: Int] = [:]

  /// The first of the two columns that each row shares with the current one, once
  /// it is found; -1 between steps.
  private var firstOfTwo: [Int32]

  /// - Parameter members: The transpose of `rows`.
  init(rows: CompressedRows, members: CompressedRows) {
    neighbours = SecondNeighbours(rows: rows, members: members)
    adjacent = [Int](repeating: 0, count: rows.rowCount)
    throughOne = adjacent
    sharedSums = adjacent
    sharedSquares = adjacent
    pairsOfTwo = adjacent
    firstOfTwo = [Int32](repeating: -1, count: rows.rowCount)
  }

  /// Adds the paths that start at a row to the rows in the middle of them.
  mutating func addPaths(from end: Int) {
    neighbours.visit(end)
    sumShared(of: end)
    addAdjacent()
    addThroughOne(from: end)
    notePairsOfTwo(of: end)
  }

  /// The paths with a row in the middle, and those that are closed, once every
  /// row has been an end; each is counted from both its ends.
  func closure(around middle: Int) -> Closure {
    let columns = neighbours.rows.columns(ofRow: middle)
    var overOneColumn = 0
    var pairsInTwo = 0
    for index in columns.indices {
      let others = neighbours.members.degree(ofRow: Int(columns[index])) - 1
      overOneColumn += others * (others - 1) / 2
      for later in index + 1..<columns.count {
        pairsInTwo += pairsSharing[ColumnPair(columns[index], columns[later]), default: 0]
      }
    }
    let sum = sharedSums[middle]
    let open = throughOne[middle] + 2 * (pairsInTwo - pairsOfTwo[middle])
    return Closure(
      closed: adjacent[middle] - 2 * (overOneColumn + open),
      total: sum * sum - sharedSquares[middle] - 2 * overOneColumn)
  }
}

/// Two columns, the smaller one first.
private struct ColumnPair: Hashable {
  let first, second: Int32

  init(_ first: Int32, _ second: Int32) {
    self.first = first
    self.second = second
  }
}

extension FourPathCounts {
  private mutating func sumShared(of end: Int) {
    for other in neighbours.others {
      let count = Int(neighbours.shared[Int(other)])
      sharedSums[end] += count
      sharedSquares[end] += count * count
      if count == 2 { pairsOfTwo[end] += 1 }
    }
  }

  private mutating func addAdjacent() {
    for middle in neighbours.others {
      let sharedWithAll = neighbours.sharedWithOthers(middle)
      adjacent[Int(middle)] += Int(neighbours.shared[Int(middle)]) * sharedWithAll
    }
  }

  /// Where *i*₁ shares just column *k* with *i*₃ and *k* is a column of *i*₂ too, the
  /// c₁₂ − 1 paths that use *k* on the side of *i*₃ alone are open; those that use it
  /// on the side of *i*₁ are added when *i*₃ is the end.
  private mutating func addThroughOne(from end: Int) {
    let (members, shared) = (neighbours.members, neighbours.shared)
    let rows = neighbours.rows
    let columns = rows.columns(ofRow: end)
    for index in columns.indices {
      let column = members.columns(ofRow: Int(columns[index]))
      var meetingOnlyHere = 0
      for index in column.indices where shared[Int(column[index])] == 1 { meetingOnlyHere += 1 }
      guard meetingOnlyHere > 0 else { continue }
      // An i₂ that is itself one of these shares one column, and adds nothing.
      for index in column.indices where column[index] != Int32(end) {
        let middle = Int(column[index])
        throughOne[middle] += (Int(shared[middle]) - 1) * meetingOnlyHere
      }
    }
  }

  /// Notes the two columns of every later row that shares just two with this one.
  private mutating func notePairsOfTwo(of end: Int) {
    let (members, shared) = (neighbours.members, neighbours.shared)
    let rows = neighbours.rows
    let columns = rows.columns(ofRow: end)
    for index in columns.indices {
      let column = members.columns(ofRow: Int(columns[index]))
      for position in column.indices where shared[Int(column[position])] == 2 {
        let other = Int(column[position])
        guard other > end else { continue }
        if firstOfTwo[other] < 0 {
          firstOfTwo[other] = columns[index]
        } else {
          pairsSharing[ColumnPair(firstOfTwo[other], columns[index]), default: 0] += 1
          firstOfTwo[other] = -1
        }
      }
    }
  }
}

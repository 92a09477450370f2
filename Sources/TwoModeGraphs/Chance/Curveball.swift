/// A random walk through the matrices with the margins of a given one, and its
/// structural cells.
///
/// A step is a trade. Two rows put together what one has and the other has not,
/// and each gets as many back as it gave, all ways to do so being equally
/// likely; then both margins are as before. A trade and the trade back are
/// equally likely, so no matrix is favoured, and trades reach every matrix
/// (Carstens 2015). With structural cells only what both rows may have or not is
/// traded, and trades are not enough: see `reverseCycle(using:)`.
///
/// G. Strona, D. Nappo, F. Boccacci, S. Fattorini, J. San-Miguel-Ayanz, *A Fast
/// and Unbiased Procedure to Randomize Ecological Binary Matrices with Fixed
/// Row and Column Totals*, Nature Communications 5, 2014, 4114. K. Godard,
/// Z. P. Neal, *fastball: A Fast Algorithm to Randomly Sample Bipartite Graphs
/// with Fixed Degree Sequences*, Journal of Complex Networks 10(6), 2022,
/// cnac049. C. J. Carstens, *Proof of Uniform Sampling of Binary Matrices with
/// Fixed Row Sums and Column Sums for the Fast Curveball Algorithm*, Physical
/// Review E 91, 2015, 042812.
struct Curveball: Sendable {
  /// Where each row starts in `columns`, and where the last one ends.
  let starts: [Int]

  /// The columns of the ones that may move, row after row, increasing in each.
  var columns: [Int32]

  /// The structural cells of each row, which nothing moves into or out of.
  let structural: CompressedRows

  /// In how many rows each column has a zero that may become a one.
  let zeroCounts: [Int]

  /// What the two rows of a trade have together, in order of column.
  private var pool: [Entry] = []

  /// A column of one of two rows, or of both.
  private struct Entry {
    let column: Int32
    let owner: Owner
  }

  private enum Owner {
    /// One row has it, and the other may not.
    case first, second
    case both
    /// Either may have it, and the trade decides.
    case open
  }

  /// - Parameters:
  ///   - rows: The ones to start from.
  ///   - ones: Those of them that must stay.
  ///   - zeros: Where no one may come.
  init(rows: CompressedRows, ones: CompressedRows, zeros: CompressedRows) {
    var starts = [0]
    var columns: [Int32] = []
    var zeroCounts = [Int](repeating: rows.rowCount, count: rows.columnCount)
    for row in 0..<rows.rowCount {
      let all = rows.columns(ofRow: row)
      for index in all.indices {
        zeroCounts[Int(all[index])] -= 1
        if !ones.contains(row: row, column: Int(all[index])) { columns.append(all[index]) }
      }
      starts.append(columns.count)
    }
    for column in zeros.columns { zeroCounts[Int(column)] -= 1 }
    self.starts = starts
    self.columns = columns
    self.zeroCounts = zeroCounts
    structural = ones.union(zeros)
  }

  var rowCount: Int { starts.count - 1 }

  /// Whether every cell may move.
  var isFree: Bool { structural.columns.isEmpty }

  /// Lets two rows, each pair equally likely, trade what they do not share.
  ///
  /// - Complexity: O(*d*), for rows of *d* ones; O(*d* log *s*) if they have *s* structural
  ///   cells.
  mutating func trade(using random: inout SplitMix64) {
    guard rowCount >= 2 else { return }
    let first = random.next(below: rowCount)
    let other = random.next(below: rowCount - 1)
    let second = other < first ? other : other + 1

    let (openCount, openOfFirst) = fillPool(first, second)
    guard openOfFirst > 0 && openOfFirst < openCount else { return }

    // Each open column goes to the first row with the chance that leaves all
    // choices of `openOfFirst` equally likely (Knuth's algorithm S).
    var (openLeft, wanted) = (openCount, openOfFirst)
    var (firstEnd, secondEnd) = (starts[first], starts[second])
    for entry in pool {
      var owner = entry.owner
      if owner == .open {
        owner = random.next(below: openLeft) < wanted ? .first : .second
        openLeft -= 1
        if owner == .first { wanted -= 1 }
      }
      if owner != .second {
        columns[firstEnd] = entry.column
        firstEnd += 1
      }
      if owner != .first {
        columns[secondEnd] = entry.column
        secondEnd += 1
      }
    }
  }

  /// Merges two rows into `pool`.
  ///
  /// - Returns: How many columns are open, and how many of these the first has.
  private mutating func fillPool(_ first: Int, _ second: Int) -> (open: Int, ofFirst: Int) {
    pool.removeAll(keepingCapacity: true)
    var (openCount, openOfFirst) = (0, 0)
    var (one, other) = (starts[first], starts[second])
    let (oneEnd, otherEnd) = (starts[first + 1], starts[second + 1])
    while one < oneEnd || other < otherEnd {
      let left = one < oneEnd ? columns[one] : Int32.max
      let right = other < otherEnd ? columns[other] : Int32.max
      if left == right {
        pool.append(Entry(column: left, owner: .both))
        one += 1
        other += 1
      } else if left < right {
        one += 1
        let isOpen = isFree || !structural.contains(row: second, column: Int(left))
        pool.append(Entry(column: left, owner: isOpen ? .open : .first))
        if isOpen {
          openCount += 1
          openOfFirst += 1
        }
      } else {
        other += 1
        let isOpen = isFree || !structural.contains(row: first, column: Int(right))
        pool.append(Entry(column: right, owner: isOpen ? .open : .second))
        if isOpen { openCount += 1 }
      }
    }
    return (openCount, openOfFirst)
  }
}

extension CompressedRows {
  /// The matrix with a one wherever this or another of the same size has one.
  fileprivate func union(_ other: CompressedRows) -> CompressedRows {
    var rows: [Int32] = []
    for matrix in [self, other] {
      for row in 0..<rowCount {
        rows.append(contentsOf: repeatElement(Int32(row), count: matrix.degree(ofRow: row)))
      }
    }
    let columns = columns + other.columns
    return CompressedRows(
      rows: rows.span, columns: columns.span, rowCount: rowCount, columnCount: columnCount)
  }
}

extension Curveball {
  /// Turns around a random cycle of ones and zeros that may move.
  ///
  /// From a random row it walks to a random one of that row, then to a random
  /// zero of that column, and so on until it is where it was before. On the cycle
  /// that closes, ones become zeros and zeros ones, which keeps all margins.
  /// Where there is nowhere to go, nothing changes.
  ///
  /// A row always has as many ones that may move, and a column as many zeros,
  /// so that the walk back around the cycle has the same probability: no matrix
  /// is favoured. Two matrices with the same margins and structural cells differ
  /// by such cycles, and each can be drawn: every matrix is reached. Trades
  /// alone, which are cycles through two rows, do not do that. Where the diagonal
  /// of a 3 × 3 matrix is structural, the two matrices with one tie in each row
  /// and column differ by a cycle through three rows.
  ///
  /// - Complexity: O(*l* (*l* + *d* + *n*/*z* log *d*)) for a walk of *l* steps, at most as many
  ///   as rows, *n* rows of *d* ones and columns with *z* zeros that may move.
  ///
  /// That trades are not enough: A. Fout, B. K. Fosdick, M. P. Hitt, *Non-Uniform
  /// Sampling of Fixed Margin Binary Matrices*, 2020, arXiv:2007.15043.
  mutating func reverseCycle(using random: inout SplitMix64) {
    guard rowCount > 0 else { return }
    // Row *u* of the walk was left by column *u*.
    var rows = [random.next(below: rowCount)]
    var exits: [Int32] = []
    var start: Int?
    repeat {
      let row = rows[rows.count - 1]
      let range = starts[row]..<starts[row + 1]
      guard !range.isEmpty else { return }
      let exit = columns[range.lowerBound + random.next(below: range.count)]
      if let earlier = exits.firstIndex(of: exit) {
        start = earlier + 1
      } else {
        guard let next = rowWithZero(in: exit, using: &random) else { return }
        start = rows.firstIndex(of: next)
        if start == nil { rows.append(next) }
      }
      exits.append(exit)
    } while start == nil

    guard let start, var entrance = exits.last else { return }
    for step in start..<rows.count {
      replace(exits[step], by: entrance, inRow: rows[step])
      entrance = exits[step]
    }
  }

  /// A row in which a column has a zero that may become a one, each equally
  /// likely; nil if there is none.
  private func rowWithZero(in column: Int32, using random: inout SplitMix64) -> Int? {
    guard zeroCounts[Int(column)] > 0 else { return nil }
    while true {
      let row = random.next(below: rowCount)
      let ones = columns.span.extracting(starts[row]..<starts[row + 1])
      if ones.firstIndex(of: column) == nil
        && !structural.contains(row: row, column: Int(column))
      {
        return row
      }
    }
  }

  /// Moves a one of a row to another column, keeping the row in order.
  private mutating func replace(_ old: Int32, by new: Int32, inRow row: Int) {
    var position = starts[row]
    while columns[position] != old { position += 1 }
    while position + 1 < starts[row + 1] && columns[position + 1] < new {
      columns[position] = columns[position + 1]
      position += 1
    }
    while position > starts[row] && columns[position - 1] > new {
      columns[position] = columns[position - 1]
      position -= 1
    }
    columns[position] = new
  }
}

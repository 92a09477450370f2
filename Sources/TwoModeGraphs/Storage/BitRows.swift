/// A square, symmetric 0/1 matrix by rows of bits: 64 columns in a word.
struct BitRows: Sendable {
  /// The bits, row after row.
  private var words: [UInt64]

  /// The number of words in a row.
  let wordCount: Int

  /// A matrix of zeros.
  ///
  /// - Complexity: *n*²/8 bytes for *n* rows.
  init(rowCount: Int) {
    wordCount = (rowCount + 63) / 64
    words = [UInt64](repeating: 0, count: rowCount * wordCount)
  }

  /// Sets the bits of a row at some columns, and those of the columns at the row.
  mutating func insert(row: Int, columns: [Int32]) {
    for column in columns {
      words[row * wordCount + Int(column) >> 6] |= 1 << UInt64(column & 63)
      words[Int(column) * wordCount + row >> 6] |= 1 << UInt64(row & 63)
    }
  }

  /// Gives the columns after a given one at which a row has a one, in increasing order.
  func columns(ofRow row: Int, after column: Int, into columns: inout [Int32]) {
    columns.removeAll(keepingCapacity: true)
    for word in column >> 6..<wordCount {
      var rest = words[row * wordCount + word]
      if word == column >> 6 { rest &= ~upTo(column) }
      while rest != 0 {
        columns.append(Int32(word << 6 | rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }

  /// The number of columns after a given one at which two rows both have a one.
  ///
  /// - Complexity: O(*n* / 64) for *n* columns after the given one.
  func commonCount(_ one: Int, _ other: Int, after column: Int) -> Int {
    let start = column >> 6
    let first = words.span.extracting(one * wordCount + start..<(one + 1) * wordCount)
    let second = words.span.extracting(other * wordCount + start..<(other + 1) * wordCount)
    var count = -(first[0] & second[0] & upTo(column)).nonzeroBitCount
    for index in first.indices { count += (first[index] & second[index]).nonzeroBitCount }
    return count
  }
}

/// The bits of a word for a column and those before it: those that a shift by one more clears.
private func upTo(_ column: Int) -> UInt64 { (2 << UInt64(column & 63)) &- 1 }

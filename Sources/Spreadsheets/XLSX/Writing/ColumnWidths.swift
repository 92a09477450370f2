/// How wide columns are, in digits of the standard font, as far as their cells were seen.
struct ColumnWidths {
  private let columns: [WorkbookColumn]
  private var widest: [Int]

  /// Whether the cells of a column are broken over lines when they have no style of their own.
  private let wraps: [Bool]

  init(_ columns: [WorkbookColumn]) {
    self.columns = columns
    wraps = columns.map(\.style.wraps)
    widest = Array(repeating: 0, count: columns.count)
  }

  /// Takes note of a cell.
  mutating func see(_ cell: WorkbookCell, inColumn column: Int) {
    guard column < columns.count, case .fitted = columns[column].width else { return }
    let length =
      switch cell.value {
      case .text(let text): lineLength(of: text, wraps: cell.style?.wraps ?? false)
      case .number, .boolean: 7
      case .date: 10
      case .empty: 0
      }
    widest[column] = max(widest[column], length)
  }

  /// The width of a column. Beside its cells it has room for the button of a filter.
  subscript(column: Int) -> Double {
    switch columns[column].width {
    case .digits(let width): width
    case .fitted(let least, let most): min(max(Double(widest[column] + 3), least), most)
    }
  }

  /// How high a row with texts that are broken over lines has to be, in points; nil when it has none.
  /// Excel finds that out by itself, and other programs do not.
  func height(of cells: [WorkbookCell]) -> Double? {
    var lines = 0
    for (column, cell) in cells.enumerated() where column < columns.count {
      guard cell.style?.wraps ?? wraps[column], case .text(let text) = cell.value else { continue }
      lines = max(lines, lineCount(of: text, width: Int(self[column])))
    }
    return lines > 0 ? 15 * Double(lines) : nil
  }

  /// The scalars of the longest line, or, in a text that is broken over lines, of the longest word.
  private func lineLength(of text: String, wraps: Bool) -> Int {
    var longest = 0
    var length = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" || (wraps && scalar == " ") {
        longest = max(longest, length)
        length = 0
      } else {
        length += 1
      }
    }
    return max(longest, length)
  }

  /// The lines of a text that is broken between words, as far as a count of scalars tells.
  private func lineCount(of text: String, width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      var lines = 1
      var length = 0
      for word in line.split(separator: " ") {
        let wordLength = word.unicodeScalars.count
        if length > 0, length + 1 + wordLength > width {
          lines += 1
          length = wordLength
        } else {
          length += (length > 0 ? 1 : 0) + wordLength
        }
        lines += max(0, wordLength - 1) / max(1, width)
      }
      return count + lines
    }
  }
}

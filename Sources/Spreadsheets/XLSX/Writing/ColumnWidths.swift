/// How wide columns are, in digits of the standard font, as far as their cells were seen.
struct ColumnWidths {
  private let columns: [WorkbookColumn]
  private var widest: [Int]

  init(_ columns: [WorkbookColumn]) {
    self.columns = columns
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
}

/// What pictures of one network and of one board have in common: columns, with lines from each to
/// the next.

/// How wide names in a column are, in font sizes: names of one line where the column is long.
func columnLineWidth(ofLongest count: Int) -> Double { count > 14 ? 28 : 20 }

extension LineLook {
  /// A line from one column to the next.
  static let betweenSides = LineLook(joinsSides: true)
}

extension DiagramContent {
  /// Makes the marks of a column as wide as the widest, so that no line goes behind one.
  mutating func alignWidths(of column: Range<Int>) {
    let width = marks[column].map(\.width).max() ?? 0
    for index in column { marks[index].leastWidth = width }
  }
}

/// How wide the columns of a table are on a screen.
struct TextLayout {
  /// By how much the second line of a cell begins further than its first.
  static let indent = 2

  let widths: [Int]

  /// Columns of the screen between two columns of the table.
  let gap: Int

  /// Divides the screen over the columns, or gives nil when it is too narrow for them.
  ///
  /// Where there is room, each column is as wide as its widest cell. Where there is not, headings
  /// of numbers are broken first, then the widest texts, so that narrow ones stay whole. When that
  /// is not enough columns stand closer together, and only then are words broken.
  ///
  /// - Parameter measures: What each column needs.
  init?(_ measures: [ColumnMeasure], width: Int) {
    for (gap, wordLimit) in [(2, Int.max), (1, Int.max), (2, 12)] {
      let available = width - gap * (measures.count - 1)
      let least = measures.map { $0.least(wordLimit: wordLimit) }
      guard least.reduce(0, +) <= available else { continue }
      widths = TextLayout.widened(least, measures, available: available)
      self.gap = gap
      return
    }
    return nil
  }

  /// Widens columns from the least they need: texts evenly, up to their widest cell, then the
  /// columns of numbers to where their headings look well.
  private static func widened(
    _ least: [Int], _ measures: [ColumnMeasure], available: Int
  ) -> [Int] {
    let preferred = zip(measures, least).map { max($0.preferred, $1) }
    if preferred.reduce(0, +) <= available { return preferred }
    var widths = least
    var left = available - least.reduce(0, +)
    while left > 0 {
      let narrowest = measures.indices
        .filter { !measures[$0].isNumeric && widths[$0] < preferred[$0] }
        .min { (widths[$0], $0) < (widths[$1], $1) }
      guard let narrowest else { break }
      widths[narrowest] += 1
      left -= 1
    }
    for index in measures.indices {
      let extra = min(left, preferred[index] - widths[index])
      widths[index] += extra
      left -= extra
    }
    return widths
  }
}

/// What a column of a table needs, by the cells seen so far.
struct ColumnMeasure {
  let isNumeric: Bool

  /// The heading's widest word, and what it takes on two lines.
  private let headingWord, headingOnTwoLines: Int

  /// The widest cell on one line, the widest that cannot be broken, and the widest word.
  private var widestCell = 0
  private var widestUnbreakable = 0
  private var widestWord = 0

  init(_ column: Column, in language: Language) {
    let heading = column.heading[language]
    isNumeric = column.kind.isNumeric
    headingWord = widestPiece(of: heading)
    headingOnTwoLines = leastWidth(of: heading, onLines: 2)
  }

  mutating func include(_ cell: CellText) {
    let width = screenWidth(of: cell.text)
    widestCell = max(widestCell, width)
    if cell.isUnbreakable {
      widestUnbreakable = max(widestUnbreakable, width)
    } else {
      widestWord = max(widestWord, widestPiece(of: cell.text, indent: TextLayout.indent))
    }
  }

  /// What the column cannot do without, when words of cells longer than a limit are broken.
  func least(wordLimit: Int) -> Int {
    max(2, headingWord, widestUnbreakable, min(widestWord, wordLimit))
  }

  /// What the column would take if there were room.
  var preferred: Int { max(2, headingOnTwoLines, widestCell) }
}

/// The narrowest width at which a text takes no more than so many lines.
private func leastWidth(of text: String, onLines count: Int) -> Int {
  let whole = screenWidth(of: text)
  let word = max(2, widestPiece(of: text))
  guard word < whole else { return whole }
  return (word...whole).first { wrapped(text, to: $0).count <= count } ?? whole
}

/// Writes the rows of a table on a screen.
///
/// The cells of a row stand side by side, and its lists below them over the width of the screen.
/// Where the screen is too narrow for that, a row is a block of lines: one for each cell, after its
/// heading.
struct TextRowWriter {
  private let columns: [Column]
  private let width: Int
  private let language: Language

  /// The positions of the columns that stand side by side.
  private let besides: [Int]

  /// How wide those are, or nil when rows are blocks.
  private let layout: TextLayout?

  /// The lines above the rows: none when rows are blocks.
  let heading: [UInt8]

  /// Whether a blank line follows each row, as one does where a row is more than its cells.
  var endsRowsWithBlankLine: Bool { layout == nil || besides.count < columns.count }

  /// - Parameter limit: How many rows decide on the widths of the columns.
  init(_ table: Table, measuring limit: Int, in language: Language, width: Int) {
    self.init(table.readingColumns, in: language, width: width) { visit in
      table.forFirstRows(limit, for: .people, visit)
    }
  }

  /// - Parameter forEachRow: Passes on the rows that decide on the widths of the columns.
  init(
    _ columns: [Column], in language: Language, width: Int,
    forEachRow: (_ visit: ([Cell]) -> Void) -> Void
  ) {
    let besides = columns.indices.filter { columns[$0].kind != .list }
    var measures = besides.map { ColumnMeasure(columns[$0], in: language) }
    forEachRow { cells in
      for (position, index) in besides.enumerated() {
        measures[position].include(
          CellText(cells[index], kind: columns[index].kind, in: language))
      }
    }
    self.columns = columns
    self.besides = besides
    self.width = width
    self.language = language
    layout = TextLayout(measures, width: width)
    heading =
      layout.map { TextRowWriter.heading(of: besides.map { columns[$0] }, $0, in: language) } ?? []
  }

  private static func heading(
    of columns: [Column], _ layout: TextLayout, in language: Language
  ) -> [UInt8] {
    let cells = zip(columns, layout.widths).map { column, width in
      let lines = wrapped(column.heading[language], to: width)
      return PlacedCell(lines: lines, width: width, isAtRight: column.kind.isNumeric)
    }
    let rule = layout.widths.map { width in
      PlacedCell(lines: [String(repeating: "─", count: width)], width: width, isAtRight: false)
    }
    var bytes: [UInt8] = []
    appendSideBySide(cells, gap: layout.gap, fromBottom: true, to: &bytes)
    appendSideBySide(rule, gap: layout.gap, to: &bytes)
    return bytes
  }

  func append(_ cells: [Cell], to bytes: inout [UInt8]) {
    let texts = zip(cells, columns).map { CellText($0, kind: $1.kind, in: language) }
    if let layout, let row = placed(texts, in: layout) {
      appendSideBySide(row, gap: layout.gap, to: &bytes)
      appendLists(among: texts, to: &bytes)
    } else {
      appendBlock(of: texts, to: &bytes)
    }
  }

  /// The cells that stand side by side, or nil when one that cannot be broken is wider than its
  /// column.
  private func placed(_ texts: [CellText], in layout: TextLayout) -> [PlacedCell]? {
    var cells: [PlacedCell] = []
    for (index, width) in zip(besides, layout.widths) {
      let text = texts[index]
      if text.isUnbreakable, screenWidth(of: text.text) > width { return nil }
      let lines = indented(text.text, to: width, by: TextLayout.indent)
      let isAtRight = columns[index].kind.isNumeric
      cells.append(PlacedCell(lines: lines, width: width, isAtRight: isAtRight))
    }
    return cells
  }

  /// The lists, each after its heading, further from the edge than anything else, and a blank
  /// line; nothing when the table has none.
  private func appendLists(among texts: [CellText], to bytes: inout [UInt8]) {
    guard besides.count < columns.count else { return }
    let margin = String(repeating: " ", count: 2 * TextLayout.indent)
    for (column, text) in zip(columns, texts) where column.kind == .list {
      let line = "\(column.heading[language]): \(text.text)"
      for line in wrapped(line, to: width - margin.utf8.count) {
        bytes += (margin + line + "\n").utf8
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The cells below each other, each after its heading, and a blank line.
  private func appendBlock(of texts: [CellText], to bytes: inout [UInt8]) {
    for (column, text) in zip(columns, texts) {
      let line = "\(column.heading[language]): \(text.text)"
      for line in indented(line, to: width, by: TextLayout.indent) { bytes += (line + "\n").utf8 }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

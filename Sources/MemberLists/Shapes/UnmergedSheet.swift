import Spreadsheets

/// A sheet in which cells that were merged downwards each hold the text of their block.
///
/// People merge the name of a network over the rows of its members, and the heading of a column over
/// two rows of headings; the workbook keeps the text in the first cell alone.
struct UnmergedSheet: Sheet {
  private let sheet: any Sheet

  /// The blocks of more than one row, by their first row.
  private let blocks: [CellRange]

  /// Nil when no cells of the sheet are merged downwards.
  init?(_ sheet: any Sheet) {
    let blocks = sheet.mergedRanges.filter { $0.rows.count > 1 }
      .sorted {
        ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
      }
    guard !blocks.isEmpty else { return nil }
    self.sheet = sheet
    self.blocks = blocks
  }

  var name: String? { sheet.name }
  var isHidden: Bool { sheet.isHidden }
  var mergedRanges: [CellRange] { sheet.mergedRanges }

  func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect] {
    var open: [(block: CellRange, text: String)] = []
    var next = 0
    // No program writes blocks that cover each other, which could fill far more cells than there
    // are: one is open in a column at a time, and what all of them fill has a limit.
    var room = WorkbookLimits.standard.textBytes
    return sheet.forEachRow { row in
      open.removeAll { $0.block.rows.upperBound < row.number }
      var cells: [String]?
      if !open.isEmpty {
        var filled = (0..<row.cellCount).map { row.text(ofCell: $0) }
        for (block, text) in open {
          let column = block.columns.lowerBound
          while filled.count <= column { filled.append("") }
          if filled[column].isEmpty { filled[column] = text }
          room -= text.utf8.count + 8
        }
        room -= 8 * filled.count
        cells = filled
        if room < 0 {
          open = []
          next = blocks.count
        }
      }
      while next < blocks.count, blocks[next].rows.lowerBound <= row.number {
        let column = blocks[next].columns.lowerBound
        if blocks[next].rows.lowerBound == row.number,
          !open.contains(where: { $0.block.columns.lowerBound == column })
        {
          open.append((blocks[next], row.text(ofCell: column)))
        }
        next += 1
      }
      guard let cells else { return body(row) }
      return body(Row(number: row.number, cells: cells))
    }
  }
}

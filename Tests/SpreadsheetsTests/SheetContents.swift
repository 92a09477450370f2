import Spreadsheets

/// Everything a sheet passes on, copied.
struct SheetContents: Equatable {
  var rows: [[String]] = []
  var numbers: [Int] = []
  var blankRows: [Int] = []
  var hiddenRows: [Int] = []
  var defects: [SheetDefect] = []

  init(of sheet: some Sheet) {
    var copy = (rows: rows, numbers: numbers, blank: blankRows, hidden: hiddenRows)
    defects = sheet.forEachRow { row in
      copy.rows.append((0..<row.cellCount).map { String(utf8: row.bytes(ofCell: $0)) })
      copy.numbers.append(row.number)
      if row.isBlank { copy.blank.append(row.number) }
      if row.isHidden { copy.hidden.append(row.number) }
      return true
    }
    (rows, numbers, blankRows, hiddenRows) = copy
  }

  init(ofCSV text: String, delimiter: Delimiter? = nil) throws {
    self.init(of: try CSVSheet(bytes: Array(text.utf8), delimiter: delimiter))
  }
}

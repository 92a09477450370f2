import Spreadsheets

/// A table that was made of a file of another kind, to be read as any other table.
struct MadeSheet: Sheet {
  let name: String?
  private let headings: Row
  private let rows: [Row]

  /// - Parameter rows: For each row its cells, and the line of the file that it is from.
  init(
    name: String, headings: [String], rows: some Sequence<(line: Int, cells: [String])>
  ) {
    self.name = name
    self.headings = Row(number: 1, cells: headings.map(FormulaGuard.guarded))
    // The headings stand above everything, so no row may have their number.
    self.rows = rows.map { row in
      Row(number: max(row.line, 2), cells: row.cells.map(FormulaGuard.guarded))
    }
  }

  func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect] {
    guard body(headings) else { return [] }
    for row in rows where !body(row) { break }
    return []
  }
}

extension MadeSheet {
  /// A table that stands in a file as CSV for programs; nil when there is no table in it.
  ///
  /// - Parameter bytes: With a decimal point, which becomes a comma.
  init?(name: String, csv bytes: [UInt8]) {
    guard let sheet = try? CSVSheet(bytes: bytes) else { return nil }
    var headings: [String] = []
    var rows: [(line: Int, cells: [String])] = []
    _ = sheet.forEachRow { row in
      let cells = (0..<row.cellCount).map { String(utf8: row.bytes(ofCell: $0)) }
      if headings.isEmpty {
        headings = cells
      } else {
        rows.append(
          (
            row.number,
            zip(headings, cells).map { heading, cell in
              guard ["low", "middle", "high"].contains(heading), let number = Double(cell) else {
                return cell
              }
              return decimalText(of: number)
            }
          ))
      }
      return true
    }
    self.init(name: name, headings: headings, rows: rows)
  }
}

import CXLSXWriter

/// A sheet of a workbook of libxlsxwriter, which owns it.
@safe struct SheetHandle {
  let sheet: UnsafeMutablePointer<lxw_worksheet>

  /// Shows the sheet when the file is opened.
  func activate() { unsafe worksheet_activate(sheet) }
}

extension XLSXWriter {
  /// Writes all of a sheet.
  ///
  /// - Parameter names: What the sheets of the workbook are called in the file.
  mutating func write(
    _ sheet: WorkbookSheet, on target: SheetHandle, words: WordLists, names: [String]
  ) throws(WorkbookError) {
    target.setUp(sheet)
    for range in sheet.mergedRanges { try target.merge(range) }
    // The library refuses a note to a row that was written already.
    for note in sheet.notes { try target.add(note) }
    var widths = ColumnWidths(sheet.columns)
    let rowCount = try writeRows(of: sheet, on: target, widths: &widths)
    for (column, specification) in sheet.columns.enumerated() {
      try target.set(
        column: column, width: widths[column], format: columnFormat(of: specification.style))
    }
    if let row = sheet.filteredRow {
      try target.filter(below: row, rowCount: rowCount, columnCount: sheet.columns.count)
    }
    if !sheet.charts.isEmpty { try target.setPrintArea(of: sheet, rowCount: rowCount) }
    for validation in sheet.validations {
      try target.add(validation, words: words, names: names)
    }
    for scale in sheet.colourScales { try target.add(scale) }
    let name = names[target.index]
    for chart in sheet.charts {
      try target.insert(chart, as: try addChart(chart.kind), sheetName: name)
    }
  }

  /// Writes the rows that fit.
  ///
  /// - Returns: How many were written.
  private mutating func writeRows(
    of sheet: WorkbookSheet, on target: SheetHandle, widths: inout ColumnWidths
  ) throws(WorkbookError) -> Int {
    var styles: [CellFormat] = []
    for column in sheet.columns { styles.append(columnFormat(of: column.style)) }
    var failure: WorkbookError?
    var last: WorkbookRow?
    var count = 0
    sheet.rows.visit { row in
      guard count < rowLimit - 1 else {
        // The last row is known to be that only when there is none after it.
        guard last == nil else {
          last = WorkbookRow([WorkbookCell(.text(sheet.cutNote))])
          return false
        }
        last = row
        return true
      }
      do throws(WorkbookError) {
        try write(row, at: count, on: target, styles: styles, widths: &widths)
      } catch {
        failure = error
        return false
      }
      count += 1
      return true
    }
    if let failure { throw failure }
    if let last {
      try write(last, at: count, on: target, styles: styles, widths: &widths)
      count += 1
    }
    return count
  }

  private mutating func write(
    _ row: WorkbookRow, at index: Int, on target: SheetHandle, styles: [CellFormat],
    widths: inout ColumnWidths
  ) throws(WorkbookError) {
    if let height = row.height ?? widths.height(of: row.cells) {
      try target.set(row: index, height: height)
    }
    for (column, cell) in row.cells.prefix(sheetColumnLimit).enumerated() {
      let format =
        if let style = cell.style { format(of: style) } else {
          column < styles.count ? styles[column] : .standard
        }
      try target.write(cell, row: index, column: column, format: format)
      widths.see(cell, inColumn: column)
    }
  }
}

extension SheetHandle {
  /// The position of the sheet in its workbook.
  fileprivate var index: Int { Int(unsafe sheet.pointee.index) }

  /// What holds for the sheet as a whole.
  fileprivate func setUp(_ values: WorkbookSheet) {
    if values.isHidden { unsafe worksheet_hide(sheet) }
    if let colour = values.tabColour { unsafe worksheet_set_tab_color(sheet, colour.code) }
    if values.frozenRows > 0 || values.frozenColumns > 0 {
      unsafe worksheet_freeze_panes(
        sheet, UInt32(values.frozenRows), UInt16(values.frozenColumns))
    }
    if !values.showsGridlines {
      unsafe worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
    // A4, across, as wide as one page.
    unsafe worksheet_set_paper(sheet, 9)
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    unsafe worksheet_set_footer(sheet, "&L&A&R&P / &N")
    if values.repeatedRows > 0 {
      unsafe worksheet_repeat_rows(sheet, 0, UInt32(values.repeatedRows - 1))
    }
    // A number such as 00123 that is kept as a text is meant to be one.
    unsafe worksheet_ignore_errors(
      sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
  }

  /// Lets what is printed reach as far as the charts do, by the size that cells have at first.
  fileprivate func setPrintArea(of values: WorkbookSheet, rowCount: Int) throws(WorkbookError) {
    let lastColumn = values.charts.map { $0.column + $0.width / 64 + 1 }.max() ?? 0
    let lastRow = values.charts.map { $0.row + $0.height / 20 + 1 }.max() ?? 0
    try check(
      unsafe worksheet_print_area(
        sheet, 0, 0, UInt32(max(rowCount, lastRow)), UInt16(lastColumn)))
  }

  fileprivate func merge(_ range: CellRange) throws(WorkbookError) {
    guard range.rows.count > 1 || range.columns.count > 1 else { return }
    try check(
      unsafe worksheet_merge_range(
        sheet, range.firstRow, range.firstColumn, range.lastRow, range.lastColumn, "", nil))
  }

  fileprivate func set(row: Int, height: Double) throws(WorkbookError) {
    try check(unsafe worksheet_set_row(sheet, UInt32(row), height, nil))
  }

  fileprivate func set(
    column: Int, width: Double, format: CellFormat
  ) throws(WorkbookError) {
    let column = UInt16(column)
    try check(
      unsafe worksheet_set_column(sheet, column, column, width, format.format))
  }

  fileprivate func filter(
    below row: Int, rowCount: Int, columnCount: Int
  ) throws(WorkbookError) {
    guard columnCount > 0 else { return }
    try check(
      unsafe worksheet_autofilter(
        sheet, UInt32(row - 1), 0, UInt32(max(row, rowCount) - 1), UInt16(columnCount - 1)))
  }

  fileprivate func write(
    _ cell: WorkbookCell, row: Int, column: Int, format: CellFormat
  ) throws(WorkbookError) {
    let (row, column) = (UInt32(row), UInt16(column))
    switch cell.value {
    case .text(let text) where !text.isEmpty:
      try check(
        unsafe worksheet_write_string(sheet, row, column, cellText(text), format.format))
    case .number(let number) where number.isFinite:
      // Zero has no sign.
      try check(
        unsafe worksheet_write_number(
          sheet, row, column, number == 0 ? 0 : number, format.format))
    case .boolean(let value):
      try check(
        unsafe worksheet_write_boolean(sheet, row, column, value ? 1 : 0, format.format))
    case .date(let year, let month, let day) where (1900...9999).contains(year):
      var date = lxw_datetime()
      date.year = Int32(year)
      date.month = Int32(month)
      date.day = Int32(day)
      try check(
        unsafe worksheet_write_datetime(sheet, row, column, &date, format.format))
    case .date(let year, let month, let day):
      let text = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
      try check(unsafe worksheet_write_string(sheet, row, column, text, format.format))
    case .empty, .text, .number:
      guard cell.style != nil else { return }
      try check(unsafe worksheet_write_blank(sheet, row, column, format.format))
    }
  }
}

/// Digits with zeros in front.
private func padded(_ number: Int, to length: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, length - digits.count)) + digits
}

extension CellRange {
  /// The rows and columns as the library counts them, both from 0.
  var firstRow: lxw_row_t { lxw_row_t(rows.lowerBound - 1) }
  var lastRow: lxw_row_t { lxw_row_t(rows.upperBound - 1) }
  var firstColumn: lxw_col_t { lxw_col_t(columns.lowerBound) }
  var lastColumn: lxw_col_t { lxw_col_t(columns.upperBound) }
}

/// A workbook of libxlsxwriter while it is filled.
///
/// The library has copies of the texts that it is given, so that none has to outlive a call.
@safe struct XLSXWriter: ~Copyable {
  private let handle: WorkbookHandle

  /// The rows that a sheet has room for.
  let rowLimit: Int

  /// The formats that cells have been given so far.
  private var formats: [CellStyle: CellFormat] = [:]

  /// - Parameter path: A file that can be written, and is emptied first.
  init(path: String, rowLimit: Int) throws(WorkbookError) {
    handle = try WorkbookHandle(path: path)
    self.rowLimit = rowLimit
  }

  /// Writes everything that is on the sheets.
  mutating func write(_ workbook: Workbook) throws(WorkbookError) {
    let words = WordLists(of: workbook)
    var sheets = workbook.sheets
    if let sheet = words.sheet { sheets.append(sheet) }
    let names = sheetNames(sheets.map(\.name))
    try handle.setProperties(title: cut(cellText(workbook.title), toUnits: 255))
    let places = zip(sheets, names).map { ($0, $1) }
    let shown = sheets.firstIndex { !$0.isHidden }
    for (index, (sheet, name)) in places.enumerated() {
      let target = try handle.addSheet(named: name, holdsRows: sheet.holdsRows)
      if index == shown { target.activate() }
      try write(sheet, on: target, words: words, names: names)
    }
  }

  /// Ends the file.
  consuming func close() throws(WorkbookError) {
    try check(handle.close())
  }

  /// The format of a style, made when it is first asked for.
  mutating func format(of style: CellStyle) -> CellFormat {
    if let format = formats[style] { return format }
    let format = handle.addFormat(style)
    formats[style] = format
    return format
  }

  /// The format of the cells of a column that have none of their own.
  ///
  /// For the standard style that is none: a format that equals the one which the library begins with
  /// is looked up anew for each cell, which takes a fifth of the time of a large sheet.
  mutating func columnFormat(of style: CellStyle) -> CellFormat {
    style == CellStyle() ? .standard : format(of: style)
  }

  func addChart(_ kind: WorkbookChart.Kind) throws(WorkbookError) -> ChartHandle {
    try handle.addChart(kind)
  }
}

extension WorkbookSheet {
  /// Whether rows have to be in memory together: for charts, which repeat their numbers, and for
  /// merged cells, which may reach below the row that is written.
  fileprivate var holdsRows: Bool { !charts.isEmpty || !mergedRanges.isEmpty }
}

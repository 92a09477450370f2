/// The lists of words of a workbook that do not fit in the cells they are chosen in, each a column of
/// a hidden sheet.
struct WordLists {
  private var lists: [[String]] = []
  private let sheetIndex: Int
  private let name: String

  init(of workbook: Workbook) {
    sheetIndex = workbook.sheets.count
    name = workbook.wordSheetName
    for sheet in workbook.sheets {
      for case .words(let words) in sheet.validations.map(\.rule)
      where !words.isEmpty && !CellValidation.fitInCell(words) && !lists.contains(words) {
        lists.append(words)
      }
    }
  }

  /// The sheet they stand on, after all others; nil when there are none.
  var sheet: WorkbookSheet? {
    guard let height = lists.map(\.count).max() else { return nil }
    let rows = (0..<height).map { row in
      WorkbookRow(
        lists.map { row < $0.count ? WorkbookCell(.text($0[row])) : .empty })
    }
    var sheet = WorkbookSheet(
      name: name, columns: lists.map { _ in WorkbookColumn() }, rows: WorkbookRows(rows))
    sheet.isHidden = true
    return sheet
  }

  /// Where a list stands; nil when it fits in a cell.
  func place(of words: [String]) -> (sheet: Int, range: CellRange)? {
    guard let column = lists.firstIndex(of: words) else { return nil }
    return (
      sheetIndex, CellRange(rows: 1...words.count, columns: column...column)
    )
  }
}

import BoardNetworks
import Spreadsheets

/// Writes a landscape as a workbook with a sheet for each of the tables that it can be read from.
///
/// The sheets have the names and the Dutch headings of `tables(of:delegates:)`. Numbers are numbers
/// and days are days, for whoever calculates with them; a number keeps 16 digits.
///
/// - Parameter delegates: Whether those who sit at tables are named.
func workbook(of landscape: Landscape, delegates: Bool) throws(WorkbookError) -> [UInt8] {
  let sheets = workbookSheets(of: landscape, delegates: delegates)
  return try xlsxFile(Workbook(title: "drukte", sheets: sheets))
}

/// The sheets of the workbook.
func workbookSheets(of landscape: Landscape, delegates: Bool) -> [WorkbookSheet] {
  writtenTables(of: landscape, delegates: delegates).map { table in
    WorkbookSheet.table(
      name: table.name, headings: table.headers.map { TableCell.unambiguous($0.heading) },
      columns: table.headers.map { _ in WorkbookColumn() },
      rows: WorkbookRows(table.rows.map { WorkbookRow($0.map(\.workbookCell)) }))
  }
}

extension TableCell {
  fileprivate var workbookCell: WorkbookCell {
    switch self {
    case .unknown: .empty
    case .count(let count): WorkbookCell(.number(Double(count)))
    case .amount(let value): WorkbookCell(.number(value))
    case .date(let date):
      WorkbookCell(
        .date(year: date.year, month: date.month, day: date.day), .numbers("yyyy-mm-dd"))
    case .text, .list, .flag, .word:
      WorkbookCell(.text(TableCell.unambiguous(dutch.text)))
    }
  }

  /// A text as it is, for no cell of a workbook is a formula by its text; but one that looks guarded
  /// from being a formula gets a guard that a reader may take away.
  fileprivate static func unambiguous(_ text: String) -> String {
    FormulaGuard.isGuarded(text.utf8Span.span) ? FormulaGuard.guarded(text) : text
  }
}

extension CSVCell {
  fileprivate var text: String {
    switch self {
    case .text(let text), .number(let text): text
    }
  }
}

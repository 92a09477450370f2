import BoardNetworks
import Spreadsheets

/// A table of the input whose headings were understood: all but its rows.
struct InputTable {
  /// The position of the table among all of the input.
  let source: Int
  let file: String
  let sheetName: String?
  let headingRow: Int
  let recognised: RecognisedTable

  /// Whether it was made of a file of another kind, in which a name is one name.
  var isMade = false

  /// Columns that mean nothing to us and whose numbers are kept.
  var attributeColumns: [Int] = []

  /// Where each entry stands, for a sheet whose rows hold several: then a row of the table is an
  /// entry, by its number from 1, and columns from `ownColumnCount` on are not the analyst's.
  var entries: [CellPlace] = []

  /// How many columns the analyst's sheet has, where entries are read.
  var ownColumnCount = Int.max

  var kind: TableKind { recognised.kind }

  func place(row: Int? = nil, _ field: Field? = nil) -> InputPlace {
    place(row: row, column: field.flatMap { recognised.column($0) })
  }

  func place(row: Int?, column: Int?) -> InputPlace {
    var column = column
    if let entry = row, !entries.isEmpty, let own = column, own >= ownColumnCount {
      column = entries[entry - 1].column
    }
    let row = row.map(sheetRow)
    let headings = recognised.headings
    return InputPlace(
      source: source, file: file, sheet: sheetName, row: row, column: column,
      heading: column.flatMap { $0 < headings.count ? headings[$0] : nil })
  }

  /// The row of the analyst's sheet that a row of the table stands on.
  func sheetRow(_ row: Int) -> Int { entries.isEmpty ? row : entries[row - 1].row }

  /// What is wrong with a row of this table that says again what a row of that one says.
  func duplicate(ofRow row: Int, of first: InputTable) -> Problem.Kind {
    let row = first.sheetRow(row)
    guard first.source != source else { return .duplicate(ofRow: row, file: nil, sheet: nil) }
    return .duplicate(
      ofRow: row, file: first.file == file ? nil : first.file, sheet: first.sheetName)
  }
}

/// A cell of a sheet: its row counted from 1, its column from 0.
struct CellPlace: Hashable {
  let row, column: Int
}

/// A table and its rows, which are let go of as soon as they are read.
struct OpenTable {
  var table: InputTable
  let sheet: any Sheet

  /// The rows that are read: from the one below the headings and to the end, where these are nil.
  var firstRow, lastRow: Int?

  /// What the sheet names besides memberships.
  var listing = Listing()

  /// Rows that were found to be no entries when the shape of the sheet was told.
  var counted = RowBalance()

  /// What was understood of the shape of the sheet.
  var understanding: SheetUnderstanding?

  /// Calls `body` for each row below the heading that holds anything. Counts rows read and rejected,
  /// and reports what is wrong with their form.
  ///
  /// Cells beyond the headings may have shifted there in a text, whose rows are then rejected; in a
  /// workbook they stand where somebody put them, and are told.
  func forEachRow(
    log: inout ProblemLog, balance: inout RowBalance,
    _ body: (borrowing Row, inout ProblemLog, inout RowBalance) -> Void
  ) {
    let headingCount = table.recognised.headings.count
    let firstRow = firstRow ?? table.headingRow + 1
    let repeated = RepeatedHeading(of: table.recognised)
    let isText = sheet.name == nil
    var loose: (count: Int, first: Int)?
    let defects = sheet.forEachRow { row in
      guard row.number >= firstRow, !row.isBlank else { return true }
      if let lastRow, row.number > lastRow { return false }
      balance.read += 1
      if repeated.isHeading(row) {
        balance.add(UncountedRow(row: table.sheetRow(row.number), .leftOut(.repeatedHeading)))
        log.add(.repeatedHeadingRow, at: table.place(row: row.number))
        return true
      }
      if row.cellCount > headingCount, let count = surplus(of: row, over: headingCount) {
        guard isText else {
          loose = ((loose?.count ?? 0) + 1, loose?.first ?? row.number)
          body(row, &log, &balance)
          return true
        }
        let flaw = Problem.Kind.tooManyCells(count: count, headings: headingCount)
        balance.add(UncountedRow(row: table.sheetRow(row.number), .rejected(flaw)))
        log.add(flaw, at: table.place(row: row.number))
        return true
      }
      body(row, &log, &balance)
      return true
    }
    if let loose {
      log.add(.cellsWithoutHeading(rows: loose.count), at: table.place(row: loose.first))
    }
    for defect in defects {
      let place = defect.place
      log.add(Problem.Kind(defect), at: table.place(row: place.row, column: place.cell))
    }
  }

  /// The number of cells up to the last that holds anything, if that lies beyond the headings.
  private func surplus(of row: borrowing Row, over headingCount: Int) -> Int? {
    for cell in (headingCount..<row.cellCount).reversed()
    where !row.trimmedBytes(ofCell: cell).isEmpty {
      return cell + 1
    }
    return nil
  }
}

/// Tells rows that say the headings once more.
private struct RepeatedHeading {
  private let headings: [(column: Int, text: [UInt8])]

  /// The first column that means something, and the length of its heading, by which nearly every row
  /// is told apart.
  private let firstColumn, firstLength: Int

  init(of table: RecognisedTable) {
    headings = table.columns.values.sorted().map { ($0, Array(table.headings[$0].utf8)) }
      .filter { !$0.text.isEmpty }
    firstColumn = headings.first?.column ?? 0
    firstLength = headings.count > 1 ? headings[0].text.count : .max
  }

  /// Whether all columns that mean something say their heading; never where only one does.
  func isHeading(_ row: borrowing Row) -> Bool {
    guard row.bytes(ofCell: firstColumn).count == firstLength else { return false }
    for (column, text) in headings {
      let cell = row.bytes(ofCell: column)
      guard cell.count == text.count else { return false }
      for index in cell.indices where cell[index] != text[index] { return false }
    }
    return true
  }
}

/// One row of a small table, its cells as texts by field.
struct Record {
  let table: InputTable
  let row: Int

  /// The cells that say something, trimmed.
  private let cells: [Field: String]

  /// The numbers in columns that mean nothing to us, by heading, and how they are written.
  let attributes: [String: Double]
  private let attributeTexts: [String: String]

  init(_ row: borrowing Row, of table: InputTable) {
    self.table = table
    self.row = row.number
    var cells: [Field: String] = [:]
    for (field, column) in table.recognised.columns {
      let text = normalised(row.text(ofCell: column))
      if !text.isEmpty { cells[field] = text }
    }
    self.cells = cells
    var attributes: [String: Double] = [:]
    var attributeTexts: [String: String] = [:]
    for column in table.attributeColumns {
      let heading = table.recognised.headings[column]
      let text = row.text(ofCell: column)
      attributes[heading] = score(in: text)
      attributeTexts[heading] = text
    }
    self.attributes = attributes
    self.attributeTexts = attributeTexts
  }

  func place(_ field: Field? = nil) -> InputPlace { table.place(row: row, field) }

  func place(_ column: Conflict.Column) -> InputPlace {
    switch column {
    case .field(let field): place(field)
    case .attribute(let heading):
      table.place(row: row, column: table.recognised.headings.firstIndex(of: heading))
    }
  }

  /// A cell as it is written.
  func text(_ column: Conflict.Column) -> String? {
    switch column {
    case .field(let field): text(field)
    case .attribute(let heading): attributeTexts[heading]
    }
  }

  /// What a cell of identity says, or nil when it names nothing ("-", "onbekend").
  func label(_ field: Field) -> String? {
    guard let text = cells[field], !namesNothing(text.utf8Span.span) else { return nil }
    return text
  }

  /// The text of a cell, or nil when it says nothing ("-", "onbekend").
  func text(_ field: Field) -> String? {
    guard let text = cells[field], !saysNothing(text) else { return nil }
    return text
  }

  func list(_ field: Field) -> [String] { cells[field].map(listedValues) ?? [] }

  func number(
    _ field: Field, as kind: NumberKind = .amount, log: inout ProblemLog
  ) -> Double? {
    guard let text = text(field) else { return nil }
    if let value = MemberLists.number(in: text, as: kind) { return value }
    log.add(.unreadableNumber(text), at: place(field))
    return nil
  }

  func wholeNumber(_ field: Field, log: inout ProblemLog) -> Int? {
    number(field, as: .count, log: &log).flatMap { Int(exactly: $0) }
  }

  func word<Value>(_ field: Field, in list: WordList<Value>, log: inout ProblemLog) -> Value? {
    guard let text = text(field) else { return nil }
    if let value = list.value(of: text) { return value }
    log.add(.unreadableWord(text, expected: list.expected), at: place(field))
    return nil
  }

  func date(_ field: Field, edge: DateCell.Edge, log: inout ProblemLog) -> CalendarDate? {
    guard let text = cells[field] else { return nil }
    let cell = DateCell(text, edge: edge)
    switch cell {
    case .unreadable: log.add(.unreadableDate(text, rejectsRow: false), at: place(field))
    case .roughly(let date): log.add(.approximateDate(text, readAs: date), at: place(field))
    case .open, .day: break
    }
    return cell.date
  }
}

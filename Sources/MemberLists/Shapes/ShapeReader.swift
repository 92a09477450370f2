import BoardNetworks
import Spreadsheets

/// Whether a field says something of a participant.
private func isFact(_ field: Field) -> Bool {
  ColumnCatalogue.columns(of: .participants).contains { $0.field == field && $0.nameField == nil }
}

/// Reads a sheet whose rows are no memberships by themselves into entries that are.
///
/// Each row below the headings becomes one entry or several, or is counted as left out; what a row
/// says of its board is kept beside them.
struct ShapeReader {
  let input: InputSheet
  let plan: SheetPlan

  /// The rows below the headings.
  let lines: [SheetGrid.Line]
  private let defects: [SheetDefect]
  private let columnCount: Int

  var entries: [EntriesSheet.Entry] = []
  var listing = Listing()

  /// Rows that are no entries.
  var counted = RowBalance()
  var understanding: SheetUnderstanding

  /// What the rows say of their boards, read as a table of participants.
  private let factsTable: InputTable
  private let hasFacts: Bool

  private init(_ input: InputSheet, _ plan: SheetPlan, sheet: any Sheet) {
    self.input = input
    self.plan = plan
    let grid = SheetGrid(sheet)
    lines = grid.lines.filter {
      $0.number >= plan.firstRow && $0.number <= plan.lastRow ?? .max
    }
    defects = grid.defects
    columnCount = max(grid.columnCount, plan.headings.count)
    understanding = SheetUnderstanding(plan)

    var columns: [Field: Int] = [:]
    for (column, meaning) in plan.meanings.enumerated() {
      guard case .field(let field) = meaning else { continue }
      switch field {
      case .participant: columns[.id] = column
      case .participantName: columns[.name] = column
      default: if isFact(field) { columns[field] = column }
      }
    }
    hasFacts = columns.keys.contains { $0 != .id && $0 != .name }
    factsTable = InputTable(
      source: input.source, file: input.file, sheetName: input.sheetName,
      headingRow: plan.headingRow ?? 0,
      recognised: RecognisedTable(
        kind: .participants, headings: plan.headings, columns: columns, unknownColumns: []))
  }

  /// The memberships that a sheet lists in a shape of its own.
  ///
  /// - Parameter known: The names that tables of the input give.
  static func table(
    of input: InputSheet, sheet: any Sheet, by plan: SheetPlan, known: KnownNames,
    log: inout ProblemLog
  ) -> OpenTable {
    var reader = ShapeReader(input, plan, sheet: sheet)
    switch plan.shape {
    case .matrix, .transposedMatrix: reader.readMatrix(log: &log)
    case .survey: reader.readSurvey(known: known, log: &log)
    case .networkRows: reader.readNetworkRows(log: &log)
    default: reader.readMembers(log: &log)
    }
    return reader.table(log: &log)
  }

  private func table(log: inout ProblemLog) -> OpenTable {
    for defect in defects {
      let (row, cell) = defect.place
      log.add(Problem.Kind(defect), at: factsTable.place(row: row, column: cell))
    }
    let additions = EntriesSheet.Addition.allCases.map(\.heading)
    var headings = plan.headings
    while headings.count < columnCount { headings.append("") }
    var columns: [Field: Int] = [:]
    for (column, meaning) in plan.meanings.enumerated() {
      if case .field(let field) = meaning, isOfMembership(field) { columns[field] = column }
    }
    let namesBoards = plan.shape == .transposedMatrix || plan.shape == .networkRows
    columns[namesBoards ? .participantName : .networkName] = columnCount
    if entries.contains(where: { !$0.role.isEmpty }) { columns[.role] = columnCount + 1 }
    if entries.contains(where: { !$0.seats.isEmpty }) { columns[.seats] = columnCount + 2 }
    let used = Set(plan.meanings.indices.filter { plan.meanings[$0] != .ignored })
    var table = InputTable(
      source: input.source, file: input.file, sheetName: input.sheetName, headingRow: 0,
      recognised: RecognisedTable(
        kind: .memberships, headings: headings + additions, columns: columns,
        unknownColumns: headings.indices.filter { !used.contains($0) }))
    table.entries = entries.map { CellPlace(row: $0.line.number, column: $0.column) }
    table.ownColumnCount = columnCount
    var opened = OpenTable(
      table: table,
      sheet: EntriesSheet(name: input.sheetName, entries: entries, columnCount: columnCount))
    opened.listing = listing
    opened.counted = counted
    opened.understanding = understanding
    opened.understanding?.entries = entries.count
    return opened
  }

  /// Whether a field speaks of the membership, or of who and where.
  private func isOfMembership(_ field: Field) -> Bool {
    switch field {
    case .participant, .participantName, .network, .networkName: true
    default: ColumnCatalogue.columns(of: .memberships).contains { $0.field == field }
    }
  }

  // MARK: - Places and labels

  func place(row: Int, column: Int? = nil) -> InputPlace {
    factsTable.place(row: row, column: column)
  }

  func place(_ line: SheetGrid.Line, _ column: Int? = nil) -> InputPlace {
    place(row: line.number, column: column)
  }

  /// What a row names its board or its network by.
  struct Label {
    let text: String

    /// The name that stands beside the number.
    let name: String?
    let isNumber: Bool
  }

  /// The label of a row; nil when no cell names anything.
  func label(of line: SheetGrid.Line, number: Field, name: Field) -> Label? {
    func text(_ field: Field) -> String? {
      guard let column = plan.column(field) else { return nil }
      let text = line[column]
      return namesNothing(text.utf8Span.span) ? nil : text
    }
    let named = text(name)
    if let numbered = text(number) { return Label(text: numbered, name: named, isNumber: true) }
    return named.map { Label(text: $0, name: nil, isNumber: false) }
  }

  // MARK: - Rows that are no entries

  mutating func leaveOut(
    _ line: SheetGrid.Line, _ reason: LeftOutReason, _ kind: Problem.Kind, column: Int? = nil,
    log: inout ProblemLog
  ) {
    counted.read += 1
    counted.add(UncountedRow(row: line.number, .leftOut(reason)))
    log.add(kind, at: place(line, column))
  }

  mutating func leaveOut(_ line: SheetGrid.Line, _ footer: FooterLine, log: inout ProblemLog) {
    switch footer {
    case .total(let text, _): leaveOut(line, .total, .total(text), log: &log)
    case .repeatedHeading: leaveOut(line, .repeatedHeading, .repeatedHeadingRow, log: &log)
    case .note(let text): leaveOut(line, .remark, .remark(text), log: &log)
    }
  }

  /// A cell that stands for a membership perhaps, which cannot be told.
  mutating func reject(
    _ line: SheetGrid.Line, _ column: Int, _ kind: Problem.Kind, log: inout ProblemLog
  ) {
    counted.read += 1
    counted.add(UncountedRow(row: line.number, .rejected(kind)))
    log.add(kind, at: place(line, column))
  }

  // MARK: - Boards

  /// Notes the board of a row, if the row says more of it than its memberships do.
  mutating func list(
    _ label: Label, _ line: SheetGrid.Line, isWithoutTie: Bool, responded: Bool? = nil,
    log: inout ProblemLog
  ) {
    guard hasFacts || isWithoutTie || responded != nil else { return }
    let record = Record(Row(number: line.number, cells: line.cells), of: factsTable)
    var facts = BoardDraft(record, id: label.text, name: nil, log: &log)
    facts.responded = responded ?? facts.responded
    listing.boards.append(
      ListedBoard(
        label: label.text, name: label.name, isNumber: label.isNumber, facts: facts,
        isWithoutTie: isWithoutTie,
        place: place(line, plan.column(label.isNumber ? .participant : .participantName))))
  }
}

extension SheetUnderstanding {
  init(_ plan: SheetPlan) {
    self.init(shape: plan.shape)
    headingRow = plan.headingRow
    titles = plan.titles.map { line in
      line.filledColumns.map { line[$0] }.joined(separator: " ")
    }
    network = plan.network
    isOrientationAssumed = plan.isOrientationAssumed
    totalColumns = plan.columns(meaning: .total).map { plan.headings[$0] }
    nameColumns = plan.columns(meaning: .names).map { plan.headings[$0] }
  }
}

import BoardNetworks

/// How a sheet is to be read: what was understood of it, which a map may overrule.
struct SheetPlan {
  /// What the sheet lists, and in which shape.
  var shape: SheetShape
  var kind: TableKind

  /// The row of the headings; nil for a list without any.
  var headingRow: Int?

  /// The rows below the headings that are read; to the end of the sheet without a last one.
  var firstRow: Int
  var lastRow: Int?

  /// The headings and what each column means.
  var headings: [String]
  var meanings: [ColumnMeaning]

  /// The heading above the names of networks, by column.
  var groups: [Int: String] = [:]

  /// The name that marks in a column stand for, where it is not the heading.
  var entryNames: [Int: String] = [:]

  /// The network whose members the sheet lists.
  var network: NetworkNaming?

  /// Lines above the headings.
  var titles: [SheetGrid.Line] = []

  var isOrientationAssumed = false

  func column(_ field: Field) -> Int? { meanings.firstIndex(of: .field(field)) }

  /// The network, or the board, that marks in a column stand for.
  func name(ofColumn column: Int) -> String {
    entryNames[column] ?? nameInHeading(headings[column])
  }

  /// The columns that mean one thing.
  func columns(meaning: ColumnMeaning) -> [Int] {
    meanings.indices.filter { meanings[$0] == meaning }
  }
}

/// What a column of a sheet means.
enum ColumnMeaning: Hashable {
  /// What a row says of its board, of its network or of its membership.
  case field(Field)
  /// A mark in it says that the board or the network in the heading takes part.
  case mark
  /// Names, several in a cell.
  case names
  /// It adds others up.
  case total
  case ignored
}

extension SheetPlan {
  /// A sheet whose headings are those of a table, a row for each thing.
  init(table: RecognisedTable, headingRow: Int, titles: [SheetGrid.Line]) {
    shape = table.kind == .memberships ? .list : .table
    kind = table.kind
    self.headingRow = headingRow
    firstRow = headingRow + 1
    headings = table.headings
    meanings = Array(repeating: .ignored, count: table.headings.count)
    for (field, column) in table.columns { meanings[column] = .field(field) }
    self.titles = titles
  }

  /// The plan of a list as a table whose headings were understood.
  var table: RecognisedTable {
    var columns: [Field: Int] = [:]
    for (column, meaning) in meanings.enumerated() {
      if case .field(let field) = meaning { columns[field] = column }
    }
    return RecognisedTable(
      kind: kind, headings: headings, columns: columns,
      unknownColumns: meanings.indices.filter { meanings[$0] == .ignored })
  }
}

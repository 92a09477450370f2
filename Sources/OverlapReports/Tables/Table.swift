public import OverlapAnalysis

/// Findings as rows and columns, before they become bytes.
///
/// Rows are made when they are walked, one at a time and as often as one likes, so that a table of
/// tens of millions of them takes no memory.
public struct Table: Sendable {
  public let name: TableName

  /// What the numbers are about; nil when nothing was computed.
  public let scope: Scope?

  /// What the table shows, as a heading.
  public let caption: Phrase

  /// The columns for machines, complete and in a fixed order.
  public let columns: [Column]

  /// The columns for people: only what a reader needs, in the order of reading.
  public let readingColumns: [Column]

  /// How the numbers were computed, and what is to be kept in mind with them: a paragraph each.
  public let notes: [Phrase]

  /// What is true of the table as a whole and is no row of it, for a format with room for it.
  public let facts: [TableFact]

  /// What a table without rows says.
  let emptyText: Phrase

  /// What a row is, where the number of rows is worth saying.
  let rowNoun: Noun?

  /// Passes the rows one by one, as long as it is told to go on.
  private let walk: @Sendable (View, ([Cell]) -> Bool) -> Void

  /// Passes values to a function until it says false or there are no more.
  typealias Rows<Value> = @Sendable (_ visit: (Value) -> Bool) -> Void

  /// Which day the rows are about, how it was chosen and what was counted: for beside a format
  /// that has no room for it. Nil when nothing was computed.
  public var statement: Phrase? { scope?.sentence }

  /// For whom a row is made: that decides its columns.
  public enum View: Sendable {
    case machines, people
  }

  /// Makes a table of values and what each column shows of them.
  ///
  /// - Parameters:
  ///   - columns: What machines get.
  ///   - reading: What people get.
  ///   - rows: Gives the values from the first on, each time it is called, as long as it is told
  ///     to go on.
  init<Value>(
    _ name: TableName, scope: Scope?, caption: Phrase, columns: [ColumnOf<Value>],
    reading: [ColumnOf<Value>], notes: [Phrase], facts: [TableFact] = [], emptyText: Phrase,
    rowNoun: Noun?, rows: @escaping Rows<Value>
  ) {
    self.init(
      name, scope: scope, caption: caption, columns: columns, rows: rows, reading: reading,
      readingRows: rows, notes: notes, facts: facts, emptyText: emptyText, rowNoun: rowNoun)
  }

  /// Makes a table that has other rows for people than for machines.
  init<Value, Shown>(
    _ name: TableName, scope: Scope?, caption: Phrase, columns: [ColumnOf<Value>],
    rows: @escaping Rows<Value>, reading: [ColumnOf<Shown>], readingRows: @escaping Rows<Shown>,
    notes: [Phrase], facts: [TableFact] = [], emptyText: Phrase, rowNoun: Noun?
  ) {
    self.name = name
    self.scope = scope
    self.caption = caption
    self.columns = columns.map(\.column)
    readingColumns = reading.map(\.column)
    self.facts = facts
    self.emptyText = emptyText
    self.rowNoun = rowNoun
    let withholding = scope?.isPseudonymous == true ? SmallNumbers(in: name) : nil
    self.notes = notes + [withholding?.note].compactMap { $0 }
    walk = { view, visit in
      func visitAll(_ visit: ([Cell]) -> Bool) {
        switch view {
        case .machines: visitCells(of: columns, in: rows, visit)
        case .people: visitCells(of: reading, in: readingRows, visit)
        }
      }
      if let withholding {
        withholding.visit(rows: visitAll, visit)
      } else {
        visitAll(visit)
      }
    }
  }

  /// Walks the rows from the first on.
  ///
  /// - Parameters:
  ///   - view: Which columns a row has.
  ///   - body: Gets the cells of one row, in the order of the columns.
  /// - Throws: What `body` throws, which ends the walk.
  public func forEachRow<Failure: Error>(
    for view: View, _ body: ([Cell]) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    walk(view) { cells in
      do throws(Failure) {
        try body(cells)
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }

  /// Walks at most the first so many rows.
  func forFirstRows(_ limit: Int, for view: View, _ body: ([Cell]) -> Void) {
    guard limit > 0 else { return }
    var count = 0
    walk(view) { cells in
      body(cells)
      count += 1
      return count < limit
    }
  }
}

/// Something that is true of a whole table.
public struct TableFact: Hashable, Sendable {
  /// What machines call it: English, and the same for ever.
  public let key: String
  public let value: Cell

  public init(_ key: String, _ value: Cell) {
    self.key = key
    self.value = value
  }
}

/// Passes the cells of the rows one row at a time, as long as it is told to go on.
private func visitCells<Value>(
  of columns: [ColumnOf<Value>], in rows: @escaping Table.Rows<Value>,
  _ visit: ([Cell]) -> Bool
) {
  var cells: [Cell] = []
  rows { value in
    cells.removeAll(keepingCapacity: true)
    for column in columns { cells.append(column.cell(value)) }
    return visit(cells)
  }
}

/// A column, and what it shows of a value.
struct ColumnOf<Value>: Sendable {
  let column: Column
  let cell: @Sendable (Value) -> Cell

  init(
    _ key: String, _ kind: Column.Kind, nl: String, en: String,
    _ cell: @escaping @Sendable (Value) -> Cell
  ) {
    column = Column(key, Phrase(nl: nl, en: en), kind)
    self.cell = cell
  }

  init(_ column: Column, _ cell: @escaping @Sendable (Value) -> Cell) {
    self.column = column
    self.cell = cell
  }

  /// The same column under a heading that is short enough for a screen.
  func titled(_ heading: Phrase) -> ColumnOf {
    ColumnOf(Column(column.key, heading, column.kind), cell)
  }

  /// The same column with cells for a reader.
  func showing(_ cell: @escaping @Sendable (Value) -> Cell) -> ColumnOf {
    ColumnOf(column, cell)
  }
}

/// The rows of values that are there already.
func allRows<Value: Sendable>(of values: [Value]) -> Table.Rows<Value> {
  { visit in
    for value in values { guard visit(value) else { return } }
  }
}

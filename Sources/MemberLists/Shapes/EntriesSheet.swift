import Spreadsheets

/// The entries of a sheet, each as a row: the cells of the analyst's own row, and behind them what
/// the entry adds, such as the network that a mark stands for.
struct EntriesSheet: Sheet {
  /// A mark, a name in a cell, or a row: what may become one membership.
  struct Entry {
    let line: SheetGrid.Line

    /// The column in which it stands.
    let column: Int

    /// The name that is not in the row: the network of a mark, or its board in a matrix that lies on
    /// its side.
    let name: String
    var role = ""
    var seats = ""
  }

  /// What an entry adds to its row, in this order.
  enum Addition: Int, CaseIterable {
    case name, role, seats

    var heading: String {
      switch self {
      case .name: "netwerk"
      case .role: "rol"
      case .seats: "zetels"
      }
    }
  }

  let name: String?
  let entries: [Entry]

  /// How many columns the analyst's sheet has.
  let columnCount: Int

  func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect] {
    // The entries of one line follow one another: its cells are taken once for them all.
    var row = Row(number: 0, cells: [])
    var line: Int?
    for (index, entry) in entries.enumerated() {
      if entry.line.number != line {
        line = entry.line.number
        row = Row(number: 0, cells: (0..<columnCount).map { entry.line[$0] })
      }
      row.replaceCells(
        from: columnCount, by: [entry.name, entry.role, entry.seats], number: index + 1)
      guard body(row) else { break }
    }
    return []
  }
}

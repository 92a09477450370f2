import BoardNetworks
import Spreadsheets

/// A table that is written: its columns, and a row for each value.
struct WrittenTable {
  let kind: TableKind
  let headers: [ColumnHeader]
  let rows: [[TableCell]]

  init<Value>(
    _ kind: TableKind, _ columns: [WrittenColumn<Value>], of values: some Sequence<Value>
  ) {
    self.kind = kind
    headers = columns.map(\.header)
    rows = values.map { value in columns.map { $0.cell(value) } }
  }

  /// The name that the reader of tables knows it by.
  var name: String {
    switch kind {
    case .memberships: "lidmaatschappen"
    case .participants: "deelnemers"
    case .networks: "netwerken"
    case .schools: "scholen"
    case .assumptions: "aannames"
    }
  }

  /// The Dutch headings, and below them the rows.
  var dutchRows: [[CSVCell]] {
    [headers.map { .text($0.heading) }] + rows.map { $0.map(\.dutch) }
  }

  /// For each column how many rows say something in it.
  var filledCounts: [Int] {
    rows.reduce(into: [Int](repeating: 0, count: headers.count)) { counts, row in
      for (column, cell) in row.enumerated() where cell != .unknown { counts[column] += 1 }
    }
  }
}

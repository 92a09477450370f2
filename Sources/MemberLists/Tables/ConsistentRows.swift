import BoardNetworks

/// Reads a table in which each key may say one thing only.
///
/// Rows that say the same count once. When rows with one key contradict each other none of them
/// counts, since nothing but their order would tell them apart.
///
/// - Parameter parse: Gives the key and the value of a row, or what is wrong with it.
func readConsistentRows<Value: Hashable>(
  of tables: [OpenTable], log: inout ProblemLog, balances: inout [RowBalance],
  _ parse: (Record, inout ProblemLog) -> Result<(key: String, value: Value), RowFlaw>
) -> [(record: Record, value: Value)] {
  var order: [String] = []
  var rows: [String: [(record: Record, value: Value)]] = [:]
  for opened in tables {
    let table = opened.table
    opened.forEachRow(log: &log, balance: &balances[table.source]) { row, log, balance in
      let record = Record(row, of: table)
      switch parse(record, &log) {
      case .failure(let flaw):
        balance.add(UncountedRow(row: record.row, .rejected(flaw.kind)))
        log.add(flaw.kind, at: record.place(flaw.field))
      case .success(let (key, value)):
        if rows[key] == nil { order.append(key) }
        rows[key, default: []].append((record, value))
      }
    }
  }

  var result: [(record: Record, value: Value)] = []
  for key in order {
    let group = rows[key]!
    let numbers = group.map(\.record.row)
    let isConsistent = Set(group.map(\.value)).count == 1
    if isConsistent { result.append(group[0]) }
    for (position, entry) in group.enumerated() {
      let source = entry.record.table.source
      if !isConsistent {
        let flaw = Problem.Kind.contradictingRows(key, rows: numbers)
        balances[source].add(UncountedRow(row: entry.record.row, name: key, .rejected(flaw)))
        log.add(flaw, at: entry.record.place())
      } else if position > 0 {
        let first = group[0].record
        let problem = entry.record.table.duplicate(ofRow: first.row, of: first.table)
        balances[source].add(
          UncountedRow(row: entry.record.row, name: key, UncountedRow.Outcome(of: problem)))
        log.add(problem, at: entry.record.place())
      } else {
        balances[source].kept += 1
      }
    }
  }
  return result
}

/// Why a row cannot be used.
struct RowFlaw: Error {
  let kind: Problem.Kind
  let field: Field?
}

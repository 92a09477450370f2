import BoardNetworks

/// Reads tables of hours that are assumed where a network does not give them.
func readAssumptions(
  of tables: [OpenTable], log: inout ProblemLog, balances: inout [RowBalance]
) -> [HourAssumption] {
  readConsistentRows(of: tables, log: &log, balances: &balances) { record, log in
    guard let type = record.text(.type) else {
      return .failure(RowFlaw(kind: .emptyName(.assumptions), field: .type))
    }
    let assumption = HourAssumption(
      networkType: type, low: record.number(.low, log: &log),
      middle: record.number(.middle, log: &log), high: record.number(.high, log: &log),
      source: record.text(.source))
    return .success((type, assumption))
  }.map(\.value)
}

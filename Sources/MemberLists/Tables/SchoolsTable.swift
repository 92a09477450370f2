import BoardNetworks

/// A school as the tables give it, before its board is looked up.
struct SchoolDraft: Hashable {
  let id: String
  let name: String?
  let participant: String
  let municipality: String?
}

/// Reads tables of schools.
func readSchools(
  of tables: [OpenTable], log: inout ProblemLog, balances: inout [RowBalance]
) -> [(record: Record, value: SchoolDraft)] {
  readConsistentRows(of: tables, log: &log, balances: &balances) { record, _ in
    guard let id = record.label(.id) ?? record.label(.name) else {
      return .failure(RowFlaw(kind: .emptyName(.schools), field: nil))
    }
    guard let participant = record.label(.participant) ?? record.label(.participantName) else {
      return .failure(RowFlaw(kind: .emptyParticipant, field: .participant))
    }
    let school = SchoolDraft(
      id: id, name: record.text(.name), participant: participant,
      municipality: record.text(.municipality))
    return .success((id, school))
  }
}

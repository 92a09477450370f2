import BoardNetworks

/// A school as the tables give it, before its board is looked up.
struct SchoolDraft: Hashable {
  let id: String
  let name: String?
  let participant: String

  /// The name that stands beside the number of the participant.
  let participantName: String?
  let municipality: String?
}

/// Reads tables of schools.
func readSchools(
  of tables: [OpenTable], log: inout ProblemLog, balances: inout [RowBalance]
) -> [(record: Record, value: SchoolDraft)] {
  readConsistentRows(of: tables, log: &log, balances: &balances) { record, _ in
    guard let id = record.schoolID else {
      return .failure(RowFlaw(kind: .emptyName(.schools), field: nil))
    }
    guard let participant = record.label(.participant) ?? record.label(.participantName) else {
      return .failure(RowFlaw(kind: .emptyParticipant, field: .participant))
    }
    let school = SchoolDraft(
      id: id, name: record.text(.name), participant: participant,
      participantName: record.label(.participant) == nil ? nil : record.label(.participantName),
      municipality: record.text(.municipality))
    return .success((id, school))
  }
}

extension Record {
  /// The BRIN and the number of the location, "16SW00", whether it holds the BRIN or follows it.
  fileprivate var schoolID: String? {
    guard let brin = label(.brin) else { return label(.id) ?? label(.name) }
    guard let location = label(.id), location != brin else { return brin }
    return location.hasPrefix(brin) ? location : brin + location
  }
}

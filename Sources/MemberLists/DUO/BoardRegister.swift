import BoardNetworks
import Spreadsheets

/// The names of boards by their numbers, as DUO's register of boards gives them.
struct BoardRegister {
  /// For each number the names that the register gives it.
  private var names: [String: Set<String>] = [:]

  /// The name of a board; blank, several or missing as `LookupTable.Answer` says.
  func name(of board: String) -> LookupTable.Answer {
    guard let names = names[board] else { return .missing }
    return names.count == 1 ? .value(names.first!) : .several(names.sorted(by: scalarOrder))
  }

  init(
    reading sheet: OpenSheet, file: String, log: inout ProblemLog, balance: inout RowBalance
  ) throws(SchoolListFlaw) {
    let number = sheet.column("BEVOEGD GEZAG NUMMER", "bestuursnummer", "nummer", "id")
    let name = sheet.column("BEVOEGD GEZAG NAAM", "bestuursnaam", "bestuur", "naam", "name")
    guard let number, let name else {
      throw .noBoardColumns(file: file, found: sheet.headings)
    }
    var names = names
    sheet.forEachRow(log: &log, balance: &balance) { row, log, balance in
      guard let id = row.value(ofCell: number).map({ padded($0, to: 5) }) else {
        balance.rejected += 1
        log.add(.emptyParticipant, at: sheet.place(row: row.number, column: number))
        return
      }
      guard let text = row.value(ofCell: name) else {
        balance.rejected += 1
        log.add(.emptyName(.participants), at: sheet.place(row: row.number, column: name))
        return
      }
      if names[id, default: []].insert(text).inserted {
        balance.kept += 1
      } else {
        balance.duplicates += 1
      }
    }
    self.names = names
  }
}

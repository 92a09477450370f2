import BoardNetworks
import Spreadsheets

/// Columns that mean nothing to us and hold nothing but numbers, such as the scores of a survey.
///
/// - Returns: Their positions; a column without any number is not among them.
func numericColumns(of opened: OpenTable) -> [Int] {
  let unknown = opened.table.recognised.unknownColumns
  var holdsNumber: [Int: Bool] = [:]
  var log = ProblemLog()
  var balance = RowBalance()
  opened.forEachRow(log: &log, balance: &balance) { row, _, _ in
    for column in unknown where holdsNumber[column] != false {
      let text = row.text(ofCell: column)
      guard !saysNothing(text) else { continue }
      holdsNumber[column] = number(in: text, as: .amount) != nil
    }
  }
  return unknown.filter { holdsNumber[$0] == true }
}

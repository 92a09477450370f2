import BoardNetworks
import Spreadsheets

/// Columns that mean nothing to us and hold nothing but numbers, such as the scores of a survey.
///
/// Numbers to reach people by are no scores, and are not kept.
///
/// - Returns: Their positions; a column without any number is not among them, nor is one without a
///   heading of its own, by which its numbers could be told from others.
func numericColumns(of opened: OpenTable) -> [Int] {
  let headings = opened.table.recognised.headings
  let unknown = opened.table.recognised.unknownColumns.filter {
    !headings[$0].isEmpty && !tellsHowToReach(headings[$0])
  }
  let columnCount = Dictionary(unknown.map { (headings[$0], 1) }, uniquingKeysWith: +)
  var holdsNumber: [Int: Bool] = [:]
  var log = ProblemLog()
  var balance = RowBalance()
  opened.forEachRow(log: &log, balance: &balance) { row, _, _ in
    for column in unknown where holdsNumber[column] != false {
      let text = row.text(ofCell: column)
      guard !saysNothing(text) else { continue }
      holdsNumber[column] = score(in: text) != nil
    }
  }
  return unknown.filter { holdsNumber[$0] == true && columnCount[headings[$0]] == 1 }
}

/// Whether a column of that heading holds how to reach somebody.
private func tellsHowToReach(_ heading: String) -> Bool {
  let key = foldedKey(heading)
  return key.hasPrefix("tel") || contactWords.contains { key.contains($0) }
}

private let contactWords = ["telefoon", "phone", "mobiel", "mobile", "mail", "contact", "fax"]

import BoardNetworks
import Spreadsheets

/// A column of a table that is written: its heading, and what it holds for a value.
struct WrittenColumn<Value> {
  let heading: String
  let cell: (Value) -> CSVCell

  init(_ heading: String, _ cell: @escaping (Value) -> CSVCell) {
    self.heading = heading
    self.cell = cell
  }
}

/// The headings, and below them a row for each value.
func rows<Value>(_ columns: [WrittenColumn<Value>], of values: some Sequence<Value>) -> [[CSVCell]]
{
  [columns.map { .text($0.heading) }] + values.map { value in columns.map { $0.cell(value) } }
}

extension CSVCell {
  static let unknown = CSVCell.text("")

  static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .unknown }
  static func list(_ texts: [String]) -> CSVCell { .text(texts.joined(separator: "; ")) }
  static func date(_ date: CalendarDate?) -> CSVCell { .text(date?.description) }
  static func count(_ count: Int?) -> CSVCell { count.map { .number(String($0)) } ?? .unknown }
  static func amount(_ value: Double?) -> CSVCell {
    value.map { .number(decimalText(of: $0)) } ?? .unknown
  }
}

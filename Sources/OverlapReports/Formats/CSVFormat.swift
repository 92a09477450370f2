import Spreadsheets

/// For whom a CSV file is.
enum CSVReader {
  case machines
  case dutchExcel(Language)

  var dialect: CSVDialect {
    switch self {
    case .machines: .machine
    case .dutchExcel: .dutchExcel
    }
  }
}

extension Table {
  /// Writes a row of headings and then every row, one at a time.
  func writeCSV<Failure: Error>(
    for reader: CSVReader, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let dialect = reader.dialect
    var buffer = PieceBuffer()
    buffer.append { $0 += dialect.opening }
    buffer.append { dialect.append(row: columns.map { .text(reader.heading(of: $0)) }, to: &$0) }
    var row: [CSVCell] = []
    try forEachRow(for: .machines) { (cells) throws(Failure) in
      row.removeAll(keepingCapacity: true)
      for cell in cells { row.append(reader.cell(cell)) }
      buffer.append { dialect.append(row: row, to: &$0) }
      try buffer.passOn(to: sink)
    }
    try buffer.finish(to: sink)
  }
}

extension ChangeTable {
  /// The table for Excel as it is set in the Netherlands.
  func csvNL(in language: Language) -> [UInt8] {
    let reader = CSVReader.dutchExcel(language)
    return reader.dialect.bytes(
      of: [columns.map { .text(reader.heading(of: $0)) }] + rows.map { $0.map(reader.cell) })
  }
}

extension CSVReader {
  fileprivate func heading(of column: Column) -> String {
    switch self {
    case .machines: column.key
    case .dutchExcel(let language): column.heading[language].capitalised
    }
  }

  fileprivate func cell(_ cell: Cell) -> CSVCell {
    switch cell {
    case .missing: .text("")
    case .text(let text): .text(text)
    case .term(let term): .text(self.term(term))
    case .integer(let value), .integerAtLeast(let value): .number(String(value))
    case .decimal(let value), .atLeast(let value), .share(let value): .number(number(value))
    case .boolean(let value): .text(boolean(value))
    case .list(let texts): .text(texts.joined(separator: "; "))
    case .withheld(let reason): .text(withheld(reason))
    }
  }

  /// Programs are to find a number or nothing.
  private func withheld(_ reason: Withholding) -> String {
    switch self {
    case .machines: ""
    case .dutchExcel: reason.text
    }
  }

  private func term(_ term: Term) -> String {
    switch self {
    case .machines: term.key
    case .dutchExcel(let language): term.phrase[language]
    }
  }

  private func number(_ value: Double) -> String {
    let text = machineText(of: value)
    switch self {
    case .machines: return text
    case .dutchExcel:
      let comma = UInt8(ascii: ",")
      return String(decoding: text.utf8.map { $0 == UInt8(ascii: ".") ? comma : $0 }, as: UTF8.self)
    }
  }

  private func boolean(_ value: Bool) -> String {
    switch self {
    case .machines: value ? "true" : "false"
    case .dutchExcel(let language): yesOrNo(value)[language]
    }
  }
}

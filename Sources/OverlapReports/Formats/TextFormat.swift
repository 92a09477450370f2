import OverlapAnalysis

extension Table {
  /// How many rows decide on the widths of the columns.
  private static let measuredRowCount = 10_000

  /// Writes the table for a screen: caption, what was counted, rows, how many, notes.
  ///
  /// When the screen is too narrow for columns, each row becomes a block of lines, one for each
  /// column.
  func writeText<Failure: Error>(
    in language: Language, width: Int, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var buffer = PieceBuffer()
    for line in wrapped(displayed(caption[language]), to: width) { buffer.append(line + "\n") }
    if let scope {
      for line in wrapped(scope.sentence[language], to: width) { buffer.append(line + "\n") }
    }
    buffer.append("\n")

    let writer = TextRowWriter(self, measuring: Table.measuredRowCount, in: language, width: width)
    var count = 0
    try forEachRow(for: .people) { (cells) throws(Failure) in
      if count == 0 { buffer.append { $0 += writer.heading } }
      buffer.append { writer.append(cells, to: &$0) }
      count += 1
      try buffer.passOn(to: sink)
    }
    let lines = closing(rowCount: count, in: language, width: width)
    if count > 0, !lines.isEmpty, !writer.endsRowsWithBlankLine { buffer.append("\n") }
    for line in lines { buffer.append(line + "\n") }
    try buffer.finish(to: sink)
  }

  /// The lines below the rows.
  private func closing(rowCount: Int, in language: Language, width: Int) -> [String] {
    var paragraphs: [String] = []
    if rowCount == 0 {
      paragraphs.append(emptyText[language])
    } else if let rowNoun {
      paragraphs.append("n = \(rowNoun.counted(rowCount)[language])")
    }
    if rowCount > 0 { paragraphs += notes.map { $0[language] } }
    return paragraphs.flatMap { indented($0, to: width, by: TextLayout.indent) }
  }
}

extension Delimiter {
  /// Finds what most likely separates the cells of a text.
  ///
  /// The first 50 records that are not blank are read with each candidate. Those
  /// that do not split the first record are out. Of the others wins the one with
  /// the highest share of records as long as the first, then the one with most
  /// cells in the first, then the first of `;`, tab and `,`.
  ///
  /// - Returns: The winner, or `;` if the first record is a single cell.
  init(guessedFrom text: [UInt8], start: Int) {
    var best: (delimiter: Delimiter, fit: Fit)?
    for candidate in [Delimiter.semicolon, .tab, .comma] {
      let fit = Fit(of: candidate, to: text, start: start)
      guard fit.cellCount >= 2 else { continue }
      if let leader = best, !fit.isBetter(than: leader.fit) { continue }
      best = (candidate, fit)
    }
    self = best?.delimiter ?? .semicolon
  }

  /// How a delimiter divides the first records of a text.
  private struct Fit {
    /// The number of cells in the first record.
    var cellCount = 0

    /// The number of records read, one that never ends included, and the number
    /// of those with `cellCount` cells.
    var recordCount = 0, alikeCount = 0

    init(of delimiter: Delimiter, to text: [UInt8], start: Int) {
      var scanner = CSVRecordScanner(delimiter: delimiter, start: start)
      var row = Row(of: text)
      while recordCount < 50, scanner.scanRecord(of: text.span, into: &row) {
        if row.isBlank { continue }
        if recordCount == 0 { cellCount = row.cellCount }
        recordCount += 1
        if row.cellCount == cellCount { alikeCount += 1 }
      }
      if case .unterminatedQuote = scanner.defects.last { recordCount += 1 }
    }

    func isBetter(than other: Fit) -> Bool {
      // Shares are compared as fractions, multiplied out.
      let share = alikeCount * other.recordCount
      let otherShare = other.alikeCount * recordCount
      return share != otherShare ? share > otherShare : cellCount > other.cellCount
    }
  }
}

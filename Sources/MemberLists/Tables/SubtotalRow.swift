import BoardNetworks
import Spreadsheets

extension MembershipRows {
  /// The column in which a row says that it adds up the rows above it, as the subtotals of a
  /// spreadsheet program do: below rows of "SWV" it says "SWV Totaal", and a number on the other
  /// side.
  ///
  /// The name must be that of the row above. "Totaal Onderwijs" may be a board.
  func subtotal(
    _ row: borrowing Row, _ participantColumn: Int?, _ networkColumn: Int?
  ) -> Int? {
    guard let board = participant.last, let group = network.last else { return nil }
    if let column = networkColumn, isNumberOrBlank(row, participantColumn),
      addsUp(row, column, of: group, in: networks)
    {
      return column
    }
    if let column = participantColumn, isNumberOrBlank(row, networkColumn),
      addsUp(row, column, of: board, in: participants)
    {
      return column
    }
    return nil
  }

  private func isNumberOrBlank(_ row: borrowing Row, _ column: Int?) -> Bool {
    guard let column else { return true }
    let cell = row.trimmedBytes(ofCell: column)
    for index in cell.indices where !(0x30...0x39).contains(cell[index]) { return false }
    return true
  }

  private func addsUp(
    _ row: borrowing Row, _ column: Int, of label: Int32, in labels: borrowing LabelIndex
  ) -> Bool {
    // Few cells begin or end in the letters of a total, and only those are read.
    let cell = row.trimmedBytes(ofCell: column)
    guard cell.count >= 6 else { return false }
    let first = cell[0] | 0x20
    let last = cell[cell.count - 1] | 0x20
    guard first == UInt8(ascii: "t") || first == UInt8(ascii: "s") || last == UInt8(ascii: "l")
    else { return false }
    let key = foldedKey(row.text(ofCell: column))
    let above = foldedKey(labels.text(Int(label)))
    return subtotalWords.contains { word in key == above + word || key == word + above }
  }
}

private let subtotalWords = ["totaal", "subtotaal", "total", "subtotal"]

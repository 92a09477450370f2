/// The letters of a column, counted from 0: `A`, `Z`, `AA`.
func columnLetters(_ column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column + 1
  while rest > 0 {
    rest -= 1
    letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
    rest /= 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}

extension CellRange {
  /// As a sheet names the block: `B2:D10`.
  var reference: String {
    "\(columnLetters(columns.lowerBound))\(rows.lowerBound):"
      + "\(columnLetters(columns.upperBound))\(rows.upperBound)"
  }

  /// As another sheet names the block, wherever it is copied to: `'Lijst 1'!$B$2:$D$10`.
  func reference(onSheet name: String) -> String {
    let quoted = name.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "'" { text += "'" }
      text.unicodeScalars.append(scalar)
    }
    let first = "$\(columnLetters(columns.lowerBound))$\(rows.lowerBound)"
    let last = "$\(columnLetters(columns.upperBound))$\(rows.upperBound)"
    return "'\(quoted)'!\(first):\(last)"
  }
}

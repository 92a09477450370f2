/// A cell broken into lines, in a column of a screen.
struct PlacedCell {
  let lines: [String]
  let width: Int
  let isAtRight: Bool

  /// Appends a line with blanks before or after it; blanks alone where the cell has no such line.
  fileprivate func appendLine(_ index: Int, to bytes: inout [UInt8]) {
    let line = lines.indices.contains(index) ? lines[index] : ""
    let padding = repeatElement(UInt8(ascii: " "), count: max(0, width - screenWidth(of: line)))
    if isAtRight { bytes += padding }
    bytes += line.utf8
    if !isAtRight { bytes += padding }
  }
}

/// Appends lines with cells next to each other, without blanks at their ends.
///
/// - Parameters:
///   - gap: How many blanks stand between two cells.
///   - fromBottom: Whether the last lines of all cells stand on one line, as for headings.
func appendSideBySide(
  _ cells: [PlacedCell], gap: Int, fromBottom: Bool = false, to bytes: inout [UInt8]
) {
  let height = cells.map(\.lines.count).max() ?? 0
  let blanks = repeatElement(UInt8(ascii: " "), count: gap)
  for index in 0..<height {
    let start = bytes.count
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes += blanks }
      cell.appendLine(fromBottom ? index - height + cell.lines.count : index, to: &bytes)
    }
    while bytes.count > start, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }
}

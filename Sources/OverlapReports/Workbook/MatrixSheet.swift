import OverlapAnalysis
import Spreadsheets

extension SharedMatrix {
  /// The matrix as a sheet: what a row and a column share where they cross, and the size of each on
  /// the diagonal.
  ///
  /// - Parameters:
  ///   - corner: What rows and columns are, and what is counted.
  ///   - groupHeading: What is above the groups.
  ///   - isPseudonymous: Whether small numbers are withheld.
  func sheet(
    named name: String, corner: String, groupHeading: String, isPseudonymous: Bool,
    in language: Language
  ) -> WorkbookSheet {
    let count = names.count
    let labels = names.map { displayed($0.label) }
    let longest = labels.map(\.unicodeScalars.count).max() ?? 0
    let heading = WorkbookRow(
      [WorkbookCell(.text(corner), .heading), WorkbookCell(.text(groupHeading), .heading)]
        + labels.map { WorkbookCell(.text($0), .turnedHeading) },
      height: Double(min(300, max(60, 7 * longest))))
    let rows = WorkbookRows { visit in
      guard visit(heading) else { return }
      for row in 0..<count {
        let start = [
          WorkbookCell(.text(labels[row]), .rowHeading),
          groups[row].map { WorkbookCell(.number(Double($0))) } ?? .empty,
        ]
        let cells = (0..<count).map { cell(row: row, column: $0, isPseudonymous, language) }
        guard visit(WorkbookRow(start + cells)) else { return }
      }
    }
    var sheet = WorkbookSheet(
      name: name,
      columns: [
        WorkbookColumn(width: .fitted(atLeast: 24, atMost: 72)),
        WorkbookColumn(width: .digits(7), style: .numbers("0")),
      ] + labels.map { _ in WorkbookColumn(width: .digits(4.5), style: .shared) },
      rows: rows)
    sheet.frozenRows = 1
    sheet.frozenColumns = 2
    sheet.repeatedRows = 1
    sheet.colourScales = colourScales
    return sheet
  }

  private func cell(
    row: Int, column: Int, _ isPseudonymous: Bool, _ language: Language
  ) -> WorkbookCell {
    if row == column {
      let size = isPseudonymous ? sizes[row].withoutSmallNumber : sizes[row]
      var cell = size.sheetCell(kind: .integer, in: language)
      var style = CellStyle.diagonal
      if let format = cell.style?.numberFormat { style.numberFormat = format }
      cell.style = style
      return cell
    }
    // Whoever has no known size, shares nobody knows how many.
    if sizes[row] == .missing || sizes[column] == .missing {
      return WorkbookCell(.empty, .unknown)
    }
    let count = shared(row, column)
    if isPseudonymous, SmallNumbers.isSmall(count) {
      return Cell.integer(count).withoutSmallNumber.sheetCell(kind: .integer, in: language)
    }
    return WorkbookCell(.number(Double(count)))
  }

  /// White for nothing shared to blue for the most, without the diagonal.
  private var colourScales: [ColourScale] {
    let count = names.count
    let firstColumn = 2
    guard most > 0 else { return [] }
    let blocks = (0..<count).flatMap { row -> [CellRange] in
      let rows = row + 2...row + 2
      let before =
        row > 0 ? [CellRange(rows: rows, columns: firstColumn...firstColumn + row - 1)] : []
      let after =
        row + 1 < count
        ? [CellRange(rows: rows, columns: firstColumn + row + 1...firstColumn + count - 1)] : []
      return before + after
    }
    return [
      ColourScale(
        ranges: blocks, from: ColourScale.End(0, Colour(0xFFFFFF)),
        to: ColourScale.End(Double(most), Colour(0x56B4E9)))
    ]
  }
}

extension CellStyle {
  /// A number of which nothing shows when it is zero, so that the pattern stands out.
  fileprivate static let shared = CellStyle.numbers("0;-0;;@")

  fileprivate static let diagonal: CellStyle = {
    var style = CellStyle.numbers("0")
    style.isBold = true
    style.fill = Colour(0xE6E6E6)
    return style
  }()

  /// Grey, since zero shows nothing either.
  fileprivate static let unknown: CellStyle = {
    var style = CellStyle()
    style.fill = Colour(0xE6E6E6)
    return style
  }()

  /// The heading of a narrow column, read from below.
  fileprivate static let turnedHeading: CellStyle = {
    var style = CellStyle.heading
    style.wraps = false
    style.isAtTop = false
    style.isBold = false
    style.rotation = 90
    style.alignment = .centre
    return style
  }()

  fileprivate static let rowHeading: CellStyle = {
    var style = CellStyle()
    style.fill = Colour(0xD6E9F5)
    return style
  }()
}

import Markup

/// Makes rows of what is met in the XML of a sheet.
///
/// ECMA-376-1:2016, §18.3.1: `sheetData` holds rows (`row`), these hold cells (`c`), and a cell
/// holds a formula (`f`) and a value (`v`), or a text of its own (`is`).
struct SheetScanner {
  private let content: WorkbookContent
  private var row: Row

  /// Whether the number of the row is still to be told by its first cell.
  private var rowIsUnnumbered = false

  private var place = Place.outside

  /// How many elements are open within one that is not looked into.
  private var skippedDepth = 0

  /// The number of the last row that was read to its end; 0 before the first.
  private var lastRow = 0

  /// The column of the next cell if it has no reference, counted from 0.
  private var nextColumn = 0

  /// The cells of the rows up to now, empty ones before a filled one included.
  private var cellCount = 0

  /// The bytes of their texts, those that cells share counted for each.
  private var textByteCount = 0

  private var cell = SheetCell()
  private var text: RichText?
  private var defects: [SheetDefect] = []
  private var uncalculated: (count: Int, row: Int, cell: Int)?

  private enum Place {
    case outside, data, row, cell, value, text
  }

  init(_ content: WorkbookContent) {
    self.content = content
    row = Row(of: content.texts.bytes)
  }

  /// What was wrong with the rows up to now.
  var allDefects: [SheetDefect] {
    guard let uncalculated else { return defects }
    return [
      .uncalculatedFormulas(
        count: uncalculated.count, row: uncalculated.row, cell: uncalculated.cell)
    ] + defects
  }

  /// - Returns: Whether to go on.
  mutating func take(_ event: XMLEvent, passingTo body: (borrowing Row) -> Bool) -> Bool {
    switch event {
    case .start(let tag):
      return start(tag)
    case .text(let piece):
      return append(piece)
    case .end:
      return end(passingTo: body)
    }
  }

  /// Tells that nothing can be read beyond the last row. Returns `false`: do not go on.
  @discardableResult
  mutating func endWithDamage() -> Bool {
    defects.append(.damaged(afterRow: lastRow))
    return false
  }

  private mutating func endWithExcess(of quantity: WorkbookQuantity, limit: Int) -> Bool {
    defects.append(.tooLarge(quantity, limit: limit, afterRow: lastRow))
    return false
  }
}

extension SheetScanner {
  private mutating func start(_ tag: XMLStartTag) -> Bool {
    if skippedDepth > 0 {
      skippedDepth += 1
      return true
    }
    switch place {
    case .outside:
      if tag.name.isNamed("sheetData") { place = .data }
    case .data:
      guard tag.name.isNamed("row") else { return skip() }
      return startRow(tag)
    case .row:
      guard tag.name.isNamed("c") else { return skip() }
      return startCell(tag)
    case .cell:
      if tag.name.isNamed("v") {
        place = .value
      } else if tag.name.isNamed("is") {
        place = .text
        text = RichText()
      } else {
        if tag.name.isNamed("f") { cell.hasFormula = true }
        return skip()
      }
    case .value:
      return skip()
    case .text:
      text?.start(tag.name)
    }
    return true
  }

  private mutating func skip() -> Bool {
    skippedDepth = 1
    return true
  }

  private mutating func append(_ piece: Span<UInt8>) -> Bool {
    guard place == .value && skippedDepth == 0 || text?.takesText == true else { return true }
    let limit = content.limits.textBytes
    guard piece.count <= limit - row.writtenByteCount - cell.value.count else {
      return endWithExcess(of: .textBytes, limit: limit)
    }
    cell.value.append(piece)
    return true
  }

  private mutating func end(passingTo body: (borrowing Row) -> Bool) -> Bool {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return true
    }
    switch place {
    case .outside:
      return true
    case .data:
      place = .outside
      return true
    case .row:
      place = .data
      return endRow(passingTo: body)
    case .cell:
      place = .row
      return endCell()
    case .value:
      place = .cell
      return true
    case .text:
      guard text?.end() == false else { return true }
      text = nil
      place = .cell
      return true
    }
  }
}

extension SheetScanner {
  private mutating func startRow(_ tag: XMLStartTag) -> Bool {
    place = .row
    nextColumn = 0
    rowIsUnnumbered = true
    var number = lastRow + 1
    if let reference = tag.attribute("r") {
      guard let told = CellReference.row(reference), told > lastRow else { return endWithDamage() }
      number = told
      rowIsUnnumbered = false
    }
    guard number <= WorkbookLimits.rowCount else { return endWithDamage() }
    row.begin(number: number, isHidden: tag.isTrue("hidden"))
    return true
  }

  private mutating func startCell(_ tag: XMLStartTag) -> Bool {
    place = .cell
    var column = nextColumn
    if let bytes = tag.attribute("r") {
      guard let reference = CellReference(bytes), reference.column >= nextColumn else {
        return endWithDamage()
      }
      if rowIsUnnumbered, reference.row > lastRow {
        row.begin(number: reference.row, isHidden: row.isHidden)
      }
      guard reference.row == row.number else { return endWithDamage() }
      column = reference.column
    }
    guard column < WorkbookLimits.columnCount else { return endWithDamage() }
    rowIsUnnumbered = false
    nextColumn = column + 1
    cell.begin(column: column, tag)
    return true
  }

  private mutating func endCell() -> Bool {
    if cell.isUncalculated {
      let first = uncalculated ?? (0, row.number, cell.column)
      uncalculated = (first.count + 1, first.row, first.cell)
    }
    return cell.append(to: &row, content) || endWithDamage()
  }

  private mutating func endRow(passingTo body: (borrowing Row) -> Bool) -> Bool {
    cellCount += row.cellCount
    guard cellCount <= content.limits.cellCount else {
      return endWithExcess(of: .cells, limit: content.limits.cellCount)
    }
    textByteCount += row.byteCount
    guard textByteCount <= content.limits.textBytes else {
      return endWithExcess(of: .textBytes, limit: content.limits.textBytes)
    }
    lastRow = row.number
    return row.cellCount == 0 || body(row)
  }
}

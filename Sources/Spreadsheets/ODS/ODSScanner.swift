import Markup

/// Makes tables of what is met in `content.xml` of an OpenDocument file.
///
/// OASIS, *OpenDocument 1.3*, part 3, §9: a spreadsheet holds tables, these hold rows, perhaps in
/// groups, rows hold cells, and cells paragraphs of text beside notes and drawings.
struct ODSScanner {
  private(set) var tables: [ODSTable] = []

  /// The text of all cells, UTF-8.
  private(set) var text: [UInt8] = []

  /// Whether the document is a spreadsheet.
  private(set) var isSpreadsheet = false

  /// Why not to go on.
  private(set) var error: SpreadsheetError?

  private let limits: WorkbookLimits
  private let part: String
  private var place = Place.document

  /// How many elements are open.
  private var depth = 0

  /// How many were open when each of those began that the place is in.
  private var placeDepths: [Int] = []

  /// How many were open when one began that is not looked into.
  private var skippedDepth: Int?

  private var styleName = ""

  /// The styles of tables that are out of sight.
  private var hiddenStyles: Set<String> = []
  private var row = (repeatCount: 1, isHidden: false)
  private var cell = ODSCell()
  private var cellCount = 0

  /// The bytes of text in the cells of all tables, with those that are repeated.
  private var textByteCount = 0

  private enum Place: Int {
    case document, spreadsheet, table, row, cell, paragraph
  }

  init(part: String, limits: WorkbookLimits) {
    self.part = part
    self.limits = limits
  }

  /// - Returns: Whether to go on; if not, there is an error.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let tag):
      depth += 1
      if skippedDepth == nil { start(tag) }
    case .text(let piece):
      if place == .paragraph, skippedDepth == nil, hasRoom(for: piece.count) {
        cell.text.append(piece)
      }
    case .end:
      if skippedDepth == depth {
        skippedDepth = nil
      } else if skippedDepth == nil, placeDepths.last == depth {
        end()
      }
      depth -= 1
    }
    return error == nil
  }

  private mutating func hasRoom(for count: Int) -> Bool {
    if count <= limits.textBytes - text.count - cell.text.bytes.count { return true }
    error = .tooLarge(.textBytes, limit: limits.textBytes)
    return false
  }
}

extension ODSScanner {
  private mutating func start(_ tag: XMLStartTag) {
    let name = tag.name
    switch place {
    case .document:
      if name.isNamed("spreadsheet"), name.namespace.hasSuffix(":office:1.0") {
        isSpreadsheet = true
        enter(.spreadsheet)
      } else {
        takeStyle(tag)
      }
    case .spreadsheet:
      guard isTable(name, "table") else { return skip() }
      startTable(tag)
    case .table:
      if isTable(name, "table-row") {
        startRow(tag)
      } else if !isTable(name, "table-row-group") && !isTable(name, "table-rows")
        && !isTable(name, "table-header-rows")
      {
        skip()
      }
    case .row:
      guard isTable(name, "table-cell") || isTable(name, "covered-table-cell") else {
        return skip()
      }
      enter(.cell)
      cell.begin(tag)
    case .cell:
      guard name.isNamed("p"), name.namespace.hasSuffix(":text:1.0") else { return skip() }
      enter(.paragraph)
      cell.text.beginParagraph()
    case .paragraph:
      takeInParagraph(tag)
    }
  }

  private func isTable(_ name: XMLName, _ local: StaticString) -> Bool {
    name.isNamed(local) && name.namespace.hasSuffix(":table:1.0")
  }

  private mutating func skip() { skippedDepth = depth }

  private mutating func enter(_ place: Place) {
    self.place = place
    placeDepths.append(depth)
  }

  /// Notes which styles keep a table out of sight.
  private mutating func takeStyle(_ tag: XMLStartTag) {
    if tag.name.isNamed("style") {
      styleName = tag.text("name", inNamespaceEndingIn: ":style:1.0") ?? ""
    } else if tag.name.isNamed("table-properties"),
      tag.attribute("display", inNamespaceEndingIn: ":table:1.0")?.equals("false") == true
    {
      hiddenStyles.insert(styleName)
    }
  }

  private mutating func startTable(_ tag: XMLStartTag) {
    guard tables.count < limits.sheetCount else {
      error = .tooLarge(.sheets, limit: limits.sheetCount)
      return
    }
    enter(.table)
    let style = tag.text("style-name", inNamespaceEndingIn: ":table:1.0") ?? ""
    tables.append(
      ODSTable(
        name: tag.text("name", inNamespaceEndingIn: ":table:1.0") ?? "",
        isHidden: hiddenStyles.contains(style)))
  }

  private mutating func startRow(_ tag: XMLStartTag) {
    enter(.row)
    let visibility = tag.attribute("visibility", inNamespaceEndingIn: ":table:1.0")
    row.repeatCount = tag.count("number-rows-repeated", inNamespaceEndingIn: ":table:1.0")
    row.isHidden = visibility?.equals("collapse") == true || visibility?.equals("filter") == true
  }

  private mutating func takeInParagraph(_ tag: XMLStartTag) {
    let name = tag.name
    guard name.namespace.hasSuffix(":text:1.0"), !name.isNamed("note"), !name.isNamed("ruby-text")
    else { return skip() }
    if name.isNamed("s") {
      let spaces = tag.count("c", inNamespaceEndingIn: ":text:1.0")
      if hasRoom(for: spaces) { cell.text.append(0x20, count: spaces) }
    } else if name.isNamed("tab") {
      cell.text.append(0x09, count: 1)
    } else if name.isNamed("line-break") {
      cell.text.append(0x0A, count: 1)
    }
  }

  /// Ends what the place is in.
  private mutating func end() {
    switch place {
    case .document: return
    case .spreadsheet: place = .document
    case .table:
      tables[tables.count - 1].end()
      place = .spreadsheet
    case .row:
      endRow()
      place = .table
    case .cell:
      endCell()
      place = .row
    case .paragraph: place = .cell
    }
    placeDepths.removeLast()
  }

  private mutating func endCell() {
    let start = text.count
    cell.append(to: &text)
    if !tables[tables.count - 1].append(cell, at: start..<text.count) {
      error = .damagedPart(part, line: nil)
    }
  }

  private mutating func endRow() {
    let added = tables[tables.count - 1].endRow(
      repeated: row.repeatCount, isHidden: row.isHidden)
    guard let added, added.cells <= limits.cellCount - cellCount else {
      error = .tooLarge(.cells, limit: limits.cellCount)
      return
    }
    guard added.textBytes <= limits.textBytes - textByteCount else {
      error = .tooLarge(.textBytes, limit: limits.textBytes)
      return
    }
    cellCount += added.cells
    textByteCount += added.textBytes
  }
}

extension XMLStartTag {
  fileprivate func text(
    _ name: StaticString, inNamespaceEndingIn suffix: StaticString
  ) -> String? {
    guard let value = attribute(name, inNamespaceEndingIn: suffix) else { return nil }
    return String(utf8: value)
  }

  /// How often something is there; once if the attribute is not.
  fileprivate func count(
    _ name: StaticString, inNamespaceEndingIn suffix: StaticString
  ) -> Int {
    guard let value = attribute(name, inNamespaceEndingIn: suffix) else { return 1 }
    return repetitions(value)
  }
}

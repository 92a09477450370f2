import BoardNetworks
import Spreadsheets

/// What a map says of the sheets of an input.
struct MapEntries {
  private(set) var sheets: [MappedSheet] = []

  /// No map: every sheet is recognised by itself.
  static let none = MapEntries()

  private init() {}

  /// Reads a map. What is wrong with it goes into the log.
  init(_ file: InputFile, log: inout ProblemLog) {
    let start = InputPlace(source: MapEntries.source, file: file.path, sheet: nil)
    let opened = OpenedFile(file, at: MapEntries.source, log: &log)
    guard let sheet = opened.sheets.first(where: { !$0.isHidden }) else { return }
    let grid = SheetGrid(sheet)
    let headings = grid.lines.first.map(\.cells) ?? []
    var columns: [(cell: any WritableKeyPath<SheetMap.Line, String> & Sendable, column: Int)] = []
    for heading in SheetMap.headings {
      let keys = [foldedKey(heading.nl), foldedKey(heading.en)]
      if let column = headings.firstIndex(where: { keys.contains(foldedKey($0)) }) {
        columns.append((heading.cell, column))
      }
    }
    let cells = columns.map(\.cell)
    guard cells.contains(\.meaning), cells.contains(\.file) || cells.contains(\.sheet) else {
      var place = start
      place.row = grid.lines.first?.number
      log.add(.mapWithoutHeadings(found: headings), at: place)
      return
    }
    for line in grid.lines.dropFirst() {
      var entry = SheetMap.Line()
      for (cell, column) in columns { entry[keyPath: cell] = line[column] }
      var place = start
      place.row = line.number
      add(entry, at: place, log: &log)
    }
  }

  /// Problems of a map come before those of the sheets.
  static let source = -1

  private mutating func add(_ line: SheetMap.Line, at place: InputPlace, log: inout ProblemLog) {
    func number(_ text: String, _ heading: String) -> Int? {
      guard !text.isEmpty else { return nil }
      if let number = Int(text), number > 0 { return number }
      var place = place
      place.heading = heading
      log.add(.mapUnreadableRow(text), at: place)
      return nil
    }
    let known = sheets.firstIndex { $0.file == line.file && $0.sheet == line.sheet }
    let index = known ?? sheets.count
    if known == nil { sheets.append(MappedSheet(file: line.file, sheet: line.sheet, place: place)) }
    guard line.column.isEmpty else {
      guard let column = columnPosition(line.column) else {
        log.add(.mapUnknownColumn(line.column), at: place)
        return
      }
      sheets[index].columns.append(
        MappedSheet.Column(
          column: column, meaning: line.meaning, network: line.network, place: place))
      return
    }
    if !line.meaning.isEmpty {
      if let shape = MapWords.shapes.value(of: line.meaning) {
        sheets[index].shape = shape
      } else {
        log.add(.mapUnknownWord(line.meaning, expected: MapWords.shapes.expected), at: place)
      }
    }
    sheets[index].place = place
    sheets[index].headingRow = number(line.headingRow, "koprij")
    sheets[index].firstRow = number(line.firstRow, "eerste_rij")
    sheets[index].lastRow = number(line.lastRow, "laatste_rij")
    sheets[index].network = line.network.isEmpty ? nil : line.network
  }

  /// What the map says of a sheet; nil when it says nothing.
  func entry(for input: InputSheet) -> MappedSheet? {
    sheets.first { $0.isOf(input) }
  }

  /// Tells of rows that speak of no sheet of the input.
  func reportUnknown(among inputs: [InputSheet], log: inout ProblemLog) {
    for sheet in sheets where !inputs.contains(where: sheet.isOf) {
      let names = inputs.map { input in
        [lastName(of: input.file), input.sheetName].compactMap { $0 }.joined(separator: ", ")
      }
      let name = [sheet.file, sheet.sheet].filter { !$0.isEmpty }.joined(separator: ", ")
      log.add(.mapUnknownSheet(name, known: names), at: sheet.place)
    }
  }
}

/// What a map says of one sheet.
struct MappedSheet {
  let file, sheet: String
  var place: InputPlace
  var shape: MapShape?
  var headingRow, firstRow, lastRow: Int?
  var network: String?
  var columns: [Column] = []

  struct Column {
    let column: Int
    let meaning: String
    let network: String
    let place: InputPlace
  }

  init(file: String, sheet: String, place: InputPlace) {
    self.file = file
    self.sheet = sheet
    self.place = place
  }

  /// Whether it speaks of a sheet; without a name of the file, or of the sheet, any will do.
  func isOf(_ input: InputSheet) -> Bool {
    (file.isEmpty || file == lastName(of: input.file) || file == input.file)
      && (sheet.isEmpty || sheet == input.sheetName)
  }
}

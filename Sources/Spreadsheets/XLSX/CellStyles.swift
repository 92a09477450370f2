import Markup

/// The formats of numbers that the cells of a workbook refer to by number.
struct CellStyles: Sendable {
  private let formats: [NumberFormat]

  /// For a workbook that says nothing of styles.
  static let none = CellStyles(formats: [])

  private init(formats: [NumberFormat]) {
    self.formats = formats
  }

  /// Reads `styles.xml`: `numFmts`, the formats by their id, and `cellXfs`, the styles of cells.
  init(_ entry: ZipArchive.Entry, of archive: ZipArchive) throws(SpreadsheetError) {
    var custom: [Int: NumberFormat] = [:]
    var formatIDs: [Int] = []
    var isInStyles = false
    try archive.readPart(entry) { event in
      switch event {
      case .start(let tag):
        if tag.name.isNamed("numFmt"), let id = tag.number("numFmtId"),
          let code = tag.attribute("formatCode")
        {
          if custom.count < Self.countLimit { custom[id] = NumberFormat(code: code) }
        } else if tag.name.isNamed("cellXfs") {
          isInStyles = true
        } else if isInStyles, tag.name.isNamed("xf") {
          formatIDs.append(tag.number("numFmtId") ?? 0)
        }
        return formatIDs.count < Self.countLimit
      case .end(let name):
        if name.isNamed("cellXfs") { isInStyles = false }
      case .text:
        break
      }
      return true
    }
    formats = formatIDs.map { custom[$0] ?? NumberFormat(builtIn: $0) }
  }

  /// Excel has 65,490 styles at most.
  private static let countLimit = 1 << 16

  /// The format of a style by its number, counted from 0.
  func format(ofStyle index: Int) -> NumberFormat {
    formats.indices.contains(index) ? formats[index] : .plain
  }
}

extension XMLStartTag {
  /// The value of an attribute without a prefix that is a whole number of up to nine digits.
  func number(_ name: StaticString) -> Int? {
    guard let value = attribute(name) else { return nil }
    return Int(digits: value)
  }

  /// Whether an attribute without a prefix says yes.
  func isTrue(_ name: StaticString) -> Bool {
    guard let value = attribute(name) else { return false }
    return value.equals("1") || value.equals("true")
  }
}

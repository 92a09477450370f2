import Spreadsheets

/// The parts of a small workbook of Excel, to be changed where a test needs it.
struct MadeWorkbook {
  /// The content of `sheetData` of each sheet, with what may follow it.
  var sheets: [String]

  /// The attributes of each sheet in the list, other than its name and ids.
  var sheetAttributes: [String] = []

  /// The `si` elements; nil for a workbook without that part.
  var sharedTexts: String?

  /// The codes of the formats of the styles 1, 2, …; style 0 has none.
  var formats: [String] = []
  var workbookProperties = ""
  var otherEntries: [ZipWriter.Entry] = []

  init(_ rows: String, sharedTexts: String? = nil, formats: [String] = []) {
    sheets = [rows.contains("<sheetData") ? rows : "<sheetData>\(rows)</sheetData>"]
    self.sharedTexts = sharedTexts
    self.formats = formats
  }

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"

  var entries: [ZipWriter.Entry] {
    var entries = [
      ZipWriter.Entry("[Content_Types].xml", "<Types/>"),
      ZipWriter.Entry(
        "_rels/.rels", Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
    ]
    var list = ""
    var targets = [
      ("rIdT", "sharedStrings", "sharedStrings.xml"), ("rIdS", "styles", "styles.xml"),
    ]
    if sharedTexts == nil { targets.removeFirst() }
    for (index, sheet) in sheets.enumerated() {
      let attributes = index < sheetAttributes.count ? sheetAttributes[index] : ""
      list += """
        <sheet name="Blad\(index + 1)" sheetId="\(index + 1)" r:id="rId\(index)" \(attributes)/>
        """
      targets.append(("rId\(index)", "worksheet", "worksheets/sheet\(index + 1).xml"))
      entries.append(
        ZipWriter.Entry(
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet xmlns=\"\(Self.namespace)\">\(sheet)</worksheet>"))
    }
    entries.append(
      ZipWriter.Entry(
        "xl/workbook.xml",
        """
        <workbook xmlns="\(Self.namespace)" xmlns:r="\(Self.relations)">\(workbookProperties)\
        <sheets>\(list)</sheets></workbook>
        """))
    entries.append(
      ZipWriter.Entry("xl/_rels/workbook.xml.rels", Self.relationships(targets)))
    if let sharedTexts {
      entries.append(
        ZipWriter.Entry(
          "xl/sharedStrings.xml", "<sst xmlns=\"\(Self.namespace)\">\(sharedTexts)</sst>"))
    }
    let codes = formats.enumerated().map { index, code in
      "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(code)\"/>"
    }
    let styles = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    entries.append(
      ZipWriter.Entry(
        "xl/styles.xml",
        """
        <styleSheet xmlns="\(Self.namespace)"><numFmts>\(codes.joined())</numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
        """))
    return entries + otherEntries
  }

  func bytes() -> [UInt8] { ZipWriter(entries: entries).bytes() }

  /// The bytes with one part replaced.
  func bytes(replacing path: String, with text: String) -> [UInt8] {
    ZipWriter(
      entries: entries.map { $0.path == path ? ZipWriter.Entry(path, text) : $0 }
    ).bytes()
  }

  func open() throws -> SpreadsheetFile { try SpreadsheetFile(bytes: bytes()) }

  /// What is read in the first sheet.
  func contents() throws -> SheetContents { try SheetContents(of: open().sheets[0]) }

  /// The cells of the first row of the first sheet.
  func firstRow() throws -> [String] { try contents().rows.first ?? [] }

  static func relationships(_ targets: [(id: String, kind: String, path: String)]) -> String {
    let list = targets.map { target in
      """
      <Relationship Id="\(target.id)" Type="\(relations)/\(target.kind)" Target="\(target.path)"/>
      """
    }
    return "<Relationships xmlns=\"\(packageRelations)\">\(list.joined())</Relationships>"
  }
}

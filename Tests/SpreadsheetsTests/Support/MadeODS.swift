import Spreadsheets

/// A small OpenDocument spreadsheet.
struct MadeODS {
  /// What stands in the one table.
  var rows: String
  var styles = ""
  var otherEntries: [ZipWriter.Entry] = []

  init(_ rows: String) { self.rows = rows }

  /// The whole of `content.xml`.
  static func content(_ body: String, styles: String = "") -> String {
    let namespaces = ["office", "table", "text", "style", "draw"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    return """
      <office:document-content \(namespaces.joined(separator: " "))>\
      <office:automatic-styles>\(styles)</office:automatic-styles>\
      <office:body>\(body)</office:body></office:document-content>
      """
  }

  static func archive(_ content: String, _ others: [ZipWriter.Entry] = []) -> [UInt8] {
    ZipWriter(
      entries: [
        .init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        .init("content.xml", content),
      ] + others
    ).bytes()
  }

  func bytes() -> [UInt8] {
    let table = "<table:table table:name=\"Blad1\">\(rows)</table:table>"
    return Self.archive(
      Self.content("<office:spreadsheet>\(table)</office:spreadsheet>", styles: styles),
      otherEntries)
  }

  func open(limits: WorkbookLimits = .standard) throws -> SpreadsheetFile {
    try SpreadsheetFile(bytes: bytes(), limits: limits)
  }

  func contents() throws -> SheetContents { try SheetContents(of: open().sheets[0]) }
}

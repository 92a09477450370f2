import Markup

/// The sheets of an Excel workbook (.xlsx and .xlsm), a package of parts in XML.
///
/// ECMA-376-1:2016, *Office Open XML File Formats: Fundamentals and Markup Language Reference*,
/// §18; both its editions of namespaces.
enum XLSXWorkbook {
  /// Opens the sheets with cells in the order of the workbook; charts and dialogs are passed over.
  ///
  /// Read at once are the texts that cells share and the styles; of the sheets, no more than how
  /// they begin.
  ///
  /// - Throws: `SpreadsheetError` for a package that is no workbook, is protected, lacks a part,
  ///   or has a part that is damaged or holds more than the limits allow.
  static func sheets(
    in archive: ZipArchive, limits: WorkbookLimits
  ) throws(SpreadsheetError) -> [XLSXSheet] {
    guard let main = try Relationships(of: "", in: archive).first("officeDocument") else {
      throw .notAWorkbook
    }
    if main.path.hasSuffix(".bin") { throw .binaryWorkbook }
    let part = try archive.part(at: main.path)
    let list = try SheetList(part, of: archive, limits: limits)
    let relationships = try Relationships(of: part.path, in: archive)

    var texts = SharedTexts.none
    if let target = relationships.first("sharedStrings") {
      texts = try SharedTexts(archive.part(at: target.path), of: archive, limits: limits)
    }
    var styles = CellStyles.none
    if let target = relationships.first("styles") {
      styles = try CellStyles(archive.part(at: target.path), of: archive)
    }
    let content = WorkbookContent(
      archive: archive, texts: texts, styles: styles, dateSystem: list.dateSystem, limits: limits)

    let targets = relationships.byID
    var sheets: [XLSXSheet] = []
    var taken: Set<ZipArchive.Entry> = []
    for sheet in list.sheets {
      guard let target = targets[sheet.relationshipID] else { throw .missingPart(sheet.name) }
      guard target.kind == "worksheet" else { continue }
      let entry = try archive.part(at: target.path)
      guard taken.insert(entry).inserted else { throw .damagedPart(part.path, line: nil) }
      try checkBeginning(of: entry, in: archive)
      sheets.append(
        XLSXSheet(sheet: sheet.name, isHidden: sheet.isHidden, part: entry, content: content))
    }
    guard !sheets.isEmpty else { throw .empty }
    return sheets
  }

  /// Reads a sheet up to its first tag: what stands before that makes it a sheet or a danger.
  private static func checkBeginning(
    of entry: ZipArchive.Entry, in archive: ZipArchive
  ) throws(SpreadsheetError) {
    var isSheet = false
    try archive.readPart(entry) { event in
      if case .start(let tag) = event { isSheet = tag.name.isNamed("worksheet") }
      return false
    }
    if !isSheet { throw .damagedPart(entry.path, line: nil) }
  }
}

/// What all sheets of a workbook read from.
struct WorkbookContent: Sendable {
  let archive: ZipArchive
  let texts: SharedTexts
  let styles: CellStyles
  let dateSystem: DateSystem
  let limits: WorkbookLimits
}

/// What `workbook.xml` says: which sheets there are, and how it counts days.
private struct SheetList {
  struct Item {
    let name: String
    let isHidden: Bool

    /// By which the relations of the workbook tell its part.
    let relationshipID: String
  }

  private(set) var sheets: [Item] = []
  private(set) var dateSystem = DateSystem.from1900

  /// - Throws: `SpreadsheetError.notAWorkbook` if the part is that of another kind of document.
  init(
    _ part: ZipArchive.Entry, of archive: ZipArchive, limits: WorkbookLimits
  ) throws(SpreadsheetError) {
    var sheets: [Item] = []
    var dateSystem = DateSystem.from1900
    var isWorkbook = false
    try archive.readPart(part) { event in
      guard case .start(let tag) = event else { return true }
      if !isWorkbook {
        isWorkbook = tag.name.isNamed("workbook")
        return isWorkbook
      }
      if tag.name.isNamed("workbookPr"), tag.isTrue("date1904") {
        dateSystem = .from1904
      } else if tag.name.isNamed("sheet"), let name = tag.attribute("name"),
        let id = tag.attribute("id", inNamespaceEndingIn: "/relationships")
      {
        let state = tag.attribute("state")
        sheets.append(
          Item(
            name: String(utf8: name),
            isHidden: state?.equals("hidden") == true || state?.equals("veryHidden") == true,
            relationshipID: String(utf8: id)))
      }
      return sheets.count <= limits.sheetCount
    }
    guard isWorkbook else { throw .notAWorkbook }
    guard sheets.count <= limits.sheetCount else {
      throw .tooLarge(.sheets, limit: limits.sheetCount)
    }
    self.sheets = sheets
    self.dateSystem = dateSystem
  }
}

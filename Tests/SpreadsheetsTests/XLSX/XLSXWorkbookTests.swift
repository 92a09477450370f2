import Spreadsheets
import Testing

struct XLSXWorkbookTests {
  @Test("sheets come in the order of the workbook, hidden ones told and charts left out")
  func sheets() throws {
    var workbook = MadeWorkbook("<row><c><v>1</v></c></row>")
    workbook.sheets += ["<sheetData/>", "<sheetData/>", "<sheetData/>"]
    workbook.sheetAttributes = ["", "state='hidden'", "state='veryHidden'", "state='visible'"]
    let file = try workbook.open()
    #expect(file.format == .xlsx)
    #expect(file.sheets.map(\.name) == ["Blad1", "Blad2", "Blad3", "Blad4"])
    #expect(file.sheets.map(\.isHidden) == [false, true, true, false])

    let relations = MadeWorkbook.relationships([
      ("rId0", "chartsheet", "chartsheets/sheet1.xml"),
      ("rId1", "worksheet", "worksheets/sheet2.xml"),
      ("rId2", "dialogsheet", "dialogsheets/sheet1.xml"),
      ("rId3", "worksheet", "worksheets/sheet4.xml"),
    ])
    let bytes = workbook.bytes(replacing: "xl/_rels/workbook.xml.rels", with: relations)
    #expect(try SpreadsheetFile(bytes: bytes).sheets.map(\.name) == ["Blad2", "Blad4"])
  }

  @Test(
    "parts are found by absolute and relative paths in any case",
    arguments: [
      "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml",
      "../xl/worksheets/sheet1.xml", "WorkSheets/Sheet1.XML", "/XL/worksheets//sheet1.xml",
      "worksheets\\sheet1.xml",
    ])
  func paths(target: String) throws {
    let workbook = MadeWorkbook("<row><c><v>1</v></c></row>")
    let relations = MadeWorkbook.relationships([("rId0", "worksheet", target)])
    let bytes = workbook.bytes(replacing: "xl/_rels/workbook.xml.rels", with: relations)
    #expect(try SheetContents(of: SpreadsheetFile(bytes: bytes).sheets[0]).rows == [["1"]])
  }

  private func error(_ bytes: [UInt8]) -> SpreadsheetError? {
    #expect(throws: SpreadsheetError.self) { try SpreadsheetFile(bytes: bytes) }
  }

  @Test(
    "a part that is not there is named",
    arguments: ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
  func missingParts(path: String) {
    let workbook = MadeWorkbook("<row><c><v>1</v></c></row>", sharedTexts: "")
    let entries = workbook.entries.filter { $0.path != path }
    #expect(error(ZipWriter(entries: entries).bytes()) == .missingPart(path))
  }

  @Test("a sheet without a part is named")
  func missingRelation() {
    let workbook = MadeWorkbook("")
    let entries = workbook.entries.filter { $0.path != "xl/_rels/workbook.xml.rels" }
    #expect(error(ZipWriter(entries: entries).bytes()) == .missingPart("Blad1"))
  }

  @Test("archives that hold something else are told from workbooks")
  func otherArchives() {
    #expect(error(ZipWriter(entries: [.init("a.txt", "a")]).bytes()) == .notAWorkbook)
    let word = MadeWorkbook("").bytes(
      replacing: "xl/workbook.xml", with: "<w:document xmlns:w='w'/>")
    #expect(error(word) == .notAWorkbook)
    let binary = MadeWorkbook("").bytes(
      replacing: "_rels/.rels",
      with: MadeWorkbook.relationships([("rId1", "officeDocument", "xl/workbook.bin")]))
    #expect(error(binary) == .binaryWorkbook)
  }

  @Test("a workbook of charts alone is empty")
  func noSheets() {
    let relations = MadeWorkbook.relationships([("rId0", "chartsheet", "chartsheets/sheet1.xml")])
    let bytes = MadeWorkbook("").bytes(replacing: "xl/_rels/workbook.xml.rels", with: relations)
    #expect(error(bytes) == .empty)
  }

  @Test("a compound file is a workbook with a password, an old workbook, or neither")
  func compoundFiles() {
    func file(_ names: String...) -> [UInt8] {
      var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
      for name in names {
        var entry = [UInt8](repeating: 0, count: 128)
        for (index, unit) in name.utf8.enumerated() { entry[2 * index] = unit }
        entry[64] = UInt8(2 * (name.utf8.count + 1))
        bytes += entry
      }
      return bytes
    }
    let locked = file("Root Entry", "EncryptionInfo", "EncryptedPackage")
    #expect(error(locked) == .passwordProtected)
    #expect(error(file("Root Entry", "Workbook")) == .oldWorkbook)
    #expect(error(file("Root Entry", "Book")) == .oldWorkbook)
    #expect(error(file("Root Entry", "WordDocument")) == .notAWorkbook)
    #expect(error(Array(locked.prefix(600))) == .notAWorkbook)
    #expect(error(Array(locked.prefix(8))) == .notAWorkbook)
  }

  @Test("a workbook with a password and one of Excel 97 are told apart as programs write them")
  func protectedAndOld() throws {
    #expect(try error(WorkbookFixture.bytes("password.xlsx")) == .passwordProtected)
    #expect(try error(WorkbookFixture.bytes("old.xls")) == .oldWorkbook)
  }

  @Test("an encrypted entry asks for a password")
  func encryptedEntries() {
    for path in ["_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
      var entries = MadeWorkbook("").entries
      for index in entries.indices where entries[index].path == path {
        entries[index].isEncrypted = true
      }
      #expect(error(ZipWriter(entries: entries).bytes()) == .passwordProtected)
    }
  }
}

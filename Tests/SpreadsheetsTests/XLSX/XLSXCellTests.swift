import Foundation
import Spreadsheets
import Testing

struct XLSXCellTests {
  /// The text of a cell with this tag and content.
  private func text(
    _ cell: String, sharedTexts: String? = nil, formats: [String] = [], properties: String = ""
  ) throws -> String {
    var workbook = MadeWorkbook("<row>\(cell)</row>", sharedTexts: sharedTexts, formats: formats)
    workbook.workbookProperties = properties
    return try workbook.firstRow().first ?? ""
  }

  @Test(
    "a number is a plain decimal, whole without a point, never with an exponent",
    arguments: [
      ("45123", "45123"), ("4.5123E4", "45123"), ("123456789012345", "123456789012345"),
      ("1.23456789012345E+14", "123456789012345"), ("5.0", "5"), ("-0", "0"), ("0.50", "0.5"),
      ("-12.250", "-12.25"), ("1E-3", "0.001"), ("0.00001", "0.00001"), ("1.5e-7", "0.00000015"),
      ("12345.678", "12345.678"), ("0.1", "0.1"), ("0.30000000000000004", "0.30000000000000004"),
      ("1E+20", "100000000000000000000"), (" 7 ", "7"), ("007", "7"), (".5", "0.5"),
      ("1e300", "1e+300"), ("-2.5E-30", "-2.5e-30"), ("abc", "abc"), ("NaN", "NaN"),
      ("1e999", "1e999"), ("0x10", "0x10"), ("1,5", "1,5"), ("5.", "5"),
    ])
  func numbers(value: String, text: String) throws {
    #expect(try self.text("<c><v>\(value)</v></c>") == text)
    #expect(try self.text("<c t=\"n\"><v>\(value)</v></c>") == text)
  }

  @Test("every number is read back as itself, without an exponent up to 21 digits")
  func roundTrip() throws {
    var random = SplitMix(seed: 11)
    let numbers = (0..<3000).map { _ in
      let scale = Double(
        sign: .plus, exponent: Int.random(in: -30...66, using: &random), significand: 1)
      return switch Int.random(in: 0..<3, using: &random) {
      case 0: Double.random(in: -scale...scale, using: &random)
      case 1: Double(Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
      default: Double(Int.random(in: -99_999_999...99_999_999, using: &random)) / 1000
      }
    }
    let cells = numbers.map { "<c><v>\($0)</v></c>" }.joined()
    let texts = try MadeWorkbook("<row>\(cells)</row>").firstRow()
    #expect(texts.count == numbers.count)
    for (text, number) in zip(texts, numbers) {
      #expect(Double(text) == number)
      #expect(!text.contains("e"))
      // Foundation writes 17 digits at most, and never fewer than tell the number apart.
      let digits = text.filter(\.isNumber).drop { $0 == "0" }
      #expect(!text.contains(".") || digits.count <= 17, "\(number) \(text)")
    }
  }

  @Test(
    "texts, truth values, errors and moments read as they show",
    arguments: [
      ("<c t='s'><v>1</v></c>", "een twee"), ("<c t='str'><f>A1</f><v>uit</v></c>", "uit"),
      ("<c t='inlineStr'><is><t>in</t></is></c>", "in"),
      (
        "<c t='inlineStr'><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space='preserve'> b</t></r><rPh sb='0' eb='1'><t>X</t></rPh></is></c>",
        "a b"
      ),
      ("<c t='b'><v>1</v></c>", "TRUE"), ("<c t='b'><v>0</v></c>", "FALSE"),
      ("<c t='e'><v>#N/A</v></c>", "#N/A"), ("<c t='e'><v>#DIV/0!</v></c>", "#DIV/0!"),
      ("<c t='d'><v>2026-10-01</v></c>", "2026-10-01"),
      ("<c t='d'><v>2026-10-01T00:00:00</v></c>", "2026-10-01"),
      ("<c t='d'><v>2026-10-01T14:30:00.000Z</v></c>", "2026-10-01 14:30"),
      ("<c t='d'><v>2026-10-01T14:30:05</v></c>", "2026-10-01 14:30:05"),
      ("<c><f>SUM(A1:A2)</f><v>3.0</v></c>", "3"),
      ("<c t='s'><v>2</v></c>", "regel\r\ntwee"), ("<c t='s'><v>3</v></c>", "_x000D_"),
      ("<c t='str'><v>a_x0041_b_xD83C__xDFEB__x0000_</v></c>", "aAb🏫\u{FFFD}"),
      ("<c t='str'><v>_xD83C_ _x12 _x12G4_</v></c>", "\u{FFFD} _x12 _x12G4_"),
      ("<c t='str'><v>&lt;b&gt; &amp; <![CDATA[]]>ë</v></c>", "<b> & ë"),
    ])
  func kinds(cell: String, text: String) throws {
    let shared = """
      <si><t>nul</t></si>\
      <si><r><rPr><b/></rPr><t xml:space="preserve">een </t></r><r><t>twee</t></r>\
      <rPh sb="0" eb="1"><t>イチ</t></rPh><phoneticPr fontId="1"/></si>\
      <si><t>regel_x000D_\ntwee</t></si><si><t>_x005F_x000D_</t></si>
      """
    #expect(try Array(self.text(cell, sharedTexts: shared).utf8) == Array(text.utf8))
  }

  @Test(
    "a number is a day or a time when its format shows one",
    arguments: [
      ("dd-mm-yyyy", "46296", "2026-10-01"), ("[$-413]d mmmm yyyy;@", "46296", "2026-10-01"),
      ("dd\\-mm\\-jjjj", "46296", "2026-10-01"), ("mmm", "46296", "2026-10-01"),
      ("d-m-yyyy h:mm", "46296.604166666664", "2026-10-01 14:30"),
      ("d-m-yyyy h:mm", "46296", "2026-10-01"), ("dd-mm-yyyy", "46296.6", "2026-10-01"),
      ("yyyy/mm/dd hh:mm:ss", "46296.00001157407", "2026-10-01 00:00:01"),
      ("h:mm AM/PM", "0.75", "18:00"), ("hh:mm:ss", "0.0000115740740", "00:00:01"),
      ("mm:ss", "0.5", "12:00"), ("[h]:mm", "1.5", "36:00"), ("[mm]", "0.0625", "01:30"),
      ("yyyy", "1", "1900-01-01"), ("yyyy", "59", "1900-02-28"), ("yyyy", "60", "1900-02-29"),
      ("yyyy", "61", "1900-03-01"), ("yyyy", "2958465", "9999-12-31"),
      ("yyyy", "2958466", "2958466"),
      ("yyyy", "0", "0"), ("yyyy", "-1", "-1"), ("0.00", "46296", "46296"), ("0%", "0.25", "0.25"),
      ("General", "46296", "46296"), ("Standaard", "46296", "46296"),
      ("&quot;dag&quot; 0", "46296", "46296"), ("0\\d", "46296", "46296"), ("[Red]0", "5", "5"),
      ("0_d", "5", "5"), ("0*y", "5", "5"), ("#,##0;[Red]-#,##0", "5", "5"),
      ("0.00E+00", "5000", "5000"), ("[$€-413] #,##0.00", "5", "5"), ("@", "5", "5"),
      ("00000", "12", "00012"), ("00000", "-12", "-00012"), ("0000", "12.5", "0013"),
      ("00", "12345", "12345"), ("0", "7.25", "7.25"), ("[$-413]0000", "12", "0012"),
      ("00\\-00", "12", "12"), ("0000;-0000", "12", "0012"), ("yyyy", "abc", "abc"),
    ])
  func formats(code: String, value: String, text: String) throws {
    #expect(try self.text("<c s='1'><v>\(value)</v></c>", formats: [code]) == text, "\(code)")
  }

  @Test(
    "the formats that a workbook need not name are known",
    arguments: [
      (14, "2026-10-01"), (17, "2026-10-01"), (18, "14:30"), (21, "14:30"),
      (22, "2026-10-01 14:30"), (27, "2026-10-01"), (36, "2026-10-01"), (45, "14:30"),
      (46, "1111118:30"), (47, "14:30"), (50, "2026-10-01"), (58, "2026-10-01"),
      (0, "46296.6041666667"), (2, "46296.6041666667"), (9, "46296.6041666667"),
      (49, "46296.6041666667"), (99, "46296.6041666667"),
    ])
  func builtInFormats(id: Int, text: String) throws {
    let workbook = MadeWorkbook("<row><c s='0'><v>46296.6041666667</v></c></row>")
    let styles = "<styleSheet><cellXfs><xf numFmtId='\(id)'/></cellXfs></styleSheet>"
    let file = try SpreadsheetFile(bytes: workbook.bytes(replacing: "xl/styles.xml", with: styles))
    #expect(SheetContents(of: file.sheets[0]).rows == [[text]])
  }

  @Test("a style that is not there, and a workbook without styles, leave numbers as they are")
  func missingStyles() throws {
    #expect(try text("<c s='7'><v>46296</v></c>") == "46296")
    var workbook = MadeWorkbook("<row><c s='1'><v>46296</v></c></row>", formats: ["yyyy"])
    workbook.sheetAttributes = []
    let entries = workbook.entries.filter { $0.path != "xl/styles.xml" }.map { entry in
      entry.path != "xl/_rels/workbook.xml.rels"
        ? entry
        : ZipWriter.Entry(
          entry.path,
          MadeWorkbook.relationships([("rId0", "worksheet", "worksheets/sheet1.xml")]))
    }
    let file = try SpreadsheetFile(bytes: ZipWriter(entries: entries).bytes())
    #expect(SheetContents(of: file.sheets[0]).rows == [["46296"]])
  }

  @Test("days can count from 1904")
  func macintosh() throws {
    for value in ["1", "true"] {
      let read = try text(
        "<c s='1'><v>44834</v></c>", formats: ["d-m-yyyy"],
        properties: "<workbookPr date1904='\(value)'/>")
      #expect(read == "2026-10-01")
    }
  }

  @Test("counts days as the calendar does")
  func calendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let days = Array(stride(from: 61, to: 2_958_466, by: 1009))
    let cells = days.map { "<c s='1'><v>\($0)</v></c>" }.joined()
    let texts = try MadeWorkbook("<row>\(cells)</row>", formats: ["d-m-yyyy"]).firstRow()
    for (day, text) in zip(days, texts) {
      let date = Date(timeIntervalSince1970: Double(day - 25_569) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let expected = [parts.year!, parts.month!, parts.day!].map(String.init).map {
        String(repeating: "0", count: max(2 - $0.count, 0)) + $0
      }
      #expect(text == expected.joined(separator: "-"))
    }
    #expect(texts.count == days.count)
  }
}

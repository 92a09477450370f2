import Spreadsheets
import Testing

struct FileKindTests {
  @Test(
    "files that are no text are told by their first bytes",
    arguments: [
      ([0x50, 0x4B, 3, 4, 20, 0], .xlsxOrOdsZip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldExcel),
      (Array("%PDF-1.7\n".utf8), .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image),
      ([0xFF, 0xD8, 0xFF, 0xE0], .image),
      (Array("GIF89a".utf8), .image),
      ([0x1F, 0x8B, 8, 0], .gzip),
    ] as [([UInt8], FileKind)])
  func signatures(bytes: [UInt8], kind: FileKind) {
    let found = FileKind(signatureOf: bytes.span)
    #expect(found == kind)
    #expect(throws: SpreadsheetError.notText(kind)) { try CSVSheet(bytes: bytes) }
  }

  @Test("text is of no such kind, whatever it begins with", arguments: ["", "P", "PK;naam", "%PD"])
  func text(text: String) {
    let found = FileKind(signatureOf: text.utf8Span.span)
    #expect(found == nil)
  }
}

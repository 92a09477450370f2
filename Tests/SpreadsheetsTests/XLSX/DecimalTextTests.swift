import Testing

@testable import Spreadsheets

struct DecimalTextTests {
  @Test(
    "a number that could be thousands gets a zero behind it, and no other does",
    arguments: [
      ("2.125", "2.1250"), ("-586.595", "-586.5950"), ("2.1250", "2.1250"),
      ("1234.125", "1234.125"),
      ("0.125", "0.125"), ("2.5", "2.5"), ("2125", "2125"), ("2.1255", "2.1255"),
      ("2.125E0", "2.1250"), ("1.234E3", "1234"), ("x.125", "x.125"), ("", ""),
    ])
  func threeDecimals(written: String, text: String) {
    var cell: [UInt8] = []
    DecimalText.append(Array(written.utf8).span, to: &cell)
    #expect(String(decoding: cell, as: UTF8.self) == text)
  }
}

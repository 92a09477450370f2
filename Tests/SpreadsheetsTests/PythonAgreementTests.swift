import Foundation
import Spreadsheets
import Testing

/// Texts and what the csv module of Python reads in them, as written by
/// `Fixtures/make_csv_cases.py`.
private struct PythonCases: Decodable {
  let python: String
  let cases: [Case]

  struct Case: Decodable {
    let text: String
    let delimiter: String
    let rows: [[String]]
    let unterminated: Bool
  }

  static func load() throws -> PythonCases {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/csv_cases.json")
    return try JSONDecoder().decode(PythonCases.self, from: Data(contentsOf: file))
  }
}

struct PythonAgreementTests {
  @Test("reads the cells that Python's csv module reads")
  func agreement() throws {
    let cases = try PythonCases.load().cases
    #expect(cases.count == 500)
    for example in cases {
      let byte = try #require(example.delimiter.utf8.first)
      let contents = try SheetContents(ofCSV: example.text, delimiter: Delimiter(rawValue: byte))
      let read = contents.rows.map { $0.map { Array($0.utf8) } }
      #expect(
        read == example.rows.map { $0.map { Array($0.utf8) } },
        "\(example.text.debugDescription) \(contents.rows)")
      let unterminated = contents.defects.contains {
        if case .unterminatedQuote = $0 { true } else { false }
      }
      #expect(unterminated == example.unterminated, "\(example.text.debugDescription)")
    }
  }
}

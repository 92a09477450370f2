import Testing

@testable import Spreadsheets

struct CellTextTests {
  @Test(
    "a text of a cell stays as it is",
    arguments: [
      "", "Stichting", "=1+1", "+31 6", "@x", "a\nb\tc", "België’s 👩‍👩‍👧‍👦", "_x00_", "x_41_", "\u{A0}",
      " a ",
    ])
  func plain(text: String) {
    #expect(cellText(text) == text)
  }

  @Test(
    "what a cell or a document cannot hold is replaced",
    arguments: [
      ("a\r\nb\rc\n", "a\nb\nc\n"), ("a\u{2028}b\u{85}c", "a\nb\nc"),
      ("\u{0}a\u{1F}", "\u{FFFD}a\u{FFFD}"),
      ("a\u{FFFE}", "a\u{FFFD}"), ("_x0041_", "_x005F_x0041_"), ("_x00e9__x", "_x005F_x00e9__x"),
      ("\r\u{301}", "\n\u{301}"),
    ])
  func replaced(text: String, expected: String) {
    #expect(Array(cellText(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("a text of more than 32,767 UTF-16 units is cut and ends in an ellipsis")
  func cut() {
    let limit = 32_767
    let fitting = String(repeating: "é", count: limit)
    #expect(cellText(fitting) == fitting)
    let plain = cellText(String(repeating: "a", count: limit + 1))
    #expect(plain == String(repeating: "a", count: limit - 1) + "…")
    // Two units each: a half of one would be left over.
    let wide = cellText(String(repeating: "𝒜", count: limit))
    #expect(wide.utf16.count == limit)
    #expect(wide == String(repeating: "𝒜", count: limit / 2) + "…")
  }

  @Test("one character that is longer than there is room is cut between its scalars")
  func cutCharacter() {
    let accents = "a" + String(repeating: "\u{301}", count: 40_000)
    #expect(cellText(accents).utf16.count == 32_767)
  }
}

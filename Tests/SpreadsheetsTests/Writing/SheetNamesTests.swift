import Testing

@testable import Spreadsheets

struct SheetNamesTests {
  @Test("a name that Excel accepts stays as it is")
  func legal() {
    #expect(
      sheetNames(["Besturen", "Wie 't weet", "netwerken & co"]) == [
        "Besturen", "Wie 't weet", "netwerken & co",
      ])
  }

  @Test(
    "what Excel refuses is replaced or left out",
    arguments: [
      ("a[b]:c*d?e/f\\g", "a b  c d e f g"), ("'aan het begin'", "aan het begin"),
      ("", "–"), ("' '", "–"), ("\n\u{0}x\u{7}", "x"), ("  Regio \n", "Regio"),
    ])
  func replaced(name: String, expected: String) {
    #expect(sheetNames([name]) == [expected])
  }

  @Test("a name has at most 31 UTF-16 units and is cut between characters")
  func length() {
    let plain = sheetNames([String(repeating: "n", count: 40)])[0]
    #expect(plain == String(repeating: "n", count: 31))
    let wide = sheetNames([String(repeating: "👩‍👩‍👧‍👦", count: 5)])[0]
    #expect(wide == "👩‍👩‍👧‍👦👩‍👩‍👧‍👦")
  }

  @Test("names that differ in case alone get a number")
  func unique() {
    #expect(
      sheetNames(["Regio", "regio", "REGIO", "Regio (2)"]) == [
        "Regio", "regio (2)", "REGIO (3)", "Regio (2) (2)",
      ])
  }

  @Test("a long name makes room for its number, and the reserved name gets one")
  func room() {
    let long = String(repeating: "n", count: 31)
    #expect(sheetNames([long, long])[1] == String(repeating: "n", count: 27) + " (2)")
    #expect(sheetNames(["History"]) == ["History (2)"])
  }
}

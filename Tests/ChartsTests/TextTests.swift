import Testing

@testable import Charts

struct TextTests {
  @Test("a width is the sum of the advances in the font's own table")
  func widths() {
    let font = Font(size: 2048)
    #expect(font.width(of: "A") == 1401)
    #expect(font.width(of: "AVé€") == 1401 + 1401 + 1260 + 1303)
    #expect(Font(size: 2048, weight: .bold).width(of: "A") == 1585)
    #expect(Font(size: 12).width(of: "iii") == 3 * 569 * 12 / 2048.0)
    #expect(font.width(of: "") == 0)
  }

  @Test("marks on another character and invisible characters take no room")
  func marks() {
    let font = Font(size: 12)
    #expect(font.width(of: "e\u{301}") == font.width(of: "e"))
    #expect(font.width(of: "a\u{200D}\u{FE0F}\u{202E}\u{AD}b") == font.width(of: "ab"))
  }

  @Test("a character that the table lacks counts as wide", arguments: ["日", "🏫", "ع", "\u{E000}"])
  func fallback(text: String) {
    #expect(Font(size: 2048).width(of: text) == 2662)
  }

  @Test("the same characters are wide in both weights, and the tables are in order")
  func tables() {
    for table in [dejaVuSansAdvances, dejaVuSansBoldAdvances] {
      for (run, next) in zip(table, table.dropFirst()) {
        #expect(Int(run.first) + run.advances.count <= Int(next.first))
      }
    }
    for (regular, bold) in zip(dejaVuSansAdvances, dejaVuSansBoldAdvances) {
      #expect(regular.first == bold.first)
      #expect(regular.advances.count == bold.advances.count)
    }
  }

  @Test("white space is shown as one space, and control characters as a sign")
  func displayedText() {
    #expect(displayed("  a\r\n\t b\u{2028}c ") == "a b c")
    #expect(displayed("a\u{0}b\u{9F}") == "a\u{FFFD}b\u{FFFD}")
    #expect(displayed("a\u{A0}b") == "a\u{A0}b")
    #expect(displayed(" \n ") == "")
  }

  @Test("a label that does not fit takes two lines of about the same width")
  func balanced() {
    let block = TextBlock(
      balanced: "Vereniging voor Protestants-Christelijk Basisonderwijs Het Anker",
      font: Font(size: 12), limit: 300)
    #expect(
      block.lines == ["Vereniging voor Protestants-", "Christelijk Basisonderwijs Het Anker"])
  }

  @Test("a word that no line holds is broken, between characters as one reads them")
  func brokenWord() {
    let block = TextBlock(
      String(repeating: "e\u{301}", count: 39), font: Font(size: 12), limit: 100)
    #expect(block.lines.count == 3)
    #expect(block.lines.allSatisfy { $0.unicodeScalars.first == "e" })
    #expect(block.width <= 100)
  }

  @Test("wrapping loses nothing but spaces, and no line is too wide", arguments: 0..<200)
  func wrapping(seed: Int) {
    var random = SplitMix(seed: seed)
    let text = String.randomName(words: Int.random(in: 0...14, using: &random), using: &random)
    let font = Font(size: Double.random(in: 8...16, using: &random))
    let limit = Double.random(in: 40...400, using: &random)
    for block in [
      TextBlock(text, font: font, limit: limit),
      TextBlock(balanced: text, font: font, limit: limit),
    ] {
      #expect(block.width <= limit)
      #expect(block.lines.joined().filter { $0 != " " } == displayed(text).filter { $0 != " " })
      #expect(block.lines.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
    }
    #expect(
      TextBlock(text, font: font, limit: limit).lines.count
        == TextBlock(balanced: text, font: font, limit: limit).lines.count)
  }

  @Test("numbers in a picture have two decimals at most, and no zeros at the end")
  func coordinates() {
    #expect(
      [0, 1, -1, 1.5, 1.256, -0.004, 0.05, -2.005, 100, 1e9].map(coordinate)
        == ["0", "1", "-1", "1.5", "1.26", "0", "0.05", "-2.01", "100", "1000000000"])
  }
}

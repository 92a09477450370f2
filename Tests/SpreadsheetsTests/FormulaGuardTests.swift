import Spreadsheets
import Testing

struct FormulaGuardTests {
  private func isGuarded(_ text: String) -> Bool {
    FormulaGuard.isGuarded(text.utf8Span.span)
  }

  private func needsGuard(_ text: String) -> Bool {
    FormulaGuard.needsGuard(text.utf8Span.span)
  }

  @Test(
    "text that looks like a formula gets an apostrophe",
    arguments: [
      "=1+1", "+31 20", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A", "=\u{301}",
      "'=1", "''-",
    ])
  func guardedTexts(text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
    #expect(needsGuard(text))
    #expect(isGuarded("'" + text))
  }

  @Test(
    "other text stays as it is",
    arguments: [
      "", "'", "''", "'s-Hertogenbosch", "'t Gooi", "a=b", " =1", "5-3", "−5", "％", "’=1",
    ])
  func otherTexts(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
    #expect(!needsGuard(text))
    #expect(!isGuarded(text))
  }

  @Test("one apostrophe is removed, and only before a formula mark")
  func unguarding() {
    #expect(FormulaGuard.unguarded("'=1") == "=1")
    #expect(FormulaGuard.unguarded("''=1") == "'=1")
    #expect(FormulaGuard.unguarded("=1") == "=1")
    #expect(FormulaGuard.unguarded("'＝\u{301}") == "＝\u{301}")
    #expect(FormulaGuard.unguarded("'\r\n") == "\r\n")
  }

  @Test("removing the guard gives the text back, as text and as bytes", arguments: 0..<500)
  func roundTrip(seed: Int) {
    var random = SplitMix(seed: seed)
    let pieces = [
      "'", "'", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "a", "\u{301}", "\u{200D}", " ",
    ]
    let text = (0..<Int.random(in: 0...5, using: &random))
      .map { _ in pieces.randomElement(using: &random)! }.joined()
    let guarded = FormulaGuard.guarded(text)
    let unguarded = String(utf8: FormulaGuard.unguardedBytes(guarded.utf8Span.span))
    #expect(Array(FormulaGuard.unguarded(guarded).utf8) == Array(text.utf8))
    #expect(Array(unguarded.utf8) == Array(text.utf8))
  }
}

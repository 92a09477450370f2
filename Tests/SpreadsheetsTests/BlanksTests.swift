import Spreadsheets
import Testing

struct BlanksTests {
  /// The definition, by scalar.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  /// The Basic Multilingual Plane; Unicode has no white space beyond it.
  private static let scalars = (0...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

  private static let blanks = scalars.filter(isBlank)

  private func trimmed(_ text: String) -> String {
    String(utf8: Blanks.trimmed(Array(text.utf8).span))
  }

  @Test("exactly White_Space, U+200B and U+FEFF are blank")
  func allScalars() {
    let found = Self.scalars.filter { Blanks.areAll(of: Array(String($0).utf8).span) }
    #expect(found == Self.blanks)
  }

  @Test("blanks go at both ends, and stay inside")
  func ends() {
    #expect(trimmed(" \t\u{A0}a \u{2007}b\u{202F}\r\n") == "a \u{2007}b")
    #expect(trimmed("a") == "a")
    #expect(trimmed("") == "")
    #expect(trimmed("\u{3000}\u{1680}") == "")
  }

  @Test("trims any text as its definition by scalar does", arguments: 0..<200)
  func agreesWithScalars(seed: Int) {
    var random = SplitMix(seed: seed)
    let others = Array("aé€🏫\u{301}\u{2010}\u{200C}\u{FEFE}\u{C2}".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let scalars = Bool.random(using: &random) ? Self.blanks : others
      text.append(scalars.randomElement(using: &random)!)
    }
    let start = text.firstIndex { !Self.isBlank($0) } ?? text.endIndex
    let end = text.lastIndex { !Self.isBlank($0) }.map { text.index(after: $0) } ?? start
    #expect(Array(trimmed(String(text)).unicodeScalars) == Array(text[start..<end]))
  }

  @Test("bytes that are cut off in the middle of a blank are no blank")
  func incompleteBlanks() {
    for bytes in [[0xE2], [0xE2, 0x80], [0xC2], [0xA0], [0xBB, 0xBF]] as [[UInt8]] {
      #expect(Blanks.trimmed(bytes.span).count == bytes.count)
    }
  }
}

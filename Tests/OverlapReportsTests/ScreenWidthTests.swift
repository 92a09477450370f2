import Testing

@testable import OverlapReports

struct ScreenWidthTests {
  @Test(
    "width counts columns of a terminal",
    arguments: [
      ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한글", 4), ("ﾊﾝ", 2),
      ("Ａ", 2), ("😀", 2), ("a\u{200D}b", 2), ("❤", 1), ("❤\u{FE0F}", 2), (" \u{FE0F}", 1),
      ("–≥─↵", 4), ("\u{FEFF}", 0),
    ])
  func width(text: String, columns: Int) {
    #expect(screenWidth(of: text) == columns)
  }

  @Test("lines break at spaces, and after a hyphen or slash between letters")
  func breaks() {
    #expect(wrapped("een twee drie", to: 8) == ["een twee", "drie"])
    #expect(wrapped("Protestants-Christelijk", to: 15) == ["Protestants-", "Christelijk"])
    #expect(wrapped("kies --date nu", to: 8) == ["kies", "--date", "nu"])
    #expect(wrapped("1-8-2026 is goed", to: 8) == ["1-8-2026", "is goed"])
    #expect(wrapped("", to: 8) == [""])
    #expect(wrapped("  a   b  ", to: 8) == ["a b"])
  }

  @Test("later lines have less room when they are indented")
  func indent() {
    #expect(wrapped("aaaa bbbb cccc", to: 9, indent: 2) == ["aaaa bbbb", "cccc"])
    #expect(indented("aaaa bbbbbb cccc", to: 8, by: 2) == ["aaaa", "  bbbbbb", "  cccc"])
  }

  @Test("a word that is too long is broken, and no single letter stands alone")
  func longWord() {
    #expect(
      wrapped("samenwerkingsverband", to: 19) == ["samenwerkingsver", "band"])
    #expect(wrapped("abcdef", to: 2) == ["ab", "cd", "ef"])
    #expect(wrapped("日本語", to: 3) == ["日", "本", "語"])
  }

  @Test("no line is too wide and nothing but blanks is lost", arguments: 0..<300)
  func laws(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let alphabet: [Unicode.Scalar] = [
      "a", "b", "m", "é", " ", " ", "-", "/", "日", "\u{301}", "\u{200D}", "😀", "\u{FE0F}", "1",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      scalars.append(alphabet.randomElement(using: &random)!)
    }
    let text = String(scalars)
    let width = Int.random(in: 4...20, using: &random)
    let lines = indented(text, to: width, by: 2)
    for line in lines { #expect(screenWidth(of: line) <= width, "\(text.debugDescription)") }
    #expect(
      lines.joined().unicodeScalars.filter { $0 != " " } == scalars.filter { $0 != " " })
  }
}

/// Random numbers that are the same each time.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

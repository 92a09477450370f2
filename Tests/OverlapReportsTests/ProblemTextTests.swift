import BoardNetworks
import OverlapReports
import Testing

struct ProblemTextTests {
  @Test("every kind of problem says what is wrong and what to do, with its facts")
  func facts() {
    for (kind, facts) in ProblemSamples.all {
      for language in Language.allCases {
        let text = message(for: Problem(kind, at: .init()), in: language)
        #expect(!text.what.isEmpty && !text.remedy.isEmpty, "\(kind)")
        #expect(text.what.hasSuffix("."), "\(kind): \(text.what)")
        #expect(text.remedy.hasSuffix("."), "\(kind): \(text.remedy)")
        for fact in facts { #expect(text.line.contains(fact), "\(kind): \(text.line)") }
        #expect(text.line == text.line.trimmed, "\(kind): \(text.line)")
        #expect(!text.line.contains("  "), "\(kind): \(text.line)")
      }
    }
  }

  @Test("the two languages differ, and neither speaks of actors or nodes")
  func words() {
    for (kind, _) in ProblemSamples.all {
      let texts = Language.allCases.map { message(for: Problem(kind, at: .init()), in: $0).line }
      #expect(texts[0] != texts[1], "\(kind)")
      for text in texts {
        let words = text.lowercased()
        for word in ["actor", "node", "knoop"] { #expect(!words.contains(word), "\(text)") }
      }
    }
  }

  @Test("all texts together read well")
  func golden() throws {
    for language in Language.allCases {
      let lines = ProblemSamples.all.map { kind, _ in
        let problem = Problem(kind, at: .init(file: "lijst.csv", row: 14, column: "van"))
        return message(for: problem, in: language).line + "\n"
      }
      try expectGolden(lines.joined(), "problem-texts-\(language.rawValue).txt")
    }
  }

  @Test("a place is file, sheet, row and column, as far as they are known")
  func place() {
    func place(_ place: Problem.Place, _ language: Language) -> String {
      message(for: Problem(.emptyParticipant, at: place), in: language).place
    }
    let whole = Problem.Place(file: "a/b.xlsx", sheet: "Blad1", row: 14, column: "van")
    #expect(place(whole, .nl) == "a/b.xlsx, blad \"Blad1\", rij 14, kolom \"van\"")
    #expect(place(whole, .en) == "a/b.xlsx, sheet \"Blad1\", row 14, column \"van\"")
    #expect(place(.init(), .nl) == "")
    let text = message(for: Problem(.onlyLastDays, at: .init()), in: .nl)
    #expect(text.line == "\(text.what) \(text.remedy)")
  }

  @Test("a file is called by its last name unless another has the same")
  func fileNames() {
    let names = FileNames(["a/x.csv", "b/x.csv", "b/y.csv", "C:\\map\\z.csv"])
    #expect(names["a/x.csv"] == "a/x.csv")
    #expect(names["b/y.csv"] == "y.csv")
    #expect(names["C:\\map\\z.csv"] == "z.csv")
    #expect(names["elsewhere/w.csv"] == "elsewhere/w.csv")
  }

  @Test("what a user wrote stays on its line, and is not longer than it need be")
  func quotation() {
    func what(_ text: String) -> String {
      message(for: Problem(.unreadableNumber(text), at: .init()), in: .nl).what
    }
    #expect(what("a\r\nb\nc\td\u{7}e\u{202E}f").hasPrefix("\"a↵b↵c d e f\" "))
    let long = what(String(repeating: "x", count: 200))
    #expect(long.hasPrefix("\"" + String(repeating: "x", count: 79) + "…\""))
    #expect(what(String(repeating: "x", count: 80)).contains("x\""))
    let accents = what("e" + String(repeating: "\u{301}", count: 200))
    #expect(accents.unicodeScalars.count < 150)
  }

  @Test("of many names the first are given")
  func manyNames() {
    let names = (1...30).map { "naam\($0)" }
    let text = message(for: Problem(.namesLookAlike(names), at: .init()), in: .nl).what
    #expect(text.contains("\"naam8\" en nog 22"))
    #expect(!text.contains("naam9"))
  }
}

extension String {
  fileprivate var trimmed: String {
    var scalars = unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}

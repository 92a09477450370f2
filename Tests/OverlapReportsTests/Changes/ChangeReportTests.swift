import OverlapAnalysis
import Testing

@testable import OverlapReports

struct ChangeReportTests {
  @Test("what changed reads well on a screen", arguments: Language.allCases, [40, 80])
  func golden(language: Language, width: Int) throws {
    let text = ChangeReport(ChangeRegion.changes()).text(in: language, width: width)
    try expectGolden(text, "changes-\(language.rawValue)-\(width).txt")
  }

  @Test("measures are told of in their own words", arguments: Language.allCases)
  func measures(language: Language) throws {
    var screen = ScreenText(in: language, width: 80)
    let report = ChangeReport(ChangeRegion.changes(basis: .measures))
    report.addSummary(to: &screen)
    report.addSections(to: &screen)
    try expectGolden(screen.text, "changes-measures-\(language.rawValue)-80.txt")
    #expect(!screen.text.contains(language == .nl ? "toen" : "then"))
    #expect(!screen.text.contains("--identity"))
  }

  @Test("no line is wider than the screen", arguments: [20, 40, 80, 120], ChangeBasis.both)
  func width(width: Int, basis: ChangeBasis) {
    for language in Language.allCases {
      expectFit(ChangeRegion.changes(basis: basis), in: language, width: width)
    }
  }

  @Test("hostile names fit too, and bring no lines of their own", arguments: [20, 80])
  func hostile(width: Int) {
    for name in HostileNames.all {
      expectFit(ChangeRegion.changes(naming: { _ in name }), in: .nl, width: width)
    }
  }

  private func expectFit(_ changes: ChangeFindings, in language: Language, width: Int) {
    let text = ChangeReport(changes, showsAll: true).text(in: language, width: width)
    for line in text.unicodeScalars.split(separator: "\n") {
      let line = String(line)
      if screenWidth(of: line) > width || line.unicodeScalars.last == " " {
        Issue.record("\(line)")
      }
    }
  }

  @Test("no text says what a report never says")
  func forbidden() {
    let text = ChangeReport(ChangeRegion.changes()).text(in: .nl, width: 200).lowercased()
    for word in ["overbodig", "kan weg", "significant", "nan", "nil"] {
      #expect(!text.contains(word))
    }
  }

  @Test("JSON has a table for each question")
  func goldenJSON() throws {
    try expectGolden(String(decoding: ChangeRegion.changes().json(), as: UTF8.self), "changes.json")
  }

  @Test("JSON holds whatever names there are, and a row for each of them")
  func json() throws {
    for name in HostileNames.all {
      let bytes = ChangeRegion.changes(naming: { _ in name }).json()
      let value = try JSONValue(bytes)
      #expect(value["tables"]?["load"]?.items?.count == 8)
    }
  }
}

extension ChangeBasis {
  fileprivate static let both: [ChangeBasis] = [.counts, .measures]
}

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

  @Test("no line is wider than the screen, whatever names there are", arguments: [20, 40, 80, 120])
  func width(width: Int) {
    for name in [nil] + HostileNames.all.map({ $0 as String? }) {
      let changes = ChangeRegion.changes(naming: { name ?? $0 })
      for language in Language.allCases {
        let text = ChangeReport(changes, showsAll: true).text(in: language, width: width)
        for line in text.unicodeScalars.split(separator: "\n") {
          #expect(screenWidth(of: String(line)) <= width, "\(String(line))")
          #expect(line.last != " ", "\(String(line))")
        }
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

  @Test("JSON holds whatever names there are, and a row for each of them")
  func json() throws {
    for name in HostileNames.all {
      let bytes = ChangeRegion.changes(naming: { _ in name }).json()
      let value = try JSONValue(bytes)
      #expect(value["tables"]?["load"]?.items?.count == 8)
    }
  }
}

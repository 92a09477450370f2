import BoardNetworks
import Foundation
import Markup
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct ScenarioReportTests {
  @Test("the text on a screen reads well", arguments: Language.allCases)
  func golden(language: Language) throws {
    try expectGolden(
      ScenarioReport(ScenarioSample.findings()).text(in: language, width: 80),
      "scenario-\(language.rawValue).txt")
  }

  @Test("no line is wider than the screen, whatever names there are", arguments: [20, 40, 80])
  func width(columns: Int) {
    for name in HostileNames.all.prefix(40) {
      let report = ScenarioReport(ScenarioSample.findings { "\($0) \(name)" })
      for line in report.text(in: .nl, width: columns).split(separator: "\n") {
        #expect(screenWidth(of: String(line)) <= columns)
      }
    }
  }

  @Test("what the law forbids is told with its row and its reason, and only that")
  func refusals() {
    let findings = ScenarioSample.findings()
    #expect(findings.refused.map(\.row) == [4, 13])
    let text = ScenarioReport(findings).text(in: .nl, width: 200)
    #expect(text.contains("Rij 4: Netwerk 1 stopt. Niet uitgevoerd."))
    #expect(text.contains("Rij 4: De wet vraagt om \"Netwerk 1\"."))
    #expect(text.contains("De regeling \"RAP\" eindigt. Niet voor wat de wet vraagt."))
    let allowed = ScenarioSample.findings([.stop(network: "N5")])
    #expect(!ScenarioReport(allowed).text(in: .nl, width: 80).contains("Wat niet kan"))
  }

  @Test("a row speaks of what the rows above it left")
  func order() {
    let findings = ScenarioSample.findings([
      .meet(network: "N4", .times(0.5)), .meet(network: "N4", .times(0.5)),
      .rename(network: "N4", to: "Tafel"), .stop(network: "N4"),
      .meet(network: "N3", .times(0.5)),
    ])
    let texts = findings.steps.map(\.text.nl)
    #expect(texts[0] == "Netwerk 4: bijeenkomsten per jaar nu 4, dan 2 (× 0,5).")
    #expect(texts[1] == "Netwerk 4: bijeenkomsten per jaar nu 2, dan 1 (× 0,5).")
    #expect(texts[3] == "Tafel stopt.")
    #expect(texts[4].hasSuffix("nu onbekend, dan onbekend (× 0,5)."))
  }

  @Test("in English no Dutch, and in no language what a report never says")
  func words() {
    let findings = ScenarioSample.findings()
    let english = ScenarioReport(findings).text(in: .en, width: 80)
    let words = Set(english.lowercased().split { !$0.isLetter }.map(String.init))
    for dutch in ["een", "netwerken", "besturen", "uren", "niet", "zijn", "paren", "wordt"] {
      #expect(!words.contains(dutch), "\(dutch)")
    }
    for language in Language.allCases {
      let text = ScenarioReport(findings).text(in: language, width: 80).lowercased()
      for forbidden in ["overbodig", "kan weg", "best plan", "beste plan", "redundant", "NaN"] {
        #expect(!text.contains(forbidden.lowercased()), "\(forbidden)")
      }
    }
  }

  @Test("the document for programs is JSON with the measures and the changes")
  func document() throws {
    let object = try JSONSerialization.jsonObject(with: Data(ScenarioSample.findings().json()))
    let document = try #require(object as? [String: Any])
    let measures = try #require(document["measures"] as? [[String: Any]])
    #expect(measures.count == ScenarioSample.interventions.count)
    #expect(measures[2]["statutory"] as? [String] == ["N1"])
    #expect(measures[0]["kind"] as? String == "combine")
    #expect((document["changes"] as? [String: Any])?["basis"] as? String == "measures")
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(ScenarioSample.findings([]).json()))
    }
  }
}

struct ScenarioPageTests {
  private func page(_ findings: ScenarioFindings, _ language: Language) throws -> HTMLText {
    let folder = try ScenarioFolder(
      of: findings, in: language, version: "0.0.0", by: renderer)
    return HTMLText(folder.files[0].bytes)
  }

  @Test("the folder has a page, tables, two pictures and a document")
  func files() throws {
    let folder = try ScenarioFolder(
      of: ScenarioSample.findings(), in: .nl, version: "0.0.0", by: renderer)
    let paths = folder.files.map(\.path)
    #expect(paths[0] == "scenario.html")
    for path in [
      "diagrams/after.dot", "diagrams/after.svg", "diagrams/before.svg", "scenario.json",
      "tables/load.csv", "tables/pairs.csv",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
  }

  @Test("ids are unique, links lead to them, and nothing runs", arguments: Language.allCases)
  func standsByItself(language: Language) throws {
    let page = try page(ScenarioSample.findings(), language)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    for link in page.values(of: "href") + page.values(of: "xlink:href") {
      #expect(link.hasPrefix("#") && ids.contains(link.dropFirst()), "\(link)")
    }
    for forbidden in ["<script", "javascript:", " src=", "@import", " onclick"] {
      #expect(!page.text.contains(forbidden), "\(forbidden)")
    }
    #expect(page.tags.count { $0 == "<h1>" } == 1)
    #expect(page.tags.count { $0.hasPrefix("<svg") } == 2)
  }

  @Test("hostile names stay text", arguments: [0, 30, 60])
  func hostile(offset: Int) throws {
    let known = Set(try page(ScenarioSample.findings(), .nl).tagNames)
    var next = offset
    let findings = ScenarioSample.findings { name in
      next += 1
      return "\(name)<script>alert(1)</script>" + HostileNames.all[next % HostileNames.all.count]
    }
    let page = try page(findings, .nl)
    #expect(Set(page.tagNames).isSubset(of: known))
  }

  @Test("the page says what the screen says")
  func sameText() throws {
    let findings = ScenarioSample.findings()
    let visible = try page(findings, .nl).visible
    for step in findings.steps { #expect(visible.contains(step.text.nl), "\(step.text.nl)") }
    for sentence in ChangeReport(findings.changes, showsAll: true).summarySentences {
      #expect(visible.contains(sentence.nl), "\(sentence.nl)")
    }
  }
}

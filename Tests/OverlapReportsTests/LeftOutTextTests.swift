import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("What is not computed is said, with the bound")
struct LeftOutTextTests {
  private static let scope = Region.scope()
  private static let findings = Region.findings(like: scope)

  /// The text on one line, so that a sentence is found wherever it is broken.
  private func line(_ table: Table, in language: Language) -> String {
    table.text(in: language, width: 100).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test("measures")
  func measures() {
    var limits = MeasureLimits()
    limits[.paths] = 5
    let table = Table.measures(
      LeftOutTextTests.findings.measures(within: limits), scope: LeftOutTextTests.scope,
      incomplete: IncompleteLists())
    let dutch = line(table, in: .nl)
    #expect(dutch.contains("Leeg: betweenness, betweenness_raw, betweenness_centralisation."))
    #expect(
      dutch.contains("Dat zijn 234 stappen; boven 5 stappen worden deze maten niet berekend."))
    #expect(line(table, in: .en).contains("That takes 234 steps; above 5 steps these measures"))
    #expect(
      table.text(as: .json).contains(
        "\"left_out_paths_steps\": 234,\n  \"left_out_paths_limit\": 5,"))
    #expect(table.text(as: .csv).contains("boards,A01,betweenness,\n"))
  }

  @Test("groups of pairs, chances, closed sets")
  func others() {
    let communities = Table.communities(
      LeftOutTextTests.findings.communities(pairLimit: 1), scope: LeftOutTextTests.scope,
      incomplete: IncompleteLists())
    #expect(line(communities, in: .nl).contains("Louvain, besturen: leeg, omdat er te veel paren"))
    let chance = Table.chance(
      LeftOutTextTests.findings.chances(pairLimit: 1), scope: LeftOutTextTests.scope,
      incomplete: IncompleteLists())
    #expect(line(chance, in: .nl).contains("Verwachting en kansen zijn leeg: dat zijn 32 stappen"))
    #expect(chance.text(as: .json).contains("\"outcome\": \"too_many_pairs\""))
    let some = Table.sets(
      LeftOutTextTests.findings.sets(limit: 2), scope: LeftOutTextTests.scope,
      incomplete: IncompleteLists())
    #expect(line(some, in: .nl).contains("er zijn er meer: het zoeken stopt bij 2."))
    let none = Table.sets(
      LeftOutTextTests.findings.sets(workLimit: 1), scope: LeftOutTextTests.scope,
      incomplete: IncompleteLists())
    #expect(line(none, in: .en).contains("was not looked for: that takes 42 combinations"))
    #expect(none.text(as: .json).contains("\"closed_sets_complete\": false"))
  }

  @Test("every measure has a name and a sentence of its own in both languages")
  func meanings() {
    let words = ScopeWords(LeftOutTextTests.scope)
    let texts =
      VertexMeasure.allCases.map { $0.text(words) } + ModeMeasure.allCases.map(\.text)
      + WholeMeasure.allCases.map(\.text)
    for language in Language.allCases {
      #expect(Set(texts.map { $0.name[language] }).count == texts.count)
      #expect(Set(texts.map { $0.meaning[language] }).count == texts.count)
      #expect(texts.allSatisfy { $0.meaning[language].hasSuffix(".") })
    }
  }
}

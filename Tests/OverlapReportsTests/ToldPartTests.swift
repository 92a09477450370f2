import BoardNetworks
import Markup
import OverlapAnalysis
import Testing

@testable import OverlapReports

@Suite("What lists tell beside who sits where is in the report, and nothing where they do not")
struct ToldPartTests {
  private static func page(
    _ findings: OverlapFindings, in language: Language = .nl
  ) throws -> ReportPage {
    ReportPage(
      ReportContents(of: findings, version: "0"),
      try ReportDrawings(of: findings, in: language, by: renderer), in: language)
  }

  private static func text(_ nodes: [Node]) -> String {
    var writer = MarkupWriter(.html)
    for node in nodes { writer.append(node) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("boards that meet again by other people are told from people who do")
  func people() throws {
    let text = ToldPartTests.text(try ToldPartTests.page(ToldSamples.all).people)
    // Pairs of boards A-B in N1, N2, N3 (2 others), A-C and B-C in N1 alone: 2/3. Pairs of people:
    // An-Mo in two, An-Els, An-Bo and Mo-Bo in one: 1/4.
    #expect(text.contains("delen gemiddeld 0,67 andere netwerken"))
    #expect(text.contains("gemiddeld in 0,25 andere weer samen"))
    // Of N1-N2, N1-N3 and N2-N3 of A and B only N1-N3 has An and Mo in both.
    #expect(text.contains("Van de 3 keren"))
    #expect(text.contains("1 keer in beide dezelfde twee mensen (33,3%)"))
    #expect(!text.contains("Mo Ali") && !text.contains("de Wit"))
  }

  @Test("who only takes is named, and who says nothing of bringing is not")
  func reciprocity() throws {
    let text = ToldPartTests.text(try ToldPartTests.page(ToldSamples.all).reciprocity)
    #expect(
      text.contains("alleen halen zijn er in 1 netwerk, leden die alleen brengen in 1 netwerk"))
    #expect(text.contains("Vereniging Bever"))
    #expect(!text.contains("Overleg Oost</a></th><td>relatie"))
  }

  @Test("boards with a like question and no network are named with their question")
  func questions() throws {
    let text = ToldPartTests.text(try ToldPartTests.page(ToldSamples.all).questions)
    #expect(text.contains("noemen 2 vragen"))
    #expect(text.contains("De Eekhoorn"))
    #expect(text.contains("Onzeker"))
    // A and C meet in N1, so that krimp leaves nobody apart.
    #expect(ToldSamples.all.questions().map(\.pairsApart) == [0, 2])
  }

  @Test("three networks make an anecdote, and a correlation is no cause")
  func scores() throws {
    let text = ToldPartTests.text(try ToldPartTests.page(ToldSamples.all).scores)
    #expect(text.contains("vertrouwen"))
    #expect(text.contains("anekdote"))
    #expect(text.contains("zegt niet wat de oorzaak is"))
    for word in ["leidt tot", "zorgt voor", "daardoor"] { #expect(!text.contains(word)) }
  }

  @Test("lists that tell nothing of it have no such part", arguments: Language.allCases)
  func nothing(language: Language) throws {
    for (name, findings) in ReportSamples.all where name != "what lists tell" {
      let page = try ToldPartTests.page(findings, in: language)
      let parts = [page.reciprocity, page.questions, page.scores]
      #expect(parts.allSatisfy { $0.isEmpty })
      #expect(page.people.isEmpty == findings.people().networks.allSatisfy { $0.pairs == 0 })
    }
    let territories = try ToldPartTests.page(ToldSamples.findings(nature: .territory))
    #expect(
      [territories.people, territories.reciprocity, territories.questions, territories.scores]
        .allSatisfy { $0.isEmpty })
  }
}

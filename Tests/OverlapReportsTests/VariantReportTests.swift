import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct VariantReportTests {
  private func text(
    _ question: VariantQuestion = VariantRegion.question, in language: Language = .nl,
    width: Int = 80, all: Bool = false, naming: (String) -> String = { $0 }
  ) -> String {
    VariantReport(
      VariantRegion.variants(question, naming: naming),
      among: VariantRegion.findings(naming: naming), showsAll: all
    ).text(in: language, width: width)
  }

  /// Questions with other answers: bounds that clash, seats, no combinations.
  private var questions: [VariantQuestion] {
    var clash = VariantRegion.question
    clash.bounds.mostHours = 30
    clash.bounds.leastMeetings = nil
    clash.bounds.largestSize = nil
    var seats = VariantQuestion()
    seats.bounds.measure = .seats
    seats.bounds.keepsThemes = true
    seats.bounds.stops = [Name(id: "N5", label: "Krimp")]
    seats.shares = nil
    seats.variants = [VariantAim(share: 0.5)]
    return [VariantRegion.question, clash, seats]
  }

  @Test("variants read well on a screen", arguments: Language.allCases)
  func golden(language: Language) throws {
    for (place, question) in questions.enumerated() {
      try expectGolden(
        text(question, in: language), "variant-report-\(place + 1)-\(language.rawValue)-80.txt")
    }
  }

  @Test("no line is wider than the screen", arguments: [20, 40, 80, 120])
  func width(width: Int) {
    for question in questions {
      for language in Language.allCases {
        for line in text(question, in: language, width: width, all: true).split(separator: "\n") {
          #expect(screenWidth(of: line) <= width, "\(line)")
          #expect(line.last != " ", "\(line)")
        }
      }
    }
  }

  @Test("hostile names bring no lines of their own")
  func hostile() {
    for name in HostileNames.all {
      let text = text(naming: { _ in name })
      let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
      #expect(controls.allSatisfy { $0 == "\n" }, "\(name.debugDescription)")
      for line in text.unicodeScalars.split(separator: "\n") {
        #expect(screenWidth(of: String(line)) <= 80, "\(name.debugDescription)")
      }
    }
  }

  @Test("no text says that a network can go, or that a variant is the best")
  func words() {
    for question in questions {
      let dutch = text(question, width: 10_000, all: true).lowercased()
      for word in ["overbodig", "kan weg", "te veel", "het beste plan", "beste variant", "advies:"]
      {
        #expect(!dutch.contains(word), "\(word)")
      }
      #expect(dutch.contains("geen van de rijen is daarom de beste"))
    }
  }

  @Test("refusals say what is wrong and what to do", arguments: Language.allCases)
  func refusals(language: Language) throws {
    let lost = MeetingPair(first: Name(id: "A", label: "A"), second: Name(id: "C", label: "C"))
    let refusals: [VariantRefusal] = [
      .noNetworks, .hoursUnknown(networks: 14), .tooManyCombinations(limit: 4_000),
      .clash([
        .stays([Name(id: "N1", label: "Swv")], .statutory), .stops(Name(id: "N1", label: "Swv")),
      ]),
      .clash([
        .pairs(least: 9, of: 10, lost: [lost]),
        .hours(most: 20, [Name(id: "A", label: "De Wending")]),
        .groups(floor: 0.8, [.singleSchool, .region("Noord")]), .themes([]),
      ]),
    ]
    let scope = VariantRegion.findings().scope
    let text = refusals.map { $0.phrase(in: scope, measure: .hours)[language] }
      .joined(separator: "\n\n")
    try expectGolden(text + "\n", "variant-refusals-\(language.rawValue).txt")
  }

  @Test("the report tells hours against pairs, with its picture, where hours are known")
  func report() throws {
    let findings = VariantRegion.findings()
    let report = try findings.report(in: .nl)
    let page = HTMLText(report.files[0].bytes)
    #expect(page.unclosedTags == [])
    #expect(page.text.contains("Uren tegenover paren die elkaar houden"))
    #expect(page.text.contains("Alle paren houden elkaar"))
    #expect(report.files.contains { $0.path == "diagrams/hours-against-pairs.svg" })
  }

  @Test("the table of changes has a row for each network that changes in a variant")
  func changes() {
    let variants = VariantRegion.variants()
    let csv = Table.variantChanges(variants, scope: VariantRegion.findings().scope).text(as: .csv)
    let count = variants.variants.compactMap(\.result.plan).reduce(0) {
      $0 + $1.stopped.count + $1.combined.count + $1.slimmed.count
    }
    #expect(csv.split(separator: "\n").count == count + 1)
  }
}

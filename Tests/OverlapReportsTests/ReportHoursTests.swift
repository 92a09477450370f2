import BoardNetworks
import Foundation
import Testing

@testable import OverlapReports

/// What the section on hours says, of the region of `LoadRegion`.
@Suite("Hours on the page")
struct ReportHoursTests {
  private func page(
    _ via: ViaChoice = .count, in language: Language = .nl, hourlyRate: HourlyRate? = nil
  ) throws -> String {
    try LoadRegion.findings(via: via).page(in: language, hourlyRate: hourlyRate).visible
  }

  @Test("hours stand by size, by fte and by name against the capacity, with n and bandwidth")
  func load() throws {
    let page = try page()
    #expect(page.contains("Overleglast naar omvang"))
    #expect(page.contains("uren per fte"))
    #expect(
      page.contains(
        "6 besturen geven op hoeveel uur er voor netwerken is. Daarvan zitten er 4 boven, 2 misschien, en 0 niet."
      ))
    #expect(
      page.contains(
        "(capaciteit 60 uur; 67,2 tot 75,3 uur per jaar, over 4 zetels; van 1 daarvan zijn de uren")
    )
    #expect(page.contains("Misschien erboven: Stichting Katholiek Primair Onderwijs Waterveen"))
    // C02 has all its hours: 19 in N01 and 12.75 in N04.
    #expect(
      page.contains(
        "Samenwerkingsverband PO Diepland 19 en Onderwijsregio Diepland 12,8, samen 31,8 uur."))
  }

  @Test("what ends with a scheme is told by name, with a check")
  func endings() throws {
    let page = try page()
    #expect(
      page.contains(
        "Onderwijsregio's (loopt tot en met 31 december 2026 en 31 december 2027): 2 netwerken en 1 gremium"
      ))
    #expect(
      page.contains(
        "Van 15 paren besturen daarin zitten er 2 nergens anders samen: R.K. Stichting Sint Jozef"))
    #expect(page.contains("die hun netwerk verliezen: Werkgroep jonge kind (van SO&P De Brug"))
    #expect(
      page.contains("pas weg als de wet verandert: Samenwerkingsverband PO Diepland"))
    #expect(page.contains("Zo gaat u het na: zoek in de lijst van netwerken"))
  }

  @Test("seats through another stand three ways, and the page says which way it counts")
  func through() throws {
    let counting = try page()
    #expect(counting.contains("3 besturen hebben samen 3 zetels via een ander"))
    #expect(counting.contains("Elders in dit rapport tellen ze bij wie lid is."))
    #expect(!counting.contains("--via"))
    let without = try page(.without)
    #expect(without.contains("Elders in dit rapport tellen ze niet, zoals gevraagd."))
    // At the top, at the foot, and with each picture.
    #expect(without.components(separatedBy: "(--via without)").count > 5)
    let plain = try ReportSamples.findings(
      boards: [Board(id: "A")], networks: [RegionalNetwork(id: "N")], members: [(0, 0)]
    ).page().visible
    #expect(!plain.contains("Zetels via een ander") && !plain.contains("Tegen de eigen capaciteit"))
  }

  @Test("money stands nowhere in a report until it is asked for", arguments: Language.allCases)
  func money(language: Language) throws {
    let findings = try LoadRegion.findings()
    for file in try findings.report(in: language).files where !file.path.hasSuffix(".xlsx") {
      let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("euro") && !text.contains("€"), "\(file.path)")
    }
    let rate = try #require(HourlyRate(euros: 100))
    let page = try page(in: language, hourlyRate: rate)
    #expect(
      page.contains(
        language == .nl
          ? "In euro's is dat 32.375 tot 35.175 euro per jaar"
          : "In euros that is 32,375 to 35,175 euros a year"))
    #expect(page.contains(language == .nl ? "€ 100 per uur" : "€ 100 an hour"))
  }

  @Test("with euros findings.json is what its schema says")
  func schema() throws {
    let rate = try #require(HourlyRate(euros: 85))
    let files = try LoadRegion.findings().report(hourlyRate: rate).files
    let document = try #require(files.first { $0.path == "findings.json" })
    #expect(try JSONSchema.ofFindings().errors(in: try JSONValue(document.bytes)) == [])
  }
}

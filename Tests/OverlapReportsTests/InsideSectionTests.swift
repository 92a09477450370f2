import BoardNetworks
import Testing

@testable import OverlapReports

@Suite("How networks are put together, on the page")
struct InsideSectionTests {
  private func section(_ name: String, in language: Language = .nl) throws -> String? {
    let findings = try #require(ReportSamples.all.first { $0.name == name }).findings
    return try findings.page(in: language).section("opbouw")?.visible
  }

  @Test("who is in no body, in several and in bodies only is told with names")
  func bodies() throws {
    let visible = try #require(try section("structure"))
    #expect(visible.contains("Van 3 netwerken heeft er 1 gremia: samen 3."))
    #expect(visible.contains("Van de 3 paren gremia van één netwerk hebben er 1 ten minste één"))
    // Two of five members are in none; one board is in two.
    #expect(
      visible.contains(
        "Onderwijsregio 5 3 2 2 Basisschool Al Noer ; Basisschool De Tuin 1 Stichting De Wending"))
    #expect(visible.contains("niet op de ledenlijst daarvan: Dorpsschool ."))
  }

  @Test("coordinators are told with the bodies that only they tie, mandates as numbers")
  func coordination() throws {
    let visible = try #require(try section("structure"))
    #expect(visible.contains("Hogeschool Waterveen (netwerkcoördinator, in 2 gremia)"))
    #expect(
      visible.contains("mandaat opgegeven beslist beperkt geen anders Onderwijsregio 2 2 2 0 0 0"))
    #expect(!visible.contains("Geheim"))
  }

  @Test("core and shell are as agreed, and whoever meets no core elsewhere is named")
  func core() throws {
    let visible = try #require(try section("structure"))
    #expect(visible.contains("Kern en schil, zoals afgesproken"))
    #expect(
      visible.contains(
        "Onderwijsregio 2 Stichting De Wending ; Vereniging Het Anker 2 Vrije School De Linde ; "
          + "Basisschool Al Noer 1 Basisschool De Tuin 0 0"))
  }

  @Test("an umbrella and a cluster are two forms, and networks without single-school boards named")
  func singleSchool() throws {
    let visible = try #require(try section("structure"))
    #expect(visible.contains("4 van de 6 besturen waarvan het aantal scholen bekend is"))
    #expect(
      visible.contains("eenpitters 8 keer: 6 zelf, 1 via een koepel, 1 via een cluster."))
    #expect(visible.contains("Basisschool De Tuin (via Vereniging Het Anker)"))
    #expect(visible.contains("Basisschool Al Noer (via Federatie eenpitters)"))
    #expect(visible.contains("Eenpitters in geen enkel netwerk op de lijst: Dorpsschool ."))
    #expect(visible.contains("Overleglast per fte bestuur: bij eenpitters ten minste"))
  }

  @Test("participants that are networks are told with whom they reach")
  func memberNetworks() throws {
    let visible = try #require(try section("structure"))
    #expect(visible.contains("Onderwijsregio Samenwerkingsverband PO 5 0"))
    #expect(visible.contains("Onderwijsregio Samenwerkingsverband VO – –"))
  }

  @Test("divisions are compared, and whoever lies across a border is named")
  func divisions() throws {
    let visible = try #require(try section("structure"))
    #expect(visible.contains("GGD (2) RMC (2) 1,00 4 100,0% 83,3% 1 Stichting De Wending"))
    #expect(visible.contains("zegt niet dat ze overleggen"))
  }

  @Test("few networks are called anecdotal, and no cause is claimed")
  func layers() throws {
    let visible = try #require(try section("structure"))
    #expect(visible.contains("anekdotisch"))
    #expect(visible.contains("0 lagen 2"))
    #expect(visible.contains("Wat waardoor komt, blijkt er niet uit."))
  }

  @Test("there is no section where there is nothing to say")
  func nothing() throws {
    for name in ["nothing", "one board", "one network", "no memberships"] {
      #expect(try section(name) == nil, "\(name)")
    }
  }
}

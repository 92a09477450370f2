import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct ReportPageTests {
  private static let pages: [(String, Language)] = ReportSamples.all.flatMap { sample in
    Language.allCases.map { (sample.name, $0) }
  }

  private func page(_ name: String, _ language: Language) throws -> HTMLText {
    try ReportSamples.all.first { $0.name == name }!.findings.page(in: language)
  }

  @Test("the page reads well", arguments: Language.allCases)
  func golden(language: Language) throws {
    let page = try ProfileRegion.findings().page(in: language).withoutPictures
    try expectGolden(page.text, "report-\(language.rawValue).html")
  }

  @Test("ids are unique, and every link leads to one of them", arguments: pages)
  func links(name: String, language: Language) throws {
    let page = try page(name, language)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    for link in page.values(of: "href") + page.values(of: "xlink:href") {
      #expect(link.hasPrefix("#") && ids.contains(link.dropFirst()), "\(link)")
    }
    for name in page.values(of: "aria-labelledby").flatMap({ $0.split(separator: " ") }) {
      #expect(ids.contains(name), "\(name)")
    }
  }

  @Test("the page stands by itself and runs nothing", arguments: pages)
  func selfContained(name: String, language: Language) throws {
    let page = try page(name, language)
    for forbidden in ["<script", "javascript:", " src=", "@import", "url(", " onclick"] {
      #expect(!page.text.contains(forbidden), "\(forbidden)")
    }
    #expect(page.text.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.tags.count { $0 == "<h1>" } == 1)
  }

  @Test("undefined numbers are not written", arguments: pages)
  func undefined(name: String, language: Language) throws {
    let visible = try page(name, language).visible
    for forbidden in ["NaN", "nan ", "nil", "Optional", "inf ", "  "] {
      #expect(!visible.contains(forbidden), "\(forbidden)")
    }
  }

  @Test("words that a report never uses", arguments: pages)
  func words(name: String, language: Language) throws {
    let words = Set(
      try page(name, language).visible.lowercased().split { !$0.isLetter }.map(String.init))
    for forbidden in [
      "overbodig", "opheffen", "onnodig", "teveel", "significant", "significantie", "actor",
      "actoren", "actors", "node", "nodes", "edge", "edges", "invloedrijk", "influential",
      "redundant", "superfluous", "abolish", "unnecessary", "overlegdrukte",
    ] {
      #expect(!words.contains(forbidden), "\(forbidden)")
    }
    let visible = try page(name, language).visible.lowercased()
    for forbidden in ["kan weg", "het beste plan", "best plan", "can go", "kunnen weg"] {
      #expect(!visible.contains(forbidden), "\(forbidden)")
    }
  }

  @Test("the page in English has no Dutch in it", arguments: ReportSamples.all.map(\.name))
  func english(name: String) throws {
    let words = Set(
      try page(name, .en).visible.lowercased().split { !$0.isLetter }.map(String.init))
    for dutch in [
      "een", "netwerk", "netwerken", "besturen", "deelnemers", "uren", "niet", "zijn",
      "gebieden", "paren", "bron", "wordt",
    ] {
      #expect(!words.contains(dutch), "\(dutch)")
    }
  }

  @Test("of territories the page does not say that anyone meets", arguments: Language.allCases)
  func territories(language: Language) throws {
    // Drawings have tests of their own, and so has what is read of networks.
    // Titles of publications are theirs.
    let visible = try page("territories", language).withoutPictures.visible.lowercased()
      .replacing("affiliation networks", with: "").replacing("bipartite networks", with: "")
      .replacing("social networks", with: "")
      .replacing("gremia van netwerken", with: "").replacing("bodies of networks", with: "")
      .replacing(#/diagrams\/[a-z-]*/#, with: "")
    let forbidden = [
      Language.nl: ["tegenkom", "tegenkwam", "tegen.", "netwerken", "lid van", "overleglast"],
      .en: [" meet ", "meeting", " meets ", "networks", "member of", " load"],
    ]
    for word in forbidden[language]! { #expect(!visible.contains(word), "\(word)") }
  }

  @Test("all says participants instead of boards")
  func participants() throws {
    let visible = try page("participants", .nl).visible.lowercased()
      .replacing("schoolbestuur", with: "").replacing("fte bestuur", with: "")
      .replacing("bestuurlijke", with: "").replacing("bestuurder", with: "")
    #expect(!visible.contains("besturen"))
    #expect(!visible.contains("bestuur "))
  }

  @Test("hostile names stay text", arguments: [0, 20, 40, 60])
  func hostile(offset: Int) throws {
    let known = Set(try page("region", .nl).tagNames)
    var next = offset
    let page = try ProfileRegion.findings(naming: { _ in
      next += 1
      return HostileNames.all[next % HostileNames.all.count]
    }).page()
    #expect(Set(page.tagNames).subtracting(known) == [])
    #expect(page.unclosedTags == [])
    for scalar in page.text.unicodeScalars {
      #expect(scalar.properties.generalCategory != .control || scalar == "\n")
      #expect(!("\u{202A}"..."\u{202E}").contains(scalar))
    }
  }

  @Test("every element is closed", arguments: pages)
  func balance(name: String, language: Language) throws {
    #expect(try page(name, language).unclosedTags == [])
  }

  @Test("what would be markup arrives as it was written")
  func markupInNames() throws {
    let name = #"<script>alert("x")</script>&amp;"#
    let page = try ProfileRegion.findings(naming: { _ in name }).page()
    #expect(!page.text.contains("<script"))
    #expect(page.visible.contains(name.replacing("&amp;", with: "&")))
  }

  @Test("without members, who meets whom is unknown and not 0")
  func unknown() throws {
    let short = try #require(try page("no memberships", .nl).section("kort")).visible
    #expect(short.contains("Wie elkaar tegenkomt, is onbekend"))
    #expect(short.contains("alle leden van 1 netwerk"))
    #expect(short.contains("Kleine aantallen"))
    let hours = try #require(try page("no hours", .nl).section("uren")).visible
    #expect(
      hours.contains("Uren ontbreken: van geen enkele zetel is bekend hoeveel uren hij vraagt."))
    #expect(!hours.contains("<table"))
  }

  @Test("what would disappear is told with the warning that rows do not add up")
  func variants() throws {
    let variants = try #require(try page("region", .nl).section("varianten")).visible
    #expect(variants.contains("Het gaat steeds om één netwerk tegelijk."))
    #expect(variants.contains("Tel de rijen daarom niet bij elkaar op."))
    #expect(variants.contains("kan een agenda delen"))
    #expect(try page("territories", .nl).section("varianten") == nil)
  }

  @Test("a large landscape is shortened, and says where the rest is")
  func large() throws {
    let boards = (1...150).map { Board(id: "B\($0)") }
    let networks = (1...90).map { RegionalNetwork(id: "N\($0)") }
    var members: Set<[Int]> = []
    for board in boards.indices {
      for step in [0, 3, 7, 20, 41] { members.insert([board, (board * 7 + step) % 90]) }
    }
    let pairs = members.map { (board: $0[0], network: $0[1]) }
    let page = try ReportSamples.findings(boards: boards, networks: networks, members: pairs)
      .page()
    #expect(page.visible.contains("Hier staan 40 van de 150"))
    #expect(page.visible.contains("tables/pairs.csv"))
    #expect(page.tags.count { $0.hasPrefix("<details class=\"entry\"") } == 240)
  }
}

import BoardNetworks
import Foundation
import MemberLists
import Testing

/// A piece of real open data; see `Fixtures/README.md`.
private func fixture(_ name: String) throws -> InputFile {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/\(name)")
  return InputFile(path: name, sha256: "", bytes: [UInt8](try Data(contentsOf: url)))
}

private func file(_ text: String, name: String = "tabel.csv") -> InputFile {
  InputFile(path: name, sha256: "", bytes: Array(text.utf8))
}

private func column(_ file: InputFile, _ heading: String? = nil) -> SchoolListImport.Column {
  SchoolListImport.Column(file: file, heading: heading)
}

private func join(
  _ name: String, _ nature: Nature, _ file: InputFile, _ heading: String? = nil
) -> SchoolListImport.Join {
  SchoolListImport.Join(name: name, nature: nature, column: column(file, heading))
}

extension SchoolListReading {
  fileprivate func matches(_ name: String) throws -> RegionMatches {
    try #require(matches.first { $0.name == name })
  }

  fileprivate func ties(of board: String) throws -> [String] {
    let landscape = try #require(landscape)
    return landscape.memberships.filter { landscape[$0.board].id == board }
      .map { landscape[$0.network].id }
  }
}

struct DUOSchoolListTests {
  @Test("DUO's list gives boards, schools and territories")
  func list() throws {
    let reading = readSchoolList(SchoolListImport(schools: try fixture("duo-2021.csv")))
    let landscape = try #require(reading.landscape)
    #expect(reading.problems.isEmpty)
    #expect(reading.provenance.sources.map(\.balance.kept) == [32])
    #expect(reading.provenance.sources[0].encoding == "Windows-1252")
    #expect(landscape.schools.count == 32)
    #expect(landscape.boards.count == 22)
    #expect(reading.matches.map(\.name) == ["NODAAL", "RPA", "WGR", "COROP", "OWG", "RMC"])
    #expect(landscape.networks.filter { $0.nature == .network }.isEmpty)

    let emmen = try #require(landscape.boards.first { $0.id == "10249" })
    #expect(emmen.label == "10249 (Emmen)")
    #expect(emmen.kind == "schoolbestuur")
    #expect(emmen.denomination == "Openbaar")
    #expect(try reading.ties(of: "10249").contains("RMC:08"))
    let region = try #require(landscape.networks.first { $0.id == "RMC:08" })
    #expect(region.name == "RMC Zuid-Oost Drenthe")
    #expect(region.type == "RMC")
    let school = try #require(landscape.schools.first { $0.id == "18HI00" })
    #expect(school.name == "Basisschool \"Kla4\"")
    #expect(landscape[school.board].id == "41886")
  }

  @Test("locations of one school count as one; municipalities stand commonest first")
  func sizes() throws {
    let reading = readSchoolList(SchoolListImport(schools: try fixture("duo-2021.csv")))
    let boards = try #require(reading.landscape).boards
    let hoogeveen = try #require(boards.first { $0.id == "40655" })
    #expect(hoogeveen.schoolCount == 1)
    #expect(hoogeveen.siteCount == 2)
    let oldambt = try #require(boards.first { $0.id == "41613" })
    #expect(oldambt.municipalities == ["Oldambt", "Westerwolde"])
    #expect(oldambt.label == "41613 (Oldambt)")
  }

  @Test(
    "the headings of 2026, and a file that Excel saved, give the same landscape",
    arguments: ["duo-2026-headings.csv", "duo-2021-excel.csv"])
  func variants(name: String) throws {
    let one = readSchoolList(SchoolListImport(schools: try fixture("duo-2021.csv")))
    let other = readSchoolList(SchoolListImport(schools: try fixture(name)))
    #expect(other.problems.isEmpty)
    #expect(one.landscape != nil)
    #expect(one.landscape == other.landscape)
  }

  @Test("the order of the rows changes nothing", arguments: 0..<10)
  func shuffled(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let original = try fixture("duo-2021.csv")
    var rows = original.bytes.split(separator: 0x0A).map(Array.init)
    let heading = rows.removeFirst()
    rows.shuffle(using: &random)
    let shuffled = InputFile(
      path: "duo.csv", sha256: "", bytes: Array(([heading] + rows).joined(separator: [0x0A])))
    let one = readSchoolList(SchoolListImport(schools: original))
    #expect(readSchoolList(SchoolListImport(schools: shuffled)).landscape == one.landscape)
  }

  @Test("divisions are picked, or none")
  func divisions() throws {
    var request = SchoolListImport(schools: try fixture("duo-2021.csv"))
    request.divisions = [.earlyLeavers]
    let one = readSchoolList(request)
    #expect(one.landscape?.networks.allSatisfy { $0.id.hasPrefix("RMC:") } == true)
    request.divisions = []
    let none = readSchoolList(request)
    #expect(none.landscape?.networks.isEmpty == true)
    #expect(none.landscape?.boards.count == 22)
  }

  @Test("a board may be given in fewer than five digits, a location by its number in the school")
  func codes() throws {
    let list = file(
      """
      BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;RMC-REGIO CODE
      123;16AH;0;8
      00123;16AH;01;08
      """)
    let reading = readSchoolList(SchoolListImport(schools: list))
    let landscape = try #require(reading.landscape)
    #expect(landscape.boards.map(\.id) == ["00123"])
    #expect(landscape.boards[0].schoolCount == 1)
    #expect(landscape.schools.map(\.id) == ["16AH00", "16AH01"])
    #expect(landscape.networks.map(\.id) == ["RMC:08"])
    #expect(landscape.networks[0].name == "RMC 08")
  }

  @Test("rows without a board or a code are rejected, contradictions too, repetitions counted")
  func rows() throws {
    let list = file(
      """
      BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM
      10249;16AH00;Een
        ;16AH01;Twee
      10249;   ;Drie
      10249;16AH00;Een
      10249;16BX00;Vier
      10250;16BX00;Vier
      10250;16CC00;Vijf
      """)
    let reading = readSchoolList(SchoolListImport(schools: list))
    let balance = reading.provenance.sources[0].balance
    #expect(balance.isBalanced)
    #expect(balance.read == 7)
    #expect(balance.kept == 2)
    #expect(balance.duplicates == 1)
    #expect(balance.rejected == 4)
    #expect(
      reading.problems.map(\.kind) == [
        .emptyParticipant, .emptyName(.schools), .duplicate(ofRow: 2, file: nil),
        .contradictingRows("16BX00", rows: [6, 7]), .contradictingRows("16BX00", rows: [6, 7]),
      ])
    #expect(reading.problems.map(\.place.row) == [3, 4, 5, 6, 7])
    #expect(reading.landscape?.schools.map(\.id) == ["16AH00", "16CC00"])
  }

  @Test("a location without a region is listed, and its board kept")
  func noRegion() throws {
    let list = file(
      """
      BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;RMC-REGIO CODE
      10249;16AH00;
      10250;16CC00;08
      """)
    let reading = readSchoolList(SchoolListImport(schools: list))
    let unmatched = try reading.matches("RMC").unmatched
    #expect(unmatched.map(\.location.id) == ["16AH00"])
    #expect(unmatched.map(\.reason) == [.noKey])
    #expect(reading.landscape?.boards.map(\.id) == ["10249", "10250"])
  }

  @Test("a file that is not DUO's list, or lacks a division that was asked for, is a flaw")
  func flaws() throws {
    let other = readSchoolList(SchoolListImport(schools: try fixture("pc4_swv.csv")))
    #expect(other.landscape == nil)
    #expect(
      other.flaws == [
        .missingHeadings(
          ["BEVOEGD GEZAG NUMMER", "VESTIGINGSCODE"], file: "pc4_swv.csv",
          found: ["pc4", "gemeente", "po_swv", "vo_swv"])
      ])
    #expect(!other.flaws[0].isInRequest)
    var request = SchoolListImport(
      schools: file("BEVOEGD GEZAG NUMMER;VESTIGINGSCODE\n10249;16AH00\n", name: "d.csv"))
    request.divisions = [.corop]
    #expect(readSchoolList(request).flaws == [.missingDivision(.corop, file: "d.csv")])
    #expect(readSchoolList(request).flaws.map(\.isInRequest) == [true])
  }

  @Test("an empty or unreadable file is a fatal problem")
  func broken() {
    for (bytes, kind) in [
      ([UInt8](), Problem.Kind.emptyFile), (Array("%PDF-1.4".utf8), .notText(.pdf)),
      (Array("\"a;b".utf8), .unterminatedQuote),
      ([0x50, 0x4B, 3, 4, 0], .unreadableWorkbook(.damaged)),
    ] {
      let list = InputFile(path: "d.csv", sha256: "", bytes: bytes)
      let reading = readSchoolList(SchoolListImport(schools: list))
      #expect(reading.landscape == nil)
      #expect(reading.problems.map(\.kind) == [kind])
    }
  }
}

struct DUOJoinTests {
  private func request() throws -> SchoolListImport {
    var request = SchoolListImport(schools: try fixture("duo-2021.csv"), divisions: [])
    request.municipalities = column(try fixture("pc4_swv.csv"), "gemeente")
    return request
  }

  @Test("a table of municipalities is matched by name, by folded name, then by number")
  func rules() throws {
    var request = try request()
    request.joins = [
      join("PO", .territory, try fixture("regioatlas-passend-onderwijs-po.csv"))
    ]
    let reading = readSchoolList(request)
    let matches = try reading.matches("PO")
    #expect(matches.matched == [.name: 22, .foldedName: 2, .number: 8])
    #expect(matches.unmatched.isEmpty)
    #expect(reading.municipalityMatches?.matched == [.postcode: 30])
    #expect(reading.municipalityMatches?.unmatched.map(\.location.id) == ["06VO00", "10JF00"])
    #expect(try reading.ties(of: "41000") == ["PO:PO-21-01"])
    #expect(reading.landscape?.networks.first?.type == "PO")
  }

  @Test("without a table of postcodes DUO's own municipality counts")
  func ownMunicipality() throws {
    var request = try request()
    request.municipalities = nil
    request.joins = [
      join("PO", .territory, try fixture("regioatlas-passend-onderwijs-po.csv"))
    ]
    let matches = try readSchoolList(request).matches("PO")
    #expect(matches.matched[.name] == nil)
    #expect(matches.matched.values.reduce(0, +) + matches.unmatched.count == 32)
    // Westerwolde came after 2016.
    #expect(matches.unmatched.map(\.location.id) == ["06CN00"])
    #expect(matches.unmatched.map(\.reason) == [.notInTable])
    #expect(matches.unmatched.map(\.key) == ["WESTERWOLDE / 1950"])
  }

  @Test("a municipality in two regions is in none: nothing is guessed")
  func severalValues() throws {
    var request = try request()
    request.joins = [join("COROP16", .territory, try fixture("regioatlas-corop.csv"))]
    let unmatched = try readSchoolList(request).matches("COROP16").unmatched
    #expect(unmatched.map(\.location.id) == ["04NA00", "05AI00", "06PG00", "27PR02"])
    #expect(
      unmatched.last?.reason == .severalValues(["Alkmaar en omgeving", "Groot-Amsterdam"]))
  }

  @Test("networks of the law are made by postcode, and by denomination where that goes first")
  func networks() throws {
    var request = try request()
    request.joins = [join("swv", .network, try fixture("pc4_swv.csv"), "po_swv")]
    request.exceptions = [
      SchoolListImport.Exception(denomination: "reformatorisch", network: "PO0001")
    ]
    let reading = readSchoolList(request)
    let matches = try reading.matches("swv")
    #expect(matches.matched == [.denomination: 4, .postcode: 26])
    #expect(matches.unmatched.map(\.key) == ["5352", "5156"])
    // Nothing but a school of that denomination lies in these two.
    #expect(matches.emptyRegions == ["PO2402", "PO2818"])
    #expect(try reading.ties(of: "21478") == ["swv:PO0001"])
    let network = try #require(reading.landscape?.networks.first { $0.id == "swv:PO0001" })
    #expect(network.nature == .network)
    #expect(network.obligation == .statutory)
  }

  @Test("exceptions are about networks, not about territories")
  func exceptionsOfTerritories() throws {
    var request = try request()
    request.joins = [join("swv", .territory, try fixture("pc4_swv.csv"), "po_swv")]
    request.exceptions = [
      SchoolListImport.Exception(denomination: "Reformatorisch", network: "PO0001")
    ]
    let matches = try readSchoolList(request).matches("swv")
    #expect(matches.matched == [.postcode: 30])
  }

  @Test("numbers of municipalities may lack zeros or begin with GM")
  func numbers() throws {
    var request = try request()
    request.municipalities = nil
    request.joins = [join("x", .territory, file("gemeentecode;regio\n114;A\nGM0118;B\n"))]
    #expect(try readSchoolList(request).matches("x").matched == [.number: 7])
  }

  @Test("a table says which column, unless there is one only")
  func columns() throws {
    var request = try request()
    let table = try fixture("pc4_swv.csv")
    request.joins = [join("swv", .network, table)]
    #expect(
      readSchoolList(request).flaws == [
        .unchosenColumn(file: "pc4_swv.csv", candidates: ["po_swv", "vo_swv"])
      ])
    request.joins = [join("swv", .network, table, "PO SWV")]
    #expect(readSchoolList(request).flaws.isEmpty)
    request.joins = [join("swv", .network, table, "swv")]
    #expect(
      readSchoolList(request).flaws == [
        .unknownColumn(
          "swv", file: "pc4_swv.csv", found: ["pc4", "gemeente", "po_swv", "vo_swv"])
      ])
    request.joins = [join("x", .territory, file("pc4;aantal\n7822;3\n"))]
    #expect(
      readSchoolList(request).flaws == [.unchosenColumn(file: "tabel.csv", candidates: [])])
    request.joins = [join("x", .territory, file("plaats;regio\nEmmen;A\n"))]
    #expect(
      readSchoolList(request).flaws == [
        .noKeyColumn(file: "tabel.csv", found: ["plaats", "regio"])
      ])
  }

  @Test("a list that holds no location is no list")
  func noLocations() throws {
    for rows in ["", ";16AH00\n"] {
      let list = file("BEVOEGD GEZAG NUMMER;VESTIGINGSCODE\n" + rows)
      let reading = readSchoolList(SchoolListImport(schools: list))
      #expect(reading.landscape == nil)
      #expect(reading.flaws == [.noLocations(file: "tabel.csv")])
    }
  }

  @Test("a quotation mark that swallows rows up to the next one is told, with what it swallows")
  func linesInCell() throws {
    let list = file(
      """
      BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM
      10249;16AH00;Een
      10249;16AH01;"Twee
      10249;16AH02;Drie
      10249;16AH03;"Basisschool ""Kla4""\"
      10249;16AH04;Vijf
      """)
    let reading = readSchoolList(SchoolListImport(schools: list))
    #expect(reading.landscape == nil)
    #expect(
      reading.flaws == [
        .linesInCell(file: "tabel.csv", row: 3, column: "VESTIGINGSNAAM", lines: 3)
      ])
  }

  @Test("all flaws are told at once")
  func allFlaws() throws {
    var request = try request()
    request.municipalities = column(file("gemeente;jaar\nEmmen;oud\n"), nil)
    request.exceptions = [SchoolListImport.Exception(denomination: "Druïdisch", network: "X")]
    request.register = file("nummer;plaats\n1;Emmen\n", name: "r.csv")
    let flaws = readSchoolList(request).flaws
    #expect(flaws.count == 3)
    #expect(flaws[0] == .noPostcodeColumn(file: "tabel.csv", found: ["gemeente", "jaar"]))
    #expect(flaws[1] == .noBoardColumns(file: "r.csv", found: ["nummer", "plaats"]))
    guard case .unknownDenomination("Druïdisch", let found) = flaws[2] else {
      Issue.record("\(flaws[2])")
      return
    }
    #expect(found.contains("Reformatorisch"))
  }

  @Test("rows of a table without a key are counted, blank values are listed")
  func blanks() throws {
    var request = try request()
    request.municipalities = nil
    request.joins = [
      join("x", .territory, file("CBS;regio\n0114;\n0118;A\n0118;A\n;B\nBron: CBS;\n"))
    ]
    let reading = readSchoolList(request)
    let balance = reading.provenance.sources[1].balance
    #expect(balance.isBalanced)
    #expect(balance.kept == 2)
    #expect(balance.duplicates == 1)
    #expect(balance.rejected == 2)
    let emmen = try reading.matches("x").unmatched.filter { $0.location.board == "10249" }
    #expect(emmen.map(\.reason) == Array(repeating: .blankInTable, count: 4))
  }
}

struct DUORegisterTests {
  @Test("a register names boards; those it does not name, or names twice, are listed")
  func names() throws {
    var request = SchoolListImport(schools: try fixture("duo-2021.csv"), divisions: [])
    request.register = file(
      """
      "BEVOEGD GEZAG NUMMER","BEVOEGD GEZAG NAAM","PLAATSNAAM","KVK-NUMMER"
      "41613","Stichting Voorbeeld","WINSCHOTEN","1234567"
      "10249","Stichting Een","EMMEN",""
      "10249","Stichting Twee","EMMEN",""
      "99999","Stichting Elders","ELDERS",""
      """)
    let reading = readSchoolList(request)
    let boards = try #require(reading.landscape).boards
    #expect(boards.first { $0.id == "41613" }?.label == "Stichting Voorbeeld")
    #expect(boards.first { $0.id == "10249" }?.name == nil)
    #expect(boards.count == 22)
    #expect(reading.unnamedBoards.count == 21)
    #expect(reading.unnamedBoards.first?.board == "10249")
    #expect(
      reading.unnamedBoards.first?.reason == .severalValues(["Stichting Een", "Stichting Twee"]))
  }

  @Test("numbers in a register may lack zeros")
  func zeros() throws {
    var request = SchoolListImport(
      schools: file("BEVOEGD GEZAG NUMMER;VESTIGINGSCODE\n00123;16AH00\n"))
    request.register = file("id;naam\n123;De Brug\n")
    #expect(readSchoolList(request).landscape?.boards.map(\.name) == ["De Brug"])
  }
}

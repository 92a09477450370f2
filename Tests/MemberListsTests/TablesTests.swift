import BoardNetworks
import MemberLists
import Testing

struct TablesTests {
  private let boards = (
    "deelnemers.csv",
    """
    id;naam;soort deelnemer;gemeente;scholen;leerlingen;fte bestuur;capaciteit_uren;grondslag;vertegenwoordigd door;ontwikkelvragen;respons;alias
    B1;De Brug;schoolbestuur;"Waterveen; Oosterlo";24;5.600;2,5;1.200;openbaar;;"taal; rekenen";ja;Brug
    B2;Samen;schoolbestuur;Oosterlo;1;;;;;B1;;nee;
    B3;Samen;vo-bestuur;;;;;;;;;;
    """
  )
  private let networks = (
    "netwerken.csv",
    """
    id;naam;type;thema;aard;gremium_van;verplichting;regeling;regeling_loopt_tot;opdrachtgever;formaliteit;actief_sinds;gestopt_op;bijeenkomsten_per_jaar;duur_uren;voorbereiding_uren;reistijd_uren;niveau;leden_opgegeven;score_vertrouwen;opmerking
    N1;Platform;SO&P;"opleiden; werven";netwerk;;wettelijk;Regeling X;2027;OCW;convenant;ca. 2012;;maandelijks;2,5;1;0,75;bestuurder;5;7,5;mooi
    N1a;Werkgroep;gremium;;;N1;vrijwillig;;;;;2012;;6-wekelijks;1;;;;;6;
    N2;Oud;;;;;;;;;;2010;2015;;;;;;;;
    N2a;Oude werkgroep;gremium;;;N2;;;;;;;;;;;;;;;
    G1;Waterveen;;;gebied;;;;;;;;;;;;;;;;
    """
  )

  private func reading(
    _ memberships: String, extra: [(String, String)] = [], at date: String? = "2026-10-01"
  ) -> Reading {
    read([boards, ("lidmaatschappen.csv", memberships), networks] + extra, at: date)
  }

  @Test("a table of participants fills the boards, and boards without a network stay")
  func participants() throws {
    let reading = reading("deelnemer;netwerk\nB1;N1\n")
    let board = try #require(reading.board("B1"), "\(reading.problems)")
    #expect(board.name == "De Brug")
    #expect(board.municipalities == ["Waterveen", "Oosterlo"])
    #expect(board.schoolCount == 24)
    #expect(board.pupilCount == 5600)
    #expect(board.boardStaff == 2.5)
    #expect(board.capacityHours == 1200)
    #expect(board.denomination == "openbaar")
    #expect(board.developmentQuestions == ["taal", "rekenen"])
    #expect(board.responded == true)
    #expect(board.aliases == ["Brug"])
    #expect(reading.board("B2")?.responded == false)
    #expect(reading.board("B2")?.representedBy == BoardIndex(0))
    #expect(reading.board("B2")?.pupilCount == nil)
    #expect(reading.board("B3")?.responded == nil)
    #expect(reading.landscape?.boards.count == 3)
  }

  @Test("a table of networks fills the networks, bodies and territories")
  func networkTable() throws {
    let reading = reading("deelnemer;netwerk\nB1;N1\n")
    let network = try #require(reading.network("N1"), "\(reading.problems)")
    #expect(network.themes == ["opleiden", "werven"])
    #expect(network.obligation == .statutory)
    #expect(network.scheme == "Regeling X")
    #expect(network.schemeUntil == day(2027, 12, 31))
    #expect(network.commissioner == "OCW")
    #expect(network.period.from == day(2012, 1, 1))
    #expect(network.meetings.perYear == 10)
    #expect(network.meetings.hoursPerSeat == 42.5)
    #expect(network.delegateLevel == "bestuurder")
    #expect(network.declaredMemberCount == 5)
    #expect(network.attributes == ["score_vertrouwen": 7.5])
    let landscape = try #require(reading.landscape)
    let body = try #require(reading.network("N1a"))
    #expect(body.bodyOf.map { landscape[$0].id } == "N1")
    #expect(body.meetings.perYear == 7)
    #expect(reading.network("G1")?.nature == .territory)
  }

  @Test("a network that is not active at the date is left out, and so are its bodies and members")
  func inactive() {
    let reading = reading("deelnemer;netwerk\nB1;N1\nB1;N2\nB1;N2a\n")
    #expect(reading.ties == ["B1 N1"])
    #expect(reading.network("N2") == nil)
    #expect(reading.network("N2a") == nil)
    let balances = reading.provenance.sources.map(\.balance)
    #expect(balances[1].leftOut == [.networkNotAtDate: 2])
    #expect(balances[2].leftOut == [.networkNotAtDate: 2])
    #expect(balances.allSatisfy { $0.isBalanced })
  }

  @Test("a cell is matched with an id first, then with a name or alias that is unique")
  func identity() {
    let reading = reading("deelnemer;netwerk\nDe Brug;Platform\nBrug;N1a\nB3;N1\n")
    #expect(reading.ties == ["B1 N1", "B1 N1a", "B3 N1"])
  }

  @Test("a name that two have is fatal and names both")
  func ambiguous() {
    let reading = reading("deelnemer;netwerk\nSamen;N1\n")
    #expect(reading.landscape == nil)
    #expect(reading.defects.map(\.kind) == [.ambiguousName("Samen", ids: ["B2", "B3"])])
  }

  @Test("an id that a table lacks is fatal, with its row, its column and the nearest known")
  func unknown() {
    let reading = reading("deelnemer;netwerk\nB1;N1\nB9;N1\nDe Burg;Platfrom\n")
    #expect(reading.landscape == nil)
    #expect(
      reading.defects.map(\.kind) == [
        .unknownParticipant("B9", nearest: ["B1"]),
        .unknownParticipant("De Burg", nearest: ["De Brug"]),
        .unknownNetwork("Platfrom", nearest: ["Platform"]),
      ])
    #expect(reading.defects.map(\.place.row) == [3, 4, 4])
    #expect(reading.defects.map(\.place.column) == ["deelnemer", "deelnemer", "netwerk"])
    #expect(reading.provenance.sources[1].balance.rejected == 2)
    #expect(reading.provenance.sources[1].balance.isBalanced)
  }

  @Test("via, gremium_van and vertegenwoordigd_door must be known too")
  func references() {
    let reading = read([
      ("deelnemers.csv", "id;naam;vertegenwoordigd_door\nB1;Een;B7\n"),
      ("lidmaatschappen.csv", "deelnemer;netwerk;via\nB1;N1;X9\n"),
      ("netwerken.csv", "id;naam;gremium_van\nN1;Netwerk;N8\n"),
    ])
    #expect(
      reading.defects.map(\.kind) == [
        .unknownParticipant("B7", nearest: ["B1"]), .unknownVia("X9", nearest: []),
        .unknownNetwork("N8", nearest: ["N1"]),
      ])
  }

  @Test("networks that are bodies of each other are fatal")
  func circle() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      ("netwerken.csv", "id;naam;gremium_van\nN1;Een;N2\nN2;Twee;N1\n"),
    ])
    #expect(reading.defects.map(\.kind) == [.bodyOfItself(["N1", "N2"])])
    #expect(reading.defects[0].place.row == 2)
  }

  @Test("circles of bodies are all reported, beside whatever else is wrong")
  func severalCircles() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;X\n"),
      ("netwerken.csv", "id;gremium_van\nN1;N2\nN2;N1\nN3;N3\nN4;N1\n"),
    ])
    #expect(
      reading.defects.map(\.kind) == [
        .unknownNetwork("X", nearest: []), .bodyOfItself(["N1", "N2"]), .bodyOfItself(["N3"]),
      ])
    #expect(reading.defects.map(\.place.row) == [2, 2, 4])
  }

  @Test("a chain of twenty thousand bodies is read in no time, and ends with its network")
  func longChain() {
    let chain = (1..<20_000).map { "N\($0);N\($0 - 1);\n" }.joined()
    let list = ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N19999\n")
    let active = read([list, ("netwerken.csv", "id;gremium_van;gestopt\nN0;;\n" + chain)])
    #expect(active.ties == ["B1 N19999"])
    let stopped = read(
      [list, ("netwerken.csv", "id;gremium_van;gestopt\nN0;;2015\n" + chain)], at: "2020-01-01")
    #expect(stopped.landscape?.networks.isEmpty == true)
    #expect(stopped.provenance.sources[1].balance.leftOut == [.networkNotAtDate: 20_000])
  }

  @Test("participants whose id is a dash are told apart by their names")
  func dashes() {
    let reading = read([
      ("deelnemers.csv", "id;naam\n-;Los A\nonbekend;Los B\n"),
      ("lidmaatschappen.csv", "deelnemer;netwerk\nLos A;N1\nLos B;N1\n"),
    ])
    #expect(reading.ties == ["Los A N1", "Los B N1"])
    #expect(reading.problems.isEmpty)
  }

  @Test("schools give boards that have only a number their names")
  func namesOfSchools() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nDe Brug;N1\n2;N1\n"),
      (
        "scholen.csv",
        """
        brin;bestuursnummer;bestuursnaam
        16SW;1;De Brug
        17SW;1;
        18SW;2;De Linde
        19SW;3;De Es
        """
      ),
    ])
    #expect(reading.landscape?.boards.map(\.label) == ["De Linde", "De Es", "De Brug"])
    #expect(reading.board("De Brug")?.schoolCount == 2)
    #expect(reading.problems.isEmpty)
  }

  @Test("DUO's list of locations is read as it comes: names beside codes, a BRIN beside locations")
  func locations() throws {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\n10249;N1\n"),
      (
        "03-alle-vestigingen-bo.csv",
        """
        BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM
        10249;16AH;16AH00;'t Eenspan   ;0114;EMMEN
        10249;16AH;16AH01;Tweede;0114;EMMEN
        10250;16BX;00;Derde;0114;EMMEN
        """
      ),
    ])
    #expect(reading.provenance.sources.map(\.table) == [.memberships, .schools])
    #expect(reading.landscape?.schools.map(\.id) == ["16AH00", "16AH01", "16BX00"])
    let board = try #require(reading.board("10249"), "\(reading.problems)")
    #expect(board.label == "10249 (EMMEN)")
    #expect(board.schoolCount == 1)
    #expect(board.siteCount == 2)
    #expect(reading.kinds == [.ignoredColumns(["GEMEENTENUMMER"])])
  }

  @Test("a school that two files list names the other file")
  func schoolInTwoFiles() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      ("scholen a.csv", "brin;deelnemer\n16SW;B1\n"),
      ("scholen b.csv", "brin;deelnemer\n16SW;B1\n"),
    ])
    #expect(reading.kinds == [.duplicate(ofRow: 2, file: "scholen a.csv")])
  }

  @Test("whoever a board takes part through may be known by its schools alone")
  func viaBoardOfSchools() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk;via\nB1;N1;B2\n"),
      ("scholen.csv", "brin;deelnemer\n16SW;B2\n"),
    ])
    #expect(reading.details("B1", "N1")?.via == .board(BoardIndex(1)))
  }

  @Test("schools give a board its number of schools and its commonest municipality")
  func schools() throws {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\n41613;N1\n"),
      (
        "scholen.csv",
        """
        brin;schoolnaam;bestuursnummer;gemeente
        16SW00;De Linde;41613;Veendam
        16SW01;De Eik;41613;Oldambt
        17AB00;De Es;41613;Oldambt
        18CD00;De Els;55555;Veendam
        16SW00;De Linde;41613;Veendam
        """
      ),
    ])
    let board = try #require(reading.board("41613"), "\(reading.problems)")
    #expect(board.schoolCount == 2)
    #expect(board.siteCount == 3)
    #expect(board.label == "41613 (Oldambt)")
    #expect(reading.board("55555")?.schoolCount == 1)
    #expect(reading.landscape?.schools.map(\.id) == ["16SW00", "16SW01", "17AB00", "18CD00"])
    #expect(reading.provenance.sources[1].balance.duplicates == 1)
  }

  @Test("a school of two boards counts for neither")
  func contestedSchool() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\nB2;N1\n"),
      ("scholen.csv", "brin;deelnemer\n16SW;B1\n16SW;B2\n"),
    ])
    #expect(reading.landscape?.schools.isEmpty == true)
    #expect(
      reading.defects.map(\.kind) == [
        .contradictingRows("16SW", rows: [2, 3]), .contradictingRows("16SW", rows: [2, 3]),
      ])
  }

  @Test("assumed hours are read")
  func assumptions() {
    let reading = reading(
      "deelnemer;netwerk\nB1;N1\n",
      extra: [("aannames.csv", "type;laag;midden;hoog;bron\nLEA;4,5;6;9;rondvraag\n")])
    #expect(
      reading.landscape?.assumptions == [
        HourAssumption(networkType: "LEA", low: 4.5, middle: 6, high: 9, source: "rondvraag")
      ])
  }

  @Test("a participant that is listed twice is one; cells that contradict each other are unknown")
  func repeatedParticipant() throws {
    let rows = ["B1;De Brug;24;Oosterlo", "B1;;25;Oosterlo", "B1;Brug;;"]
    var results: [Board] = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      let reading = read([
        (
          "deelnemers.csv",
          "id;naam;scholen;gemeente\n" + order.map { rows[$0] }.joined(separator: "\n")
        ),
        ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      ])
      results.append(try #require(reading.board("B1"), "\(reading.problems)"))
      #expect(reading.balance.duplicates == 2)
      #expect(reading.kinds.contains(.conflictingValues(["24", "25"])))
    }
    #expect(results[0].name == "Brug")
    #expect(results[0].aliases == ["De Brug"])
    #expect(results[0].schoolCount == nil)
    #expect(results[0].municipalities == ["Oosterlo"])
    #expect(results.allSatisfy { $0 == results[0] })
  }

  @Test("rows that contradict each other are told in the words of the list", arguments: [0, 1])
  func contradictions(first: Int) throws {
    let rows = ["N1;gebied;vrijwillig;7;2020;", "N1;netwerk;wettelijk;-5;;2010"]
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      (
        "netwerken.csv",
        "id;aard;verplichting;score;actief_sinds;gestopt_op\n\(rows[first])\n\(rows[1 - first])\n"
      ),
    ])
    #expect(
      reading.defects.map(\.kind) == [
        .conflictingValues(["gebied", "netwerk"]), .conflictingValues(["vrijwillig", "wettelijk"]),
        .conflictingValues(["-5", "7"]), .conflictingValues(["2020-01-01", "2010-12-31"]),
      ])
    #expect(
      reading.defects.map(\.place.column) == ["aard", "verplichting", "score", "gestopt_op"])
    let network = try #require(reading.network("N1"))
    #expect(network.attributes.isEmpty)
    #expect(network.period == Period(from: day(2020, 1, 1), to: nil))
  }

  @Test("numbers without a heading of their own are kept for no one; negative ones are kept")
  func attributes() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      ("netwerken.csv", "id;type;score;score;;groei\nN1;LEA;7;;5;-2\n"),
    ])
    #expect(reading.network("N1")?.attributes == ["groei": -2])
    #expect(reading.kinds == [.ignoredColumns(["score", "score"])])
  }

  @Test("a network that declares more members than are listed has an incomplete list")
  func incomplete() {
    let reading = reading("deelnemer;netwerk\nB1;N1\nB3;N1\n")
    #expect(reading.kinds.contains(.incompleteList(network: "Platform", declared: 5, listed: 2)))
  }

  @Test("without a school board among the participants that is said")
  func noSchoolBoards() {
    let reading = read([
      ("deelnemers.csv", "id;naam;soort\nG1;Oosterlo;gemeente\n"),
      ("lidmaatschappen.csv", "deelnemer;netwerk\nG1;N1\n"),
    ])
    #expect(reading.kinds == [.noSchoolBoards(kinds: ["gemeente"])])
  }

  @Test("several lists of memberships are one list")
  func severalLists() {
    let reading = read([
      ("leden 2025.csv", "deelnemer;netwerk\nB1;N1\n"),
      ("leden 2026.csv", "netwerk,bestuur\nN1,B1\nN1,B2\n"),
    ])
    #expect(reading.ties == ["B1 N1", "B2 N1"])
    #expect(reading.kinds == [.duplicate(ofRow: 2, file: "leden 2025.csv")])
    #expect(reading.provenance.sources.allSatisfy { $0.balance.isBalanced })
  }
}

struct TableRecognitionTests {
  private func kinds(_ files: [(String, String)]) -> [TableKind?] {
    read(files).provenance.sources.map(\.table)
  }

  @Test("a table is recognised by its headings, whatever its name")
  func byHeadings() {
    #expect(
      kinds([
        ("a.csv", "bestuur;gemeente;scholen;leerlingen\nB1;X;1;2\n"),
        ("b.csv", "netwerk;thema;opdrachtgever\nN1;taal;OCW\n"),
        ("c.csv", "tafel;deelnemer\nN1;B1\n"), ("d.csv", "BRIN;bestuursnummer\n16SW;B1\n"),
      ]) == [.participants, .networks, .memberships, .schools])
  }

  @Test("where headings leave room, the name of the file decides")
  func byName() {
    #expect(
      kinds([
        ("besturen.csv", "id;naam\nB1;Een\n"),
        ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
        ("netwerken.csv", "id;naam\nN1;Net\n"),
      ]) == [.participants, .memberships, .networks])
  }

  @Test("a number of members in a table of networks does not make it a list of memberships")
  func declaredMembers() {
    #expect(
      kinds([
        ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
        ("netwerken.csv", "netwerk;leden;type;thema\nN1;14;LEA;taal\n"),
      ]) == [.memberships, .networks])
  }

  @Test("one list is a list of memberships whatever it is called")
  func alone() {
    #expect(
      kinds([("besturen en netwerken.csv", "bestuur;netwerk;regio\nB1;N1;X\n")]) == [.memberships])
  }

  @Test("a file that is no table is passed over with a note")
  func other() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      ("notities.csv", "van alles\nen nog wat\n"),
    ])
    #expect(reading.kinds == [.unreadFile])
    #expect(reading.landscape != nil)
  }
}

import BoardNetworks
import Spreadsheets
import Testing

@testable import MemberLists

struct MatrixTests {
  @Test("who works with whom is no list of members, whichever side it is told from")
  func sameNamesOnBothSides() {
    #expect(
      read("Bestuur;De Brug;De Ster;De Zon\nDe Brug;;x;x\nDe Ster;x;;\nDe Zon;x;;\n").landscape
        == nil)
    #expect(read("Netwerk;SWV;RAP;LEA\nSWV;;x;\nRAP;x;;x\nLEA;;x;\n").landscape == nil)
  }

  @Test("a name beside the number of a board is its name, unless the sheet is about people")
  func namesBesideNumbers() {
    let boards = read(
      "Nr.;Bestuursnr;Naam;Plaats;SWV Noord;RAP Oost\n1;41;De Brug;Ede;x;\n2;42;De Ster;Epe;;x\n")
    #expect(boards.ties == ["41 SWV Noord", "42 RAP Oost"])
    #expect(boards.board("41")?.name == "De Brug")
    #expect(boards.kinds == [.ignoredColumns(["Nr.", "Plaats"])])
    let people = read("Bestuursnr;Naam;E-mail;SWV Noord;RAP Oost\n41;Jan;j@x;x;\n42;Piet;p@x;;x\n")
    #expect(people.board("41")?.name == nil)
  }

  @Test("means and percentages below the marks are no boards, and take no network away")
  func meansBelow() {
    let reading = read(
      "Bestuur;SWV Noord;RAP Oost;Aantal\nA;x;;1\nB;x;x;2\nGemiddeld;;;1,5\nPercentage;100%;50%;\n")
    #expect(reading.ties == ["A SWV Noord", "B RAP Oost", "B SWV Noord"])
    #expect(reading.balance.leftOut == [.total: 2])
  }

  @Test("years below headings that are networks are no names of networks")
  func yearsBelowNetworks() {
    let reading = read("Bestuur;SWV;RAP;LEA\nA;2019;;2020\nB;;2018;2021\nC;2015;2016;\n")
    #expect(reading.landscape == nil)
    let list = read("Bestuur;SWV;Scholen\nA;2203;12\nB;2305;4\n")
    #expect(list.ties == ["A 2203", "B 2305"])
  }

  @Test("each mark of a matrix is a membership, and signs for no are none")
  func marks() throws {
    let reading = read(
      "Bestuur;SWV PO;RAP Noord;LEA\nDe Brug;x;;X\nHet Anker;-;v;nee\nDe Ster;✓;0;1\n")
    #expect(
      reading.ties == [
        "De Brug LEA", "De Brug SWV PO", "De Ster LEA", "De Ster SWV PO",
        "Het Anker RAP Noord",
      ])
    #expect(reading.kinds == [])
    #expect(reading.balance.read == 5)
    #expect(reading.balance.kept == 5)
    let understood = try #require(reading.provenance.sources[0].understanding)
    #expect(understood.shape == .matrix)
    #expect(understood.boards == 3)
    #expect(understood.networks == 3)
    #expect(understood.headingRow == 1)
    #expect(!understood.isOrientationAssumed)
  }

  @Test("each mark of a matrix of a thousand networks is a membership with its own network")
  func wideMatrix() {
    let networks = (0..<1_000).map { "Netwerk \($0)" }
    let boards = (0..<5).map { "Bestuur \($0)" }
    let lines =
      [["Bestuur"] + networks] + boards.map { [$0] + networks.map { _ in "x" } }
    let reading = read(workbook: [TextSheet("Matrix", lines: lines)])
    let expected = boards.flatMap { board in networks.map { "\(board) \($0)" } }
    #expect(reading.ties.sorted() == expected.sorted())
  }

  @Test("a title, groups of networks, facts of boards, contact columns and totals around the marks")
  func surroundings() throws {
    let reading = read(workbook: [
      TextSheet(
        "Overzicht",
        """
        ;Wie zit waar? (concept);;;;;;
        ;;;;;;;
        ;;;;Regionaal;;Landelijk;
        ;Bestuur;Gemeente;E-mail;SWV PO;RAP;PO-Raad;Totaal
        ;De Brug;Waterveen;a@b.nl;x;x;x;3
        ;Het Anker;Oosterlo;;x;;;1
        ;De Ster;Oosterlo;;;;;0
        ;Totaal;;;2;1;1;4
        ;;;;;;;
        ;Bijgewerkt d.d. 1-2-2025;;;;;;
        """,
        merged: [CellRange(rows: 3...3, columns: 4...5)])
    ])
    #expect(
      reading.ties == ["De Brug PO-Raad", "De Brug RAP", "De Brug SWV PO", "Het Anker SWV PO"])
    #expect(
      reading.kinds == [
        .ignoredColumns(["E-mail"]), .boardWithoutNetwork("De Ster"), .total("Totaal"),
        .remark("Bijgewerkt d.d. 1-2-2025"),
      ])
    #expect(reading.problems.map(\.place.row) == [4, 7, 8, 10])
    #expect(reading.board("De Brug")?.municipalities == ["Waterveen"])
    #expect(reading.board("De Ster")?.municipalities == ["Oosterlo"])
    #expect(reading.network("SWV PO")?.type == "Regionaal")
    #expect(reading.network("RAP")?.type == "Regionaal")
    #expect(reading.network("PO-Raad")?.type == "Landelijk")
    #expect(reading.balance.read == 7)
    #expect(reading.balance.leftOut == [.total: 1, .remark: 1, .withoutTie: 1])
    #expect(reading.balance.isBalanced)
    let understood = try #require(reading.provenance.sources[0].understanding)
    #expect(understood.titles == ["Wie zit waar? (concept)"])
    #expect(understood.groups == ["Regionaal", "Landelijk"])
    #expect(understood.totalColumns == ["Totaal"])
  }

  @Test("letters are roles, which a legend may explain; V is a role among them")
  func roles() {
    let reading = read(
      """
      Legenda: P = penvoerder, L = lid;;
      Bestuur;SWV PO;RAP Noord
      De Brug;P;L
      Het Anker;L;V
      De Ster;x (vz);ja
      """)
    #expect(reading.details("De Brug", "SWV PO")?.roles == ["penvoerder"])
    #expect(reading.details("De Brug", "RAP Noord")?.roles == ["lid"])
    #expect(reading.details("Het Anker", "RAP Noord")?.roles == ["V"])
    #expect(reading.details("De Ster", "SWV PO")?.roles == ["vz"])
    #expect(reading.details("De Ster", "RAP Noord")?.roles == [])
    #expect(reading.kinds == [])
  }

  @Test("numbers above one are seats")
  func seats() {
    let reading = read("Bestuur;SWV PO;RAP Noord\nDe Brug;2;1\nHet Anker;1;0\n")
    #expect(reading.details("De Brug", "SWV PO")?.seatCount == 2)
    #expect(reading.details("De Brug", "RAP Noord")?.seatCount == 1)
    #expect(reading.ties == ["De Brug RAP Noord", "De Brug SWV PO", "Het Anker SWV PO"])
  }

  @Test("a question mark is neither a mark nor none, and is reported at its cell")
  func unclear() {
    let reading = read("Bestuur;SWV PO;RAP\nDe Brug;x;?\nHet Anker;x;x\nDe Ster;x;x\n")
    #expect(reading.kinds == [.unclearMark("?")])
    #expect(reading.problems[0].place.row == 2)
    #expect(reading.problems[0].place.column == "RAP")
    #expect(reading.balance.read == 6)
    #expect(reading.balance.rejected == 1)
    #expect(reading.balance.isBalanced)
  }

  @Test(
    "networks in rows are told by the corner, by tables that know the names, or by how they sound")
  func transposed() throws {
    let corner = read("Netwerk;De Brug;Het Anker\nSWV PO;x;x\nRAP;;x\nLEA;;\n")
    #expect(corner.ties == ["De Brug SWV PO", "Het Anker RAP", "Het Anker SWV PO"])
    #expect(corner.network("LEA") != nil)
    #expect(corner.kinds == [.networkWithoutBoard("LEA")])
    #expect(corner.provenance.sources[0].understanding?.shape == .transposedMatrix)

    let tables = read(workbook: [
      TextSheet("Matrix", ";B1;B2\nN1;x;x\nN2;;x\n"),
      TextSheet("Deelnemers", "id;naam\nB1;Een\nB2;Twee\n"),
    ])
    #expect(tables.ties == ["B1 N1", "B2 N1", "B2 N2"], "\(tables.problems)")
    let sound = read(";Stichting De Brug;Vereniging Het Anker\nSWV PO;x;x\nRAP Noord;;x\n")
    #expect(sound.ties.count == 3)
    #expect(sound.network("SWV PO") != nil)
    #expect(sound.provenance.sources[0].understanding?.isOrientationAssumed == false)
  }

  @Test("where nothing tells the side, boards are taken to stand in the rows")
  func assumed() {
    let reading = read(";A1;A2\nP1;x;x\nP2;;x\n")
    #expect(reading.ties == ["P1 A1", "P1 A2", "P2 A2"])
    #expect(reading.provenance.sources[0].understanding?.isOrientationAssumed == true)
  }

  @Test("networks that are called netwerk something are no misspelt headings")
  func nearlyHeadings() {
    let reading = read("Bestuur;Netwerk A;Netwerk B\nDe Brug;x;\nHet Anker;;x\n")
    #expect(reading.ties == ["De Brug Netwerk A", "Het Anker Netwerk B"])
  }

  @Test("a network whose name is a word for networks is no column of a list")
  func vagueHeadings() {
    let reading = read("Bestuur;SWV;RAP\nDe Brug;x;\nHet Anker;x;x\n")
    #expect(reading.ties == ["De Brug SWV", "Het Anker RAP", "Het Anker SWV"])
  }

  @Test("a total that is not the number of marks is told at its cell")
  func wrongTotals() {
    let reading = read("Bestuur;SWV PO;RAP;Totaal\nDe Brug;x;x;2\nHet Anker;x;;2\nTotaal;3;1;4\n")
    #expect(
      reading.kinds == [
        .totalDiffers("Het Anker", says: 2, listed: 1), .total("Totaal"),
        .totalDiffers("SWV PO", says: 3, listed: 2),
        .incompleteList(network: "SWV PO", declared: 3, listed: 2),
      ])
    #expect(reading.network("SWV PO")?.declaredMemberCount == 3)
  }

  @Test("headings that are repeated halfway are left out")
  func repeatedHeadings() {
    let reading = read("Bestuur;SWV PO;RAP\nA;x;\nB;x;x\nBestuur;SWV PO;RAP\nC;;x\n")
    #expect(reading.ties == ["A SWV PO", "B RAP", "B SWV PO", "C RAP"])
    #expect(reading.kinds == [.repeatedHeadingRow])
    #expect(reading.balance.leftOut == [.repeatedHeading: 1])
  }

  @Test("a mark in a row without a board is rejected")
  func namelessRow() {
    let reading = read("Bestuur;SWV PO;RAP\nA;x;x\n;x;\nB;x;\n")
    #expect(reading.kinds == [.emptyParticipant])
    #expect(reading.problems[0].place.row == 3)
    #expect(reading.balance.isBalanced)
  }

  @Test("numbers and names of boards stand side by side, and mere row numbers do not count")
  func identity() {
    let numbered = read("Bestuursnummer;Bestuur;SWV PO;RAP\n41613;De Brug;x;\n30001;De Ster;;x\n")
    #expect(numbered.ties == ["30001 RAP", "41613 SWV PO"])
    #expect(numbered.board("41613")?.name == "De Brug")
    let rows = read("Nr;Naam;SWV PO;RAP\n1;De Brug;x;\n2;De Ster;;x\n3;De Maan;;\n")
    #expect(rows.landscape?.boards.map(\.id) == ["De Brug", "De Maan", "De Ster"])
  }

  @Test("the options of a survey tool are networks by the name between brackets")
  func brackets() {
    let reading = read(
      "Naam bestuur;Welke netwerken? [SWV PO];Welke netwerken? [RAP]\nA;Ja;Nee\nB;Nee;Ja\nC;Ja;Ja\n"
    )
    #expect(reading.ties == ["A SWV PO", "B RAP", "C RAP", "C SWV PO"])
  }

  @Test("a board that a given table lacks is fatal, also when it has no mark")
  func unknownBoard() {
    let reading = read(workbook: [
      TextSheet("Deelnemers", "id;naam\nB1;Een\n"),
      TextSheet("Matrix", "Bestuur;N1;N2\nEen;x;x\nTwee;;\n"),
    ])
    #expect(reading.defects.map(\.kind) == [.unknownParticipant("Twee", nearest: [])])
    #expect(reading.defects[0].place.row == 3)
  }

  @Test("an entry that is wrong is told at the analyst's own cell")
  func places() {
    let reading = read(workbook: [
      TextSheet("Netwerken", "id;naam\nN1;SWV PO\n"),
      TextSheet("Matrix", "Titel\n\nBestuur;SWV PO;RAP Noord\nEen;x;x\n"),
    ])
    #expect(reading.defects.map(\.kind) == [.unknownNetwork("RAP Noord", nearest: [])])
    #expect(reading.defects[0].place.row == 4)
    #expect(reading.defects[0].place.column == "RAP Noord")
    #expect(reading.defects[0].place.sheet == "Matrix")
  }
}

import BoardNetworks
import Spreadsheets
import Testing

@testable import MemberLists

struct SurveyTests {
  @Test("a row per board names its networks in one cell, and no answer is not no membership")
  func oneColumn() throws {
    let reading = read(
      """
      Bestuur;Gemeente;Respons;In welke netwerken neemt u deel?;Wat vindt u ervan?
      A;X;ja;"SWV PO; RAP Noord";prima
      B;X;ja;"geen";te veel
      C;Y;nee;;
      D;Y;ja;"SWV PO
      LEA";
      """)
    #expect(reading.ties == ["A RAP Noord", "A SWV PO", "D LEA", "D SWV PO"])
    #expect(reading.board("A")?.responded == true)
    #expect(reading.board("B")?.responded == true)
    #expect(reading.board("C")?.responded == false)
    #expect(reading.board("C")?.municipalities == ["Y"])
    #expect(
      reading.kinds == [
        .ignoredColumns(["Wat vindt u ervan?"]), .boardWithoutNetwork("B"), .noAnswer("C"),
      ])
    #expect(reading.balance.read == 6)
    #expect(reading.balance.leftOut == [.withoutTie: 1, .noAnswer: 1])
    #expect(reading.balance.isBalanced)
    let understood = try #require(reading.provenance.sources[0].understanding)
    #expect(understood.shape == .survey)
    #expect(understood.boards == 4)
    #expect(understood.networks == 3)
    #expect(understood.sharedCells == 2)
  }

  @Test("networks may stand in several columns")
  func severalColumns() {
    let reading = read(
      "Naam van uw bestuur;Netwerk 1;Netwerk 2;Ander netwerk\nA;SWV PO;RAP;\nB;SWV PO;;LEA\n")
    #expect(reading.ties == ["A RAP", "A SWV PO", "B LEA", "B SWV PO"])
    let same = read("bestuur;netwerk;netwerk;netwerk\nA;N1;N2;\nB;N1;;\n")
    #expect(same.ties == ["A N1", "A N2", "B N1"])
  }

  @Test("a list with an answer column is a survey: a blank network is no answer")
  func listWithResponse() {
    let reading = read("bestuur;netwerk;respons\nA;N1;ja\nB;;nee\n")
    #expect(reading.ties == ["A N1"])
    #expect(reading.board("B")?.responded == false)
    #expect(reading.kinds == [.noAnswer("B")])
  }

  @Test("a blank answer without a column for it is no answer either")
  func blank() {
    let reading = read("Bestuur;Netwerken\nA;\"N1; N2\"\nB;\nC;-\n")
    #expect(reading.board("B")?.responded == false)
    #expect(reading.board("C")?.responded == true)
  }

  @Test("who does not know is not in no network, and says no name of one")
  func unknownAnswers() {
    let reading = read(
      "Naam bestuur;In welke netwerken zit u?\nA;\"SWV; RAP\"\nB;Weet ik niet\nC;?\nD;onbekend\n"
        + "E;geen enkel netwerk\nF;nvt\n")
    #expect(reading.ties == ["A RAP", "A SWV"])
    #expect(["B", "C", "D"].allSatisfy { reading.board($0)?.responded == false })
    #expect(["E", "F"].allSatisfy { reading.board($0)?.responded == true })
    #expect(reading.balance.leftOut == [.noAnswer: 3, .withoutTie: 2])
    #expect(reading.balance.isBalanced)
  }

  @Test("a comma parts names only where each is known as a name by itself")
  func commas() {
    let reading = read(
      """
      Bestuur;In welke netwerken zit u?
      A;SWV PO, RAP
      B;RAP
      C;SWV PO
      D;Netwerk Taal, lezen en schrijven
      """)
    #expect(
      reading.ties == [
        "A RAP", "A SWV PO", "B RAP", "C SWV PO",
        "D Netwerk Taal, lezen en schrijven",
      ])
    #expect(reading.kinds == [.commasInName("Netwerk Taal, lezen en schrijven")])
  }

  @Test("so does a comma in a list whose heading speaks of several")
  func commasInList() {
    let reading = read(
      "Netwerk;Deelnemende besturen\nSWV;\"De Brug, De Ster, De Maan\"\nRAP;\"De Brug, De Ster\"\n"
        + "LEA;De Maan\nGem;De Ster\nX;\"Kerk, School en Gezin\"\n")
    #expect(
      reading.ties == [
        "De Brug RAP", "De Brug SWV", "De Maan LEA", "De Maan SWV", "De Ster Gem", "De Ster RAP",
        "De Ster SWV", "Kerk, School en Gezin X",
      ])
    #expect(reading.balance.read == 8)
    #expect(reading.balance.isBalanced)
    let survey = read("naam bestuur;netwerken\nA;\"SWV, RAP\"\nB;\"SWV, LEA\"\nC;RAP\nD;LEA\nE;\n")
    #expect(survey.ties == ["A RAP", "A SWV", "B LEA", "B SWV", "C RAP", "D LEA"])
    #expect(survey.kinds == [.noAnswer("E")])
  }

  @Test("a number that counts the answers of a survey tool is no board")
  func answerNumbers() {
    let reading = read(
      "Id;Naam van uw schoolbestuur;In welke netwerken?\n1;A;\"N1;N2\"\n2;B;\"N1;\"\n")
    #expect(reading.ties == ["A N1", "A N2", "B N1"])
  }

  @Test("numbered networks with a role beside each are a survey, and no answer is a heading")
  func rolesBesideNetworks() {
    let reading = read(
      "Bestuur;Netwerk 1;Rol 1;Netwerk 2;Rol 2\nA;SWV;lid;RAP;vz\nB;SWV;vz;;\nC;LEA;lid;SWV;lid\n")
    #expect(reading.ties == ["A RAP", "A SWV", "B SWV", "C LEA", "C SWV"])
    #expect(reading.kinds == [.ignoredColumns(["Rol 1", "Rol 2"])])
    let named = read(
      "Bestuur;Netwerk 1;Rol 1;Netwerk 2;Rol 2\nDe Brug;SWV Noord;lid;RAP Oost;voorzitter\n"
        + "De Ster;SWV Noord;lid;;\n")
    #expect(named.ties == ["De Brug RAP Oost", "De Brug SWV Noord", "De Ster SWV Noord"])
  }

  @Test("a list that says of what each name is a member is no list of one network's members")
  func memberOf() {
    let list = read("Organisatie;Lid van\nA;SWV\nB;SWV\n")
    #expect(list.ties == ["A SWV", "B SWV"])
    let named = read([("namen.csv", "Naam;Lid van\nStichting A;SWV\nStichting B;SWV\n")])
    #expect(named.landscape == nil)
  }

  @Test("bullets and numbers before names go")
  func bullets() {
    let reading = read("Bestuur;Netwerken\nA;\"- SWV PO\n- RAP\"\nB;\"1. RAP\n2. LEA\"\n")
    #expect(reading.ties == ["A RAP", "A SWV PO", "B LEA", "B RAP"])
  }

  @Test("a row per network may name its boards in several columns")
  func networkRows() {
    let reading = read(
      "Netwerk;Bestuur 1;Bestuur 2;Bestuur 3\nSWV PO;De Brug;Het Anker;\nRAP;De Brug;De Ster;De Zon\n"
        + "LEA;;;\n")
    #expect(
      reading.ties == [
        "De Brug RAP", "De Brug SWV PO", "De Ster RAP", "De Zon RAP", "Het Anker SWV PO",
      ])
    #expect(reading.network("LEA") != nil)
    #expect(reading.kinds == [.networkWithoutBoard("LEA")])
    #expect(reading.balance.isBalanced)
    #expect(reading.provenance.sources[0].understanding?.shape == .networkRows)
  }

  @Test("several names in the cells of a list are as many memberships")
  func listCells() {
    let reading = read("deelnemer;netwerk;rol\n\"A; B\";N1;lid\nA;\"N2; N3\";lid\nA;N1;lid\n")
    #expect(reading.ties == ["A N1", "A N2", "A N3", "B N1"])
    #expect(reading.balance.read == 5)
    #expect(reading.balance.duplicates == 1)
    #expect(reading.balance.isBalanced)
    #expect(reading.provenance.sources[0].understanding?.sharedCells == 2)
    #expect(reading.landscape?.boards.map(\.id) == ["A", "B"])
  }

  @Test("numbers and names that share cells belong together one by one")
  func sharedNumbers() {
    let reading = read("bestuursnummer;bestuur;netwerk\n\"1; 2\";\"Een; Twee\";N1\n")
    #expect(reading.ties == ["1 N1", "2 N1"])
    #expect(reading.board("2")?.name == "Twee")
  }
}

struct TitledListTests {
  @Test("a list may have titles above its headings and headings halfway")
  func titles() throws {
    let reading = read(
      """
      Leden van netwerken in Diepland;;
      Peildatum 1-1-2025;;

      Deelnemer;Netwerk;Rol
      A;N1;lid
      Deelnemer;Netwerk;Rol
      B;N1;lid
      """)
    #expect(reading.ties == ["A N1", "B N1"])
    #expect(reading.kinds == [.repeatedHeadingRow])
    let understood = try #require(reading.provenance.sources[0].understanding)
    #expect(understood.shape == .list)
    #expect(understood.headingRow == 4)
    #expect(
      understood.titles == ["Leden van netwerken in Diepland", "Peildatum 1-1-2025"])
  }

  @Test("totals and remarks below a list are left out, wherever in the row they stand")
  func footers() {
    let reading = read(
      "Nr;Deelnemer;Netwerk\n1;A;N1\n2;B;N1\nTotaal;2;\nBron: opgave van de netwerken;;\n")
    #expect(reading.ties == ["A N1", "B N1"])
    #expect(
      reading.kinds == [
        .ignoredColumns(["Nr"]), .total("Totaal"), .remark("Bron: opgave van de netwerken"),
      ])
    #expect(reading.balance.leftOut == [.total: 1, .remark: 1])
    #expect(reading.balance.isBalanced)
  }

  @Test("merged cells that cover each other fill no more than one of them", .timeLimit(.minutes(5)))
  func coveringBlocks() throws {
    let lines = (1...20_000).map { [$0 == 1 ? "Netwerk" : "", "Bestuur \($0)"] }
    let blocks = (1...20_000).map { CellRange(rows: $0...1_048_576, columns: 0...16_383) }
    let sheet = try #require(UnmergedSheet(TextSheet("Leden", lines: lines, merged: blocks)))
    var count = 0
    _ = sheet.forEachRow { row in
      if row.text(ofCell: 0) == "Netwerk", row.cellCount == 2 { count += 1 }
      return true
    }
    #expect(count == 20_000)
  }

  @Test("cells merged downwards hold for each of their rows")
  func merged() {
    let reading = read(workbook: [
      TextSheet(
        "Leden", "Netwerk;Bestuur\nN1;A\n;B\nN2;A\n",
        merged: [CellRange(rows: 2...3, columns: 0...0)])
    ])
    #expect(reading.ties == ["A N1", "A N2", "B N1"])
  }

  @Test("cells beside the headings of a workbook are told, and the row counts")
  func looseCells() {
    let reading = read(workbook: [
      TextSheet("Leden", "deelnemer;netwerk\nA;N1;let op\nB;N1\nC;N1;;vraag\n")
    ])
    #expect(reading.ties == ["A N1", "B N1", "C N1"])
    #expect(reading.kinds == [.cellsWithoutHeading(rows: 2)])
    #expect(reading.problems[0].place.row == 2)
  }

  @Test("a heading that is nearly known is an error before any other shape is tried")
  func misspelt() {
    #expect(
      read("Titel;\n\nBestuur;Netwrek\nA;\"N1; N2\"\n").kinds
        == [.misspeltHeading(meant: "netwerk")])
  }
}

import BoardNetworks
import MemberLists
import Testing

@Suite("Every row that does not count is listed, with what it is about and why")
struct RowAccountTests {
  private static let list = """
    deelnemer;netwerk;van;tot
    B1;N1;;
    B1;N1;;
    ;N1;;
    B2;;;
    B2;N2;ooit;
    B2;N2;2030-01-01;
    Totaal;14;;
    B3;N1;;;te;veel
    B3;Oud;;
    B3;N2;2010;2005
    """

  private static let networks = """
    id;naam;actief_sinds;gestopt_op
    N1;Eerste;2001;
    N2;Tweede;2001;
    Oud;Oude tafel;2001;2010
    N2;Tweede;2001;
    """

  private func files() -> Reading {
    read(
      [("lidmaatschappen.csv", RowAccountTests.list), ("netwerken.csv", RowAccountTests.networks)],
      at: "2026-10-01")
  }

  @Test("rows of memberships are listed by number, participant and network")
  func memberships() {
    let balance = files().provenance.sources[0].balance
    #expect(
      Array(balance.uncounted) == [
        UncountedRow(row: 3, name: "B1", network: "Eerste", .duplicate(ofRow: 2, file: nil)),
        UncountedRow(row: 4, network: "N1", .rejected(.emptyParticipant)),
        UncountedRow(row: 5, name: "B2", .rejected(.emptyNetwork)),
        UncountedRow(
          row: 6, name: "B2", network: "N2",
          .rejected(.unreadableDate("ooit", rejectsRow: true))),
        UncountedRow(row: 7, name: "B2", network: "Tweede", .leftOut(.membershipNotAtDate)),
        UncountedRow(row: 8, name: "Totaal", network: "14", .leftOut(.total)),
        UncountedRow(row: 9, .rejected(.tooManyCells(count: 6, headings: 4))),
        UncountedRow(row: 10, name: "B3", network: "Oude tafel", .leftOut(.networkNotAtDate)),
        UncountedRow(
          row: 11, name: "B3", network: "N2",
          .rejected(.endsBeforeItBegins(from: "2010", to: "2005"))),
      ])
    #expect(balance.read == 10)
    #expect(balance.kept == 1)
    #expect(balance.isBalanced)
    #expect(balance.isListed)
  }

  @Test("rows of other tables are listed by name")
  func networks() {
    let balance = files().provenance.sources[1].balance
    #expect(
      Array(balance.uncounted) == [
        UncountedRow(row: 4, name: "Oude tafel", .leftOut(.networkNotAtDate)),
        UncountedRow(row: 5, name: "Tweede", .duplicate(ofRow: 3, file: nil)),
      ])
    #expect(balance.isBalanced)
    #expect(balance.isListed)
  }

  @Test("a duplicate of a row in another file tells which file")
  func otherFile() {
    let reading = read([
      ("a.csv", "deelnemer;netwerk\nB1;N1\n"), ("b.csv", "deelnemer;netwerk\nB2;N1\nB1;N1\n"),
    ])
    #expect(
      Array(reading.provenance.sources[1].balance.uncounted) == [
        UncountedRow(row: 3, name: "B1", network: "N1", .duplicate(ofRow: 2, file: "a.csv"))
      ])
  }

  @Test("schools that contradict each other are listed, each of them")
  func schools() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      ("scholen.csv", "id;deelnemer;gemeente\nS1;B1;X\nS1;B1;Y\nS2;B1;X\nS2;B1;X\n;B1;X\n"),
    ])
    #expect(
      Array(reading.provenance.sources[1].balance.uncounted) == [
        UncountedRow(row: 2, name: "S1", .rejected(.contradictingRows("S1", rows: [2, 3]))),
        UncountedRow(row: 3, name: "S1", .rejected(.contradictingRows("S1", rows: [2, 3]))),
        UncountedRow(row: 5, name: "S2", .duplicate(ofRow: 4, file: nil)),
        UncountedRow(row: 6, .rejected(.emptyName(.schools))),
      ])
  }

  @Test("a row that names several is listed by its number on the sheet, whatever became of them")
  func sharedRows() {
    let survey = read(
      "Naam bestuur;In welke netwerken zit u?\nB1;\"N1; N2\"\nB2;\"N1; N2; N3\"\nB1;\"N3; N2\"\n")
    #expect(
      Array(survey.balance.uncounted) == [
        UncountedRow(row: 4, name: "B1", network: "N2", .duplicate(ofRow: 2, file: nil))
      ])
    let dated = read(
      [
        ("leden.csv", "Bestuur;N1;N2;Oud\nB1;x;x;x\nB2;x;;x\n"),
        ("netwerken.csv", "naam;gestopt_op;type\nN1;;a\nN2;;a\nOud;2010;a\n"),
      ], at: "2026-10-01")
    let rows = dated.provenance.sources[0].balance.uncounted
    #expect(rows.map(\.row) == [2, 3])
    #expect(rows.allSatisfy { $0.outcome == .leftOut(.networkNotAtDate) })
  }

  @Test("subtotals below the rows they add up are left out; a board called after totals is not")
  func subtotals() {
    let byNetwork = read(
      "Bestuur;Netwerk\nB1;SWV\nB2;SWV\n2;SWV Totaal\nB1;RAP\n1;Totaal RAP\n3;Eindtotaal\n")
    #expect(byNetwork.ties == ["B1 RAP", "B1 SWV", "B2 SWV"])
    #expect(byNetwork.balance.kept == 3)
    #expect(byNetwork.balance.leftOut == [.total: 3])
    #expect(byNetwork.balance.isBalanced)
    #expect(byNetwork.kinds == [.total("SWV Totaal"), .total("Totaal RAP"), .total("Eindtotaal")])
    let byBoard = read("Bestuur;Netwerk\nB1;SWV\nB1;RAP\nB1 Subtotaal;\nB2;RAP\n")
    #expect(byBoard.ties == ["B1 RAP", "B1 SWV", "B2 RAP"])
    #expect(byBoard.balance.leftOut == [.total: 1])
    let named = read("Bestuur;Netwerk\nOnderwijs;2201\nTotaal Leren;2202\nHorizontaal;2203\n")
    #expect(named.ties == ["Horizontaal 2203", "Onderwijs 2201", "Totaal Leren 2202"])
  }

  @Test("a seat that nobody holds is no board")
  func vacancies() {
    let reading = read("bestuur;netwerk\nB1;N1\nvacature;N1\nN.n.b.;N1\nVacaturebank;N1\n")
    #expect(reading.ties == ["B1 N1", "Vacaturebank N1"])
    #expect(reading.balance.rejected == 2)
  }

  @Test("lists are what going through the rows by hand gives", arguments: 0..<100)
  func againstSlow(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var text = "deelnemer;netwerk;van;tot\n"
    var expected: [UncountedRow] = []
    var firstRow: [String: Int] = [:]
    for row in 2..<Int.random(in: 3...40, using: &random) {
      let board = ["B1", "B2", "B3", ""].randomElement(using: &random)!
      let network = ["N1", "N2", ""].randomElement(using: &random)!
      let from = ["", "2020", "2027-01-01", "vroeger"].randomElement(using: &random)!
      let to = ["", "2025", "2030"].randomElement(using: &random)!
      text += "\(board);\(network);\(from);\(to)\n"
      // A row with blanks alone is no row.
      guard board + network + from + to != "" else { continue }
      let name = board.isEmpty ? nil : board
      let table = network.isEmpty ? nil : network
      func add(_ outcome: UncountedRow.Outcome) {
        expected.append(UncountedRow(row: row, name: name, network: table, outcome))
      }
      if board.isEmpty {
        add(.rejected(.emptyParticipant))
      } else if network.isEmpty {
        add(.rejected(.emptyNetwork))
      } else if from == "vroeger" {
        add(.rejected(.unreadableDate(from, rejectsRow: true)))
      } else if from == "2027-01-01", to == "2025" {
        add(.rejected(.endsBeforeItBegins(from: from, to: to)))
      } else if from == "2027-01-01" || to == "2025" {
        add(.leftOut(.membershipNotAtDate))
      } else if let first = firstRow[board + network] {
        add(.duplicate(ofRow: first, file: nil))
      } else {
        firstRow[board + network] = row
      }
    }
    let balance = read(text, at: "2026-10-01").balance
    #expect(Array(balance.uncounted) == expected)
    #expect(balance.isListed)
    #expect(balance.isBalanced)
  }
}

@Suite("Whose word a membership is")
struct MembershipSourceTests {
  @Test("a network in two lists has the lists for sources where rows name none")
  func twoLists() {
    let reading = read([
      ("map/bestuurslijst.csv", "deelnemer;netwerk;bron\nB1;N1;\nB2;N1;telefoon\nB1;N2;\n"),
      ("map/netwerklijst.csv", "deelnemer;netwerk\nB1;N1\nB3;N1\n"),
    ])
    #expect(reading.details("B1", "N1")?.sources == ["bestuurslijst", "netwerklijst"])
    #expect(reading.details("B2", "N1")?.sources == ["telefoon"])
    #expect(reading.details("B3", "N1")?.sources == ["netwerklijst"])
    #expect(reading.details("B1", "N2")?.sources == [])
  }

  @Test("one list is no source, nor is one whose rows about a network do not hold")
  func oneList() {
    let reading = read(
      [
        ("een.csv", "deelnemer;netwerk\nB1;N1\n"),
        ("twee.csv", "deelnemer;netwerk;tot\nB1;N1;2020\nB1;N2;\n"),
      ], at: "2026-10-01")
    #expect(reading.details("B1", "N1")?.sources == [])
    #expect(reading.details("B1", "N2")?.sources == [])
  }

  @Test("lists of the same name are told apart by their paths")
  func sameName() {
    let reading = read([
      ("a/lijst.csv", "deelnemer;netwerk\nB1;N1\n"),
      ("b/lijst.csv", "deelnemer;netwerk\nB1;N1\nB2;N1\n"),
    ])
    #expect(reading.details("B1", "N1")?.sources == ["a/lijst.csv", "b/lijst.csv"])
  }
}

@Suite("What a list tells of people does not come back in messages")
struct PersonalCellTests {
  private static let mark = "Xqzw"

  @Test("cells about delegates and contacts are in no message, however broken the rows")
  func messages() {
    let person = "\(PersonalCellTests.mark) Jansen"
    let heading =
      "deelnemer;netwerk;van;tot;zetels;vorm;via;afgevaardigde;functie;mandaat;contactpersoon;"
      + "telefoon\n"
    let ends = ";\(person);\(person);\(person);\(person);06-\(PersonalCellTests.mark)"
    let rows = [
      "B1;N1;;;;;" + ends, "B1;N1;;;;;" + ends, ";N1;;;;;" + ends, "B1;;;;;;" + ends,
      "B2;N1;ooit;;;;" + ends, "B2;N1;2010;2005;;;" + ends, "B3;N1;;;veel;;" + ends,
      "B3;N2;;;;half;" + ends, "Totaal;2;;;;;" + ends, "B4;N1;;;;;" + ends + ";te veel",
      "B4;N2;;2005;;;" + ends,
    ]
    let reading = read(heading + rows.joined(separator: "\n"), at: "2026-10-01")
    #expect(reading.balance.rejected == 5)
    #expect(reading.problems.count > 8)
    #expect(!"\(reading.problems)".contains(PersonalCellTests.mark))
    #expect(!"\(Array(reading.balance.uncounted))".contains(PersonalCellTests.mark))
  }

  @Test("numbers to reach people by are no scores of a network")
  func numbers() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
      (
        "netwerken.csv",
        "id;telefoon;Tel.nr.;mobiel nummer;vertrouwen\nN1;0612345678;12;13;4\n"
          + "N1;0687654321;12;13;4\n"
      ),
    ])
    #expect(reading.network("N1")?.attributes == ["vertrouwen": 4])
    #expect(!"\(reading.problems)".contains("0612345678"))
  }
}

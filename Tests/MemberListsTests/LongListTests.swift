import BoardNetworks
import MemberLists
import Testing

struct LongListTests {
  @Test("one list with a participant and a network in each row is enough")
  func simplest() {
    let reading = read("deelnemer;netwerk\nB2;N1\nB1;N1\nB1;N10\nB1;N2\n")
    #expect(reading.ties == ["B1 N1", "B1 N2", "B1 N10", "B2 N1"])
    #expect(reading.problems.isEmpty)
    #expect(reading.balance.kept == 4)
    #expect(reading.landscape?.date == .noDates)
  }

  @Test(
    "headings are recognised in Dutch and English, in any spelling, case and order",
    arguments: [
      "deelnemer;netwerk", "Netwerk;Deelnemer", "BESTUUR;TAFEL", "Naam bestuur;Naam netwerk",
      "bestuur_naam;netwerk_id", "Besturen;Netwerken", "Bestuursnummer;Samenwerkingsverbanden",
      "Bevoegd gezag;Gemeenschappelijke regeling", "BEVOEGD GEZAG NAAM;NETWERK CODE",
      "board;network",
      "Board ID;Network name", "members;networks", "participant;network",
      "Deelnemer (bestuur);Netwerk",
      "gemeente;gemeenschappelijke regeling", "organisatie;overleg", "actor;event",
      "bestuursnaam;netwerknummer", "Deelnemende besturen;Samenwerkingsverbanden",
      "Member organisation;Network name",
    ])
  func headings(row: String) throws {
    let isReversed = row == "Netwerk;Deelnemer"
    let reading = read("\(row)\n\(isReversed ? "N1;B1" : "B1;N1")\n")
    #expect(reading.ties == ["B1 N1"], "\(reading.problems)")
  }

  @Test("cells are trimmed, no-break spaces included, and what remains is identity")
  func padding() {
    let reading = read("deelnemer;netwerk\n  B1 ;N1\n\u{A0}B1\u{A0};  N2\t\nb1;N1\n")
    #expect(reading.ties == ["B1 N1", "B1 N2", "b1 N1"])
  }

  @Test("a name is the same in composed and decomposed form, and is shown composed")
  func unicode() {
    let reading = read("deelnemer;netwerk\nCoöp;N1\nCoo\u{308}p;N2\n")
    #expect(reading.landscape?.boards.count == 1)
    #expect(reading.board("Coöp")?.id.unicodeScalars.count == 4)
  }

  @Test("a number and a name may stand side by side")
  func numberAndName() {
    let reading = read(
      "bestuursnummer;bestuur;netwerk\n41613;De Brug;N1\n41613;De Brug;N2\n;Los bestuur;N1\n")
    #expect(reading.board("41613")?.name == "De Brug")
    #expect(reading.board("Los bestuur")?.label == "Los bestuur")
    #expect(reading.ties == ["41613 N1", "41613 N2", "Los bestuur N1"])
  }

  @Test("a name without its number is the board that has the number elsewhere")
  func nameOfNumber() {
    let reading = read(
      "bestuursnummer;bestuur;netwerk\n;De Brug;N1\n41613;De Brug;N2\n-;Los A;N1\n-;Los B;N1\n")
    #expect(reading.ties == ["41613 N1", "41613 N2", "Los A N1", "Los B N1"])
    #expect(reading.kinds == [])
  }

  @Test("a name that two numbers have does not tell which is meant")
  func nameOfTwoNumbers() {
    let reading = read("bestuursnummer;bestuur;netwerk\n1;Samen;N1\n2;Samen;N1\n;Samen;N2\n")
    #expect(reading.kinds == [.ambiguousName("Samen", ids: ["1", "2"])])
    #expect(reading.problems[0].place.row == 4)
  }

  @Test("a number that is also somebody's name is a number first")
  func numberFirst() {
    let reading = read("bestuursnummer;bestuur;netwerk\n1;2;N1\n2;;N2\n")
    #expect(reading.ties == ["1 N1", "2 N2"])
  }

  @Test("a number with two names is one board, with a note")
  func twoNames() {
    let reading = read("bestuursnummer;bestuur;netwerk\n1;De Brug;N1\n1;Brug;N2\n")
    #expect(reading.board("1")?.name == "Brug")
    #expect(reading.board("1")?.aliases == ["De Brug"])
    #expect(reading.kinds == [.severalNames(id: "1", names: ["Brug", "De Brug"])])
  }

  @Test("one name with two places is one board, and is told")
  func twoPlaces() {
    let reading = read(
      "deelnemer;plaats;netwerk\nDe Regenboog;Ede;N1\nDe Regenboog;Tiel;N1\nSamen;Ede;N2\n")
    #expect(reading.ties == ["De Regenboog N1", "Samen N2"])
    #expect(reading.kinds.contains(.severalPlaces("De Regenboog", places: ["Ede", "Tiel"])))
    #expect(reading.problems.last { $0.kind.isSeveralPlaces }?.place.row == 3)
  }

  @Test(
    "a place in two spellings is one, and a place that goes with the network is not the board's")
  func placesThatTellNothing() {
    let spelt = read("deelnemer;gemeente;netwerk\nSamen;Ede;N1\nSamen;EDE;N2\nDe Brug;Tiel;N2\n")
    #expect(!spelt.kinds.contains { $0.isSeveralPlaces })
    let ofNetwork = read(
      "deelnemer;gemeente;netwerk\nSamen;Ede;N1\nSamen;Tiel;N2\nDe Brug;Tiel;N2\n")
    #expect(!ofNetwork.kinds.contains { $0.isSeveralPlaces })
    let numbered = read(
      "bestuursnummer;bestuur;plaats;netwerk\n1;Samen;Ede;N1\n1;Samen;Tiel;N1\n")
    #expect(!numbered.kinds.contains { $0.isSeveralPlaces })
  }

  @Test("other columns are named and ignored")
  func extraColumns() {
    let reading = read("deelnemer;netwerk;Postcode;Telefoon\nB1;N1;1234 AB;\n")
    #expect(reading.kinds == [.ignoredColumns(["Postcode", "Telefoon"])])
    #expect(reading.problems[0].place.row == 1)
  }

  @Test("what a row says besides is kept")
  func details() throws {
    let reading = read(
      """
      deelnemer;netwerk;rol;vorm_lidmaatschap;via;van;tot;afgevaardigde;functie;mandaat;zetels;bron;brengt_relatie;haalt_inhoud
      B1;N1;voorzitter; penvoerder;kern;B2;2020;31-12-2030;J. Jansen;directeur;vol;2;opgave;veel;weinig
      """.replacing("voorzitter; penvoerder", with: "\"voorzitter; penvoerder\""))
    let details = try #require(reading.details("B1", "N1"), "\(reading.problems)")
    #expect(details.roles == ["penvoerder", "voorzitter"])
    #expect(details.form == .core)
    #expect(details.via == .other("B2"))
    #expect(details.period == Period(from: day(2020, 1, 1), to: day(2030, 12, 31)))
    #expect(
      details.delegates == [Delegate(name: "J. Jansen", function: "directeur", mandate: "vol")])
    #expect(details.seatCount == 2)
    #expect(details.sources == ["opgave"])
    #expect(details.brings.relation == "veel")
    #expect(details.takes.content == "weinig")
  }

  @Test("who brings \"geen\" tells that it is nothing, and a dash or \"onbekend\" tells nothing")
  func reciprocity() throws {
    let reading = read(
      """
      deelnemer;netwerk;brengt_inhoud;haalt_inhoud;brengt_proces
      B1;N1;Geen;kennis;-
      B2;N1;nee;onbekend;n.v.t.
      """)
    let first = try #require(reading.details("B1", "N1"))
    #expect(first.brings.answer(.content) == false)
    #expect(first.takes.answer(.content) == true)
    #expect(first.brings.answer(.process) == nil)
    let second = try #require(reading.details("B2", "N1"))
    #expect(second.brings.answer(.content) == false)
    #expect(second.takes.answer(.content) == nil)
    #expect(second.brings.answer(.process) == nil)
  }

  @Test("whoever a board takes part through may stand elsewhere in the list")
  func via() throws {
    let reading = read("deelnemer;netwerk;via\nB1;N1;B2\nB2;N1;\nB3;N1;N2\nB3;N2;-\n")
    let landscape = try #require(reading.landscape)
    #expect(
      reading.details("B1", "N1")?.via
        == .board(BoardIndex(landscape.boards.firstIndex { $0.id == "B2" }!)))
    #expect(
      reading.details("B3", "N1")?.via
        == .network(NetworkIndex(landscape.networks.firstIndex { $0.id == "N2" }!)))
    #expect(reading.details("B3", "N2")?.via == nil)
  }
}

struct DuplicateTests {
  @Test("the same pair twice is one membership and one duplicate")
  func duplicates() {
    let reading = read("deelnemer;netwerk\nB1;N1\nB1;N2\nB1;N1\n")
    #expect(reading.ties == ["B1 N1", "B1 N2"])
    #expect(reading.balance.duplicates == 1)
    #expect(reading.kinds == [.duplicate(ofRow: 2, file: nil)])
    #expect(reading.problems[0].place.row == 4)
  }

  @Test("seats of different roles add up, those of one role do not")
  func seats() {
    let reading = read(
      "deelnemer;netwerk;rol;zetels\nB1;N1;lid;2\nB1;N1;voorzitter;\nB2;N1;lid;1\nB2;N1;lid;3\n")
    #expect(reading.details("B1", "N1")?.seatCount == 3)
    #expect(reading.details("B1", "N1")?.roles == ["lid", "voorzitter"])
    #expect(reading.details("B2", "N1")?.seatCount == 3)
  }

  @Test("periods that follow each other are no duplicates")
  func periods() {
    let list = "deelnemer;netwerk;van;tot\nB1;N1;2015;2018\nB1;N1;2020;\n"
    let now = read(list)
    #expect(now.ties == ["B1 N1"])
    #expect(now.balance.duplicates == 0)
    #expect(now.balance.leftOut == [.membershipNotAtDate: 1])
    #expect(read(list, at: "2016-05-01").ties == ["B1 N1"])
    #expect(read(list, at: "2019-05-01").ties.isEmpty)
  }

  @Test("a seat of one's own goes before taking part through another")
  func ownSeat() {
    let reading = read("deelnemer;netwerk;via\nB1;N1;B2\nB1;N1;\nB2;N1;\n")
    #expect(reading.details("B1", "N1")?.via == nil)
  }
}

struct ReferenceDateTests {
  @Test("without dates everything holds")
  func none() {
    #expect(read("deelnemer;netwerk;van\nB1;N1;\n").landscape?.date == .noDates)
  }

  @Test("without an option the newest first day is the date")
  func newest() {
    let reading = read("deelnemer;netwerk;van;tot\nB1;N1;2019;2020\nB2;N1;1-8-2021;\nB3;N1;;\n")
    #expect(reading.landscape?.date == .newest(day(2021, 8, 1)))
    #expect(reading.ties == ["B2 N1", "B3 N1"])
  }

  @Test("the day that is asked for decides; the first and the last day are included")
  func chosen() {
    let list = "deelnemer;netwerk;van;tot\nB1;N1;2019;2020\n"
    #expect(read(list, at: "2019-01-01").ties == ["B1 N1"])
    #expect(read(list, at: "31-12-2020").ties == ["B1 N1"])
    #expect(read(list, at: "2021-01-01").ties.isEmpty)
    #expect(read(list, at: "2018-12-31").ties.isEmpty)
    #expect(read(list, at: "2019-01-01").landscape?.date == .chosen(day(2019, 1, 1)))
  }

  @Test("last days alone give no date, and that is said")
  func lastDaysOnly() {
    let reading = read("deelnemer;netwerk;tot\nB1;N1;2019\nB2;N1;\n")
    #expect(reading.ties == ["B1 N1", "B2 N1"])
    #expect(reading.kinds == [.onlyLastDays])
  }

  @Test("a board whose memberships have all ended is kept as a board without a network")
  func endedBoard() {
    let reading = read("deelnemer;netwerk;van;tot\nB1;N1;2015;2016\nB2;N1;2020;\n")
    #expect(reading.landscape?.boards.map(\.id) == ["B1", "B2"])
  }
}

extension Problem.Kind {
  fileprivate var isSeveralPlaces: Bool {
    if case .severalPlaces = self { true } else { false }
  }
}

import BoardNetworks
import Testing

@testable import MemberLists

/// Three networks, one of them statutory, with a body and a scheme.
private let region = read([
  (
    "lidmaatschappen.csv",
    """
    deelnemer;netwerk;vorm
    A;N1;kern
    B;N1;schil
    C;N1;schil
    A;N2;
    B;N2;
    A;N3;
    B;N3;
    C;N3;
    A;N1a;
    """
  ),
  (
    "deelnemers.csv",
    "id;naam\nA;Stichting De Wending\nB;Vereniging Het Anker\nC;Sint Jozef Oosterlo\n"
  ),
  (
    "netwerken.csv",
    """
    id;naam;verplichting;regeling;bijeenkomsten per jaar;gremium_van
    N1;Onderwijsregio Diepland;subsidievoorwaarde;Onderwijsregio's;6;
    N1a;Stuurgroep;;;4;N1
    N2;RAP Diepland;;RAP;5;
    N3;Samenwerkingsverband PO;wettelijk;WPO;4;
    """
  ),
]).landscape!

private func read(measures text: String, on landscape: Landscape = region) -> ScenarioReading {
  readScenario(
    from: InputFile(path: "maatregelen.csv", sha256: "", bytes: Array(text.utf8)), for: landscape)
}

extension ScenarioReading {
  fileprivate var interventions: [Intervention] { steps.map(\.intervention) }

  /// Row, column and kind of each problem.
  fileprivate var flaws: [String] {
    problems.map { "\($0.place.row ?? 0) \($0.place.column ?? "-") \($0.kind)" }
  }
}

struct ScenarioReadingTests {
  @Test("each kind of measure is read by Dutch and by English words")
  func kinds() {
    let expected: [Intervention] = [
      .combine(networks: ["N2"], into: "N1"),
      .join(board: "C", network: "N1a"),
      .leave(board: "B", network: "N1"),
      .meet(network: "N1", .times(0.5)),
      .meet(network: "N1a", .perYear(4)),
      .coreAndShell(
        network: "N1", core: ["A"], sharedMeetings: 1,
        coreGroup: "Onderwijsregio Diepland (kern)"),
      .rename(network: "N1", to: "Regiotafel"),
      .mergeBoards(["A", "C"], into: "Samen sterk"),
      .endScheme("Onderwijsregio's"),
    ]
    let dutch = read(
      measures: """
        maatregel;netwerk;deelnemer;naar;waarde;thema;regeling;toelichting
        samenvoegen;RAP Diepland;;N1;;;;de regeling is vervangen
        toetreden;stuurgroep;Sint Jozef Oosterlo;;;;;
        uittreden;N1;B;;;;;
        frequentie;N1;;;50%;;;
        frequentie;N1a;;;per kwartaal;;;
        kern en schil;N1;;;1;;;
        hernoemen;N1;;Regiotafel;;;;
        besturenfusie;;A; ;;;;
        regeling eindigt;;;;;;onderwijsregios;
        """)
    #expect(
      dutch.flaws == [
        #"9 naar intervention(BoardNetworks.InterventionFlaw.missingCell(heading: "naar", kind: "besturenfusie"))"#
      ])
    let whole = read(
      measures: """
        Measure,Networks,Boards,Into,Value,Scheme,Note
        combine,N2,,onderwijsregio diepland,,,the scheme was replaced
        join,N1a,C,,,,
        leave,N1,B,,,,
        frequency,N1,,,x 0.5,,
        frequency,N1a,,,quarterly,,
        kern-schil,N1,A,,1,,
        rename,N1,,Regiotafel,,,
        board merger,,A;C,Samen sterk,,,
        scheme ends,,,,,Onderwijsregio's,
        """)
    #expect(whole.problems.isEmpty)
    #expect(whole.interventions == expected)
    #expect(whole.steps[0].note == "the scheme was replaced")
    #expect(whole.steps.map(\.row) == Array(2...10))
    #expect(whole.scenario?.after == region.applying(expected).after)
  }

  @Test("several names in a cell are several measures, and rows to split make one")
  func several() {
    let reading = read(
      measures: """
        maatregel;netwerk;deelnemer;naar;thema
        stoppen;"N1a; RAP Diepland";;;
        toetreden;N2;A;;
        """)
    #expect(reading.interventions.prefix(2) == [.stop(network: "N1a"), .stop(network: "N2")])
    #expect(reading.scenario == nil)
    let parts = read(
      measures: """
        maatregel;netwerk;deelnemer;naar;thema
        splitsen;N1;A; B;Werven;werven
        """)
    #expect(!parts.problems.isEmpty)
    let split = read(
      measures: """
        maatregel;netwerk;deelnemer;naar;thema
        splitsen;N1;"A; B";Werven;werven
        splitsen;Onderwijsregio Diepland;C;Opleiden;"opleiden; begeleiden"
        splitsen;onderwijsregio diepland;;"N1; Rest";
        stoppen;Werven;;;
        """)
    #expect(split.flaws.count == 1)
    let run = read(
      measures: """
        maatregel;netwerk;deelnemer;naar;thema
        splitsen;N1;"A; B";Werven;werven
        splitsen;n1;;"N1; Rest";
        stoppen;Werven;;;
        """)
    #expect(run.problems.isEmpty)
    #expect(
      run.interventions == [
        .split(
          network: "N1",
          into: [
            Intervention.Part(id: "Werven", members: ["A", "B"], themes: ["werven"]),
            Intervention.Part(id: "N1"), Intervention.Part(id: "Rest"),
          ]), .stop(network: "Werven"),
      ])
  }

  @Test("a network and a body of it may be asked to stop together")
  func wholeAndBody() {
    let reading = read(measures: "maatregel;netwerk\nstoppen;\"N1; N1a; N2\"\n")
    #expect(reading.problems.isEmpty)
    #expect(reading.scenario?.after.networks.map(\.id) == ["N3"])
  }

  @Test("a row knows what the rows above it made, and not what they took away")
  func order() {
    let reading = read(
      measures: """
        maatregel;netwerk;naar;waarde
        samenvoegen;N1; N2;Diepland samen
        """.replacing("N1; N2", with: "\"N1; N2\"") + """

          frequentie;Diepland samen;;4
          hernoemen;Diepland samen;De Regio;
          frequentie;De Regio;;3
          stoppen;N2;;
          """)
    #expect(
      reading.problems.map(\.kind) == [.intervention(.impossible(.unknownNetwork("N2")))])
    #expect(reading.problems.map(\.place.row) == [6])
    #expect(
      reading.interventions.suffix(3) == [
        .meet(network: "Diepland samen", .perYear(4)),
        .rename(network: "Diepland samen", to: "De Regio"),
        .meet(network: "Diepland samen", .perYear(3)),
      ])
  }

  @Test("all mistakes are told at once, each with its row, its column and what is near")
  func mistakes() {
    let reading = read(
      measures: """
        maatregel;netwerk;deelnemer;naar;waarde
        fuseer;N1;;;
        stoppen;Onderwijsregio Dieplant;;;
        stoppen;N1;;;3
        frequentie;N2;;;soms
        frequentie;N2;;;0
        uittreden;N2;"C; Het Ankr";;
        toetreden;N2;A;;
        samenvoegen;N2;;Onderwijsregio Diepladn;
        ;N1;;;
        """)
    #expect(reading.scenario == nil)
    #expect(reading.problems.map(\.place.row) == [2, 3, 4, 5, 6, 7, 8, 9, 10])
    let kinds = reading.problems.map(\.kind)
    #expect(
      kinds[0]
        == .intervention(.unknownKind("fuseer", expected: Words.interventions.expected)))
    guard case .unknownNetwork("Onderwijsregio Dieplant", let nearest) = kinds[1],
      case .unknownParticipant("Het Ankr", let boards) = kinds[5]
    else {
      Issue.record("\(kinds)")
      return
    }
    #expect(nearest.first == "Onderwijsregio Diepland")
    #expect(boards.first == "Vereniging Het Anker")
    #expect(kinds[2] == .intervention(.unusedCell(heading: "waarde", kind: "stoppen")))
    #expect(kinds[3] == .intervention(.unreadableFrequency("soms")))
    #expect(kinds[4] == .intervention(.impossible(.noMeetings)))
    #expect(kinds[6] == .intervention(.impossible(.alreadyMember(board: "A", network: "N2"))))
    #expect(
      kinds[7]
        == .intervention(
          .resemblesKnownName("Onderwijsregio Diepladn", known: "Onderwijsregio Diepland")))
    #expect(
      kinds[8] == .intervention(.unknownKind("", expected: Words.interventions.expected)))
    #expect(reading.problems.map(\.place.column)[1...3] == ["netwerk", "waarde", "waarde"])
    #expect(reading.problems.allSatisfy { $0.severity == .fatal })
  }

  @Test("a name that a row with a mistake would have made is no second mistake")
  func cascade() {
    let reading = read(
      measures: """
        maatregel;netwerk;naar;waarde
        samenvoegen;N9;Diepland samen;
        frequentie;Diepland samen;;4
        frequentie;Diepland anders;;4
        """)
    #expect(reading.problems.map(\.place.row) == [2, 4])
  }

  @Test("what the law forbids is no mistake, and the rest goes on")
  func law() {
    let reading = read(
      measures: "maatregel;netwerk\nstoppen;Samenwerkingsverband PO\nstoppen;N2\n")
    #expect(reading.problems.isEmpty)
    #expect(
      reading.scenario?.refusals == [
        Scenario.Refused(intervention: 0, refusal: .statutory(networks: ["N3"]))
      ])
    #expect(reading.scenario?.after.networks.map(\.id) == ["N1", "N1a", "N3"])
  }

  @Test(
    "how often is a number, words, or a share of the present number",
    arguments: [
      ("6", .perYear(6)), ("per kwartaal", .perYear(4)), ("2 keer per jaar", .perYear(2)),
      ("2x", .perYear(2)), ("50%", .times(0.5)), ("50 %", .times(0.5)), ("0,5", .times(0.5)),
      ("x 0,5", .times(0.5)), ("×2", .times(2)), ("factor 0.75", .times(0.75)),
      ("Halveren", .times(0.5)), ("de helft", .times(0.5)), ("maandelijks", .perYear(10)),
      ("soms", nil), ("-2", nil), ("%", nil), ("x", nil),
    ] as [(String, Intervention.Frequency?)])
  func frequencies(text: String, expected: Intervention.Frequency?) {
    #expect(frequency(in: text) == expected)
  }

  @Test("headings may be misspelt, twice there or not there at all, and are then told")
  func headings() {
    let misspelt = read(measures: "maatregel;netwerk;deelnmer\nstoppen;N2;\n")
    #expect(misspelt.problems.map(\.kind) == [.misspeltHeading(meant: "deelnemer")])
    let twice = read(measures: "maatregel;netwerk;tafel\nstoppen;N2;\n")
    #expect(twice.problems.map(\.kind) == [.repeatedHeading(["netwerk", "tafel"])])
    let none = read(measures: "netwerk;deelnemer\nN2;A\n")
    #expect(
      none.problems.map(\.kind) == [.intervention(.noHeadings(found: ["netwerk", "deelnemer"]))])
    let empty = read(measures: "Maatregelen 2027\n\nmaatregel;netwerk\n")
    #expect(empty.problems.map(\.kind) == [.intervention(.noRows)])
    #expect(empty.problems.map(\.place.row) == [3])
    let extra = read(measures: "maatregel;netwerk;wie trekt dit?\nstoppen;N2;Jan\n")
    #expect(extra.problems.map(\.kind) == [.ignoredColumns(["wie trekt dit?"])])
    #expect(extra.scenario?.after.networks.count == 3)
    #expect(read(measures: "").problems.map(\.kind) == [.emptyFile])
  }

  @Test("names with quotes, markup and semicolons are names")
  func hostile() throws {
    let name = "\"><script>alert(1)</script> & Zn.; deel 2"
    let landscape = try Landscape(
      boards: [Board(id: "A")], networks: [RegionalNetwork(id: "N1", name: name)],
      memberships: [Membership(board: BoardIndex(0), network: NetworkIndex(0))])
    let cell = "\"" + name.replacing("\"", with: "\"\"") + "\""
    let reading = read(measures: "maatregel,netwerk\nstop,\(cell)\n", on: landscape)
    #expect(reading.problems.isEmpty)
    #expect(reading.interventions == [.stop(network: "N1")])
    let unknown = read(measures: "maatregel,netwerk\nstop,=HYPERLINK(1)\n", on: landscape)
    #expect(unknown.problems.map(\.kind) == [.unknownNetwork("=HYPERLINK(1)", nearest: [])])
  }

  @Test("a list with a column for actions is a list")
  func listWithActions() {
    let list = read("deelnemer;netwerk;actie\nA;N1;bellen\nB;N1;\n")
    #expect(list.ties == ["A N1", "B N1"])
  }

  @Test("a table of measures beside the lists, or in their workbook, is no list")
  func besideLists() {
    let lists = [
      ("lidmaatschappen.csv", "deelnemer;netwerk\nA;N1\nB;N1\n"),
      ("maatregelen.csv", "maatregel;netwerk;deelnemer\ntoetreden;N1;C\n"),
    ]
    let folder = read(lists)
    #expect(folder.ties == ["A N1", "B N1"])
    #expect(folder.provenance.sources.map(\.understanding?.shape) == [.list, .interventions])
    #expect(folder.defects.isEmpty)
    let workbook = read(workbook: [
      TextSheet("lidmaatschappen", "deelnemer;netwerk\nA;N1\nB;N1"),
      TextSheet("maatregelen", "maatregel;netwerk;deelnemer\ntoetreden;N1;C"),
    ])
    #expect(workbook.ties == ["A N1", "B N1"])
    #expect(workbook.defects.isEmpty)
  }
}

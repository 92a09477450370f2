import BoardNetworks
import Testing

@testable import Exchange

struct LandscapeTablesTests {
  private func texts(_ landscape: Landscape) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: tables(of: landscape, delegates: true).map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test("tables are CSV for Dutch Excel; what is unknown is an empty cell")
  func participants() throws {
    let board = Board(
      id: "41613", name: "=Stichting", municipalities: ["Oldambt", "Groningen"], boardStaff: 2.5,
      responded: false)
    let landscape = try Landscape(boards: [board], networks: [], memberships: [])
    #expect(
      texts(landscape)["deelnemers.csv"] == """
        \u{FEFF}id;naam;soort_deelnemer;gemeente;regio;scholen;vestigingen;leerlingen;fte_bestuur;\
        capaciteit_uren;denominatie;vertegenwoordigd_door;ontwikkelvragen;respons;alias\r
        41613;'=Stichting;;"Oldambt; Groningen";;;;;2,5;;;;;nee;\r

        """)
  }

  @Test("a network tells its nature, its meetings and the numbers of a survey")
  func networks() throws {
    let network = RegionalNetwork(
      id: "RMC:08", name: "RMC Zuid-Oost Drenthe", nature: .territory,
      period: Period(from: CalendarDate(year: 2019, month: 8, day: 1), to: nil)!,
      meetings: Meetings(perYear: 4), attributes: ["vertrouwen": -1.125])
    let landscape = try Landscape(boards: [], networks: [network], memberships: [])
    #expect(
      texts(landscape)["netwerken.csv"] == """
        \u{FEFF}id;naam;type;thema;aard;gremium_van;regio;verplichting;regeling;regeling_loopt_tot;\
        opdrachtgever;formaliteit;actief_sinds;gestopt_op;bijeenkomsten_per_jaar;duur_uren;\
        voorbereiding_uren;reistijd_uren;niveau;leden_opgegeven;vertrouwen\r
        RMC:08;RMC Zuid-Oost Drenthe;;;gebied;;;;;;;;2019-08-01;;4;;;;;;-1,1250\r

        """)
  }

  @Test("memberships keep their period, whatever the date")
  func memberships() throws {
    let details = MembershipDetails(
      roles: ["lid", "penningmeester"], form: .agendaMember,
      period: Period(
        from: CalendarDate(year: 2019, month: 8, day: 1),
        to: CalendarDate(year: 2027, month: 7, day: 31))!,
      delegates: [Delegate(name: "A. Jansen", function: "bestuurder")], seatCount: 2)
    let landscape = try Landscape(
      boards: [Board(id: "B1")], networks: [RegionalNetwork(id: "N1")],
      memberships: [
        Membership(
          board: BoardIndex(0), network: NetworkIndex(0), details: SharedDetails(details))
      ])
    #expect(
      texts(landscape) == [
        "lidmaatschappen.csv": """
        \u{FEFF}deelnemer;netwerk;rol;vorm_lidmaatschap;via;van;tot;afgevaardigde;functie;mandaat;\
        zetels;bron;brengt_relatie;brengt_proces;brengt_inhoud;haalt_relatie;haalt_proces;\
        haalt_inhoud\r
        B1;N1;"lid; penningmeester";agendalid;;2019-08-01;2027-07-31;A. Jansen;bestuurder;;2;;;;;;;\r

        """
      ])
  }

  @Test("delegates stay out unless they are asked for")
  func delegates() throws {
    let details = MembershipDetails(
      delegates: [Delegate(name: "A. Jansen", function: "bestuurder", mandate: "ja")])
    let landscape = try Landscape(
      boards: [Board(id: "B1")], networks: [RegionalNetwork(id: "N1")],
      memberships: [
        Membership(
          board: BoardIndex(0), network: NetworkIndex(0), details: SharedDetails(details))
      ])
    let written = tables(of: landscape).map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(written.count == 1)
    #expect(written[0].hasSuffix("\r\nB1;N1;;;;;;;;;;;;;;;;\r\n"))
  }

  @Test("schools and assumptions have tables of their own")
  func schools() throws {
    let landscape = try Landscape(
      boards: [Board(id: "41613")], networks: [], memberships: [],
      schools: [
        School(
          id: "16AH00", name: "Basisschool \"Kla4\"", board: BoardIndex(0), municipality: "Emmen")
      ],
      assumptions: [
        HourAssumption(networkType: "SO&P", low: 10, middle: 20.5, high: nil, source: nil)
      ])
    #expect(
      texts(landscape)["scholen.csv"]
        == "\u{FEFF}id;naam;deelnemer;gemeente\r\n16AH00;\"Basisschool \"\"Kla4\"\"\";41613;Emmen\r\n"
    )
    #expect(
      texts(landscape)["aannames.csv"]
        == "\u{FEFF}type;laag;midden;hoog;bron\r\nSO&P;10;20,5;;\r\n")
  }

  @Test("tables that would say nothing are left out, but for the memberships")
  func empty() throws {
    let landscape = try Landscape(boards: [], networks: [], memberships: [])
    #expect(tables(of: landscape).map(\.name) == ["lidmaatschappen.csv"])
    let isolated = try Landscape(boards: [Board(id: "B1")], networks: [], memberships: [])
    #expect(tables(of: isolated).map(\.name) == ["deelnemers.csv", "lidmaatschappen.csv"])
  }

  @Test(
    "numbers have no exponent, and no fraction of three digits",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (4, "4"), (2.5, "2,5"), (-1.25, "-1,25"), (2.125, "2,1250"),
      (0.0001, "0,0001"), (1e-7, "0,0000001"), (1.5e-5, "0,000015"), (123_456_789, "123456789"),
      (1e17, "100000000000000000"), (1.25e20, "125000000000000000000"), (0.1, "0,1"),
    ])
  func decimals(value: Double, text: String) {
    #expect(decimalText(of: value) == text)
  }
}

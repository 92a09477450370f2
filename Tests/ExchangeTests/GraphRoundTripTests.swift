import BoardNetworks
import MemberLists
import Testing

@testable import Exchange

struct GraphRoundTripTests {
  @Test(
    "GraphML gives a landscape back in full, names, dates, schools and delegates included",
    arguments: 0..<100)
  func graphML(seed: Int) throws {
    let landscape = try RandomLandscape.make(seed: seed)
    let reading = try reread(landscape, as: .graphml)
    #expect(reading.problems.filter { $0.severity != .note } == [])
    #expect(reading.landscape == landscape)
    #expect(try leftBehind(landscape, .graphml) == [])
  }

  @Test(
    "tables for Gephi and Kumu give everything back but schools and assumptions",
    arguments: 0..<60, [ExchangeFormat.gephi, .kumu])
  func nodesAndEdges(seed: Int, format: ExchangeFormat) throws {
    let landscape = try RandomLandscape.make(seed: seed)
    let expected = try Landscape(
      boards: landscape.boards, networks: landscape.networks, memberships: landscape.memberships,
      date: landscape.date)
    let reading = try reread(landscape, as: format)
    #expect(reading.problems.filter { $0.severity != .note } == [])
    #expect(reading.landscape == expected)
    let schools = landscape.schools.count
    let assumptions = landscape.assumptions.count
    #expect(
      try leftBehind(landscape, format)
        == (schools > 0 ? [.schools(schools)] : [])
        + (assumptions > 0 ? [.assumptions(assumptions)] : [])
        + [.date(CalendarDate(year: 2020, month: 1, day: 1)!)])
  }

  @Test("Pajek gives back who sits in which network, with how many seats", arguments: 0..<100)
  func pajek(seed: Int) throws {
    let landscape = try RandomLandscape.make(seed: seed)
    let reading = try reread(landscape, as: .pajek)
    let expected = try bare(landscape)
    #expect(reading.problems.filter { $0.severity != .note } == [])
    #expect(reading.landscape?.boards == expected.boards)
    #expect(reading.landscape?.networks == expected.networks)
    #expect(reading.landscape?.memberships == expected.memberships)
  }

  @Test(
    "samples go through each format and come back",
    arguments: ["davis", "gemeenschappelijke-regelingen-2016", "regio-voorbeeld"],
    [ExchangeFormat.graphml, .xlsx, .gephi, .kumu, .pajek])
  func samples(name: String, format: ExchangeFormat) throws {
    let landscape = try #require(readLandscape(from: try sample(name)).landscape)
    let reread = try #require(try reread(landscape, as: format).landscape)
    switch format {
    case .graphml, .xlsx: #expect(reread == landscape)
    case .pajek:
      let expected = try bare(landscape)
      #expect(reread.boards == expected.boards)
      #expect(reread.networks == expected.networks)
      #expect(reread.memberships == expected.memberships)
    default:
      #expect(reread.boards == landscape.boards)
      #expect(reread.networks == landscape.networks)
      #expect(reread.memberships == landscape.memberships)
      #expect(reread.date == landscape.date)
    }
  }

  @Test("a date that does not follow from what is written is kept in GraphML")
  func date() throws {
    let day = CalendarDate(year: 2026, month: 10, day: 1)!
    let noDates = try Landscape(
      boards: [Board(id: "B")], networks: [], memberships: [], date: .noDates)
    #expect(try reread(noDates, as: .graphml).landscape?.date == .noDates)
    let newest = try Landscape(
      boards: [Board(id: "B")],
      networks: [RegionalNetwork(id: "N", period: Period(from: day, to: nil)!)], memberships: [],
      date: .newest(day))
    #expect(try reread(newest, as: .graphml).landscape?.date == .newest(day))
    let lost = try Landscape(
      boards: [Board(id: "B")], networks: [], memberships: [], date: .newest(day))
    #expect(try reread(lost, as: .graphml).landscape?.date == .chosen(day))
  }

  @Test("what one takes part through need not be known, as long as nothing is known of others")
  func outsider() throws {
    let landscape = try Landscape(
      boards: [Board(id: "B1")], networks: [RegionalNetwork(id: "N")],
      memberships: [
        Membership(
          board: BoardIndex(0), network: NetworkIndex(0),
          details: SharedDetails(MembershipDetails(via: .other("Koepel"))))
      ])
    for format in [ExchangeFormat.graphml, .gephi, .kumu] {
      #expect(try reread(landscape, as: format).landscape == landscape)
    }
    let named = try Landscape(
      boards: [Board(id: "B1", name: "Bestuur")], networks: landscape.networks,
      memberships: landscape.memberships)
    #expect(try leftBehind(named, .graphml) == [.unlistedVia(["Koepel"])])
    #expect(try leftBehind(named, .csv) == [.unlistedVia(["Koepel"])])
  }

  @Test("attributes called as other keys are, or as none, keep their headings")
  func attributes() throws {
    let headings = ["mode", "Label", "pupils", "attribute_pupils", "attribute_x", "é", "x"]
    let network = RegionalNetwork(
      id: "N", name: "Netwerk",
      attributes: Dictionary(
        uniqueKeysWithValues: headings.enumerated().map { ($1, Double($0) + 0.125) }))
    let landscape = try Landscape(
      boards: [Board(id: "B", pupilCount: 3)], networks: [network], memberships: [])
    for format in [ExchangeFormat.graphml, .gephi, .kumu] {
      let reread = try reread(landscape, as: format).landscape
      #expect(reread == landscape)
    }
  }

  @Test("the order in which a landscape is made changes no byte", arguments: 0..<20)
  func order(seed: Int) throws {
    let landscape = try RandomLandscape.make(seed: seed)
    let turned = try landscape.turned()
    for format in ExchangeFormat.allCases {
      let one = try Conversion(of: landscape, to: format, delegates: true)
      let other = try Conversion(of: turned, to: format, delegates: true)
      #expect(one.files.map(\.name) == other.files.map(\.name))
      #expect(one.files.map(\.bytes) == other.files.map(\.bytes))
      #expect(one.leftBehind == other.leftBehind)
    }
  }

  private func leftBehind(_ landscape: Landscape, _ format: ExchangeFormat) throws -> [LeftBehind] {
    try Conversion(of: landscape, to: format, delegates: true).leftBehind
  }

  /// What Pajek holds of a landscape: labels, ties and seats, of networks alone.
  private func bare(_ landscape: Landscape) throws -> Landscape {
    let networks = landscape.networks.indices.filter {
      landscape.networks[$0].nature == .network
    }
    let positions = Dictionary(
      uniqueKeysWithValues: networks.enumerated().map { ($1, $0) })
    let labels = PajekLabels(of: landscape, networks: networks).texts
    return try Landscape(
      boards: labels.prefix(landscape.boards.count).map { Board(id: $0) },
      networks: labels.dropFirst(landscape.boards.count).map { RegionalNetwork(id: $0) },
      memberships: landscape.memberships.compactMap { membership in
        positions[membership.network.offset].map { position in
          Membership(
            board: membership.board, network: NetworkIndex(position),
            details: membership.details.seatCount.map {
              SharedDetails(MembershipDetails(seatCount: $0))
            })
        }
      })
  }
}

extension Landscape {
  /// The same landscape, made of its parts from last to first.
  func turned() throws -> Landscape {
    let lastBoard = boards.count - 1
    let lastNetwork = networks.count - 1
    func turned(_ board: BoardIndex) -> BoardIndex { BoardIndex(lastBoard - board.offset) }
    func turned(_ network: NetworkIndex) -> NetworkIndex {
      NetworkIndex(lastNetwork - network.offset)
    }
    func turned(_ details: MembershipDetails) -> SharedDetails? {
      var result = details
      switch details.via {
      case .board(let board)?: result.via = .board(turned(board))
      case .network(let network)?: result.via = .network(turned(network))
      case .other?, nil: break
      }
      return result == .none ? nil : SharedDetails(result)
    }
    return try Landscape(
      boards: boards.reversed().map { board in
        Board(
          id: board.id, name: board.name, aliases: board.aliases, kind: board.kind,
          municipalities: board.municipalities, region: board.region,
          denomination: board.denomination, schoolCount: board.schoolCount,
          siteCount: board.siteCount, pupilCount: board.pupilCount,
          boardStaff: board.boardStaff, capacityHours: board.capacityHours,
          representedBy: board.representedBy.map { turned($0) },
          developmentQuestions: board.developmentQuestions, responded: board.responded)
      },
      networks: networks.reversed().map { network in
        RegionalNetwork(
          id: network.id, name: network.name, nature: network.nature,
          bodyOf: network.bodyOf.map { turned($0) }, type: network.type, themes: network.themes,
          region: network.region, obligation: network.obligation, scheme: network.scheme,
          schemeUntil: network.schemeUntil, commissioner: network.commissioner,
          formality: network.formality, period: network.period, meetings: network.meetings,
          delegateLevel: network.delegateLevel, declaredMemberCount: network.declaredMemberCount,
          attributes: network.attributes)
      },
      memberships: memberships.reversed().map { membership in
        Membership(
          board: turned(membership.board), network: turned(membership.network),
          details: turned(membership.details))
      },
      schools: schools.reversed().map { school in
        School(
          id: school.id, name: school.name, board: turned(school.board),
          municipality: school.municipality)
      },
      assumptions: assumptions.reversed(), date: date)
  }
}

import BoardNetworks
import Testing
import TwoModeGraphs

private func tie(_ board: Int, _ network: Int, via: Via? = nil) -> Membership {
  Membership(
    board: BoardIndex(board), network: NetworkIndex(network),
    details: via.map { SharedDetails(MembershipDetails(via: $0)) })
}

struct LandscapeTests {
  @Test("boards and networks are put in natural order, and memberships follow them")
  func order() throws {
    let landscape = try Landscape(
      boards: [Board(id: "B10"), Board(id: "B2")],
      networks: [
        RegionalNetwork(id: "N2", bodyOf: NetworkIndex(1)), RegionalNetwork(id: "N1"),
      ],
      memberships: [tie(0, 0), tie(1, 1, via: .board(BoardIndex(0)))],
      schools: [School(id: "12AB", name: nil, board: BoardIndex(0), municipality: nil)])
    #expect(landscape.boards.map(\.id) == ["B2", "B10"])
    #expect(landscape.networks.map(\.id) == ["N1", "N2"])
    #expect(landscape.networks[1].bodyOf == NetworkIndex(0))
    #expect(landscape.memberships.map(\.board) == [BoardIndex(0), BoardIndex(1)])
    #expect(landscape.memberships.map(\.network) == [NetworkIndex(0), NetworkIndex(1)])
    #expect(landscape.memberships[0].details.via == .board(BoardIndex(1)))
    #expect(landscape.schools[0].board == BoardIndex(1))
  }

  @Test("the order of the parts does not show", arguments: 0..<50)
  func shuffling(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let boards = (0..<Int.random(in: 0...8, using: &random)).map { Board(id: "b\($0)") }
    let networks = (0..<Int.random(in: 0...6, using: &random)).map { RegionalNetwork(id: "n\($0)") }
    var ties: [(String, String)] = []
    for board in boards {
      for network in networks where Bool.random(using: &random) {
        ties.append((board.id, network.id))
      }
    }
    func landscape(using random: inout SplitMix) throws -> Landscape {
      let boards = boards.shuffled(using: &random)
      let networks = networks.shuffled(using: &random)
      return try Landscape(
        boards: boards, networks: networks,
        memberships: ties.shuffled(using: &random).map { tied in
          tie(
            boards.firstIndex { $0.id == tied.0 }!, networks.firstIndex { $0.id == tied.1 }!)
        })
    }
    let one = try landscape(using: &random)
    #expect(try landscape(using: &random) == one)
    #expect(one.memberships.count == ties.count)
  }

  @Test("a board that is listed twice is no landscape")
  func repeatedBoard() {
    #expect(throws: LandscapeError.repeatedBoard(id: "B1")) {
      try Landscape(boards: [Board(id: "B1"), Board(id: "B1")], networks: [], memberships: [])
    }
  }

  @Test("a network that is listed twice is no landscape")
  func repeatedNetwork() {
    let network = RegionalNetwork(id: "N1")
    #expect(throws: LandscapeError.repeatedNetwork(id: "N1")) {
      try Landscape(boards: [], networks: [network, network], memberships: [])
    }
  }

  @Test("a board is a member of a network once")
  func repeatedMembership() {
    #expect(throws: LandscapeError.repeatedMembership(board: "B1", network: "N1")) {
      try Landscape(
        boards: [Board(id: "B1")], networks: [RegionalNetwork(id: "N1")],
        memberships: [tie(0, 0), tie(0, 0)])
    }
  }

  @Test("a network cannot be a body of itself, however far removed")
  func bodies() {
    let networks = [
      RegionalNetwork(id: "N1", bodyOf: NetworkIndex(1)),
      RegionalNetwork(id: "N2", bodyOf: NetworkIndex(2)),
      RegionalNetwork(id: "N3", bodyOf: NetworkIndex(1)),
    ]
    #expect(throws: LandscapeError.bodyOfItself(ids: ["N2", "N3"])) {
      try Landscape(boards: [], networks: networks, memberships: [])
    }
  }

  @Test("an index outside the boards is no landscape")
  func dangling() {
    #expect(throws: LandscapeError.danglingReference) {
      try Landscape(
        boards: [], networks: [RegionalNetwork(id: "N1")], memberships: [tie(0, 0)])
    }
  }
}

struct CircleTests {
  @Test("each circle is found once, without what leads into it")
  func found() {
    #expect(circles(following: [1, 0, 1, nil, 3, 5]) == [[0, 1], [5]])
    #expect(circles(following: [nil, 0, 1]) == [])
    #expect(circles(following: []) == [])
  }

  @Test("agrees with following the path from every position", arguments: 0..<200)
  func agrees(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let count = Int.random(in: 0...9, using: &random)
    let next: [Int?] = (0..<count).map { _ in
      Bool.random(using: &random) ? Int.random(in: 0..<count, using: &random) : nil
    }
    let onCircle = next.indices.filter { start in
      var current = next[start]
      for _ in next.indices {
        if current == start { return true }
        current = current.flatMap { next[$0] }
      }
      return false
    }
    #expect(circles(following: next).joined().sorted() == onCircle)
  }
}

struct SelectionTests {
  private func landscape() throws -> Landscape {
    try Landscape(
      boards: [
        Board(id: "B1", kind: "schoolbestuur"), Board(id: "B2"), Board(id: "B3", kind: "Gemeente"),
      ],
      networks: [
        RegionalNetwork(id: "N1"), RegionalNetwork(id: "N1a", bodyOf: NetworkIndex(0)),
        RegionalNetwork(id: "T1", nature: .territory),
      ],
      memberships: [tie(0, 0), tie(0, 1), tie(1, 2), tie(2, 0), tie(1, 0)])
  }

  @Test("school boards are those whose kind says so and those without one")
  func boards() throws {
    let selection = Selection(of: try landscape())
    #expect(selection.boards.map { selection.landscape[$0].id } == ["B1", "B2"])
    #expect(selection.networks.map { selection.landscape[$0].id } == ["N1"])
    #expect(selection.graph.tieCount == 2)
  }

  @Test("all participants, or one kind in any spelling, can be asked for")
  func kinds() throws {
    let all = Selection(of: try landscape(), participants: .all)
    #expect(all.graph.actorCount == 3)
    #expect(all.graph.tieCount == 3)
    let municipalities = Selection(of: try landscape(), participants: .kind("gemeente"))
    #expect(municipalities.graph.actorCount == 1)
    #expect(municipalities.board(Actor(0)).id == "B3")
  }

  @Test("territories are counted apart from networks, and bodies never")
  func territories() throws {
    let selection = Selection(of: try landscape(), nature: .territory)
    #expect(selection.graph.eventCount == 1)
    #expect(selection.network(Event(0)).id == "T1")
  }

  @Test("an empty landscape has an empty graph")
  func nothing() throws {
    let selection = Selection(of: try Landscape(boards: [], networks: [], memberships: []))
    #expect(selection.graph.actorCount == 0)
    #expect(selection.graph.eventCount == 0)
  }
}

/// The generator of Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, 2014.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

import BoardNetworks
import Testing

/// A small landscape of everything that interventions meet: bodies of bodies, statutory networks,
/// territories, members through others, and things that are unknown. Its boards may be none.
private struct RandomRegion {
  let landscape: Landscape

  init(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let boardCount = Int.random(in: 0...7, using: &random)
    let networkCount = Int.random(in: 0...7, using: &random)
    func maybe<Value>(_ value: Value, _ random: inout SplitMix) -> Value? {
      Bool.random(using: &random) ? value : nil
    }
    let themes = ["werven", "opleiden", "jeugd", "bestuur"]
    let boards = (0..<boardCount).map { _ in
      let schools = Int.random(in: 1...9, using: &random)
      return maybe(schools, &random)
    }.enumerated().map { Board(id: "B\($0)", name: "Bestuur \($0)", schoolCount: $1) }
    var networks: [RegionalNetwork] = []
    for position in 0..<networkCount {
      let whole = position > 0 ? Int.random(in: 0..<position, using: &random) : nil
      let perYear = Double.random(in: 1...9, using: &random).rounded()
      networks.append(
        RegionalNetwork(
          id: "N\(position)", name: maybe("Netwerk \(position)", &random),
          nature: Int.random(in: 0..<10, using: &random) == 0 ? .territory : .network,
          bodyOf: Int.random(in: 0..<3, using: &random) == 0 ? whole.map { NetworkIndex($0) } : nil,
          themes: themes.filter { _ in Bool.random(using: &random) },
          obligation: [.statutory, .voluntary, nil, nil][Int.random(in: 0..<4, using: &random)],
          scheme: ["RAP", "RAP; POVO", "POVO", nil][Int.random(in: 0..<4, using: &random)],
          meetings: Meetings(
            perYear: maybe(perYear, &random), duration: maybe(2, &random),
            preparation: maybe(1, &random), travel: 0.5),
          declaredMemberCount: maybe(Int.random(in: 0...6, using: &random), &random)))
    }
    var memberships: [Membership] = []
    for board in 0..<boardCount {
      for network in 0..<networkCount where Bool.random(using: &random) {
        let via: Via? =
          switch Int.random(in: 0..<8, using: &random) {
          case 0: .board(BoardIndex(Int.random(in: 0..<boardCount, using: &random)))
          case 1: .network(NetworkIndex(Int.random(in: 0..<networkCount, using: &random)))
          default: nil
          }
        let seats = maybe(Int.random(in: 1...3, using: &random), &random)
        memberships.append(
          Membership(
            board: BoardIndex(board), network: NetworkIndex(network),
            details: SharedDetails(MembershipDetails(via: via, seatCount: seats))))
      }
    }
    landscape = try! Landscape(
      boards: boards, networks: networks, memberships: memberships,
      schools: boards.indices.map {
        School(id: "S\($0)", name: nil, board: BoardIndex($0), municipality: nil)
      })
  }

  /// Interventions of every kind on whatever there is, and some on what is not.
  static func interventions(
    on landscape: Landscape, count: Int, using random: inout SplitMix
  ) -> [Intervention] {
    var networks = landscape.networks.map(\.id) + ["nieuw", "X"]
    var boards = landscape.boards.map(\.id) + ["Z"]
    return (0..<count).map { _ in
      networks.shuffle(using: &random)
      boards.shuffle(using: &random)
      let some = Array(networks.prefix(Int.random(in: 1...3, using: &random)))
      let members = Array(boards.prefix(Int.random(in: 1...3, using: &random)))
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return .combine(networks: some, into: networks.last!)
      case 1: return .stop(network: networks[0])
      case 2:
        return .split(
          network: networks[0],
          into: [
            Intervention.Part(id: "deel 1", members: members), Intervention.Part(id: networks[0]),
          ])
      case 3: return .rename(network: networks[0], to: "Nieuwe naam")
      case 4: return .join(board: members[0], network: networks[0])
      case 5: return .leave(board: members[0], network: networks[0])
      case 6: return .meet(network: networks[0], .times(0.5))
      case 7:
        return .coreAndShell(
          network: networks[0], core: members, sharedMeetings: 1, coreGroup: "kern")
      case 8: return .mergeBoards(members, into: boards.last!)
      default: return .endScheme(["RAP", "POVO"].randomElement(using: &random)!)
      }
    }
  }
}

struct ScenarioLawTests {
  @Test("nothing done changes nothing", arguments: 0..<100)
  func nothing(seed: Int) {
    let landscape = RandomRegion(seed: seed).landscape
    let scenario = landscape.applying([])
    #expect(scenario.after == landscape)
    #expect(scenario.succession.boards == landscape.boards.indices.map { BoardIndex($0) })
    #expect(scenario.succession.networks == landscape.networks.indices.map { [NetworkIndex($0)] })
  }

  @Test("applied at once or one by one, interventions give the same", arguments: 0..<200)
  func composition(seed: Int) {
    let landscape = RandomRegion(seed: seed).landscape
    var random = SplitMix(seed: UInt64(seed + 1000))
    let interventions = RandomRegion.interventions(on: landscape, count: 6, using: &random)
    let atOnce = landscape.applying(interventions)

    var current = landscape
    var boards: [BoardIndex?] = landscape.boards.indices.map { BoardIndex($0) }
    var networks = landscape.networks.indices.map { [NetworkIndex($0)] }
    var refusals: [Refusal] = []
    for intervention in interventions {
      let step = current.applying([intervention])
      refusals += step.refusals.map(\.refusal)
      boards = boards.map { $0.flatMap { step.succession.boards[$0.offset] } }
      networks = networks.map { Set($0.flatMap { step.succession.networks[$0.offset] }).sorted() }
      current = step.after
    }
    #expect(atOnce.after == current)
    #expect(atOnce.refusals.map(\.refusal) == refusals)
    #expect(atOnce.succession.boards == boards)
    #expect(atOnce.succession.networks == networks)
  }

  @Test("what stops leaves the landscape that is made without it", arguments: 0..<200)
  func stopping(seed: Int) throws {
    let landscape = RandomRegion(seed: seed).landscape
    for position in landscape.networks.indices {
      let id = landscape.networks[position].id
      let scenario = landscape.applying([.stop(network: id)])
      var gone: Set<Int> = [position]
      for _ in landscape.networks {
        for other in landscape.networks.indices {
          if let whole = landscape.networks[other].bodyOf, gone.contains(whole.offset) {
            gone.insert(other)
          }
        }
      }
      let isForbidden =
        landscape.networks[position].nature == .territory
        || gone.contains { landscape.networks[$0].obligation == .statutory }
      #expect(scenario.refusals.isEmpty != isForbidden)
      guard !isForbidden else {
        #expect(scenario.after == landscape)
        continue
      }
      let kept = landscape.networks.indices.filter { !gone.contains($0) }
      #expect(scenario.after.networks.map(\.id) == kept.map { landscape.networks[$0].id })
      #expect(scenario.after.boards == landscape.boards)
      var expected: [String] = []
      for membership in landscape.memberships where kept.contains(membership.network.offset) {
        let network = landscape[membership.network]
        if case .network(let through)? = membership.details.via, gone.contains(through.offset),
          network.obligation != .statutory
        {
          continue
        }
        expected.append("\(landscape[membership.board].id) \(network.id)")
      }
      #expect(seats(in: scenario.after) == expected)
    }
  }

  @Test("two networks combined are the union of their seats", arguments: 0..<200)
  func combining(seed: Int) {
    let landscape = RandomRegion(seed: seed).landscape
    for first in landscape.networks {
      for second in landscape.networks where first.id != second.id {
        let scenario = landscape.applying([.combine(networks: [second.id], into: first.id)])
        guard scenario.refusals.isEmpty else {
          #expect(
            first.nature == .territory || second.nature == .territory
              || second.obligation == .statutory)
          continue
        }
        let after = scenario.after
        let combined = after.network(first.id)
        for board in landscape.boards {
          let own = [first, second].compactMap { landscape.details(board.id, $0.id) }
          let joint = after.details(board.id, first.id)
          #expect((joint != nil) == !own.isEmpty)
          #expect((joint?.seatCount ?? 1) == own.map { $0.seatCount ?? 1 }.max() ?? 1)
        }
        let often = [first.meetings.perYear, second.meetings.perYear]
        #expect(
          combined?.meetings.perYear == (often.contains(nil) ? nil : max(often[0]!, often[1]!)))
        #expect(after.network(second.id) == nil)
        #expect(after.networks.count == landscape.networks.count - 1)
        let others = seats(in: landscape).filter {
          !$0.hasSuffix(first.id) && !$0.hasSuffix(second.id)
        }
        #expect(seats(in: after).filter { !$0.hasSuffix(first.id) } == others)
      }
    }
  }

  @Test("what stops does so in any order, unless it was stopped with another", arguments: 0..<100)
  func commuting(seed: Int) {
    let landscape = RandomRegion(seed: seed).landscape
    for first in landscape.networks {
      for second in landscape.networks {
        let one = landscape.applying([.stop(network: first.id), .stop(network: second.id)])
        let other = landscape.applying([.stop(network: second.id), .stop(network: first.id)])
        #expect(one.after == other.after)
        #expect(one.succession == other.succession)
      }
    }
  }

  @Test("whatever is done, every board becomes one, and who is obliged by law still sits there")
  func obliged() {
    for seed in 0..<300 {
      let landscape = RandomRegion(seed: seed).landscape
      var random = SplitMix(seed: UInt64(seed + 5000))
      let scenario = landscape.applying(
        RandomRegion.interventions(on: landscape, count: 5, using: &random))
      #expect(scenario.succession.boards.allSatisfy { $0 != nil })
      for membership in landscape.memberships {
        guard landscape[membership.network].obligation == .statutory,
          landscape[membership.network].nature == .network,
          let board = scenario.succession.boards[membership.board.offset]
        else { continue }
        let networks = scenario.succession.networks[membership.network.offset]
        #expect(
          scenario.after.memberships.contains {
            $0.board == board && networks.contains($0.network)
          }, "seed \(seed)")
      }
    }
  }

  /// Boards and networks of all memberships, by their ids.
  private func seats(in landscape: Landscape) -> [String] {
    landscape.memberships.map { "\(landscape[$0.board].id) \(landscape[$0.network].id)" }
  }
}

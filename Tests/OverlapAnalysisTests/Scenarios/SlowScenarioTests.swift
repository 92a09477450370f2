import BoardNetworks
import OverlapAnalysis
import Testing

/// A region as sets of ids, on which measures are carried out in the plainest way.
private struct PlainRegion {
  struct Table {
    /// The seats of each member.
    var seats: [String: Int] = [:]
    var meetings: Double
    var hours: Double
    var whole: String?
  }

  var boards: [String] = []
  var tables: [String: Table] = [:]

  init(using random: inout SplitMix) {
    boards = (0..<Int.random(in: 0...8, using: &random)).map { "B\($0)" }
    for number in 0..<Int.random(in: 0...7, using: &random) {
      let wholes = tables.filter { $1.whole == nil }.keys.sorted()
      var table = Table(
        meetings: Double(Int.random(in: 1...8, using: &random)),
        hours: Double(Int.random(in: 1...12, using: &random)) / 4)
      if random.chance(0.3) { table.whole = wholes.randomElement(using: &random) }
      for board in boards where random.chance(0.5) {
        table.seats[board] = Int.random(in: 1...2, using: &random)
      }
      tables["N\(number)"] = table
    }
  }

  var landscape: Landscape {
    var draft = LandscapeDraft()
    for board in boards { draft.add(Board(id: board)) }
    // Wholes first, so that bodies can point at them.
    for (id, table) in tables.sorted(by: {
      ($0.value.whole ?? "", $0.key) < ($1.value.whole ?? "", $1.key)
    }) {
      draft.add(
        RegionalNetwork(
          id: id, bodyOf: table.whole.flatMap { draft.index(ofNetwork: $0) },
          meetings: Meetings(
            perYear: table.meetings, duration: table.hours, preparation: 0, travel: 0)))
    }
    for (id, table) in tables {
      for (board, seats) in table.seats { draft.join(board, id, seats: seats) }
    }
    return try! draft.landscape()
  }

  /// Does a random thing, and says what.
  mutating func change(using random: inout SplitMix) -> Intervention? {
    let ids = tables.keys.sorted()
    guard let id = ids.randomElement(using: &random),
      let board = boards.randomElement(using: &random), var table = tables[id]
    else { return nil }
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      for other in ids where other == id || tables[other]?.whole == id { tables[other] = nil }
      return .stop(network: id)
    case 1:
      // Of a network alone: how bodies combine has cases of its own.
      guard table.whole == nil,
        let other = ids.filter({ $0 != id && tables[$0]?.whole == nil })
          .randomElement(using: &random), let taken = tables[other]
      else { return nil }
      table.meetings = max(table.meetings, taken.meetings)
      table.hours = max(table.hours, taken.hours)
      for (member, seats) in taken.seats {
        table.seats[member] = max(seats, table.seats[member] ?? 0)
      }
      tables[other] = nil
      for body in ids where tables[body]?.whole == other { tables[body]?.whole = id }
      tables[id] = table
      return .combine(networks: [other], into: id)
    case 2:
      guard table.seats[board] == nil else { return nil }
      tables[id]?.seats[board] = 1
      return .join(board: board, network: id)
    case 3:
      guard table.seats[board] != nil else { return nil }
      for other in ids where other == id || tables[other]?.whole == id {
        tables[other]?.seats[board] = nil
      }
      return .leave(board: board, network: id)
    default:
      tables[id]?.meetings /= 2
      return .meet(network: id, .times(0.5))
    }
  }

  var hours: Double {
    tables.values.reduce(0) { sum, table in
      sum + Double(table.seats.values.reduce(0, +)) * table.meetings * table.hours
    }
  }

  func hours(of board: String) -> Double {
    tables.values.reduce(0) { $0 + Double($1.seats[board] ?? 0) * $1.meetings * $1.hours }
  }

  /// Two boards in one network, as texts; bodies are no place to meet.
  var pairs: Set<String> {
    var pairs: Set<String> = []
    for table in tables.values where table.whole == nil {
      for one in table.seats.keys {
        for other in table.seats.keys where one < other { pairs.insert("\(one) \(other)") }
      }
    }
    return pairs
  }

  var somewhere: Set<String> {
    Set(tables.values.filter { $0.whole == nil }.flatMap(\.seats.keys))
  }
}

struct SlowScenarioTests {
  @Test("effects are those of the plainest way to carry measures out", arguments: 0..<200)
  func effects(seed: Int) {
    var random = SplitMix(seed: seed)
    let before = PlainRegion(using: &random)
    var after = before
    var interventions: [Intervention] = []
    for _ in 0..<5 {
      if let done = after.change(using: &random) { interventions.append(done) }
    }
    let scenario = before.landscape.applying(interventions)
    #expect(scenario.refusals.isEmpty)
    #expect(scenario.after.networks == after.landscape.networks)
    #expect(seats(in: scenario.after) == seats(in: after.landscape))

    let changes = OverlapFindings(of: scenario.after).changes(
      since: OverlapFindings(of: scenario.before), succession: scenario.succession,
      basis: .measures)
    #expect(changes.load.total.earlier.hours == before.hours)
    #expect(changes.load.total.later.hours == after.hours)
    for board in changes.load.boards {
      #expect(
        board.change.later.hours.map { $0 - after.hours(of: board.board.id) } == 0)
      let difference = after.hours(of: board.board.id) - before.hours(of: board.board.id)
      #expect(
        board.change.direction == (difference > 0 ? .rises : difference < 0 ? .falls : .stays))
    }
    func texts(_ pairs: [PairChange]) -> Set<String> {
      Set(pairs.map { "\($0.first.id) \($0.second.id)" })
    }
    #expect(texts(changes.pairs.lost) == before.pairs.subtracting(after.pairs))
    #expect(texts(changes.pairs.gained) == after.pairs.subtracting(before.pairs))
    #expect(changes.pairs.kept == before.pairs.intersection(after.pairs).count)
    #expect(
      Set(changes.boards.nowNowhere.map(\.id)) == before.somewhere.subtracting(after.somewhere))
  }

  /// Who sits where with how many seats, which are one where no number is given.
  private func seats(in landscape: Landscape) -> [String] {
    landscape.memberships.map {
      "\(landscape[$0.board].id) \(landscape[$0.network].id) \($0.details.seatCount ?? 1)"
    }
  }

  @Test("without the network in which all meet, a pair loses its last other meeting place")
  func besidesMemberWide() throws {
    let landscape = try LandscapeDraft([
      "All": ["A", "B", "C", "D", "E"], "N1": ["A", "B"], "N2": ["B", "C"], "N3": ["A", "B"],
    ]).landscape()
    let scenario = landscape.applying([.stop(network: "N2"), .leave(board: "A", network: "N3")])
    let before = OverlapFindings(of: scenario.before)
    let after = OverlapFindings(of: scenario.after)
    let all = after.changes(since: before, succession: scenario.succession, basis: .measures).pairs
    #expect(all.lost.isEmpty && all.kept == 10)
    let others = try #require(
      after.pairChangesBesidesMemberWide(
        since: before, succession: scenario.succession, basis: .measures))
    #expect(others.lost.map { [$0.first.id, $0.second.id] } == [["B", "C"]])
    #expect(others.lost[0].networks.map(\.id) == ["N2"])
    #expect(others.kept == 1 && others.gained.isEmpty)
    let none = try LandscapeDraft(["N1": ["A", "B"], "N2": ["C", "D"], "N3": ["E"]]).landscape()
    let findings = OverlapFindings(of: none)
    #expect(
      findings.pairChangesBesidesMemberWide(
        since: findings, succession: none.applying([]).succession, basis: .measures) == nil)
  }

  @Test("what stays unknown is told as such: half of an unknown number of meetings is unknown")
  func unknown() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", meetings: Meetings(perYear: nil, duration: 2)))
    draft.join("A", "N")
    draft.join("B", "N")
    let scenario = try draft.landscape().applying([.meet(network: "N", .times(0.5))])
    let changes = OverlapFindings(of: scenario.after).changes(
      since: OverlapFindings(of: scenario.before), succession: scenario.succession,
      basis: .measures)
    #expect(changes.load.total.later.hours == nil)
    #expect(changes.load.total.later.unknownSeats == 2)
  }

  @Test("of a core and a shell the core spends what it did, and the shell only the shared part")
  func coreAndShell() throws {
    var draft = LandscapeDraft()
    draft.add(
      RegionalNetwork(
        id: "N", meetings: Meetings(perYear: 8, duration: 2, preparation: 1, travel: 0)))
    for board in ["A", "B", "C"] { draft.join(board, "N") }
    let scenario = try draft.landscape().applying([
      .coreAndShell(network: "N", core: ["A"], sharedMeetings: 2, coreGroup: "K")
    ])
    let changes = OverlapFindings(of: scenario.after).changes(
      since: OverlapFindings(of: scenario.before), succession: scenario.succession,
      basis: .measures)
    let hours = Dictionary(
      uniqueKeysWithValues: changes.load.boards.map { ($0.board.id, $0.change.later.hours) })
    #expect(hours == ["A": 24, "B": 6, "C": 6])
    #expect(changes.pairs.kept == 3)
  }
}

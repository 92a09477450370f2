import BoardNetworks
import Testing

@testable import OverlapAnalysis

/// Random pairs of landscapes. Hours are in quarters, so that their products and sums are exact; only
/// the sixths of a split are rounded.
@Suite("Changes by their definitions")
struct SlowChangeTests {
  private static let rounding = 1e-9

  @Test("the causes are those that are found case by case", arguments: 0..<200)
  func causes(seed: Int) throws {
    let change = try RandomChange(seed: seed)
    let slow = SlowChanges(change: change)
    let load = change.findings.load
    let lineages = slow.lineages
    #expect(load.boards.count == lineages.count)
    for (board, lineage) in zip(load.boards, lineages) {
      #expect(
        board.board.id
          == (lineage.now.map { change.later.boards[$0].id }
            ?? change.earlier.boards[lineage.before.first!].id))
      let expected = slow.causes(of: lineage)
      #expect(Set(board.change.parts.map(\.cause)) == Set(expected.keys))
      for part in board.change.parts {
        let other = try #require(expected[part.cause])
        #expect(abs(part.hours - other.hours) < SlowChangeTests.rounding)
        #expect(part.unknownSeats == other.unknownSeats)
      }
    }
  }

  @Test("the random landscapes have every cause, every direction and every kind of network")
  func coverage() throws {
    var causes: Set<LoadCause> = []
    var directions: Set<LoadDirection> = []
    var kinds: Set<NetworkChangeKind> = []
    for seed in 0..<200 {
      let findings = try RandomChange(seed: seed).findings
      causes.formUnion(findings.load.causes.map(\.cause))
      directions.formUnion(findings.load.boards.map(\.change.direction))
      kinds.formUnion(findings.networks.map(\.kind))
    }
    #expect(causes == Set(LoadCause.allCases))
    #expect(directions == Set(LoadDirection.allCases))
    #expect(kinds == Set(NetworkChangeKind.allCases))
  }

  @Test("the parts add up to the difference, of each board and of all", arguments: 0..<200)
  func sums(seed: Int) throws {
    let change = try RandomChange(seed: seed)
    let load = change.findings.load
    for one in load.boards.map(\.change) + [load.total] {
      let sum = one.parts.reduce(0) { $0 + $1.hours }
      #expect(abs(sum - one.knownDifference) < SlowChangeTests.rounding)
    }
    for cause in load.causes {
      let tables = cause.tables.reduce(0) { $0 + $1.part.hours }
      #expect(abs(tables - cause.part.hours) < SlowChangeTests.rounding)
      let boards = load.boards.flatMap(\.change.parts).filter { $0.cause == cause.cause }
      #expect(
        abs(boards.reduce(0) { $0 + $1.hours } - cause.part.hours) < SlowChangeTests.rounding)
      #expect(boards.count == cause.boards)
    }
  }

  @Test("whatever the unknown hours are, the difference lies in the range", arguments: 0..<200)
  func ranges(seed: Int) throws {
    let change = try RandomChange(seed: seed)
    let filled = try change.filled(seed: seed)
    let load = change.findings.load
    let now = OverlapFindings(of: filled.later).boards()
    let before = OverlapFindings(of: filled.earlier).boards()
    for board in load.boards where board.isThere && board.wasThere {
      let hours = now.first { $0.name.id == board.board.id }!.load.hours ?? 0
      let hoursBefore = board.predecessors.reduce(0.0) { sum, old in
        sum + (before.first { $0.name.id == old.id }!.load.hours ?? 0)
      }
      let difference = hours - hoursBefore
      if let lower = board.change.range.lower { #expect(difference >= lower - 1e-6) }
      if let upper = board.change.range.upper { #expect(difference <= upper + 1e-6) }
      switch board.change.direction {
      case .rises: #expect(difference > 0)
      case .falls: #expect(difference < 0)
      case .stays: #expect(abs(difference) < 1e-5)
      case .possiblyRises, .possiblyFalls, .unclear: break
      }
    }
  }

  @Test("pairs are kept, lost and gained as sets of boards meet", arguments: 0..<200)
  func pairs(seed: Int) throws {
    let change = try RandomChange(seed: seed)
    let slow = SlowChanges(change: change)
    let pairs = change.findings.pairs
    let stayed = slow.lineages.filter { $0.now != nil && !$0.before.isEmpty }
    var kept = 0
    var lost: [[String]] = []
    var gained: [[String]] = []
    for (place, one) in stayed.enumerated() {
      for other in stayed[(place + 1)...] {
        let met = slow.meet(one.before, other.before, in: change.earlier)
        let meets = slow.meet([one.now!], [other.now!], in: change.later)
        let names = [change.later.boards[one.now!].id, change.later.boards[other.now!].id]
        if met, meets { kept += 1 }
        if met, !meets { lost.append(names) }
        if !met, meets { gained.append(names) }
      }
    }
    #expect(pairs.kept == kept)
    #expect(pairs.lost.map { [$0.first.id, $0.second.id] } == lost)
    #expect(pairs.gained.map { [$0.first.id, $0.second.id] } == gained)
    #expect(pairs.lost.allSatisfy { !$0.networks.isEmpty })
    // Every pair that meets in either landscape is told of once.
    let summary = change.findings.later.summary
    #expect(pairs.kept + pairs.gained.count + pairs.withNewBoard == summary.pairs)
  }

  @Test("nothing changes between a landscape and itself", arguments: 0..<50)
  func nothing(seed: Int) throws {
    let landscape = try RandomLandscape(seed: seed).landscape
    let findings = OverlapFindings(of: landscape)
    let change = findings.changes(
      since: findings,
      succession: Succession(
        boards: landscape.boards.indices.map { BoardIndex($0) },
        networks: landscape.networks.indices.map { [NetworkIndex($0)] }), basis: .measures)
    #expect(change.load.causes.isEmpty)
    #expect(change.load.boards.allSatisfy { $0.change.direction == .stays })
    #expect(change.pairs.lost.isEmpty && change.pairs.gained.isEmpty)
    #expect(
      change.networks.allSatisfy { $0.kind == .carriedOn && $0.joined.isEmpty && $0.left.isEmpty })
    #expect(change.themes.isEmpty)
  }
}

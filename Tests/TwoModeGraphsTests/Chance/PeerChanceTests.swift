import Foundation
import Testing
import TwoModeGraphs

/// What peers answer, see `Fixtures/README.md`.
struct PeerChanceTests {
  @Test("ties are as probable as bicm finds them", arguments: PeerGraphs.all)
  func ties(peer: PeerGraph) throws {
    let graph = peer.graph
    let model = try #require(graph.degreeModel())
    var expected: [Degrees: Double] = [:]
    for row in tieRows[peer.name, default: []] {
      let degrees = Degrees(Int(number(row[1])), Int(number(row[2])))
      expected[degrees] = number(row[3])
    }
    guard graph.tieCount > 0 else { return }
    for actor in graph.actors {
      for event in graph.events {
        let degrees = Degrees(graph.degree(of: actor), graph.degree(of: event))
        // Both come to their degrees within 10⁻¹²; near a forced cell that leaves more room.
        #expect(
          abs(model.probability(of: actor, in: event) - (try #require(expected[degrees]))) < 1e-9)
      }
    }
  }

  @Test("pairs of actors are as bicm and SciPy find them", arguments: PeerGraphs.all)
  func actorPairs(peer: PeerGraph) throws {
    try compare(peer, mode: .actors, named: "actors", degree: peer.graph.degree(of:))
  }

  @Test("pairs of events are as bicm and SciPy find them", arguments: PeerGraphs.all)
  func eventPairs(peer: PeerGraph) throws {
    try compare(peer, mode: .events, named: "events", degree: peer.graph.degree(of:))
  }

  @Test(
    "probabilities are adjusted as statsmodels does",
    arguments: ["davis", "galaskiewicz", "joint-arrangements"], ["actors", "events"])
  func adjusted(graph: String, mode: String) throws {
    let rows = adjustedRows[graph, default: []].filter { $0[1] == mode }
    #expect(rows.count > 10)
    let given = rows.map { number($0[2]) }
    let holm = holmAdjusted(given, testCount: given.count)
    let hochberg = benjaminiHochbergAdjusted(given, testCount: given.count)
    for (position, row) in rows.enumerated() {
      #expect(abs(holm[position] - number(row[3])) < 1e-15)
      #expect(abs(hochberg[position] - number(row[4])) < 1e-15)
    }
  }

  @Test(
    "random graphs with the same degrees are as those found by swaps",
    arguments: ["davis", "galaskiewicz"])
  func samples(name: String) throws {
    let samples = PeerGraphs.named(name).samplesWithSameDegrees(count: 2_000, seed: 1)
    let rows = sampleRows[name, default: []]
    let pairs = samples.overlapChances(of: .actors)
    #expect(rows.count == pairs.count + 1)
    for (row, pair) in zip(rows, pairs) {
      #expect([Int(row[1]), Int(row[2])] == [pair.first.index, pair.second.index])
      // 4.5 standard errors: of shares of 2,000 and of 20,000, and of means with a variance of 2.
      #expect(abs(pair.expected - number(row[3])) < 0.15)
      #expect(abs(pair.pUpper - number(row[4])) < 0.053)
    }
    let statistic = try #require(samples.statistic { $0.meetingElsewhere().overPairs.mean })
    let last = try #require(rows.last)
    let deviation = number(last[4])
    #expect(abs(statistic.mean - number(last[3])) < 0.15 * deviation)
  }
}

/// The degrees of two vertices.
private struct Degrees: Hashable {
  let one: Int
  let other: Int

  init(_ one: Int, _ other: Int) {
    self.one = one
    self.other = other
  }
}

/// Degrees of two vertices, and what they share.
private struct Meeting: Hashable {
  let degrees: Degrees
  let shared: Int
}

private func compare<Node>(
  _ peer: PeerGraph, mode: Mode<Node>, named name: String, degree: (Node) -> Int
) throws {
  let graph = peer.graph
  var expected: [Meeting: [Double]] = [:]
  for row in pairRows[peer.name, default: []] where row[1] == name {
    let counts = row[2...4].map { Int(number($0)) }
    let meeting = Meeting(degrees: Degrees(counts[0], counts[1]), shared: counts[2])
    expected[meeting] = row[5...8].map(number)
  }
  let model = try #require(graph.degreeModel())
  for (pair, blind) in zip(
    graph.overlapChances(of: mode, under: model), graph.hypergeometricOverlapChances(of: mode))
  {
    let degrees = [degree(pair.first), degree(pair.second)].sorted()
    let meeting = Meeting(degrees: Degrees(degrees[0], degrees[1]), shared: pair.shared)
    let found = try #require(expected[meeting])
    // As near as the probabilities of ties are.
    #expect(abs(pair.expected - found[0]) < 1e-8)
    #expect(abs(pair.pUpper - found[1]) < 1e-8)
    #expect(abs(pair.pLower - found[2]) < 1e-8)
    #expect(abs(blind.pUpper - found[3]) < 1e-12)
  }
}

private let tieRows = rows(of: "chance-ties.csv")
private let pairRows = rows(of: "chance-pairs.csv")
private let adjustedRows = rows(of: "chance-adjusted.csv")
private let sampleRows = rows(of: "chance-samples.csv")

/// The lines of a fixture but the first, as fields, by the graph they are about.
private func rows(of file: String) -> [String: [[Substring]]] {
  do {
    let lines = try String(contentsOf: PeerGraphs.fixture(file), encoding: .utf8).split(
      separator: "\n")
    let rows = lines.dropFirst().map { $0.split(separator: ",") }
    return Dictionary(grouping: rows) { String($0[0]) }
  } catch {
    fatalError("\(file) cannot be read: \(error)")
  }
}

private func number(_ field: Substring) -> Double {
  guard let number = Double(field) else { fatalError("\(field) is not a number") }
  return number
}

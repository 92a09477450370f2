import Foundation
import Testing

@testable import TwoModeGraphs

/// Larger real graphs, and what peers answer about them: `Fixtures/large-graphs.csv` and
/// `Fixtures/large-answers.csv`.
struct LargePeerGraph: Sendable, CustomTestStringConvertible {
  static let all = PeerGraphs.read("large-graphs.csv").map(LargePeerGraph.init)

  private static let answers = PeerAnswers(file: "large-answers.csv")

  let peer: PeerGraph

  /// For each actor, and each event, the number of the class of those with the same neighbours,
  /// in order of the first of each.
  private let classOfActor, classOfEvent: [Int]

  private init(_ peer: PeerGraph) {
    self.peer = peer
    classOfActor = numbers(of: peer.graph.actors.map { Array(peer.graph.events(of: $0)) })
    classOfEvent = numbers(of: peer.graph.events.map { Array(peer.graph.actors(of: $0)) })
  }

  var graph: TwoModeGraph { peer.graph }

  var testDescription: String { peer.name }

  /// The peers' answer for every vertex of a mode; nil where it is undefined.
  ///
  /// Vertices with the same neighbours have one value in the file.
  func answer<Node>(_ measure: String, of mode: Mode<Node>) throws -> [Double?] {
    let name = mode.side == .actors ? "actors" : "events"
    let values = try #require(Self.answers.values(measure, of: name, in: peer), "\(measure)")
    let classes = mode.side == .actors ? classOfActor : classOfEvent
    try #require(values.count == (classes.max() ?? -1) + 1, "\(measure)")
    return classes.map { values[$0] }
  }

  /// The peers' answers that are not one for a class of vertices.
  func totals(_ measure: String, of mode: String) throws -> [Double?] {
    try #require(Self.answers.values(measure, of: mode, in: peer), "\(measure)")
  }

  /// Expects the peers' answer of every vertex, to a billionth of the largest.
  func expect<Node>(
    _ scores: [Double?], of mode: Mode<Node>, for measure: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectEqual(
      scores, answer(measure, of: mode), within: 1e-9, sourceLocation: sourceLocation)
  }
}

/// A number for each list, the same for equal ones, from 0 in the order they are met.
private func numbers<Element: Hashable>(of lists: [[Element]]) -> [Int] {
  var numbers: [[Element]: Int] = [:]
  return lists.map { list in
    let number = numbers[list] ?? numbers.count
    numbers[list] = number
    return number
  }
}

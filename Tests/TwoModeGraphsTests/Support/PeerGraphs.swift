import Foundation
import Testing
import TwoModeGraphs

/// The graphs of `Fixtures/graphs.csv`, on which peers' answers are compared.
enum PeerGraphs {
  static let all = read("graphs.csv")

  /// The graphs of a fixture.
  static func read(_ name: String) -> [PeerGraph] {
    do {
      let rows = try String(contentsOf: fixture(name), encoding: .utf8).split(separator: "\n")
      return rows.dropFirst().map(PeerGraph.init(row:))
    } catch {
      fatalError("\(name) cannot be read: \(error)")
    }
  }

  /// The graph with a name.
  static func named(_ name: String) -> TwoModeGraph {
    guard let peer = all.first(where: { $0.name == name }) else {
      fatalError("graphs.csv has no graph named \(name)")
    }
    return peer.graph
  }

  /// Where a fixture is.
  static func fixture(_ name: String) -> URL {
    URL(filePath: #filePath).appending(path: "../../Fixtures/\(name)").standardized
  }
}

/// A graph with its name, which is what a failing test shows.
struct PeerGraph: Sendable, CustomTestStringConvertible {
  let name: String
  let graph: TwoModeGraph

  var testDescription: String { name }

  /// Reads `name,actors,events,ties`, ties being `actor-event` with blanks between them.
  init(row: Substring) {
    let fields = row.split(separator: ",", omittingEmptySubsequences: false)
    let ties = fields[3].split(separator: " ").map { tie in
      tie.split(separator: "-").compactMap { Int($0) }
    }
    guard let actorCount = Int(fields[1]), let eventCount = Int(fields[2]) else {
      fatalError("a row of graphs has no counts: \(row)")
    }
    name = String(fields[0])
    graph = TwoModeGraph(
      ties: ties.map { (Actor($0[0]), Event($0[1])) }, actorCount: actorCount,
      eventCount: eventCount)
  }
}

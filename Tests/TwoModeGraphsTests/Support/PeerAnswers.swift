import Foundation
import Testing

/// What peers answer: the values of a file in `Fixtures/` with rows of graph, measure,
/// mode and values.
struct PeerAnswers: Sendable {
  /// The answers that `Scripts/peer-fixtures/clustering.py` wrote.
  static let clustering = PeerAnswers(file: "clustering.csv")

  private let values: [String: [Double?]]

  init(file: String) {
    do {
      let text = try String(contentsOf: PeerGraphs.fixture(file), encoding: .utf8)
      var values: [String: [Double?]] = [:]
      for row in text.split(separator: "\n").dropFirst() {
        let fields = row.split(separator: ",", omittingEmptySubsequences: false)
        let key = fields[..<3].joined(separator: ",")
        values[key] = fields[3].split(separator: " ").map { $0 == "-" ? nil : Double($0) }
      }
      self.values = values
    } catch {
      fatalError("\(file) cannot be read: \(error)")
    }
  }

  /// The answer for a measure of one mode of a graph; nil where the peer was not asked.
  func values(_ measure: String, of mode: String, in peer: PeerGraph) -> [Double?]? {
    values["\(peer.name),\(measure),\(mode)"]
  }
}

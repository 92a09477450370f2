import Foundation

extension PeerGraphs {
  /// What a JSON fixture holds.
  static func answers<Answers: Decodable>(_ name: String) -> Answers {
    do {
      return try JSONDecoder().decode(Answers.self, from: Data(contentsOf: fixture(name)))
    } catch {
      fatalError("\(name) cannot be read: \(error)")
    }
  }
}

import Graphviz
import OverlapAnalysis

/// The places in the page where boards and networks have a section of their own.
struct PageAnchors: Sendable {
  private var boards: [String: String] = [:]
  private var networks: [String: String] = [:]

  /// - Parameters:
  ///   - boards: In the order of their sections.
  ///   - networks: Likewise.
  init(boards: some Sequence<Name>, networks: some Sequence<Name>) {
    for (index, name) in boards.enumerated() {
      self.boards[name.id] = PageAnchor.board(at: index).text
    }
    for (index, name) in networks.enumerated() {
      self.networks[name.id] = PageAnchor.network(at: index).text
    }
  }

  /// Nil for those that are not counted.
  func anchor(ofBoard name: Name) -> String? { boards[name.id] }
  func anchor(ofNetwork name: Name) -> String? { networks[name.id] }
}

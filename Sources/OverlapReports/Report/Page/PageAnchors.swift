import Graphviz
import OverlapAnalysis

/// The places in the page where boards and networks have a section of their own, and what they are
/// called there.
struct PageAnchors: Sendable {
  private var boards: [String: String] = [:]
  private var networks: [String: String] = [:]

  /// Names that several boards have, or several networks.
  private let boardNamesakes, networkNamesakes: Set<String>

  /// - Parameters:
  ///   - boards: In the order of their sections.
  ///   - networks: Likewise.
  init(boards: some Sequence<Name>, networks: some Sequence<Name>) {
    boardNamesakes = PageAnchors.namesakes(boards)
    networkNamesakes = PageAnchors.namesakes(networks)
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

  /// What a board is called, with its id where another has the same name.
  func label(ofBoard name: Name) -> String { label(name, boardNamesakes) }
  func label(ofNetwork name: Name) -> String { label(name, networkNamesakes) }

  private func label(_ name: Name, _ namesakes: Set<String>) -> String {
    namesakes.contains(displayed(name.label)) ? name.titled : displayed(name.label)
  }

  /// The names, as they are shown, that more than one of them has.
  private static func namesakes(_ names: some Sequence<Name>) -> Set<String> {
    var seen: Set<String> = []
    return Set(names.lazy.map { displayed($0.label) }.filter { !seen.insert($0).inserted })
  }
}

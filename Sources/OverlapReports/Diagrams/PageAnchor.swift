import Graphviz

/// The sections of a report that are about one board or one network, by their places in
/// `OverlapFindings.boards()` and `networks()`: "bestuur-1", "netwerk-12".
enum PageAnchor {
  /// - Parameter index: The place of the board, counted from 0; the section counts from 1.
  static func board(at index: Int) -> DotGraph.Identifier {
    DotGraph.Identifier("bestuur", number: index + 1)
  }

  /// - Parameter index: The place of the network, counted from 0; the section counts from 1.
  static func network(at index: Int) -> DotGraph.Identifier {
    DotGraph.Identifier("netwerk", number: index + 1)
  }
}

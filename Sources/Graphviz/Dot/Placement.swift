extension DotGraph {
  /// A place in a drawing, in points to the right and upwards.
  public struct Position: Hashable, Sendable {
    public let x, y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Where an engine put the vertices of a graph.
  public struct Placement: Hashable, Sendable {
    /// The middle of each vertex, in the order in which they were added to the graph.
    public let positions: [Position]

    /// Reads what `render(_:by:as:)` made of `source` as `.plain`.
    ///
    /// A line `node NAME 1.25 0.5 ...` says that a vertex is at 1.25 and 0.5 inches. Vertices come in
    /// the order in which the source defines them, whatever they are called there.
    ///
    /// - Returns: Nil when these are not the vertices of the graph.
    /// - Complexity: O(*n*) for *n* bytes.
    public init?(of graph: DotGraph, from plain: [UInt8]) {
      var positions: [Position] = []
      positions.reserveCapacity(graph.vertices.count)
      for line in plain.split(separator: UInt8(ascii: "\n")) where line.starts(with: "node ".utf8) {
        let words = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
          .map { String(decoding: $0, as: UTF8.self) }
        guard words.count > 3, let x = Double(words[2]), let y = Double(words[3]), x.isFinite,
          y.isFinite
        else { return nil }
        positions.append(Position(x: x * 72, y: y * 72))
      }
      guard positions.count == graph.vertices.count else { return nil }
      self.positions = positions
    }
  }
}

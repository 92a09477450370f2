/// All vertices of one mode, in order of index.
public struct Vertices<Node: Vertex>: RandomAccessCollection, Hashable, Sendable {
  public let count: Int

  public var startIndex: Int { 0 }

  public var endIndex: Int { count }

  public subscript(position: Int) -> Node {
    precondition((0..<count).contains(position), "position \(position) is outside 0..<\(count)")
    return Node(position)
  }
}

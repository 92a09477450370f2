/// The vertices a vertex is tied to, in order of index.
///
/// A view: it shares the storage of the graph it comes from. Its subscript is
/// inlinable, so that callers in other modules specialise it.
public struct Neighbours<Node: Vertex>: RandomAccessCollection, Sendable {
  @usableFromInline let columns: [Int32]
  @usableFromInline let start: Int
  public let count: Int

  init(row: Int, of rows: CompressedRows) {
    columns = rows.columns
    start = rows.starts[row]
    count = rows.degree(ofRow: row)
  }

  public var startIndex: Int { 0 }

  public var endIndex: Int { count }

  @inlinable public subscript(position: Int) -> Node {
    precondition((0..<count).contains(position), "position \(position) is outside 0..<\(count)")
    return Node(Int(columns[start + position]))
  }
}

extension Neighbours: Hashable {
  public static func == (left: Neighbours, right: Neighbours) -> Bool {
    left.elementsEqual(right)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for neighbour in self { hasher.combine(neighbour) }
  }
}

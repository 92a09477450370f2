/// The place of a board in a landscape's `boards`.
public struct BoardIndex: Hashable, Comparable, Sendable {
  let position: Int32

  public init(_ position: Int) {
    self.position = Int32(position)
  }

  public var offset: Int { Int(position) }

  public static func < (one: BoardIndex, other: BoardIndex) -> Bool {
    one.position < other.position
  }
}

/// The place of a network in a landscape's `networks`.
public struct NetworkIndex: Hashable, Comparable, Sendable {
  let position: Int32

  public init(_ position: Int) {
    self.position = Int32(position)
  }

  public var offset: Int { Int(position) }

  public static func < (one: NetworkIndex, other: NetworkIndex) -> Bool {
    one.position < other.position
  }
}

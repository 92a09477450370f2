/// A vertex of a two-mode graph: an actor or an event, known by its number.
///
/// The two conforming types keep the modes apart: an event where an actor is
/// wanted does not compile.
public protocol Vertex: Hashable, Comparable, Sendable {
  /// Creates the vertex with a number, at least 0 and less than 2³¹.
  init(_ index: Int)

  /// The number of the vertex within its mode, counted from 0.
  var index: Int { get }
}

/// A vertex of the mode that takes part: a person, a firm, a board.
public struct Actor: Vertex {
  private let number: Int32

  public init(_ index: Int) {
    precondition(index >= 0, "an actor cannot have the negative index \(index)")
    number = Int32(index)
  }

  public var index: Int { Int(number) }

  public static func < (left: Actor, right: Actor) -> Bool { left.number < right.number }
}

/// A vertex of the mode that is taken part in: an event, a committee, a network.
public struct Event: Vertex {
  private let number: Int32

  public init(_ index: Int) {
    precondition(index >= 0, "an event cannot have the negative index \(index)")
    number = Int32(index)
  }

  public var index: Int { Int(number) }

  public static func < (left: Event, right: Event) -> Bool { left.number < right.number }
}

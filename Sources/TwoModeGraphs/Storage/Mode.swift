/// One of the two modes of a graph: `.actors` or `.events`.
///
/// A measure that is defined for both modes takes one as an argument, and what
/// it returns is about vertices of that mode.
public struct Mode<Node: Vertex>: Hashable, Sendable {
  enum Side {
    case actors, events
  }

  let side: Side
}

extension Mode where Node == Actor {
  /// The mode that takes part.
  public static var actors: Mode { Mode(side: .actors) }
}

extension Mode where Node == Event {
  /// The mode that is taken part in.
  public static var events: Mode { Mode(side: .events) }
}

import BoardNetworks
import TwoModeGraphs

/// Two members of a network, and in how many others both are.
public struct ElsewherePair: Hashable, Sendable {
  public let first, second: Name

  /// Other networks that both are members of.
  public let others: Int

  /// Those of them that are not member-wide.
  public let othersBesidesMemberWide: Int
}

/// The pairs of members of one network, one at a time and never stored.
///
/// With *c* the number of networks that two boards share, they share *c* − 1 others, as in
/// `OverlapFindings.encounters()`. The pairs come in order of the first and then of the second
/// board, both in the landscape's order; the first stands before the second.
///
/// - Complexity: O(Σ *s*) time for a whole walk, over all networks of all members, *s* being their
///   sizes, and O(*b*) memory for *b* boards.
public struct ElsewherePairs: Sequence, Sendable {
  private let graph: TwoModeGraph
  private let event: Event
  private let memberWide: Set<Event>
  private let boards: [Name]

  /// - Parameter boards: What the board of each actor is called.
  init(
    of event: Event, memberWide: Set<Event>, in graph: TwoModeGraph, boards: [Name]
  ) {
    self.graph = graph
    self.event = event
    self.memberWide = memberWide
    self.boards = boards
  }

  /// The number of pairs: *s*(*s* − 1)/2 for *s* members.
  public var count: Int {
    let size = graph.degree(of: event)
    return size * (size - 1) / 2
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol, Sendable {
    private let pairs: ElsewherePairs
    private let members: Neighbours<Actor>

    /// Positions in `members` of the pair that comes next.
    private var first = -1
    private var second: Int

    /// Of each board later than the first: what it shares with the first.
    private var others: [Int32]
    private var besidesMemberWide: [Int32]

    fileprivate init(_ pairs: ElsewherePairs) {
      self.pairs = pairs
      members = pairs.graph.actors(of: pairs.event)
      second = members.count
      others = [Int32](repeating: 0, count: pairs.graph.actorCount)
      besidesMemberWide = others
    }

    public mutating func next() -> ElsewherePair? {
      while second >= members.count {
        guard first + 2 < members.count else { return nil }
        if first >= 0 { add(-1, toThoseWith: members[first]) }
        first += 1
        second = first + 1
        add(1, toThoseWith: members[first])
      }
      defer { second += 1 }
      let later = members[second].index
      return ElsewherePair(
        first: pairs.boards[members[first].index], second: pairs.boards[later],
        others: Int(others[later]), othersBesidesMemberWide: Int(besidesMemberWide[later]))
    }

    /// Enters, or takes away, what later boards share with one in other networks.
    private mutating func add(_ step: Int32, toThoseWith board: Actor) {
      for network in pairs.graph.events(of: board) where network != pairs.event {
        let stepBesides = pairs.memberWide.contains(network) ? 0 : step
        for later in pairs.graph.actors(of: network) where later > board {
          others[later.index] += step
          besidesMemberWide[later.index] += stepBesides
        }
      }
    }
  }
}

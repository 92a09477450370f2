/// A division of vertices into groups, of one mode or of both.
public protocol VertexPartition: Hashable, Sendable {
  /// The division of the vertices by index; of both modes, actors come first.
  var grouping: Grouping { get }

  /// The same vertices in other groups.
  ///
  /// - Parameter grouping: A division of as many elements.
  func regrouped(_ grouping: Grouping) -> Self
}

extension VertexPartition {
  /// The number of groups; 0 without vertices.
  public var groupCount: Int { grouping.count }
}

/// A division of the vertices of one mode into groups, numbered from 0 in order
/// of their first member.
public struct Partition<Node: Vertex>: VertexPartition {
  public let grouping: Grouping

  init(grouping: Grouping) {
    self.grouping = grouping
  }

  /// Creates the partition in which vertices with one label are one group.
  ///
  /// - Parameter labels: A label for each vertex, in order of index; any numbers.
  public init(labels: some Sequence<Int>) {
    grouping = Grouping(labels: labels)
  }

  public func regrouped(_ grouping: Grouping) -> Partition {
    precondition(grouping.elementCount == vertexCount, "the vertices are not as many as they were")
    return Partition(grouping: grouping)
  }

  /// The number of vertices.
  public var vertexCount: Int { grouping.elementCount }

  /// The number of the group that a vertex is in.
  public subscript(vertex: Node) -> Int { grouping[vertex.index] }

  /// The members of each group in order of index, by number.
  public var groups: [[Node]] { grouping.members.map { $0.map { Node($0) } } }
}

/// A division of the actors and events of a graph into groups that may hold both,
/// numbered from 0 in order of their first actor; those without one follow in
/// order of their first event.
public struct TwoModePartition: VertexPartition {
  /// The members of one group, in order of index.
  public struct Group: Hashable, Sendable {
    public let actors: [Actor]
    public let events: [Event]

    public init(actors: [Actor], events: [Event]) {
      self.actors = actors
      self.events = events
    }
  }

  /// Actor *i* is element *i*, event *k* is element *n* + *k*.
  public let grouping: Grouping

  /// The number of actors *n*.
  public let actorCount: Int

  init(grouping: Grouping, actorCount: Int) {
    self.grouping = grouping
    self.actorCount = actorCount
  }

  /// Creates the partition in which vertices with one label are one group.
  ///
  /// - Parameters:
  ///   - actorLabels: A label for each actor, in order of index; any numbers.
  ///   - eventLabels: A label for each event, from the same numbers.
  public init(actorLabels: [Int], eventLabels: [Int]) {
    self.init(
      grouping: Grouping(labels: actorLabels + eventLabels), actorCount: actorLabels.count)
  }

  public func regrouped(_ grouping: Grouping) -> TwoModePartition {
    precondition(
      grouping.elementCount == self.grouping.elementCount,
      "the vertices are not as many as they were")
    return TwoModePartition(grouping: grouping, actorCount: actorCount)
  }

  /// The number of events.
  public var eventCount: Int { grouping.elementCount - actorCount }

  /// The number of the group that an actor is in.
  public subscript(actor: Actor) -> Int {
    precondition(actor.index < actorCount, "actor \(actor.index) is outside 0..<\(actorCount)")
    return grouping[actor.index]
  }

  /// The number of the group that an event is in.
  public subscript(event: Event) -> Int { grouping[actorCount + event.index] }

  /// The members of each group, by number.
  public var groups: [Group] {
    grouping.members.map { members in
      let events = members.drop { $0 < actorCount }
      return Group(
        actors: members.dropLast(events.count).map { Actor($0) },
        events: events.map { Event($0 - actorCount) })
    }
  }
}

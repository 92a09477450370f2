/// Some actors and some events that determine each other: the actors are all that
/// take part in all of the events, and the events all that all of the actors take
/// part in.
///
/// It is a formal concept, with the actors for extent and the events for intent.
/// Whatever events one chooses, those who take part in all of them are the
/// actors of one concept: concepts are the inclusive intersections of the
/// events, each given once, with all the events it is the intersection of.
public struct Concept: Hashable, Sendable {
  /// The actors, in order of index.
  public let actors: [Actor]

  /// The events, in order of index.
  public let events: [Event]

  public init(actors: [Actor], events: [Event]) {
    self.actors = actors
    self.events = events
  }
}

/// The concepts of a graph, or as many as were asked for.
public struct Concepts: Hashable, Sendable {
  /// The concepts, those of most actors first, and then by their events.
  public let values: [Concept]

  /// Whether these are all: false if there are more than the limit.
  public let isComplete: Bool

  public init(values: [Concept], isComplete: Bool) {
    self.values = values
    self.isComplete = isComplete
  }

  /// The number of concepts, or a lower bound of it if they are not all here.
  public var count: Int { values.count }
}

extension TwoModeGraph {
  /// The formal concepts of the graph: its closed sets, which are the inclusive
  /// intersections of its events.
  ///
  /// There can be as many as 2^min(*n*, *m*) of them. A floor under the number of
  /// actors leaves only the upper part of the lattice, and a limit ends the search.
  /// Without actors, or without events, there is one concept: of all there is.
  ///
  /// - Parameters:
  ///   - minimumActorCount: The least number of actors of a concept. With 0, the
  ///     concept of all events is included, though there may be no actor in all.
  ///   - limit: The most concepts to give, at least 0. If there are more, those met
  ///     first in the depth-first search are given, and the result is not complete.
  /// - Complexity: O(Σ *d*) time over the degrees *d* of the actors of every concept and
  ///   of every candidate, of which a concept has at most *m*; O(*t*) memory beyond
  ///   the result, for *m* events and *t* ties.
  ///
  /// B. Ganter, R. Wille, *Formal Concept Analysis: Mathematical Foundations*,
  /// Springer, 1999.
  public func concepts(minimumActorCount: Int = 0, limit: Int = 100_000) -> Concepts {
    precondition(limit >= 0, "a limit of \(limit) concepts is negative")
    var search = ConceptSearch(graph: self, minimumActorCount: minimumActorCount, limit: limit)
    search.run()
    return Concepts(
      values: search.found.sorted {
        $0.actors.count != $1.actors.count
          ? $0.actors.count > $1.actors.count : $0.events.lexicographicallyPrecedes($1.events)
      },
      isComplete: search.isComplete)
  }
}

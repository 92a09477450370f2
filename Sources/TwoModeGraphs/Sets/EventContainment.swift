/// An event whose actors all take part in another one, of more actors.
public struct EventContainment: Hashable, Sendable {
  /// The event that is contained.
  public let inner: Event

  /// The event that contains it.
  public let outer: Event

  /// The number of actors of `inner`, which are all among those of `outer`; at
  /// least 1.
  public let innerSize: Int

  /// The number of actors of `outer`, more than `innerSize`.
  public let outerSize: Int

  /// Whether no event contains `inner` and is contained in `outer`: the direct
  /// containments make the diagram of which all others are chains.
  public let isDirect: Bool

  public init(inner: Event, outer: Event, innerSize: Int, outerSize: Int, isDirect: Bool) {
    self.inner = inner
    self.outer = outer
    self.innerSize = innerSize
    self.outerSize = outerSize
    self.isDirect = isDirect
  }
}

/// Which events of a graph have the same actors, and which contain which.
public struct EventContainments: Hashable, Sendable {
  /// All pairs of an event and one that contains it and more, ordered by the inner
  /// and then by the outer event.
  public let pairs: [EventContainment]

  /// The groups of two or more events that have the same actors, at least one; each
  /// in order of event, ordered by the first.
  public let equalGroups: [[Event]]

  /// The events without actors. They are contained in every other one, and in no
  /// pair or group here.
  public let emptyEvents: [Event]

  public init(pairs: [EventContainment], equalGroups: [[Event]], emptyEvents: [Event]) {
    self.pairs = pairs
    self.equalGroups = equalGroups
    self.emptyEvents = emptyEvents
  }
}

extension TwoModeGraph {
  /// Finds the events that are contained in others, or equal to them.
  ///
  /// Event *k* is contained in *l* if the *o_kl* actors they share are all *s_k* actors of
  /// *k*, and equal to it if they are all of *l* too. Of events that are equal each
  /// contains what the others contain. What an outer event has beyond an inner
  /// one, `actors(of:except:)` names.
  ///
  /// - Complexity: as `overlaps(of: .events)`, and O(*p* *c* log *c*) for *p* pairs and
  ///   at most *c* events that contain one.
  public func eventContainments() -> EventContainments {
    let outers = containingEvents()
    var pairs: [EventContainment] = []
    for inner in events {
      for outer in outers[inner.index] {
        let isBridged = outers[inner.index].contains { between in
          let farther = outers[Int(between)]
          return farther.span.firstIndex(of: outer) != nil
        }
        let container = Event(Int(outer))
        pairs.append(
          EventContainment(
            inner: inner, outer: container, innerSize: degree(of: inner),
            outerSize: degree(of: container), isDirect: !isBridged))
      }
    }
    let equalGroups = TwinClasses(members: eventsOfActors).groups.map { $0.map(Event.init) }
      .filter { $0.count > 1 && degree(of: $0[0]) > 0 }
    return EventContainments(
      pairs: pairs, equalGroups: equalGroups, emptyEvents: events.filter { degree(of: $0) == 0 })
  }

  /// The actors that take part in one event and not in another, in order of index:
  /// what the first has beyond the second.
  ///
  /// - Complexity: O(*d* log *e*) for events of *d* and *e* actors.
  public func actors(of event: Event, except other: Event) -> [Actor] {
    actors(of: event).filter { !contains($0, other) }
  }

  /// For each event those that contain it and more, in order of index.
  private func containingEvents() -> [[Int32]] {
    var outers = [[Int32]](repeating: [], count: eventCount)
    // Row by row, an event meets the earlier ones in order and then the later ones in order.
    for overlap in overlaps(of: .events) where overlap.degreeOfFirst != overlap.degreeOfSecond {
      if overlap.shared == overlap.degreeOfFirst {
        outers[overlap.first.index].append(Int32(overlap.second.index))
      } else if overlap.shared == overlap.degreeOfSecond {
        outers[overlap.second.index].append(Int32(overlap.first.index))
      }
    }
    return outers
  }
}

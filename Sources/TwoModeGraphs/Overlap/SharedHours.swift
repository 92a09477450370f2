/// Two actors and the hours of the events they both take part in.
public struct SharedHours: Hashable, Sendable {
  /// The actors; `first < second`.
  public let first, second: Actor

  /// The hours of those shared events whose hours are known: what the two share
  /// at least.
  public let knownHours: Double

  /// How many of the shared events have unknown hours.
  public let eventsOfUnknownHours: Int

  public init(first: Actor, second: Actor, knownHours: Double, eventsOfUnknownHours: Int) {
    self.first = first
    self.second = second
    self.knownHours = knownHours
    self.eventsOfUnknownHours = eventsOfUnknownHours
  }

  /// The hours of all shared events; nil if those of any are unknown.
  public var hours: Double? { eventsOfUnknownHours == 0 ? knownHours : nil }
}

extension TwoModeGraph {
  /// The hours together of all pairs of actors that share an event.
  ///
  /// With *h_k* the hours of event *k*, actors *i* ≠ *j* share
  ///
  ///     Σ_k A_ik A_jk h_k.
  ///
  /// Unknown hours stay unknown: a pair that shares such an event has a lower
  /// bound and no total. With one hour for every event this is the number of
  /// shared events. The measure is this library's own.
  ///
  /// - Parameter hours: The hours of each event, finite and at least 0; nil
  ///   where they are unknown.
  /// - Returns: The sums, ordered as in `projection(onto: .actors)`.
  /// - Complexity: as two walks over `projectionRows(onto: .actors)`.
  public func sharedHours(ofEventsLasting hours: [Double?]) -> SharedHoursOfPairs {
    precondition(
      hours.count == eventCount, "\(hours.count) durations do not fit \(eventCount) events")
    precondition(
      hours.allSatisfy { $0.map { $0 >= 0 && $0.isFinite } ?? true },
      "the hours of an event are finite and at least 0")
    return SharedHoursOfPairs(graph: self, hours: hours)
  }
}

/// The hours together of the pairs of actors that share an event.
public struct SharedHoursOfPairs: Sequence, Sendable {
  let graph: TwoModeGraph
  let hours: [Double?]

  public func makeIterator() -> Iterator {
    Iterator(
      known: weights(ofEvents: hours.map { $0 ?? 0 }),
      unknown: weights(ofEvents: hours.map { $0 == nil ? 1 : 0 }))
  }

  private func weights(ofEvents terms: [Double]) -> SharedNeighbourWeights<Actor>.Iterator {
    SharedNeighbourWeights(rows: graph.eventsOfActors, members: graph.actorsOfEvents, terms: terms)
      .makeIterator()
  }

  /// Walks twice through the pairs at once: for the hours, and for the events
  /// that have none.
  public struct Iterator: IteratorProtocol, Sendable {
    var known: SharedNeighbourWeights<Actor>.Iterator
    var unknown: SharedNeighbourWeights<Actor>.Iterator

    public mutating func next() -> SharedHours? {
      guard let hours = known.next(), let events = unknown.next() else { return nil }
      return SharedHours(
        first: hours.first, second: hours.second, knownHours: hours.weight,
        eventsOfUnknownHours: Int(events.weight))
    }
  }
}

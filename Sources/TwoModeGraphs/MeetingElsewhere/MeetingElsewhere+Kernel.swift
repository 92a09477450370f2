extension TwoModeGraph {
  /// Finds for every event in how many other events its members meet again.
  ///
  /// Actor by actor, the events shared with each later actor are counted in a
  /// dense array, and the counts are entered into the histogram of every event
  /// the actor takes part in. No projection is stored.
  ///
  /// - Complexity: O(*n* + *m* + *t* + Σ *s*²) time and O(*n* + Σ *d*) memory for *n*
  ///   actors, *m* events with *s* members each, *d* being the second largest
  ///   degree among those members, and *t* ties.
  public func meetingElsewhere() -> MeetingElsewhere {
    let starts = histogramStarts()
    var frequencies = [Int](repeating: 0, count: starts[eventCount])
    var shared = [UInt32](repeating: 0, count: actorCount)
    var laterMembers = Array(actorsOfEvents.starts.dropLast())
    for actor in 0..<actorCount {
      let events = eventsOfActors.columns(ofRow: actor)
      for index in events.indices { laterMembers[Int(events[index])] += 1 }
      count(sharedWith: actor, laterMembers: laterMembers.span, into: &shared)
      enter(
        shared.span, of: actor, laterMembers: laterMembers.span, starts: starts.span,
        into: &frequencies)
      clear(actor, laterMembers: laterMembers.span, in: &shared)
    }
    return MeetingElsewhere(starts: starts, frequencies: frequencies)
  }

  /// Where the histogram of each event starts when they are laid out one after
  /// the other, and where the last one ends.
  ///
  /// Two actors share at most as many events as the one with fewer takes part
  /// in, so a histogram needs as many places as the second largest degree
  /// among the members.
  private func histogramStarts() -> [Int] {
    var starts = [0]
    starts.reserveCapacity(eventCount + 1)
    for event in 0..<eventCount {
      let members = actorsOfEvents.columns(ofRow: event)
      var largest = 0
      var secondLargest = 0
      for index in members.indices {
        let degree = eventsOfActors.degree(ofRow: Int(members[index]))
        secondLargest = max(secondLargest, min(largest, degree))
        largest = max(largest, degree)
      }
      starts.append(starts[event] + secondLargest)
    }
    return starts
  }

  private func count(
    sharedWith actor: Int, laterMembers: Span<Int>, into shared: inout [UInt32]
  ) {
    let events = eventsOfActors.columns(ofRow: actor)
    var shared = shared.mutableSpan
    for index in events.indices {
      let later = members(ofEvent: Int(events[index]), from: laterMembers)
      for index in later.indices { shared[Int(later[index])] += 1 }
    }
  }

  private func enter(
    _ shared: Span<UInt32>, of actor: Int, laterMembers: Span<Int>, starts: Span<Int>,
    into frequencies: inout [Int]
  ) {
    let events = eventsOfActors.columns(ofRow: actor)
    var frequencies = frequencies.mutableSpan
    for index in events.indices {
      let event = Int(events[index])
      let later = members(ofEvent: event, from: laterMembers)
      for index in later.indices {
        frequencies[starts[event] + Int(shared[Int(later[index])]) - 1] += 1
      }
    }
  }

  private func clear(_ actor: Int, laterMembers: Span<Int>, in shared: inout [UInt32]) {
    let events = eventsOfActors.columns(ofRow: actor)
    var shared = shared.mutableSpan
    for index in events.indices {
      let later = members(ofEvent: Int(events[index]), from: laterMembers)
      for index in later.indices { shared[Int(later[index])] = 0 }
    }
  }

  /// The members of an event from the place in storage noted for it.
  @_lifetime(borrow self)
  private func members(ofEvent event: Int, from places: Span<Int>) -> Span<Int32> {
    actorsOfEvents.columns.span.extracting(places[event]..<actorsOfEvents.starts[event + 1])
  }
}

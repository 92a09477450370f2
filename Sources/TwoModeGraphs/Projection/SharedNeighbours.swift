extension TwoModeGraph {
  /// The events two actors both take part in, in order of index.
  ///
  /// These are the events behind the co-membership count of a pair.
  ///
  /// - Complexity: O(*d* + *e*) for actors that take part in *d* and *e* events.
  public func sharedEvents(of first: Actor, and second: Actor) -> [Event] {
    eventsOfActors.columns(sharedByRow: first.index, andRow: second.index).map { Event(Int($0)) }
  }

  /// The actors that take part in both of two events, in order of index.
  ///
  /// - Complexity: O(*d* + *e*) for events of *d* and *e* actors.
  public func sharedActors(of first: Event, and second: Event) -> [Actor] {
    actorsOfEvents.columns(sharedByRow: first.index, andRow: second.index).map { Actor(Int($0)) }
  }
}

extension CompressedRows {
  /// The columns in which two rows both have a one, in increasing order, found
  /// by merging the rows.
  func columns(sharedByRow first: Int, andRow second: Int) -> [Int32] {
    let left = columns(ofRow: first)
    let right = columns(ofRow: second)
    var shared: [Int32] = []
    var leftIndex = 0
    var rightIndex = 0
    while leftIndex < left.count && rightIndex < right.count {
      let difference = left[leftIndex] - right[rightIndex]
      if difference == 0 { shared.append(left[leftIndex]) }
      if difference <= 0 { leftIndex += 1 }
      if difference >= 0 { rightIndex += 1 }
    }
    return shared
  }
}

/// In how many other events the members of an event meet again.
///
/// With *c_ij* the number of events actors *i* and *j* share, two members of
/// one event meet in *e_ij* = *c_ij* − 1 others. This holds the exact
/// distribution of *e* over the pairs of members of every event, from which
/// mean, quartiles, maximum and shares follow. The share of pairs with *e* ≥ 1
/// is the redundancy coefficient of the event after Latapy, Magnien and Del
/// Vecchio.
///
/// Over a whole graph there are three means, which differ: `overPairs` takes
/// each pair of actors once; `overEventsAndPairs` takes a pair once for every
/// event it shares, so pairs that meet often weigh more; `meanOfEventMeans`
/// takes each event once.
///
/// M. Latapy, C. Magnien, N. Del Vecchio, *Basic Notions for the Analysis of
/// Large Two-Mode Networks*, Social Networks 30(1), 2008, 31–48.
public struct MeetingElsewhere: Hashable, Sendable {
  /// Where the frequencies of each event start, and where the last ones end.
  private let starts: [Int]

  /// How many pairs of members meet in 0, 1, 2, … other events, event after event.
  private let frequencies: [Int]

  /// The distribution of *e* over the pairs of actors that share an event, each
  /// pair once.
  public let overPairs: Histogram

  /// The distribution of *e* over the combinations of an event and a pair of
  /// its members.
  public let overEventsAndPairs: Histogram

  init(starts: [Int], frequencies: [Int]) {
    self.starts = starts
    self.frequencies = frequencies

    var total: [Int] = []
    for event in 0..<starts.count - 1 {
      let range = starts[event]..<starts[event + 1]
      while total.count < range.count { total.append(0) }
      for position in range { total[position - range.lowerBound] += frequencies[position] }
    }
    overEventsAndPairs = Histogram(frequencies: total)
    // A pair that shares e + 1 events was counted in each of them.
    overPairs = Histogram(frequencies: total.enumerated().map { $1 / ($0 + 1) })
  }

  /// The distribution of *e* over the pairs of members of an event.
  ///
  /// - Returns: A histogram of *s*(*s* − 1)/2 values for an event of *s* actors;
  ///   nil if *s* < 2, since there are no pairs then.
  /// - Complexity: O(*d*), for the second largest degree *d* among the members.
  public func histogram(of event: Event) -> Histogram? {
    let histogram = Histogram(
      frequencies: frequencies[starts[event.index]..<starts[event.index + 1]])
    return histogram.count == 0 ? nil : histogram
  }

  /// The mean over the events of the mean of *e* over their pairs of members.
  ///
  /// Events with fewer than two members have no mean and are left out; nil if
  /// all are. The means are added in order of event.
  public var meanOfEventMeans: Double? {
    var sum = 0.0
    var count = 0
    for event in 0..<starts.count - 1 {
      guard let mean = histogram(of: Event(event))?.mean else { continue }
      sum += mean
      count += 1
    }
    return count == 0 ? nil : sum / Double(count)
  }
}

public import BoardNetworks
import TwoModeGraphs

/// Of how many networks boards are a member, over some boards.
public struct DegreeDistribution: Hashable, Sendable {
  /// How many boards are a member of 0, 1, 2, ... networks; the last is above 0.
  public let frequencies: [Int]
  public let boards: Int
  public let mean, median: Double
  public let minimum, maximum: Int

  /// - Returns: Nil for no boards.
  init?(_ histogram: Histogram) {
    guard let mean = histogram.mean, let median = histogram.median,
      let minimum = histogram.minimum, let maximum = histogram.maximum
    else { return nil }
    frequencies = histogram.frequencies
    boards = histogram.count
    self.mean = mean
    self.median = median
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The boards of one class of size together.
public struct SizeClassFinding: Hashable, Sendable {
  /// Nil for boards whose number of schools is unknown.
  public let sizeClass: BoardSizeClass?
  public let boards: Int

  /// Of those of which it is known; nil when there are none.
  public let degrees: DegreeDistribution?

  /// What their tables take of them together.
  public let hours: TotalHours

  /// Those of which it is known how many people sit at tables for them; nil when there are none.
  public let staffed: StaffedBoards?
}

extension OverlapFindings {
  /// How many networks the boards that are counted are a member of, without those of which that is
  /// unknown; nil when there are no such boards.
  ///
  /// - Complexity: O(*b*) for *b* boards.
  public func networksPerBoard() -> DegreeDistribution? {
    let graph = selection.graph
    return DegreeDistribution(
      Histogram(values: actorsOfKnownDegree.map { graph.degree(of: $0) }))
  }

  /// All but the boards that did not answer and are on no list: that is not none.
  private var actorsOfKnownDegree: [Actor] {
    let graph = selection.graph
    return graph.actors.filter { actor in
      graph.degree(of: actor) > 0 || !didNotAnswer(selection.board(actor))
    }
  }

  /// The same for each class of size that has boards: from one school to many, and at the end those
  /// whose number of schools is unknown.
  ///
  /// - Complexity: as `totalHours()`.
  public func sizeClasses() -> [SizeClassFinding] {
    let graph = selection.graph
    var boardCounts: [BoardSizeClass?: Int] = [:]
    for actor in graph.actors {
      boardCounts[selection.board(actor).sizeClass, default: 0] += 1
    }
    var degrees: [BoardSizeClass?: [Int]] = [:]
    for actor in actorsOfKnownDegree {
      degrees[selection.board(actor).sizeClass, default: []].append(graph.degree(of: actor))
    }
    let hours = hours(by: \.sizeClass)
    let staffed = staffedBoards()
    return (BoardSizeClass.allCases + [nil]).compactMap { sizeClass in
      boardCounts[sizeClass].map { count in
        SizeClassFinding(
          sizeClass: sizeClass, boards: count,
          degrees: DegreeDistribution(Histogram(values: degrees[sizeClass] ?? [])),
          hours: hours[sizeClass] ?? .none, staffed: staffed[sizeClass])
      }
    }
  }

  /// In how many other networks two boards meet, over all pairs that share at least one, each pair
  /// once; nil when there is no pair.
  ///
  /// With *c* the number of networks that two boards share, this is how *c* − 1 is spread; its mean
  /// is `elsewherePairsOnce` of `summary()`.
  ///
  /// - Complexity: as `summary()`.
  public func elsewhereOverPairs() -> ElsewhereDistribution? {
    ElsewhereDistribution(selection.graph.meetingElsewhere().overPairs)
  }

  /// The same when only networks that are not member-wide count, over the pairs that then share one.
  ///
  /// - Complexity: as `summary()`.
  public func elsewhereOverPairsBesidesMemberWide() -> ElsewhereDistribution? {
    let graph = selection.graph.emptying(memberWideNetworks())
    return ElsewhereDistribution(graph.meetingElsewhere().overPairs)
  }

  /// The mean over networks of the mean over their pairs, when the networks that are member-wide do
  /// not count, and the networks it is taken over: the others with at least two members. Nil when
  /// there are none.
  ///
  /// - Complexity: as `summary()`.
  public func elsewhereNetworkMeanBesidesMemberWide() -> (mean: Double, networks: Int)? {
    let graph = selection.graph.emptying(memberWideNetworks())
    guard let mean = graph.meetingElsewhere().meanOfEventMeans else { return nil }
    return (mean, graph.events.count { graph.degree(of: $0) > 1 })
  }
}

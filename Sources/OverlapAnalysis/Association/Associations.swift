import BoardNetworks
import TwoModeGraphs

/// Whether a number that a list gives for networks, such as a score of a survey, goes up or down with
/// a trait of these networks. It tells of no cause.
public struct AssociationFinding: Hashable, Sendable {
  /// The heading of the column.
  public let attribute: String
  public let trait: NetworkTrait

  /// Networks that are counted, and those of which both values are known.
  public let networkCount, count: Int

  /// Spearman's rank correlation; nil when it is undefined: fewer than two networks have both values,
  /// or one of them is the same for all of these.
  public let coefficient: Double?

  /// How probable so strong a correlation is, either way, if the values were dealt to the networks at
  /// random; and the same corrected, after Holm, for all correlations that were computed.
  public let pValue, holm: Double?

  /// How many random dealings `pValue` is of; nil when all there are were tried.
  public let sampleCount: Int?

  /// Between which values the correlation lies in 95 of 100 random samples of so many networks from
  /// many more; nil for fewer than four networks, or a perfect correlation.
  public let interval: ClosedRange<Double>?
}

extension AssociationFinding {
  /// From how many networks on a correlation is more than an anecdote. The bound is this project's
  /// own: at 15 networks the interval of a correlation of 0 still reaches from −0.51 to 0.51.
  public static let leastNetworks = 15

  /// Whether there are too few networks to take the correlation for more than an anecdote.
  public var isAnecdotal: Bool { count < AssociationFinding.leastNetworks }
}

extension OverlapFindings {
  /// Correlates every number that the list of networks gives for them with every trait.
  ///
  /// The coefficient is Spearman's, with midranks; `pValue` is that of a permutation test, over all
  /// orders up to nine networks and `samples` random ones beyond; the interval is that of Bonett and
  /// Wright (see `RankCorrelation`). `holm` is for all correlations of the landscape that are defined
  /// together: whoever computes twenty finds one below 0.05 by chance.
  ///
  /// - Parameters:
  ///   - samples: The number of random orders, at least 1.
  ///   - seed: What they are drawn from.
  /// - Returns: A finding for each number and each trait, by heading and then in the order of traits;
  ///   none for territories.
  /// - Complexity: that of `encounters()`, and O(*a* *N* *n*) for *a* numbers of *n* networks and *N*
  ///   samples.
  public func associations(samples: Int = 9_999, seed: UInt64 = 1) -> [AssociationFinding] {
    guard scope.nature == .network else { return [] }
    let networks = selection.networks.map { selection.landscape[$0] }
    let headings = Set(networks.flatMap(\.attributes.keys)).sorted {
      NaturalSortKey($0) < NaturalSortKey($1)
    }
    guard !headings.isEmpty else { return [] }
    let traits = traits()
    let correlations = headings.flatMap { heading in
      NetworkTrait.allCases.map { trait in
        let numbers = networks.map { $0.attributes[heading] }
        let values = traits.map { $0[trait] }
        return (
          heading: heading, trait: trait,
          count: zip(numbers, values).count { $0 != nil && $1 != nil },
          result: RankCorrelation(of: numbers, with: values, samples: samples, seed: seed)
        )
      }
    }
    let tested = correlations.compactMap(\.result?.pValue)
    var adjusted = holmAdjusted(tested, testCount: tested.count).makeIterator()
    return correlations.map { correlation in
      let result = correlation.result
      var sampleCount: Int?
      if case .random(let count, _)? = result?.permutations { sampleCount = count }
      return AssociationFinding(
        attribute: correlation.heading, trait: correlation.trait, networkCount: networks.count,
        count: correlation.count, coefficient: result?.coefficient, pValue: result?.pValue,
        holm: result == nil ? nil : adjusted.next(), sampleCount: sampleCount,
        interval: result?.interval)
    }
  }
}

import BoardNetworks
import TwoModeGraphs

/// The networks of one formality, and how large and layered they are.
public struct FormalityFinding: Hashable, Sendable {
  /// As the first network writes it; nil for those of which it is not given.
  public let label: String?

  /// The networks, in the landscape's order; without those whose members are unknown.
  public let networks: [Name]

  /// Of all of them, the median number of boards, of bodies and of layers of bodies.
  public let medianSize, medianBodies, medianDepth: Double
}

/// The networks with so many layers of bodies, and how large they are.
public struct LayerFinding: Hashable, Sendable {
  /// 0 without bodies, 1 with bodies, 2 with bodies of these, ...
  public let depth: Int

  /// The networks, in the landscape's order; without those whose members are unknown.
  public let networks: [Name]

  /// The number of boards of all of them.
  public let medianSize: Double
  public let smallest, largest: Int
}

/// Whether networks with more boards have more bodies, or more layers of them: Spearman's rank
/// correlation. It tells of no cause.
public struct LayerCorrelation: Hashable, Sendable {
  public let trait: Trait

  public enum Trait: CaseIterable, Sendable {
    case bodies, layers
  }

  /// Networks whose members are known.
  public let count: Int

  /// In −1...1; nil when all networks have as many boards or as much of the trait.
  public let coefficient: Double?

  /// How probable so strong a correlation is, either way, if the values were dealt to the networks at
  /// random; and the same corrected, after Holm, for both traits.
  public let pValue, holm: Double?

  /// Between which values it lies in 95 of 100 samples; nil for fewer than four networks.
  public let interval: ClosedRange<Double>?

  /// Whether there are too few networks to take it for more than an anecdote: fewer than 15.
  public var isAnecdotal: Bool { count < 15 }
}

extension OverlapFindings {
  /// Correlates the number of boards of networks with their bodies and their layers.
  ///
  /// - Parameter insides: What `insides()` gives. Networks whose members are unknown do not count.
  /// - Complexity: that of `RankCorrelation`.
  public func layerCorrelations(of insides: [InsideFinding]) -> [LayerCorrelation] {
    let known = insides.filter { !$0.listing.isUnknown }
    let sizes = known.map { Double($0.size) }
    let results = LayerCorrelation.Trait.allCases.map { trait in
      RankCorrelation(
        of: sizes,
        with: known.map { inside in
          switch trait {
          case .bodies: Double(inside.bodies.bodies.count)
          case .layers: Double(inside.bodies.depth)
          }
        })
    }
    let tested = results.compactMap { $0?.pValue }
    var adjusted = holmAdjusted(tested, testCount: tested.count).makeIterator()
    return zip(LayerCorrelation.Trait.allCases, results).map { trait, result in
      LayerCorrelation(
        trait: trait, count: known.count, coefficient: result?.coefficient,
        pValue: result?.pValue, holm: result == nil ? nil : adjusted.next(),
        interval: result?.interval)
    }
  }

  /// Puts networks together by their layers of bodies.
  ///
  /// - Parameter insides: What `insides()` gives.
  /// - Returns: From no layers to most; only those that a network has.
  public func layers(of insides: [InsideFinding]) -> [LayerFinding] {
    let byDepth = Dictionary(grouping: insides.filter { !$0.listing.isUnknown }, by: \.bodies.depth)
    return byDepth.sorted { $0.key < $1.key }.compactMap { depth, members in
      let sizes = Histogram(values: members.map(\.size))
      guard let median = sizes.median, let smallest = sizes.minimum, let largest = sizes.maximum
      else { return nil }
      return LayerFinding(
        depth: depth, networks: members.map(\.name), medianSize: median, smallest: smallest,
        largest: largest)
    }
  }

  /// Puts networks together by formality.
  ///
  /// - Parameter insides: What `insides()` gives.
  /// - Returns: The formality that most networks have first, and else by label; those of which it is
  ///   not given at the end.
  public func formalities(of insides: [InsideFinding]) -> [FormalityFinding] {
    let known = insides.filter { !$0.listing.isUnknown }
    let labels = LabelCount.counts(of: known.compactMap(\.formality)).map(\.label)
    let keys: [String?] = labels.map(foldedKey) + [nil]
    let byKey = Dictionary(grouping: known) { inside in
      inside.formality.map(foldedKey).flatMap { $0.isEmpty ? nil : $0 }
    }
    return zip(labels.map { $0 } + [nil], keys).compactMap { label, key in
      guard let members = byKey[key] else { return nil }
      func median(_ value: (InsideFinding) -> Int) -> Double {
        Histogram(values: members.map(value)).median ?? 0
      }
      return FormalityFinding(
        label: label, networks: members.map(\.name), medianSize: median(\.size),
        medianBodies: median { $0.bodies.bodies.count }, medianDepth: median(\.bodies.depth))
    }
  }
}

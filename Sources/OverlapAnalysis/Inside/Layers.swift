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

extension OverlapFindings {
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

import BoardNetworks

/// What a landscape itself tells of a network, to set beside a number that a list gives for it.
public enum NetworkTrait: String, CaseIterable, Sendable {
  /// Boards on its list.
  case size
  /// In how many other networks two of its members meet, on average, and the share of its pairs that
  /// meets elsewhere at all.
  case elsewhereMean, shareElsewhere
  /// Its bodies, however far removed, and how many of them stand below each other at most, itself
  /// included.
  case bodies, layers
  /// Hours a year of all its members together, its bodies included.
  case hours
}

extension OverlapFindings {
  /// The value of every trait of each network that is counted, in the landscape's order.
  ///
  /// A lower bound is no value: what follows from a list that is known to lack members is nil, and so
  /// are hours of which a part is unknown.
  ///
  /// - Complexity: that of `networks()` and `encounters()`.
  func traits() -> [[NetworkTrait: Double]] {
    let landscape = selection.landscape
    let bodies = BodyCounts(of: landscape)
    return zip(selection.networks, zip(networks(), encounters())).map { index, findings in
      let (network, encounter) = findings
      var values: [NetworkTrait: Double] = [
        .bodies: Double(bodies.counts[index.offset]), .layers: Double(bodies.layers[index.offset]),
      ]
      guard network.listing.isComplete != false else { return values }
      values[.size] = Double(network.size)
      values[.elsewhereMean] = encounter.mean
      values[.shareElsewhere] = network.shareElsewhere
      if network.load.unknownSeats == 0 { values[.hours] = network.load.hours }
      return values
    }
  }
}

/// The bodies of each network, and their layers.
private struct BodyCounts {
  /// Bodies however far removed, and the longest way down counted in networks, at least 1.
  private(set) var counts, layers: [Int]

  /// - Complexity: O(*n* *l*) for *n* networks of which the farthest is *l* steps from its network.
  init(of landscape: Landscape) {
    counts = [Int](repeating: 0, count: landscape.networks.count)
    layers = [Int](repeating: 1, count: landscape.networks.count)
    for network in landscape.networks {
      var depth = 1
      var next = network.bodyOf
      while let index = next {
        depth += 1
        counts[index.offset] += 1
        layers[index.offset] = max(layers[index.offset], depth)
        next = landscape[index].bodyOf
      }
    }
  }
}

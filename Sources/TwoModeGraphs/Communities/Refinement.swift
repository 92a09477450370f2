extension ModularityNetwork {
  /// Splits groups into parts whose members are well tied to one another.
  ///
  /// Every vertex starts as a part of its own. In random order, a vertex that is
  /// still alone joins the part of its group to which it adds most, among those
  /// it is tied to and loses nothing by; of equally good parts the one with the
  /// lowest number. Both must be well tied to the rest of the group: by at least
  /// the weight expected. A part grows only by vertices tied to it, so it is
  /// connected.
  ///
  /// This is the refinement of the Leiden algorithm with its randomness θ
  /// towards 0: of the parts that qualify it takes the best.
  ///
  /// - Parameter groups: The group of each vertex, less than their number.
  /// - Returns: The parts; each lies within a group.
  /// - Complexity: O(*v* + *e*) time and O(*v*) memory for *v* vertices and *e* ties.
  ///
  /// V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden:
  /// Guaranteeing Well-Connected Communities*, Scientific Reports 9, 2019, 5233.
  func refined(
    _ groups: [Int32], resolution: Double, random: inout SplitMix64
  ) -> Grouping {
    var refinement = Refinement(of: groups, in: self, resolution: resolution)
    var order = Array(0..<Int32(vertexCount))
    random.shuffle(&order)
    for vertex in order { refinement.join(vertex) }
    return Grouping(labels: refinement.parts)
  }
}

/// Groups that are being split into parts.
private struct Refinement {
  private let network: ModularityNetwork
  private let groups: [Int32]
  private let scale: Double

  /// The part of each vertex. It bears the number of a member that stays, so it
  /// lies in that member's group.
  private(set) var parts: [Int32]

  private let groupTotals: GroupTotals
  private var partTotals: GroupTotals

  /// What each part is tied to the rest of its group with; nil while unknown.
  private var outwards: [Double?]

  private var tally: WeightTally

  init(of groups: [Int32], in network: ModularityNetwork, resolution: Double) {
    self.network = network
    self.groups = groups
    scale = resolution / network.normaliser
    parts = Array(0..<Int32(groups.count))
    groupTotals = GroupTotals(groups: groups, network: network)
    partTotals = GroupTotals(groups: parts, network: network)
    outwards = [Double?](repeating: nil, count: groups.count)
    tally = WeightTally(groupCount: groups.count)
  }

  /// Puts a vertex into the part to which it adds most, if it is alone and there
  /// is such a part.
  mutating func join(_ vertex: Int32) {
    guard parts[Int(vertex)] == vertex, partTotals.memberCounts[Int(vertex)] == 1 else { return }
    tally.add(tiesOf: Int(vertex), in: network, to: parts)
    outwards[Int(vertex)] = outwards[Int(vertex)] ?? talliedWeight(in: groups[Int(vertex)])
    if isWellTied(vertex), let part = bestPart(for: vertex) {
      outwards[Int(part)] =
        outward(of: part) + outward(of: vertex) - 2 * Double(tally[part])
      partTotals.take(Int(vertex), from: vertex, in: network)
      partTotals.put(Int(vertex), into: part, from: vertex, in: network)
      parts[Int(vertex)] = part
    }
    tally.empty()
  }

  /// What the tallied vertex is tied to parts of a group with.
  private func talliedWeight(in group: Int32) -> Double {
    var sum = 0
    for index in 0..<tally.count where groups[Int(tally.groups[index])] == group {
      sum += tally[tally.groups[index]]
    }
    return Double(sum)
  }

  private mutating func bestPart(for vertex: Int32) -> Int32? {
    let (out, into) = (network.outStrengths[Int(vertex)], network.inStrengths[Int(vertex)])
    var best: Int32?
    var most = -roundingMargin * (out + into)
    for index in 0..<tally.count {
      let part = tally.groups[index]
      guard groups[Int(part)] == groups[Int(vertex)] else { continue }
      let expected = out * partTotals.into[Int(part)] + into * partTotals.out[Int(part)]
      let gained = Double(tally[part]) - scale * expected
      guard gained > most || (gained == most && part < best ?? .min), isWellTied(part)
      else { continue }
      most = gained
      best = part
    }
    return best
  }

  /// Whether a part is tied to the rest of its group with at least the weight
  /// expected.
  private mutating func isWellTied(_ part: Int32) -> Bool {
    let group = Int(groups[Int(part)])
    let (out, into) = (partTotals.out[Int(part)], partTotals.into[Int(part)])
    let expected =
      out * (groupTotals.into[group] - into) + into * (groupTotals.out[group] - out)
    return outward(of: part) - scale * expected >= -roundingMargin * (out + into)
  }

  /// What a part is tied to the rest of its group with; looked up for a part of
  /// one vertex only, and kept.
  private mutating func outward(of part: Int32) -> Double {
    if let known = outwards[Int(part)] { return known }
    let range = network.starts[Int(part)]..<network.starts[Int(part) + 1]
    let outward = sum(
      network.weights.span.extracting(range), of: network.neighbours.span.extracting(range),
      in: groups[Int(part)], groups: groups.span)
    outwards[Int(part)] = outward
    return outward
  }
}

/// The weights of the ties with vertices in one group.
private func sum(
  _ weights: Span<UInt32>, of neighbours: Span<Int32>, in group: Int32, groups: Span<Int32>
) -> Double {
  var sum = 0
  for index in neighbours.indices {
    sum += groups[Int(neighbours[index])] == group ? Int(weights[index]) : 0
  }
  return Double(sum)
}

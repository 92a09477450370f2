/// A network whose vertices are to be put in groups of high modularity.
///
/// Vertices are tied with a weight, and each has a strength out and a strength
/// in. By chance, vertices *x* and *y* would be tied with weight
///
///     e_xy = (out_x in_y + in_x out_y) / *N*,
///
/// which is the null model of directed networks (Leicht & Newman 2008). It holds
/// both modularities: in a projection, with what a vertex shares as both
/// strengths and *N* twice their sum, it is Newman's; in a two-mode graph of *t*
/// ties, with the degree of an actor as its strength out, that of an event as its
/// strength in, and *N* = *t*, it is Barber's, and no tie is expected within a
/// mode.
///
/// A vertex may stand for a group of vertices: its weights and strengths are then
/// their sums, the ties within the group left out.
///
/// E. A. Leicht, M. E. J. Newman, *Community Structure in Directed Networks*,
/// Physical Review Letters 100, 2008, 118703.
struct ModularityNetwork {
  /// Where the neighbours of each vertex start, and where the last ones end.
  let starts: [Int]

  /// The neighbours of each vertex, in no order; every tie stands at both ends.
  let neighbours: [Int32]

  /// The weight of the tie with each of `neighbours`, at least 1.
  let weights: [UInt32]

  /// The strengths of each vertex. They are sums of integers, so exact below 2⁵³.
  let outStrengths, inStrengths: [Double]

  /// The number *N* that expected weights are divided by.
  let normaliser: Double

  var vertexCount: Int { starts.count - 1 }
}

extension ModularityNetwork {
  /// A projection with Newman's null model.
  ///
  /// What all pairs share must add up to less than 2³¹, so that the weights of
  /// groups fit.
  init(_ network: OneModeRows) {
    let strengths = (0..<network.vertexCount).map { vertex in
      network.positions(ofRow: vertex).reduce(0.0) { $0 + Double(network.shared[$1]) }
    }
    let total = strengths.reduce(0, +)
    precondition(total <= Double(UInt32.max), "pairs share more than 2³¹ neighbours in all")
    self.init(
      starts: network.rows.starts, neighbours: network.rows.columns, weights: network.shared,
      outStrengths: strengths, inStrengths: strengths, normaliser: 2 * total)
  }

  /// A two-mode graph with Barber's null model; actors come first.
  ///
  /// It must have less than 2³² ties.
  init(_ graph: TwoModeGraph) {
    precondition(graph.tieCount <= UInt32.max, "\(graph.tieCount) ties are more than 2³²")
    let both = graph.bothModes()
    let degrees = (0..<both.rowCount).map { Double(both.degree(ofRow: $0)) }
    let actorCount = graph.actorCount
    self.init(
      starts: both.starts, neighbours: both.columns,
      weights: [UInt32](repeating: 1, count: both.columns.count),
      outStrengths: degrees.enumerated().map { $0 < actorCount ? $1 : 0 },
      inStrengths: degrees.enumerated().map { $0 < actorCount ? 0 : $1 },
      normaliser: Double(graph.tieCount))
  }

  /// The network whose vertices are the groups of this one.
  ///
  /// - Complexity: O(*v* + *e*) time and memory for *v* vertices and *e* ties.
  func aggregated(by groups: Grouping) -> ModularityNetwork {
    let (memberStarts, members) = groups.numbers.membersByGroup(count: groups.count)
    var tally = WeightTally(groupCount: groups.count)
    var starts = [0]
    var neighbours: [Int32] = []
    var weights: [UInt32] = []
    for group in 0..<groups.count {
      for position in memberStarts[group]..<memberStarts[group + 1] {
        tally.add(tiesOf: Int(members[position]), in: self, to: groups.numbers)
      }
      tally.move(except: Int32(group), toNeighbours: &neighbours, weights: &weights)
      starts.append(neighbours.count)
    }
    return ModularityNetwork(
      starts: starts, neighbours: neighbours, weights: weights,
      outStrengths: outStrengths.sums(by: groups.numbers, count: groups.count),
      inStrengths: inStrengths.sums(by: groups.numbers, count: groups.count),
      normaliser: normaliser)
  }
}

extension [Int32] {
  /// The elements with each group number, group after group, and where each
  /// group starts.
  fileprivate func membersByGroup(count: Int) -> (starts: [Int], members: [Int32]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for group in self { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var members = [Int32](repeating: 0, count: self.count)
    for (element, group) in enumerated() {
      members[next[Int(group)]] = Int32(element)
      next[Int(group)] += 1
    }
    return (starts, members)
  }
}

extension [Double] {
  /// The sum of the elements with each group number.
  func sums(by groups: [Int32], count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (element, group) in groups.enumerated() { sums[Int(group)] += self[element] }
    return sums
  }
}

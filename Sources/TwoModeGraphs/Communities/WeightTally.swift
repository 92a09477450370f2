/// Adds up the weights of ties by the group at their other end.
///
/// Sums are held in a dense array beside a list of the groups met, so that a
/// tally is emptied in as many steps as it has groups.
struct WeightTally {
  /// The sum for each group; 0 for those not met.
  private var sums: [Int]

  /// The groups met, in order; the first `count` are valid.
  private var met: [Int32]

  /// The number of groups met.
  private(set) var count = 0

  init(groupCount: Int) {
    sums = [Int](repeating: 0, count: groupCount)
    met = [Int32](repeating: 0, count: groupCount)
  }

  /// The groups met, in the order in which they were.
  var groups: Span<Int32> {
    @_lifetime(borrow self)
    get { met.span.extracting(0..<count) }
  }

  /// The sum for a group; 0 if it was not met.
  subscript(group: Int32) -> Int { sums[Int(group)] }

  /// Adds the ties of a vertex.
  ///
  /// - Parameter groups: The group of each vertex.
  mutating func add(tiesOf vertex: Int, in network: ModularityNetwork, to groups: [Int32]) {
    let range = network.starts[vertex]..<network.starts[vertex + 1]
    count = addWeights(
      network.weights.span.extracting(range), of: network.neighbours.span.extracting(range),
      groups: groups.span, sums: &sums, met: &met, metCount: count)
  }

  /// Forgets all groups.
  mutating func empty() {
    for index in 0..<count { sums[Int(met[index])] = 0 }
    count = 0
  }

  /// Forgets all groups, appending all but one to the ties of a vertex.
  mutating func move(
    except group: Int32, toNeighbours neighbours: inout [Int32], weights: inout [UInt32]
  ) {
    for index in 0..<count where met[index] != group {
      neighbours.append(met[index])
      weights.append(UInt32(sums[Int(met[index])]))
    }
    empty()
  }
}

private func addWeights(
  _ weights: Span<UInt32>, of neighbours: Span<Int32>, groups: Span<Int32>,
  sums: inout [Int], met: inout [Int32], metCount: Int
) -> Int {
  var sums = sums.mutableSpan
  var met = met.mutableSpan
  var count = metCount
  for index in neighbours.indices {
    let group = groups[Int(neighbours[index])]
    let sum = sums[Int(group)]
    if sum == 0 {
      met[count] = group
      count += 1
    }
    sums[Int(group)] = sum + Int(weights[index])
  }
  return count
}

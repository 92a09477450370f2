/// Which pairs come into a picture of boards, or of networks: those that share most.
struct ProjectionSelection: Sendable {
  /// What has a drawn line, and what has none but is drawn all the same.
  let tied, loose: [Int]

  /// What is not drawn.
  let leftOut: [Int]

  /// The pairs with a line, and how many there are in all.
  let pairs: [SharedPair]
  let pairCount: Int

  /// The lowest count among the drawn pairs, and whether others with that count have no line.
  let leastCount: Int?
  let isCut: Bool

  /// What is drawn without a line stays as long as all of it fits.
  ///
  /// - Parameters:
  ///   - pairs: All pairs, in their order.
  ///   - vertexCount: How many boards or networks there are.
  ///   - lineLimit: How many lines there may be.
  ///   - vertexLimit: How many boards or networks.
  init(of pairs: [SharedPair], among vertexCount: Int, lineLimit: Int, vertexLimit: Int) {
    let strongest = Strongest(counts: pairs.map(\.count)) { indices in
      guard indices.count <= lineLimit else { return false }
      return vertexCount <= vertexLimit
        || Set(indices.flatMap { [pairs[$0].first, pairs[$0].second] }).count <= vertexLimit
    }
    self.pairs = strongest.kept.map { pairs[$0] }
    pairCount = pairs.count
    leastCount = strongest.leastCount
    isCut = strongest.isCut
    let ends = Set(self.pairs.flatMap { [$0.first, $0.second] })
    tied = (0..<vertexCount).filter(ends.contains)
    let others = (0..<vertexCount).filter { !ends.contains($0) }
    loose = vertexCount <= vertexLimit ? others : []
    leftOut = vertexCount <= vertexLimit ? [] : others
  }
}

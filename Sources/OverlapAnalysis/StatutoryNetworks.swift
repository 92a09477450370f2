import BoardNetworks

extension Selection {
  /// For each network that is counted whether it, or a body of it, is statutory: it can share an
  /// agenda, it cannot be dissolved.
  func statutoryNetworks() -> [Bool] {
    let roots = Set(
      landscape.networks.indices.filter { landscape.networks[$0].obligation == .statutory }
        .map { landscape.root(of: NetworkIndex($0)) })
    return networks.map { roots.contains($0) }
  }
}

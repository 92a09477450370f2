import BoardNetworks

extension Landscape {
  /// The network that this one is a body of, however far removed, or itself when it is no body.
  func root(of network: NetworkIndex) -> NetworkIndex {
    var root = network
    while let next = networks[root.offset].bodyOf { root = next }
    return root
  }

  /// Networks each followed by those of the others that are bodies of it, and these by theirs; for
  /// the rest in the landscape's order.
  ///
  /// A body whose network is not among them stands where that network would stand.
  ///
  /// - Complexity: O(*k* *l* log *k*) for *k* networks, of which the farthest is *l* steps from the
  ///   network that it is a body of.
  func withBodiesBelow(_ networks: [NetworkIndex]) -> [NetworkIndex] {
    networks.map { (network: $0, path: pathFromRoot(to: $0)) }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
      .map(\.network)
  }

  /// For each network its bodies, however far removed; none for territories and what is no network.
  ///
  /// - Complexity: O(*n* *l*) for *n* networks, of which the farthest is *l* steps from the network
  ///   that it is a body of.
  func bodiesByNetwork() -> [[NetworkIndex]] {
    var bodies = [[NetworkIndex]](repeating: [], count: networks.count)
    for offset in networks.indices {
      let index = NetworkIndex(offset)
      guard self[index].nature == .network, self[index].bodyOf != nil else { continue }
      bodies[root(of: index).offset].append(index)
    }
    return bodies
  }

  /// For each network and body its memberships, in order of the board.
  func membershipsByNetwork() -> [[Membership]] {
    var result = [[Membership]](repeating: [], count: networks.count)
    for membership in memberships { result[membership.network.offset].append(membership) }
    return result
  }

  /// The steps from a network that is no body to a body of it: both, and what is in between.
  private func pathFromRoot(to network: NetworkIndex) -> [NetworkIndex] {
    var path = [network]
    while let next = networks[path[path.count - 1].offset].bodyOf { path.append(next) }
    return path.reversed()
  }
}

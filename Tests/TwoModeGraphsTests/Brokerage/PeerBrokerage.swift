/// What `groups-brokerage.json` has about a graph: answers of NetworkX, the
/// constraint checked against igraph.
struct PeerBrokerage: Decodable, Sendable {
  struct Holes: Decodable, Sendable {
    let constraint, equalConstraint, effectiveSize, equalEffectiveSize: [Double?]
  }

  let actors, events: Holes

  static let answers: [String: PeerBrokerage] = PeerGraphs.answers("groups-brokerage.json")
}

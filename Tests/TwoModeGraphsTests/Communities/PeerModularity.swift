/// What `groups-modularity.json` has about a graph.
struct PeerModularity: Decodable, Sendable {
  /// Groups of the vertices of one projection, their modularity (NetworkX), and
  /// the highest that peers reached over 50 seeds.
  struct OneMode: Decodable, Sendable {
    let groups: [Int]
    let modularity, fine, louvain, leiden: Double?
  }

  /// Groups of actors and then events, their Barber modularity (NetworkX on the
  /// directed graph), and the highest that leidenalg reached over 50 seeds.
  struct TwoMode: Decodable, Sendable {
    let groups: [Int]
    let modularity, fine, leiden: Double?
  }

  let actors, events: OneMode
  let both: TwoMode

  static let answers: [String: PeerModularity] = PeerGraphs.answers("groups-modularity.json")
}

/// What `groups-connectivity.json` has about a graph: answers of NetworkX, in
/// which vertices of both modes stand side by side, actors first.
struct PeerConnectivity: Decodable, Sendable {
  let cores, actorCores, eventCores: [Int]

  /// Cut points, each with the pieces its component falls into.
  let cutPoints: [[Int]]

  /// Bridges, each as an actor and an event.
  let bridges: [[Int]]

  static let answers: [String: PeerConnectivity] = PeerGraphs.answers("groups-connectivity.json")
}

import BoardNetworks

/// A landscape as a graph of two modes, as formats for graphs write it.
///
/// Vertices have ids of our own making, `b1` and `n1`, in the order of the landscape; what the
/// landscape calls them is their `code`.
struct LandscapeGraph {
  let participants, networks: WrittenTable

  /// What is known of each membership.
  let ties: WrittenTable

  /// For each tie the positions of its participant and its network.
  let ends: [(participant: Int, network: Int)]

  /// What a reader sees of each participant and each network.
  let participantLabels, networkLabels: [String]

  /// - Parameter delegates: Whether those who sit at tables are named.
  init(of landscape: Landscape, delegates: Bool) {
    participants = WrittenTable(
      .participants, participantColumns(of: landscape), of: landscape.boards)
    networks = WrittenTable(.networks, networkColumns(of: landscape), of: landscape.networks)
    ties = WrittenTable(
      .memberships, tieColumns(of: landscape, delegates: delegates),
      of: landscape.memberships.lazy.map(\.details))
    ends = landscape.memberships.map { ($0.board.offset, $0.network.offset) }
    participantLabels = landscape.boards.map(\.label)
    networkLabels = landscape.networks.map(\.label)
  }

  static func participantID(_ position: Int) -> String { "b\(position + 1)" }
  static func networkID(_ position: Int) -> String { "n\(position + 1)" }
}

extension ColumnHeader {
  /// What a graph calls the column.
  var graphKey: String { GraphKeys.inGraph[key] ?? key }
}

/// Keys that graphs need another name for: programs know vertices and the ends of an edge by these.
enum GraphKeys {
  static let inGraph = [
    "id": "code", "from": "start_date", "to": "end_date", "source": "stated_by",
  ]

  /// The heading of a key as the reader of tables knows it.
  static func heading(of key: String) -> String { key == "stated_by" ? "source" : key }
}

/// To which mode a vertex belongs, as graphs say it.
enum VertexMode: String {
  case participant, network

  /// What we call one of its vertices.
  func vertexID(_ position: Int) -> String {
    switch self {
    case .participant: LandscapeGraph.participantID(position)
    case .network: LandscapeGraph.networkID(position)
    }
  }

  /// - Parameter word: As a graph gives it, whoever wrote it.
  init?(word: String) {
    switch foldedKey(word) {
    case "participant", "deelnemer", "board", "bestuur", "schoolbestuur", "schoolboard", "actor":
      self = .participant
    case "network", "netwerk", "territory", "gebied", "event":
      self = .network
    default: return nil
    }
  }
}

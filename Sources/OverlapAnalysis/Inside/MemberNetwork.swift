import BoardNetworks

/// A participant of a network that is a network itself.
public struct MemberNetwork: Hashable, Sendable {
  public let participant: Name
  public let kind: String?

  /// The network it is, as the lists have it; nil when its kind says that it is one and the lists do
  /// not have it.
  public let network: Name?

  /// Boards on the list of that network, of those that are counted.
  public let boards: Int

  /// Those of them that are not on the list of the network that it takes part in: it can reach them
  /// through it.
  public let reached: [Name]
}

/// Which participants of a landscape are networks, as far as that is sure.
///
/// A participant is a network of the lists when both have the same name, or when its kind says that
/// it is a network and its id is that of one. Names are the same when their letters and digits are.
/// A name that several networks have says nothing. The rule is this project's own.
struct ParticipantsThatAreNetworks {
  /// For each board of the landscape the network that it is, no body and no territory.
  private let networks: [NetworkIndex?]
  private let isNetworkByKind: [Bool]

  init(in landscape: Landscape) {
    var byName: [String: [NetworkIndex]] = [:]
    var byID: [String: NetworkIndex] = [:]
    for offset in landscape.networks.indices {
      let network = landscape.networks[offset]
      guard network.nature == .network, network.bodyOf == nil else { continue }
      byID[network.id] = NetworkIndex(offset)
      if let key = network.name.map(foldedKey), !key.isEmpty {
        byName[key, default: []].append(NetworkIndex(offset))
      }
    }
    isNetworkByKind = landscape.boards.map { board in
      board.kind.map { networkKinds.contains(foldedKey($0)) } ?? false
    }
    networks = zip(landscape.boards, isNetworkByKind).map { board, isNetwork in
      if let found = board.name.flatMap({ byName[foldedKey($0)] }) {
        return found.count == 1 ? found[0] : nil
      }
      return isNetwork ? byID[board.id] : nil
    }
  }

  /// Whether a participant is a network, and which one it is.
  func network(of board: BoardIndex) -> (isNetwork: Bool, network: NetworkIndex?) {
    let network = networks[board.offset]
    return (network != nil || isNetworkByKind[board.offset], network)
  }
}

/// Kinds of participants that are networks, folded.
private let networkKinds: Set<String> = [
  "netwerk", "netwerken", "network", "samenwerkingsverband", "samenwerkingsverbanden", "swv",
  "partnership", "federatie", "federation", "cluster", "partnerschap",
]

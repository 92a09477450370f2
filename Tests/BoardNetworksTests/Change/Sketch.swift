import BoardNetworks

/// A landscape as one would write it down: who sits where, by ids.
struct Sketch {
  /// For each network and body, by id, what is known of it and its members.
  var networks: [(network: RegionalNetwork, bodyOf: String?, members: [String])] = []
  var boards: [Board] = []
  var details: [String: MembershipDetails] = [:]

  /// - Parameter members: By id of the network, the ids of its members, separated by blanks.
  init(_ members: KeyValuePairs<String, String> = [:]) {
    for (id, text) in members { add(RegionalNetwork(id: id), members: text) }
  }

  mutating func add(_ network: RegionalNetwork, bodyOf: String? = nil, members text: String = "") {
    networks.append((network, bodyOf, text.split(separator: " ").map(String.init)))
  }

  var landscape: Landscape {
    var all = boards
    for id in networks.flatMap(\.members) where !all.contains(where: { $0.id == id }) {
      all.append(Board(id: id))
    }
    func board(_ id: String) -> BoardIndex { BoardIndex(all.firstIndex { $0.id == id }!) }
    func network(_ id: String) -> NetworkIndex {
      NetworkIndex(networks.firstIndex { $0.network.id == id }!)
    }
    return try! Landscape(
      boards: all,
      networks: networks.map { entry in
        let whole = entry.network
        return RegionalNetwork(
          id: whole.id, name: whole.name, nature: whole.nature,
          bodyOf: entry.bodyOf.map(network), type: whole.type, themes: whole.themes,
          region: whole.region, obligation: whole.obligation, scheme: whole.scheme,
          commissioner: whole.commissioner, meetings: whole.meetings,
          declaredMemberCount: whole.declaredMemberCount)
      },
      memberships: networks.flatMap { entry in
        entry.members.map { member in
          Membership(
            board: board(member), network: network(entry.network.id),
            details: details["\(member) \(entry.network.id)"].map { SharedDetails($0) })
        }
      })
  }
}

extension Landscape {
  func network(_ id: String) -> RegionalNetwork? { networks.first { $0.id == id } }
  func board(_ id: String) -> Board? { boards.first { $0.id == id } }
  func index(_ id: String) -> NetworkIndex {
    NetworkIndex(networks.firstIndex { $0.id == id }!)
  }

  /// The ids of its members, separated by blanks; nil when there is no such network.
  func members(_ id: String) -> String? {
    guard let position = networks.firstIndex(where: { $0.id == id }) else { return nil }
    return memberships.filter { $0.network.offset == position }
      .map { self[$0.board].id }.joined(separator: " ")
  }

  func details(_ board: String, _ network: String) -> MembershipDetails? {
    memberships.first { self[$0.board].id == board && self[$0.network].id == network }?.details
  }

  func whole(of id: String) -> String? { network(id)?.bodyOf.map { self[$0].id } }
}

extension Scenario {
  /// Of each network of before, by id, the ids of those that it became.
  var networkSuccession: [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: zip(before.networks, succession.networks).map { old, new in
        (old.id, new.map { after[$0].id })
      })
  }

  var boardSuccession: [String: String] {
    Dictionary(
      uniqueKeysWithValues: zip(before.boards, succession.boards).map { old, new in
        (old.id, new.map { after[$0].id } ?? "-")
      })
  }
}

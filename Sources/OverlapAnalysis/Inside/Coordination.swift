import BoardNetworks

/// Who coordinates a network, and whether its bodies hang together without them.
public struct Coordination: Hashable, Sendable {
  /// The participants whose role says that they coordinate, of every kind, in the landscape's order.
  public let coordinators: [Coordinator]

  /// Pairs of bodies with a participant in common, of every kind.
  public let linkedPairCount: Int

  /// Those of them with nobody but coordinators in common.
  public let pairsThroughCoordinators: Int
}

/// A participant that coordinates a network.
public struct Coordinator: Hashable, Sendable {
  public let participant: Name

  /// What the list calls the role.
  public let role: String

  /// In how many bodies of the network it sits.
  public let bodies: Int
}

extension Coordination {
  /// - Parameters:
  ///   - network: The memberships of the network.
  ///   - bodies: The memberships of each of its bodies.
  /// - Complexity: O(*t* *k*) for *k* bodies with *t* participants on their lists.
  init(of network: [Membership], bodies: [[Membership]], in landscape: Landscape) {
    var roles: [BoardIndex: String] = [:]
    var places: [BoardIndex: [Int]] = [:]
    for membership in network { roles.add(membership) }
    for (place, memberships) in bodies.enumerated() {
      for membership in memberships {
        roles.add(membership)
        places[membership.board, default: []].append(place)
      }
    }
    var pairs: [[Int]: Bool] = [:]
    for (participant, own) in places {
      for (index, first) in own.enumerated() {
        for second in own[(index + 1)...] {
          let isLinkedOtherwise = roles[participant] == nil
          pairs[[first, second]] = (pairs[[first, second]] ?? false) || isLinkedOtherwise
        }
      }
    }
    coordinators = roles.sorted { $0.key < $1.key }.map { participant, role in
      Coordinator(
        participant: Name(landscape[participant]), role: role,
        bodies: places[participant]?.count ?? 0)
    }
    linkedPairCount = pairs.count
    pairsThroughCoordinators = pairs.values.count { !$0 }
  }
}

extension [BoardIndex: String] {
  /// Keeps the first role of a participant that is one of coordinating.
  fileprivate mutating func add(_ membership: Membership) {
    guard self[membership.board] == nil,
      let role = membership.details.roles.first(where: isCoordinating)
    else { return }
    self[membership.board] = role
  }
}

/// Whether a role is one of holding the work of a network together day by day. To chair is another.
private func isCoordinating(_ role: String) -> Bool {
  let key = foldedKey(role)
  return [
    "coordinat", "programmaleid", "programmamanager", "projectleid", "programmeleader",
    "projectmanager", "projectleader", "programleader",
  ].contains { key.contains($0) }
}

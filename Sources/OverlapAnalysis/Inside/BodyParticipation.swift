import BoardNetworks

/// Who sits in the bodies of a network, and how these hang together.
public struct BodyParticipation: Hashable, Sendable {
  /// Each body followed by its own.
  public let bodies: [Name]

  /// Layers below the network: 0 without bodies, 1 with bodies, 2 with bodies of these, ...
  public let depth: Int

  /// Bodies that say they have more members than their list holds.
  public let incompleteBodies: Int

  /// The members of the network that are in none of them. Nil when there are none, and when a body
  /// says that it has members and lists nobody.
  public let inNone: [Name]?

  /// The boards in at least two of them, most bodies first: the ties between bodies.
  public let inSeveral: [BoardInBodies]

  /// Boards in a body that are not on the list of the network itself.
  public let outsiders: [Name]

  /// Pairs of bodies, and those of them that have a board in common.
  public let pairCount, linkedPairCount: Int
}

/// A board, and in how many bodies of a network it sits.
public struct BoardInBodies: Hashable, Sendable {
  public let board: Name
  public let bodies: Int
}

extension BodyParticipation {
  /// - Parameters:
  ///   - members: The counted boards on the list of the network, in the landscape's order.
  ///   - bodies: Its bodies, each followed by its own.
  ///   - boards: For each of them, the counted boards on its list.
  ///   - listings: For each of them, how far its list goes.
  /// - Complexity: O(*k*² + *t* *k* + *t* log *t*) for *k* bodies with *t* boards on their lists.
  init(
    of members: [BoardIndex], in bodies: [NetworkIndex], boards: [[BoardIndex]],
    listings: [Listing], landscape: Landscape
  ) {
    var places: [BoardIndex: [Int]] = [:]
    for (place, boards) in boards.enumerated() {
      for board in boards { places[board, default: []].append(place) }
    }
    let inBodies = places.keys.sorted()
    var linked: Set<[Int]> = []
    for board in inBodies {
      let own = places[board]!
      for (index, first) in own.enumerated() {
        for second in own[(index + 1)...] { linked.insert([first, second]) }
      }
    }
    let memberSet = Set(members)
    func names(_ boards: [BoardIndex]) -> [Name] { boards.map { Name(landscape[$0]) } }

    self.bodies = bodies.map { Name(landscape[$0]) }
    depth = bodies.map { landscape.layersAbove($0) }.max() ?? 0
    incompleteBodies = listings.count { $0.isComplete == false }
    inNone =
      bodies.isEmpty || listings.contains(where: \.isUnknown)
      ? nil : names(members.filter { places[$0] == nil })
    inSeveral = inBodies.filter { places[$0]!.count > 1 }
      .sorted { (places[$1]!.count, $0) < (places[$0]!.count, $1) }
      .map { BoardInBodies(board: Name(landscape[$0]), bodies: places[$0]!.count) }
    outsiders = names(inBodies.filter { !memberSet.contains($0) })
    pairCount = bodies.count * (bodies.count - 1) / 2
    linkedPairCount = linked.count
  }
}

extension Landscape {
  /// How many steps a body is below the network that it is a body of, however far removed.
  fileprivate func layersAbove(_ body: NetworkIndex) -> Int {
    var steps = 0
    var index = body
    while let next = self[index].bodyOf {
      index = next
      steps += 1
    }
    return steps
  }
}

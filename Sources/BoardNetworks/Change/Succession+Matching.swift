/// What is known of boards and networks that are not what their ids and names suggest.
public struct ToldSuccession: Hashable, Sendable {
  /// Boards of the earlier landscape with the one of the later that they became; nil for one that is
  /// gone, whatever has its id or its name.
  public var boards: [BoardIndex: BoardIndex?]

  /// The same for networks; none for one that ended.
  public var networks: [NetworkIndex: Set<NetworkIndex>]

  public init(
    boards: [BoardIndex: BoardIndex?] = [:], networks: [NetworkIndex: Set<NetworkIndex>] = [:]
  ) {
    self.boards = boards
    self.networks = networks
  }
}

extension Succession {
  /// Finds who is who in two landscapes that were counted apart.
  ///
  /// What is told comes first. What is not told of carries on as what has its id; else as what has
  /// its name, without case and accents, when no other in either landscape has that name and what has
  /// it does not carry on another one's id. A list without ids has names for ids, so that these meet
  /// the names of a list that has them. A network never becomes a territory that way.
  ///
  /// - Complexity: O(*b* + *n*) for *b* boards and *n* networks in both landscapes.
  public init(
    from earlier: Landscape, to later: Landscape, told: ToldSuccession = ToldSuccession()
  ) {
    let boardMatches = matches(
      of: earlier.boards.map { Identity(id: $0.id, label: $0.label, nature: nil) },
      with: later.boards.map { Identity(id: $0.id, label: $0.label, nature: nil) })
    let networkMatches = matches(
      of: earlier.networks.map { Identity(id: $0.id, label: $0.label, nature: $0.nature) },
      with: later.networks.map { Identity(id: $0.id, label: $0.label, nature: $0.nature) })
    self.init(
      boards: boardMatches.enumerated().map { place, match in
        told.boards[BoardIndex(place)] ?? match.map { BoardIndex($0) }
      },
      networks: networkMatches.enumerated().map { place, match in
        told.networks[NetworkIndex(place)]?.sorted() ?? match.map { [NetworkIndex($0)] } ?? []
      })
  }
}

/// By what something is found again.
private struct Identity {
  let id, label: String

  /// Nil for a board.
  let nature: Nature?

  var idKey: Key { Key(text: id, nature: nature) }
  var nameKey: Key { Key(text: folded(label), nature: nature) }

  struct Key: Hashable {
    let text: String
    let nature: Nature?
  }
}

/// For each of some identities the place of what has its id among others, or else its name.
private func matches(of old: [Identity], with new: [Identity]) -> [Int?] {
  let ids = Dictionary(
    new.enumerated().map { ($1.idKey, $0) }, uniquingKeysWith: { first, _ in first })
  var result = old.map { ids[$0.idKey] }
  let taken = Set(result.compactMap { $0 })
  let oldNames = Dictionary(old.map { ($0.nameKey, 1) }, uniquingKeysWith: +)
  let newNames = Dictionary(grouping: new.indices) { new[$0].nameKey }
  for (place, identity) in old.enumerated() where result[place] == nil {
    guard oldNames[identity.nameKey] == 1, let named = newNames[identity.nameKey],
      named.count == 1, !taken.contains(named[0])
    else { continue }
    result[place] = named[0]
  }
  return result
}

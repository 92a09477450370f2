public import TwoModeGraphs

/// Which participants count.
public enum ParticipantChoice: Hashable, Sendable {
  /// School boards: those whose kind says so, and those without a kind.
  case boards
  case all
  /// Those of one kind, compared without case, accents and punctuation.
  case kind(String)

  public func includes(_ board: Board) -> Bool {
    switch self {
    case .boards: board.isSchoolBoard
    case .all: true
    case .kind(let kind): board.kind.map { foldedKey($0) == foldedKey(kind) } ?? false
    }
  }
}

/// The participants and the networks of a landscape that a question is about, as a two-mode graph.
///
/// Its actors are the chosen participants and its events the networks (or the territories) that are
/// no body of another, both in the landscape's order; isolated ones stay.
public struct Selection: Sendable {
  /// What counts: the memberships are those that taking part through another gives.
  public let landscape: Landscape

  /// What the lists say, whatever taking part through another counts for.
  public let listed: Landscape
  public let via: ViaChoice
  public let participants: ParticipantChoice
  public let nature: Nature
  public let graph: TwoModeGraph

  /// The board of each actor.
  public let boards: [BoardIndex]

  /// The network of each event.
  public let networks: [NetworkIndex]

  /// - Parameters:
  ///   - listed: What the lists say.
  ///   - via: What taking part through another counts for.
  /// - Complexity: O(*b* + *n* + *m*) for *b* boards, *n* networks and *m* memberships, and what
  ///   `Landscape.counting(_:)` takes.
  public init(
    of listed: Landscape, participants: ParticipantChoice = .boards, nature: Nature = .network,
    via: ViaChoice = .count
  ) {
    let landscape = listed.counting(via)
    let boards = landscape.boards.indices.filter { participants.includes(landscape.boards[$0]) }
    let networks = landscape.networks.indices.filter {
      landscape.networks[$0].nature == nature && landscape.networks[$0].bodyOf == nil
    }
    var actors = [Int32](repeating: -1, count: landscape.boards.count)
    for (actor, board) in boards.enumerated() { actors[board] = Int32(actor) }
    var events = [Int32](repeating: -1, count: landscape.networks.count)
    for (event, network) in networks.enumerated() { events[network] = Int32(event) }

    var tiedActors: [Int32] = []
    var tiedEvents: [Int32] = []
    tiedActors.reserveCapacity(landscape.memberships.count)
    tiedEvents.reserveCapacity(landscape.memberships.count)
    for membership in landscape.memberships {
      let actor = actors[membership.board.offset]
      let event = events[membership.network.offset]
      guard actor >= 0, event >= 0 else { continue }
      tiedActors.append(actor)
      tiedEvents.append(event)
    }

    self.landscape = landscape
    self.listed = listed
    self.via = via
    self.participants = participants
    self.nature = nature
    self.boards = boards.map { BoardIndex($0) }
    self.networks = networks.map { NetworkIndex($0) }
    graph = TwoModeGraph(
      actors: tiedActors, events: tiedEvents, actorCount: boards.count, eventCount: networks.count)
  }

  /// The same participants and networks with other ties between them.
  ///
  /// - Precondition: The graph has as many actors and events.
  public init(_ selection: Selection, tiedAs graph: TwoModeGraph) {
    precondition(
      graph.actorCount == selection.boards.count && graph.eventCount == selection.networks.count,
      "the graph is one of other boards or networks")
    landscape = selection.landscape
    listed = selection.listed
    via = selection.via
    participants = selection.participants
    nature = selection.nature
    boards = selection.boards
    networks = selection.networks
    self.graph = graph
  }

  public func board(_ actor: Actor) -> Board { landscape[boards[actor.index]] }
  public func network(_ event: Event) -> RegionalNetwork { landscape[networks[event.index]] }
}

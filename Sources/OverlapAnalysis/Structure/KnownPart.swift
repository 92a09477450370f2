import BoardNetworks
import TwoModeGraphs

/// The boards and networks of which it is known whom they are tied to, as a graph of their own.
///
/// A board that did not answer and is on no list, and a network that declares members and lists
/// none, have no ties in the graph of a selection, but that does not mean that they have none. A
/// measure would take them for isolated, and count them in what it divides by; so they are left
/// out, and have no value.
struct KnownPart {
  let graph: TwoModeGraph

  /// The place of each actor, and of each event, among all boards and networks that are counted.
  let boardPlaces, networkPlaces: [Int]

  /// What each actor, and each event, is called.
  let boardNames, networkNames: [Name]

  /// - Complexity: O(*b* + *n* + *m*) for *b* boards, *n* networks and *m* memberships.
  init(of findings: OverlapFindings) {
    let selection = findings.selection
    let unknown = findings.unknownVertices()
    boardPlaces = selection.boards.indices.filter { !unknown.boards[$0] }
    networkPlaces = selection.networks.indices.filter { !unknown.networks[$0] }
    let (allBoards, allNetworks) = (selection.boardNames, selection.networkNames)
    boardNames = boardPlaces.map { allBoards[$0] }
    networkNames = networkPlaces.map { allNetworks[$0] }

    var events = [Event?](repeating: nil, count: allNetworks.count)
    for (event, place) in networkPlaces.enumerated() { events[place] = Event(event) }
    let ties = boardPlaces.enumerated().lazy.flatMap { actor, place in
      selection.graph.events(of: Actor(place)).lazy.compactMap { event in
        events[event.index].map { (Actor(actor), $0) }
      }
    }
    graph = TwoModeGraph(
      ties: ties, actorCount: boardPlaces.count, eventCount: networkPlaces.count)
  }

  /// The board of an actor in the selection that this is the known part of.
  func place(of actor: Actor) -> Actor { Actor(boardPlaces[actor.index]) }

  /// The network of an event in the selection that this is the known part of.
  func place(of event: Event) -> Event { Event(networkPlaces[event.index]) }
}

/// The values of those that are known, each at its place among all; nil at the other places.
func spread<Value>(_ values: [Value?], to places: [Int], among count: Int) -> [Value?] {
  var result = [Value?](repeating: nil, count: count)
  for (value, place) in zip(values, places) { result[place] = value }
  return result
}

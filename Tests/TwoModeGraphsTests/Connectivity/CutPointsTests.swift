import Testing
import TwoModeGraphs

struct CutPointsTests {
  /// Two tables of two boards each, board 1 at both, and board 3 nowhere.
  private static let chain = TwoModeGraph(
    actors: [0, 1, 1, 2], events: [0, 0, 1, 1], actorCount: 4, eventCount: 2)

  @Test("in a chain every vertex but the ends is a cut point, leaving two pieces")
  func onPaper() {
    let cutPoints = Self.chain.cutPoints()
    #expect(cutPoints.actors == [CutPoint(vertex: Actor(1), pieceCount: 2)])
    #expect(
      cutPoints.events == [
        CutPoint(vertex: Event(0), pieceCount: 2), CutPoint(vertex: Event(1), pieceCount: 2),
      ])
  }

  @Test("without the only network of three boards, three pieces are left")
  func star() {
    let star = TwoModeGraph(actors: [0, 1, 2], events: [0, 0, 0], actorCount: 3, eventCount: 1)
    #expect(star.cutPoints().events == [CutPoint(vertex: Event(0), pieceCount: 3)])
    #expect(star.cutPoints().actors.isEmpty)
  }

  @Test("every tie of a chain is a bridge, between what is on either side")
  func bridgesOnPaper() {
    #expect(
      Self.chain.bridges() == [
        Bridge(
          actor: Actor(0), event: Event(0), actorSide: .init(actors: 1, events: 0),
          eventSide: .init(actors: 2, events: 2)),
        Bridge(
          actor: Actor(1), event: Event(0), actorSide: .init(actors: 2, events: 1),
          eventSide: .init(actors: 1, events: 1)),
        Bridge(
          actor: Actor(1), event: Event(1), actorSide: .init(actors: 2, events: 1),
          eventSide: .init(actors: 1, events: 1)),
        Bridge(
          actor: Actor(2), event: Event(1), actorSide: .init(actors: 1, events: 0),
          eventSide: .init(actors: 2, events: 2)),
      ])
  }

  @Test("two boards at the same two tables have no cut point and no bridge")
  func cycle() {
    let cycle = TwoModeGraph(
      actors: [0, 0, 1, 1], events: [0, 1, 0, 1], actorCount: 2, eventCount: 2)
    #expect(cycle.cutPoints() == TwoModeGraph(ties: [], actorCount: 1, eventCount: 0).cutPoints())
    #expect(cycle.bridges().isEmpty)
  }

  @Test("cut points agree with taking each vertex away", arguments: 0..<200)
  func agreesWithRemoval(seed: Int) {
    let graph = ThinnedGraph.seeded(seed)
    let whole = NeighbourSets(graph)
    var pieces: [Int: Int] = [:]
    for vertex in whole.neighbours.keys {
      var rest = whole
      rest.remove(vertex)
      let others = whole.component(of: vertex).subtracting([vertex])
      pieces[vertex] = rest.componentCount(among: others)
    }

    let cutPoints = graph.cutPoints()
    #expect(
      cutPoints.actors
        == graph.actors.filter { pieces[$0.index, default: 0] > 1 }.map {
          CutPoint(vertex: $0, pieceCount: pieces[$0.index, default: 0])
        })
    #expect(
      cutPoints.events
        == graph.events.filter { pieces[graph.actorCount + $0.index, default: 0] > 1 }.map {
          CutPoint(vertex: $0, pieceCount: pieces[graph.actorCount + $0.index, default: 0])
        })
  }

  @Test("bridges agree with taking each tie away", arguments: 0..<200)
  func agreesWithCutting(seed: Int) {
    let graph = ThinnedGraph.seeded(seed)
    func size(_ vertices: Set<Int>) -> Components.Size {
      let actorCount = vertices.count { $0 < graph.actorCount }
      return .init(actors: actorCount, events: vertices.count - actorCount)
    }
    var expected: [Bridge] = []
    for actor in graph.actors {
      for event in graph.events(of: actor) {
        var rest = NeighbourSets(graph)
        rest.removeTie(actor.index, graph.actorCount + event.index)
        let actorSide = rest.component(of: actor.index)
        let eventSide = rest.component(of: graph.actorCount + event.index)
        guard actorSide.isDisjoint(with: eventSide) else { continue }
        expected.append(
          Bridge(
            actor: actor, event: event, actorSide: size(actorSide), eventSide: size(eventSide)))
      }
    }
    #expect(graph.bridges() == expected)
  }

  @Test("gives NetworkX's and igraph's cut points and bridges", arguments: PeerGraphs.all)
  func peers(peer: PeerGraph) throws {
    let answer = try #require(PeerConnectivity.answers[peer.name])
    let cutPoints = peer.graph.cutPoints()
    #expect(
      cutPoints.actors.map { [$0.vertex.index, $0.pieceCount] }
        + cutPoints.events.map { [peer.graph.actorCount + $0.vertex.index, $0.pieceCount] }
        == answer.cutPoints)
    #expect(
      peer.graph.bridges().map { [$0.actor.index, peer.graph.actorCount + $0.event.index] }
        == answer.bridges)
  }

  @Test("a path of 200,000 vertices is searched without deep calls")
  func long() {
    let actors = (0..<200_000).map { Int32(($0 + 1) / 2) }
    let events = (0..<200_000).map { Int32($0 / 2) }
    let path = TwoModeGraph(
      actors: actors, events: events, actorCount: 100_001, eventCount: 100_000)
    #expect(path.cutPoints().actors.count == 99_999)
    #expect(path.cutPoints().events.count == 100_000)
    #expect(path.bridges().count == 200_000)
  }
}

import Testing
import TwoModeGraphs

struct ModularityTests {
  /// Actors 0, 1 share event 0; 2, 3 share event 1; 1 and 2 share event 2.
  private static let path = TwoModeGraph(
    actors: [0, 1, 2, 3, 1, 2], events: [0, 0, 1, 1, 2, 2], actorCount: 4, eventCount: 3)

  @Test("a path of four in two halves has modularity 2 × (1/3 − 1/4)")
  func onPaper() throws {
    let halves = Partition<Actor>(labels: [0, 0, 1, 1])
    let projection = Self.path.projection(onto: .actors)
    let modularity = try #require(projection.modularity(of: halves))
    #expect(abs(modularity - 2 * (1.0 / 3 - 1.0 / 4)) < 1e-15)
    let fine = try #require(projection.modularity(of: halves, resolution: 2))
    #expect(abs(fine - 2 * (1.0 / 3 - 2.0 / 4)) < 1e-15)
    #expect(projection.modularity(of: Partition(labels: [0, 0, 0, 0])) == 0)
  }

  @Test("two tables apart, each with its members, have Barber modularity a half")
  func barberOnPaper() {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3], events: [0, 0, 1, 1], actorCount: 4, eventCount: 2)
    let tables = TwoModePartition(actorLabels: [0, 0, 1, 1], eventLabels: [0, 1])
    #expect(graph.barberModularity(of: tables) == 2 * (2.0 / 4 - 2.0 * 2 / 16))
    #expect(graph.barberModularity(of: tables, resolution: 2) == 0)
  }

  @Test("without a tie or a pair modularity is nil, not NaN")
  func undefined() {
    let graph = TwoModeGraph(ties: [], actorCount: 2, eventCount: 1)
    #expect(
      graph.barberModularity(of: TwoModePartition(actorLabels: [0, 1], eventLabels: [0])) == nil)
    #expect(graph.projection(onto: .actors).modularity(of: Partition(labels: [0, 0])) == nil)
  }

  @Test("agrees with the sum over all pairs of vertices in one group", arguments: 0..<100)
  func agreesWithSum(seed: Int) {
    let random = RandomGraph(seed: seed)
    var generator = SplitMix64(seed: seed)
    let count = random.eventsOfActor.count
    let labels = (0..<count).map { _ in Int.random(in: 0..<4, using: &generator) }
    let eventLabels = random.actorsOfEvent.map { _ in Int.random(in: 0..<4, using: &generator) }

    var newman = 0.0
    let strengths = (0..<count).map { first in
      (0..<count).reduce(0) { $0 + ($1 == first ? 0 : random.shared(first, $1)) }
    }
    let total = Double(strengths.reduce(0, +))
    for first in 0..<count {
      for second in 0..<count where labels[first] == labels[second] {
        let weight = first == second ? 0 : Double(random.shared(first, second))
        newman += weight / total - Double(strengths[first] * strengths[second]) / (total * total)
      }
    }
    let modularity = random.graph.projection(onto: .actors).modularity(of: .init(labels: labels))
    #expect((modularity == nil) == (total == 0))
    if let modularity { #expect(abs(modularity - newman) < 1e-12) }

    var barber = 0.0
    let ties = Double(random.graph.tieCount)
    for (actor, events) in random.eventsOfActor.enumerated() {
      for (event, actors) in random.actorsOfEvent.enumerated()
      where labels[actor] == eventLabels[event] {
        let tie = events.contains(event) ? 1.0 : 0
        barber += tie / ties - Double(events.count * actors.count) / (ties * ties)
      }
    }
    let found = random.graph.barberModularity(
      of: TwoModePartition(actorLabels: labels, eventLabels: eventLabels))
    #expect((found == nil) == (ties == 0))
    if let found { #expect(abs(found - barber) < 1e-12) }
  }

  @Test("gives NetworkX's modularity of given groups", arguments: PeerGraphs.all)
  func peers(peer: PeerGraph) throws {
    let answer = try #require(PeerModularity.answers[peer.name])
    expect(peer.graph.projection(onto: .actors), gives: answer.actors)
    expect(peer.graph.projection(onto: .events), gives: answer.events)
    let groups = TwoModePartition(
      actorLabels: Array(answer.both.groups.prefix(peer.graph.actorCount)),
      eventLabels: Array(answer.both.groups.dropFirst(peer.graph.actorCount)))
    expect(peer.graph.barberModularity(of: groups), equal: answer.both.modularity)
    expect(peer.graph.barberModularity(of: groups, resolution: 1.75), equal: answer.both.fine)
  }

  private func expect<Node>(_ projection: Projection<Node>, gives answer: PeerModularity.OneMode) {
    let partition = Partition<Node>(labels: answer.groups)
    expect(projection.modularity(of: partition), equal: answer.modularity)
    expect(projection.modularity(of: partition, resolution: 1.75), equal: answer.fine)
  }

  private func expect(_ value: Double?, equal answer: Double?) {
    #expect((value == nil) == (answer == nil))
    if let value, let answer { #expect(abs(value - answer) < 1e-12) }
  }
}

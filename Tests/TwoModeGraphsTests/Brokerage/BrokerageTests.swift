import Testing
import TwoModeGraphs

struct BrokerageTests {
  /// Board 0 meets 1 and 2 at two tables; 1 and 2 share no table; board 3 sits alone.
  private static let broker = TwoModeGraph(
    actors: [0, 1, 0, 2, 3], events: [0, 0, 1, 1, 2], actorCount: 4, eventCount: 3
  ).projection(onto: .actors)

  /// Boards 0, 1, 2 at one table, and 0 and 1 at a second.
  private static let triangle = TwoModeGraph(
    actors: [0, 1, 2, 0, 1], events: [0, 0, 0, 1, 1], actorCount: 3, eventCount: 2
  ).projection(onto: .actors)

  @Test("two contacts that do not meet constrain by a half, one contact by 1, none not at all")
  func brokerOnPaper() {
    #expect(Self.broker.constraint() == [0.5, 1, 1, nil])
    #expect(
      Self.broker.effectiveSizes() == [
        EffectiveSize(contactCount: 2, value: 2), EffectiveSize(contactCount: 1, value: 1),
        EffectiveSize(contactCount: 1, value: 1), nil,
      ])
  }

  @Test("in a triangle of strengths 2, 1, 1 constraint and effective size are as on paper")
  func triangleOnPaper() throws {
    // For board 0: p_01 = 2/3, p_02 = 1/3; board 1 likewise; for board 2 both are 1/2.
    let constraint = Self.triangle.constraint()
    let first = try #require(constraint[0])
    let through1 = 2.0 / 3 + 1.0 / 3 * 1 / 2
    let through2 = 1.0 / 3 + 2.0 / 3 * 1 / 3
    #expect(abs(first - (through1 * through1 + through2 * through2)) < 1e-15)
    // m_12 = 1/2 and m_21 = 1, so what is redundant is 1/3 × 1/2 + 2/3 × 1.
    let sizes = Self.triangle.effectiveSizes()
    #expect(abs(try #require(sizes[0]).value - (2 - 1.0 / 6 - 2.0 / 3)) < 1e-15)
    #expect(try #require(sizes[0]).efficiency <= 1)
    // Equally strong, two contacts with one tie: 2 − 2 × 1 / 2.
    #expect(
      Self.triangle.effectiveSizes(strength: .equal)
        == [EffectiveSize?](repeating: EffectiveSize(contactCount: 2, value: 1), count: 3))
  }

  // NetworkX 3.6.1 and igraph agree on 0.257789 for Evelyn.
  @Test("Evelyn's constraint in the shared events of the southern women is 0.257789")
  func southernWomen() throws {
    let constraint = DavisSouthernWomen.graph.projection(onto: .actors).constraint()
    #expect(abs(try #require(constraint[DavisSouthernWomen.evelyn.index]) - 0.257789) < 5e-7)
  }

  @Test("agrees with the formulas, term by term", arguments: 0..<100)
  func agreesWithFormulas(seed: Int) {
    let random = RandomGraph(seed: seed)
    let count = random.eventsOfActor.count
    let projection = random.graph.projection(onto: .actors)
    for strength in [PairStrength.shared, .equal] {
      func weight(_ first: Int, _ second: Int) -> Double {
        let shared = first == second ? 0 : random.shared(first, second)
        return Double(strength == .shared ? shared : min(shared, 1))
      }
      let weights = (0..<count).map { first in (0..<count).map { weight(first, $0) } }
      let shares = weights.map { row in row.map { $0 / row.reduce(0, +) } }
      let relative = weights.map { row in row.map { $0 / (row.max() ?? 0) } }

      let constraint = projection.constraint(strength: strength)
      let sizes = projection.effectiveSizes(strength: strength)
      for vertex in 0..<count {
        let contacts = (0..<count).filter { weights[vertex][$0] > 0 }
        guard !contacts.isEmpty else {
          #expect(constraint[vertex] == nil && sizes[vertex] == nil)
          continue
        }
        var expectedConstraint = 0.0
        var expectedSize = 0.0
        for contact in contacts {
          let through = contacts.reduce(0.0) { $0 + shares[vertex][$1] * shares[$1][contact] }
          let share = shares[vertex][contact] + through
          expectedConstraint += share * share
          expectedSize +=
            1 - contacts.reduce(0.0) { $0 + shares[vertex][$1] * relative[contact][$1] }
        }
        #expect(abs((constraint[vertex] ?? .nan) - expectedConstraint) < 1e-12)
        #expect(abs((sizes[vertex]?.value ?? .nan) - expectedSize) < 1e-11)
        #expect(sizes[vertex]?.contactCount == contacts.count)
        #expect((sizes[vertex]?.efficiency ?? .nan) <= 1)
      }
    }
  }

  @Test("gives NetworkX's constraint and effective size", arguments: PeerGraphs.all)
  func peers(peer: PeerGraph) throws {
    let answer = try #require(PeerBrokerage.answers[peer.name])
    expect(peer.graph.projection(onto: .actors), gives: answer.actors)
    expect(peer.graph.projection(onto: .events), gives: answer.events)
  }

  private func expect<Node>(_ projection: Projection<Node>, gives answer: PeerBrokerage.Holes) {
    expect(projection.constraint(), equal: answer.constraint)
    expect(projection.constraint(strength: .equal), equal: answer.equalConstraint)
    expect(projection.effectiveSizes().map { $0?.value }, equal: answer.effectiveSize)
    expect(
      projection.effectiveSizes(strength: .equal).map { $0?.value },
      equal: answer.equalEffectiveSize)
  }

  /// Sums of up to 170 terms in another order differ by less than 1e-12 of their size.
  private func expect(_ values: [Double?], equal expected: [Double?]) {
    #expect(values.map { $0 == nil } == expected.map { $0 == nil })
    for case (let value?, let answer?) in zip(values, expected) {
      #expect(abs(value - answer) <= 1e-12 * max(1, abs(answer)))
    }
  }
}

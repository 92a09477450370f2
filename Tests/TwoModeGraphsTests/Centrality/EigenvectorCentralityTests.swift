import Testing

@testable import TwoModeGraphs

struct EigenvectorCentralityTests {
  @Test("the event of a star has 1, and its actors share 1 in squares; isolates have nothing")
  func star() {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3], events: [0, 0, 0, 0], actorCount: 5, eventCount: 2)
    let scores = graph.eigenvectorCentrality()
    #expect(scores.events == [1, nil])
    #expect(scores.actors == [0.5, 0.5, 0.5, 0.5, nil])
    expectEqual(
      graph.projectionEigenvectorCentrality(onto: .actors), scores.actors, within: 1e-15)
    #expect(graph.projectionEigenvectorCentrality(onto: .events) == [nil, nil])
  }

  @Test("components are taken one by one, whatever their order")
  func components() {
    let graph = TwoModeGraph(
      actors: [0, 1, 1, 2], events: [0, 1, 2, 2], actorCount: 3, eventCount: 3)
    let scores = graph.eigenvectorCentrality()
    #expect(scores.actors[0] == 1)
    #expect(scores.events[0] == 1)
    // A path of two actors and two events: the ratio is the golden section.
    let golden = (1 + 5.0.squareRoot()) / 2
    #expect(abs((scores.actors[1] ?? 0) / (scores.actors[2] ?? 1) - golden) < 1e-14)
  }

  @Test(
    "both vectors are positive, of length 1, and each the image of the other", arguments: 0..<100)
  func singularVectors(seed: Int) {
    let graph = SparseGraph(seed: seed).graph
    let scores = graph.eigenvectorCentrality()
    let components = graph.components()
    var lengths = [Double](repeating: 0, count: components.count)
    var ratios = [ClosedRange<Double>?](repeating: nil, count: components.count)
    func note(_ ratio: Double, in component: Int) {
      let range = ratios[component] ?? ratio...ratio
      ratios[component] = min(range.lowerBound, ratio)...max(range.upperBound, ratio)
    }
    for actor in graph.actors {
      #expect((scores.actors[actor.index] == nil) == (graph.degree(of: actor) == 0))
      guard let score = scores.actors[actor.index] else { continue }
      #expect(score > 0)
      lengths[components[actor]] += score * score
      let sum = graph.events(of: actor).reduce(0) { $0 + (scores.events[$1.index] ?? .nan) }
      note(sum / score, in: components[actor])
    }
    for event in graph.events {
      guard let score = scores.events[event.index] else { continue }
      let sum = graph.actors(of: event).reduce(0) { $0 + (scores.actors[$1.index] ?? .nan) }
      note(sum / score, in: components[event])
    }
    for (component, length) in lengths.enumerated() where length > 0 {
      #expect(abs(length - 1) < 1e-14)
      // One and the same singular value, from every vertex.
      if let range = ratios[component] {
        #expect(range.upperBound - range.lowerBound < 1e-8 * range.upperBound)
      }
    }
  }

  @Test("of a long path, whose singular values lie close together, it is a sine")
  func longPath() {
    let ties = (0..<200).flatMap { [(Actor($0), Event($0)), (Actor($0 + 1), Event($0))] }
    let graph = TwoModeGraph(ties: ties, actorCount: 201, eventCount: 200)
    let scores = graph.eigenvectorCentrality().actors.compactMap(\.self)
    #expect(scores.count == 201)
    // sin(π k / 402) at the k-th of 401 vertices: actor 33 is the 67th, actor 100 the 201st.
    #expect(abs(scores[33] / scores[100] - 0.5) < 1e-9)
  }

  @Test("agrees with NetworkX and igraph, on both projections too", arguments: PeerGraphs.all)
  func agreesWithPeers(peer: PeerGraph) {
    let graph = peer.graph
    let scores = graph.eigenvectorCentrality()
    PeerCentrality.expect(scores.actors, of: .actors, for: "eigenvector", of: peer)
    PeerCentrality.expect(scores.events, of: .events, for: "eigenvector", of: peer)
    PeerCentrality.expect(
      graph.projectionEigenvectorCentrality(onto: .actors), of: .actors,
      for: "projection-eigenvector", of: peer)
    PeerCentrality.expect(
      graph.projectionEigenvectorCentrality(onto: .events), of: .events,
      for: "projection-eigenvector", of: peer)
  }

  @Test("the matrix of a small symmetric one is taken apart exactly", arguments: 0..<30)
  func smallMatrices(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let size = Int.random(in: 1...12, using: &generator)
    var matrix = [[Double]](repeating: .init(repeating: 0, count: size), count: size)
    for row in 0..<size {
      for column in 0...row {
        matrix[row][column] = Double.random(in: -1...1, using: &generator)
        matrix[column][row] = matrix[row][column]
      }
    }
    let eigen = SymmetricEigen(of: matrix)
    #expect(eigen.values == eigen.values.sorted(by: >))
    for (value, vector) in zip(eigen.values, eigen.vectors) {
      #expect(abs(dot(vector, vector) - 1) < 1e-14)
      for (row, entry) in zip(matrix, vector) {
        #expect(abs(dot(row, vector) - value * entry) < 1e-13)
      }
    }
  }
}

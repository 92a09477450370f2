import Testing

@testable import TwoModeGraphs

struct CurveballTests {
  /// The two matrices with one tie in each row and column and none on the diagonal.
  private let rotation = TwoModeGraph(
    actors: [0, 1, 2], events: [1, 2, 0], actorCount: 3, eventCount: 3)
  private let diagonal = (0..<3).map { Cell(Actor($0), Event($0)) }

  @Test("three rows that may not trade two by two are still turned around together")
  func cycleThroughThreeRows() throws {
    let structure = try StructuralCells(ones: [], zeros: diagonal, of: rotation)
    let samples = rotation.samplesWithSameDegrees(count: 1_000, seed: 1, holding: structure)
    let other = rotation.transposed()
    var (unturned, repeated) = (0, 0)
    var last = rotation
    for sample in samples {
      #expect(sample == rotation || sample == other)
      if sample == rotation { unturned += 1 }
      if sample == last { repeated += 1 }
      last = sample
    }
    // A fair coin thrown a thousand times is this near to even in all but 1 of 15,000 cases.
    #expect(abs(unturned - 500) <= 63)
    #expect(abs(repeated - 500) <= 63)

    var walk = Curveball(
      rows: rotation.eventsOfActors, ones: structure.ones, zeros: structure.zeros)
    var random = TwoModeGraphs.SplitMix64(seed: 1)
    for _ in 0..<1_000 { walk.trade(using: &random) }
    #expect(walk.columns == rotation.eventsOfActors.columns)
  }

  @Test("the five matrices with margins 1, 2, 1 both ways are equally likely")
  func fiveMatrices() {
    // The case by which Strona et al. show that curveball is unbiased.
    let graph = TwoModeGraph(
      actors: [0, 1, 1, 2], events: [1, 0, 2, 1], actorCount: 3, eventCount: 3)
    let all = TinyGraphs.matrices(withMarginsOf: graph)
    #expect(all.count == 5)
    let samples = graph.samplesWithSameDegrees(count: 20_000, seed: 1)
    // Exceeded by chance in one of 1,000 cases, for 4 degrees of freedom.
    #expect(Deviation(of: samples, from: all).chiSquare < 18.47)
  }

  @Test("all matrices with the same margins and structure are equally likely", arguments: 0..<40)
  func uniform(seed: Int) throws {
    let graph = TinyGraphs.graph(seed: seed)
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    for structure in [nil, structure] {
      let held = structure == nil ? [] : Set(ones + zeros)
      let all = TinyGraphs.matrices(withMarginsOf: graph, holding: held)
      let samples = graph.samplesWithSameDegrees(
        count: 100 * all.count, seed: 1, holding: structure, trades: 30)
      let deviation = Deviation(of: samples, from: all)
      #expect(deviation.chiSquare <= deviation.exceededOnceIn10000)
    }
  }

  @Test("degrees and structural cells are kept", arguments: 0..<200)
  func margins(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    for structure in [nil, structure] {
      let samples = graph.samplesWithSameDegrees(
        count: 3, seed: UInt64(seed), holding: structure)
      #expect(Array(samples).count == 3)
      for sample in samples {
        #expect(sample.actors.map(sample.degree(of:)) == graph.actors.map(graph.degree(of:)))
        #expect(sample.events.map(sample.degree(of:)) == graph.events.map(graph.degree(of:)))
        guard structure != nil else { continue }
        #expect(ones.allSatisfy { sample.contains($0.actor, $0.event) })
        #expect(!zeros.contains { sample.contains($0.actor, $0.event) })
      }
    }
  }

  @Test("a seed gives the same samples for ties in any order", arguments: 0..<50)
  func seeds(seed: Int) {
    let random = RandomGraph(seed: seed)
    var generator = SplitMix64(seed: seed)
    let shuffled = TwoModeGraph(
      ties: random.ties.shuffled(using: &generator), actorCount: random.graph.actorCount,
      eventCount: random.graph.eventCount)
    let samples = random.graph.samplesWithSameDegrees(count: 5, seed: 7)
    #expect(Array(samples) == Array(samples))
    #expect(Array(samples) == Array(shuffled.samplesWithSameDegrees(count: 5, seed: 7)))
  }

  @Test("another seed gives other samples")
  func otherSeed() {
    let graph = DavisSouthernWomen.graph
    let one = graph.samplesWithSameDegrees(count: 5, seed: 1)
    #expect(Array(one) != Array(graph.samplesWithSameDegrees(count: 5, seed: 2)))
    #expect(Set(one).count == 5)
  }

  @Test("no samples stop the program")
  func noSamples() async {
    await #expect(processExitsWith: .failure) {
      _ = DavisSouthernWomen.graph.samplesWithSameDegrees(count: 0, seed: 1)
    }
  }
}

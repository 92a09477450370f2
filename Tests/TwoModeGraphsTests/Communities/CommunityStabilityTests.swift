import Testing
import TwoModeGraphs

struct CommunityStabilityTests {
  private static func runs(_ labels: [[Int]]) -> CommunityRuns<Partition<Actor>> {
    CommunityRuns(
      labels.enumerated().map {
        CommunityRun(seed: UInt64($0), partition: Partition(labels: $1), modularity: nil)
      })
  }

  @Test("of two equal runs and one that splits a group, the equal ones are the consensus")
  func onPaper() throws {
    let runs = Self.runs([[0, 0, 1, 2], [0, 0, 1, 1], [0, 0, 1, 1]])
    let stability = try #require(runs.stability())
    let halves = Partition<Actor>(labels: [0, 0, 1, 1])
    #expect(stability.consensus == halves)
    #expect(stability.cores == Partition<Actor>(labels: [0, 0, 1, 2]))
    #expect(stability.partitionCount == 2)
    // The split leaves ln 2 / 2 open, and 2 / 2.5 in common, in two of the three pairs.
    let ln2 = 0.693_147_180_559_945_3
    #expect(abs(stability.meanVariationOfInformation - ln2 / 3) < 1e-15)
    #expect(abs(stability.meanNormalisedMutualInformation - (0.8 + 0.8 + 1) / 3) < 1e-15)
    #expect(runs.shareTogether(Actor(0), Actor(1)) == 1)
    #expect(runs.shareTogether(Actor(2), Actor(3)) == 2.0 / 3)
    #expect(runs.shareTogether(Actor(0), Actor(3)) == 0)
  }

  @Test("one run says nothing about stability")
  func undefined() {
    #expect(Self.runs([[0, 1]]).stability() == nil)
    #expect(Self.runs([]).stability() == nil)
    #expect(Self.runs([[], []]).stability() == nil)
    #expect(Self.runs([]).shareTogether(Actor(0), Actor(1)) == nil)
  }

  @Test("the cores are the pairs that are together in every run", arguments: 0..<40)
  func agreesWithPairs(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let runs = graph.communities(seeds: 0..<6)
    guard let stability = runs.stability() else {
      #expect(graph.actorCount + graph.eventCount == 0)
      return
    }
    let isOneGroup = stability.cores.groupCount == 1
    #expect(stability.meanVariationOfInformation >= 0)
    for actor in graph.actors.prefix(12) {
      for other in graph.actors.prefix(12) {
        let share = try #require(runs.shareTogether(actor, other))
        #expect((share == 1) == (stability.cores[actor] == stability.cores[other]))
      }
      for event in graph.events {
        let share = try #require(runs.shareTogether(actor, event))
        #expect((share == 1) == (stability.cores[actor] == stability.cores[event]))
      }
    }
    for event in graph.events {
      for other in graph.events {
        let share = try #require(runs.shareTogether(event, other))
        #expect((share == 1) == (stability.cores[event] == stability.cores[other]))
      }
    }
    #expect(runs.runs.contains { $0.partition == stability.consensus })
    #expect(!isOneGroup || stability.partitionCount == 1)
    #expect((stability.partitionCount == 1) == (stability.meanVariationOfInformation == 0))
  }
}

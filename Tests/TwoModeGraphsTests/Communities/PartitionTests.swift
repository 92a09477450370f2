import Testing
import TwoModeGraphs

struct PartitionTests {
  @Test("groups are numbered by their first member, whatever the labels")
  func numbering() {
    let partition = Partition<Actor>(labels: [7, -2, 7, 40, -2])
    #expect((0..<5).map { partition[Actor($0)] } == [0, 1, 0, 2, 1])
    #expect(partition.groups == [[Actor(0), Actor(2)], [Actor(1), Actor(4)], [Actor(3)]])
    #expect(partition == Partition<Actor>(labels: [0, 1, 0, 2, 1]))
    #expect(partition.groupCount == 3)
    #expect(partition.grouping.sizes == [2, 2, 1])
  }

  @Test("a partition of no vertices has no groups")
  func empty() {
    #expect(Partition<Event>(labels: []).groupCount == 0)
    #expect(TwoModePartition(actorLabels: [], eventLabels: []).groups.isEmpty)
  }

  @Test("a group of both modes lists its actors and its events")
  func twoMode() {
    let partition = TwoModePartition(actorLabels: [5, 3], eventLabels: [3, 9])
    #expect(
      partition.groups == [
        .init(actors: [Actor(0)], events: []), .init(actors: [Actor(1)], events: [Event(0)]),
        .init(actors: [], events: [Event(1)]),
      ])
    #expect(partition[Actor(1)] == 1)
    #expect(partition[Event(1)] == 2)
  }

  @Test("five elements can be divided in 52 ways, as Bell's numbers say")
  func bell() {
    var count = 0
    AllPartitions.forEach(of: 5) { _ in count += 1 }
    #expect(count == 52)
  }
}

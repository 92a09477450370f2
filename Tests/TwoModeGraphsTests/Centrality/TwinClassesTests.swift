import Testing

@testable import TwoModeGraphs

struct TwinClassesTests {
  @Test("rows are in one class if they have the same columns", arguments: 0..<100)
  func agreesWithSets(seed: Int) {
    let random = RandomGraph(seed: seed)
    let twins = TwinClasses(members: random.graph.actorsOfEvents)
    for (actor, events) in random.eventsOfActor.enumerated() {
      let first = random.eventsOfActor.firstIndex(of: events)
      #expect(Int(twins.representatives[Int(twins.classes[actor])]) == first)
      #expect(twins.isRepresentative(Int32(actor)) == (first == actor))
      let count = random.eventsOfActor.count { $0 == events }
      #expect(twins.sizes[Int(twins.classes[actor])] == count)
    }
    #expect(twins.representatives == twins.representatives.sorted())
  }
}

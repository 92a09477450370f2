import Testing
import TwoModeGraphs

struct HistogramTests {
  @Test("of 1, 2, 2 and 5 the mean is 2.5, the quartiles 1.75, 2 and 2.75")
  func byHand() {
    let histogram = Histogram(values: [2, 5, 1, 2])
    #expect(histogram.frequencies == [0, 1, 2, 0, 0, 1])
    #expect(histogram.count == 4)
    #expect(histogram.mean == 2.5)
    #expect(histogram.minimum == 1)
    #expect(histogram.maximum == 5)
    #expect(histogram.quantile(0.25) == 1.75)
    #expect(histogram.median == 2)
    #expect(histogram.quantile(0.75) == 2.75)
    #expect(histogram.quantile(0) == 1)
    #expect(histogram.quantile(1) == 5)
    #expect(histogram.share(atLeast: 2) == 0.75)
    #expect(histogram.share(atLeast: 6) == 0)
    #expect(histogram.share(atLeast: 0) == 1)
  }

  @Test("an empty histogram has no mean, quantile or share")
  func empty() {
    let histogram = Histogram(values: [])
    #expect(histogram.count == 0)
    #expect(histogram.mean == nil)
    #expect(histogram.median == nil)
    #expect(histogram.minimum == nil)
    #expect(histogram.maximum == nil)
    #expect(histogram.share(atLeast: 1) == nil)
  }

  @Test("zeros at the end make no difference")
  func trailingZeros() {
    #expect(Histogram(frequencies: [1, 2, 0, 0]) == Histogram(values: [1, 0, 1]))
    #expect(Histogram(frequencies: [0, 0]) == Histogram(values: []))
  }

  @Test("agrees with the sorted values", arguments: 0..<200)
  func agreesWithSorting(seed: Int) {
    var random = SplitMix64(seed: seed)
    let values = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      Int.random(in: 0...12, using: &random)
    }
    let histogram = Histogram(values: values)
    let sorted = values.sorted()
    #expect(histogram.sum == values.reduce(0, +))
    #expect(histogram.minimum == sorted.first)
    #expect(histogram.maximum == sorted.last)
    for quarter in 1...3 {
      let (place, rest) = ((values.count - 1) * quarter).quotientAndRemainder(dividingBy: 4)
      let above = sorted[min(place + 1, values.count - 1)]
      let expected = Double(4 * sorted[place] + rest * (above - sorted[place])) / 4
      #expect(histogram.quantile(Double(quarter) / 4) == expected)
    }
    #expect(
      histogram.share(atLeast: 3)
        == Double(values.filter { $0 >= 3 }.count) / Double(values.count))
  }

  @Test("the degrees of a graph add up to its ties in either mode", arguments: 0..<200)
  func degrees(seed: Int) {
    let random = RandomGraph(seed: seed)
    let actors = random.graph.degreeDistribution(of: .actors)
    let events = random.graph.degreeDistribution(of: .events)
    #expect(actors == Histogram(values: random.eventsOfActor.map(\.count)))
    #expect(events == Histogram(values: random.actorsOfEvent.map(\.count)))
    #expect(actors.sum == random.graph.tieCount)
    #expect(events.sum == random.graph.tieCount)
  }

  @Test("a negative value or frequency, or a probability above 1, stops the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) { _ = Histogram(values: [-1]) }
    await #expect(processExitsWith: .failure) { _ = Histogram(frequencies: [1, -1]) }
    await #expect(processExitsWith: .failure) { _ = Histogram(values: [1]).quantile(1.5) }
  }
}

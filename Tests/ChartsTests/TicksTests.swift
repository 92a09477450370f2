import Testing

@testable import Charts

struct TicksTests {
  @Test("ranges that can be checked by hand")
  func byHand() {
    #expect(Ticks(covering: 0...10, atMost: 6).values == [0, 2, 4, 6, 8, 10])
    #expect(Ticks(covering: 0...10, atMost: 5).values == [0, 5, 10])
    #expect(Ticks(covering: 0...1_510, atMost: 6).values == [0, 500, 1_000, 1_500, 2_000])
    #expect(Ticks(covering: 0...0.7, atMost: 9).values == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    #expect(Ticks(covering: -3...5, atMost: 6).values == [-4, -2, 0, 2, 4, 6])
    #expect(Ticks(covering: 0...1.1, atMost: 20).values.last == 1.1)
  }

  @Test("the decimals are those that the step needs")
  func decimals() {
    #expect(Ticks(covering: 0...10, atMost: 6).decimals == 0)
    #expect(Ticks(covering: 0...0.7, atMost: 9).decimals == 1)
    #expect(Ticks(covering: 0...0.02, atMost: 6).decimals == 3)
    #expect(Ticks(covering: 0...30_000, atMost: 6).decimals == 0)
  }

  @Test("whole numbers have no ticks between them")
  func wholeNumbers() {
    #expect(Ticks(covering: 0...2, atMost: 10, wholeNumbers: true).values == [0, 1, 2])
    #expect(Ticks(covering: 0...0, atMost: 10, wholeNumbers: true).values == [0, 1])
    #expect(Ticks(covering: 0...2, atMost: 10).values == [0, 0.5, 1, 1.5, 2])
  }

  @Test("one value by itself is covered from zero")
  func oneValue() {
    #expect(Ticks(covering: 7...7, atMost: 6).values == [0, 2, 4, 6, 8])
    #expect(Ticks(covering: -7 ... -7, atMost: 6).values == [-8, -6, -4, -2, 0])
    #expect(Ticks(covering: 0...Double.leastNonzeroMagnitude, atMost: 6).values.last == 1)
  }

  @Test(
    "huge and tiny ranges have ticks",
    arguments: [
      0...1e308, 0...1.7e308, -1.7e308...1.7e308, 0...1e-280, 0...3e-300, -1e-200...1e200,
      0...Double.greatestFiniteMagnitude,
    ])
  func extremes(range: ClosedRange<Double>) {
    let ticks = Ticks(covering: range, atMost: 6)
    #expect((1...6).contains(ticks.values.count))
    #expect(ticks.values.allSatisfy { $0.isFinite })
    #expect(ticks.values == ticks.values.sorted())
    let scale = LinearScale(
      covering: [range.lowerBound, range.upperBound], from: 0, to: 400, atMost: 6)
    for value in [range.lowerBound, 0, range.upperBound] + ticks.values {
      #expect((-1e-9...400.000_000_1).contains(scale.position(of: value)))
    }
  }

  @Test(
    "ticks are few enough, evenly spaced by a round step, and just cover the range",
    arguments: 0..<300)
  func laws(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var magnitude = 1.0
    for _ in 0..<Int.random(in: 0...12, using: &random) { magnitude *= 10 }
    if Bool.random(using: &random) { magnitude = 1 / magnitude }
    let ends = (0..<2).map { _ in Double.random(in: -1...1, using: &random) * magnitude }.sorted()
    let count = Int.random(in: 3...12, using: &random)
    let ticks = Ticks(covering: ends[0]...ends[1], atMost: count)

    #expect((2...count).contains(ticks.values.count))
    let step = try #require(ticks.values.dropFirst().first) - ticks.values[0]
    for (first, second) in zip(ticks.values, ticks.values.dropFirst()) {
      #expect(abs(second - first - step) < step * 1e-6)
    }
    let slack = step * 1e-6
    let last = try #require(ticks.values.last)
    #expect(ticks.values[0] <= ends[0] + slack && ticks.values[0] > ends[0] - step - slack)
    #expect(last >= ends[1] - slack && last < ends[1] + step + slack)

    var digit = step
    while digit >= 9.5 { digit /= 10 }
    while digit < 0.95 { digit *= 10 }
    #expect([1, 2, 5].contains { abs(digit - $0) < 1e-5 })

    var written = step
    for _ in 0..<ticks.decimals { written *= 10 }
    #expect(abs(written - written.rounded()) < 1e-5 * max(1, written))
  }

  @Test("a scale puts the ends of its domain at its ends, and zero within")
  func scale() {
    let scale = LinearScale(covering: [3, 8], from: 100, to: 300, atMost: 6)
    #expect(scale.domain == 0...8)
    #expect(scale.position(of: 0) == 100)
    #expect(scale.position(of: 8) == 300)
    #expect(scale.position(of: 2) == 150)
    let rising = LinearScale(covering: [10], from: 200, to: 0, atMost: 6)
    #expect(rising.position(of: 5) == 100)
    #expect(LinearScale(covering: [], from: 0, to: 1, atMost: 3).domain == 0...1)
  }
}

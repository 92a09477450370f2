import Testing

@testable import TwoModeGraphs

/// The generator of the library; the one of these tests has the same name.
private typealias Generator = TwoModeGraphs.SplitMix64

struct SplitMix64Tests {
  // The first numbers of Vigna's splitmix64.c (2015) with the state 1234567, as
  // listed at Rosetta Code, "Pseudo-random numbers/Splitmix64".
  @Test("gives the published numbers for the seed 1234567")
  func published() {
    var generator = Generator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("a draw below 1 is 0, and draws below 6 are each about a sixth")
  func bounded() {
    var generator = Generator(seed: 1)
    #expect((0..<10).allSatisfy { _ in generator.next(below: 1) == 0 })
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[generator.next(below: 6)] += 1 }
    // Six standard deviations of a count with mean 10,000 are 548.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 548 })
  }

  @Test("draws again where a fraction would favour a number")
  func rejection() {
    // Of eight numbers in a row below 2⁶⁴, scaled to below 3 × 2⁶¹, three fall on a multiple of
    // three, three one above and only two two above: a quarter, where a third is fair.
    var generator = Generator(seed: 7)
    let twoAbove = (0..<9_000).count { _ in generator.next(below: 3 << 61) % 3 == 2 }
    // Six standard deviations of a count with mean 3,000 are 268.
    #expect(abs(twoAbove - 3_000) < 268)
  }

  @Test("shuffling keeps the elements, and every order of three comes as often")
  func shuffling() {
    var generator = Generator(seed: 3)
    var orders: [[Int32]: Int] = [:]
    for _ in 0..<6_000 {
      var elements: [Int32] = [0, 1, 2]
      generator.shuffle(&elements)
      #expect(elements.sorted() == [0, 1, 2])
      orders[elements, default: 0] += 1
    }
    // Six standard deviations of a count with mean 1,000 are 173.
    #expect(orders.count == 6)
    #expect(orders.values.allSatisfy { abs($0 - 1_000) < 173 })
    var none: [Int32] = []
    generator.shuffle(&none)
    #expect(none.isEmpty)
  }
}

import Testing

@testable import OverlapAnalysis

@Suite("The difference of two products")
struct ProductSplitTests {
  @Test("a table of two more meetings and half an hour longer, by hand")
  func byHand() {
    // 1 × 4 × 3 = 12 hours became 1 × 6 × 3.5 = 21. Two more meetings of 3 or of 3.5 hours make
    // 6 or 7, half an hour more in 4 or in 6 meetings makes 2 or 3: on average 6.5 and 2.5.
    let split = ProductSplit(
      from: SeatProduct(seats: 1, meetings: 4, hours: 3),
      to: SeatProduct(seats: 1, meetings: 6, hours: 3.5))
    #expect(split.seats == 0)
    #expect(abs(split.meetings - 6.5) < 1e-12)
    #expect(abs(split.hours - 2.5) < 1e-12)
  }

  @Test("each part is the average over the six orders of change", arguments: 0..<200)
  func sixOrders(seed: Int) {
    var random = SplitMix(seed: seed)
    // Multiples of 6, so that a sixth of a product of two is a whole number and sums are exact.
    func number() -> Double { Double(6 * Int.random(in: 0...20, using: &random)) }
    let old = [number(), number(), number()]
    let new = [number(), number(), number()]
    var parts = [0.0, 0.0, 0.0]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      var now = old
      for factor in order {
        let before = now.reduce(1, *)
        now[factor] = new[factor]
        parts[factor] += (now.reduce(1, *) - before) / 6
      }
    }
    let from = SeatProduct(seats: old[0], meetings: old[1], hours: old[2])
    let to = SeatProduct(seats: new[0], meetings: new[1], hours: new[2])
    let split = ProductSplit(from: from, to: to)
    #expect([split.seats, split.meetings, split.hours] == parts)
    #expect(split.seats + split.meetings + split.hours == to.total - from.total)

    let back = ProductSplit(from: to, to: from)
    #expect([back.seats, back.meetings, back.hours] == parts.map { -$0 })
    if old[1] == new[1] { #expect(split.meetings == 0) }
  }
}

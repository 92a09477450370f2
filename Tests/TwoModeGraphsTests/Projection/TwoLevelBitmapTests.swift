import Testing

@testable import TwoModeGraphs

struct TwoLevelBitmapTests {
  @Test("hands its numbers out once, in increasing order, and is empty then", arguments: 0..<50)
  func draining(seed: Int) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...20_000, using: &random)
    var bitmap = TwoLevelBitmap(count: count)
    for _ in 0..<3 {
      let values = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        Int32.random(in: 0..<Int32(count), using: &random)
      }
      bitmap.insert(values.span)
      var drained: [Int32] = []
      bitmap.drain(into: &drained)
      #expect(drained == Set(values).sorted())
    }
  }

  @Test("keeps the numbers on both sides of the bounds of its words")
  func bounds() {
    let values: [Int32] = [0, 63, 64, 4_095, 4_096, 8_191]
    var bitmap = TwoLevelBitmap(count: 8_192)
    bitmap.insert(values.span)
    var drained: [Int32] = []
    bitmap.drain(into: &drained)
    #expect(drained == values)
  }
}

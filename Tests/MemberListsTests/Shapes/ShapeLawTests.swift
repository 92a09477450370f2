import BoardNetworks
import Testing

@testable import MemberLists

struct ShapeLawTests {
  @Test(
    "one landscape drawn up in each shape is read as the same landscape",
    arguments: 0..<60 as Range<UInt64>)
  func shapes(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let drawn = DrawnUpLandscape(using: &random)
    for shape in DrawnUpLandscape.Shape.allCases {
      let reading = read(workbook: drawn.sheets(as: shape, using: &random))
      #expect(reading.ties == drawn.names, "\(shape) \(reading.kinds)")
      for source in reading.provenance.sources {
        #expect(source.balance.isBalanced, "\(shape) \(source.balance)")
        #expect(source.balance.duplicates == 0)
      }
      let kept = reading.provenance.sources.map(\.balance.kept).reduce(0, +)
      #expect(kept == drawn.ties.count, "\(shape)")
      let landscape = try #require(reading.landscape)
      // A board without a network is named by a matrix and by a survey alone.
      if shape == .matrix || shape == .transposed || shape == .survey {
        #expect(Set(landscape.boards.map(\.id)) == Set(drawn.boards), "\(shape)")
      }
    }
  }

  @Test("the order of rows changes nothing", arguments: 0..<20 as Range<UInt64>)
  func order(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let drawn = DrawnUpLandscape(using: &random)
    for shape in [DrawnUpLandscape.Shape.matrix, .survey, .transposed] {
      var same = SplitMix(seed: seed)
      var other = SplitMix(seed: seed + 1000)
      let one = read(workbook: drawn.sheets(as: shape, using: &same))
      let two = read(workbook: drawn.sheets(as: shape, using: &other))
      #expect(one.landscape?.memberships == two.landscape?.memberships, "\(shape)")
    }
  }
}

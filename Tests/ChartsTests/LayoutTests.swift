import Markup
import Testing

@testable import Charts

struct LayoutTests {
  @Test("no two texts of a chart overlap, and none leaves the picture", arguments: 0..<300)
  func texts(seed: Int) {
    let picture = DrawnPicture(randomChart(seed: seed).svg())
    #expect(picture.overlappingTexts == [])
    #expect(picture.textsOutside == [])
    #expect(picture.texts.filter { !$0.hasItsLength }.map(\.text) == [])
  }

  @Test("no mark lies under a text, and none leaves the picture", arguments: 0..<300)
  func marks(seed: Int) {
    let picture = DrawnPicture(randomChart(seed: seed).svg())
    #expect(picture.textsOnMarks == [])
    #expect(picture.shapes.count { !picture.box.contains($0) } == 0)
  }

  @Test("the charts that are kept keep to the same rules", arguments: Sample.allCases)
  func samples(sample: Sample) {
    let picture = DrawnPicture(sample.chart.svg())
    #expect(picture.box.right == 700)
    #expect(picture.overlappingTexts == [])
    #expect(picture.textsOutside == [])
    #expect(picture.textsOnMarks == [])
  }

  @Test("no letter of a label is lost", arguments: 0..<100)
  func completeness(seed: Int) {
    var random = SplitMix(seed: seed)
    let label = String.randomName(words: Int.random(in: 1...20, using: &random), using: &random)
    let chart = BarChart(
      frame: .plain(), rows: [BarChart.Row(label: label, amount: nil, undefinedText: "")],
      axisTitle: "", words: BarChart.Words(lowerBound: "", interval: ""), numberText: dutchNumber)
    let drawn = DrawnPicture(chart.svg()).texts.map(\.text).joined()
    #expect(
      drawn.unicodeScalars.filter { $0 != " " }
        .elementsEqual(displayed(label).unicodeScalars.filter { $0 != " " }))
  }
}

extension ChartFrame {
  /// A frame without a title.
  static func plain(width: Double = 700) -> ChartFrame {
    ChartFrame(
      id: "k", language: "nl", title: "", description: "", emptyText: "leeg", width: width)
  }
}

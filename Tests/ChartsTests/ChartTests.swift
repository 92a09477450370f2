import Foundation
import FoundationXML
import Markup
import Testing

@testable import Charts

struct ChartTests {
  @Test("a chart is an image that a screen reader names and describes", arguments: Sample.allCases)
  func accessibility(sample: Sample) throws {
    let svg = sample.chart.svg()
    #expect(svg.attributes["role"] == "img")
    #expect(svg.attributes["lang"] == "nl")
    #expect(svg.attributes["viewBox"]?.hasPrefix("0 0 700 ") == true)
    let ids = try #require(svg.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
    let named = svg.children.compactMap { node -> Element? in
      guard case .element(let element) = node, element.attributes["id"] != nil else { return nil }
      return element
    }
    #expect(named.map(\.name) == ["title", "desc"])
    #expect(named.map { $0.attributes["id"] } == ids)
    #expect(ids.allSatisfy { $0.hasPrefix("\(sample.rawValue)-") })
  }

  @Test("a chart is a well-formed file without scripts, styles or links", arguments: 0..<60)
  func wellFormed(seed: Int) {
    let bytes = randomChart(seed: seed).svgFile()
    #expect(XMLParser(data: Data(bytes)).parse())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains("<style") && !text.contains("href"))
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test("the same chart has the same bytes")
  func determinism() {
    for seed in 0..<20 {
      #expect(randomChart(seed: seed).svgFile() == randomChart(seed: seed).svgFile())
    }
  }

  @Test("a name cannot get out of the picture")
  func hostileName() {
    let chart = ColumnChart(
      frame: .plain(),
      columns: [ColumnChart.Column(label: "</text><script>\"\u{301}", count: 1)],
      labelTitle: "", countTitle: "", numberText: dutchNumber)
    let text = String(decoding: chart.svgFile(), as: UTF8.self)
    #expect(text.contains("&lt;/text&gt;&lt;script&gt;") && !text.contains("<script"))
  }

  @Test("without rows the frame says so")
  func empty() {
    let chart = ColumnChart(
      frame: .plain(), columns: [], labelTitle: "a", countTitle: "b", numberText: dutchNumber)
    #expect(DrawnPicture(chart.svg()).texts.map(\.text) == ["leeg"])
  }

  @Test("bars begin at zero and are as long as their amounts")
  func lengths() {
    let widths = bars([10, 20, 40]).map { $0.right - $0.left }
    #expect(abs(widths[1] - 2 * widths[0]) < 0.03)
    #expect(abs(widths[2] - 4 * widths[0]) < 0.03)
    #expect(Set(bars([10, 20, 40]).map(\.left)).count == 1)
  }

  @Test("an amount that is small beside others is seen, and nothing is drawn for zero")
  func smallAmounts() {
    #expect(bars([1e-9, 1_000])[0].right - bars([1e-9, 1_000])[0].left == 1)
    #expect(bars([0, 5]).count == 1)
    #expect(bars([0, 0]).isEmpty)
  }

  @Test("an amount of which the least is known has no bar but an outline and an arrowhead")
  func lowerBound() {
    let chart = barChart([BarChart.Amount(5, text: "5", isLowerBound: true)])
    let picture = DrawnPicture(chart.svg())
    #expect(
      !elements(of: chart.svg(), named: "rect").contains { $0.attributes["fill"] == Palette.mark })
    #expect(picture.texts.contains { $0.text == "ten minste" })
  }

  @Test("the legend of bars has only marks that there are")
  func legend() {
    let texts = DrawnPicture(barChart([BarChart.Amount(5, text: "5")]).svg()).texts.map(\.text)
    #expect(!texts.contains("ten minste") && !texts.contains("bandbreedte"))
  }

  @Test("a category without a distribution has its text and its count, and no marks")
  func undefinedDistribution() {
    let picture = DrawnPicture(Sample.undefinedNetworks.chart.svg())
    #expect(picture.texts.count { $0.text == "geen paren" } == 2)
    #expect(picture.texts.count { $0.text == "0" } == 2)
    #expect(picture.marks.isEmpty)
  }

  @Test("whiskers, box, median and mean stand where their numbers are")
  func distributionMarks() {
    let marks = marks(ofDistributionFrom: [0, 10, 20, 30, 50], mean: 25)
    let unit = (marks[0].right - marks[0].left) / 50
    let places = [
      marks[1].left, marks[1].right, (marks[2].left + marks[2].right) / 2,
      (marks[3].left + marks[3].right) / 2,
    ].map { ($0 - marks[0].left) / unit }
    for (place, expected) in zip(places, [10, 30, 20, 25.0]) {
      #expect(abs(place - expected) < 0.01)
    }
  }

  @Test("a distribution of one value is drawn at one place")
  func oneValue() {
    let marks = marks(ofDistributionFrom: [7, 7, 7, 7, 7], mean: 7)
    #expect(marks[0].left == marks[0].right)
    #expect(marks[1].left == marks[0].left && marks[2].left == marks[0].left)
  }

  @Test("columns stand so far apart that words and counts stay whole", arguments: ["regio", "1"])
  func manyColumns(label: String) {
    let chart = ColumnChart(
      frame: .plain(),
      columns: (0..<40).map { _ in ColumnChart.Column(label: label, count: 1_000_000) },
      labelTitle: "", countTitle: "", numberText: dutchNumber)
    let picture = DrawnPicture(chart.svg())
    #expect(picture.texts.count { $0.text == label } == 40)
    #expect(picture.overlappingTexts == [])
    #expect(picture.box.right > 700)
  }

  @Test("many rows have the axis above them too")
  func topAxis() {
    func count(of rows: Int) -> Int {
      let svg = barChart((0..<rows).map { _ in BarChart.Amount(40, text: "") }).svg()
      return DrawnPicture(svg).texts.count { $0.text == "40" }
    }
    #expect(count(of: 15) == 1)
    #expect(count(of: 16) == 2)
  }

  @Test("points of a frontier stand where their numbers are, and what is not proven has a bar")
  func frontier() {
    let chart = FrontierChart(
      frame: .plain(),
      points: [
        FrontierChart.Point(x: 100, y: 40, bound: 40), FrontierChart.Point(x: 50, y: 20, bound: 10),
      ], now: nil, xTitle: "", yTitle: "",
      words: FrontierChart.Words(proven: "a", found: "b", bound: "c", now: "d"),
      xText: dutchNumber, yText: dutchNumber)
    let marks = DrawnPicture(chart.svg()).marks
    // Two marks of the legend, the bar of what was found, and the point that is proven: the outline
    // of the other is no mark here.
    #expect(marks.count == 4)
    let bar = marks[2]
    let proven = (x: (marks[3].left + marks[3].right) / 2, y: (marks[3].top + marks[3].bottom) / 2)
    #expect(abs(2 * (bar.bottom - bar.top) - (bar.top - proven.y)) < 0.05)
    #expect(proven.x > bar.right && proven.y < bar.top)
    #expect(!DrawnPicture(chart.svg()).texts.contains { $0.text == "d" })
  }

  @Test("quartiles out of order, and numbers that are none, stop the program")
  func misuse() async {
    await #expect(processExitsWith: .failure) {
      _ = Distribution(
        minimum: 0, lowerQuartile: 2, median: 1, upperQuartile: 3, maximum: 4, mean: 2)
    }
    await #expect(processExitsWith: .failure) {
      _ = Distribution(
        minimum: 0, lowerQuartile: 0, median: 0, upperQuartile: 0, maximum: .infinity, mean: 0)
    }
    await #expect(processExitsWith: .failure) { _ = BarChart.Amount(.nan, text: "") }
    await #expect(processExitsWith: .failure) { _ = BarChart.Amount(-1, text: "") }
    await #expect(processExitsWith: .failure) { _ = FrontierChart.Point(x: 1, y: 1, bound: 2) }
    await #expect(processExitsWith: .failure) { _ = ColumnChart.Column(label: "", count: -1) }
    await #expect(processExitsWith: .failure) {
      _ = ChartFrame(id: "a b", language: "nl", title: "", description: "", emptyText: "")
    }
  }

  /// Whiskers, box, median and mean of a chart with one row.
  private func marks(ofDistributionFrom numbers: [Double], mean: Double) -> [Box] {
    let chart = DistributionChart(
      frame: .plain(),
      rows: [
        DistributionChart.Row(
          label: "",
          distribution: Distribution(
            minimum: numbers[0], lowerQuartile: numbers[1], median: numbers[2],
            upperQuartile: numbers[3], maximum: numbers[4], mean: mean),
          count: "", undefinedText: "")
      ],
      axisTitle: "", countHeading: "",
      words: DistributionChart.Words(range: "", quartiles: "", median: "", mean: ""),
      numberText: dutchNumber)
    return Array(DrawnPicture(chart.svg()).marks.suffix(4))
  }

  private func bars(_ amounts: [Double]) -> [Box] {
    let svg = barChart(amounts.map { BarChart.Amount($0, text: "") }).svg()
    return elements(of: svg, named: "rect")
      .filter { $0.attributes["fill"] == Palette.mark }
      .map { DrawnPicture(Element("svg", children: [.element($0)])).marks[0] }
  }

  private func barChart(_ amounts: [BarChart.Amount]) -> BarChart {
    BarChart(
      frame: .plain(),
      rows: amounts.map { BarChart.Row(label: "", amount: $0, undefinedText: "") }, axisTitle: "",
      words: BarChart.Words(lowerBound: "ten minste", interval: "bandbreedte"),
      numberText: dutchNumber)
  }
}

/// All elements of a name in an element, however deep.
private func elements(of element: Element, named name: String) -> [Element] {
  element.children.flatMap { node -> [Element] in
    guard case .element(let child) = node else { return [] }
    return (child.name == name ? [child] : []) + elements(of: child, named: name)
  }
}

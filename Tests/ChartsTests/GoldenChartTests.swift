import Charts
import Testing

struct GoldenChartTests {
  @Test("a chart is drawn as its golden file", arguments: Sample.allCases)
  func golden(sample: Sample) throws {
    try expectGolden(sample.chart.svgFile(), "\(sample.rawValue).svg")
  }
}

import Charts

/// A chart that is unlike others: few or many rows, long names, numbers of any size.
func randomChart(seed: Int) -> any Chart {
  var random = SplitMix(seed: seed)
  let frame = ChartFrame(
    id: "kaart-\(seed)", language: "nl",
    title: .randomName(words: Int.random(in: 0...16, using: &random), using: &random),
    description: "Een proef.",
    source: Bool.random(using: &random)
      ? .randomName(words: Int.random(in: 1...30, using: &random), using: &random) : nil,
    emptyText: "Er is niets om te tekenen.",
    width: [320, 480, 700, 900].randomElement(using: &random) ?? 700)
  let rowCount = [0, 1, 2, 5, 16, 60].randomElement(using: &random) ?? 1
  let magnitudes = [1e-300, 1e-9, 0, 1, 5, 30, 2_000, 1e7, 1e200]
  let magnitude = magnitudes.randomElement(using: &random) ?? 1
  switch Int.random(in: 0..<4, using: &random) {
  case 0:
    return randomDistributionChart(frame, rowCount, magnitude, using: &random)
  case 1:
    return ColumnChart(
      frame: frame,
      columns: (0..<rowCount).map { _ in
        ColumnChart.Column(
          label: .randomName(words: Int.random(in: 0...4, using: &random), using: &random),
          count: Int.random(in: 0...Int(min(magnitude, 1e9)), using: &random))
      },
      labelTitle: .randomName(words: 5, using: &random),
      countTitle: .randomName(words: Int.random(in: 0...20, using: &random), using: &random),
      numberText: dutchNumber)
  case 2:
    return randomFrontierChart(frame, rowCount, magnitude, using: &random)
  default:
    return randomBarChart(frame, rowCount, magnitude, using: &random)
  }
}

private func randomFrontierChart(
  _ frame: ChartFrame, _ pointCount: Int, _ magnitude: Double, using random: inout SplitMix
) -> FrontierChart {
  let points = (0..<pointCount).map { _ in
    let y = Double.random(in: 0...magnitude, using: &random)
    return FrontierChart.Point(
      x: Double.random(
        in: 0...([1, 100, magnitude].randomElement(using: &random) ?? 1), using: &random), y: y,
      bound: Bool.random(using: &random) ? y : Double.random(in: 0...y, using: &random),
      label: .randomName(words: Int.random(in: 0...6, using: &random), using: &random))
  }
  return FrontierChart(
    frame: frame, points: points, now: Bool.random(using: &random) ? points.first : nil,
    xTitle: .randomName(words: Int.random(in: 0...12, using: &random), using: &random),
    yTitle: .randomName(words: Int.random(in: 0...12, using: &random), using: &random),
    words: FrontierChart.Words(
      proven: "bewezen", found: .randomName(words: 4, using: &random), bound: "ondergrens",
      now: "nu"),
    xText: dutchNumber, yText: dutchNumber)
}

private func randomDistributionChart(
  _ frame: ChartFrame, _ rowCount: Int, _ magnitude: Double, using random: inout SplitMix
) -> DistributionChart {
  let least = Bool.random(using: &random) ? 0 : -magnitude
  return DistributionChart(
    frame: frame,
    rows: (0..<rowCount).map { _ in
      let numbers = (0..<5).map { _ in Double.random(in: least...magnitude, using: &random) }
        .sorted()
      return DistributionChart.Row(
        label: .randomName(words: Int.random(in: 0...12, using: &random), using: &random),
        distribution: Int.random(in: 0..<8, using: &random) == 0
          ? nil
          : Distribution(
            minimum: numbers[0], lowerQuartile: numbers[1], median: numbers[2],
            upperQuartile: numbers[3], maximum: numbers[4], mean: numbers[2]),
        count: .randomName(words: Int.random(in: 0...2, using: &random), using: &random),
        undefinedText: .randomName(words: Int.random(in: 1...6, using: &random), using: &random))
    },
    axisTitle: .randomName(words: Int.random(in: 0...12, using: &random), using: &random),
    countHeading: .randomName(words: Int.random(in: 0...3, using: &random), using: &random),
    words: DistributionChart.Words(
      range: .randomName(words: 3, using: &random),
      quartiles: .randomName(words: Int.random(in: 0...20, using: &random), using: &random),
      median: "mediaan", mean: "gemiddelde"),
    wholeNumbers: Bool.random(using: &random), numberText: dutchNumber)
}

private func randomBarChart(
  _ frame: ChartFrame, _ rowCount: Int, _ magnitude: Double, using random: inout SplitMix
) -> BarChart {
  BarChart(
    frame: frame,
    rows: (0..<rowCount).map { _ in
      let numbers = (0..<2).map { _ in Double.random(in: 0...magnitude, using: &random) }.sorted()
      let interval = Bool.random(using: &random) ? numbers[0]...numbers[1] : nil
      return BarChart.Row(
        label: .randomName(words: Int.random(in: 0...12, using: &random), using: &random),
        amount: Int.random(in: 0..<8, using: &random) == 0
          ? nil
          : BarChart.Amount(
            Double.random(in: 0...magnitude, using: &random),
            text: .randomName(words: Int.random(in: 0...5, using: &random), using: &random),
            isLowerBound: Bool.random(using: &random), interval: interval),
        undefinedText: .randomName(words: Int.random(in: 1...6, using: &random), using: &random))
    },
    axisTitle: .randomName(words: Int.random(in: 0...12, using: &random), using: &random),
    words: BarChart.Words(
      lowerBound: .randomName(words: Int.random(in: 0...20, using: &random), using: &random),
      interval: "bandbreedte"),
    wholeNumbers: Bool.random(using: &random), numberText: dutchNumber)
}

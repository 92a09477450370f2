/// A scale from left to right, with the texts of its ticks.
struct HorizontalAxis {
  let scale: LinearScale

  /// The numbers at the ticks, in their order.
  let labels: [TextBlock]

  /// Makes an axis with as many ticks as stand clear of each other, but no more than one in 36
  /// units.
  ///
  /// - Parameters:
  ///   - values: What is to be covered, besides zero.
  ///   - start: Where the axis begins.
  ///   - length: How long it is; it becomes longer if the numbers at its ends would touch.
  init(
    covering values: [Double], from start: Double, length: Double, wholeNumbers: Bool,
    numberText: NumberText
  ) {
    var count = min(11, max(3, Int(length / 36)))
    while true {
      let scale = LinearScale(
        covering: values, from: start, to: start + length, atMost: count, wholeNumbers: wholeNumbers
      )
      let labels = scale.ticks.values.map { value in
        TextBlock(
          numberText(value, scale.ticks.decimals), font: TextStyle.tick.font, limit: .infinity)
      }
      let crowding = HorizontalAxis.crowding(of: labels, on: scale)
      if crowding <= 1 || count == 3 {
        self.labels = labels
        self.scale = LinearScale(
          covering: values, from: start, to: start + length * max(1, crowding), atMost: count,
          wholeNumbers: wholeNumbers)
        return
      }
      count -= 1
    }
  }

  /// How many times as long an axis has to be for the numbers at its ticks to stand clear.
  private static func crowding(of labels: [TextBlock], on scale: LinearScale) -> Double {
    let values = scale.ticks.values
    var crowding = 0.0
    for (index, pair) in zip(labels, labels.dropFirst()).enumerated() {
      let distance = scale.position(of: values[index + 1]) - scale.position(of: values[index])
      crowding = max(crowding, ((pair.0.width + pair.1.width) / 2 + 10) / distance)
    }
    return crowding
  }

  /// How far the numbers at the ends reach beyond them.
  var overhang: (left: Double, right: Double) {
    let values = scale.ticks.values
    guard let first = labels.first, let last = labels.last else { return (0, 0) }
    return (
      max(0, first.width / 2 - (scale.position(of: values[0]) - scale.start)),
      max(0, last.width / 2 - (scale.end - scale.position(of: values[values.count - 1])))
    )
  }
}

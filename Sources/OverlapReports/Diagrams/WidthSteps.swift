/// Counts in a few steps, each with the width of its lines.
struct WidthSteps: Hashable, Sendable {
  /// The counts of each step, from low to high.
  let ranges: [ClosedRange<Int>]

  private static let widths: [Double] = [0.8, 2, 3.6, 5.6]

  /// At most four steps that hold every count: one for each, or of equal length.
  init(_ counts: [Int]) {
    guard let least = counts.min(), let most = counts.max() else {
      ranges = []
      return
    }
    let length = (most - least + 4) / 4
    ranges = stride(from: least, through: most, by: length).map { start in
      start...min(start + length - 1, most)
    }
  }

  func width(of count: Int) -> Double {
    WidthSteps.widths[ranges.firstIndex { $0.contains(count) } ?? 0]
  }

  func look(of count: Int) -> LineLook {
    LineLook(
      width: width(of: count),
      colour: width(of: count) > 1 ? DiagramColours.strongLine : DiagramColours.line)
  }

  /// A sample of each step; `noun` is what is counted.
  func legend(_ noun: Noun, in language: Language) -> [LegendEntry] {
    ranges.map { range in
      let counts =
        range.count == 1
        ? language.integer(range.lowerBound)
        : "\(language.integer(range.lowerBound))–\(language.integer(range.upperBound))"
      return LegendEntry(
        [.line(look(of: range.lowerBound))],
        "\(counts) \(noun.form(for: range.upperBound)[language])")
    }
  }
}

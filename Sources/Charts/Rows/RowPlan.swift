/// What stands in a row of a chart besides its marks.
struct RowTexts {
  let label: String

  /// What stands at the right of the marks, or nothing.
  let aside: String

  /// From where that text is kept clear of marks, as a share of what the axis covers.
  ///
  /// It is 1 for texts in a column beside the axis, less for a text that follows short marks.
  let asideShare: Double

  /// What is kept free between the marks and that text.
  let asideGap: Double

  /// What stands in the place of marks that there are not, or nil if there are.
  let textInsteadOfMarks: String?
}

/// Where everything stands in a chart of which each row has a label at the left, marks on a common
/// axis, and a text at the right.
///
/// Nothing is shortened. Labels get as much of the width, up to 45%, as those need that take more
/// than one line, which names of boards do in two. The axis gets what the columns beside it leave,
/// and the picture grows if that is too little for the numbers at its ticks.
struct RowPlan {
  struct Row {
    let label: TextBlock
    let aside: TextBlock
    let textInsteadOfMarks: TextBlock?

    /// From the top of the first row.
    let top: Double
    let height: Double

    var middle: Double { top + height / 2 }
  }

  let rows: [Row]

  /// Where the axis is, whether there are numbers or not.
  let plot: ClosedRange<Double>

  /// The axis, or nil if no row has a number.
  let axis: HorizontalAxis?

  /// The width that the whole takes, margins included.
  let width: Double

  /// Where labels end.
  let labelEnd: Double

  /// Where the texts at the right end, if they are in a column.
  let asideEnd: Double

  /// The heading of the column at the right.
  let asideHeading: TextBlock

  /// - Parameters:
  ///   - texts: The texts of each row.
  ///   - asideHeading: What stands above the column at the right.
  ///   - values: All numbers that the axis covers, besides zero.
  ///   - width: How wide the picture is to be.
  init(
    _ texts: [RowTexts], asideHeading: String, values: [Double], wholeNumbers: Bool,
    numberText: NumberText, width: Double
  ) {
    let room = width - 2 * margin
    let font = TextStyle.label.font
    let labels = alignedLabels(texts.map(\.label), font: font, limit: room * 0.45)
    let labelWidth = labels.map(\.width).max() ?? 0
    let asideBlocks = texts.map { TextBlock(balanced: $0.aside, font: font, limit: room * 0.3) }
    let heading = TextBlock(asideHeading, font: TextStyle.heading.font, limit: room * 0.3)
    var asides = zip(texts, asideBlocks)
      .filter { !$1.lines.isEmpty }
      .map { Aside(share: $0.asideShare, width: $0.asideGap + $1.width) }
    asides.append(Aside(share: 1, width: heading.width))

    var start = margin + (labelWidth > 0 ? labelWidth + labelGap : 0)
    var length = max(leastAxis, asides.length(in: width - margin - start))
    var axis: HorizontalAxis?
    if !values.isEmpty {
      let trial = HorizontalAxis(
        covering: values, from: start, length: length, wholeNumbers: wholeNumbers,
        numberText: numberText)
      // Numbers at the ends may reach under the columns beside the axis, not beyond the margins.
      let left = max(0, trial.overhang.left - (start - margin))
      let right = max(0, length + trial.overhang.right - asides.reach(from: length))
      start += left
      let fitted = HorizontalAxis(
        covering: values, from: start, length: max(leastAxis, length - left - right),
        wholeNumbers: wholeNumbers, numberText: numberText)
      length = fitted.scale.end - start
      axis = fitted
    }

    self.axis = axis
    plot = start...(start + length)
    labelEnd = start - labelGap
    asideEnd = start + asides.reach(from: length)
    self.width = max(width, max(asideEnd, start + length + (axis?.overhang.right ?? 0)) + margin)
    self.asideHeading = heading

    var top = 0.0
    rows = texts.indices.map { index in
      let textInsteadOfMarks = texts[index].textInsteadOfMarks.map {
        TextBlock($0, font: TextStyle.note.font, limit: max(40, length - 8))
      }
      let height =
        max(
          labels[index].height, asideBlocks[index].height, textInsteadOfMarks?.height ?? 0,
          font.lineHeight) + 9
      defer { top += height }
      return Row(
        label: labels[index], aside: asideBlocks[index], textInsteadOfMarks: textInsteadOfMarks,
        top: top,
        height: height)
    }
  }

  /// The height of all rows together.
  var height: Double { rows.last.map { $0.top + $0.height } ?? 0 }
}

/// What is kept free between labels and marks.
private let labelGap = 12.0

/// How short an axis may be.
private let leastAxis = 80.0

/// What stands at the right of the marks of a row.
private struct Aside {
  /// Up to where on the axis marks stand before it, as a share.
  let share: Double

  /// How much room it takes from there.
  let width: Double
}

extension [Aside] {
  /// The greatest length of an axis with which all fit into a room.
  fileprivate func length(in room: Double) -> Double {
    reduce(room) { $1.share > 0 ? Swift.min($0, (room - $1.width) / $1.share) : $0 }
  }

  /// How far the axis and all of these reach, for an axis of a length.
  fileprivate func reach(from length: Double) -> Double {
    reduce(length) { Swift.max($0, $1.share * length + $1.width) }
  }
}

/// Sets labels in as few lines as a limit allows, in a column as narrow as that makes it.
private func alignedLabels(_ texts: [String], font: Font, limit: Double) -> [TextBlock] {
  let narrowest = texts.map { TextBlock(balanced: $0, font: font, limit: limit) }
  let width = narrowest.map(\.width).max() ?? 0
  return texts.map { TextBlock(balanced: $0, font: font, limit: width) }
}

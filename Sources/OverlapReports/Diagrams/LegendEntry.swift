/// What something in a picture means.
struct LegendEntry: Sendable {
  enum Sample: Sendable {
    case mark(DiagramMark)
    case line(LineLook)
  }

  /// What is drawn in front of the words, from left to right.
  let samples: [Sample]
  let text: String

  init(_ samples: [Sample], _ text: String) {
    self.samples = samples
    self.text = text
  }

  /// A shape with a few letters in it.
  static func mark(
    _ kind: DiagramMark.Kind, _ letters: String = "", size: Double = 9,
    outline: DiagramMark.Outline = .usual, isSubject: Bool = false
  ) -> Sample {
    .mark(
      DiagramMark(
        kind: kind, label: MarkLabel(letters.isEmpty ? " " : letters, size: size),
        outline: outline, isSubject: isSubject))
  }
}

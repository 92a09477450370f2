/// Lines that all begin equally far from the edge.
func paragraph(_ text: String, width: Int, margin: Int = 0) -> String {
  let blanks = String(repeating: " ", count: margin)
  return wrapped(text, to: width - margin).map { blanks + $0 + "\n" }.joined()
}

/// A paragraph of a list, with a mark before it.
func item(_ text: String, width: Int) -> String {
  let lines = wrapped(text, to: width - 4)
  return lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 + "\n" }.joined()
}

import Markup

/// Follows the elements of a text that may have several formats (`si` or `is`), and says which
/// texts among them are what a reader sees: those of `t` and of `r`, the runs, but not those of
/// `rPh`, which tell how to pronounce it.
struct RichText {
  /// How many elements are open within the text.
  private var depth = 0

  /// How many were open when one began that is not looked into.
  private var skippedDepth: Int?

  private var isText = false

  mutating func start(_ name: XMLName) {
    depth += 1
    guard skippedDepth == nil else { return }
    if name.isNamed("t") {
      isText = true
    } else if !name.isNamed("r") {
      skippedDepth = depth
    }
  }

  /// Whether text that comes now is part of what a reader sees.
  var takesText: Bool { isText && skippedDepth == nil }

  /// - Returns: Whether the element that ends lay within the text; else the text itself ends.
  mutating func end() -> Bool {
    guard depth > 0 else { return false }
    if skippedDepth == depth { skippedDepth = nil }
    if skippedDepth == nil { isText = false }
    depth -= 1
    return true
  }
}

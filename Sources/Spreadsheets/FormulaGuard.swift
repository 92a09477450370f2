/// Keeps a spreadsheet program from calculating what is only text.
///
/// Excel and its kin take a cell of a CSV file for a formula when it begins
/// with `=`, `+`, `-` or `@`, some in full width too (U+FF1D, U+FF0B, U+FF0D,
/// U+FF20), and some drop a leading tab or line break before they look. An
/// apostrophe in front makes it text. Names such as `'s-Hertogenbosch` begin
/// with one and stay as they are.
///
/// A text that looks guarded already, apostrophes and then one of those marks,
/// gets one more, so that `unguarded(guarded(x)) == x` for every string *x*.
public enum FormulaGuard {
  /// The text with an apostrophe in front if it needs one.
  public static func guarded(_ text: String) -> String {
    needsGuard(text.utf8Span.span) ? "'" + text : text
  }

  /// The text without the apostrophe that `guarded(_:)` put there.
  public static func unguarded(_ text: String) -> String {
    isGuarded(text.utf8Span.span) ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// The UTF-8 bytes without the apostrophe that guards them.
  @_lifetime(copy bytes)
  public static func unguardedBytes(_ bytes: Span<UInt8>) -> Span<UInt8> {
    isGuarded(bytes) ? bytes.extracting(droppingFirst: 1) : bytes
  }

  /// Whether the UTF-8 bytes are what `guarded(_:)` makes of a text that needs it.
  public static func isGuarded(_ bytes: Span<UInt8>) -> Bool {
    !bytes.isEmpty && bytes[0] == apostrophe && needsGuard(bytes)
  }

  /// Whether the UTF-8 bytes are a formula mark, perhaps after apostrophes.
  public static func needsGuard(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count, bytes[index] == apostrophe { index += 1 }
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D:  // = + - @ tab LF CR
      return true
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC:
      let last = bytes[index + 2]
      return last == 0x9D || last == 0x8B || last == 0x8D || last == 0xA0  // ＝ ＋ － ＠
    default:
      return false
    }
  }

  static let apostrophe: UInt8 = 0x27
}

/// What stands between the cells of a row.
public enum Delimiter: UInt8, Hashable, Sendable {
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09

  /// `|`; used where a `sep=` line or a caller names it, never guessed.
  case bar = 0x7C
}

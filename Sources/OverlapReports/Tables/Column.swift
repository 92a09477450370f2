/// A column of a table.
public struct Column: Hashable, Sendable {
  /// What machines call it: English, and the same for ever.
  public let key: String

  /// What people call it.
  public let heading: Phrase
  public let kind: Kind

  public init(_ key: String, _ heading: Phrase, _ kind: Kind) {
    self.key = key
    self.heading = heading
    self.kind = kind
  }

  /// What its cells are, and so how they are shown and lined up.
  public enum Kind: Hashable, Sendable {
    case text
    case integer
    /// Numbers, shown to people with so many decimals.
    case decimal(places: Int)
    case share
    case list
    case yesNo
    /// Cells of different kinds, one under the other.
    case mixed

    /// Whether its cells are numbers, to be lined up at the right.
    var isNumeric: Bool {
      switch self {
      case .integer, .decimal, .share, .mixed: true
      case .text, .list, .yesNo: false
      }
    }
  }
}

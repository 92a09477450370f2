/// What may be filled in in cells, and what is said of it there.
public struct CellValidation: Hashable, Sendable {
  public var range: CellRange
  public var rule: Rule

  /// Words that show when one goes to a cell: a title and a text, cut where Excel has no room (32 and
  /// 255 characters).
  public var messageTitle: String?
  public var message: String?

  /// Whether something else is refused; if not, the rule only helps.
  public var isStrict: Bool

  public init(
    _ range: CellRange, _ rule: Rule, messageTitle: String? = nil, message: String? = nil,
    isStrict: Bool = false
  ) {
    self.range = range
    self.rule = rule
    self.messageTitle = messageTitle
    self.message = message
    self.isStrict = isStrict
  }

  public enum Rule: Hashable, Sendable {
    /// One of these words, in a list that drops down.
    case words([String])

    /// One of what stands in these cells of a sheet, by its position among the sheets that were
    /// given.
    case cells(sheet: Int, CellRange)

    /// A number from so much on.
    case number(atLeast: Double)

    /// Anything.
    case anything
  }

  /// Whether words fit in the list that a cell holds itself: 255 characters with the commas between
  /// them, and no comma or quotation mark in a word.
  static func fitInCell(_ words: [String]) -> Bool {
    let length = words.reduce(max(0, words.count - 1)) { $0 + $1.utf16.count }
    return length <= 255
      && words.allSatisfy { word in
        !word.isEmpty && !word.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
      }
  }
}

/// One cell to be written: a value, and how it looks.
public struct WorkbookCell: Hashable, Sendable {
  public var value: Value

  /// How it looks; nil for the style of its column.
  public var style: CellStyle?

  public init(_ value: Value, _ style: CellStyle? = nil) {
    self.value = value
    self.style = style
  }

  public static let empty = WorkbookCell(.empty)

  public enum Value: Hashable, Sendable {
    case empty

    /// A text, whatever it looks like: never a formula, a link or a number.
    case text(String)

    /// A number. One that is not finite leaves the cell empty, since a sheet has no such numbers.
    case number(Double)
    case boolean(Bool)

    /// A day. One before 1900, which a sheet cannot count, becomes a text, year first.
    case date(year: Int, month: Int, day: Int)
  }
}

/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  /// How a number or day is shown, as it is written in English: `0.0%`, `d-m-yyyy`. A program shows
  /// it in the way of its user.
  public var numberFormat: String?
  public var isBold = false
  public var isItalic = false
  public var fontSize: Double?
  public var textColour: Colour?
  public var fill: Colour?
  public var wraps = false
  public var alignment: Alignment?
  public var isAtTop = false

  /// How far the text is turned to the left, in degrees up to 90.
  public var rotation = 0
  public var hasLineBelow = false

  public init() {}

  public enum Alignment: Hashable, Sendable {
    case left, centre, right
  }

  /// Numbers and days shown in one way.
  public static func numbers(_ format: String) -> CellStyle {
    var style = CellStyle()
    style.numberFormat = format
    return style
  }

  /// Text that stays text when someone types over it, such as an id that begins with a zero.
  public static let typedText = CellStyle.numbers("@")

  /// Whether it shows numbers or days in a way of its own.
  var isOfNumbers: Bool { numberFormat != nil && numberFormat != "@" }

  /// A row of headings: bold on a light ground, its texts broken over lines.
  public static let heading: CellStyle = {
    var style = CellStyle()
    style.isBold = true
    style.wraps = true
    style.isAtTop = true
    style.fill = Colour(0xD6E9F5)
    style.hasLineBelow = true
    return style
  }()
}

/// A colour by its red, green and blue.
public struct Colour: Hashable, Sendable {
  /// `0xRRGGBB`
  public let rgb: UInt32

  public init(_ rgb: UInt32) {
    precondition(rgb <= 0xFFFFFF, "a colour has three bytes")
    self.rgb = rgb
  }
}

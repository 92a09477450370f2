/// A chart that the spreadsheet program draws itself, of numbers on the same sheet.
public struct WorkbookChart: Hashable, Sendable {
  public var kind: Kind
  public var title: String

  /// What it shows, for who cannot see it.
  public var description: String

  /// The cells that say what each bar or point is.
  public var categories: CellRange
  public var series: [Series]
  public var categoryTitle, valueTitle: String?

  /// How numbers along the axis are shown, as in `CellStyle.numberFormat`.
  public var valueFormat: String?

  /// The highest value of the axis; nil for what the numbers take.
  public var maximum: Double?

  /// Where its upper left corner is: the row, counted from 1, and the column, counted from 0.
  public var row, column: Int

  /// How large it is, in pixels of 1/96 inch.
  public var width = 640
  public var height = 360

  public init(
    _ kind: Kind, title: String, description: String, categories: CellRange, series: [Series],
    row: Int, column: Int
  ) {
    self.kind = kind
    self.title = title
    self.description = description
    self.categories = categories
    self.series = series
    self.row = row
    self.column = column
  }

  public enum Kind: Hashable, Sendable {
    /// Bars from left to right, the first at the top.
    case bars
    case columns
    case lines
  }

  /// Numbers that belong together.
  public struct Series: Hashable, Sendable {
    public var name: String
    public var values: CellRange
    public var colour: Colour

    public init(name: String, values: CellRange, colour: Colour) {
      self.name = name
      self.values = values
      self.colour = colour
    }
  }
}

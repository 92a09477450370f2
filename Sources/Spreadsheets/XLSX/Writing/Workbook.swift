/// A workbook to be written: what its sheets hold, and how they look.
///
/// The file is a zip archive of documents, as ECMA-376 (*Office Open XML File Formats*) describes.
/// `xlsxFile(_:)` makes it.
public struct Workbook: Sendable {
  /// What the file is about, among its properties.
  public var title: String

  /// The sheets in their order; the first that is not hidden shows when the file is opened.
  public var sheets: [WorkbookSheet]

  /// What the hidden sheet is called on which words to choose from stand that do not fit in a cell's
  /// own list. There is none when all of them fit.
  public var wordSheetName = "Keuzes"

  public init(title: String, sheets: [WorkbookSheet]) {
    self.title = title
    self.sheets = sheets
  }
}

/// One sheet of a workbook to be written.
public struct WorkbookSheet: Sendable {
  /// What its tab says. A name that Excel refuses is made legal, and one that is taken unique; see
  /// `sheetNames(_:)`.
  public var name: String

  /// How the columns look, from the first on.
  public var columns: [WorkbookColumn]
  public var rows: WorkbookRows

  public var isHidden = false
  public var tabColour: Colour?

  /// How many rows at the top, and columns at the left, stay in sight.
  public var frozenRows = 0
  public var frozenColumns = 0

  /// The row of headings, counted from 1, that gets a filter over all rows below it.
  public var filteredRow: Int?
  public var showsGridlines = true

  /// Blocks that show as one cell, whose text stands in the first.
  public var mergedRanges: [CellRange] = []
  public var notes: [CellNote] = []
  public var validations: [CellValidation] = []
  public var colourScales: [ColourScale] = []
  public var charts: [WorkbookChart] = []

  /// How many rows at the top are printed again on each page.
  public var repeatedRows = 0

  /// What the last row says in its first cell when there are more rows than a sheet can hold.
  public var cutNote = "…"

  public init(name: String, columns: [WorkbookColumn] = [], rows: WorkbookRows) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// A table: a row of headings that stays in sight and has a filter, and rows below it.
  ///
  /// - Parameters:
  ///   - rows: The rows without the headings.
  ///   - headingStyle: How the headings look; those of numbers and days stand at the right.
  public static func table(
    name: String, headings: [String], columns: [WorkbookColumn], rows: WorkbookRows,
    headingStyle: CellStyle = .heading
  ) -> WorkbookSheet {
    let cells = headings.enumerated().map { index, text in
      var style = headingStyle
      if index < columns.count, columns[index].style.isOfNumbers { style.alignment = .right }
      return WorkbookCell(.text(text), style)
    }
    var widths = ColumnWidths(columns)
    for (column, cell) in cells.enumerated() { widths.see(cell, inColumn: column) }
    let heading = WorkbookRow(cells, height: widths.height(of: cells))
    var sheet = WorkbookSheet(name: name, columns: columns, rows: rows.following(heading))
    sheet.frozenRows = 1
    sheet.filteredRow = 1
    sheet.repeatedRows = 1
    return sheet
  }
}

/// How a column looks.
public struct WorkbookColumn: Hashable, Sendable {
  public var width: Width

  /// How cells look that have no style of their own, empty ones included.
  public var style: CellStyle

  public init(width: Width = .fitted(), style: CellStyle = CellStyle()) {
    self.width = width
    self.style = style
  }

  public enum Width: Hashable, Sendable {
    /// So many digits of the standard font.
    case digits(Double)

    /// As wide as its widest cell, within bounds.
    case fitted(atLeast: Double = 8, atMost: Double = 48)
  }
}

/// Words that show when one points at a cell.
public struct CellNote: Hashable, Sendable {
  /// The row, counted from 1, and the column, counted from 0.
  public var row, column: Int
  public var text: String

  public init(row: Int, column: Int, text: String) {
    self.row = row
    self.column = column
    self.text = text
  }
}

/// Cells coloured by their numbers, from one colour for the lowest to another for the highest.
public struct ColourScale: Hashable, Sendable {
  /// What is coloured; a block that is left out, such as the diagonal of a matrix, keeps its own.
  public var ranges: [CellRange]
  public var lowest, highest: End

  public init(ranges: [CellRange], from lowest: End, to highest: End) {
    self.ranges = ranges
    self.lowest = lowest
    self.highest = highest
  }

  /// A number and its colour.
  public struct End: Hashable, Sendable {
    public var value: Double
    public var colour: Colour

    public init(_ value: Double, _ colour: Colour) {
      self.value = value
      self.colour = colour
    }
  }
}

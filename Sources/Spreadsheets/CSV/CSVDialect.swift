/// How cells are written to a CSV file.
///
/// A cell is quoted when it holds the delimiter, a quote, CR or LF, or when a
/// blank stands at either end; quotes in it are doubled. A row that is a single
/// empty cell is quoted too, for an empty line is a row without cells. What no
/// quoting can tell is a first row such as `sep=;` from the setting it looks
/// like: Excel and `CSVSheet` take it for that.
public struct CSVDialect: Hashable, Sendable {
  public var delimiter: Delimiter

  public var lineEnd: LineEnd

  /// Whether the file begins with U+FEFF, by which Excel knows UTF-8.
  public var hasByteOrderMark: Bool

  /// Whether text that looks like a formula is guarded; see `FormulaGuard`.
  public var guardsFormulas: Bool

  public init(
    delimiter: Delimiter, lineEnd: LineEnd, hasByteOrderMark: Bool, guardsFormulas: Bool
  ) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.hasByteOrderMark = hasByteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  public enum LineEnd: Hashable, Sendable {
    case lf, crlf
  }

  /// For programs: comma, LF, no mark, text as it is.
  public static let machine = CSVDialect(
    delimiter: .comma, lineEnd: .lf, hasByteOrderMark: false, guardsFormulas: false)

  /// For Excel with Dutch settings, which opens it at a double click.
  public static let dutchExcel = CSVDialect(
    delimiter: .semicolon, lineEnd: .crlf, hasByteOrderMark: true, guardsFormulas: true)
}

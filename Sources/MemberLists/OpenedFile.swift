import BoardNetworks
import Spreadsheets

/// A file of the input, opened into its sheets.
struct OpenedFile {
  let path, sha256: String

  /// The name of the file without its folder and its ending.
  let stem: String

  /// How the text was written; empty for a workbook, and for a file that could not be opened. Of
  /// a file whose tables were made, the encoding is what its kind is called.
  private(set) var encoding = "", delimiter = ""

  /// In the order of the workbook; none when the file could not be opened.
  private(set) var sheets: [any Sheet] = []

  /// Whether the sheets were made of a file of another kind.
  private(set) var areMade = false

  /// Opens a file. What forbids that goes into the log, and then it has no sheets.
  ///
  /// - Parameters:
  ///   - source: The number of its first sheet among all of the input.
  ///   - isOptional: Whether a file that holds no table, such as a picture beside the tables, is
  ///     passed over.
  init(_ file: InputFile, at source: Int, isOptional: Bool = false, log: inout ProblemLog) {
    path = file.path
    sha256 = file.sha256
    stem = file.stem
    if let tables = file.madeTables {
      sheets = tables
      areMade = true
      encoding = file.format
      return
    }
    do {
      let opened = try SpreadsheetFile(bytes: file.bytes)
      sheets = opened.sheets
      if case .csv(let encoding, let delimiter) = opened.format {
        self.encoding = encoding.label
        self.delimiter = delimiter.label
      }
    } catch {
      let place = InputPlace(source: source, file: file.path, sheet: nil)
      switch error {
      case .notText where isOptional: log.add(.unreadFile, at: place)
      default: log.add(Problem.Kind(error), at: place)
      }
    }
  }

  /// - Parameter sheets: Those of a workbook that is made rather than read.
  init(path: String, sheets: [any Sheet]) {
    let file = InputFile(path: path, sha256: "", bytes: [])
    self.path = path
    sha256 = file.sha256
    stem = file.stem
    self.sheets = sheets
  }
}

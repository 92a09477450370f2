import BoardNetworks
import Spreadsheets

/// One sheet of the input, or a file that could not be opened: what a source of the account is.
struct InputSheet {
  /// Its number among all of the input.
  let source: Int
  let file: String

  /// The name of the file without its folder and its ending.
  let stem: String

  /// Nil when the file could not be opened.
  let sheet: (any Sheet)?

  /// Whether it was made of a file of another kind, with headings that are what they are.
  let isMade: Bool

  /// What the workbook calls the sheet.
  var sheetName: String? { sheet?.name }

  /// What the table is called: by its sheet or else by its file.
  var name: String { sheetName ?? stem }

  var place: InputPlace { InputPlace(source: source, file: file, sheet: sheetName) }

  /// The sheets of all files, numbered in their order.
  static func all(of files: [OpenedFile]) -> [InputSheet] {
    var sheets: [InputSheet] = []
    for file in files {
      let own: [(any Sheet)?] = file.sheets.isEmpty ? [nil] : file.sheets
      for sheet in own {
        sheets.append(
          InputSheet(
            source: sheets.count, file: file.path, stem: file.stem,
            sheet: sheet.map { UnmergedSheet($0) ?? $0 }, isMade: file.areMade))
      }
    }
    return sheets
  }
}

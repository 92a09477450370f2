import BoardNetworks
import Spreadsheets

@testable import MemberLists

/// A sheet of a workbook that is written here as lines of cells between semicolons.
struct TextSheet: Sheet {
  let name: String?
  let isHidden: Bool
  let mergedRanges: [CellRange]
  private let lines: [[String]]

  init(_ name: String?, _ text: String, isHidden: Bool = false, merged: [CellRange] = []) {
    self.init(
      name,
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      }, isHidden: isHidden, merged: merged)
  }

  init(
    _ name: String?, lines: [[String]], isHidden: Bool = false, merged: [CellRange] = []
  ) {
    self.name = name
    self.lines = lines
    self.isHidden = isHidden
    mergedRanges = merged
  }

  func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect] {
    for (index, cells) in lines.enumerated() {
      guard body(Row(number: index + 1, cells: cells)) else { break }
    }
    return []
  }
}

/// Reads one workbook.
func read(workbook sheets: [TextSheet], at date: String? = nil) -> Reading {
  var log = ProblemLog()
  return readLandscape(
    from: [OpenedFile(path: "boek.xlsx", sheets: sheets)], at: date.flatMap { fullDate($0) },
    log: &log)
}

import Markup

/// A sheet of an Excel workbook.
///
/// The text of a cell is what an analyst means by it. A whole number has no decimals, whatever its
/// format; another is the shortest decimal, with a point; a format of zeros alone keeps the zeros
/// it shows. Days are `2026-10-01`, with a time `2026-10-01 14:30` if the format shows one; other
/// times `14:30`, lengths of time `36:00`. Truth values are `TRUE` and `FALSE`, errors what they
/// show, such as `#N/A`. A formula reads as its outcome.
struct XLSXSheet: Sheet {
  let sheet: String
  let isHidden: Bool
  let part: ZipArchive.Entry
  let content: WorkbookContent

  var name: String? { sheet }

  /// Reads the rows that hold something.
  ///
  /// A row without a number follows the one before, and a cell without a reference the one to its
  /// left. Rows and cells that do not go up, refer to another row, to no place on a sheet, or to a
  /// text that is not there, are damage, and reading ends at it.
  ///
  /// - Complexity: O(*n*) for *n* inflated bytes, and room for the longest row.
  func forEachRow(_ body: (borrowing Row) -> Bool) -> [SheetDefect] {
    var scanner = SheetScanner(content)
    do throws(ZipArchive.PartFlaw) {
      try content.archive.readXML(part) { event in scanner.take(event, passingTo: body) }
    } catch {
      scanner.endWithDamage()
    }
    return scanner.allDefects
  }

  /// The first 100,000 merged blocks, which stand in the file behind the rows.
  ///
  /// - Complexity: O(*n*) for *n* inflated bytes.
  var mergedRanges: [CellRange] {
    guard content.archive.mayMention("mergeCell", in: part) else { return [] }
    var ranges: [CellRange] = []
    try? content.archive.readXML(part) { event in
      guard case .start(let tag) = event, tag.name.isNamed("mergeCell"),
        let reference = tag.attribute("ref"), let range = CellRange(reference)
      else { return true }
      ranges.append(range)
      return ranges.count < 100_000
    }
    return ranges
  }
}

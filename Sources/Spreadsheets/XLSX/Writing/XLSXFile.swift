/// Writes a workbook as the bytes of an XLSX file.
///
/// The same workbook always gives the same bytes: the file says that it was made on 1 January 1980,
/// at which zip archives begin to count. Numbers keep 16 digits, one more than Excel does. Sheets are
/// written row by row, but for those with charts or merged cells, which are in memory until the end.
/// A sheet with more than 1,048,576 rows ends with its `cutNote`.
///
/// - Throws: `WorkbookError`.
/// - Complexity: O(*c*) for *c* cells, about 1.5 µs each; while it is made, the disk holds the file
///   and its documents before they are packed, as files without a name.
public func xlsxFile(_ workbook: Workbook) throws(WorkbookError) -> [UInt8] {
  try xlsxFile(workbook, rowLimit: sheetRowLimit)
}

/// - Parameter rowLimit: The rows that a sheet has room for.
func xlsxFile(_ workbook: Workbook, rowLimit: Int) throws(WorkbookError) -> [UInt8] {
  let file = try NamelessFile()
  var writer = try XLSXWriter(path: file.path, rowLimit: rowLimit)
  try writer.write(workbook)
  try writer.close()
  return try file.bytes()
}

/// The rows and columns that a sheet of Excel has room for.
private let sheetRowLimit = 1_048_576
let sheetColumnLimit = 16_384

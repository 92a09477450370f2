import CXLSXWriter

/// Passes an answer of the library on as an error, unless it is that all is well.
func check(_ error: lxw_error) throws(WorkbookError) {
  switch error {
  case LXW_NO_ERROR: return
  case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
    LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
    throw .noTemporarySpace
  case LXW_ERROR_ZIP_BAD_ZIP_FILE: throw .tooLarge
  case LXW_ERROR_MEMORY_MALLOC_FAILED: throw .outOfMemory
  default:
    let words = unsafe lxw_strerror(error).map { unsafe String(cString: $0) }
    throw .refused(words ?? "\(error.rawValue)")
  }
}

/// Owns an `lxw_workbook`, which owns its sheets, formats and charts.
@safe struct WorkbookHandle: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>

  init(path: String) throws(WorkbookError) {
    guard let workbook = unsafe workbook_new(path) else { throw .outOfMemory }
    unsafe self.workbook = unsafe workbook
  }

  func setProperties(title: String) throws(WorkbookError) {
    let error = unsafe title.withCString { title in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = UnsafeMutablePointer(mutating: title)
      unsafe properties.created = secondsTo1980
      return unsafe workbook_set_properties(workbook, &properties)
    }
    try check(error)
  }

  /// Adds a sheet.
  ///
  /// - Parameter holdsRows: Whether its cells stay in memory until the file is closed. If not, each
  ///   row is written when the next begins. The option is one of a workbook, and the library asks for
  ///   it anew at each sheet.
  func addSheet(named name: String, holdsRows: Bool) throws(WorkbookError) -> SheetHandle {
    unsafe workbook.pointee.options.constant_memory = holdsRows ? 0 : 1
    guard let sheet = unsafe workbook_add_worksheet(workbook, name) else {
      throw .refused("worksheet name \"\(name)\"")
    }
    return unsafe SheetHandle(sheet: sheet)
  }

  func addFormat(_ style: CellStyle) -> CellFormat {
    unsafe CellFormat(workbook_add_format(workbook), style)
  }

  func addChart(_ kind: WorkbookChart.Kind) throws(WorkbookError) -> ChartHandle {
    let type =
      switch kind {
      case .bars: LXW_CHART_BAR
      case .columns: LXW_CHART_COLUMN
      case .lines: LXW_CHART_LINE
      }
    guard let chart = unsafe workbook_add_chart(workbook, UInt8(type.rawValue)) else {
      throw .outOfMemory
    }
    return unsafe ChartHandle(chart: chart)
  }

  consuming func close() -> lxw_error {
    let error = unsafe workbook_close(workbook)
    discard self
    return error
  }

  deinit { unsafe lxw_workbook_free(workbook) }
}

/// 1 January 1980, at which zip archives begin to count, in Unix time. With 0 the library asks the
/// clock.
private let secondsTo1980 = 315_532_800

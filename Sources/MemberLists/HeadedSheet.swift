import BoardNetworks
import Spreadsheets

/// A file that was opened up to its row of headings.
struct HeadedSheet {
  let sheet: CSVSheet

  /// The first row that holds anything, without the blank cells at its end.
  let headings: [String]
  let headingRow: Int

  /// How the file was written.
  var encoding: String { sheet.encoding.label }
  var delimiter: String { sheet.delimiter.label }

  /// Opens a file. What forbids that goes into the log, and then there is no sheet.
  ///
  /// - Parameter isOptional: Whether a file that is no text, such as a workbook beside the tables,
  ///   is passed over.
  init?(_ file: InputFile, at place: InputPlace, isOptional: Bool = false, log: inout ProblemLog) {
    do {
      sheet = try CSVSheet(bytes: file.bytes)
    } catch {
      switch error {
      case .empty: log.add(.emptyFile, at: place)
      case .notText where isOptional: log.add(.unreadFile, at: place)
      case .notText(let kind): log.add(.notText(Problem.ForeignFile(kind)), at: place)
      case .undecodable(let line, let byte):
        log.add(.undecodable(line: line, byte: byte), at: place)
      }
      return nil
    }

    var place = place
    var headings: [String] = []
    let defects = sheet.forEachRow { row in
      guard !row.isBlank else { return true }
      place.row = row.number
      headings = (0..<row.cellCount).map { normalised(row.text(ofCell: $0)) }
      return false
    }
    guard let headingRow = place.row else {
      for case .unterminatedQuote(let row) in defects {
        place.row = row
        log.add(.unterminatedQuote, at: place)
      }
      if defects.isEmpty { log.add(.emptyFile, at: place) }
      return nil
    }
    while headings.last?.isEmpty == true { headings.removeLast() }
    self.headings = headings
    self.headingRow = headingRow
  }
}

extension Problem.ForeignFile {
  fileprivate init(_ kind: FileKind) {
    switch kind {
    case .xlsxOrOdsZip: self = .workbook
    case .oldExcel: self = .oldWorkbook
    case .pdf: self = .pdf
    case .image, .gzip: self = .other
    }
  }
}

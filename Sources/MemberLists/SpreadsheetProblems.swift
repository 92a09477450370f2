import BoardNetworks
import Spreadsheets

extension Problem.Kind {
  /// What keeps a file from being read, as a problem to be told.
  init(_ error: SpreadsheetError) {
    switch error {
    case .empty: self = .emptyFile
    case .notText(let kind): self = .notText(Problem.ForeignFile(kind))
    case .undecodable(let line, let byte): self = .undecodable(line: line, byte: byte)
    case .passwordProtected: self = .unreadableWorkbook(.password)
    case .oldWorkbook: self = .unreadableWorkbook(.oldFormat)
    case .binaryWorkbook: self = .unreadableWorkbook(.binaryFormat)
    case .notAWorkbook: self = .unreadableWorkbook(.noWorkbook)
    case .damagedArchive, .missingPart, .damagedPart: self = .unreadableWorkbook(.damaged)
    case .documentType: self = .unreadableWorkbook(.documentType)
    case .tooLarge: self = .unreadableWorkbook(.tooLarge)
    }
  }

  /// What is wrong with a sheet, as a problem to be told.
  init(_ defect: SheetDefect) {
    switch defect {
    case .unterminatedQuote: self = .unterminatedQuote
    case .textAfterClosingQuote: self = .textAfterQuote
    case .damaged: self = .unreadableWorkbook(.damaged)
    case .tooLarge: self = .unreadableWorkbook(.tooLarge)
    case .uncalculatedFormulas(let count, _, _): self = .uncalculatedFormulas(count: count)
    }
  }
}

extension SheetDefect {
  /// Where it is: the row, counted from 1, and the cell, counted from 0.
  var place: (row: Int?, cell: Int?) {
    switch self {
    case .unterminatedQuote(let row): (row, nil)
    case .textAfterClosingQuote(let row, let cell): (row, cell)
    case .damaged(let row), .tooLarge(_, _, let row): (row == 0 ? nil : row, nil)
    case .uncalculatedFormulas(_, let row, let cell): (row, cell)
    }
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

/// Something in the input that its owner should know of: a fact, put into words where it is shown.
public struct Problem: Hashable, Sendable {
  public let kind: Kind
  public let place: Place

  public init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }

  /// Where in the input it stands.
  public struct Place: Hashable, Sendable {
    /// The path of the file, or nil for the input as a whole.
    public var file: String?
    public var sheet: String?

    /// The row, counted from 1 as a spreadsheet shows it, the heading included.
    public var row: Int?

    /// The heading of the column.
    public var column: String?

    public init(file: String? = nil, sheet: String? = nil, row: Int? = nil, column: String? = nil) {
      self.file = file
      self.sheet = sheet
      self.row = row
      self.column = column
    }
  }

  /// How much it costs.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Nothing is computed until it is mended.
    case fatal
    /// The row does not count.
    case rejected
    /// The value of one cell is taken as unknown.
    case cell
    /// Nothing is lost; it is worth a look.
    case note

    public static func < (one: Severity, other: Severity) -> Bool {
      allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
    }
  }

  public enum Kind: Hashable, Sendable {
    // Files
    case emptyFile
    case noRows(TableKind)
    case notText(ForeignFile)
    case unreadableWorkbook(WorkbookFlaw)
    case uncalculatedFormulas(count: Int)
    case undecodable(line: Int, byte: UInt8)
    case unterminatedQuote
    case textAfterQuote
    case unreadFile
    case unreadSheet
    case hiddenSheet
    case mixedUpAccents(String)

    // Headings
    case noUsableHeading(found: [String], TableKind?)
    case misspeltHeading(meant: String)
    case repeatedHeading([String])
    case ignoredColumns([String])
    case noMemberships(files: [String])

    // A map of the sheets
    case mapWithoutHeadings(found: [String])
    case mapUnknownSheet(String, known: [String])
    case mapUnknownColumn(String)
    case mapUnknownWord(String, expected: [String])
    case mapUnreadableRow(String)
    case mapIncomplete(missing: [String])

    // Rows
    case emptyParticipant
    case emptyNetwork
    case emptyName(TableKind)
    case tooManyCells(count: Int, headings: Int)
    case cellsWithoutHeading(rows: Int)
    case endsBeforeItBegins(from: String, to: String)
    case unreadableDate(String, rejectsRow: Bool)
    /// Of a row of the same sheet, or of another sheet or file when these are given.
    case duplicate(ofRow: Int, file: String?, sheet: String? = nil)
    case conflictingValues([String])
    case contradictingRows(String, rows: [Int])
    case total(String)
    case repeatedHeadingRow
    case remark(String)
    case boardWithoutNetwork(String)
    case networkWithoutBoard(String)
    case noAnswer(String)
    case totalDiffers(String, says: Int, listed: Int)

    // Cells
    case unclearMark(String)
    case commasInName(String)
    case unreadableNumber(String)
    case unreadableFrequency(String)
    case unreadableWord(String, expected: [String])
    case approximateDate(String, readAs: CalendarDate)
    case convertedFrequency(String, perYear: Double)

    // Identity
    case unknownParticipant(String, nearest: [String])
    case unknownNetwork(String, nearest: [String])
    case unknownVia(String, nearest: [String])
    case ambiguousName(String, ids: [String])
    case bodyOfItself([String])
    case namesLookAlike([String])
    case severalNames(id: String, names: [String])
    case severalPlaces(String, places: [String])

    // Spellings
    case mergedSpellings(String, [MergedSpelling])
    case likelySpellings(Int)
    case notInRegister(String, nearest: [String])
    case noDecisionColumns(found: [String])
    case contradictingDecisions(String, rows: [Int])
    case unusedDecisions(Int)

    // A table of interventions
    case intervention(InterventionFlaw)

    // The landscape as a whole
    case incompleteList(network: String, declared: Int, listed: Int)
    case onlyLastDays
    case noSchoolBoards(kinds: [String])
  }

  /// Files that are not the text we read.
  public enum ForeignFile: String, Sendable {
    case workbook, oldWorkbook, pdf, other
  }

  /// What keeps a workbook, or the rest of a sheet, from being read.
  public enum WorkbookFlaw: String, CaseIterable, Sendable {
    case password, oldFormat, binaryFormat, noWorkbook, damaged, documentType, tooLarge
  }
}

extension Problem {
  public var severity: Severity {
    switch kind {
    case .emptyFile, .notText, .unreadableWorkbook, .undecodable, .unterminatedQuote,
      .noUsableHeading, .misspeltHeading, .repeatedHeading, .noMemberships, .mapWithoutHeadings,
      .mapUnknownSheet, .mapUnknownColumn, .mapUnknownWord, .mapUnreadableRow, .mapIncomplete,
      .unknownParticipant, .unknownNetwork,
      .unknownVia, .ambiguousName, .bodyOfItself, .noDecisionColumns, .contradictingDecisions,
      .intervention:
      .fatal
    case .emptyParticipant, .emptyNetwork, .emptyName, .tooManyCells, .endsBeforeItBegins,
      .contradictingRows, .unclearMark:
      .rejected
    case .unreadableDate(_, let rejectsRow):
      rejectsRow ? .rejected : .cell
    case .unreadableNumber, .unreadableFrequency, .unreadableWord, .conflictingValues:
      .cell
    case .noRows, .uncalculatedFormulas, .textAfterQuote, .unreadFile, .unreadSheet, .hiddenSheet,
      .mixedUpAccents,
      .ignoredColumns, .duplicate,
      .cellsWithoutHeading, .total, .repeatedHeadingRow, .remark, .boardWithoutNetwork,
      .networkWithoutBoard, .noAnswer,
      .totalDiffers, .commasInName, .approximateDate, .convertedFrequency, .namesLookAlike,
      .severalNames, .severalPlaces, .incompleteList, .onlyLastDays, .noSchoolBoards,
      .mergedSpellings,
      .likelySpellings, .notInRegister, .unusedDecisions:
      .note
    }
  }
}

public import BoardNetworks

/// A problem in words: where it is, what is wrong, and what to do.
public struct ProblemText: Hashable, Sendable {
  /// Where: `lidmaatschappen.csv, rij 14, kolom "van"`. Empty for the input as a whole.
  public let place: String

  /// What is wrong, as it follows a place: without a capital.
  private let clause: String

  /// What to do about it: one or two sentences.
  public let remedy: String

  init(place: String, clause: String, remedy: String) {
    self.place = place
    self.clause = clause
    self.remedy = remedy
  }

  /// What is wrong: a sentence or two.
  public var what: String { clause.capitalised }

  /// Everything on one line.
  public var line: String {
    place.isEmpty ? "\(what) \(remedy)" : "\(place): \(clause) \(remedy)"
  }
}

/// Puts a problem into words.
///
/// - Parameter files: What to call the files; without it by their paths as they were given.
public func message(
  for problem: Problem, in language: Language, files: FileNames = FileNames()
) -> ProblemText {
  let wording = problem.kind.wording(files: files)
  return ProblemText(
    place: problem.place.text(files: files)[language],
    clause: wording.what[language],
    remedy: wording.remedy[language])
}

/// What is wrong and what to do, apart from where.
struct ProblemWording {
  let what, remedy: Phrase
}

extension Problem.Place {
  /// File, sheet, row and column, as far as they are known.
  func text(files: FileNames) -> Phrase {
    var parts: [Phrase] = []
    if let file {
      let name = displayed(files[file])
      parts.append(Phrase { _ in name })
    }
    if let sheet {
      parts.append(Phrase(nl: "blad \(quoted(sheet))", en: "sheet \(quoted(sheet))"))
    }
    if let row { parts.append(Phrase(nl: "rij \(row)", en: "row \(row)")) }
    if let column {
      parts.append(Phrase(nl: "kolom \(quoted(column))", en: "column \(quoted(column))"))
    }
    return .joined(parts, by: ", ")
  }
}

extension Problem.Kind {
  /// - Parameter files: What to call the files that the text speaks of.
  func wording(files: FileNames = FileNames()) -> ProblemWording {
    switch self {
    case .emptyFile: .emptyFile
    case .noRows(let table): .noRows(of: table)
    case .notText(let file): .notText(file)
    case .unreadableWorkbook(let flaw): .unreadableWorkbook(flaw)
    case .uncalculatedFormulas(let count): .uncalculatedFormulas(count)
    case .undecodable(let line, let byte): .undecodable(line: line, byte: byte)
    case .unterminatedQuote: .unterminatedQuote
    case .textAfterQuote: .textAfterQuote
    case .unreadFile: .unreadFile
    case .unreadSheet: .unreadSheet
    case .hiddenSheet: .hiddenSheet
    case .mixedUpAccents(let text): .mixedUpAccents(text)

    case .noUsableHeading(let found, let table): .noUsableHeading(found: found, table: table)
    case .misspeltHeading(let meant): .misspeltHeading(meant: meant)
    case .repeatedHeading(let headings): .repeatedHeading(headings)
    case .ignoredColumns(let headings): .ignoredColumns(headings)
    case .noMemberships(let paths): .noMemberships(in: paths, files: files)

    case .mapWithoutHeadings(let found): .mapWithoutHeadings(found: found)
    case .mapUnknownSheet(let name, let known): .mapUnknownSheet(name, known: known)
    case .mapUnknownColumn(let text): .mapUnknownColumn(text)
    case .mapUnknownWord(let text, let expected): .mapUnknownWord(text, expected: expected)
    case .mapUnreadableRow(let text): .mapUnreadableRow(text)
    case .mapIncomplete(let missing): .mapIncomplete(missing: missing)

    case .emptyParticipant: .emptyParticipant
    case .emptyNetwork: .emptyNetwork
    case .emptyName(let table): .emptyName(in: table)
    case .tooManyCells(let count, let headings): .tooManyCells(count, headings: headings)
    case .cellsWithoutHeading(let rows): .cellsWithoutHeading(rows: rows)
    case .endsBeforeItBegins(let from, let to): .endsBeforeItBegins(from: from, to: to)
    case .unreadableDate(let text, let rejectsRow): .unreadableDate(text, rejectsRow: rejectsRow)
    case .duplicate(let row, let file, let sheet):
      .duplicate(ofRow: row, file: file, sheet: sheet, files: files)
    case .conflictingValues(let values): .conflictingValues(values)
    case .contradictingRows(let key, let rows): .contradictingRows(about: key, rows)
    case .total(let text): .total(text)
    case .repeatedHeadingRow: .repeatedHeadingRow
    case .remark(let text): .remark(text)
    case .boardWithoutNetwork(let name): .boardWithoutNetwork(name)
    case .networkWithoutBoard(let name): .networkWithoutBoard(name)
    case .noAnswer(let name): .noAnswer(of: name)
    case .totalDiffers(let name, let says, let listed):
      .totalDiffers(of: name, says: says, listed: listed)

    case .unclearMark(let text): .unclearMark(text)
    case .commasInName(let text): .commasInName(text)
    case .unreadableNumber(let text): .unreadableNumber(text)
    case .unreadableFrequency(let text): .unreadableFrequency(text)
    case .unreadableWord(let text, let expected): .unreadableWord(text, expected: expected)
    case .approximateDate(let text, let day): .approximateDate(text, readAs: day)
    case .convertedFrequency(let text, let count): .convertedFrequency(text, perYear: count)

    case .unknownParticipant(let text, let nearest): .unknownParticipant(text, nearest: nearest)
    case .unknownNetwork(let text, let nearest): .unknownNetwork(text, nearest: nearest)
    case .unknownVia(let text, let nearest): .unknownVia(text, nearest: nearest)
    case .ambiguousName(let text, let ids): .ambiguousName(text, ids: ids)
    case .bodyOfItself(let ids): .bodyOfItself(ids)
    case .namesLookAlike(let names): .namesLookAlike(names)
    case .severalNames(let id, let names): .severalNames(of: id, names)
    case .severalPlaces(let name, let places): .severalPlaces(of: name, places)

    case .mergedSpellings(let name, let spellings): .mergedSpellings(of: name, spellings)
    case .likelySpellings(let count): .likelySpellings(count)
    case .notInRegister(let name, let nearest): .notInRegister(name, nearest: nearest)
    case .noDecisionColumns(let found): .noDecisionColumns(found: found)
    case .contradictingDecisions(let name, let rows): .contradictingDecisions(on: name, rows: rows)
    case .unusedDecisions(let count): .unusedDecisions(count)

    case .intervention(let flaw): .intervention(flaw)

    case .incompleteList(let network, let declared, let listed):
      .incompleteList(of: network, declared: declared, listed: listed)
    case .onlyLastDays: .onlyLastDays
    case .noSchoolBoards(let kinds): .noSchoolBoards(kinds: kinds)
    }
  }
}

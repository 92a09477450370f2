public import BoardNetworks
public import OverlapAnalysis

extension Table {
  /// A row for each row of the input that does not count by itself: which, and why not.
  ///
  /// Under pseudonyms it is empty, since it names what is in the input.
  ///
  /// - Parameter scope: What was computed all the same; nil when nothing was.
  public static func rows(_ provenance: Provenance, scope: Scope? = nil) -> Table {
    let isPseudonymous = scope?.isPseudonymous == true
    let provenance = isPseudonymous ? Provenance(sources: []) : provenance
    typealias Entry = (source: Source, row: UncountedRow)
    typealias RowColumn = ColumnOf<Entry>
    let file = RowColumn("file", .text, nl: "bestand", en: "file") { .text($0.source.file) }
    let sheet = RowColumn("sheet", .text, nl: "blad", en: "sheet") { .text($0.source.sheet) }
    let kind = RowColumn("table", .text, nl: "tabel met", en: "table of") { entry in
      entry.source.table.map { .term(Term($0.rawValue, $0.noun.many)) } ?? .missing
    }
    let row = RowColumn("row", .integer, nl: "rij", en: "row") { .integer($0.row.row) }
    let name = RowColumn("name", .text, nl: "waarover", en: "about") { .text($0.row.name) }
    let network = RowColumn("network", .text, nl: "in", en: "in") {
      .text($0.row.network)
    }
    let outcome = RowColumn("outcome", .text, nl: "wat ermee is gedaan", en: "what became of it") {
      .term($0.row.outcome.heap.term)
    }
    let reason = RowColumn("reason", .text, nl: "reden", en: "reason") {
      .text($0.row.outcome.reasonCode)
    }
    let ofRow = RowColumn("of_row", .integer, nl: "staat ook in rij", en: "is in row too") {
      guard case .duplicate(let row, _, _) = $0.row.outcome else { return .missing }
      return .integer(row)
    }
    let ofFile = RowColumn("of_file", .text, nl: "van bestand", en: "of file") {
      guard case .duplicate(_, let file, _) = $0.row.outcome else { return .missing }
      return .text(file ?? $0.source.file)
    }
    let ofSheet = RowColumn("of_sheet", .text, nl: "van blad", en: "of sheet") {
      guard case .duplicate(_, let file, let sheet) = $0.row.outcome else { return .missing }
      return .text(sheet ?? (file == nil ? $0.source.sheet : nil))
    }

    let files = FileNames(provenance.sources.map(\.file))
    let place = RowColumn("place", .text, nl: "waar", en: "where") { entry in
      let place = Problem.Place(
        file: entry.source.file, sheet: entry.source.sheet, row: entry.row.row)
      let phrase = place.text(files: files)
      return .term(Term(phrase.en, phrase))
    }
    let whole = RowColumn("why", .text, nl: "waarom niet geteld", en: "why not counted") { entry in
      let heap = entry.row.outcome.heap.term.phrase
      let why = entry.row.outcome.explanation(files: files)
      let phrase = Phrase { "\(heap[$0]): \(why[$0])" }
      return .term(Term(phrase.en, phrase))
    }
    return Table(
      .rows, scope: scope,
      caption: Phrase(
        nl: "Rijen van de invoer die niet meetellen", en: "Rows of the input that do not count"),
      columns: [file, sheet, kind, row, name, network, outcome, reason, ofRow, ofFile, ofSheet],
      reading: [place, name, network, whole], notes: [],
      emptyText: isPseudonymous
        ? PseudonymText.quotesInput
        : Phrase(nl: "Alle gelezen rijen tellen mee.", en: "All rows that were read count."),
      rowNoun: .row,
      rows: { visit in
        for source in provenance.sources {
          for row in source.balance.uncounted {
            guard visit((source, row)) else { return }
          }
        }
      })
  }
}

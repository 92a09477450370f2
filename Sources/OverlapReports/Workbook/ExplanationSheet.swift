import BoardNetworks
import OverlapAnalysis
import Spreadsheets

/// The first sheet: what the workbook is, where its numbers come from, and what stands in each
/// column of each sheet.
struct ExplanationSheet {
  private let contents: ReportContents
  private let language: Language
  private var rows: [WorkbookRow] = []
  private var mergedRanges: [CellRange] = []
  private var filteredRow: Int?

  /// The widths of the columns; what is said of the whole runs over all of them.
  private static let widths = [24.0, 34, 62, 22, 70]

  /// - Parameters:
  ///   - tables: The tables of the workbook, with the names of their sheets.
  ///   - others: The other sheets, and what is on them.
  ///   - accounts: How measures are computed.
  init(
    _ contents: ReportContents, tables: [(sheet: String, table: Table)],
    others: [(sheet: String, meaning: Phrase)], accounts: [MeasureAccount], in language: Language
  ) {
    self.contents = contents
    self.language = language
    addIntroduction()
    addSources()
    addSheets(tables, others)
    addColumns(tables, accounts)
  }

  func sheet(named name: String) -> WorkbookSheet {
    var wrapped = CellStyle()
    wrapped.wraps = true
    wrapped.isAtTop = true
    var sheet = WorkbookSheet(
      name: name,
      columns: ExplanationSheet.widths.map {
        WorkbookColumn(width: .digits($0), style: wrapped)
      }, rows: WorkbookRows(rows))
    sheet.mergedRanges = mergedRanges
    sheet.filteredRow = filteredRow
    sheet.showsGridlines = false
    return sheet
  }

  // MARK: - Parts

  private mutating func addIntroduction() {
    add(heading: contents.words.reportTitle, size: 16)
    add(
      paragraph: Phrase(
        nl: """
          De getallen van report.html als werkmap: een blad per tabel, wat elke twee delen als \
          matrix, en grafieken met hun getallen ernaast. Gemaakt met drukte \(contents.version).
          """,
        en: """
          The numbers of report.html as a workbook: a sheet for each table, what every two share as \
          a matrix, and charts with their numbers beside them. Made with drukte \(contents.version).
          """))
    add(paragraph: contents.scope.sentence)
    add(
      paragraph: Phrase(
        nl: """
          Een lege cel is onbekend of niet te berekenen, nooit nul. Staat er ≥ voor een getal, dan \
          is het een ondergrens: "ten minste". De cel zelf bevat het getal, onafgerond, zodat u \
          ermee kunt rekenen. Percentages zijn als deel opgeslagen: 0,5 is 50%.
          """,
        en: """
          An empty cell is unknown or cannot be computed, never zero. Where ≥ stands before a \
          number it is a lower bound: "at least". The cell itself holds the number, not rounded, so \
          that you can calculate with it. Percentages are kept as shares: 0.5 is 50%.
          """))
    if let note = contents.words.territoryNote { add(paragraph: note) }
  }

  private mutating func addSources() {
    let sources = contents.findings.provenance.sources
    guard !sources.isEmpty else { return }
    add(heading: Phrase(nl: "Bronnen", en: "Sources"))
    add(headings: [
      Phrase(nl: "Bestand", en: "File"), Phrase(nl: "Tabel met", en: "Table of"),
      Phrase(nl: "SHA-256 (vingerafdruk van het bestand)", en: "SHA-256 (fingerprint of the file)"),
      Phrase(nl: "Gelezen rijen", en: "Rows read"),
      Phrase(nl: "Wat ermee gebeurde", en: "What became of them"),
    ])
    for source in sources {
      let balance = source.balance
      let fate = Phrase { language in
        let counts = [
          (Phrase(nl: "geteld", en: "counted"), balance.kept),
          (Phrase(nl: "dubbel", en: "duplicate"), balance.duplicates),
          (Phrase(nl: "afgewezen", en: "rejected"), balance.rejected),
          (Phrase(nl: "weggelaten", en: "left out"), balance.leftOutCount),
        ].map { "\(language.integer($1)) \($0[language])" }.joined(separator: ", ")
        let reasons = source.leftOutReasons(in: language)
        return reasons.isEmpty ? counts : "\(counts) (\(reasons))"
      }
      add(cells: [
        text(source.title), source.table.map { text($0.noun.many) } ?? .empty,
        WorkbookCell(.text(source.sha256)), WorkbookCell(.number(Double(balance.read)), .count),
        text(fate),
      ])
    }
  }

  private mutating func addSheets(
    _ tables: [(sheet: String, table: Table)], _ others: [(sheet: String, meaning: Phrase)]
  ) {
    add(heading: Phrase(nl: "Bladen", en: "Sheets"))
    for (sheet, table) in tables {
      let notes = Phrase.joined([table.captionSentence] + table.notes)
      add(paragraph: notes, label: sheet)
    }
    for (sheet, meaning) in others { add(paragraph: meaning, label: sheet) }
  }

  private mutating func addColumns(
    _ tables: [(sheet: String, table: Table)], _ accounts: [MeasureAccount]
  ) {
    add(heading: Phrase(nl: "Kolommen", en: "Columns"))
    add(headings: [
      Phrase(nl: "Blad", en: "Sheet"), Phrase(nl: "Kolom", en: "Column"),
      Phrase(nl: "Wat er staat", en: "What it holds"), Phrase(nl: "Eenheid", en: "Unit"),
      Phrase(nl: "Hoe berekend, en naar wie", en: "How computed, and after whom"),
    ])
    filteredRow = rows.count
    for (sheet, table) in tables {
      for column in table.columns {
        let meaning = table.name.meaning(ofColumn: column.key, contents.words)
        let account = accounts.first { $0.measure == meaning?.measure }
        add(cells: [
          WorkbookCell(.text(sheet)), WorkbookCell(.text(column.heading[language].capitalised)),
          text(meaning?.meaning ?? column.heading), text(meaning?.unit ?? column.kind.unit),
          account.map { account in
            text(Phrase { "\(account.formula[$0]). \(account.source[$0])" })
          } ?? .empty,
        ])
      }
    }
  }

  // MARK: - Rows

  private func text(_ phrase: Phrase) -> WorkbookCell { WorkbookCell(.text(phrase[language])) }

  private mutating func add(cells: [WorkbookCell]) { rows.append(WorkbookRow(cells)) }

  private mutating func add(headings: [Phrase]) {
    add(cells: headings.map { WorkbookCell(.text($0[language]), .heading) })
  }

  private mutating func add(heading: Phrase, size: Double = 12) {
    if !rows.isEmpty { rows.append(.blank) }
    var style = CellStyle()
    style.isBold = true
    style.fontSize = size
    add(cells: [WorkbookCell(.text(heading[language]), style)])
  }

  /// A paragraph over all columns, or over all but the first when that has a label. A program does
  /// not fit a row to merged cells, so its height is given.
  private mutating func add(paragraph: Phrase, label: String? = nil) {
    var bold = CellStyle()
    bold.isBold = true
    bold.isAtTop = true
    let words = paragraph[language]
    let first = label == nil ? 0 : 1
    let width = ExplanationSheet.widths[first...].reduce(0, +)
    let lines = (Double(words.unicodeScalars.count) * 1.1 / width).rounded(.up)
    rows.append(
      WorkbookRow(
        (label.map { [WorkbookCell(.text($0), bold)] } ?? []) + [WorkbookCell(.text(words))],
        height: 15 * max(1, lines) + 2))
    mergedRanges.append(
      CellRange(
        rows: rows.count...rows.count, columns: first...ExplanationSheet.widths.count - 1))
  }
}

extension CellStyle {
  fileprivate static let count: CellStyle = {
    var style = CellStyle.numbers("0")
    style.isAtTop = true
    style.alignment = .left
    return style
  }()
}

extension Table {
  /// The caption as a sentence.
  fileprivate var captionSentence: Phrase { Phrase { "\(caption[$0])." } }
}

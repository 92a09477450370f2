import OverlapAnalysis
import Spreadsheets

/// The report as a workbook: an explanation, a sheet per table, what every two share, and charts.
struct ReportWorkbook {
  let workbook: Workbook

  /// How many boards, and networks, a matrix has at most: what can be taken in, and what opens.
  static let boardLimit = 100
  static let networkLimit = 500

  /// - Parameters:
  ///   - tables: The tables of the report.
  ///   - accounts: How its measures are computed.
  init(
    _ contents: ReportContents, tables: [Table], accounts: [MeasureAccount], in language: Language
  ) {
    let words = contents.words
    let named = tables.map { (sheet: $0.name.sheetName(words)[language], table: $0) }
    let matrices = [
      MatrixPart(
        rows: words.network, shared: words.participant, count: contents.networks.count,
        limit: ReportWorkbook.networkLimit, table: .overlaps,
        isPseudonymous: contents.scope.isPseudonymous,
        matrix: { SharedMatrix.networks(of: contents) }),
      MatrixPart(
        rows: words.participant, shared: words.network, count: contents.boards.count,
        limit: ReportWorkbook.boardLimit, table: .pairs,
        isPseudonymous: contents.scope.isPseudonymous,
        matrix: { SharedMatrix.boards(of: contents) }),
    ]
    let charts = Phrase(nl: "Grafieken", en: "Charts")[language]
    let others =
      matrices.map { (sheet: $0.sheetName[language], meaning: $0.meaning) } + [
        (
          sheet: charts,
          meaning: Phrase(
            nl: """
              Gewone grafieken van Excel. Geef ze de huisstijl; verandert u een getal ernaast, dan \
              verandert de grafiek mee.
              """,
            en: """
              Ordinary charts of Excel. Give them the house style; change a number beside one and \
              the chart follows.
              """)
        )
      ]
    var explanation = ExplanationSheet(
      contents, tables: named, others: others, accounts: accounts, in: language
    ).sheet(named: Phrase(nl: "Uitleg", en: "Explanation")[language])
    explanation.tabColour = Colour(0x0072B2)
    workbook = Workbook(
      title: words.reportTitle[language],
      sheets: [explanation]
        + named.map { $0.table.sheet(named: $0.sheet, in: language) }
        + matrices.map { $0.sheet(in: language) }
        + [ChartSheet(contents.chartData, in: language).sheet(named: charts)])
  }
}

/// A sheet with a matrix, or with a sentence that says why there is none.
private struct MatrixPart {
  /// What rows and columns are, and what is counted where they cross.
  let rows, shared: Noun
  let count, limit: Int

  /// Where the pairs of the matrix stand too.
  let table: TableName

  /// Whether small numbers are withheld.
  let isPseudonymous: Bool
  let matrix: () -> SharedMatrix

  var sheetName: Phrase {
    Phrase(nl: "Matrix \(rows.many.nl)", en: "Matrix of \(rows.many.en)")
  }

  var meaning: Phrase {
    guard count <= limit else { return tooLarge }
    return Phrase(
      nl: """
        \(rows.many.nl.capitalised) in de rijen en in de kolommen; waar ze kruisen staat hoeveel \
        \(shared.many.nl) ze delen, op de diagonaal hoeveel het er zelf zijn. Een witte cel is 0, \
        een lege grijze is onbekend. De volgorde laat groepen zien: per groep (zie het blad Groepen), en \
        daarin steeds wie het meest op de vorige lijkt (Jaccard).
        """,
      en: """
        \(rows.many.en.capitalised) in the rows and in the columns; where they cross is how many \
        \(shared.many.en) they share, on the diagonal how many they are themselves. A white cell \
        is 0, an empty grey one is unknown. The order shows groups: by group (see the sheet Groups), \
        and in it each time the one most like the one before (Jaccard).
        """)
  }

  private var tooLarge: Phrase {
    let rows = rows.counted(count)
    return Phrase(
      nl: """
        Geen matrix: met \(rows.nl) is die niet te overzien (de grens is \
        \(Language.nl.integer(limit))). Alle paren staan op een eigen blad, en in \
        \(table.reportPath).
        """,
      en: """
        No matrix: with \(rows.en) it cannot be taken in (the limit is \
        \(Language.en.integer(limit))). All pairs have a sheet of their own, and are in \
        \(table.reportPath).
        """)
  }

  func sheet(in language: Language) -> WorkbookSheet {
    let name = sheetName[language]
    guard count > 0, count <= limit else {
      let nothing = Phrase(
        nl: "Er zijn geen \(rows.many.nl) geteld.", en: "No \(rows.many.en) were counted.")
      let sentence = count == 0 ? nothing : tooLarge
      return WorkbookSheet(
        name: name, columns: [WorkbookColumn()],
        rows: WorkbookRows([WorkbookRow([WorkbookCell(.text(sentence[language]))])]))
    }
    let corner = Phrase(
      nl: """
        Gedeelde \(shared.many.nl): \(rows.many.nl) (rijen) × \(rows.many.nl) (kolommen)
        """,
      en: "Shared \(shared.many.en): \(rows.many.en) (rows) × \(rows.many.en) (columns)")
    return matrix().sheet(
      named: name, corner: corner[language],
      groupHeading: Phrase(nl: "Groep", en: "Group")[language], isPseudonymous: isPseudonymous,
      in: language)
  }
}

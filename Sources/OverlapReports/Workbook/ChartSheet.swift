import Spreadsheets

/// The sheet of charts: each with its numbers beside it, so that it can be restyled or redrawn.
struct ChartSheet {
  private let language: Language
  private var rows: [WorkbookRow] = []
  private var charts: [WorkbookChart] = []

  /// The column that charts begin in.
  private static let chartColumn = 4

  init(_ charts: [ChartData], in language: Language) {
    self.language = language
    if charts.isEmpty {
      let nothing = Phrase(nl: "Er is niets te tekenen.", en: "There is nothing to draw.")
      rows.append(WorkbookRow([WorkbookCell(.text(nothing[language]))]))
    }
    for data in charts { add(data) }
  }

  private mutating func add(_ data: ChartData) {
    guard !data.rows.isEmpty else { return }
    let start = rows.count
    var title = CellStyle()
    title.isBold = true
    title.fontSize = 12
    rows.append(WorkbookRow([WorkbookCell(.text(data.title[language]), title)]))
    rows.append(WorkbookRow([WorkbookCell(.text(data.caption[language]))]))
    var numberHeading = CellStyle.heading
    numberHeading.alignment = .right
    rows.append(
      WorkbookRow(
        [WorkbookCell(.text(data.labelTitle[language].capitalised), .heading)]
          + data.seriesHeadings.map { WorkbookCell(.text($0[language]), numberHeading) }))
    for row in data.rows {
      let label = row.label.sheetCell(kind: .integer, in: language)
      var left = CellStyle.numbers("0")
      left.alignment = .left
      rows.append(
        WorkbookRow(
          [WorkbookCell(label.value, left)]
            + row.values.map { $0.sheetCell(kind: .mixed, in: language) }))
    }
    let chart = chart(data, firstRow: start + 1)
    charts.append(chart)
    // A row is 20 pixels high.
    while rows.count < start + chart.height / 20 { rows.append(.blank) }
    rows.append(.blank)
  }

  /// - Parameter firstRow: The row of the title, counted from 1; the numbers begin three below it.
  private func chart(_ data: ChartData, firstRow: Int) -> WorkbookChart {
    let cells = firstRow + 3...firstRow + 2 + data.rows.count
    let colours = [Colour(0x0072B2), Colour(0xE69F00)]
    let series = data.seriesHeadings.enumerated().map { index, heading in
      WorkbookChart.Series(
        name: heading[language],
        values: CellRange(rows: cells, columns: index + 1...index + 1),
        colour: colours[index % colours.count])
    }
    var chart = WorkbookChart(
      data.isAcross ? .bars : .columns, title: data.title[language],
      description: "\(data.title[language]). \(data.caption[language])",
      categories: CellRange(rows: cells, columns: 0...0), series: series, row: firstRow,
      column: ChartSheet.chartColumn)
    chart.categoryTitle = data.labelTitle[language]
    chart.valueTitle = data.valueTitle[language]
    if data.kind == .share {
      chart.valueFormat = "0%"
      chart.maximum = 1
    } else {
      chart.valueFormat = "#,##0"
    }
    // Some twenty pixels for each row, so that names are not left out.
    if data.isAcross { chart.height = max(360, 24 * data.rows.count + 120) }
    return chart
  }

  func sheet(named name: String) -> WorkbookSheet {
    var sheet = WorkbookSheet(
      name: name,
      columns: [
        WorkbookColumn(width: .digits(44)), WorkbookColumn(width: .digits(18)),
        WorkbookColumn(width: .digits(18)),
      ], rows: WorkbookRows(rows))
    sheet.charts = charts
    sheet.showsGridlines = false
    return sheet
  }
}

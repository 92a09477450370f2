public import Graphviz
import Markup
public import OverlapAnalysis
public import Spreadsheets

/// The report on a landscape: a page to read, and beside it a workbook, tables, drawings and the
/// findings for programs.
///
/// It is made of findings alone, so that all its parts give the same numbers. It touches no disk: it
/// gives its files, for someone else to write.
public struct Report: Sendable {
  /// What the page is called.
  public static let pageName = "report.html"

  /// What the workbook is called.
  public static let workbookName = "report.xlsx"

  /// The page first, then the workbook, and else by path.
  public let files: [ReportFile]

  /// - Parameters:
  ///   - findings: What was found.
  ///   - version: The version of the program, for the account that the page gives.
  ///   - hourlyRate: What an hour costs, for hours in euros; without it there are none.
  ///   - render: Draws graphs.
  /// - Throws: `ReportError`, with what `render` throws, or why the workbook cannot be written.
  public init(
    of findings: OverlapFindings, in language: Language, version: String,
    hourlyRate: HourlyRate? = nil, by render: Renderer
  ) throws(ReportError) {
    let contents = ReportContents(of: findings, version: version, hourlyRate: hourlyRate)
    let drawings: ReportDrawings
    do throws(GraphvizError) {
      drawings = try ReportDrawings(of: findings, in: language, by: render)
    } catch {
      throw .drawing(error)
    }
    let page = ReportPage(contents, drawings, in: language)
    let charts = page.charts.map { chart in
      ReportFile(path: chart.path, bytes: chart.svgFile())
    }
    let tables = TableName.reported.map { contents.table($0) }
    let tableFiles = tables.map { table in
      ReportFile(path: table.name.reportPath, table: table, language: language)
    }
    let document = ReportFile(
      path: "findings.json", findings: FindingsDocument(findings, tables: tables))
    let workbook = ReportWorkbook(
      contents, tables: tables, accounts: page.measures, in: language)
    let workbookFile: ReportFile
    do throws(WorkbookError) {
      workbookFile = ReportFile(
        path: Report.workbookName, bytes: try xlsxFile(workbook.workbook))
    } catch {
      throw .workbook(error)
    }
    let others = (charts + drawings.files + tableFiles + [document]).sorted { $0.path < $1.path }
    files = [ReportFile(path: Report.pageName, bytes: page.html()), workbookFile] + others
  }
}

/// Why a report could not be made.
public enum ReportError: Error, Hashable, Sendable {
  case drawing(GraphvizError)
  case workbook(WorkbookError)
}

extension TableName {
  /// The tables of a report: what its page speaks of.
  ///
  /// The others are for research and many times as large, as of a row for each measure of each board;
  /// the command `table` gives them.
  static let reported = allCases.filter {
    ![.measures, .chance, .sets, .alignments, .variants].contains($0)
  }

  /// Where the table stands in the folder of a report that has it.
  var reportPath: String { "tables/\(rawValue).csv" }

  /// Where a reader finds the table: in the folder of the report, or by a command.
  var place: Phrase {
    TableName.reported.contains(self)
      ? Phrase { _ in reportPath }
      : Phrase(
        nl: "de uitvoer van drukte table \(rawValue)", en: "the output of drukte table \(rawValue)")
  }
}

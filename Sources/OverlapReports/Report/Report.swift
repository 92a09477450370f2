public import Graphviz
import Markup
public import OverlapAnalysis

/// The report on a landscape: a page to read, and beside it tables, drawings and the findings for
/// programs.
///
/// It is made of findings alone, so that all its parts give the same numbers. It touches no disk: it
/// gives its files, for someone else to write.
public struct Report: Sendable {
  /// What the page is called.
  public static let pageName = "report.html"

  /// The page first, and else by path.
  public let files: [ReportFile]

  /// - Parameters:
  ///   - findings: What was found.
  ///   - version: The version of the program, for the account that the page gives.
  ///   - render: Draws graphs.
  /// - Throws: What `render` throws.
  public init(
    of findings: OverlapFindings, in language: Language, version: String, by render: Renderer
  ) throws(GraphvizError) {
    let contents = ReportContents(of: findings, version: version)
    let drawings = try ReportDrawings(of: findings, in: language, by: render)
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
    let others = (charts + drawings.files + tableFiles + [document]).sorted { $0.path < $1.path }
    files = [ReportFile(path: Report.pageName, bytes: page.html())] + others
  }
}

extension TableName {
  /// The tables of a report: what its page speaks of.
  ///
  /// The others are for research and many times as large, as of a row for each measure of each board;
  /// the command `table` gives them.
  static let reported = allCases.filter { ![.measures, .chance, .sets, .redundancy].contains($0) }

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

public import Graphviz
import OverlapAnalysis

/// A scenario as files: a page to read, and beside it the tables, the pictures before and after, and
/// all of it for programs.
public struct ScenarioFolder: Sendable {
  /// What the page is called.
  public static let pageName = "scenario.html"

  /// The page first, and else by path.
  public let files: [ReportFile]

  /// - Parameters:
  ///   - version: The version of the program, for the page.
  ///   - source: Where the lists are from, for below the pictures; nil for "ledenlijsten".
  ///   - render: Draws graphs.
  /// - Throws: What `render` throws.
  public init(
    of findings: ScenarioFindings, in language: Language, version: String,
    source: String? = nil, by render: Renderer
  ) throws(GraphvizError) {
    let picture = ScenarioPicture(findings, in: language, source: source)
    let pictures = [
      try ReportDrawing(picture.pictureBefore, by: render),
      try ReportDrawing(picture.pictureAfter, by: render),
    ]
    let page = ScenarioPage(
      findings: findings, pictures: pictures, language: language, version: version)
    let tables = findings.changes.tables.map { table in
      ReportFile(path: "tables/\(table.key).csv", bytes: table.csvNL(in: language))
    }
    let others =
      pictures.flatMap(\.files) + tables
      + [ReportFile(path: "scenario.json", bytes: findings.json())]
    files =
      [ReportFile(path: ScenarioFolder.pageName, bytes: page.html())]
      + others.sorted { $0.path < $1.path }
  }
}

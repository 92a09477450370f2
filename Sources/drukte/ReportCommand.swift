import ArgumentParser
import Graphviz
import OverlapReports

/// The report on a landscape: a page, tables, drawings, and the findings for programs.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Phrase(
      nl: "Maakt een rapport: een pagina om te lezen, met tabellen en tekeningen ernaast.",
      en: "Makes a report: a page to read, with tables and drawings beside it.")[.ofProcess],
    discussion: Phrase(
      nl: """
        In de map komen report.html, dat u opent in een browser en kunt afdrukken; tables/, die \
        Excel opent; diagrams/, voor in een nota; en findings.json, voor programma's.

        Voorbeeld: drukte report regio -o rapport
        """,
      en: """
        The folder gets report.html, to open in a browser and to print; tables/, which Dutch Excel \
        opens; diagrams/, for a policy paper; and findings.json, for programs.

        Example: drukte report region -o report
        """)[.ofProcess])

  @OptionGroup var study: StudyOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Phrase(
        nl: "De map waarin het rapport komt; zij mag er nog niet zijn, of leeg zijn.",
        en: "The folder to put the report in; it should not be there yet, or be empty.")[
          .ofProcess],
      valueName: "DIR"))
  var output: String

  @Flag(
    help: ArgumentHelp(
      Phrase(
        nl: "Vervangt wat een eerder rapport in de map zette, als er niets anders in staat.",
        en: "Replaces what an earlier report put in the folder, if it holds nothing else.")[
          .ofProcess]))
  var overwrite = false

  func run() throws {
    let folder = try OutputFolder(path: output, for: .report, mayReplace: overwrite)
    let findings = try Study(study).reportedFindings()
    let report: Report
    do throws(GraphvizError) {
      report = try Report(of: findings, in: .ofProcess, version: Drukte.version, by: render)
    } catch {
      throw CommandFailure(error)
    }
    try folder.write(report.files.map { file in (file.path, { try file.write(to: $0) }) })
    let page = "\(output.hasSuffix("/") ? output : output + "/")\(Report.pageName)"
    let message = Phrase(
      nl: "Het rapport staat in \(page).\n", en: "The report is in \(page).\n")
    try Terminal.write(Array(message[.ofProcess].utf8))
  }
}

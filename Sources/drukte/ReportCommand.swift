import ArgumentParser
import Graphviz
import OverlapReports
import Spreadsheets

/// The report on a landscape: a page, tables, drawings, and the findings for programs.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Phrase(
      nl: "Maakt een rapport: een pagina om te lezen, met een werkmap en tekeningen ernaast.",
      en: "Makes a report: a page to read, with a workbook and drawings beside it.")[.ofProcess],
    discussion: Phrase(
      nl: """
        In de map komen report.html, dat u opent in een browser en kunt afdrukken; report.xlsx, een \
        werkmap met alle tabellen, matrices en grafieken; tables/, dezelfde tabellen als CSV; \
        diagrams/, voor in een nota; en findings.json, voor programma's.

        Voorbeeld: drukte report regio -o rapport
        """,
      en: """
        The folder gets report.html, to open in a browser and to print; report.xlsx, a workbook \
        with all tables, matrices and charts; tables/, the same tables as CSV; diagrams/, for a \
        policy paper; and findings.json, for programs.

        Example: drukte report region -o report
        """)[.ofProcess])

  @OptionGroup var study: StudyOptions
  @OptionGroup var publication: PublicationOptions

  @OptionGroup var standIn: StandInOptions

  @OptionGroup var alike: AlikeOptions

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

  @OptionGroup var money: MoneyOptions

  func run() throws {
    let folder = try OutputFolder(path: output, for: .report, mayReplace: overwrite)
    let findings = try Study(
      study, publication: publication, standIn: standIn.rule, alike: alike.rule
    ).reportedFindings()
    let report: Report
    do throws(ReportError) {
      report = try Report(
        of: findings, in: .ofProcess, version: Drukte.version, hourlyRate: money.rate, by: render)
    } catch {
      switch error {
      case .drawing(let error): throw CommandFailure(error)
      case .workbook(let error): throw CommandFailure(error)
      }
    }
    try folder.write(report.files.map { file in (file.path, { try file.write(to: $0) }) })
    let page = "\(output.hasSuffix("/") ? output : output + "/")\(Report.pageName)"
    let message = Phrase(
      nl: "Het rapport staat in \(page).\n", en: "The report is in \(page).\n")
    try Terminal.write(Array(message[.ofProcess].utf8))
  }
}

extension CommandFailure {
  /// Why a workbook was not written.
  init(_ error: WorkbookError) {
    switch error {
    case .noTemporarySpace:
      self.init(
        .cannotWrite,
        nl: """
          De werkmap is niet gemaakt: er is geen plaats voor tijdelijke bestanden. Maak ruimte vrij \
          in de map voor tijdelijke bestanden, /tmp.
          """,
        en: """
          The workbook was not made: there is no room for temporary files. Make room in the folder \
          for temporary files, /tmp.
          """)
    case .tooLarge:
      self.init(
        .cannotWrite,
        nl: "De werkmap is niet gemaakt: zij zou groter worden dan een XLSX-bestand mag zijn.",
        en: "The workbook was not made: it would be larger than an XLSX file may be.")
    case .outOfMemory, .refused:
      self.init(
        .defect, nl: "De werkmap is niet gemaakt: \(error)",
        en: "The workbook was not made: \(error)")
    }
  }
}

import ArgumentParser
import BoardNetworks
import Exchange
import Graphviz
import MemberLists
import OverlapAnalysis
import OverlapReports
import Spreadsheets

/// What a table of measures would change.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: Phrase(
      nl: "Rekent maatregelen door: wat verandert er als netwerken samengaan, stoppen, ...",
      en: "Works measures out: what changes if networks are combined, stop, ...")[.ofProcess],
    discussion: Phrase(
      nl: """
        MEASURES is een tabel (CSV, XLSX of ODS) met een maatregel in elke rij. Zij worden in de \
        volgorde van de rijen uitgevoerd op een kopie; een rij kent wat de rijen erboven maakten. \
        Besturen en netwerken noemt u met hun id of naam, meer in een cel met ; ertussen.

        maatregel         netwerk  deelnemer  naar    waarde   verder
        samenvoegen       welke               waarin
        stoppen           welke
        splitsen          welk     wie *      deel             thema *
        hernoemen         welk                naam
        toetreden         welke    wie
        uittreden         welke    wie
        frequentie        welke                       6, 50%
        kern en schil     welk     kern *     kern *  schil
        besturenfusie              wie        waarin
        regeling eindigt                                       regeling

        Een * mag leeg blijven. Waarin: iets bestaands, of een nieuwe naam. Splitsen heeft een rij \
        voor elk deel. Bij kern en schil is de waarde hoe vaak de schil komt. De kolom toelichting \
        is voor u.

        Een wettelijk netwerk kan niet stoppen of in een ander opgaan; dat staat dan in de \
        uitkomst, en de rest gaat door. Bij elke andere vergissing wordt niets berekend.

        Voorbeeld: drukte scenario maatregelen.csv regio -o scenario
        """,
      en: """
        MEASURES is a table (CSV, XLSX or ODS) with a measure in each row. They are carried out on a \
        copy in the order of the rows; a row knows what the rows above it made. Name boards and \
        networks by their id or name, several in a cell with ; between them.

        measure           network  board      into    value    besides
        combine           which               what
        stop              which
        split             which    who *      part             theme *
        rename            which               name
        join              which    who
        leave             which    who
        frequency         which                       6, 50%
        core and shell    which    core *     core *  shell
        board merger               who        what
        scheme ends                                            scheme

        A * may stay empty. Into what: something that is there, or a new name. Split has a row for \
        each part. With core and shell the value is how often the shell comes. The column note is \
        for you.

        A statutory network cannot stop or be dissolved in another; the result then says so, \
        and the rest goes on. With any other mistake nothing is computed.

        Example: drukte scenario measures.csv region -o scenario
        """)[.ofProcess])

  @Argument(
    help: ArgumentHelp(
      Phrase(nl: "De tabel met maatregelen.", en: "The table of measures.")[.ofProcess],
      valueName: "MEASURES"))
  var measures: String

  @OptionGroup var study: StudyOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Phrase(
        nl: """
          De map voor een pagina, tabellen, tekeningen van voor en na, en het landschap erna als \
          nieuwe invoer; zij mag er nog niet zijn, of leeg zijn.
          """,
        en: """
          The folder for a page, tables, pictures before and after, and the landscape after as a new \
          input; it should not be there yet, or be empty.
          """)[.ofProcess],
      valueName: "DIR"))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Phrase(
        nl: "Vervangt wat een eerder scenario in de map zette, als er niets anders in staat.",
        en: "Replaces what an earlier scenario put in the folder, if it holds nothing else.")[
          .ofProcess]))
  var overwrite = false

  @Flag(help: showsAllHelp)
  var all = false

  func validate() throws {
    guard overwrite, output == nil else { return }
    throw ValidationError(
      Phrase(
        nl: "--overwrite hoort bij -o DIR.", en: "--overwrite goes with -o DIR.")[.ofProcess])
  }

  func run() throws {
    let folder = try output.map { path throws(CommandFailure) in
      try OutputFolder(path: path, for: .scenario, mayReplace: overwrite)
    }
    let table = try InputFolder.file(measures)
    let (scenario, findings) = try result(of: table)
    guard let folder, let output else {
      let report = ScenarioReport(findings, showsAll: all)
      try Terminal.write(Array(report.text(in: .ofProcess, width: Terminal.width).utf8))
      return
    }
    let files: ScenarioFolder
    do throws(GraphvizError) {
      files = try ScenarioFolder(
        of: findings, in: .ofProcess, version: Drukte.version, by: render)
    } catch {
      throw CommandFailure(error)
    }
    try folder.write(
      files.files.map { file in (file.path, { try file.write(to: $0) }) }
        + tables(of: scenario.after))
    let page = "\(output.hasSuffix("/") ? output : output + "/")\(ScenarioFolder.pageName)"
    try Terminal.write(
      Array(
        Phrase(nl: "Het scenario staat in \(page).\n", en: "The scenario is in \(page).\n")[
          .ofProcess
        ].utf8))
  }

  /// What comes of the measures.
  ///
  /// - Throws: `CommandFailure` with all that is wrong with the table, or with the input.
  private func result(
    of table: InputFile
  ) throws(CommandFailure) -> (Scenario, ScenarioFindings) {
    let study = try Study(study)
    let before = try study.reportedFindings()
    guard let landscape = study.reading.landscape else {
      throw CommandFailure(.defect, nl: "Er is geen landschap.", en: "There is no landscape.")
    }
    let reading = readScenario(from: table, for: landscape)
    let problems = ProblemList(reading.problems, includingNotes: false)
      .text(in: .ofProcess, width: Terminal.width)
    guard let scenario = reading.scenario else { throw CommandFailure(.wrongData, problems) }
    Terminal.reportError(problems)
    let findings = ScenarioFindings(
      scenario, of: reading.steps.map { ($0.intervention, row: $0.row, note: $0.note) },
      before: before, after: self.study.findings(of: scenario.after, from: study.reading))
    return (scenario, findings)
  }

  /// The landscape after, as tables that can be read again.
  private func tables(of landscape: Landscape) throws(CommandFailure) -> [OutputFolder.File] {
    do throws(WorkbookError) {
      return try Conversion(of: landscape, to: .csv).files.map { file in
        ("landscape/\(file.name)", { try $0(file.bytes) })
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}

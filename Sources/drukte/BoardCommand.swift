import ArgumentParser
import OverlapAnalysis
import OverlapReports

/// One board: its networks, whom it meets where, its load.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: Phrase(
      nl: "Geeft één bestuur: zijn netwerken, wie het waar tegenkomt, zijn overleglast.",
      en: "Gives one board: its networks, whom it meets where, its load.")[.ofProcess])

  @Argument(
    help: ArgumentHelp(
      Phrase(
        nl: "Welk bestuur: een id, een naam of alias, of het id of de naam van een school ervan.",
        en: "Which board: an id, a name or alias, or the id or the name of one of its schools.")[
          .ofProcess],
      valueName: "NAME"))
  var name: String

  @OptionGroup var study: StudyOptions
  @OptionGroup var publication: PublicationOptions

  @Flag(help: showsAllHelp)
  var all = false

  @Flag(
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: "Noem wie er voor het bestuur aan tafel zit: namen van mensen.",
        en: "Name who sits at tables for the board: names of people.")[.ofProcess]))
  var delegates = false

  func run() throws {
    let findings = try Study(study, publication: publication).reportedFindings()
    let search = findings.board(called: name)
    guard case .found(let board, let school) = search,
      let profile = findings.boardProfile(of: board)
    else { throw CommandFailure(search, of: name, as: .board, in: findings.scope) }
    let report = BoardProfileReport(
      profile, among: findings, school: school, showsAll: all, namesDelegates: delegates)
    try Terminal.write(Array(report.text(in: .ofProcess, width: Terminal.width).utf8))
  }
}

import ArgumentParser
import OverlapAnalysis
import OverlapReports

/// One network: what would disappear without it, its members, where they meet again, who meets only
/// here.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: Phrase(
      nl: """
        Geeft één netwerk: wat er zou verdwijnen als het stopt, zijn leden, waar zij elkaar weer \
        tegenkomen, en wie alleen hier.
        """,
      en: """
        Gives one network: what would disappear if it stopped, its members, where they meet again, \
        who meets only here.
        """)[.ofProcess])

  @Argument(
    help: ArgumentHelp(
      Phrase(nl: "Welk netwerk: een id of een naam.", en: "Which network: an id or a name.")[
        .ofProcess],
      valueName: "NAME"))
  var name: String

  @OptionGroup var study: StudyOptions
  @OptionGroup var publication: PublicationOptions

  @OptionGroup var standIn: StandInOptions

  @Flag(help: showsAllHelp)
  var all = false

  func run() throws {
    let findings = try Study(study, publication: publication, standIn: standIn.rule)
      .reportedFindings()
    let search = findings.network(called: name)
    guard case .found(let network, _) = search,
      let profile = findings.networkProfile(of: network)
    else { throw CommandFailure(search, of: name, as: .network, in: findings.scope) }
    let report = NetworkProfileReport(profile, among: findings, showsAll: all)
    try Terminal.write(Array(report.text(in: .ofProcess, width: Terminal.width).utf8))
  }
}

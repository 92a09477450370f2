import ArgumentParser
import BoardNetworks
import MemberLists
import OverlapAnalysis
public import OverlapReports

/// In which form `compare` gives what changed.
enum CompareFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// What changed between two counts, and why.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Phrase(
      nl: "Vergelijkt twee tellingen: wat is er veranderd, en waardoor.",
      en: "Compares two counts: what changed, and why.")[.ofProcess],
    discussion: Phrase(
      nl: """
        OLD en NEW zijn elk een INPUT. Het mag tweemaal dezelfde zijn, op twee dagen:

          drukte compare regio regio --date-old 2023-10-01 --date-new 2026-10-01
        """,
      en: """
        OLD and NEW each are an INPUT. They may be the same one, at two days:

          drukte compare region region --date-old 2023-10-01 --date-new 2026-10-01
        """)[.ofProcess])

  @Argument(
    help: ArgumentHelp(
      Phrase(nl: "De oude telling.", en: "The old count.")[.ofProcess], valueName: "OLD"))
  var old: String

  @OptionGroup var study: StudyOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Een tabel die zegt wat er van besturen en netwerken geworden is: kolommen oud en nieuw, en \
          zo nodig soort (bestuur of netwerk). Meer oude bij één nieuwe: gefuseerd of samengevoegd. \
          Zonder nieuwe: er niet meer.
          """,
        en: """
          A table of what boards and networks became: columns old and new, and kind (board or \
          network) where needed. Several old ones with one new: merged or combined. Without a new \
          one: gone.
          """)[.ofProcess],
      valueName: "FILE"))
  var identity: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "De peildatum van de oude telling; anders die van --date.",
        en: "The reference date of the old count; else that of --date.")[.ofProcess],
      valueName: "DATE"))
  var dateOld: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "De peildatum van de nieuwe telling; anders die van --date.",
        en: "The reference date of the new count; else that of --date.")[.ofProcess],
      valueName: "DATE"))
  var dateNew: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "text voor het scherm, json voor programma's.",
        en: "text for the screen, json for programs.")[
          .ofProcess],
      valueName: CompareFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format = CompareFormat.text

  @Flag(help: showsAllHelp)
  var all = false

  func validate() throws {
    for (option, date) in [("--date-old", dateOld), ("--date-new", dateNew)] {
      guard let date, fullDate(date) == nil else { continue }
      throw ValidationError(
        Phrase(
          nl: "\(option) \(date): geef een dag die bestaat, zoals 2026-10-01 of 1-10-2026.",
          en: "\(option) \(date): give a day that exists, as 2026-10-01 or 1-10-2026.")[.ofProcess])
    }
  }

  func run() throws {
    var earlierOptions = study
    earlierOptions.input = old
    earlierOptions.date = dateOld ?? study.date
    var laterOptions = study
    laterOptions.date = dateNew ?? study.date
    let earlier = try Study(earlierOptions)
    let later = try Study(laterOptions)
    let before = try earlier.reportedFindings()
    // What is wrong with one input is told once when both are the same.
    let isSame = earlier.reading.problems == later.reading.problems
    let after = try isSame ? later.findings ?? later.reportedFindings() : later.reportedFindings()
    let changes = after.changes(
      since: before, succession: try succession(from: earlier.reading, to: later.reading),
      basis: .counts)
    switch format {
    case .text:
      let report = ChangeReport(changes, showsAll: all)
      try Terminal.write(Array(report.text(in: .ofProcess, width: Terminal.width).utf8))
    case .json:
      try Terminal.write(changes.json())
    }
  }

  /// Who is who: as the table tells, else by id and by name.
  ///
  /// - Throws: `CommandFailure` with all that is wrong with the table.
  private func succession(
    from earlier: Reading, to later: Reading
  ) throws(CommandFailure) -> Succession {
    guard let before = earlier.landscape, let after = later.landscape else {
      throw CommandFailure(.defect, nl: "Er is geen landschap.", en: "There is no landscape.")
    }
    guard let identity else { return Succession(from: before, to: after) }
    let table = readIdentities(try InputFolder.file(identity), from: before, to: after)
    guard let told = table.told else {
      let problems = ProblemList(table.problems, includingNotes: false)
        .text(in: .ofProcess, width: Terminal.width)
      let flaws = table.flaws.map { $0.text[.ofProcess] + "\n" }.joined()
      throw CommandFailure(.wrongData, problems + flaws)
    }
    return Succession(from: before, to: after, told: told)
  }
}

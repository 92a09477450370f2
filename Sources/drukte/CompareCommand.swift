import ArgumentParser
import BoardNetworks
import MemberLists
import OverlapAnalysis
import OverlapReports

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
        OLD is de oude telling en INPUT de nieuwe: elk een bestand of een map. Het mag tweemaal \
        dezelfde zijn, op twee dagen:

          drukte compare regio regio --date-old 2023-10-01 --date-new 2026-10-01
        """,
      en: """
        OLD is the old count and INPUT the new one: each a file or a folder. They may be the same, \
        at two days:

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
    if Words.nature.value(of: study.nature) == .territory {
      throw ValidationError(
        Phrase(
          nl: "--nature \(study.nature): drukte compare gaat over netwerken. Laat --nature weg.",
          en: "--nature \(study.nature): drukte compare is about networks. Leave --nature out.")[
            .ofProcess])
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
    try checkOrder(of: before.scope.date.day, and: after.scope.date.day)
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

  /// First and last days tell what is new and what ended, when the old count is the earlier one.
  private func checkOrder(of old: CalendarDate?, and new: CalendarDate?) throws(CommandFailure) {
    guard let old, let new, new < old else { return }
    throw CommandFailure(
      .wrongCommandLine,
      nl: """
        De oude telling is van \(old) en de nieuwe van \(new), dus eerder. Wissel ze om, of \
        geef --date-old en --date-new.
        """,
      en: """
        The old count is of \(old) and the new one of \(new), which is earlier. Swap them, or \
        give --date-old and --date-new.
        """)
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

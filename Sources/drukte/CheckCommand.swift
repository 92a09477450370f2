import ArgumentParser
import MemberLists
import OverlapReports

/// What was understood of an input, and what is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Phrase(
      nl: "Zegt wat er van de invoer is begrepen en wat eraan schort.",
      en: "Says what was understood of the input and what is wrong with it.")[.ofProcess])

  @OptionGroup var study: StudyOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Schrijft hoe elk blad en elke kolom gelezen is, als een tabel om in Excel aan te passen en \
          met --map terug te geven.
          """,
        en: """
          Writes how each sheet and each column was read, as a table to edit in Excel and to give \
          back with --map.
          """)[.ofProcess],
      valueName: "FILE"))
  var writeMap: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Schrijft namen die op elkaar lijken naar een lijst voor Excel, om er ja of nee bij te \
          zetten en met --aliases mee te geven. Besluiten uit --aliases blijven erin staan.
          """,
        en: """
          Writes names that are alike to a list for Excel, to put yes or no beside them and to pass \
          with --aliases. Decisions of --aliases are kept in it.
          """)[.ofProcess],
      valueName: "FILE"))
  var writeAliases: String?

  func run() throws {
    let map = try writeMap.map { path throws(CommandFailure) in try OutputFile(path: path) }
    let aliases = try writeAliases.map { path throws(CommandFailure) in try OutputFile(path: path) }
    let study = try Study(study)
    try map?.write(study.reading.map.csv)
    try aliases?.write(study.reading.nameReview.file(in: .ofProcess))
    let report = CheckReport(
      provenance: study.reading.provenance, problems: study.reading.problems,
      findings: study.findings)
    try Terminal.write(Array(report.text(in: .ofProcess, width: Terminal.width).utf8))
    if study.findings == nil { throw ExitCode(CommandFailure.Status.wrongData.rawValue) }
  }
}

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

  func run() throws {
    let study = try Study(study)
    let report = CheckReport(
      provenance: study.reading.provenance, problems: study.reading.problems,
      findings: study.findings)
    try Terminal.write(Array(report.text(in: .ofProcess, width: Terminal.width).utf8))
    if study.findings == nil { throw ExitCode(CommandFailure.Status.wrongData.rawValue) }
  }
}

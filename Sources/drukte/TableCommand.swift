public import ArgumentParser
import MemberLists
import OverlapAnalysis
public import OverlapReports

extension TableName: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}

/// One table on standard output.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: Phrase(
      nl: "Geeft één tabel: kerngetallen, besturen, netwerken, paren, uren en meer.",
      en: "Gives one table: key figures, boards, networks, pairs, hours and more.")[.ofProcess],
    discussion: Phrase(
      nl: "NAME is een van:\n\n\(tableList(in: .nl))",
      en: "NAME is one of:\n\n\(tableList(in: .en))")[.ofProcess])

  /// The tables, each with what it is about, on a line of its own.
  private static func tableList(in language: Language) -> String {
    let width = TableName.allCases.map(\.rawValue.count).max() ?? 0
    return TableName.allCases.map { table in
      let padding = String(repeating: " ", count: width - table.rawValue.count + 2)
      return table.rawValue + padding + table.subject[language]
    }.joined(separator: "\n")
  }

  @Argument(
    help: ArgumentHelp(
      Phrase(nl: "Welke tabel.", en: "Which table.")[.ofProcess], valueName: "NAME"))
  var name: TableName

  @OptionGroup var study: StudyOptions
  @OptionGroup var publication: PublicationOptions

  @OptionGroup var standIn: StandInOptions

  @OptionGroup var alike: AlikeOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl:
          "text voor het scherm, csv voor programma's, csv-nl voor Excel in het Nederlands, json.",
        en: "text for the screen, csv for programs, csv-nl for Excel set to Dutch, json.")[
          .ofProcess],
      valueName: TableFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format = TableFormat.text

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Voor communities: het toevalsgetal van de eerste zoektocht (standaard 1).",
        en: "For communities: the seed of the first search (1 by default).")[.ofProcess],
      valueName: "N"))
  var seed: UInt32?

  @OptionGroup var money: MoneyOptions

  func validate() throws {
    let owners: [(options: [String], tables: [TableName])] = [
      (seed == nil ? [] : ["--seed"], [.communities]),
      (money.hourlyRate == nil ? [] : ["--hourly-rate"], [.load]),
      (standIn.given, [.redundancy]),
      (alike.given, [.overlaps, .alignments]),
    ]
    for (options, tables) in owners where !tables.contains(name) {
      guard let option = options.first else { continue }
      let list = tables.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        Phrase(
          nl: "\(option) hoort bij \(list); laat het weg bij \(name.rawValue).",
          en: "\(option) belongs to \(list); leave it out with \(name.rawValue).")[.ofProcess])
    }
  }

  func run() throws {
    let study = try Study(
      study, publication: publication, standIn: standIn.rule, alike: alike.rule)
    if name == .problems {
      try write(.problems(study.reading.problems, scope: study.findings?.scope))
      if study.findings == nil { throw ExitCode(CommandFailure.Status.wrongData.rawValue) }
      return
    }
    let table = name.table(
      of: try study.reportedFindings(), seed: seed ?? 1, hourlyRate: money.rate)
    if !format.statesScope, let statement = table.statement {
      Terminal.reportError(statement[.ofProcess])
    }
    try write(table)
  }

  private func write(_ table: Table) throws {
    try table.write(as: format, in: .ofProcess, width: Terminal.width) {
      (piece) throws(CommandFailure) in try Terminal.write(piece)
    }
  }
}

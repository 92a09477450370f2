import ArgumentParser
import Foundation
import OverlapAnalysis
import OverlapReports

/// Variants within bounds: hours against pairs that keep each other, proven, and by name.
struct AdviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: Phrase(
      nl: "Verkent varianten: de minste uren waarbij paren besturen elkaar houden.",
      en: "Explores variants: the fewest hours at which pairs of boards keep each other.")[
        .ofProcess],
    discussion: Phrase(
      nl: """
        Elk netwerk blijft of stopt. Voor elk aandeel van de paren dat elkaar moet houden, zoekt \
        drukte de keuze die de minste uren vraagt, en bewijst dat het met minder niet kan. Wettelijke \
        netwerken blijven. Netwerken met bijna alle besturen blijven ook, tenzij u --with-member-wide \
        kiest. Het resultaat is een verkenning: geen van de varianten is de beste.

        Samenvoegen kan met --max-size: zonder grens aan de omvang zou één groot netwerk alle paren \
        houden. Minder vaak bijeenkomen kan met --least-meetings.

        Voorbeelden:
          drukte advise regio
          drukte advise regio --keep-pairs 100,95,90 --why-not N14
          drukte advise regio --max-size 20 --least-meetings 3 --seconds 120
          drukte advise regio --keep-themes --group-floor 80 -o varianten
        """,
      en: """
        Each network stays or stops. For each share of the pairs that have to keep each other drukte \
        looks for the choice that takes the fewest hours, and proves that fewer will not do. \
        Statutory networks stay. Networks with nearly all boards stay as well, unless you choose \
        --with-member-wide. The result is an exploration: none of the variants is the best one.

        Combining is possible with --max-size: without a bound on size one large network would keep \
        all pairs. Meeting less is possible with --least-meetings.

        Examples:
          drukte advise region
          drukte advise region --keep-pairs 100,95,90 --why-not N14
          drukte advise region --max-size 20 --least-meetings 3 --seconds 120
          drukte advise region --keep-themes --group-floor 80 -o variants
        """)[.ofProcess])

  @OptionGroup var study: StudyOptions
  @OptionGroup var bounds: VariantOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Hoe lang er hoogstens ongeveer gezocht wordt, alles bij elkaar.",
        en: "About how long the search may take at most, all together.")[.ofProcess],
      valueName: "N"))
  var seconds = 60.0

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
    name: .shortAndLong,
    help: ArgumentHelp(
      Phrase(
        nl: "Een map voor alles: de tekst, de tabellen en de figuur.",
        en: "A folder for everything: the text, the tables and the picture.")[.ofProcess],
      valueName: "DIR"))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: "Vervangt wat een eerdere verkenning in de map zette, als er niets anders in staat.",
        en: "Replaces what an earlier run put in the folder, if it holds nothing else.")[
          .ofProcess]))
  var overwrite = false

  @Flag(help: showsAllHelp)
  var all = false

  func validate() throws {
    guard seconds > 0, seconds <= 86_400 else {
      throw ValidationError(
        Phrase(
          nl: "--seconds: geef een aantal seconden boven 0, en hoogstens 86.400 (een dag).",
          en: "--seconds: give a number of seconds above 0, and 86,400 (a day) at most.")[
            .ofProcess])
    }
  }

  func run() throws {
    let folder = try output.map { path throws(CommandFailure) in
      try OutputFolder(path: path, for: .variants, mayReplace: overwrite)
    }
    let findings = try Study(study).reportedFindings()
    let question = try bounds.question(in: findings)
    let variants: VariantFindings
    do throws(VariantRefusal) {
      variants = try findings.variants(question, within: .seconds(seconds))
    } catch {
      let message = error.phrase(in: findings.scope, measure: question.bounds.measure)
      throw CommandFailure(.wrongData, message[.ofProcess])
    }
    let table = Table.variants(variants, among: findings)
    if let folder, let output {
      try folder.write(files(variants, among: findings, table))
      let place = output.hasSuffix("/") ? output : output + "/"
      let message = Phrase(
        nl: "De varianten staan in \(place)\n", en: "The variants are in \(place)\n")
      return try Terminal.write(Array(message[.ofProcess].utf8))
    }
    guard format == .text else {
      if !format.statesScope, let statement = table.statement {
        Terminal.reportError(statement[.ofProcess])
      }
      return try table.write(as: format, in: .ofProcess, width: Terminal.width) {
        (piece) throws(CommandFailure) in try Terminal.write(piece)
      }
    }
    let report = VariantReport(variants, among: findings, showsAll: all)
    try Terminal.write(Array(report.text(in: .ofProcess, width: Terminal.width).utf8))
  }

  /// What goes into the folder: lists are given to their end.
  private func files(
    _ variants: VariantFindings, among findings: OverlapFindings, _ table: Table
  ) -> [OutputFolder.File] {
    let report = VariantReport(variants, among: findings, showsAll: true)
    let changes = Table.variantChanges(variants, scope: findings.scope)
    let contents: [(path: String, bytes: [UInt8])] = [
      ("variants.txt", Array(report.text(in: .ofProcess, width: 100).utf8)),
      ("frontier.csv", table.bytes(as: .csvNL, in: .ofProcess)),
      ("frontier.json", table.bytes(as: .json, in: .ofProcess)),
      ("frontier.svg", variants.frontierFile(in: .ofProcess, scope: findings.scope)),
      ("changes.csv", changes.bytes(as: .csvNL, in: .ofProcess)),
    ]
    return contents.map { file in (file.path, { try $0(file.bytes) }) }
  }
}

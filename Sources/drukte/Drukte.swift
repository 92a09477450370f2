import ArgumentParser
import Foundation
import OverlapReports

/// The commands, in the order of a first acquaintance.
struct Drukte: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "drukte",
    abstract: Phrase(
      nl: "Meet hoe vaak schoolbesturen elkaar in regionale netwerken tegenkomen.",
      en: "Measures how often school boards meet each other in regional networks.")[.ofProcess],
    discussion: Phrase(
      nl: """
        INPUT is een bestand of een map, als CSV, XLSX (Excel) of ODS: een lijst met in elke rij een \
        deelnemer en een netwerk, een matrix met kruisjes, een blad per netwerk, of de tabellen \
        lidmaatschappen, deelnemers, netwerken, scholen en aannames.
        Ook een netwerk in GraphML of Pajek kan, of een map met nodes.csv en edges.csv.

        Begin met: drukte check INPUT
        """,
      en: """
        INPUT is a file or a folder, as CSV, XLSX (Excel) or ODS: a list with a participant and a \
        network in each row, a matrix of marks, a sheet for each network, or the tables \
        memberships, participants, networks, schools and assumptions.
        A network in GraphML or Pajek will do, too, or a folder with nodes.csv and edges.csv.

        Begin with: drukte check INPUT
        """)[.ofProcess],
    version: version,
    subcommands: [
      CheckCommand.self, ReportCommand.self, TableCommand.self, BoardCommand.self,
      NetworkCommand.self, ScenarioCommand.self, AdviseCommand.self, CompareCommand.self,
      DrawCommand.self,
      TemplateCommand.self,
      ImportCommand.self,
      ConvertCommand.self,
    ])
}

@main
struct Main {
  static func main() {
    do {
      var command = try Drukte.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Terminal.reportError(failure.message)
      exit(failure.status.rawValue)
    } catch {
      Drukte.exit(withError: error)
    }
  }
}

extension Language {
  /// The language of this process: `--lang`, else the locale of the environment, else Dutch.
  ///
  /// Help has to know it before options are read, so the arguments are looked through here.
  static let ofProcess: Language = {
    let arguments = CommandLine.arguments
    let flag =
      arguments.firstIndex(of: "--lang").flatMap { index in
        index + 1 < arguments.count ? arguments[index + 1] : nil
      } ?? arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    return .chosen(flag: flag, environment: ProcessInfo.processInfo.environment)
  }()
}

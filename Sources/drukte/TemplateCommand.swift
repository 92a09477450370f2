import ArgumentParser
import Foundation
import MemberLists
import OverlapReports
import Spreadsheets

/// An empty workbook for others to fill in.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: Phrase(
      nl: "Maakt een lege werkmap om in te vullen en rond te sturen.",
      en: "Makes an empty workbook to fill in and send around.")[.ofProcess],
    discussion: Phrase(
      nl: """
        De werkmap heeft een blad per tabel, met keuzelijsten, en een blad dat elke kolom uitlegt, \
        met een voorbeeld. Wat u ingevuld terugkrijgt, is de invoer voor de andere opdrachten.

        Voorbeeld: drukte template -o regio.xlsx
        En dan: drukte check regio.xlsx
        """,
      en: """
        The workbook has a sheet for each table, with words to choose from, and a sheet that \
        explains each column, with an example. What comes back filled in is the input of the other \
        commands.

        Example: drukte template -o region.xlsx
        And then: drukte check region.xlsx
        """)[.ofProcess])

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Phrase(
        nl: "Het bestand om te maken; het mag er nog niet zijn.",
        en: "The file to make; it should not be there yet.")[.ofProcess],
      valueName: "FILE.xlsx"))
  var output: String

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "De taal: nl of en. Zonder deze optie die van uw computer, anders Nederlands.",
        en: "The language: nl or en. Without it that of your computer, or else Dutch.")[.ofProcess],
      valueName: "nl|en"))
  var lang: String?

  func validate() throws {
    if let lang, Language(rawValue: lang.lowercased()) == nil {
      throw invalid(nl: "--lang \(lang): kies nl of en.", en: "--lang \(lang): choose nl or en.")
    }
    guard output.lowercased().hasSuffix(".xlsx") else {
      throw invalid(
        nl: "-o \(output): laat de naam van het bestand eindigen op .xlsx.",
        en: "-o \(output): let the name of the file end in .xlsx.")
    }
  }

  func run() throws {
    // A workbook of that name may have been filled in since.
    guard !FileManager.default.fileExists(atPath: output) else {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(output): dit bestand is er al. Kies met -o een andere naam.",
        en: "\(output): this file is there already. Choose another name with -o.")
    }
    let file = try OutputFile(path: output)
    let workbook = inputTemplate { Phrase(nl: $0.nl, en: $0.en)[.ofProcess] }
    let bytes: [UInt8]
    do throws(WorkbookError) {
      bytes = try xlsxFile(workbook)
    } catch {
      throw CommandFailure(error)
    }
    try file.write(bytes)
    let message = Phrase(
      nl: "De werkmap staat in \(output).\n", en: "The workbook is in \(output).\n")
    try Terminal.write(Array(message[.ofProcess].utf8))
  }

  private func invalid(nl: String, en: String) -> ValidationError {
    ValidationError(Phrase(nl: nl, en: en)[.ofProcess])
  }
}

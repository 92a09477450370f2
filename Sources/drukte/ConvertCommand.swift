public import ArgumentParser
import BoardNetworks
public import Exchange
import Foundation
import MemberLists
import OverlapReports
import Spreadsheets

extension ExchangeFormat: ExpressibleByArgument {}

/// A landscape in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: Phrase(
      nl: "Zet de invoer om: tabellen, GraphML, Pajek, of tabellen voor Gephi en Kumu.",
      en: "Converts the input: tables, GraphML, Pajek, or tables for Gephi and Kumu.")[.ofProcess],
    discussion: Phrase(
      nl: """
        De naam van OUTPUT zegt wat het wordt:

        regio           een map met tabellen als CSV (of met --format gephi of kumu)
        regio.xlsx      een werkmap met dezelfde tabellen
        regio.graphml   alles wat bekend is, voor igraph, NetworkX en yEd
        regio.net       wie in welk netwerk zit, voor Pajek

        Wat een formaat niet kan bewaren, wordt genoemd. Namen van afgevaardigden blijven eruit, \
        tenzij u --delegates geeft. Wat wordt geschreven, leest drukte ook weer.

        Voorbeeld: drukte convert regio regio.graphml
        """,
      en: """
        The name of OUTPUT says what it becomes:

        region           a folder of tables as CSV (or with --format gephi or kumu)
        region.xlsx      a workbook with the same tables
        region.graphml   all that is known, for igraph, NetworkX and yEd
        region.net       who sits in which network, for Pajek

        What a format cannot hold is named. Names of delegates stay out, unless you give \
        --delegates. What is written, drukte reads again.

        Example: drukte convert region region.graphml
        """)[.ofProcess])

  @Argument(
    help: ArgumentHelp(
      Phrase(
        nl: "Een lijst met lidmaatschappen, een map met de tabellen, of een netwerk.",
        en: "A list of memberships, a folder with the tables, or a network.")[.ofProcess],
      valueName: "INPUT"))
  var input: String

  @Argument(
    help: ArgumentHelp(
      Phrase(
        nl: "Het bestand of de map waarin het komt.", en: "The file or folder to put it in.")[
          .ofProcess],
      valueName: "OUTPUT"))
  var output: String

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Wat het wordt, als de naam van OUTPUT dat niet zegt.",
        en: "What it becomes, where the name of OUTPUT does not say it.")[.ofProcess],
      valueName: ExchangeFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: ExchangeFormat?

  @Flag(
    help: ArgumentHelp(
      Phrase(
        nl: "Schrijft ook de namen van afgevaardigden, met hun functie en mandaat.",
        en: "Writes the names of delegates, too, with their function and mandate.")[.ofProcess]))
  var delegates = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          De peildatum, als 2026-10-01 of 1-10-2026. Zonder deze optie: de nieuwste begindatum in \
          de invoer.
          """,
        en: """
          The reference date, as 2026-10-01 or 1-10-2026. Without it: the newest first day in the \
          input.
          """)[.ofProcess],
      valueName: "DATE"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Voor Pajek, dat ze niet uit elkaar houdt: netwerken (zonder deze optie) of gebieden.",
        en: "For Pajek, which cannot tell them apart: networks (without it) or territories.")[
          .ofProcess],
      valueName: "netwerk|gebied"))
  var nature: String?

  @Flag(
    help: ArgumentHelp(
      Phrase(
        nl: "Vervangt een bestand, of de map met een eerdere omzetting.",
        en: "Replaces a file, or the folder with an earlier conversion.")[.ofProcess]))
  var overwrite = false

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
    if let date, fullDate(date) == nil {
      throw invalid(
        nl: "--date \(date): geef een dag die bestaat, zoals 2026-10-01 of 1-10-2026.",
        en: "--date \(date): give a day that exists, as 2026-10-01 or 1-10-2026.")
    }
    if let nature, Words.nature.value(of: nature) == nil {
      throw invalid(
        nl: "--nature \(nature): kies netwerk of gebied.",
        en: "--nature \(nature): choose network or territory.")
    }
    let format = try chosenFormat()
    if nature != nil, format != .pajek {
      throw invalid(
        nl:
          "--nature: dit geldt voor Pajek. \(format.name) houdt netwerken en gebieden uit elkaar.",
        en: "--nature: this is about Pajek. \(format.name) tells networks and territories apart.")
    }
  }

  func run() throws {
    let format = try chosenFormat()
    guard resolved(input) != resolved(output) else {
      throw CommandFailure(
        .wrongCommandLine,
        nl: "\(output): dit is ook de invoer. Kies een andere naam.",
        en: "\(output): this is the input, too. Choose another name.")
    }
    let target = try Target(output, for: format, mayReplace: overwrite)
    let reading = try self.reading.reading(of: input, at: date.flatMap { fullDate($0) })
    let problems = ProblemList(reading.problems, includingNotes: false)
      .text(in: .ofProcess, width: Terminal.width)
    guard let landscape = reading.landscape else { throw CommandFailure(.wrongData, problems) }
    Terminal.reportError(problems)

    let conversion: Conversion
    do {
      conversion = try Conversion(
        of: landscape, to: format, delegates: delegates,
        nature: nature.flatMap { Words.nature.value(of: $0) } ?? .network)
    } catch {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(output): deze werkmap kan niet worden gemaakt. Is er nog plaats op de schijf?",
        en: "\(output): this workbook cannot be made. Is there room on the disk?")
    }
    try target.write(conversion)
    let summary = ConversionSummary(
      landscape: landscape, provenance: reading.provenance, format: format, output: output,
      leftBehind: conversion.leftBehind)
    Terminal.reportError(summary.leftBehindText(in: .ofProcess))
    try Terminal.write(Array(summary.text(in: .ofProcess).utf8))
  }

  private func resolved(_ path: String) -> URL {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
  }

  /// - Throws: `ValidationError` when neither the option nor the name of the output gives one.
  private func chosenFormat() throws -> ExchangeFormat {
    let ending = URL(fileURLWithPath: output).pathExtension
    let named = output.hasSuffix("/") ? nil : ExchangeFormat(ending: ending)
    if let format {
      guard let named, named != format else { return format }
      throw invalid(
        nl: """
          --format \(format.rawValue): \(output) heet als een bestand voor \(named.name). Kies een \
          andere naam, of laat --format weg.
          """,
        en: """
          --format \(format.rawValue): \(output) has the name of a file for \(named.name). Choose \
          another name, or leave --format out.
          """)
    }
    if let named { return named }
    guard !ending.isEmpty, !output.hasSuffix("/") else { return .csv }
    if ending.lowercased() == "csv" {
      throw invalid(
        nl: "\(output): als CSV zijn het meer tabellen. Noem een map, zonder .csv.",
        en: "\(output): as CSV these are several tables. Name a folder, without .csv.")
    }
    throw invalid(
      nl: """
        \(output): wat moet dit worden? Kies een naam die eindigt op .xlsx, .graphml of .net, of een \
        map (--format csv, gephi of kumu).
        """,
      en: """
        \(output): what should this become? Choose a name that ends in .xlsx, .graphml or .net, or \
        a folder (--format csv, gephi or kumu).
        """)
  }

  private func invalid(nl: String, en: String) -> ValidationError {
    ValidationError(Phrase(nl: nl, en: en)[.ofProcess])
  }
}

/// Where a conversion goes.
private enum Target {
  case file(OutputFile)
  case folder(OutputFolder)

  /// - Throws: `CommandFailure` when something else has that name.
  init(
    _ path: String, for format: ExchangeFormat, mayReplace: Bool
  ) throws(CommandFailure) {
    guard format.ending != nil else {
      self = .folder(try OutputFolder(path: path, for: .conversion, mayReplace: mayReplace))
      return
    }
    let file = try OutputFile(path: path)
    if !mayReplace, file.replacesFile {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(path): dit bestand is er al. Vervang het met --overwrite, of kies een andere naam.",
        en:
          "\(path): this file is there already. Replace it with --overwrite, or choose another name."
      )
    }
    self = .file(file)
  }

  func write(_ conversion: Conversion) throws(CommandFailure) {
    switch self {
    case .file(let file): try file.write(conversion.files[0].bytes)
    case .folder(let folder):
      try folder.write(conversion.files.map { file in (file.name, { try $0(file.bytes) }) })
    }
  }
}

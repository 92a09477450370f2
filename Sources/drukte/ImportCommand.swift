import ArgumentParser
import BoardNetworks
import Exchange
import Foundation
import MemberLists
import OverlapReports

/// Tables out of open data.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Phrase(
      nl: "Maakt tabellen van open data.", en: "Makes tables of open data.")[.ofProcess],
    subcommands: [ImportDUOCommand.self])
}

/// A landscape out of DUO's list of the locations of schools.
struct ImportDUOCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duo",
    abstract: Phrase(
      nl: "Maakt tabellen van DUO's lijst met vestigingen van scholen.",
      en: "Makes tables of DUO's list of the locations of schools.")[.ofProcess],
    discussion: Phrase(
      nl: """
        Besturen, scholen, en de gebieden waarin die scholen liggen. In een gebied liggen is geen \
        lidmaatschap: kijk ernaar met --nature gebied. Alleen waar de wet besturen van een gebied \
        lid maakt, zoals van een samenwerkingsverband passend onderwijs, maakt --networks er \
        netwerken van.

        In de map komen deelnemers.csv, netwerken.csv, lidmaatschappen.csv en scholen.csv: de \
        invoer voor de andere opdrachten. Wat nergens bij past, wordt niet geraden maar genoemd, \
        in niet-gekoppeld.csv.

        Voorbeeld: drukte import duo 03-alle-vestigingen-bo.csv --division RMC -o rmc
        En dan: drukte table encounters rmc --nature gebied
        """,
      en: """
        Boards, schools, and the territories that those schools lie in. To lie in a territory is \
        no membership: look at it with --nature gebied. Only where the law makes the boards of a \
        territory members, as of a cooperative for inclusive education, --networks makes networks \
        of it.

        The folder gets deelnemers.csv, netwerken.csv, lidmaatschappen.csv and scholen.csv: the \
        input of the other commands. What fits nothing is not guessed but listed, in \
        niet-gekoppeld.csv.

        Example: drukte import duo 03-alle-vestigingen-bo.csv --division RMC -o rmc
        And then: drukte table encounters rmc --nature gebied
        """)[.ofProcess])

  @Argument(
    help: ArgumentHelp(
      Phrase(
        nl: "DUO's lijst \"alle vestigingen\", als CSV.",
        en: "DUO's list \"alle vestigingen\", as CSV.")[.ofProcess],
      valueName: "SCHOOLS"))
  var schools: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Phrase(
        nl: "De map waarin de tabellen komen; zij mag er nog niet zijn, of leeg zijn.",
        en: "The folder to put the tables in; it should not be there yet, or be empty.")[
          .ofProcess],
      valueName: "DIR"))
  var output: String

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Welke gebiedsindelingen van DUO: \(divisionList), met komma's ertussen, of none. Zonder \
          deze optie alle die het bestand heeft.
          """,
        en: """
          Which of DUO's divisions: \(divisionList), with commas between them, or none. Without \
          it all that the file has.
          """)[.ofProcess],
      valueName: "RMC,..."))
  var division: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Phrase(
        nl: """
          Gebieden uit een tabel met per rij een postcode van vier cijfers, of een gemeente (naam \
          of nummer); COLUMN is de kop van de kolom die het gebied geeft. Mag vaker.
          """,
        en: """
          Territories out of a table with in each row a postcode of four digits, or a \
          municipality (name or number); COLUMN heads the column that gives the territory. May \
          be repeated.
          """)[.ofProcess],
      valueName: "NAME=TABLE[:COLUMN]"))
  var regions: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Phrase(
        nl: """
          Zoals --regions, maar als netwerken: waar de wet elk bestuur met een vestiging in het \
          gebied lid maakt. Mag vaker.
          """,
        en: """
          As --regions, but as networks: where the law makes a member of each board with a \
          location in the territory. May be repeated.
          """)[.ofProcess],
      valueName: "NAME=TABLE[:COLUMN]"))
  var networks: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Phrase(
        nl: """
          Vestigingen van deze denominatie horen bij dit netwerk en niet bij dat van hun plaats, \
          zoals Reformatorisch=PO0001. Mag vaker.
          """,
        en: """
          Locations of this denomination belong to this network and not to that of their place, \
          as Reformatorisch=PO0001. May be repeated.
          """)[.ofProcess],
      valueName: "DENOMINATION=NETWORK"))
  var except: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Een tabel met per postcode de gemeente in het jaar van de tabellen bij --regions en \
          --networks. Zonder deze optie geldt de gemeente die DUO noemt.
          """,
        en: """
          A table with for each postcode the municipality in the year of the tables at --regions \
          and --networks. Without it the municipality is the one that DUO gives.
          """)[.ofProcess],
      valueName: "TABLE:COLUMN"))
  var municipalityByPostcode: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Een tabel met de namen van besturen bij hun nummers.",
        en: "A table with the names of boards by their numbers.")[.ofProcess],
      valueName: "TABLE"))
  var register: String?

  @Flag(
    help: ArgumentHelp(
      Phrase(
        nl: "Vervangt wat een eerdere import in de map zette, als er niets anders in staat.",
        en: "Replaces what an earlier import put in the folder, if it holds nothing else.")[
          .ofProcess]))
  var overwrite = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "De taal: nl of en. Zonder deze optie die van uw computer, anders Nederlands.",
        en: "The language: nl or en. Without it that of your computer, or else Dutch.")[.ofProcess],
      valueName: "nl|en"))
  var lang: String?

  private static let divisionList = Division.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    if let lang, Language(rawValue: lang.lowercased()) == nil {
      throw invalid(nl: "--lang \(lang): kies nl of en.", en: "--lang \(lang): choose nl or en.")
    }
    if let division, chosenDivisions(in: division) == nil {
      let list = ImportDUOCommand.divisionList
      throw invalid(
        nl: "--division \(division): kies uit \(list), met komma's ertussen, of none.",
        en: "--division \(division): choose from \(list), with commas between them, or none.")
    }
    for text in regions + networks where Assignment(text) == nil {
      throw invalid(
        nl: "\(text): schrijf een naam, =, en een bestand, zoals veiligheidsregio=regios.csv.",
        en: "\(text): write a name, =, and a file, as safety=regions.csv.")
    }
    for text in except where Assignment(text) == nil {
      throw invalid(
        nl: "--except \(text): schrijf een denominatie, =, en een netwerk.",
        en: "--except \(text): write a denomination, =, and a network.")
    }
    if !except.isEmpty, networks.isEmpty {
      throw invalid(
        nl: "--except: dit geldt voor --networks, en dat is er niet bij gezegd.",
        en: "--except: this is about --networks, which was not given.")
    }
    let names =
      Division.allCases.map(\.rawValue) + (regions + networks).map { Assignment($0)!.name }
    let repeated = Dictionary(grouping: names, by: { foldedKey($0) }).values.first { $0.count > 1 }
    if let name = repeated?.last {
      throw invalid(
        nl: "\(name)=...: deze naam is al vergeven. Kies voor elke tabel een eigen naam.",
        en: "\(name)=...: this name is taken. Choose a name of its own for each table.")
    }
  }

  func run() throws {
    let folder = try OutputFolder(path: output, for: .tables, mayReplace: overwrite)
    let reading = readSchoolList(try request())
    let problems = ProblemList(reading.problems).text(in: .ofProcess, width: Terminal.width)
    guard let landscape = reading.landscape else {
      let flaws = reading.flaws.map { $0.text[.ofProcess] }
      let isRequestAtFault =
        !reading.problems.contains { $0.severity == .fatal }
        && reading.flaws.allSatisfy(\.isInRequest)
      throw CommandFailure(
        isRequestAtFault ? .wrongCommandLine : .wrongData,
        (flaws + [problems]).filter { !$0.isEmpty }.joined(separator: "\n"))
    }
    Terminal.reportError(problems)
    var files = tables(of: landscape)
    let unmatched = UnmatchedList(reading)
    if !unmatched.isEmpty { files.append(unmatched.file(in: .ofProcess)) }
    try folder.write(files.map { file in (file.name, { try $0(file.bytes) }) })
    let summary = ImportSummary(reading, landscape: landscape, folder: output, files: files)
    try Terminal.write(Array(summary.text(in: .ofProcess).utf8))
  }

  private func invalid(nl: String, en: String) -> ValidationError {
    ValidationError(Phrase(nl: nl, en: en)[.ofProcess])
  }
}

// MARK: - From words to a request

extension ImportDUOCommand {
  /// The divisions that a text names, nil when it names anything else.
  private func chosenDivisions(in text: String) -> [Division]? {
    if ["none", "geen"].contains(text.lowercased()) { return [] }
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces).uppercased() }
    let divisions = names.compactMap { Division(rawValue: $0) }
    guard divisions.count == names.count else { return nil }
    return Division.allCases.filter { divisions.contains($0) }
  }

  private func request() throws(CommandFailure) -> SchoolListImport {
    var request = SchoolListImport(schools: try table(schools))
    request.divisions = division.flatMap { chosenDivisions(in: $0) }
    for (texts, nature) in [(regions, Nature.territory), (networks, Nature.network)] {
      for text in texts {
        let assignment = Assignment(text)!
        request.joins.append(
          SchoolListImport.Join(
            name: assignment.name, nature: nature, column: try column(assignment.value)))
      }
    }
    if let municipalityByPostcode {
      request.municipalities = try column(municipalityByPostcode)
    }
    if let register { request.register = try table(register) }
    request.exceptions = except.map {
      let assignment = Assignment($0)!
      return SchoolListImport.Exception(
        denomination: assignment.name, network: assignment.value)
    }
    return request
  }

  /// What `TABLE[:COLUMN]` means: a colon may also be part of the name of a file.
  private func column(_ text: String) throws(CommandFailure) -> SchoolListImport.Column {
    var path = text
    var heading: String?
    if !FileManager.default.fileExists(atPath: text) {
      let colons = text.indices.filter { text[$0] == ":" }
      let colon =
        colons.first { FileManager.default.fileExists(atPath: String(text[..<$0])) } ?? colons.last
      if let colon {
        path = String(text[..<colon])
        heading = String(text[text.index(after: colon)...])
      }
    }
    return SchoolListImport.Column(
      file: try table(path), heading: heading.flatMap { $0.isEmpty ? nil : $0 })
  }

  private func table(_ path: String) throws(CommandFailure) -> InputFile {
    let files = try InputFolder(path: path).files
    guard files.count == 1 else {
      throw CommandFailure(
        .noInput,
        nl: "\(path): dit is een map met meer dan één tabel. Noem het bestand.",
        en: "\(path): this is a folder with more than one table. Name the file.")
    }
    return files[0]
  }
}

/// `NAME=VALUE`.
private struct Assignment {
  let name, value: String

  init?(_ text: String) {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    name = text[..<sign].trimmingCharacters(in: .whitespaces)
    value = text[text.index(after: sign)...].trimmingCharacters(in: .whitespaces)
    guard !name.isEmpty, !value.isEmpty else { return nil }
  }
}

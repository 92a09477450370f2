import ArgumentParser
import Foundation
import Graphviz
import OverlapAnalysis
import OverlapReports

/// What a picture can be of.
enum DiagramKind: String, CaseIterable, ExpressibleByArgument {
  case twoMode = "two-mode"
  case boards, networks, focal, board
}

/// A picture in a file.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: Phrase(
      nl: "Tekent besturen en netwerken in een bestand: svg, pdf, png of dot.",
      en: "Draws boards and networks into a file: svg, pdf, png or dot.")[.ofProcess],
    discussion: Phrase(
      nl: """
        KIND is een van:
          two-mode  besturen en netwerken, met een lijn voor elk lidmaatschap
          boards    besturen die elkaar in netwerken tegenkomen
          networks  netwerken met dezelfde besturen
          focal     één netwerk (--network): zijn leden, en waar zij nog meer zitten
          board     één bestuur (--board): zijn netwerken, en wie daar ook lid van is

        Wat te veel is om te lezen, wordt weggelaten; de tekening zegt wat.

        Voorbeelden:
          drukte draw two-mode regio -o regio.svg
          drukte draw boards regio -o besturen.pdf --date 2026-10-01
          drukte draw focal regio --network "SO&P De Brug" -o de-brug.png
          drukte draw board regio --board A01 -o a01.svg --source "opgave van de regio"
        """,
      en: """
        KIND is one of:
          two-mode  boards and networks, with a line for each membership
          boards    boards that meet in networks
          networks  networks with the same boards
          focal     one network (--network): its members, and where else they meet
          board     one board (--board): its networks, and who else is a member there

        What is too much to read is left out; the picture says what.

        Examples:
          drukte draw two-mode region -o region.svg
          drukte draw boards region -o boards.pdf --date 2026-10-01
          drukte draw focal region --network "SO&P De Brug" -o de-brug.png
          drukte draw board region --board A01 -o a01.svg --source "the region's own lists"
        """)[.ofProcess])

  @Argument(
    help: ArgumentHelp(
      Phrase(nl: "Welke tekening.", en: "Which picture.")[.ofProcess],
      valueName: DiagramKind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: DiagramKind

  @OptionGroup var study: StudyOptions
  @OptionGroup var publication: PublicationOptions

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(
      Phrase(
        nl: "Het bestand; de naam eindigt op .svg, .pdf, .png of .dot.",
        en: "The file; its name ends in .svg, .pdf, .png or .dot.")[.ofProcess],
      valueName: "FILE"))
  var output: String

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Bij focal: welk netwerk, een id of een naam.",
        en: "With focal: which network, an id or a name.")[.ofProcess],
      valueName: "NAME"))
  var network: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Bij board: welk bestuur, een id, een naam, of een school ervan.",
        en: "With board: which board, an id, a name, or one of its schools.")[.ofProcess],
      valueName: "NAME"))
  var board: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Waar de lijsten vandaan komen, voor onder de tekening. Zonder: ledenlijsten.",
        en: "Where the lists are from, for below the picture. Without it: member lists.")[
          .ofProcess],
      valueName: "TEXT"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Hoeveel er hoogstens in komt: lijnen (boards, networks), besturen en netwerken samen \
          (two-mode), andere netwerken (focal) of andere besturen (board).
          """,
        en: """
          How much comes in at most: lines (boards, networks), boards and networks together \
          (two-mode), other networks (focal) or other boards (board).
          """)[.ofProcess],
      valueName: "N"))
  var limit: Int?

  @Flag(
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: "Laat netwerken met bijna alle besturen meetellen, waar zij anders buiten blijven.",
        en: "Let networks with nearly all boards count where they are otherwise left out.")[
          .ofProcess]))
  var withMemberWide = false

  @Flag(
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: "Bij .dot: met de coördinaten van alles wat getekend is.",
        en: "With .dot: with the coordinates of all that is drawn.")[.ofProcess]))
  var positions = false

  func validate() throws {
    guard let format = imageFormat else {
      throw ValidationError(
        Phrase(
          nl: "-o \(output): laat de naam eindigen op .svg, .pdf, .png of .dot.",
          en: "-o \(output): let the name end in .svg, .pdf, .png or .dot.")[.ofProcess])
    }
    if positions, format != .dot(positions: true) {
      throw ValidationError(
        Phrase(
          nl: "--positions hoort bij een bestand dat op .dot eindigt.",
          en: "--positions goes with a file that ends in .dot.")[.ofProcess])
    }
    try check(network, "--network", belongsTo: .focal)
    try check(board, "--board", belongsTo: .board)
    if let limit, limit < 1 {
      throw ValidationError(
        Phrase(
          nl: "--limit \(limit): geef een getal van 1 of meer.",
          en: "--limit \(limit): give a number of 1 or more.")[.ofProcess])
    }
  }

  private func check(_ name: String?, _ option: String, belongsTo kind: DiagramKind) throws {
    if self.kind == kind, name == nil {
      throw ValidationError(
        Phrase(
          nl: "draw \(kind.rawValue): zeg met \(option) NAME welke.",
          en: "draw \(kind.rawValue): say which with \(option) NAME.")[.ofProcess])
    }
    if self.kind != kind, name != nil {
      throw ValidationError(
        Phrase(
          nl: "\(option) hoort bij draw \(kind.rawValue), niet bij draw \(self.kind.rawValue).",
          en: "\(option) goes with draw \(kind.rawValue), not with draw \(self.kind.rawValue).")[
            .ofProcess])
    }
  }

  /// What the name of the file asks for.
  private var imageFormat: ImageFormat? {
    switch URL(fileURLWithPath: output).pathExtension.lowercased() {
    case "svg": .svg
    case "pdf": .pdf
    case "png": .png()
    case "dot": .dot(positions: positions)
    default: nil
    }
  }

  func run() throws {
    guard let format = imageFormat else { return }
    let file = try OutputFile(path: output)
    let diagram = try diagram(of: try Study(study, publication: publication).reportedFindings())
    let bytes: [UInt8]
    do throws(GraphvizError) {
      bytes = try diagram.drawing(as: format, by: render)
    } catch {
      throw CommandFailure(error)
    }
    try file.write(bytes)
    if let leftOut = diagram.leftOut { Terminal.reportError(leftOut) }
  }

  private func diagram(of findings: OverlapFindings) throws(CommandFailure) -> Diagram {
    let choices = DiagramChoices(
      source: source, limit: limit, countsMemberWide: withMemberWide)
    switch kind {
    case .twoMode: return .twoMode(of: findings, in: .ofProcess, choices)
    case .boards: return .boards(of: findings, in: .ofProcess, choices)
    case .networks: return .networks(of: findings, in: .ofProcess, choices)
    case .focal:
      let name = network ?? ""
      let search = findings.network(called: name)
      guard case .found(let network, _) = search,
        let profile = findings.networkProfile(of: network)
      else { throw CommandFailure(search, of: name, as: .network, in: findings.scope) }
      return .focal(profile, among: findings, in: .ofProcess, choices)
    case .board:
      let name = board ?? ""
      let search = findings.board(called: name)
      guard case .found(let board, _) = search, let profile = findings.boardProfile(of: board)
      else { throw CommandFailure(search, of: name, as: .board, in: findings.scope) }
      return .board(profile, among: findings, in: .ofProcess, choices)
    }
  }
}

extension CommandFailure {
  /// Why Graphviz drew nothing.
  init(_ error: GraphvizError) {
    self.init(
      .defect,
      nl: "De tekening is niet gemaakt. Graphviz zegt: \(error)",
      en: "The picture was not made. Graphviz says: \(error)")
  }
}

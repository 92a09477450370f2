public import BoardNetworks
import Spreadsheets

/// A table that tells what became of boards and networks, once it was read.
public struct IdentityReading: Sendable {
  /// Nil when anything is wrong.
  public let told: ToldSuccession?

  /// What is wrong with the file, and with its rows, in their order.
  public let problems: [Problem]
  public let flaws: [IdentityFlaw]
}

/// Reads a table of what boards and networks became: columns `oud` (old), `nieuw` (new) and, where
/// a name could be either, `soort` (kind): bestuur or netwerk.
///
/// Ids or names. Several old ones with the same new one merged or were combined; a network with
/// several new ones was split. A row without a new one says that what was is gone. Nothing is
/// guessed: a name that is not there is a flaw, with what it was perhaps meant to be.
///
/// - Complexity: O(*r*) look-ups for *r* rows, and O(*n* *l*²) for each name that is not found among
///   *n* names of *l* letters.
public func readIdentities(
  _ file: InputFile, from earlier: Landscape, to later: Landscape
) -> IdentityReading {
  var log = ProblemLog()
  guard let sheet = OpenSheet(file, holding: .participants, at: 0, log: &log) else {
    return IdentityReading(told: nil, problems: log.sorted(), flaws: [])
  }
  guard
    let old = sheet.column("oud", "old", "was", "oude naam", "oud id", "oude id"),
    let new = sheet.column("nieuw", "new", "wordt", "werd", "nieuwe naam", "nieuw id", "nieuwe id")
  else {
    let flaw = IdentityFlaw(
      file: file.path, row: nil, column: nil, kind: .missingColumns(found: sheet.headings))
    return IdentityReading(told: nil, problems: log.sorted(), flaws: [flaw])
  }
  let kind = sheet.column("soort", "kind", "type")
  var resolution = IdentityResolution(
    file: file.path, from: NamesOfSide(earlier), to: NamesOfSide(later))
  var balance = RowBalance()
  sheet.forEachRow(log: &log, balance: &balance) { row, _, _ in
    func cell(_ column: Int?) -> IdentityResolution.Cell {
      IdentityResolution.Cell(
        text: row.value(ofCell: column), row: row.number,
        heading: column.map { sheet.headings[$0] } ?? "")
    }
    resolution.add(old: cell(old), new: cell(new), kind: cell(kind))
  }
  let isSound = resolution.flaws.isEmpty && !log.isFatal
  return IdentityReading(
    told: isSound ? resolution.told : nil, problems: log.sorted(), flaws: resolution.flaws)
}

/// What boards and networks of one list are called.
private struct NamesOfSide {
  var boards, networks: Directory

  init(_ landscape: Landscape) {
    boards = Directory(
      landscape.boards.map { (id: $0.id, names: [$0.name].compactMap { $0 } + $0.aliases) })
    networks = Directory(landscape.networks.map { (id: $0.id, names: [$0.name].compactMap { $0 }) })
  }
}

/// The rows of the table while they are being resolved.
private struct IdentityResolution {
  let file: String
  private var from, to: NamesOfSide
  private(set) var told = ToldSuccession()
  private(set) var flaws: [IdentityFlaw] = []

  /// The row that a board was last told of.
  private var rowOfBoard: [BoardIndex: Int] = [:]

  struct Cell {
    let text: String?
    let row: Int
    let heading: String
  }

  init(file: String, from: NamesOfSide, to: NamesOfSide) {
    self.file = file
    self.from = from
    self.to = to
  }

  mutating func add(old: Cell, new: Cell, kind: Cell) {
    guard let oldName = old.text else {
      if new.text != nil { report(.noOld, at: old) }
      return
    }
    var subject: IdentityFlaw.Subject?
    if let text = kind.text {
      subject = subjects.value(of: text)
      guard subject != nil else { return report(.unreadableKind(text), at: kind) }
    }
    guard let was = resolve(oldName, .old, as: subject, at: old) else { return }
    guard let newName = new.text else { return tell(was, became: nil, row: old.row) }
    guard let became = resolve(newName, .new, as: was.subject, at: new, after: oldName) else {
      return
    }
    tell(was, became: became.position, row: old.row, name: oldName)
  }

  private mutating func tell(
    _ was: (subject: IdentityFlaw.Subject, position: Int), became position: Int?, row: Int,
    name: String = ""
  ) {
    switch was.subject {
    case .board:
      let board = BoardIndex(was.position)
      let successor = position.map { BoardIndex($0) }
      if let known = told.boards[board], known != successor {
        flaws.append(
          IdentityFlaw(
            file: file, row: row, column: nil,
            kind: .severalSuccessors(name, rows: [rowOfBoard[board]!, row])))
        return
      }
      told.boards[board] = .some(successor)
      rowOfBoard[board] = row
    case .network:
      told.networks[NetworkIndex(was.position), default: []]
        .formUnion(position.map { [NetworkIndex($0)] } ?? [])
    }
  }

  /// Who is meant: among boards and networks, or those of one kind. A flaw is reported when nobody
  /// is, or more than one.
  private mutating func resolve(
    _ text: String, _ side: IdentityFlaw.Side, as subject: IdentityFlaw.Subject?, at cell: Cell,
    after old: String? = nil
  ) -> (subject: IdentityFlaw.Subject, position: Int)? {
    let names = side == .old ? from : to
    let board = names.boards.find(text)
    let network = names.networks.find(text)
    switch (subject, board, network) {
    case (nil, .found, .found):
      report(.boardOrNetwork(text), at: cell)
    case (.network?, _, .found(let position)), (nil, .missing, .found(let position)):
      return (.network, position)
    case (.board?, .found(let position), _), (nil, .found(let position), .missing):
      return (.board, position)
    case (.network?, _, .ambiguous(let ids)), (.board?, .ambiguous(let ids), _),
      (nil, .ambiguous(let ids), _), (nil, _, .ambiguous(let ids)):
      report(.ambiguousName(text, in: side, ids: ids), at: cell)
    case (.network?, .found, _) where old != nil, (.board?, _, .found) where old != nil:
      report(.differentKinds(old: old!, new: text), at: cell)
    default:
      report(
        .unknownName(
          text, in: side, subject: subject, nearest: nearest(to: text, side, as: subject)),
        at: cell)
    }
    return nil
  }

  private mutating func nearest(
    to text: String, _ side: IdentityFlaw.Side, as subject: IdentityFlaw.Subject?
  ) -> [String] {
    var names = side == .old ? from : to
    let boards = subject == .network ? [] : names.boards.nearest(to: text)
    let networks = subject == .board ? [] : names.networks.nearest(to: text)
    return Array((boards + networks).prefix(3))
  }

  private mutating func report(_ kind: IdentityFlaw.Kind, at cell: Cell) {
    flaws.append(IdentityFlaw(file: file, row: cell.row, column: cell.heading, kind: kind))
  }
}

private let subjects = WordList<IdentityFlaw.Subject>([
  (["bestuur", "board", "besturen", "schoolbestuur", "deelnemer", "participant"], .board),
  (["netwerk", "network", "netwerken", "gremium", "body", "tafel"], .network),
])

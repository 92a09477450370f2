import BoardNetworks
import Spreadsheets

/// What a person decided about names: the file that `check --write-aliases` wrote, given back.
///
/// A row says that `naam` is `bedoeld` (besluit "ja"), that it is not ("nee"), or nothing yet.
struct AliasDecisions {
  /// For each name that is another one the name that it is in the end: of "A is B" and "B is C" it is
  /// C for both.
  private(set) var meant: [String: String] = [:]

  /// For each name the names that it is not.
  private var refused: [String: Set<String>] = [:]

  /// Pairs of names that the file has a row for.
  private(set) var known: Set<NamePair> = []

  /// The rows as they are.
  private(set) var rows: [NameReview.Row] = []

  /// Two names, in whatever order.
  struct NamePair: Hashable {
    private let first, second: String

    init(_ one: String, _ other: String) {
      (first, second) = scalarOrder(one, other) ? (one, other) : (other, one)
    }
  }

  /// No decisions.
  init() {}

  /// Reads the file. Decisions that contradict each other are fatal: which of them holds is not ours
  /// to say.
  ///
  /// - Parameter position: The position of the file among all of the input.
  init(reading file: InputFile, at position: Int, log: inout ProblemLog) {
    guard let sheet = OpenSheet(file, holding: .participants, at: position, log: &log) else {
      return
    }
    let columns = (
      name: sheet.column("naam", "name"), meant: sheet.column("bedoeld", "meant"),
      decision: sheet.column("besluit", "decision"), score: sheet.column("score"),
      reason: sheet.column("reden", "reason"), place: sheet.column("waar", "where")
    )
    guard let name = columns.name, let meant = columns.meant, let decision = columns.decision else {
      log.add(
        .noDecisionColumns(found: sheet.headings),
        at: InputPlace(source: position, file: file.path, sheet: nil))
      return
    }

    var balance = RowBalance()
    var targets: [String: [(row: Int, meant: String)]] = [:]
    var refusals: [(row: Int, name: String, meant: String)] = []
    sheet.forEachRow(log: &log, balance: &balance) { row, log, _ in
      func text(_ column: Int?) -> String { column.map { normalised(row.text(ofCell: $0)) } ?? "" }
      let cells = NameReview.Row(
        name: text(name), meant: text(meant), decision: text(decision), score: text(columns.score),
        reason: text(columns.reason), place: text(columns.place))
      rows.append(cells)
      guard !cells.name.isEmpty, !cells.meant.isEmpty else { return }
      known.insert(NamePair(cells.name, cells.meant))
      guard !cells.decision.isEmpty else { return }
      switch Words.yesOrNo.value(of: cells.decision) {
      case true? where cells.name != cells.meant:
        targets[cells.name, default: []].append((row.number, cells.meant))
      case true?:
        break
      case false?:
        refusals.append((row.number, cells.name, cells.meant))
      case nil:
        log.add(
          .unreadableWord(cells.decision, expected: ["ja", "nee"]),
          at: sheet.place(row: row.number, column: decision))
      }
    }
    follow(targets, refusals) { log.add($0, at: sheet.place(row: $1)) }
  }

  /// Follows each name to what it is in the end.
  private mutating func follow(
    _ targets: [String: [(row: Int, meant: String)]],
    _ refusals: [(row: Int, name: String, meant: String)],
    report: (Problem.Kind, Int) -> Void
  ) {
    var first: [String: (row: Int, meant: String)] = [:]
    for (name, rows) in targets.sorted(by: { scalarOrder($0.key, $1.key) }) {
      first[name] = rows[0]
      if Set(rows.map(\.meant)).count > 1 {
        report(.contradictingDecisions(name, rows: rows.map(\.row)), rows.last!.row)
      }
    }
    var circular: Set<String> = []
    for name in first.keys.sorted(by: scalarOrder) {
      var (path, end) = ([name], name)
      while let next = first[end]?.meant, !circular.contains(end) {
        end = next
        if let start = path.firstIndex(of: end) {
          let circle = path[start...]
          circular.formUnion(circle)
          let rows = circle.map { first[$0]!.row }.sorted()
          report(.contradictingDecisions(circle.min(by: scalarOrder)!, rows: rows), rows.last!)
          break
        }
        path.append(end)
      }
      meant[name] = end
    }
    for (row, name, other) in refusals {
      refused[name, default: []].insert(other)
      if (meant[name] ?? name) == (meant[other] ?? other) {
        let telling = [name, other].compactMap { first[$0]?.row }
        report(.contradictingDecisions(name, rows: (telling + [row]).sorted()), row)
      }
    }
  }

  /// Whether a person said that a name is not another one.
  func refuses(_ name: String, _ other: String) -> Bool { refused[name]?.contains(other) == true }

  /// Whether a person said of one of these names that it is not another one of them.
  func isRefused(_ names: [String]) -> Bool {
    names.contains { name in names.contains { refuses(name, $0) } }
  }

  /// How many of the names occur neither in the input nor in a register.
  func unusedCount(besides used: Set<String>) -> Int {
    Set(rows.map(\.name)).subtracting(used).filter { !$0.isEmpty }.count
  }
}

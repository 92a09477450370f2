import BoardNetworks

/// Problems as they are met, to be told in the order of the input.
struct ProblemLog {
  /// Where a problem stands, by number instead of by name, so that problems can be put in order.
  private struct Entry {
    let source, row, column, sequence: Int
    let problem: Problem
  }

  private var entries: [Entry] = []

  /// Whether any problem forbids to go on.
  private(set) var isFatal = false

  mutating func add(_ kind: Problem.Kind, at place: InputPlace) {
    let problem = Problem(
      kind,
      at: Problem.Place(
        file: place.file, sheet: place.sheet, row: place.row, column: place.heading))
    if problem.severity == .fatal { isFatal = true }
    entries.append(
      Entry(
        source: place.source, row: place.row ?? 0, column: place.column ?? -1,
        sequence: entries.count, problem: problem))
  }

  /// Whether any problem of one table forbids to go on.
  func isFatal(in source: Int) -> Bool {
    isFatal && entries.contains { $0.source == source && $0.problem.severity == .fatal }
  }

  /// By file, row and column; what concerns the input as a whole comes last.
  func sorted() -> [Problem] {
    entries.sorted {
      ($0.source, $0.row, $0.column, $0.sequence) < ($1.source, $1.row, $1.column, $1.sequence)
    }.map(\.problem)
  }
}

/// A place in the input.
struct InputPlace {
  let source: Int
  let file: String?
  let sheet: String?
  var row: Int?
  var column: Int?
  var heading: String?

  /// The input as a whole.
  static let everywhere = InputPlace(source: .max, file: nil, sheet: nil)
}

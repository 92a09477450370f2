/// A row that was read and does not count by itself: what it is about, and what became of it.
public struct UncountedRow: Hashable, Sendable {
  /// The row, counted from 1 as a spreadsheet shows it.
  public let row: Int

  /// The participant of a membership, or what a row of another table is about; nil when the row
  /// does not say.
  public let name: String?

  /// The network of a membership.
  public let network: String?
  public let outcome: Outcome

  public init(row: Int, name: String? = nil, network: String? = nil, _ outcome: Outcome) {
    self.row = row
    self.name = name
    self.network = network
    self.outcome = outcome
  }

  public enum Outcome: Hashable, Sendable {
    /// It says again what another row says; the file is nil when it is the same one, and so is the
    /// sheet.
    case duplicate(ofRow: Int, file: String?, sheet: String? = nil)
    /// It cannot be used, and this is the first reason why.
    case rejected(Problem.Kind)
    case leftOut(LeftOutReason)

    /// What becomes of a row that has a problem for which it does not count by itself.
    public init(of problem: Problem.Kind) {
      switch problem {
      case .duplicate(let row, let file, let sheet):
        self = .duplicate(ofRow: row, file: file, sheet: sheet)
      case .total: self = .leftOut(.total)
      case .remark: self = .leftOut(.remark)
      default: self = .rejected(problem)
      }
    }
  }
}

/// The rows of a source that do not count by themselves, in the order of the source.
///
/// A list of two million rows may hold memberships of ten years, most of which do not hold at the
/// reference date. So a row takes 32 bytes, and a name is stored once for all rows that are about it.
public struct UncountedRows: RandomAccessCollection, Hashable, Sendable {
  private struct Entry: Sendable {
    let row, name, network: Int32
    let fate: Fate
  }

  /// An outcome, with the position of what is stored apart.
  private enum Fate: Sendable {
    case duplicate(ofRow: Int32, file: Int32, sheet: Int32)
    case rejected(Int32)
    case leftOut(LeftOutReason)
  }

  private var entries: [Entry] = []
  private var reasons: [Problem.Kind] = []

  /// Names of participants, networks and files, and where each stands.
  private var texts: [String] = []
  private var positions: [String: Int32] = [:]

  public init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(position: Int) -> UncountedRow {
    let entry = entries[position]
    let outcome: UncountedRow.Outcome =
      switch entry.fate {
      case .duplicate(let row, let file, let sheet):
        .duplicate(ofRow: Int(row), file: text(file), sheet: text(sheet))
      case .rejected(let reason): .rejected(reasons[Int(reason)])
      case .leftOut(let reason): .leftOut(reason)
      }
    return UncountedRow(
      row: Int(entry.row), name: text(entry.name), network: text(entry.network), outcome)
  }

  /// - Complexity: O(1) on average.
  mutating func append(_ row: UncountedRow) {
    let fate: Fate
    switch row.outcome {
    case .duplicate(let other, let file, let sheet):
      fate = .duplicate(
        ofRow: Int32(other), file: position(of: file), sheet: position(of: sheet))
    case .rejected(let reason):
      fate = .rejected(Int32(reasons.count))
      reasons.append(reason)
    case .leftOut(let reason):
      fate = .leftOut(reason)
    }
    entries.append(
      Entry(
        row: Int32(row.row), name: position(of: row.name), network: position(of: row.network),
        fate: fate))
  }

  /// Puts rows in the order of the source; entries on one row stay as they were added.
  mutating func putInOrder() {
    guard zip(entries, entries.dropFirst()).contains(where: { $0.row > $1.row }) else { return }
    entries = entries.enumerated().sorted {
      ($0.element.row, $0.offset) < ($1.element.row, $1.offset)
    }.map(\.element)
  }

  private func text(_ position: Int32) -> String? { position < 0 ? nil : texts[Int(position)] }

  private mutating func position(of text: String?) -> Int32 {
    guard let text else { return -1 }
    if let known = positions[text] { return known }
    let new = Int32(texts.count)
    texts.append(text)
    positions[text] = new
    return new
  }

  public static func == (one: UncountedRows, other: UncountedRows) -> Bool {
    one.elementsEqual(other)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(entries.count)
    for entry in entries { hasher.combine(entry.row) }
  }
}

/// Where a landscape came from: every source, and what became of each of its rows.
public struct Provenance: Hashable, Sendable {
  /// The sources in the order they were read.
  public let sources: [Source]

  public init(sources: [Source]) {
    self.sources = sources
  }
}

/// One table of the input.
public struct Source: Hashable, Sendable {
  /// The path of the file, as it was given.
  public let file: String

  /// The name of the sheet, or nil where a file has only one.
  public let sheet: String?

  /// The SHA-256 of the file, in hexadecimal.
  public let sha256: String

  /// How the text was written, such as `UTF-8` and `;`.
  public let encoding, delimiter: String

  /// What the table holds, or nil when it was not used.
  public let table: TableKind?
  public let balance: RowBalance

  /// Headings whose columns were not used.
  public let ignoredColumns: [String]

  /// What was understood of the shape of the sheet; nil where nothing was.
  public let understanding: SheetUnderstanding?

  public init(
    file: String, sheet: String? = nil, sha256: String, encoding: String, delimiter: String,
    table: TableKind?, balance: RowBalance, ignoredColumns: [String],
    understanding: SheetUnderstanding? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.sha256 = sha256
    self.encoding = encoding
    self.delimiter = delimiter
    self.table = table
    self.balance = balance.inOrder
    self.ignoredColumns = ignoredColumns
    self.understanding = understanding
  }
}

/// What a table of the input is about.
public enum TableKind: String, CaseIterable, Sendable {
  case memberships, participants, networks, schools, assumptions
}

/// What became of the rows of a table: each row read is in exactly one of the four heaps.
///
/// Where a row holds several entries, the marks of a matrix or the names in a cell, each entry counts
/// as a row, and so does a row without any.
public struct RowBalance: Hashable, Sendable {
  /// Rows below the heading that hold anything, or the entries in them.
  public var read = 0

  /// Rows that became a membership, a participant, ...
  public var kept = 0

  /// Rows that say again what another row said.
  public var duplicates = 0

  /// Rows that cannot be used, each of them reported.
  public var rejected = 0

  /// Rows that are sound and do not count.
  public var leftOut: [LeftOutReason: Int] = [:]

  /// The rows of the last three heaps, each with its reason.
  public private(set) var uncounted = UncountedRows()

  public init() {}

  /// Adds up what became of other rows of the table.
  public static func += (balance: inout RowBalance, other: RowBalance) {
    balance.read += other.read
    balance.kept += other.kept
    balance.duplicates += other.duplicates
    balance.rejected += other.rejected
    balance.leftOut.merge(other.leftOut, uniquingKeysWith: +)
    for row in other.uncounted { balance.uncounted.append(row) }
  }

  /// Counts a row that does not count by itself, and lists it.
  public mutating func add(_ row: UncountedRow) {
    switch row.outcome {
    case .duplicate: duplicates += 1
    case .rejected: rejected += 1
    case .leftOut(let reason): leftOut[reason, default: 0] += 1
    }
    uncounted.append(row)
  }

  public var leftOutCount: Int { leftOut.values.reduce(0, +) }

  /// Whether rows read = kept + duplicates + rejected + left out.
  public var isBalanced: Bool { read == kept + duplicates + rejected + leftOutCount }

  /// Whether every row that does not count is listed.
  public var isListed: Bool { uncounted.count == duplicates + rejected + leftOutCount }

  /// The same balance with its lists in the order of the source.
  fileprivate var inOrder: RowBalance {
    var result = self
    result.uncounted.putInOrder()
    return result
  }
}

/// Why a sound row does not count.
public enum LeftOutReason: String, CaseIterable, Sendable {
  /// The membership does not hold at the reference date.
  case membershipNotAtDate
  /// The network is not active at the reference date.
  case networkNotAtDate
  /// The row adds others up.
  case total
  /// The row says the headings once more.
  case repeatedHeading
  /// A remark that is no row of the table.
  case remark
  /// The row names a board, or a network, without a tie: it is kept as one.
  case withoutTie
  /// The board did not answer.
  case noAnswer
}

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

  public init(
    file: String, sheet: String? = nil, sha256: String, encoding: String, delimiter: String,
    table: TableKind?, balance: RowBalance, ignoredColumns: [String]
  ) {
    self.file = file
    self.sheet = sheet
    self.sha256 = sha256
    self.encoding = encoding
    self.delimiter = delimiter
    self.table = table
    self.balance = balance
    self.ignoredColumns = ignoredColumns
  }
}

/// What a table of the input is about.
public enum TableKind: String, CaseIterable, Sendable {
  case memberships, participants, networks, schools, assumptions
}

/// What became of the rows of a table: each row read is in exactly one of the four heaps.
public struct RowBalance: Hashable, Sendable {
  /// Rows below the heading that hold anything.
  public var read = 0

  /// Rows that became a membership, a participant, ...
  public var kept = 0

  /// Rows that say again what another row said.
  public var duplicates = 0

  /// Rows that cannot be used, each of them reported.
  public var rejected = 0

  /// Rows that are sound and do not count.
  public var leftOut: [LeftOutReason: Int] = [:]

  public init() {}

  public var leftOutCount: Int { leftOut.values.reduce(0, +) }

  /// Whether rows read = kept + duplicates + rejected + left out.
  public var isBalanced: Bool { read == kept + duplicates + rejected + leftOutCount }
}

/// Why a sound row does not count.
public enum LeftOutReason: String, CaseIterable, Sendable {
  /// The membership does not hold at the reference date.
  case membershipNotAtDate
  /// The network is not active at the reference date.
  case networkNotAtDate
  /// The row adds others up.
  case total
}

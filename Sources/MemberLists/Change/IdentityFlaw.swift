/// What is wrong in a table that tells what became of boards and networks.
public struct IdentityFlaw: Error, Hashable, Sendable {
  public let file: String

  /// The row as a spreadsheet shows it, and the heading of the column; nil for the whole table.
  public let row: Int?
  public let column: String?
  public let kind: Kind

  public enum Kind: Hashable, Sendable {
    /// There is no column for what was, or none for what it became.
    case missingColumns(found: [String])

    /// A row tells what something became, and not what it was.
    case noOld

    /// Neither a board nor a network is called so, or not one of the kind that was asked for; with
    /// what was perhaps meant.
    case unknownName(String, in: Side, subject: Subject?, nearest: [String])

    /// Several are called so; their ids.
    case ambiguousName(String, in: Side, ids: [String])

    /// A board is called so, and a network too.
    case boardOrNetwork(String)

    /// What was is a board and what it became a network, or the other way round.
    case differentKinds(old: String, new: String)

    /// The kind is neither of the two.
    case unreadableKind(String)

    /// A board became two, by these rows.
    case severalSuccessors(String, rows: [Int])
  }

  /// One of the two lists.
  public enum Side: Hashable, Sendable {
    case old, new
  }

  public enum Subject: Hashable, Sendable {
    case board, network
  }
}

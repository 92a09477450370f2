import BoardNetworks

/// What a sheet names besides memberships: boards and networks, with or without a tie, and what it
/// says of them.
struct Listing {
  var boards: [ListedBoard] = []
  var networks: [ListedNetwork] = []
}

/// A board that a row of a sheet is about.
struct ListedBoard {
  /// What the memberships of the row name it by.
  let label: String

  /// The name that stands beside its number.
  let name: String?
  let isNumber: Bool

  /// What the row says of it.
  let facts: BoardDraft?

  /// Whether the row gives no membership, so that nothing else would tell of a name that is unknown.
  let isWithoutTie: Bool
  let place: InputPlace
}

/// A network that a column, a row or a sheet is about.
struct ListedNetwork {
  let label: String
  let name: String?
  let isNumber: Bool
  let type: String?

  /// How many members the sheet says that it has.
  let declared: Int?
  let isWithoutTie: Bool
  let place: InputPlace
}

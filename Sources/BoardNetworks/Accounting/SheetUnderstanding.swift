/// What was understood of a sheet: facts, put into words where they are shown.
public struct SheetUnderstanding: Hashable, Sendable {
  public var shape: SheetShape

  /// The row of the headings, counted from 1; nil where a list has none.
  public var headingRow: Int?

  /// The lines above the headings that were read as titles.
  public var titles: [String] = []

  /// Rows below the headings that name a board or a network, or that belong to a list.
  public var rows = 0

  /// How many boards and networks the sheet names.
  public var boards = 0
  public var networks = 0

  /// How many marks, names or rows stand for a membership, sound or not.
  public var entries = 0

  /// The signs that were taken for a mark, the commonest first.
  public var marks: [String] = []

  /// The headings above the names of a matrix, taken as types of networks.
  public var groups: [String] = []

  /// The headings of the columns that names were taken from.
  public var nameColumns: [String] = []

  /// The headings of columns that add others up.
  public var totalColumns: [String] = []

  /// The network whose members the sheet lists, and where its name was found.
  public var network: NetworkNaming?

  /// Whether nothing in a matrix told which side the boards stand on, and rows were taken.
  public var isOrientationAssumed = false

  /// Cells that hold several names.
  public var sharedCells = 0

  public init(shape: SheetShape) {
    self.shape = shape
  }
}

/// How a sheet says who sits in which network.
public enum SheetShape: String, CaseIterable, Sendable {
  /// A row for each membership.
  case list
  /// A row for each participant, network, school or assumption.
  case table
  /// A row for each board, a column for each network, and marks.
  case matrix
  /// A row for each network, a column for each board, and marks.
  case transposedMatrix = "transposed_matrix"
  /// The members of one network.
  case members
  /// A row for each board, which names its networks in words.
  case survey
  /// A row for each network, which names its boards in several columns.
  case networkRows = "network_rows"
  /// Kept out of sight by the workbook, and not read.
  case hidden
  /// Nothing in it.
  case empty
  /// Text that explains the workbook, and not read.
  case notes
  /// Interventions on the landscape, and not read with it.
  case interventions
  /// Left out because the map says so.
  case skipped
}

/// The name of a network whose members a sheet lists.
public struct NetworkNaming: Hashable, Sendable {
  public let name: String
  public let origin: Origin

  public init(name: String, origin: Origin) {
    self.name = name
    self.origin = origin
  }

  /// Where the name was found.
  public enum Origin: String, Sendable {
    case sheet, file, title, map
  }
}

public import BoardNetworks

/// What to make a landscape of: DUO's list of the locations of schools, and tables that say more.
public struct SchoolListImport: Sendable {
  /// DUO's list ("alle vestigingen").
  public var schools: InputFile

  /// The divisions whose regions become territories; nil for all that the list gives.
  public var divisions: [Division]?

  /// Tables whose regions become territories or networks.
  public var joins: [Join]

  /// Gives the municipality of a postcode in the year of the tables in `joins`.
  public var municipalities: Column?

  /// Gives the names of boards.
  public var register: InputFile?

  /// Denominations whose locations belong to a network of their own, whatever their place.
  public var exceptions: [Exception]

  public init(
    schools: InputFile, divisions: [Division]? = nil, joins: [Join] = [],
    municipalities: Column? = nil, register: InputFile? = nil, exceptions: [Exception] = []
  ) {
    self.schools = schools
    self.divisions = divisions
    self.joins = joins
    self.municipalities = municipalities
    self.register = register
    self.exceptions = exceptions
  }

  /// A column of a table.
  public struct Column: Sendable {
    public let file: InputFile

    /// Its heading; nil for the only column that could be meant.
    public let heading: String?

    public init(file: InputFile, heading: String?) {
      self.file = file
      self.heading = heading
    }
  }

  /// A table keyed by postcode or municipality, and what its column means.
  public struct Join: Sendable {
    /// What its regions are called; a network gets the id `NAME:value`.
    public let name: String

    /// Whether boards are members of its regions by law, or only have schools in them.
    public let nature: Nature
    public let column: Column

    public init(name: String, nature: Nature, column: Column) {
      self.name = name
      self.nature = nature
      self.column = column
    }
  }

  /// A denomination, and the network that its locations belong to instead of that of their place.
  public struct Exception: Sendable {
    public let denomination, network: String

    public init(denomination: String, network: String) {
      self.denomination = denomination
      self.network = network
    }
  }
}

/// What became of an import.
public struct SchoolListReading: Sendable {
  /// Nil when a problem is fatal, or when there is any flaw.
  public let landscape: Landscape?

  /// The list of schools, then the tables in the order of `joins`, municipalities, register.
  public let provenance: Provenance

  /// Every problem of a row or a file, in the order of the files.
  public let problems: [Problem]

  /// Why the tables do not fit what was asked.
  public let flaws: [SchoolListFlaw]

  /// The divisions, and then the tables, with what matched and what did not.
  public let matches: [RegionMatches]

  /// How the postcodes of the locations fared in the table of municipalities, if there was one.
  public let municipalityMatches: RegionMatches?

  /// Boards without a name in the register, if there was one; their numbers and why.
  public let unnamedBoards: [(board: String, reason: UnmatchedLocation.Reason)]
}

/// The rule by which a location was matched with a region.
public enum MatchRule: CaseIterable, Sendable {
  /// DUO's list gives the region itself.
  case code
  case denomination
  case postcode
  /// The name of the municipality, as it is written.
  case name
  /// That name without case, accents and punctuation.
  case foldedName
  /// DUO's number of the municipality.
  case number
}

/// How the locations were matched with the regions of a division or a table.
public struct RegionMatches: Sendable {
  public let name: String
  public let nature: Nature

  /// How many regions have a location, and how many boards have one there, added up.
  public let regionCount, tieCount: Int

  /// The regions that a table gives and that have no location, in natural order.
  public let emptyRegions: [String]

  /// How many locations were matched by each rule.
  public let matched: [MatchRule: Int]

  /// The locations that were matched with nothing, in order of their codes.
  public let unmatched: [UnmatchedLocation]
}

/// A location that no region was found for.
public struct UnmatchedLocation: Sendable {
  public let location: SchoolLocation

  /// What was looked up: a postcode, or a municipality and its number.
  public let key: String?
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    /// The list does not say where the location is.
    case noKey
    /// The table has no such postcode or municipality.
    case notInTable
    /// The table has it, and says nothing of it.
    case blankInTable
    /// The table says several things of it.
    case severalValues([String])
  }
}

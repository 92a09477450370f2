public import BoardNetworks
public import Spreadsheets

/// A file of the input, as whoever reads the disk hands it over.
public struct InputFile: Sendable {
  /// The path as the user gave it, for messages.
  public let path: String

  /// The SHA-256 of the bytes, in hexadecimal.
  public let sha256: String
  public let bytes: [UInt8]

  /// The tables that whoever knows the kind of file has made of it; nil when it holds tables itself.
  ///
  /// The number of a row is the line of the file that it is from.
  let madeTables: [any Sheet]?

  /// What the kind of file is called, when its tables were made.
  let format: String

  public init(path: String, sha256: String, bytes: [UInt8]) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    madeTables = nil
    format = ""
  }

  /// - Parameters:
  ///   - format: What the kind of file is called, such as `GraphML`.
  ///   - tables: What was made of it, with headings that are what they are: none is misspelt.
  public init(path: String, sha256: String, format: String, tables: [any Sheet]) {
    self.path = path
    self.sha256 = sha256
    bytes = []
    madeTables = tables
    self.format = format
  }

  /// The last part of the path without its extension.
  var stem: String { fileStem(path) }
}

/// The last part of a path without its extension: "lidmaatschappen" of "a/lidmaatschappen.csv".
func fileStem(_ path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return String(name[..<dot])
}

/// What is known of names besides the input.
public struct NamingFiles: Sendable {
  /// What a person decided about names: the file that a review of names is written to.
  public let decisions: InputFile?

  /// A list of boards with their numbers and names that is taken as the truth.
  public let register: InputFile?

  public init(decisions: InputFile? = nil, register: InputFile? = nil) {
    self.decisions = decisions
    self.register = register
  }
}

/// What became of an input: a landscape, unless a problem is fatal, and the account of every row.
public struct Reading: Sendable {
  /// Nil when any problem is fatal.
  public let landscape: Landscape?
  public let provenance: Provenance

  /// Every problem, in the order of the files and their rows.
  public let problems: [Problem]

  /// How the sheets were read, for an analyst to edit.
  public let map: SheetMap

  /// Names for a person to decide about.
  public let nameReview: NameReview
}

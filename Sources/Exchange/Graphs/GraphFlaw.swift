import Spreadsheets

/// Why a file of a graph cannot be read, with everything that is wrong with it.
public struct UnreadableGraph: Error, Hashable, Sendable {
  /// In the order of the lines; at least one.
  public let flaws: [GraphFlaw]

  init(_ flaws: [GraphFlaw]) {
    self.flaws = flaws
  }
}

/// Something in a file of a graph that is not as it must be: a fact, put into words where it is shown.
public struct GraphFlaw: Hashable, Sendable {
  public let kind: Kind

  /// The line of the file, counted from 1; nil for the file as a whole.
  public let line: Int?

  /// The name of the file, when the graph has more than one.
  public let file: String?

  init(_ kind: Kind, line: Int? = nil, file: String? = nil) {
    self.kind = kind
    self.line = line
    self.file = file
  }

  public enum Kind: Hashable, Sendable {
    // Bytes and markup
    case empty
    case notText
    case undecodable(byte: UInt8)
    case malformed(column: Int)
    case documentType
    case unknownEncoding
    case tooLong

    // Graphs of any format
    case noGraph
    case notTwoMode
    case noMode(vertex: String)
    case repeatedVertex(String, firstLine: Int)
    case repeatedCode(String, firstLine: Int)
    case unknownVertex(String)
    case tieWithinMode(String, String)

    // GraphML
    case missingAttribute(String, of: String)
    case unknownKey(String)
    case unsupported(String)
    case unreadableValue(String, key: String)

    // Pajek
    case unknownSection(String)
    case unreadableLine(String)
    case unterminatedLabel
    case vertexOutOfRange(String, count: Int)
    case rowLength(found: Int, expected: Int)
    case rowCount(found: Int, expected: Int)

    // Nodes and edges
    case missingColumns([String], found: [String])
  }
}

extension GraphFlaw {
  /// Why bytes are no text.
  init(of error: SpreadsheetError, file: String? = nil) {
    switch error {
    case .undecodable(let line, let byte):
      self.init(.undecodable(byte: byte), line: line, file: file)
    case .empty: self.init(.empty, file: file)
    default: self.init(.notText, file: file)
    }
  }
}

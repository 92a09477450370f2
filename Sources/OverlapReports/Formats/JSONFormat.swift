import BoardNetworks
import OverlapAnalysis

extension Table {
  /// Writes one object: what the table is about, and `rows`, one on each line.
  func writeJSON<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var buffer = PieceBuffer()
    buffer.append("{\n")
    let facts = facts.map { JSONField($0.key, $0.value) }
    buffer.append { appendJSONFields(scope.jsonFields(of: name) + facts, to: &$0) }
    buffer.append("  \"rows\": ")
    try writeJSONRows(indentation: "    ", into: &buffer, to: sink)
    buffer.append("\n}\n")
    try buffer.finish(to: sink)
  }

  /// Writes an array with an object for each row, one on each line.
  ///
  /// - Parameter indentation: What stands before each row; its first two blanks do not stand before
  ///   the bracket at the end.
  func writeJSONRows<Failure: Error>(
    indentation: String, into buffer: inout PieceBuffer,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let keys = columns.map { column in
      var bytes: [UInt8] = []
      appendJSON(column.key, to: &bytes)
      bytes += ": ".utf8
      return bytes
    }
    let start = Array("\n\(indentation){".utf8)
    buffer.append("[")
    var isFirst = true
    try forEachRow(for: .machines) { (cells) throws(Failure) in
      buffer.append { bytes in
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        bytes += start
        for (index, cell) in cells.enumerated() {
          if index > 0 { bytes += ", ".utf8 }
          bytes += keys[index]
          appendJSON(cell, to: &bytes)
        }
        bytes += "}".utf8
      }
      isFirst = false
      try buffer.passOn(to: sink)
    }
    buffer.append(isFirst ? "]" : "\n\(indentation.dropFirst(2))]")
  }
}

/// A key of an object and its value.
typealias JSONField = (key: String, value: Cell)

/// Writes fields of an object, each on a line of its own that ends with a comma.
func appendJSONFields(_ fields: [JSONField], to bytes: inout [UInt8]) {
  for (key, value) in fields {
    bytes += "  ".utf8
    appendJSON(key, to: &bytes)
    bytes += ": ".utf8
    appendJSON(value, to: &bytes)
    bytes += ",\n".utf8
  }
}

/// Writes an object on one line.
func appendJSONObject(_ fields: [JSONField], to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "{"))
  for (index, field) in fields.enumerated() {
    if index > 0 { bytes += ", ".utf8 }
    appendJSON(field.key, to: &bytes)
    bytes += ": ".utf8
    appendJSON(field.value, to: &bytes)
  }
  bytes.append(UInt8(ascii: "}"))
}

extension Scope {
  /// What numbers are about, after the version of the format.
  var jsonFields: [JSONField] { [schemaField] + Optional(self).jsonFields }
}

extension Scope? {
  /// The same with the name of a table; all null when nothing was computed.
  fileprivate func jsonFields(of table: TableName) -> [JSONField] {
    [schemaField, ("table", .text(table.rawValue))] + jsonFields
  }

  fileprivate var jsonFields: [JSONField] {
    [
      ("date", .text(self?.date.day?.description)),
      ("date_origin", .text(self?.date.origin.key)),
      ("participants", .text(self?.participants.key)),
      ("nature", .text(self?.nature.rawValue)),
      ("via", .text(self?.via.rawValue)),
      ("member_wide_share", map { .decimal($0.memberWideShare) } ?? .missing),
      ("pseudonyms", map { .boolean($0.isPseudonymous) } ?? .missing),
    ]
  }
}

/// The version of what is written for programs.
private let schemaField: JSONField = ("schema", .integer(1))

extension ParticipantChoice {
  /// The choice as the command line is given it.
  var key: String {
    switch self {
    case .boards: "boards"
    case .all: "all"
    case .kind(let kind): kind
    }
  }
}

/// Appends a cell as JSON.
func appendJSON(_ cell: Cell, to bytes: inout [UInt8]) {
  switch cell {
  case .missing, .withheld: bytes += "null".utf8
  case .text(let text): appendJSON(text, to: &bytes)
  case .term(let term): appendJSON(term.key, to: &bytes)
  case .integer(let value), .integerAtLeast(let value): bytes += String(value).utf8
  case .decimal(let value), .atLeast(let value), .share(let value):
    bytes += machineText(of: value).utf8
  case .boolean(let value): bytes += (value ? "true" : "false").utf8
  case .list(let texts):
    bytes.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      appendJSON(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}

import BoardNetworks
import OverlapAnalysis

/// All findings in one file for programs: what they are about, where they came from, every table
/// and what is true of it as a whole.
///
/// `Schemas/findings.schema.json` describes it.
struct FindingsDocument: Sendable {
  private let findings: OverlapFindings
  private let tables: [Table]

  /// - Parameter tables: The tables of the findings, in their order.
  init(_ findings: OverlapFindings, tables: [Table]) {
    self.findings = findings
    self.tables = tables
  }

  func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var buffer = PieceBuffer()
    buffer.append("{\n")
    buffer.append { appendJSONFields(findings.scope.jsonFields, to: &$0) }
    buffer.append("  \"sources\": [")
    for (index, source) in findings.provenance.sources.enumerated() {
      buffer.append(index == 0 ? "\n    " : ",\n    ")
      buffer.append { appendJSONObject(source.jsonFields, to: &$0) }
    }
    buffer.append(findings.provenance.sources.isEmpty ? "],\n" : "\n  ],\n")
    buffer.append("  \"facts\": {")
    for (index, table) in tables.lazy.filter({ !$0.facts.isEmpty }).enumerated() {
      buffer.append(index == 0 ? "\n    " : ",\n    ")
      buffer.append { bytes in
        appendJSON(table.name.rawValue, to: &bytes)
        bytes += ": ".utf8
        appendJSONObject(table.facts.map { ($0.key, $0.value) }, to: &bytes)
      }
    }
    buffer.append("\n  },\n")
    buffer.append("  \"tables\": {")
    for (index, table) in tables.enumerated() {
      buffer.append(index == 0 ? "\n    " : ",\n    ")
      buffer.append { appendJSON(table.name.rawValue, to: &$0) }
      buffer.append(": ")
      try table.writeJSONRows(indentation: "      ", into: &buffer, to: sink)
    }
    buffer.append("\n  }\n}\n")
    try buffer.finish(to: sink)
  }
}

extension Source {
  fileprivate var jsonFields: [JSONField] {
    let leftOut: [JSONField] = LeftOutReason.allCases.map { reason in
      ("rows_\(reason.code)", .integer(balance.leftOut[reason] ?? 0))
    }
    return [
      ("file", .text(file)), ("sheet", .text(sheet)), ("sha256", .text(sha256)),
      ("encoding", .text(encoding)), ("delimiter", .text(delimiter)),
      ("table", .text(table?.rawValue)), ("shape", .text(understanding?.shape.rawValue)),
      ("rows_read", .integer(balance.read)), ("rows_kept", .integer(balance.kept)),
      ("rows_duplicate", .integer(balance.duplicates)),
      ("rows_rejected", .integer(balance.rejected)),
    ] + leftOut + [("ignored_columns", .list(ignoredColumns))]
  }
}

import BoardNetworks
import OverlapAnalysis

/// All findings in one file for programs: what they are about, where they came from, every table.
///
/// `Schemas/findings.schema.json` describes it.
struct FindingsDocument: Sendable {
  private let findings: OverlapFindings

  init(_ findings: OverlapFindings) {
    self.findings = findings
  }

  func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var buffer = PieceBuffer()
    buffer.append("{\n")
    buffer.append { appendJSONFields(findings.scope.jsonFields, to: &$0) }
    buffer.append("  \"sources\": [")
    for (index, source) in findings.provenance.sources.enumerated() {
      buffer.append(index == 0 ? "\n    {" : ",\n    {")
      buffer.append { source.appendJSON(to: &$0) }
      buffer.append("}")
    }
    buffer.append(findings.provenance.sources.isEmpty ? "],\n" : "\n  ],\n")
    buffer.append("  \"tables\": {")
    for (index, name) in TableName.allCases.enumerated() {
      buffer.append(index == 0 ? "\n    " : ",\n    ")
      buffer.append { appendJSON(name.rawValue, to: &$0) }
      buffer.append(": ")
      try name.table(of: findings).writeJSONRows(
        indentation: "      ", into: &buffer, to: sink)
    }
    buffer.append("\n  }\n}\n")
    try buffer.finish(to: sink)
  }
}

extension Source {
  /// Its fields, without the braces around them.
  fileprivate func appendJSON(to bytes: inout [UInt8]) {
    let leftOut: [JSONField] = LeftOutReason.allCases.map { reason in
      (reason.key, .integer(balance.leftOut[reason] ?? 0))
    }
    let fields: [JSONField] =
      [
        ("file", .text(file)), ("sheet", .text(sheet)), ("sha256", .text(sha256)),
        ("encoding", .text(encoding)), ("delimiter", .text(delimiter)),
        ("table", .text(table?.rawValue)),
        ("rows_read", .integer(balance.read)), ("rows_kept", .integer(balance.kept)),
        ("rows_duplicate", .integer(balance.duplicates)),
        ("rows_rejected", .integer(balance.rejected)),
      ] + leftOut + [("ignored_columns", .list(ignoredColumns))]
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      OverlapReports.appendJSON(field.key, to: &bytes)
      bytes += ": ".utf8
      OverlapReports.appendJSON(field.value, to: &bytes)
    }
  }
}

extension LeftOutReason {
  /// What programs call the rows that were left out for this reason.
  fileprivate var key: String {
    switch self {
    case .membershipNotAtDate: "rows_membership_not_at_date"
    case .networkNotAtDate: "rows_network_not_at_date"
    case .total: "rows_total"
    }
  }
}

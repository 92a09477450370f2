import BoardNetworks
import OverlapAnalysis

extension Table {
  /// Writes one object: what the table is about, and `rows`, one on each line.
  func writeJSON<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var buffer = PieceBuffer()
    buffer.append(by: appendOpening)
    let keys = columns.map { column in
      var bytes: [UInt8] = []
      appendJSON(column.key, to: &bytes)
      bytes += ": ".utf8
      return bytes
    }
    var isFirst = true
    try forEachRow(for: .machines) { (cells) throws(Failure) in
      buffer.append { bytes in
        bytes += (isFirst ? "\n    {" : ",\n    {").utf8
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
    buffer.append(isFirst ? "]\n}\n" : "\n  ]\n}\n")
    try buffer.finish(to: sink)
  }

  /// Everything before the first row.
  private func appendOpening(to bytes: inout [UInt8]) {
    let fields: [(key: String, value: Cell)] = [
      ("schema", .integer(1)),
      ("table", .text(name.rawValue)),
      ("date", .text(scope?.date.day?.description)),
      ("date_origin", .text(scope?.date.origin.key)),
      ("participants", .text(scope?.participants.key)),
      ("nature", .text(scope?.nature.rawValue)),
      ("member_wide_share", scope.map { .decimal($0.memberWideShare) } ?? .missing),
    ]
    bytes += "{\n".utf8
    for (key, value) in fields {
      bytes += "  ".utf8
      appendJSON(key, to: &bytes)
      bytes += ": ".utf8
      appendJSON(value, to: &bytes)
      bytes += ",\n".utf8
    }
    bytes += "  \"rows\": [".utf8
  }
}

extension ParticipantChoice {
  /// The choice as the command line is given it.
  fileprivate var key: String {
    switch self {
    case .boards: "boards"
    case .all: "all"
    case .kind(let kind): kind
    }
  }
}

private func appendJSON(_ cell: Cell, to bytes: inout [UInt8]) {
  switch cell {
  case .missing: bytes += "null".utf8
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

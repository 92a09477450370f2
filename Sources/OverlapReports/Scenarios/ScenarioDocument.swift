import BoardNetworks
import OverlapAnalysis

extension ScenarioFindings {
  /// All of it for programs, as JSON: the measures with what the law forbids of them, and what
  /// changes.
  public func json() -> [UInt8] {
    var bytes = Array("{\n  \"schema\": 1,\n  \"measures\": [".utf8)
    for (position, step) in steps.enumerated() {
      bytes += (position == 0 ? "\n    " : ",\n    ").utf8
      appendJSONObject(step.jsonFields, to: &bytes)
    }
    bytes += (steps.isEmpty ? "],\n" : "\n  ],\n").utf8
    bytes += "  \"pairs_without_member_wide\": ".utf8
    appendJSONObject(
      [
        ("kept", .integer(pairsBesidesMemberWide?.kept)),
        ("lost", .integer(pairsBesidesMemberWide?.lost.count)),
        ("gained", .integer(pairsBesidesMemberWide?.gained.count)),
      ], to: &bytes)
    bytes += ",\n  \"changes\": ".utf8
    bytes += changes.json().dropLast()
    bytes += "\n}\n".utf8
    return bytes
  }
}

extension ScenarioFindings.Step {
  fileprivate var jsonFields: [JSONField] {
    let statutory: [String]? =
      if case .statutory(let networks)? = refusal { networks } else { nil }
    return [
      ("row", .integer(row)), ("kind", .text(intervention.key)),
      ("text_nl", .text(text.nl)), ("text_en", .text(text.en)), ("note", .text(note)),
      ("statutory", statutory.map { .list($0) } ?? .missing),
    ]
  }
}

extension Intervention {
  /// What machines call its kind; it never changes.
  var key: String {
    switch self {
    case .combine: "combine"
    case .stop: "stop"
    case .split: "split"
    case .rename: "rename"
    case .join: "join"
    case .leave: "leave"
    case .meet: "frequency"
    case .coreAndShell: "core_and_shell"
    case .mergeBoards: "board_merger"
    case .endScheme: "scheme_ends"
    }
  }
}

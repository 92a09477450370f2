import Foundation

/// As much of JSON Schema (draft 2020-12) as a schema of this project uses; any other keyword is an
/// error, so that nothing in a schema goes unheeded.
struct JSONSchema {
  private let root: JSONValue

  init(_ bytes: [UInt8]) throws {
    root = try JSONValue(bytes)
  }

  /// What is wrong with a value, and where.
  func errors(in value: JSONValue) -> [String] { errors(value, root, at: "$") }

  private func errors(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    (schema.fields ?? [:]).sorted { $0.key < $1.key }.flatMap { keyword, rule in
      errors(value, schema, keyword, rule, at: place)
    }
  }

  private func errors(
    _ value: JSONValue, _ schema: JSONValue, _ keyword: String, _ rule: JSONValue, at place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description":
      return []
    case "$ref":
      let name = rule.text?.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?[name] else { return ["\(place): there is no \(name)"] }
      return errors(value, target, at: place)
    case "type":
      let types = rule.items?.compactMap(\.text) ?? [rule.text ?? ""]
      return types.contains { value.is($0) } ? [] : ["\(place): \(value) is no \(types)"]
    case "enum":
      return rule.items?.contains(value) == true ? [] : ["\(place): \(value) is not listed"]
    case "const":
      return rule == value ? [] : ["\(place): \(value) is not \(rule)"]
    case "minimum":
      guard let number = value.number, let bound = rule.number, number < bound else { return [] }
      return ["\(place): \(number) is less than \(bound)"]
    case "maximum":
      guard let number = value.number, let bound = rule.number, number > bound else { return [] }
      return ["\(place): \(number) is more than \(bound)"]
    case "items":
      return (value.items ?? []).enumerated().flatMap { index, item in
        errors(item, rule, at: "\(place)[\(index)]")
      }
    case "properties":
      return (rule.fields ?? [:]).sorted { $0.key < $1.key }.flatMap { name, part in
        value[name].map { errors($0, part, at: "\(place).\(name)") } ?? []
      }
    case "required":
      guard let fields = value.fields else { return [] }
      return (rule.items ?? []).compactMap(\.text).filter { fields[$0] == nil }
        .map { "\(place) lacks \($0)" }
    case "additionalProperties":
      guard let fields = value.fields, rule == .boolean(false) else { return [] }
      let known = schema["properties"]?.fields ?? [:]
      return fields.keys.filter { known[$0] == nil }.sorted().map { "\(place) has \($0)" }
    default:
      return ["\(place): the schema says \(keyword), which is not known here"]
    }
  }
}

extension JSONValue {
  fileprivate func `is`(_ type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}

extension JSONSchema {
  /// The schema in the repository for findings.json.
  static func ofFindings() throws -> JSONSchema {
    let file = URL(filePath: #filePath).appending(
      path: "../../../../Schemas/findings.schema.json")
    return try JSONSchema(Array(try Data(contentsOf: file.standardizedFileURL)))
  }
}

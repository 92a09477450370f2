/// What an attribute of networks is called in a graph, where other keys have names too.
///
/// An attribute keeps its heading. Where that is what another key is called, in any case of its
/// letters, `attribute_` stands before it, and once more before what begins so already: every
/// heading is found again.
enum AttributeKey {
  static func written(_ heading: String) -> String {
    isTaken(heading) ? prefix + heading : heading
  }

  static func heading(_ written: String) -> String {
    written.hasPrefix(prefix) && isTaken(written)
      ? String(written.unicodeScalars.dropFirst(prefix.unicodeScalars.count)) : written
  }

  private static let prefix = "attribute_"

  /// Whether a name, without the prefixes before it, is one of the keys.
  static func isTaken(_ name: String) -> Bool {
    var name = name
    while name.hasPrefix(prefix) {
      name = String(name.unicodeScalars.dropFirst(prefix.unicodeScalars.count))
    }
    return taken.contains(name.lowercased())
  }

  /// The keys of participants and networks, and what Gephi and Kumu take for something of their own.
  private static let taken: Set<String> = [
    "id", "code", "label", "name", "mode", "type", "bipartite", "kind", "municipality", "region",
    "schools", "sites", "pupils", "board_fte", "capacity_hours", "denomination", "represented_by",
    "questions", "responded", "alias", "network_type", "themes", "nature", "body_of", "obligation",
    "scheme", "scheme_until", "commissioner", "formality", "active_from", "active_to",
    "meetings_per_year", "hours", "preparation_hours", "travel_hours", "level",
    "declared_members", "description", "tags", "image", "timeset", "interval",
  ]
}

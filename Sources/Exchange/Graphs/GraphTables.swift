public import BoardNetworks
public import Spreadsheets

/// The tables that a file of a graph comes to, for the reader of tables to check and to take.
public struct GraphTables: Sendable {
  /// The tables, with the names that the reader knows them by. The number of a row is the line of
  /// the file that it is from.
  public let sheets: [any Sheet]

  /// What the file is called by whoever knows its kind, such as `GraphML`.
  public let format: String

  /// The day that the file says it describes, where that does not follow from the tables.
  public let date: CalendarDate?
}

/// A graph of two modes as a file gives it, before it is put into tables.
struct ReadGraph {
  struct Vertex {
    let id: String
    let line: Int
    var values: [String: Value] = [:]
  }

  struct Tie {
    let participant, network: Int
    let line: Int
    var values: [String: Value] = [:]
  }

  /// A value as the file writes it.
  struct Value {
    let text: String
    let kind: Kind

    enum Kind {
      case text, number, flag
      /// A list, with what parts its texts.
      case list(ListText)
    }
  }

  var participants: [Vertex] = []
  var networks: [Vertex] = []
  var ties: [Tie] = []

  /// Tables that the file holds as they are, such as the one of schools.
  var otherTables: [MadeSheet] = []

  /// The tables: memberships always, and each other one that says more than its absence would, be
  /// it only that two vertices are two, however alike they are spelled.
  func sheets() -> [any Sheet] {
    var sheets: [any Sheet] = []
    let isNamed = (Set(ties.map(\.participant)), Set(ties.map(\.network)))
    if needsTable(participants, named: isNamed.0) {
      sheets.append(sheet(of: participants, named: "deelnemers"))
    }
    if needsTable(networks, named: isNamed.1) {
      sheets.append(sheet(of: networks, named: "netwerken"))
    }
    sheets.append(sheetOfTies())
    return sheets + otherTables
  }

  /// Whether the tables are no larger than a machine holds with ease. A file can be small and its
  /// tables large, when each vertex has a key of its own or a key has a long value for all.
  var fitsTables: Bool {
    var cellCount = 0
    var byteCount = 0
    for values in [participants.map(\.values), networks.map(\.values), ties.map(\.values)] {
      cellCount += values.count * (ReadGraph.keys(of: values).count + 2)
      for value in values.lazy.flatMap(\.values) { byteCount += value.text.utf8.count }
    }
    return cellCount <= ReadGraph.cellLimit && byteCount <= ReadGraph.textLimit
  }

  /// The most cells of the tables: a hundred thousand vertices with fifty keys.
  static let cellLimit = 5_000_000

  /// The most bytes of text in them.
  static let textLimit = 1 << 27

  /// - Parameter named: The positions of vertices that a tie names.
  private func needsTable(_ vertices: [Vertex], named: Set<Int>) -> Bool {
    named.count < vertices.count
      || vertices.contains { !$0.values.isEmpty || !isUnmistakable($0.id) }
  }

  private func sheet(of vertices: [Vertex], named name: String) -> MadeSheet {
    let keys = ReadGraph.keys(of: vertices.lazy.map(\.values))
    return MadeSheet(
      name: name, headings: ["id"] + keys.map(AttributeKey.heading),
      rows: vertices.lazy.map { vertex in
        (vertex.line, [vertex.id] + keys.map { vertex.values[$0]?.tableText ?? "" })
      })
  }

  /// A row for each tie, or for each delegate of one.
  private func sheetOfTies() -> MadeSheet {
    let keys = ReadGraph.keys(of: ties.lazy.map(\.values))
    return MadeSheet(
      name: "lidmaatschappen", headings: ["participant", "network"] + keys.map(GraphKeys.heading),
      rows: ties.lazy.flatMap { tie -> [(line: Int, cells: [String])] in
        let delegates = keys.map { key in
          ReadGraph.delegateKeys.contains(key) ? tie.values[key]?.items ?? [] : []
        }
        return (0..<max(1, delegates.map(\.count).max() ?? 0)).map { position in
          let cells = zip(keys, delegates).map { key, items in
            guard ReadGraph.delegateKeys.contains(key) else {
              return tie.values[key]?.tableText ?? ""
            }
            return position < items.count ? items[position] : ""
          }
          return (
            tie.line, [participants[tie.participant].id, networks[tie.network].id] + cells
          )
        }
      })
  }

  private static let delegateKeys: Set<String> = ["delegate", "function", "mandate"]

  /// The keys that any value stands under, in order of their scalars.
  private static func keys(of values: some Sequence<[String: Value]>) -> [String] {
    var keys: Set<String> = []
    for value in values { keys.formUnion(value.keys) }
    return keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }
}

extension ReadGraph.Value {
  /// The value as a table holds it, numbers with a decimal comma.
  fileprivate var tableText: String {
    switch kind {
    case .text: text
    case .list: items.joined(separator: "; ")
    case .flag: ["true", "1"].contains(text.lowercased()) ? "ja" : "nee"
    case .number:
      // What is no number is passed on, for the reader of tables to report.
      Double(text).map { $0.isFinite ? decimalText(of: $0) : "" } ?? text
    }
  }

  fileprivate var items: [String] {
    if case .list(let list) = kind { list.items(of: text) } else { [text] }
  }

  /// A value of a key that a file gives no kind of its own.
  ///
  /// - Parameters:
  ///   - list: How the format parts lists.
  ///   - attributes: Whether a key that means nothing to us may be an attribute, which is a number.
  init(_ text: String, of key: String, list: ListText, attributes: Bool) {
    self.text = text
    if let kind = ReadGraph.Value.kinds[key] {
      self.kind = kind(list)
    } else {
      let isAttribute = !AttributeKey.isTaken(key) || AttributeKey.heading(key) != key
      kind = attributes && isAttribute && Double(text) != nil ? .number : .text
    }
  }

  private static let kinds: [String: @Sendable (ListText) -> Kind] = {
    let lists = [
      "municipality", "questions", "alias", "themes", "role", "stated_by", "delegate", "function",
      "mandate",
    ]
    let numbers = [
      "schools", "sites", "pupils", "board_fte", "capacity_hours", "meetings_per_year", "hours",
      "preparation_hours", "travel_hours", "declared_members", "seats",
    ]
    var kinds: [String: @Sendable (ListText) -> Kind] = ["responded": { _ in .flag }]
    for key in lists { kinds[key] = { .list($0) } }
    for key in numbers { kinds[key] = { _ in .number } }
    return kinds
  }()
}

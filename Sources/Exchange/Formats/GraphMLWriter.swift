import BoardNetworks
import Markup
import Spreadsheets

/// Writes a landscape as GraphML, with everything that it holds.
///
/// Participants and networks are vertices and memberships are edges without a direction. Each field
/// is a key of its own type, in English; what is unknown has none, and a list is one text (see
/// `ListText`). The mode of a vertex stands in `mode` for people, in `type` for igraph (true for
/// networks) and in `bipartite` for NetworkX (1 for networks). The graph itself holds the reference
/// date, and the tables of schools and assumptions as CSV.
///
/// What XML cannot hold is written as U+FFFD: control characters but tab and line breaks, and the
/// noncharacters U+FFFE and U+FFFF.
///
/// U. Brandes, M. Eiglsperger, J. Lerner, C. Pich, *Graph Markup Language (GraphML)*, in Handbook of
/// Graph Drawing and Visualization, 2013, 517–541.
///
/// - Parameter delegates: Whether those who sit at tables are named.
/// - Complexity: O(*b* + *n* + *m* + *s*) for *b* boards, *n* networks, *m* memberships and *s*
///   schools.
func graphML(of landscape: Landscape, delegates: Bool) -> [UInt8] {
  let graph = LandscapeGraph(of: landscape, delegates: delegates)
  let graphData = GraphML.data(of: landscape)
  var keys = GraphML.Keys(of: graph)
  keys.declare(graphData.map { ($0.key, $0.type) }, for: .graph)

  return xmlDocument("graphml", namespaces: [GraphML.namespace]) { writer in
    for key in keys.declared {
      writer.append(
        Element(
          "key",
          [
            "id": key.id, "for": key.owner.rawValue, "attr.name": key.name,
            "attr.type": key.type.graphMLName,
          ]))
    }
    writer.element("graph", ["id": "landscape", "edgedefault": "undirected"]) { writer in
      for entry in graphData {
        writer.append(data: entry.text, key: keys.id(of: entry.key, for: .graph))
      }
      let participants = (graph.participants, graph.participantLabels, VertexMode.participant)
      for (table, labels, mode) in [
        participants, (graph.networks, graph.networkLabels, .network),
      ] {
        let ids = table.headers.map { keys.id(of: $0.graphKey, for: .node) }
        for (position, row) in table.rows.enumerated() {
          writer.element("node", ["id": mode.vertexID(position)]) { writer in
            let marks = [
              ("label", labels[position]), ("mode", mode.rawValue),
              ("type", mode == .network ? "true" : "false"),
              ("bipartite", mode == .network ? "1" : "0"),
            ]
            for (key, text) in marks {
              writer.append(data: text, key: keys.id(of: key, for: .node))
            }
            writer.append(row, keys: ids)
          }
        }
      }
      let ids = graph.ties.headers.map { keys.id(of: $0.graphKey, for: .edge) }
      for (position, row) in graph.ties.rows.enumerated() {
        let ends = graph.ends[position]
        let attributes: Attributes = [
          "id": "e\(position + 1)", "source": LandscapeGraph.participantID(ends.participant),
          "target": LandscapeGraph.networkID(ends.network),
        ]
        writer.element("edge", attributes) { writer in writer.append(row, keys: ids) }
      }
    }
  }
}

/// What reader and writer of GraphML have in common.
enum GraphML {
  static let namespace = Namespace("http://graphml.graphdrawing.org/xmlns")

  /// What the graph itself holds.
  enum GraphKey {
    static let date = "reference_date"
    static let schools = "schools"
    static let assumptions = "assumptions"
  }

  /// What the graph itself holds of a landscape.
  ///
  /// The date has a key when it was chosen, or does not follow from what is written: a reader
  /// finds the newest first day by itself.
  fileprivate static func data(
    of landscape: Landscape
  ) -> [(key: String, type: ColumnHeader.ValueType, text: String)] {
    var data: [(key: String, type: ColumnHeader.ValueType, text: String)] = []
    if let day = landscape.date.day, landscape.date != .newest(day) || day != landscape.newestDay {
      data.append((GraphKey.date, .text, day.description))
    }
    func add(_ key: String, _ table: WrittenTable) {
      guard !table.rows.isEmpty else { return }
      data.append((key, .text, String(decoding: table.machineCSV, as: UTF8.self)))
    }
    add(
      GraphKey.schools,
      WrittenTable(.schools, schoolColumns(of: landscape), of: landscape.schools))
    add(
      GraphKey.assumptions,
      WrittenTable(.assumptions, assumptionColumns, of: landscape.assumptions))
    return data
  }

  fileprivate enum Owner: String {
    case graph, node, edge
  }

  /// The keys of a document, by their names.
  fileprivate struct Keys {
    struct Key {
      let id, name: String
      let type: ColumnHeader.ValueType
      let owner: Owner
    }

    private(set) var declared: [Key] = []
    private var ids: [String: String] = [:]

    /// The keys of vertices and edges: those of their mode, and of each column that says something.
    init(of graph: LandscapeGraph) {
      declare(
        [("label", .text), ("mode", .text), ("type", .flag), ("bipartite", .count)], for: .node)
      declare(graph.participants.filledKeys, for: .node)
      declare(graph.networks.filledKeys, for: .node)
      declare(graph.ties.filledKeys, for: .edge)
    }

    mutating func declare(
      _ keys: [(name: String, type: ColumnHeader.ValueType)], for owner: Owner
    ) {
      for key in keys where ids[owner.rawValue + " " + key.name] == nil {
        let id = "d\(declared.count)"
        ids[owner.rawValue + " " + key.name] = id
        declared.append(Key(id: id, name: key.name, type: key.type, owner: owner))
      }
    }

    /// The id of a key; empty when nothing has a value of it.
    func id(of name: String, for owner: Owner) -> String {
      ids[owner.rawValue + " " + name] ?? ""
    }
  }
}

extension ColumnHeader.ValueType {
  fileprivate var graphMLName: String {
    switch self {
    case .text: "string"
    case .count: "long"
    case .amount: "double"
    case .flag: "boolean"
    }
  }
}

extension WrittenTable {
  fileprivate var filledKeys: [(name: String, type: ColumnHeader.ValueType)] {
    filledHeaders.map { ($0.graphKey, $0.type) }
  }

  /// The table as CSV for programs.
  fileprivate var machineCSV: [UInt8] {
    let cells = rows.map { row in
      row.map { CSVCell.text($0.machineText(joining: ListText.semicolons.joined) ?? "") }
    }
    return CSVDialect.machine.bytes(of: [headers.map { .text($0.key) }] + cells)
  }
}

extension MarkupWriter {
  fileprivate mutating func append(data text: String, key: String) {
    element("data", ["key": key], text: text)
  }

  /// What a row says, a key for each cell that is not unknown.
  fileprivate mutating func append(_ row: [TableCell], keys: [String]) {
    for (cell, key) in zip(row, keys) {
      guard let text = cell.machineText(joining: ListText.semicolons.joined) else { continue }
      append(data: text, key: key)
    }
  }
}

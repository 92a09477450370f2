import BoardNetworks
import Spreadsheets

/// Programs that take a graph as two tables in CSV, and how they call things.
///
/// Both read UTF-8 with commas and a decimal point, so a text is written as it is: nothing guards it
/// from a spreadsheet program.
///
/// Gephi, *Spreadsheet*, at gephi.org/users/supported-graph-formats/spreadsheet. Kumu, *Structure
/// your data for Kumu*, at docs.kumu.io/guides/import/import.
enum NodesAndEdges: Sendable {
  case gephi, kumu

  var nodesName: String {
    switch self {
    case .gephi: "nodes.csv"
    case .kumu: "elements.csv"
    }
  }

  var edgesName: String {
    switch self {
    case .gephi: "edges.csv"
    case .kumu: "connections.csv"
    }
  }

  /// How several texts stand in one cell.
  var list: ListText {
    switch self {
    case .gephi: .semicolons
    case .kumu: .bars
    }
  }
}

/// Writes a landscape as a table of vertices and one of edges.
///
/// Columns that say nothing are left out. The weight that Gephi is given is the number of seats, or
/// 1 where it is unknown, which is what Gephi assumes by itself; `seats` is what is known.
///
/// - Parameter delegates: Whether those who sit at tables are named.
func nodesAndEdges(
  of landscape: Landscape, for program: NodesAndEdges, delegates: Bool
) -> [(name: String, bytes: [UInt8])] {
  let graph = LandscapeGraph(of: landscape, delegates: delegates)
  let dialect = CSVDialect.machine
  return [
    (program.nodesName, dialect.bytes(of: program.nodes(of: graph))),
    (program.edgesName, dialect.bytes(of: program.edges(of: graph))),
  ]
}

extension NodesAndEdges {
  fileprivate func nodes(of graph: LandscapeGraph) -> [[CSVCell]] {
    let own = graph.participants.filledHeaders
    let columns =
      own
      + graph.networks.filledHeaders.filter { header in
        !own.contains { $0.graphKey == header.graphKey }
      }
    let first = self == .gephi ? ["Id", "Label", "mode"] : ["ID", "Label", "Type"]
    var rows: [[CSVCell]] = [(first + columns.map(\.graphKey)).map { .text($0) }]
    for (table, labels, mode) in [
      (graph.participants, graph.participantLabels, VertexMode.participant),
      (graph.networks, graph.networkLabels, .network),
    ] {
      let places = columns.map { column in
        table.headers.firstIndex { $0.graphKey == column.graphKey }
      }
      for (position, row) in table.rows.enumerated() {
        rows.append(
          [mode.vertexID(position), labels[position], mode.rawValue].map { .text($0) }
            + places.map { $0.map { cell(row[$0]) } ?? .text("") })
      }
    }
    return rows
  }

  fileprivate func edges(of graph: LandscapeGraph) -> [[CSVCell]] {
    let columns = graph.ties.filledHeaders
    let places = columns.map { graph.ties.headers.firstIndex(of: $0)! }
    let seats = graph.ties.headers.firstIndex { $0.key == "seats" }!
    let first =
      self == .gephi ? ["Source", "Target", "Type", "Weight"] : ["From", "To", "Direction"]
    var rows: [[CSVCell]] = [(first + columns.map(\.graphKey)).map { .text($0) }]
    for (position, row) in graph.ties.rows.enumerated() {
      let ends = graph.ends[position]
      var cells: [CSVCell] = [
        .text(LandscapeGraph.participantID(ends.participant)),
        .text(LandscapeGraph.networkID(ends.network)),
      ]
      switch self {
      case .gephi:
        let weight = row[seats] == .unknown ? TableCell.count(1) : row[seats]
        cells += [.text("Undirected"), cell(weight)]
      case .kumu: cells.append(.text("undirected"))
      }
      rows.append(cells + places.map { cell(row[$0]) })
    }
    return rows
  }

  private func cell(_ cell: TableCell) -> CSVCell {
    .text(cell.machineText(joining: list.joined) ?? "")
  }
}

extension WrittenTable {
  /// The columns in which a row says something.
  var filledHeaders: [ColumnHeader] {
    zip(headers, filledCounts).filter { $0.1 > 0 }.map(\.0)
  }
}

import Spreadsheets

/// Reads a graph of two modes from a table of vertices and one of edges, as Gephi and Kumu have them.
///
/// Vertices have an `Id`, or else go by their `Label`, and a `mode`, `bipartite` or `Type` that tells
/// participants from networks. Edges have `Source` and `Target`, or `From` and `To`. Other columns
/// are keys, as in GraphML.
///
/// - Parameters:
///   - nodes: The name of the file of vertices, and its bytes.
///   - edges: The name of the file of edges, and its bytes.
/// - Throws: `UnreadableGraph` with all that is wrong.
/// - Complexity: O(*n*) for *n* bytes.
public func nodesAndEdgesTables(
  nodes: (name: String, bytes: [UInt8]), edges: (name: String, bytes: [UInt8])
) throws(UnreadableGraph) -> GraphTables {
  let vertices = try KeyedRows(nodes.bytes, file: nodes.name)
  let ties = try KeyedRows(edges.bytes, file: edges.name)
  let identity = vertices.column(named: "id") ?? vertices.column(named: "label")
  guard let identity else {
    throw UnreadableGraph([
      GraphFlaw(
        .missingColumns(["Id", "Label"], found: vertices.headings), line: 1, file: nodes.name)
    ])
  }
  let isKumu = ties.column(named: "source") == nil
  guard let source = ties.column(named: isKumu ? "from" : "source"),
    let target = ties.column(named: isKumu ? "to" : "target")
  else {
    throw UnreadableGraph([
      GraphFlaw(
        .missingColumns(["Source", "Target"], found: ties.headings), line: 1, file: edges.name)
    ])
  }

  let list: ListText = isKumu ? .bars : .semicolons
  var assembly = GraphAssembly(flaws: vertices.flaws + ties.flaws)
  assembly.file = nodes.name
  for row in vertices.rows {
    var values = vertices.values(of: row, except: [identity], list: list, attributes: true)
    // Programs write these names with a capital.
    for key in ["Label", "Type", "Mode"] {
      if let value = values.removeValue(forKey: key) { values[key.lowercased()] = value }
    }
    if vertices.headings[identity].lowercased() == "label" {
      values["code"] = ReadGraph.Value(text: row.cells[identity], kind: .text)
    }
    assembly.add(vertex: row.cells[identity], line: row.line, values: values)
  }
  assembly.file = edges.name
  let passedOver = ["type", "weight", "id", "direction", "label"]
    .compactMap { ties.column(named: $0) }
  for row in ties.rows {
    assembly.addTie(
      from: row.cells[source], to: row.cells[target], line: row.line,
      values: ties.values(
        of: row, except: Set(passedOver + [source, target]), list: list, attributes: false))
  }
  return GraphTables(
    sheets: try assembly.finished().sheets(), format: isKumu ? "Kumu" : "Gephi", date: nil)
}

/// The rows of a CSV file below its headings.
private struct KeyedRows {
  private(set) var headings: [String] = []
  private(set) var rows: [(line: Int, cells: [String])] = []
  private(set) var flaws: [GraphFlaw] = []

  init(_ bytes: [UInt8], file: String) throws(UnreadableGraph) {
    let sheet: CSVSheet
    do {
      sheet = try CSVSheet(bytes: bytes)
    } catch {
      throw UnreadableGraph([GraphFlaw(of: error, file: file)])
    }
    var cellCount = 0
    let defects = sheet.forEachRow { row in
      guard !row.isBlank else { return true }
      let cells = (0..<row.cellCount).map { String(utf8: row.trimmedBytes(ofCell: $0)) }
      if headings.isEmpty {
        headings = cells
      } else {
        cellCount += max(headings.count, cells.count)
        guard cellCount <= ReadGraph.cellLimit else {
          flaws.append(GraphFlaw(.tooLong, line: row.number, file: file))
          return false
        }
        let missing = max(0, headings.count - cells.count)
        rows.append((row.number, cells + Array(repeating: "", count: missing)))
      }
      return true
    }
    for case .unterminatedQuote(let row) in defects {
      flaws.append(GraphFlaw(.unterminatedLabel, line: row, file: file))
    }
  }

  /// The column with a heading, in any case of its letters.
  func column(named name: String) -> Int? {
    headings.firstIndex { $0.lowercased() == name }
  }

  /// What a row says, by the headings of its columns.
  func values(
    of row: (line: Int, cells: [String]), except passedOver: Set<Int>, list: ListText,
    attributes: Bool
  ) -> [String: ReadGraph.Value] {
    var values: [String: ReadGraph.Value] = [:]
    for (column, heading) in headings.enumerated() where !passedOver.contains(column) {
      let text = row.cells[column]
      guard !heading.isEmpty, !text.isEmpty else { continue }
      values[heading] = ReadGraph.Value(text, of: heading, list: list, attributes: attributes)
    }
    return values
  }
}

/// Brings vertices and ties together: which mode a vertex belongs to, and whether each tie goes from
/// a participant to a network.
struct GraphAssembly {
  private var graph = ReadGraph()
  private var flaws: [GraphFlaw]

  /// Where each vertex went, by its id in the file.
  private var places: [String: Vertex] = [:]
  private var codes: [VertexMode: [String: Int]] = [:]
  private var hasMode = false

  /// The file that what is added is from, when the graph has more than one.
  var file: String?

  private struct Vertex {
    let line: Int
    /// Nil when the vertex does not say its mode.
    let place: (mode: VertexMode, position: Int)?
  }

  /// - Parameter flaws: What was wrong already.
  init(flaws: [GraphFlaw]) {
    self.flaws = flaws
  }

  /// Adds a vertex, of which the values tell the mode, the code and the name.
  mutating func add(vertex id: String, line: Int, values: [String: ReadGraph.Value]) {
    if let first = places[id] {
      flaws.append(GraphFlaw(.repeatedVertex(id, firstLine: first.line), line: line, file: file))
      return
    }
    var values = values
    guard let mode = GraphAssembly.takeMode(from: &values) else {
      flaws.append(GraphFlaw(.noMode(vertex: id), line: line, file: file))
      places[id] = Vertex(line: line, place: nil)
      return
    }
    hasMode = true
    let label = values.removeValue(forKey: "label") ?? values.removeValue(forKey: "Label")
    let code = values.removeValue(forKey: "code")?.text
    // igraph gives vertices a key `id` that says what the id of the vertex was in an earlier file.
    let earlier = values.removeValue(forKey: "id")?.text
    if code == nil, values["name"] == nil { values["name"] = label }
    let identity = code ?? earlier ?? id
    if let first = codes[mode, default: [:]].updateValue(line, forKey: identity) {
      flaws.append(GraphFlaw(.repeatedCode(identity, firstLine: first), line: line, file: file))
    }
    let vertex = ReadGraph.Vertex(id: identity, line: line, values: values)
    let position: Int
    switch mode {
    case .participant:
      position = graph.participants.count
      graph.participants.append(vertex)
    case .network:
      position = graph.networks.count
      graph.networks.append(vertex)
    }
    places[id] = Vertex(line: line, place: (mode, position))
  }

  /// Adds a tie between two vertices, in either order.
  mutating func addTie(
    from source: String, to target: String, line: Int, values: [String: ReadGraph.Value]
  ) {
    let ends = [source, target].map { id -> Vertex? in
      if places[id] == nil { flaws.append(GraphFlaw(.unknownVertex(id), line: line, file: file)) }
      return places[id]
    }
    guard let first = ends[0]?.place, let second = ends[1]?.place else { return }
    guard first.mode != second.mode else {
      flaws.append(GraphFlaw(.tieWithinMode(source, target), line: line, file: file))
      return
    }
    let (participant, network) = first.mode == .participant ? (first, second) : (second, first)
    graph.ties.append(
      ReadGraph.Tie(
        participant: participant.position, network: network.position, line: line, values: values))
  }

  /// The graph.
  ///
  /// - Throws: `UnreadableGraph` with everything that is wrong. When no vertex says its mode, that
  ///   is said once.
  func finished() throws(UnreadableGraph) -> ReadGraph {
    guard !flaws.isEmpty else {
      guard graph.fitsTables else { throw UnreadableGraph([GraphFlaw(.tooLong, file: file)]) }
      return graph
    }
    let modeless = flaws.filter { if case .noMode = $0.kind { true } else { false } }
    if !hasMode, modeless.count == flaws.count {
      throw UnreadableGraph([GraphFlaw(.notTwoMode)])
    }
    // A graph of several files is added file by file, each in the order of its lines.
    guard file == nil else { throw UnreadableGraph(flaws) }
    let order = flaws.indices.sorted { (flaws[$0].line ?? 0, $0) < (flaws[$1].line ?? 0, $1) }
    throw UnreadableGraph(order.map { flaws[$0] })
  }

  /// The mode that values tell, which are taken out; nil when they tell none.
  private static func takeMode(from values: inout [String: ReadGraph.Value]) -> VertexMode? {
    var mode: VertexMode?
    for key in ["mode", "bipartite", "type"] {
      guard let value = values[key], let found = VertexMode(value) else { continue }
      values.removeValue(forKey: key)
      mode = mode ?? found
    }
    return mode
  }
}

extension VertexMode {
  fileprivate init?(_ value: ReadGraph.Value) {
    switch value.text.lowercased() {
    case "0", "0.0", "false": self = .participant
    case "1", "1.0", "true": self = .network
    default: self.init(word: value.text)
    }
  }
}

import BoardNetworks
import Markup
import Spreadsheets

/// Reads a graph of two modes from GraphML, ours or that of others.
///
/// The mode of a vertex is what its key `mode` says, or else `bipartite` (0 or 1, as NetworkX has
/// it), or `type` (a boolean, as igraph has it, or a word). A vertex goes by its `code`, or else by
/// its id; without a `code` its `label` is its name, where it has no `name`. The label of a vertex
/// may also stand in the graphics of yEd. Directions mean nothing here.
///
/// - Throws: `UnreadableGraph` with all that is wrong; broken markup ends the search for more.
/// - Complexity: O(*n*) for *n* bytes.
public func graphMLTables(from bytes: [UInt8]) throws(UnreadableGraph) -> GraphTables {
  guard !bytes.isEmpty else { throw UnreadableGraph([GraphFlaw(.empty)]) }
  var document = GraphMLDocument()
  try document.read(bytes)
  return try document.tables()
}

/// What has been read of a document.
private struct GraphMLDocument {
  private var keys: [String: Key] = [:]
  private var vertices: [Item] = []
  private var edges: [Item] = []
  private var graphValues: [String: ReadGraph.Value] = [:]
  private var flaws: [GraphFlaw] = []
  private var hasGraph = false

  /// The elements that are open.
  private var open: [Place] = []
  private var item = Item()
  private var text: [UInt8] = []
  private var line = 0

  private struct Key {
    let name: String
    let type: String
    let isForEdges, isForNodes: Bool
    let isGraphics: Bool
    var standard: ReadGraph.Value?
  }

  /// A vertex or an edge.
  private struct Item {
    var id = ""
    var source = ""
    var target = ""
    var line = 0
    var values: [String: ReadGraph.Value] = [:]
  }

  private enum Place {
    case root, graph, node, edge
    case key(String)
    case standard(ofKey: String)
    case data(key: String)
    /// Somewhere in graphics, and in the label that they give.
    case graphics, label
    case passedOver
  }
}

// MARK: - Reading

extension GraphMLDocument {
  /// Reads line by line, to know where things stand.
  mutating func read(_ bytes: [UInt8]) throws(UnreadableGraph) {
    var reader = XMLReader()
    do {
      var start = 0
      while start < bytes.count {
        line += 1
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        end = min(end + 1, bytes.count)
        let piece = bytes.span.extracting(start..<end)
        guard try reader.feed(piece, to: { handle($0) }) else { break }
        start = end
      }
      if flaws.isEmpty || hasGraph { try reader.finish { handle($0) } }
    } catch {
      throw UnreadableGraph(flaws + [GraphFlaw(error)])
    }
  }

  private mutating func handle(_ event: borrowing XMLEvent) -> Bool {
    switch event {
    case .start(let tag):
      return begin(tag)
    case .text(let piece):
      switch open.last {
      case .data, .standard, .label: for index in piece.indices { text.append(piece[index]) }
      default: break
      }
    case .end:
      end(open.removeLast())
    }
    return true
  }

  /// Whether there is a reason to go on.
  private mutating func begin(_ tag: borrowing XMLStartTag) -> Bool {
    let name = String(utf8: tag.name.local)
    switch open.last {
    case nil:
      guard name == "graphml" else {
        flaws.append(GraphFlaw(.noGraph, line: line))
        return false
      }
      open.append(.root)
    case .root where name == "key":
      open.append(beginKey(tag))
    case .root where name == "graph":
      if hasGraph { refuse("graph") }
      open.append(hasGraph ? .passedOver : .graph)
      hasGraph = true
    case .graph where name == "node":
      item = Item(id: required("id", of: "node", in: tag), line: line)
      open.append(.node)
    case .graph where name == "edge":
      item = Item(
        source: required("source", of: "edge", in: tag),
        target: required("target", of: "edge", in: tag), line: line)
      open.append(.edge)
    case .graph where name == "hyperedge":
      refuse("hyperedge")
    case .node where name == "graph", .edge where name == "graph":
      refuse("graph")
    case .node where name == "port":
      refuse("port")
    case .graph where name == "data", .node where name == "data", .edge where name == "data":
      text = []
      let key = required("key", of: "data", in: tag)
      if !key.isEmpty, keys[key] == nil { flaws.append(GraphFlaw(.unknownKey(key), line: line)) }
      open.append(.data(key: key))
    case .key(let id) where name == "default":
      text = []
      open.append(.standard(ofKey: id))
    case .data, .graphics:
      if name == "NodeLabel" {
        text = []
        open.append(.label)
      } else {
        open.append(.graphics)
      }
    default:
      open.append(.passedOver)
    }
    return true
  }

  private mutating func refuse(_ element: String) {
    flaws.append(GraphFlaw(.unsupported(element), line: line))
    open.append(.passedOver)
  }

  private mutating func beginKey(_ tag: borrowing XMLStartTag) -> Place {
    let id = required("id", of: "key", in: tag)
    let owner = given("for", in: tag) ?? "all"
    keys[id] = Key(
      name: given("attr.name", in: tag) ?? id, type: given("attr.type", in: tag) ?? "string",
      isForEdges: owner == "edge" || owner == "all", isForNodes: owner == "node" || owner == "all",
      isGraphics: tag.attribute("yfiles.type") != nil)
    return .key(id)
  }

  private func given(_ name: StaticString, in tag: borrowing XMLStartTag) -> String? {
    guard let value = tag.attribute(name) else { return nil }
    return String(utf8: value)
  }

  private mutating func required(
    _ name: StaticString, of element: String, in tag: borrowing XMLStartTag
  ) -> String {
    if let value = given(name, in: tag) { return value }
    flaws.append(GraphFlaw(.missingAttribute(name.description, of: element), line: line))
    return ""
  }

  private mutating func end(_ place: Place) {
    switch place {
    case .standard(let id):
      guard let key = keys[id] else { break }
      let standard = value(String(decoding: text, as: UTF8.self), of: key)
      keys[id]?.standard = standard
    case .label:
      let label = String(utf8: Blanks.trimmed(text.span))
      if !label.isEmpty, item.values["label"] == nil {
        item.values["label"] = ReadGraph.Value(text: label, kind: .text)
      }
    case .data(let id):
      guard let key = keys[id], !key.isGraphics,
        let value = value(String(decoding: text, as: UTF8.self), of: key)
      else { break }
      if case .graph? = open.last {
        graphValues[key.name] = value
      } else {
        item.values[key.name] = value
      }
    case .node: vertices.append(item)
    case .edge: edges.append(item)
    default: break
    }
  }

  /// A value of a key, nil when it says nothing.
  private mutating func value(_ text: String, of key: Key) -> ReadGraph.Value? {
    let bare = String(utf8: Blanks.trimmed(text.utf8Span.span))
    guard !bare.isEmpty else { return nil }
    switch key.type {
    case "boolean":
      guard ["true", "false", "1", "0"].contains(bare.lowercased()) else {
        flaws.append(GraphFlaw(.unreadableValue(bare, key: key.name), line: line))
        return nil
      }
      return ReadGraph.Value(text: bare, kind: .flag)
    case "int", "long", "float", "double":
      guard let number = Double(bare) else {
        flaws.append(GraphFlaw(.unreadableValue(bare, key: key.name), line: line))
        return nil
      }
      return number.isFinite ? ReadGraph.Value(text: bare, kind: .number) : nil
    default:
      return ReadGraph.Value(bare, of: key.name, list: .semicolons, attributes: false)
    }
  }
}

// MARK: - Tables

extension GraphMLDocument {
  func tables() throws(UnreadableGraph) -> GraphTables {
    var assembly = GraphAssembly(
      flaws: hasGraph || !flaws.isEmpty ? flaws : [GraphFlaw(.noGraph)])
    let standards = keys.sorted { $0.key < $1.key }.map(\.value).filter { $0.standard != nil }
    let standardsOfNodes = standards.filter(\.isForNodes)
    let standardsOfEdges = standards.filter(\.isForEdges)
    let standardCount =
      vertices.count * standardsOfNodes.count + edges.count * standardsOfEdges.count
    guard standardCount <= ReadGraph.cellLimit else { throw UnreadableGraph([GraphFlaw(.tooLong)]) }
    for vertex in vertices where !vertex.id.isEmpty {
      assembly.add(
        vertex: vertex.id, line: vertex.line,
        values: completed(vertex.values, by: standardsOfNodes))
    }
    for edge in edges where !edge.source.isEmpty && !edge.target.isEmpty {
      assembly.addTie(
        from: edge.source, to: edge.target, line: edge.line,
        values: completed(edge.values, by: standardsOfEdges))
    }
    var graph = try assembly.finished()
    for (key, name) in [
      (GraphML.GraphKey.schools, "scholen"), (GraphML.GraphKey.assumptions, "aannames"),
    ] {
      guard let text = graphValues[key]?.text,
        let table = MadeSheet(name: name, csv: Array(text.utf8))
      else { continue }
      graph.otherTables.append(table)
    }
    return GraphTables(
      sheets: graph.sheets(), format: "GraphML",
      date: graphValues[GraphML.GraphKey.date].flatMap { CalendarDate(iso: $0.text) })
  }

  /// The values, and those that keys have where none is given.
  private func completed(
    _ values: [String: ReadGraph.Value], by standards: [Key]
  ) -> [String: ReadGraph.Value] {
    var values = values
    for key in standards where values[key.name] == nil { values[key.name] = key.standard }
    return values
  }
}

extension GraphFlaw {
  fileprivate init(_ error: XMLReadingError) {
    switch error {
    case .malformed(let place): self.init(.malformed(column: place.column), line: place.line)
    case .documentType(let place): self.init(.documentType, line: place.line)
    case .unknownEncoding(let place): self.init(.unknownEncoding, line: place.line)
    case .tooDeep(_, let place), .tooManyNames(_, let place), .tooLong(_, let place):
      self.init(.tooLong, line: place.line)
    }
  }
}

extension CalendarDate {
  /// A date as `description` writes it.
  init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}

import Graphviz

/// Boards and the networks they are in, at random but always the same for a seed.
func twoModeGraph(boards: Int, networks: Int, ties: Int, seed: UInt64 = 1) -> DotGraph {
  var random = SplitMix(seed: seed)
  var graph = DotGraph("networks", title: "Besturen en netwerken", summary: "Wie waarin zit.")
  let boardIDs = (0..<boards).map { index in
    graph.add(DotGraph.Vertex("Stichting Openbaar Onderwijs \(index + 1)"))
  }
  let networkIDs = (0..<networks).map { index in
    graph.add(
      DotGraph.Vertex(
        "Samenwerkingsverband\nPO 27-\(index + 1)", shape: .ellipse, fill: .init(0xDDEEFF)))
  }
  guard let firstNetwork = networkIDs.first else { return graph }
  for index in 0..<ties {
    let board = boardIDs[index % boards]
    let network = networkIDs.randomElement(using: &random) ?? firstNetwork
    graph.add(DotGraph.Edge(from: board, to: network))
  }
  return graph
}

/// A graph with one of everything.
func smallGraph() -> DotGraph {
  var graph = DotGraph("small", title: "Klein", summary: "Van alles een.", isDirected: true)
  graph.layout.direction = .right
  graph.layout.others["nodesep"] = "0.4"

  var board = DotGraph.Vertex(
    "Stichting \"De Één\"\nte Ommen", fill: .init(0x0072B2, opacity: 0x40))
  board.outline = .init(0x333333)
  board.outlineStyle = .dashed
  board.outlineWidthInPoints = 1.5
  board.hasRoundCorners = true
  board.textColour = .black
  board.fontSizeInPoints = 12
  board.widthInPoints = 108
  board.heightInPoints = 36
  board.element = .init(
    id: "board-12", classes: ["board", "large"], tooltip: "Vier netwerken", link: "row-12")
  let first = graph.add(board)
  let second = graph.add(DotGraph.Vertex("PO 27-01", shape: .ellipse, fill: nil))
  let third = graph.add(DotGraph.Vertex("PO 27-10", shape: .ellipse))
  let fourth = graph.add(DotGraph.Vertex("PO 28-01", shape: .ellipse))

  var edge = DotGraph.Edge(from: first, to: second, label: "3 & 4")
  edge.colour = .init(0x882255)
  edge.style = .dotted
  edge.widthInPoints = 2
  edge.textColour = .init(0x882255)
  edge.fontSizeInPoints = 10
  edge.element.tooltip = "Drie gedeeld"
  graph.add(edge)
  graph.add(DotGraph.Edge(from: first, to: third))

  var inner = DotGraph.Cluster("Noord", around: [third])
  inner.element.tooltip = "Noordelijk"
  var outer = DotGraph.Cluster("Drenthe", around: [second], clusters: [inner])
  outer.fill = .init(0xEEEEEE)
  graph.add(outer)
  graph.align([first, fourth])
  return graph
}

/// A graph with some of everything, at random but always the same for a seed.
func randomGraph(seed: Int) -> DotGraph {
  var random = SplitMix(seed: UInt64(seed))
  var graph = DotGraph("random", title: "", summary: "", isDirected: .random(using: &random))
  graph.layout.direction = [.down, .up, .left, .right].randomElement(using: &random) ?? .down
  graph.layout.hasStraightEdges = .random(using: &random)

  let vertices = (0..<Int.random(in: 1...14, using: &random)).map { index in
    let shape = DotGraph.Shape.allCases.randomElement(using: &random) ?? .box
    var vertex = DotGraph.Vertex("vertex \(index)", shape: shape)
    if index % 5 == 0 { vertex.outlineStyle = .invisible }
    return graph.add(vertex)
  }
  for index in 0..<Int.random(in: 0...24, using: &random) {
    guard let start = vertices.randomElement(using: &random),
      let end = vertices.randomElement(using: &random)
    else { break }
    graph.add(DotGraph.Edge(from: start, to: end, label: index % 2 == 0 ? "edge \(index)" : nil))
  }

  var rest = vertices.shuffled(using: &random)[...]
  func take(atMost count: Int) -> [DotGraph.VertexID] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
  for index in 0..<Int.random(in: 0...3, using: &random) {
    let inner = DotGraph.Cluster("inner \(index)", around: take(atMost: 2))
    let outer = DotGraph.Cluster("outer \(index)", around: take(atMost: 2), clusters: [inner])
    graph.add(Bool.random(using: &random) ? inner : outer)
  }
  for _ in 0..<Int.random(in: 0...2, using: &random) { graph.align(take(atMost: 3)) }
  return graph
}

/// Sebastiano Vigna's SplitMix64.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

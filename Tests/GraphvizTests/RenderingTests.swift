import Foundation
import Testing

@testable import Graphviz

/// Each format by what its files begin with.
private let formats: [(ImageFormat, String)] = [
  (.svg, "<?xml"), (.pdf, "%PDF-"), (.png(), "\u{FFFD}PNG"), (.dot(), "graph "),
  (.dot(positions: true), "graph "),
]

struct RenderingTests {
  @Test("each format comes out as what it is, and the same when it is made again")
  func formatsRepeat() throws {
    let graph = twoModeGraph(boards: 8, networks: 4, ties: 20)
    for (format, start) in formats {
      let bytes = try graph.drawing(by: .neato, as: format)
      #expect(String(decoding: bytes.prefix(8), as: UTF8.self).hasPrefix(start))
      let others = twoModeGraph(boards: 5, networks: 3, ties: 9, seed: 7)
      for engine in Engine.allCases { _ = try others.drawing(by: engine, as: format) }
      #expect(try graph.drawing(by: .neato, as: format) == bytes, "\(format)")
    }
  }

  @Test("graphs and clusters without a name, and clusters beside each other, repeat, too")
  func numbersRepeat() throws {
    let source = """
      digraph {
        subgraph clusterB { b1 -> b2 }
        subgraph clusterA { a1 -> a2 }
        subgraph clusterC { c1 -> c2 }
        { rank=same x y }
        b1 -> a2; a1 -> c2; x -> c1; y -> a1
      }
      """
    for format in [ImageFormat.svg, .dot(positions: true)] {
      let first = try render(source, by: .dot, as: format)
      for seed in UInt64(0)..<10 {
        _ = try twoModeGraph(boards: 9, networks: 4, ties: 20, seed: seed).drawing(as: .svg)
        #expect(try render(source, by: .dot, as: format) == first)
      }
    }
  }

  @Test("another process in another time zone makes the same bytes")
  func anotherProcess() async throws {
    let graph = twoModeGraph(boards: 8, networks: 4, ties: 20)
    var expected: [[UInt8]] = []
    for (format, _) in formats { expected.append(try graph.drawing(by: .sfdp, as: format)) }
    for zone in ["UTC", "Europe/Amsterdam", "America/St_Johns"] {
      await #expect(processExitsWith: .success) {
        [expected = expected as [[UInt8]], zone = zone as String] in
        setEnvironment("TZ", to: zone)
        for ((format, _), bytes) in zip(formats, expected) {
          let graph = twoModeGraph(boards: 8, networks: 4, ties: 20)
          guard try graph.drawing(by: .sfdp, as: format) == bytes else { exit(1) }
        }
      }
    }
  }

  @Test("a PDF is dated 1 January 2000, and its table of offsets is right")
  func fixedDate() throws {
    let pdf = try smallGraph().drawing(as: .pdf)
    let text = String(decoding: pdf, as: Unicode.ASCII.self)
    #expect(text.contains("/CreationDate (D:20000101000000Z)\n"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.lastIndex(of: "startxref"))
    let table = try #require(Int(lines[start + 1]))
    #expect(pdf[table...].starts(with: "xref\n".utf8))
    let entries = String(decoding: pdf[table...], as: Unicode.ASCII.self)
      .split(separator: "\n").dropFirst(3).prefix { $0.hasSuffix(" n ") }
    #expect(entries.count > 5)
    for (index, entry) in entries.enumerated() {
      let offset = try #require(Int(entry.prefix(10)))
      #expect(pdf[offset...].starts(with: "\(index + 1) 0 obj".utf8))
    }
  }

  @Test("a PDF whose date is five characters longer comes out the same")
  func dateWithOffset() {
    func pdf(_ date: String) -> [UInt8] {
      let head = "%PDF-1.5\n1 0 obj\n<< /CreationDate (\(date))\n>>\nendobj\n"
      let table = head.utf8.count + "2 0 obj\n".utf8.count
      let offset =
        String(repeating: "0", count: 10 - "\(head.utf8.count)".count) + "\(head.utf8.count)"
      return Array(
        """
        \(head)2 0 obj
        xref
        0 3
        0000000000 65535 f\u{20}
        0000000009 00000 n\u{20}
        \(offset) 00000 n\u{20}
        trailer
        << /Size 3 >>
        startxref
        \(table)
        %%EOF

        """.utf8)
    }
    let expected = pdf("D:20000101000000Z")
    #expect(withFixedDate(pdf: pdf("D:20261001120000+02'00")) == expected)
    #expect(withFixedDate(pdf: pdf("D:20261001120000Z")) == expected)
    #expect(withFixedDate(pdf: expected) == expected)
  }

  @Test("what is no PDF by cairo stays as it is", arguments: ["", "x", "/CreationDate (", "xref"])
  func noDate(text: String) {
    #expect(withFixedDate(pdf: Array(text.utf8)) == Array(text.utf8))
  }

  @Test("DOT is the source as it was given, or what Graphviz makes of it with positions")
  func dot() throws {
    let graph = smallGraph()
    #expect(try graph.drawing(as: .dot()) == Array(graph.source.utf8))
    let positioned = String(
      decoding: try graph.drawing(as: .dot(positions: true)), as: UTF8.self)
    #expect(positioned.contains("pos=\""))
    #expect(positioned.contains(#"label="Stichting \"De Één\"\nte Ommen""#))
  }

  @Test("a PNG has as many pixels as are asked for")
  func resolution() throws {
    func width(_ pixelsPerInch: Int) throws -> Int {
      let png = try smallGraph().drawing(as: .png(pixelsPerInch: pixelsPerInch))
      return png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let ratio = try Double(width(288)) / Double(width(96))
    #expect(abs(ratio - 3) < 0.02)
  }

  @Test("a drawing too large for its pixels gets fewer of them to an inch")
  func largeImage() throws {
    var graph = DotGraph("wide", title: "", summary: "")
    _ = graph.add(DotGraph.Vertex(String(repeating: "x", count: 700)))
    let png = try graph.drawing(as: .png(pixelsPerInch: 600))
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect((8_180...8_192).contains(width))
  }

  @Test("twenty drawings in a row come out alike, in each format and by each engine")
  func manyInARow() throws {
    let graph = smallGraph()
    for (format, _) in formats {
      for engine in Engine.allCases {
        let first = try graph.drawing(by: engine, as: format)
        for _ in 0..<4 { #expect(try graph.drawing(by: engine, as: format) == first) }
      }
    }
    let first = try graph.drawing(as: .svg)
    for _ in 0..<20 { #expect(try graph.drawing(as: .svg) == first) }
  }

  @Test("eight tasks at once get what each would have got alone")
  func concurrentDrawings() async throws {
    let graphs = (0..<8).map {
      twoModeGraph(boards: 10 + $0, networks: 5, ties: 30, seed: UInt64($0))
    }
    let alone = try graphs.enumerated().map { index, graph in
      try graph.drawing(
        by: Engine.allCases[index % Engine.allCases.count], as: formats[index % 5].0)
    }
    for _ in 0..<3 {
      let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
        for (index, graph) in graphs.enumerated() {
          group.addTask {
            let engine = Engine.allCases[index % Engine.allCases.count]
            return (index, try graph.drawing(by: engine, as: formats[index % 5].0))
          }
        }
        return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
      }
      for (index, bytes) in alone.enumerated() { #expect(together[index] == bytes) }
    }
  }

  @Test("a graph of any make is drawn by each engine", arguments: 0..<100)
  func randomGraphs(seed: Int) throws {
    let graph = randomGraph(seed: seed)
    for engine in Engine.allCases {
      #expect(throws: Never.self) { try parsedXML(graph.drawing(by: engine, as: .svg)) }
    }
  }

  @Test("an empty graph is drawn by each engine in each format")
  func emptyGraph() throws {
    let graph = DotGraph("empty", title: "Leeg", summary: "Er is niets.")
    for engine in Engine.allCases {
      for (format, _) in formats {
        #expect(try !graph.drawing(by: engine, as: format).isEmpty, "\(engine) \(format)")
      }
    }
  }

  @Test("one vertex is drawn by each engine, with a loop and without")
  func oneVertex() throws {
    var graph = DotGraph("one", title: "", summary: "")
    let vertex = graph.add(DotGraph.Vertex("Één"))
    for _ in 0..<2 {
      for engine in Engine.allCases {
        #expect(try parsedXML(graph.drawing(by: engine, as: .svg)).drawnText == "Één")
      }
      graph.add(DotGraph.Edge(from: vertex, to: vertex))
    }
  }

  @Test("1,500 vertices are drawn, and none lies on another")
  func largeGraph() throws {
    let graph = twoModeGraph(boards: 1_000, networks: 500, ties: 4_000)
    #expect(graph.suitedEngine == .sfdp)
    let root = try parsedXML(graph.drawing(as: .svg))
    let groups = root.all.filter { $0.attributes["class"] == "node" }
    #expect(groups.count == 1_500)
    let boxes = groups.compactMap { group in
      group.children.lazy.compactMap(Box.init(of:)).first
    }.sorted { $0.left < $1.left }
    #expect(boxes.count == 1_500)
    var overlapCount = 0
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        if other.left >= box.right { break }
        if other.bottom > box.top && box.bottom > other.top { overlapCount += 1 }
      }
    }
    #expect(overlapCount == 0)
  }

  @Test("a small graph gets the engine that is easiest to read, a large one the fastest")
  func suitedEngines() {
    #expect(Engine.suited(toVertexCount: 0, edgeCount: 0) == .neato)
    #expect(Engine.suited(toVertexCount: 100, edgeCount: 300) == .neato)
    #expect(Engine.suited(toVertexCount: 100, edgeCount: 300, isDirected: true) == .dot)
    #expect(Engine.suited(toVertexCount: 1_400, edgeCount: 8_000) == .sfdp)
    #expect(Engine.suited(toVertexCount: 300, edgeCount: 20_000, isDirected: true) == .sfdp)
  }
}

/// The rectangle around a polygon or an ellipse, a tenth of a point smaller on each side, as
/// Graphviz rounds to hundredths.
private struct Box {
  let left, right, top, bottom: Double

  init?(of element: ParsedElement) {
    func number(_ name: String) -> Double? { element.attributes[name].flatMap { Double($0) } }
    var xs: [Double] = []
    var ys: [Double] = []
    if let points = element.attributes["points"] {
      let numbers = points.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
      xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
      ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
    } else if let cx = number("cx"), let cy = number("cy"), let rx = number("rx"),
      let ry = number("ry")
    {
      xs = [cx - rx, cx + rx]
      ys = [cy - ry, cy + ry]
    }
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else { return nil }
    self.left = left + 0.1
    self.right = right - 0.1
    self.top = top + 0.1
    self.bottom = bottom - 0.1
  }
}

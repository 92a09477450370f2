import BoardNetworks
import Exchange
import MemberLists
import Testing

struct GraphMLReaderTests {
  private func tables(_ document: String) throws -> GraphTables {
    try graphMLTables(from: Array(document.utf8))
  }

  private func flaws(_ document: String) -> [GraphFlaw] {
    do {
      _ = try tables(document)
      return []
    } catch let error as UnreadableGraph {
      return error.flaws
    } catch {
      return []
    }
  }

  private func graph(_ content: String, keys: String = "") -> String {
    """
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="m" for="node" attr.name="bipartite" attr.type="int"/>\(keys)
    <graph edgedefault="directed">
    \(content)
    </graph>
    </graphml>
    """
  }

  @Test("a graph of others says its modes by 0 and 1, and goes by its ids; directions mean nothing")
  func foreign() throws {
    let reading = read(
      try tables(
        graph(
          """
          <node id="A &amp; B"><data key="m">0</data></node>
          <node id="c"><data key="m">0</data></node>
          <node id="N"><data key="m">1</data></node>
          <edge source="N" target="A &amp; B"/>
          """)))
    let landscape = try #require(reading.landscape)
    #expect(landscape.boards == [Board(id: "A & B"), Board(id: "c")])
    #expect(landscape.networks == [RegionalNetwork(id: "N")])
    #expect(landscape.memberships.count == 1)
  }

  @Test("an edge may stand before its vertices, and a key may have a value for all")
  func order() throws {
    let keys = """
      <key id="k" for="node" attr.name="kind" attr.type="string"><default>gemeente</default></key>
      <key id="e" attr.name="role"/>
      """
    let landscape = try #require(
      read(
        try tables(
          graph(
            """
            <edge source="b" target="n"><data key="e">lid; voorzitter</data></edge>
            <node id="n"><data key="m">1</data></node>
            <node id="b"><data key="m">0</data></node>
            """, keys: keys))
      ).landscape)
    #expect(landscape.boards.map(\.kind) == ["gemeente"])
    #expect(landscape.memberships[0].details.roles == ["lid", "voorzitter"])
  }

  @Test("a label in yEd's graphics is the name of a vertex")
  func yEd() throws {
    let keys = """
      <key for="node" id="g" yfiles.type="nodegraphics"/>
      """
    let landscape = try #require(
      read(
        try tables(
          graph(
            """
            <node id="n0"><data key="m">0</data><data key="g"><y:ShapeNode xmlns:y="y"><y:Geometry/>
            <y:NodeLabel a="b">Bestuur
            <y:LabelModel>x</y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
            """, keys: keys))
      ).landscape)
    #expect(landscape.boards == [Board(id: "n0", name: "Bestuur")])
  }

  @Test("everything that is wrong with a graph is told, with its line")
  func flaws() {
    #expect(
      flaws(
        graph(
          """
          <node id="b"><data key="m">0</data></node>
          <node id="b"><data key="m">0</data></node>
          <node id="c"><data key="m">0</data><data key="zz">1</data></node>
          <node id="n"><data key="m">1</data><graph/></node>
          <node id="d"/>
          <node><data key="m">veel</data><port name="p"/></node>
          <edge source="b" target="c"/>
          <edge source="b" target="x"/>
          <edge source="b"/>
          <hyperedge/>
          """)
      ).map { "\($0.line!) \($0.kind)" } == [
        "5 repeatedVertex(\"b\", firstLine: 4)",
        "6 unknownKey(\"zz\")",
        "7 unsupported(\"graph\")",
        "8 noMode(vertex: \"d\")",
        "9 missingAttribute(\"id\", of: \"node\")",
        "9 unreadableValue(\"veel\", key: \"bipartite\")",
        "9 unsupported(\"port\")",
        "10 tieWithinMode(\"b\", \"c\")",
        "11 unknownVertex(\"x\")",
        "12 missingAttribute(\"target\", of: \"edge\")",
        "13 unsupported(\"hyperedge\")",
      ])
  }

  @Test("a graph in which no vertex says its mode has one mode")
  func oneMode() {
    let document = """
      <graphml><graph edgedefault="undirected"><node id="a"/><node id="b"/>
      <edge source="a" target="b"/></graph></graphml>
      """
    #expect(flaws(document).map(\.kind) == [.notTwoMode])
  }

  @Test("two vertices with one code are told apart by nobody")
  func repeatedCode() {
    let keys = "<key id=\"c\" for=\"node\" attr.name=\"code\"/>"
    #expect(
      flaws(
        graph(
          """
          <node id="a"><data key="m">0</data><data key="c">7</data></node>
          <node id="b"><data key="m">0</data><data key="c">7</data></node>
          <node id="c"><data key="m">1</data><data key="c">7</data></node>
          """, keys: keys)
      ).map { "\($0.line!) \($0.kind)" } == ["5 repeatedCode(\"7\", firstLine: 4)"])
  }

  @Test("what is no graph is refused")
  func noGraph() {
    #expect(flaws("").map(\.kind) == [.empty])
    #expect(flaws("<svg/>").map(\.kind) == [.noGraph])
    #expect(flaws("<graphml/>").map(\.kind) == [.noGraph])
    #expect(flaws("<graphml><graph></graphml>").first?.line == 1)
    #expect(flaws("<!DOCTYPE x><graphml/>").map(\.kind) == [.documentType])
    #expect(
      flaws("<graphml>\n<graph/>\n<graph/></graphml>").map(\.kind) == [.unsupported("graph")])
    guard case .malformed? = flaws("<graphml>\n<graph>\n<node").first?.kind else {
      Issue.record("half a document is malformed")
      return
    }
  }

  @Test("a small file of which the tables would be huge is refused", .timeLimit(.minutes(5)))
  func hugeTables() {
    let mode = #"<key id="m" for="node" attr.name="mode"/>"#
    let vertices = (0..<2_000).map {
      "<node id='\($0)'><data key='m'>participant</data></node>"
    }.joined(separator: "\n")
    func keys(_ count: Int, of value: String) -> String {
      (0..<count).map { "<key id='k\($0)'><default>\(value)</default></key>" }
        .joined(separator: "\n")
    }
    let long = String(repeating: "a", count: 100_000)
    for standards in [keys(5_000, of: "v"), keys(1, of: long)] {
      #expect(
        flaws("<graphml>\(mode)\(standards)<graph>\(vertices)</graph></graphml>").map(\.kind)
          == [.tooLong])
    }
    let own = (0..<3_000).map { number in
      """
      <node id='\(number)'><data key='m'>participant</data>\
      <data key='k\(number)'>v</data></node>
      """
    }.joined(separator: "\n")
    #expect(
      flaws("<graphml>\(mode)\(keys(3_000, of: ""))<graph>\(own)</graph></graphml>").map(\.kind)
        == [.tooLong])
  }

  @Test("a number is read with a decimal point; what is no number stays unknown")
  func numbers() throws {
    let keys = """
      <key id="h" for="node" attr.name="hours" attr.type="double"/>\
      <key id="p" for="node" attr.name="pupils" attr.type="double"/>
      """
    let landscape = try #require(
      read(
        try tables(
          graph(
            """
            <node id="b"><data key="m">0</data><data key="p">NaN</data></node>
            <node id="n"><data key="m">1</data><data key="h">2.125</data></node>
            """, keys: keys))
      ).landscape)
    #expect(landscape.boards[0].pupilCount == nil)
    #expect(landscape.networks[0].meetings.duration == 2.125)
  }

  @Test("control characters, which XML has none of, become U+FFFD, and that is told")
  func controlCharacters() throws {
    let landscape = try Landscape(
      boards: [Board(id: "a\u{1}b", name: "]]> <&\"'\u{FFFF}")], networks: [], memberships: [])
    let conversion = try Conversion(of: landscape, to: .graphml)
    #expect(conversion.leftBehind == [.adaptedTexts(2)])
    let reread = try #require(read(try graphMLTables(from: conversion.files[0].bytes)).landscape)
    #expect(reread.boards == [Board(id: "a\u{FFFD}b", name: "]]> <&\"'\u{FFFD}")])
  }
}

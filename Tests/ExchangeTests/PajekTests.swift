import BoardNetworks
import MemberLists
import Testing

@testable import Exchange

struct PajekTests {
  private func tables(_ file: String) throws -> GraphTables {
    try pajekTables(from: Array(file.utf8))
  }

  private func flaws(_ file: String) -> [String] {
    do {
      _ = try tables(file)
      return []
    } catch let error as UnreadableGraph {
      return error.flaws.map { "\($0.line.map { String($0) } ?? "-") \($0.kind)" }
    } catch {
      return []
    }
  }

  /// The pairs of a participant and a network.
  private func pairs(_ file: String) throws -> [String] {
    let landscape = try #require(read(try tables(file)).landscape)
    return landscape.memberships.map { "\(landscape[$0.board].id)-\(landscape[$0.network].id)" }
  }

  @Test("what is written: a comment, labels in quotes, and seats where they are known")
  func written() throws {
    let landscape = try Landscape(
      boards: [Board(id: "41613", name: "Stichting \"De Brug\""), Board(id: "B2")],
      networks: [RegionalNetwork(id: "N"), RegionalNetwork(id: "RMC:08", nature: .territory)],
      memberships: [
        Membership(
          board: BoardIndex(0), network: NetworkIndex(0),
          details: SharedDetails(MembershipDetails(roles: ["lid"], seatCount: 2))),
        Membership(board: BoardIndex(1), network: NetworkIndex(0)),
        Membership(board: BoardIndex(1), network: NetworkIndex(1)),
      ])
    let conversion = try Conversion(of: landscape, to: .pajek)
    #expect(
      String(decoding: conversion.files[0].bytes, as: UTF8.self)
        == """
        \u{FEFF}% value: seats\r
        *Vertices 3 2\r
        1 "Stichting &#34;De Brug&#34;" ellipse\r
        2 "B2" ellipse\r
        3 "N" box\r
        *Edges\r
        1 3 2\r
        2 3\r

        """)
    #expect(
      conversion.leftBehind == [
        .column(.participants, nl: "id", en: "id", count: 1),
        .column(.memberships, nl: "rol", en: "role", count: 1),
        .otherNature(.territory, entries: 1, memberships: 1),
      ])
    let territories = try Conversion(of: landscape, to: .pajek, nature: .territory)
    #expect(try read(pajekTables(from: territories.files[0].bytes)).landscape?.networks.count == 1)
  }

  @Test("vertices that are called the same get their ids behind them")
  func equalLabels() throws {
    let landscape = try Landscape(
      boards: [Board(id: "1", name: "De Brug"), Board(id: "2", name: "De Brug"), Board(id: "3")],
      networks: [RegionalNetwork(id: "3")], memberships: [])
    let labels = PajekLabels(of: landscape, networks: [0])
    #expect(labels.texts == ["De Brug (1)", "De Brug (2)", "3", "3 (3) [2]"])
    #expect(labels.changedCount == 3)
  }

  @Test(
    "a label comes back whatever it holds",
    arguments: [
      "a", "\"", "&#34;", "&amp;#34;", "&", "a\nb\r\n", "&#", "é\u{301}", "\\\"", "\u{2028}", "% x",
      "*Edges", "&#0;", "&#x;",
    ])
  func labels(text: String) {
    let written = PajekLabel.written(text)
    #expect(!written.dropFirst().dropLast().contains("\""))
    #expect(PajekLabel.text(String(written.unicodeScalars.dropFirst().dropLast())) == text)
  }

  @Test("ties may stand in edges, arcs, lists or a matrix, in either direction")
  func sections() throws {
    let vertices = "*vertices 4 2\n1 \"b een\" 0.1 0.2 0.5\n2 b2\n3 \"n1\" box\n"
    #expect(try pairs(vertices + "*edges\n1 3\n4 1 2.5\n") == ["b een-4", "b een-n1"])
    #expect(try pairs(vertices + "*Arcs :1 \"lid\"\r\n1 3\r\n3 2\r\n") == ["b een-n1", "b2-n1"])
    #expect(
      try pairs(vertices + "*Arcslist\n1 3 4\n*Edgeslist\n2 4\n") == [
        "b een-4", "b een-n1", "b2-4",
      ])
    #expect(
      try pairs(vertices + "% rows are boards\n*Matrix\n1 0\n 0 2\n") == [
        "b een-n1", "b2-4",
      ])
    #expect(try pairs(vertices + "*Edges\n1 3 0\n") == [])
  }

  @Test("values are seats in a file of ours and mean nothing in others")
  func values() throws {
    let file = "*Vertices 2 1\n1 \"b\"\n2 \"n\"\n*Edges\n1 2 3\n"
    let others = read(try tables(file))
    #expect(others.landscape?.memberships.map(\.details.seatCount) == [nil])
    #expect(others.problems.contains { $0.kind == .ignoredColumns(["value"]) })
    let ours = read(try tables("% value: seats\n" + file))
    #expect(ours.landscape?.memberships.map(\.details.seatCount) == [3])
  }

  @Test("text is UTF-8, or else Windows-1252")
  func encoding() throws {
    let file = "*Vertices 1 1\n1 \"b\u{EB}\"\n*Edges\n"
    let bytes = file.unicodeScalars.map { UInt8($0.value) }
    #expect(read(try pajekTables(from: bytes)).landscape?.boards.map(\.id) == ["bë"])
  }

  @Test(
    "everything that is wrong with a file is told, with its line",
    arguments: [
      ("", ["- empty"]),
      ("% niets\n", ["- noGraph"]),
      ("1 2\n", ["1 noGraph"]),
      ("*Vertices 3\n1 \"a\"\n*Edges\n1 2\n", ["1 notTwoMode"]),
      ("*Vertices drie 2\n", ["1 unreadableLine(\"*Vertices drie 2\")"]),
      (
        "*Vertices 3 2\n1 \"a\n4 \"x\"\n1 \"b\"\n1 \"b\"\n*Edges\n1 2\n1\n1 9\nx 3\n*Partition\n1\n",
        [
          "2 unterminatedLabel", "3 vertexOutOfRange(\"4\", count: 3)",
          "5 repeatedVertex(\"1\", firstLine: 4)", "7 tieWithinMode(\"1\", \"2\")",
          "8 unreadableLine(\"1\")", "9 vertexOutOfRange(\"9\", count: 3)",
          "10 vertexOutOfRange(\"x\", count: 3)", "11 unknownSection(\"*Partition\")",
        ]
      ),
      (
        "*Vertices 3 2\n*Matrix\n1 0\nx\n0\n1\n",
        [
          "2 rowCount(found: 4, expected: 2)", "3 rowLength(found: 2, expected: 1)",
          "4 unreadableLine(\"x\")",
        ]
      ),
      ("*Vertices 3 2\n1 \"n\"\n2 \"n\"\n*Edges\n", ["3 repeatedCode(\"n\", firstLine: 2)"]),
    ])
  func flaws(file: String, expected: [String]) {
    #expect(flaws(file) == expected)
  }
}

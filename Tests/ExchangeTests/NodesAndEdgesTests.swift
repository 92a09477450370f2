import BoardNetworks
import Exchange
import MemberLists
import Testing

struct NodesAndEdgesTests {
  private let landscape: Landscape

  init() throws {
    let details = MembershipDetails(
      roles: ["lid", "voorzitter"],
      delegates: [
        Delegate(name: "A; B", mandate: "ja"), Delegate(name: "C|D", function: "bestuurder"),
      ], seatCount: 2)
    landscape = try Landscape(
      boards: [
        Board(id: "41613", name: "=De Brug", municipalities: ["Emmen", "Assen"], boardStaff: 2.5),
        Board(id: "B2"),
      ],
      networks: [RegionalNetwork(id: "N", attributes: ["vertrouwen": 3.125])],
      memberships: [
        Membership(
          board: BoardIndex(0), network: NetworkIndex(0), details: SharedDetails(details)),
        Membership(board: BoardIndex(1), network: NetworkIndex(0)),
      ])
  }

  private func texts(_ format: ExchangeFormat, delegates: Bool = true) throws -> [String] {
    try Conversion(of: landscape, to: format, delegates: delegates).files
      .map { $0.name + "\n" + String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test("Gephi gets its headings, a weight for each edge, and only columns that say something")
  func gephi() throws {
    #expect(
      try texts(.gephi) == [
        """
        nodes.csv
        Id,Label,mode,code,name,municipality,board_fte,nature,vertrouwen
        b1,=De Brug,participant,41613,=De Brug,Emmen; Assen,2.5,,
        b2,B2,participant,B2,,,,,
        n1,N,network,N,,,,network,3.125

        """,
        """
        edges.csv
        Source,Target,Type,Weight,role,delegate,function,mandate,seats
        b1,n1,Undirected,2,lid; voorzitter,A\\; B; C|D,; bestuurder,\"ja; \",2
        b2,n1,Undirected,1,,,,,

        """,
      ])
  }

  @Test("Kumu gets its headings, and bars between the texts of a list")
  func kumu() throws {
    #expect(
      try texts(.kumu, delegates: false) == [
        """
        elements.csv
        ID,Label,Type,code,name,municipality,board_fte,nature,vertrouwen
        b1,=De Brug,participant,41613,=De Brug,Emmen|Assen,2.5,,
        b2,B2,participant,B2,,,,,
        n1,N,network,N,,,,network,3.125

        """,
        """
        connections.csv
        From,To,Direction,role,seats
        b1,n1,undirected,lid|voorzitter,2
        b2,n1,undirected,,

        """,
      ])
  }

  @Test("delegates with marks in their names come back, each with what was his")
  func delegates() throws {
    for format in [ExchangeFormat.gephi, .kumu, .graphml] {
      #expect(try reread(landscape, as: format).landscape == landscape)
    }
  }

  @Test("names of delegates stay out of every format unless they are asked for")
  func namesStayOut() throws {
    for format in ExchangeFormat.allCases where format != .xlsx {
      let conversion = try Conversion(of: landscape, to: format)
      for file in conversion.files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(!text.contains("A; B") && !text.contains("C|D") && !text.contains("bestuurder"))
      }
      #expect(conversion.leftBehind.first == .delegates(count: 2, areAsked: false))
    }
  }

  @Test("tables of others have vertices by label, and say their mode by type")
  func foreign() throws {
    let tables = try nodesAndEdgesTables(
      nodes: ("e.csv", Array("Label;Type;pupils\nDe Brug;bestuur;12\nTafel;netwerk;\n".utf8)),
      edges: ("c.csv", Array("From;To;Label\nTafel;De Brug;x\n".utf8)))
    let landscape = try #require(read(tables).landscape)
    #expect(landscape.boards == [Board(id: "De Brug", pupilCount: 12)])
    #expect(landscape.networks == [RegionalNetwork(id: "Tafel")])
    #expect(landscape.memberships.count == 1)
  }

  @Test("what is wrong is told with its file and its row")
  func flaws() {
    func flaws(_ nodes: String, _ edges: String) -> [String] {
      do {
        _ = try nodesAndEdgesTables(
          nodes: ("n.csv", Array(nodes.utf8)), edges: ("e.csv", Array(edges.utf8)))
        return []
      } catch {
        return error.flaws.map { "\($0.file ?? "-"):\($0.line ?? 0) \($0.kind)" }
      }
    }
    let edges = "Source,Target\n"
    #expect(
      flaws("naam,mode\n", edges)
        == ["n.csv:1 missingColumns([\"Id\", \"Label\"], found: [\"naam\", \"mode\"])"])
    #expect(
      flaws("Id,mode\n", "van,naar\n")
        == ["e.csv:1 missingColumns([\"Source\", \"Target\"], found: [\"van\", \"naar\"])"])
    #expect(
      flaws("Id,mode\na,participant\nb,\na,network\n", edges + "a,z\n") == [
        "n.csv:3 noMode(vertex: \"b\")", "n.csv:4 repeatedVertex(\"a\", firstLine: 2)",
        "e.csv:2 unknownVertex(\"z\")",
      ])
    #expect(flaws("Id\na\n", edges) == ["-:0 notTwoMode"])
    #expect(flaws("", edges) == ["n.csv:0 empty"])
  }
}

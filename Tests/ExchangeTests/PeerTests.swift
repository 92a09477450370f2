import BoardNetworks
import Foundation
import MemberLists
import Testing

@testable import Exchange

/// Files of and for NetworkX and igraph; see `Fixtures/README.md`.
struct PeerTests {
  /// A landscape with names that are made to be misread.
  private static func hostile() throws -> Landscape {
    let names = [
      "<b>&amp; \"'", "]]>", "=1+1", "&#34;", "e\u{301} é", "twee\nregels", "a\\b\\", "% x",
      "*Edges",
      "\u{202E}om", "🏫; x|y", "a\u{1}b",
    ]
    return try Landscape(
      boards: names.enumerated().map { Board(id: "B\($0 + 1)", name: $1) },
      networks: [
        RegionalNetwork(id: "N1", name: "=\"N\"", themes: ["a;b", "c\\"]),
        RegionalNetwork(id: "N2"),
      ],
      memberships: names.indices.dropLast().map {
        Membership(
          board: BoardIndex($0), network: NetworkIndex(0),
          details: $0 % 2 == 0 ? SharedDetails(MembershipDetails(seatCount: $0)) : nil)
      })
  }

  private static func landscape(_ name: String) throws -> Landscape {
    name.hasPrefix("hostile")
      ? try hostile()
      : try #require(readLandscape(from: try sample("regio-voorbeeld")).landscape)
  }

  private static let files: [(name: String, format: ExchangeFormat)] = [
    ("hostile.graphml", .graphml), ("hostile.net", .pajek),
    ("regio-voorbeeld.graphml", .graphml), ("regio-voorbeeld.net", .pajek),
  ]

  @Test("what is written is what the peers were given", arguments: files)
  func written(name: String, format: ExchangeFormat) throws {
    let bytes = try Conversion(of: PeerTests.landscape(name), to: format).files[0].bytes
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(bytes).write(to: fixtures.appendingPathComponent("Written/\(name)"))
    }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == String(decoding: try fixture("Written/\(name)"), as: UTF8.self))
  }

  /// What a peer reads in one of our files.
  private struct Answer: Decodable {
    let file, peer: String
    let refuses: String?
    let isTwoMode: Bool?
    let participants, networks: [String]?
    let degrees: [Int]?
    let seats: Int?
  }

  @Test("igraph and NetworkX read every name, tie and seat of what is written")
  func readByPeers() throws {
    let answers = try JSONDecoder().decode([Answer].self, from: Data(try fixture("peers.json")))
    #expect(Set(answers.map(\.file)) == Set(PeerTests.files.map(\.name)))
    #expect(Set(answers.map(\.peer)) == ["igraph 1.0.0", "NetworkX 3.6.1"])
    for answer in answers {
      // NetworkX has no two-mode networks of Pajek.
      guard answer.refuses == nil else {
        #expect(answer.file.hasSuffix(".net") && answer.peer.hasPrefix("NetworkX"))
        continue
      }
      let landscape = try PeerTests.landscape(answer.file)
      let isPajek = answer.file.hasSuffix(".net")
      #expect(answer.isTwoMode == true)
      let boards = landscape.boards
      let labels =
        isPajek
        ? PajekLabels(of: landscape, networks: Array(landscape.networks.indices)).texts
        : boards.map(\.label) + landscape.networks.map(\.label)
      #expect(
        try answer.participants
          == labels.prefix(boards.count).map { try expected($0, isPajek: isPajek) })
      #expect(
        try answer.networks
          == labels.dropFirst(boards.count).map { try expected($0, isPajek: isPajek) })
      var degrees = [Int](repeating: 0, count: boards.count + landscape.networks.count)
      for membership in landscape.memberships {
        degrees[membership.board.offset] += 1
        degrees[boards.count + membership.network.offset] += 1
      }
      #expect(answer.degrees == degrees)
      let seats = landscape.memberships.compactMap(\.details.seatCount).reduce(0, +)
      #expect(answer.seats == seats)
    }
  }

  /// A name as a peer shows it: igraph leaves the references of Pajek as they stand.
  private func expected(_ name: String, isPajek: Bool) throws -> String {
    guard isPajek else {
      return String(
        String.UnicodeScalarView(
          name.unicodeScalars.map { $0 == "\u{1}" ? "\u{FFFD}" : $0 }))
    }
    return name.replacingOccurrences(of: "&#", with: "&#38;#")
      .replacingOccurrences(of: "\"", with: "&#34;")
      .replacingOccurrences(of: "\n", with: "&#10;").replacingOccurrences(of: "\u{1}", with: "&#1;")
  }

  @Test(
    "a graph that a peer wrote is read with its names, isolates and ties",
    arguments: ["networkx.graphml", "igraph.graphml", "igraph.net"])
  func writtenByPeers(name: String) throws {
    let bytes = try fixture(name)
    let tables =
      name.hasSuffix(".net") ? try pajekTables(from: bytes) : try graphMLTables(from: bytes)
    let reading = read(tables)
    #expect(reading.problems.allSatisfy { $0.severity == .note })
    let landscape = try #require(reading.landscape)
    #expect(
      Set(landscape.boards.map(\.label)) == [
        "Bestuur \"De Brug\"", "A & B <c>", "Coöperatie Één", "=1+1", "Los bestuur",
      ])
    #expect(Set(landscape.networks.map(\.label)) == ["Tafel 1; PO", "RAP's", "Leeg netwerk"])
    let ties = landscape.memberships.map {
      "\(landscape[$0.board].label) - \(landscape[$0.network].label)"
    }
    #expect(
      Set(ties) == [
        "Bestuur \"De Brug\" - Tafel 1; PO", "A & B <c> - Tafel 1; PO", "A & B <c> - RAP's",
        "Coöperatie Één - RAP's", "=1+1 - Tafel 1; PO",
      ])
    if name == "networkx.graphml" {
      #expect(landscape.networks.allSatisfy { $0.meetings.duration == 2.125 })
    }
    if name == "igraph.graphml" {
      let pupils = Dictionary(
        uniqueKeysWithValues: landscape.boards.map { ($0.label, $0.pupilCount) })
      #expect(pupils["Bestuur \"De Brug\""] == 100 && pupils["=1+1"] == 0)
      #expect(pupils["A & B <c>"] == .some(nil))
    }
    if name.hasSuffix(".graphml") {
      #expect(landscape.memberships.flatMap(\.details.roles).count == 5)
    }
  }
}

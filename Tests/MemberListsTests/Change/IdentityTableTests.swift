import BoardNetworks
import MemberLists
import Testing

@Suite("What became of whom")
struct IdentityTableTests {
  private static let old = """
    deelnemer;netwerk
    De Wending;RAP
    De Bron;RAP
    De Tuin;SO&P
    """
  private static let new = """
    deelnemer;netwerk
    Wending en Bron;Onderwijsregio
    de tuin;Onderwijsregio
    Onderwijsregio;Onderwijsregio
    """

  private func reading(_ table: String, old: String = old, new: String = new) throws
    -> (reading: IdentityReading, earlier: Landscape, later: Landscape)
  {
    let earlier = try #require(read(old).landscape)
    let later = try #require(read(new).landscape)
    let file = InputFile(path: "identiteit.csv", sha256: "", bytes: Array(table.utf8))
    return (readIdentities(file, from: earlier, to: later), earlier, later)
  }

  /// What boards and networks became, as texts.
  private func story(_ table: String, old: String = old, new: String = new) throws -> [String] {
    let (reading, earlier, later) = try reading(table, old: old, new: new)
    let succession = Succession(from: earlier, to: later, told: try #require(reading.told))
    return zip(earlier.boards, succession.boards).map { board, successor in
      "\(board.id) > \(successor.map { later[$0].id } ?? "-")"
    }
      + zip(earlier.networks, succession.networks).map { network, successors in
        "\(network.id) > \(successors.map { later[$0].id }.joined(separator: "+"))"
      }
  }

  @Test("boards merge, networks are combined, and what is not told is found by its name")
  func mergers() throws {
    #expect(
      try story(
        """
        oud;nieuw;soort
        De Wending;Wending en Bron;
        De Bron;Wending en Bron;bestuur
        RAP;Onderwijsregio;netwerk
        SO&P;Onderwijsregio;netwerk
        """) == [
          "De Bron > Wending en Bron", "De Tuin > de tuin", "De Wending > Wending en Bron",
          "RAP > Onderwijsregio", "SO&P > Onderwijsregio",
        ])
  }

  @Test("a network that is named twice was split, and one without a new name is gone")
  func splits() throws {
    let network = "deelnemer;netwerk\nA;N\nA;M\n"
    #expect(
      try story(
        "old,new\nN,N1\nN,N2\nM,\n", old: network, new: "deelnemer;netwerk\nA;N1\nA;N2\nA;M\n")
        == ["A > A", "M > ", "N > N1+N2"])
  }

  @Test("each mistake is told with its row, its column and the nearest name")
  func flaws() throws {
    let flaws = try reading(
      """
      oud;nieuw;soort
      De Wendin;Wending en Bron;
      De Bron;Wending en Brn;
      RAP;Onderwijsregio;school
      ;Onderwijsregio;
      De Tuin;Onderwijsregio;bestuur
      De Bron;Wending en Bron;
      De Bron;de tuin;
      RAP;de tuin;
      """
    ).reading.flaws
    #expect(flaws.map(\.row) == [2, 3, 4, 5, 8, 9])
    #expect(flaws.map(\.column) == ["oud", "nieuw", "soort", "oud", nil, "nieuw"])
    #expect(
      flaws.map(\.kind) == [
        .unknownName("De Wendin", in: .old, subject: nil, nearest: ["De Wending"]),
        .unknownName("Wending en Brn", in: .new, subject: .board, nearest: ["Wending en Bron"]),
        .unreadableKind("school"), .noOld,
        .severalSuccessors("De Bron", rows: [7, 8]),
        .differentKinds(old: "RAP", new: "de tuin"),
      ])
  }

  @Test("a name of a board and of a network asks for the kind")
  func boardOrNetwork() throws {
    let both = "deelnemer;netwerk\nWaterveen;Waterveen\n"
    #expect(
      try reading("oud;nieuw\nWaterveen;Waterveen\n", old: both, new: both).reading.flaws.map(
        \.kind)
        == [.boardOrNetwork("Waterveen")])
    #expect(
      try story("oud;nieuw;soort\nWaterveen;Waterveen;netwerk\n", old: both, new: both)
        == ["Waterveen > Waterveen", "Waterveen > Waterveen"])
  }

  @Test("a table without the two columns says which there are")
  func columns() throws {
    let flaws = try reading("van;naar\nRAP;Onderwijsregio\n").reading.flaws
    #expect(flaws.map(\.kind) == [.missingColumns(found: ["van", "naar"])])
  }
}

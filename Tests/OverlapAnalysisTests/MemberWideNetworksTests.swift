import BoardNetworks
import OverlapAnalysis
import Testing

@Suite("Networks of nearly all boards")
struct MemberWideNetworksTests {
  /// Boards by id and region, and one network of some of them.
  private static func isMemberWide(
    _ members: [String], of boards: KeyValuePairs<String, String?>, region: String? = nil,
    share: Double = 0.8
  ) throws -> Bool {
    var draft = LandscapeDraft()
    for (board, region) in boards { draft.add(Board(id: board, region: region)) }
    draft.add(RegionalNetwork(id: "N", region: region))
    for member in members { draft.join(member, "N") }
    return try draft.findings(memberWideShare: share).networks()[0].isMemberWide
  }

  @Test("without regions, all boards are what a network is compared with")
  func noRegions() throws {
    let boards: KeyValuePairs<String, String?> = [
      "A": nil, "B": nil, "C": nil, "D": nil, "E": nil,
    ]
    #expect(try MemberWideNetworksTests.isMemberWide(["A", "B", "C", "D"], of: boards))
    #expect(try !MemberWideNetworksTests.isMemberWide(["A", "B", "C"], of: boards))
    #expect(try MemberWideNetworksTests.isMemberWide(["A", "B", "C"], of: boards, share: 0.6))
  }

  @Test("with a region, the boards of that region are, however it is spelt")
  func regions() throws {
    let boards: KeyValuePairs<String, String?> = [
      "A": "Oost-Groningen", "B": " oost groningen", "C": "Achterhoek", "D": nil, "E": nil,
    ]
    #expect(
      try MemberWideNetworksTests.isMemberWide(["A", "B"], of: boards, region: "OOST-GRONINGEN"))
    #expect(
      try !MemberWideNetworksTests.isMemberWide(
        ["A", "C", "D", "E"], of: boards, region: "Oost-Groningen"))
  }

  @Test("a region that no board gives, or a blank one, is as good as none")
  func unknownRegions() throws {
    let boards: KeyValuePairs<String, String?> = ["A": "Noord", "B": "Noord", "C": " ", "D": "-"]
    for region in ["Twente", " ", "-"] {
      #expect(
        try MemberWideNetworksTests.isMemberWide(
          ["A", "B", "C", "D"], of: boards, region: region))
      #expect(
        try !MemberWideNetworksTests.isMemberWide(["C", "D"], of: boards, region: region))
    }
  }

  @Test("one member is not all members, even of a region of one board")
  func oneMember() throws {
    #expect(try !MemberWideNetworksTests.isMemberWide(["A"], of: ["A": nil]))
    #expect(try !MemberWideNetworksTests.isMemberWide(["A"], of: ["A": nil], share: 0))
    #expect(
      try !MemberWideNetworksTests.isMemberWide(["A"], of: ["A": "Noord"], region: "Noord"))
  }

  @Test("a share is reached exactly", arguments: 1...100)
  func threshold(percentage: Int) throws {
    let boards = (1...100).map { "B\($0)" }
    var draft = LandscapeDraft(["all": boards])
    draft.add(RegionalNetwork(id: "some"))
    for board in boards.prefix(percentage) { draft.join(board, "some") }
    let share = try #require(Double("\(percentage)e-2"))
    let networks = try draft.findings(memberWideShare: share).networks()
    #expect(networks.map(\.isMemberWide) == [true, percentage >= 2])
    let above = try draft.findings(memberWideShare: min(share.nextUp, 1)).networks()
    #expect(above.map(\.isMemberWide) == [true, percentage == 100])
  }

  @Test("boards are those that are counted")
  func countedBoards() throws {
    var draft = LandscapeDraft(["N": ["A", "B"]])
    for municipality in ["G1", "G2"] { draft.add(Board(id: municipality, kind: "gemeente")) }
    #expect(try draft.findings().networks()[0].isMemberWide)
    #expect(try !draft.findings(participants: .all).networks()[0].isMemberWide)
  }
}

import OverlapAnalysis
import Testing

struct MembershipFindingsTests {
  @Test("each membership once, by board and then by network")
  func order() throws {
    var draft = LandscapeDraft()
    for (board, network) in [("A", "X"), ("A", "Y"), ("B", "Y")] { draft.join(board, network) }
    let memberships = try draft.findings().memberships()
    #expect(memberships.map(\.board) == [0, 0, 1])
    #expect(memberships.map(\.network) == [0, 1, 1])
  }

  @Test("they add up to the degrees of boards and the sizes of networks", arguments: 0..<40)
  func sums(seed: Int) throws {
    let findings = try RandomLandscape(seed: seed).findings
    let memberships = findings.memberships()
    for (index, board) in findings.boards().enumerated() {
      #expect(memberships.count { $0.board == index } == board.degree)
    }
    for (index, network) in findings.networks().enumerated() {
      #expect(memberships.count { $0.network == index } == network.size)
    }
  }
}

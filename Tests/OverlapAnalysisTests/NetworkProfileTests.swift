import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Everything of one network")
struct NetworkProfileTests {
  private func frequencies(_ distribution: ElsewhereDistribution?) -> [Int]? {
    distribution?.frequencies
  }

  @Test("a network whose three pairs can be counted on paper")
  func onPaper() throws {
    // A and B meet again in N2; C meets nobody again, and sits nowhere else.
    let findings = try LandscapeDraft([
      "N1": ["A", "B", "C"], "N2": ["A", "B"], "N3": ["B", "D"], "N4": ["D", "E"],
    ]).findings()
    let profile = try #require(findings.networkProfile(of: Name("N1")))
    #expect(profile.members.map(\.board.id) == ["A", "B", "C"])
    #expect(profile.members.map(\.otherNetworks) == [1, 2, 0])
    #expect(profile.membersHereOnly == [Name("C")])
    #expect(profile.pairs.count == 3)
    #expect(
      Array(profile.pairs) == [
        ElsewherePair(
          first: Name("A"), second: Name("B"), others: 1, othersBesidesMemberWide: 1),
        ElsewherePair(
          first: Name("A"), second: Name("C"), others: 0, othersBesidesMemberWide: 0),
        ElsewherePair(
          first: Name("B"), second: Name("C"), others: 0, othersBesidesMemberWide: 0),
      ])
    #expect(frequencies(profile.elsewhere) == [2, 1])
    #expect(profile.elsewhere?.mean == 1.0 / 3)
    #expect(profile.elsewhere?.firstQuartile == 0)
    #expect(profile.elsewhere?.median == 0)
    #expect(profile.elsewhere?.thirdQuartile == 0.5)
    #expect(profile.elsewhere?.maximum == 1)
    #expect(profile.elsewhere?.shareElsewhere == 1.0 / 3)
    #expect(profile.pairsHereOnly == 2)
    #expect(profile.sharePairsHereOnly == 2.0 / 3)
    #expect(profile.pairsOtherwiseMemberWide == 0)
    #expect(
      profile.overlaps == [
        NetworkEncounter(
          network: Name("N2"), isMemberWide: false, shared: 2, containment: 2.0 / 3,
          containmentOfOther: 1, jaccard: 2.0 / 3),
        NetworkEncounter(
          network: Name("N3"), isMemberWide: false, shared: 1, containment: 1.0 / 3,
          containmentOfOther: 0.5, jaccard: 0.25),
      ])
  }

  @Test("after the last pair there is none, and a second walk gives the same")
  func walks() throws {
    let findings = try LandscapeDraft(["N1": ["A", "B", "C"], "N2": ["A", "B"]]).findings()
    let pairs = try #require(findings.networkProfile(of: Name("N1"))).pairs
    var iterator = pairs.makeIterator()
    for _ in 0..<3 { #expect(iterator.next() != nil) }
    for _ in 0..<3 { #expect(iterator.next() == nil) }
    #expect(Array(pairs) == Array(pairs))
  }

  @Test("one member or none has no pair, and what is about pairs is undefined", arguments: 0...1)
  func noPairs(memberCount: Int) throws {
    let findings = try LandscapeDraft([
      "N1": Array(["A", "B"].prefix(memberCount)), "N2": ["A", "B"],
    ]).findings()
    let profile = try #require(findings.networkProfile(of: Name("N1")))
    #expect(profile.members.count == memberCount)
    #expect(profile.pairs.count == 0)
    #expect(Array(profile.pairs).isEmpty)
    #expect(profile.elsewhere == nil)
    #expect(profile.elsewhereBesidesMemberWide == nil)
    #expect(profile.pairsHereOnly == 0)
    #expect(profile.sharePairsHereOnly == nil)
    #expect(profile.sharePairsOtherwiseMemberWide == nil)
    #expect(profile.overlaps.count == memberCount)
  }

  @Test("networks of nearly all boards are left out as other places, also of one of them")
  func memberWide() throws {
    let findings = try LandscapeDraft([
      "all": ["A", "B", "C", "D"], "every": ["A", "B", "C", "D"], "N1": ["A", "B"],
      "N2": ["A", "B", "C"],
    ]).findings()
    let small = try #require(findings.networkProfile(of: Name("N2")))
    #expect(!small.isMemberWide)
    #expect(small.memberWideNetworks.map(\.id) == ["all", "every"])
    #expect(frequencies(small.elsewhere) == [0, 0, 2, 1])
    #expect(frequencies(small.elsewhereBesidesMemberWide) == [2, 1])
    #expect(small.pairsHereOnly == 0)
    #expect(small.pairsOtherwiseMemberWide == 2)
    #expect(small.membersOtherwiseMemberWide == [Name("C")])
    let wide = try #require(findings.networkProfile(of: Name("all")))
    #expect(wide.isMemberWide)
    #expect(wide.memberWideNetworks == [Name("every")])
    #expect(frequencies(wide.elsewhereBesidesMemberWide) == [3, 2, 1])
    #expect(wide.pairsOtherwiseMemberWide == 3)
    #expect(wide.overlaps.map(\.network.id) == ["every", "N2", "N1"])
    #expect(wide.overlaps.map(\.isMemberWide) == [true, false, false])
  }

  @Test("those who are not counted are on the list all the same")
  func otherMembers() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N1", declaredMemberCount: 4))
    draft.add(Board(id: "G", kind: "gemeente"))
    for board in ["A", "B", "G"] { draft.join(board, "N1") }
    let profile = try #require(try draft.findings().networkProfile(of: Name("N1")))
    #expect(profile.members.map(\.board.id) == ["A", "B"])
    #expect(profile.otherMembers == [OtherMember(participant: Name("G"), kind: "gemeente")])
    #expect(profile.listing == Listing(listed: 3, declared: 4))
    #expect(profile.listing.isComplete == false)
  }

  @Test("bodies, those in them, and the members that are in none")
  func bodies() throws {
    var draft = LandscapeDraft(["N1": ["A", "B", "C"]])
    draft.add(RegionalNetwork(id: "N1a", bodyOf: draft.index(ofNetwork: "N1")))
    draft.add(RegionalNetwork(id: "N1a1", bodyOf: draft.index(ofNetwork: "N1a")))
    draft.add(Board(id: "G", kind: "gemeente"))
    draft.join("A", "N1a", seats: 2)
    draft.join("G", "N1a")
    draft.join("D", "N1a1")
    let profile = try #require(try draft.findings().networkProfile(of: Name("N1")))
    #expect(profile.bodies.map(\.body.id) == ["N1a", "N1a1"])
    #expect(profile.bodies.map { $0.within?.id } == [nil, "N1a"])
    #expect(profile.bodies.map { $0.members.map(\.id) } == [["A"], ["D"]])
    #expect(profile.bodies.map(\.otherMemberCount) == [1, 0])
    #expect(profile.seatCount == 6)
    #expect(profile.membersInNoBody.map(\.id) == ["B", "C"])
    // A body is no network of its own.
    #expect(try draft.findings().networkProfile(of: Name("N1a")) == nil)
  }

  @Test("who met at event 8 met once or twice elsewhere, and eighteen pairs nowhere")
  func davis() throws {
    let findings = try DavisSouthernWomen.findings()
    let profile = try #require(findings.networkProfile(of: Name("E8")))
    #expect(profile.members.count == 14)
    #expect(profile.pairs.count == 91)
    #expect(frequencies(profile.elsewhere) == [18, 37, 17, 12, 0, 6, 1])
    #expect(profile.elsewhere == profile.elsewhereBesidesMemberWide)
    #expect(profile.elsewhere?.mean == 11.0 / 7)
    #expect(profile.elsewhere?.median == 1)
    #expect(profile.elsewhere?.maximum == 6)
    #expect(profile.pairsHereOnly == 18)
    #expect(profile.pairs.count { $0.others == 0 } == 18)
    #expect(profile.overlaps[0].network == Name("E9"))
    #expect(profile.overlaps[0].shared == 9)
    #expect(profile.overlaps[0].containment == 9.0 / 14)
    #expect(profile.overlaps[0].containmentOfOther == 0.75)
    #expect(profile.membersHereOnly.isEmpty)
  }

  @Test("SO&P De Brug of the invented region")
  func region() throws {
    let findings = try SampleRegion.findings(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    let profile = try #require(findings.networkProfile(of: Name(id: "N02", label: "")))
    #expect(profile.members.count == 11)
    #expect(profile.otherMembers.map(\.participant.id) == ["P01", "P03"])
    #expect(profile.elsewhere?.mean == 214.0 / 55)
    #expect(profile.elsewhereBesidesMemberWide?.mean == 104.0 / 55)
    #expect(profile.pairsHereOnly == 0)
    #expect(profile.pairsOtherwiseMemberWide == 9)
    #expect(profile.overlaps.map(\.network.id).prefix(3) == ["N04", "N01", "N06"])
    #expect(profile.load == Load(hours: 455, unknownSeats: 0))
    #expect(profile.seatCount == 22)
  }
}

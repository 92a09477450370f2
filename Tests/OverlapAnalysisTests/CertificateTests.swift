import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("What disappears when a network stops")
struct CertificateTests {
  @Test("pairs, boards and substitutes of a landscape on paper")
  func onPaper() throws {
    let findings = try LandscapeDraft([
      "K": ["A", "B", "C", "D"], "L": ["A", "B", "C"], "M": ["C", "D", "E"], "O": ["A", "B"],
    ]).findings(memberWideShare: 1)
    let certificate = try #require(findings.certificate(of: Name("K")))
    #expect(certificate.pairs == 6)
    #expect(certificate.pairsElsewhere == 4)
    #expect(
      certificate.pairsOnlyHere == [
        MeetingPair(first: Name("A"), second: Name("D")),
        MeetingPair(first: Name("B"), second: Name("D")),
      ])
    #expect(certificate.boardsNowhereElse.isEmpty)
    #expect(certificate.substitutes.networks == [Name("L"), Name("M")])
    #expect(certificate.substitutes.pairs == 4)
    #expect(certificate.substitutes.isProven)
    // Neither a level nor a frequency is given.
    #expect(certificate.substitutes.uncertain == [Name("L"), Name("M")])
    // A and C, and B and C, have only L besides; C and D only M; A and B have two others.
    #expect(
      certificate.lastMeetingPlaces == [
        LastMeetingPlace(
          network: Name("L"), pairs: 2,
          example: MeetingPair(first: Name("A"), second: Name("C"))),
        LastMeetingPlace(
          network: Name("M"), pairs: 1,
          example: MeetingPair(first: Name("C"), second: Name("D"))),
      ])
    let other = try #require(findings.certificate(of: Name("M")))
    #expect(other.boardsNowhereElse == [Name("E")])
  }

  @Test("a network of another level, or one that meets far less often, cannot stand in")
  func rule() throws {
    func network(_ id: String, _ level: String?, _ perYear: Double?) -> RegionalNetwork {
      RegionalNetwork(id: id, meetings: Meetings(perYear: perYear), delegateLevel: level)
    }
    var draft = LandscapeDraft()
    draft.add(network("K", "bestuurder", 4))
    draft.add(network("L", "staf", 4))
    draft.add(network("M", "Bestuurder", 1))
    draft.add(network("O", "bestuurder", 8))
    for id in ["K", "L", "M", "O"] {
      for board in ["A", "B"] { draft.join(board, id) }
    }
    draft.join("C", "O")
    func found(by rule: StandInRule) throws -> Certificate {
      let findings = try draft.findings(memberWideShare: 1, standIn: rule)
      return try #require(findings.certificate(of: Name("K")))
    }
    let certificate = try found(by: StandInRule())
    #expect(certificate.substitutes.networks == [Name("O")])
    #expect(certificate.substitutes.uncertain.isEmpty)

    let small = try found(by: StandInRule(largestSize: 2))
    #expect(small.substitutes.networks.isEmpty)
    #expect(small.substitutes.pairs == 0)
    let patient = try found(by: StandInRule(frequencyFactor: 4, largestSize: 2))
    #expect(patient.substitutes.networks == [Name("M")])
  }

  @Test("a network without members, or with one, has no pairs and no share", arguments: [0, 1])
  func small(size: Int) throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "K"))
    if size == 1 { draft.join("A", "K") }
    let certificate = try #require(try draft.findings().certificate(of: Name("K")))
    #expect(certificate.pairs == 0)
    #expect(certificate.shareElsewhere == nil)
    #expect(certificate.substitutes.networks.isEmpty)
    #expect(certificate.boardsNowhereElse.count == size)
  }

  @Test("territories have no certificates: who lies in one meets nobody there")
  func territories() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "G", nature: .territory))
    draft.join("A", "G")
    let findings = try draft.findings(nature: .territory)
    #expect(Array(findings.certificates()).isEmpty)
    #expect(findings.certificate(of: Name("G")) == nil)
  }

  @Test("what the onderwijsregio of the invented region would take with it")
  func region() throws {
    let findings = try SampleRegion.findings(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    let certificate = try #require(
      Array(findings.certificates()).first { $0.name.id == "N04" })
    #expect(certificate.themesOnlyHere == ["matchen", "opleiden", "begeleiden"])
    #expect(certificate.obligation == .subsidyCondition)
  }
}

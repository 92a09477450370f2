import BoardNetworks
import Testing

@testable import OverlapAnalysis

struct AssociationTests {
  /// Four networks of 2, 3, 4 and 5 boards with a score that goes up with them.
  private static func findings(scores: [Double?]) throws -> OverlapFindings {
    var draft = LandscapeDraft()
    for (place, score) in scores.enumerated() {
      draft.add(
        RegionalNetwork(
          id: "N\(place)", attributes: score.map { ["vertrouwen": $0] } ?? [:]))
      for board in 0..<(place + 2) { draft.join("B\(board)", "N\(place)") }
    }
    return try draft.findings()
  }

  @Test("a score that goes up with size has a correlation of 1, which four networks give 2 in 24")
  func rising() throws {
    let findings = try AssociationTests.findings(scores: [1, 2, 3, 4]).associations()
    #expect(findings.map(\.trait) == NetworkTrait.allCases)
    let size = findings[0]
    #expect(size.attribute == "vertrouwen")
    #expect(size.networkCount == 4)
    #expect(size.count == 4)
    #expect(size.coefficient == 1)
    #expect(size.pValue == 2.0 / 24)
    #expect(size.sampleCount == nil)
    #expect(size.interval == nil)
    #expect(size.isAnecdotal)
  }

  @Test("what is the same for every network has no correlation, and is no test to correct for")
  func constant() throws {
    let findings = try AssociationTests.findings(scores: [1, 2, 3, 4]).associations()
    let byTrait = Dictionary(uniqueKeysWithValues: findings.map { ($0.trait, $0) })
    // No bodies, so one layer each; hours are unknown everywhere.
    for trait in [NetworkTrait.bodies, .layers, .hours] {
      #expect(byTrait[trait]?.coefficient == nil)
      #expect(byTrait[trait]?.holm == nil)
    }
    #expect(byTrait[.bodies]?.count == 4)
    #expect(byTrait[.hours]?.count == 0)
    // Size and the mean of meeting elsewhere are tested; N0's pair meets in all, so that the share
    // differs too.
    let tested = findings.compactMap(\.pValue)
    #expect(findings.compactMap(\.holm).count == tested.count)
    #expect(byTrait[.size]?.holm == min(1, Double(tested.count) * 2 / 24))
    let flat = try AssociationTests.findings(scores: [3, 3, 3, 3]).associations()
    #expect(flat.allSatisfy { $0.coefficient == nil && $0.pValue == nil && $0.holm == nil })
  }

  @Test("a network without a score, or with a list that lacks members, does not count")
  func unknown() throws {
    let findings = try AssociationTests.findings(scores: [1, 2, nil, 4]).associations()
    #expect(findings[0].count == 3)
    #expect(findings[0].networkCount == 4)

    var draft = LandscapeDraft()
    for place in 0..<3 {
      draft.add(
        RegionalNetwork(
          id: "N\(place)", declaredMemberCount: place == 0 ? 9 : nil,
          attributes: ["impact": Double(place)]))
      for board in 0..<(place + 2) { draft.join("B\(board)", "N\(place)") }
    }
    let lacking = try draft.findings().associations()
    #expect(lacking[0].count == 2)
    #expect(lacking.first { $0.trait == .bodies }?.count == 3)
  }

  @Test("from 15 networks on it is no anecdote")
  func enough() throws {
    for count in [14, 15] {
      let scores = (0..<count).map { Double($0 * 7 % count) }
      let findings = try AssociationTests.findings(scores: scores).associations(samples: 99)
      #expect(findings[0].isAnecdotal == (count < 15))
      #expect(findings[0].sampleCount == 99)
    }
  }

  @Test("bodies below bodies count for the network, each layer once")
  func layers() throws {
    var draft = LandscapeDraft(["N0": ["A", "B"], "N1": ["A", "C"]])
    draft.add(RegionalNetwork(id: "N0a", bodyOf: draft.index(ofNetwork: "N0")))
    draft.add(RegionalNetwork(id: "N0b", bodyOf: draft.index(ofNetwork: "N0")))
    draft.add(RegionalNetwork(id: "N0b1", bodyOf: draft.index(ofNetwork: "N0b")))
    let traits = try draft.findings().traits()
    #expect(traits.map { $0[.bodies] } == [3, 0])
    #expect(traits.map { $0[.layers] } == [3, 1])
  }

  @Test("traits and corrections agree with their definitions", arguments: 0..<60)
  func agreement(seed: Int) throws {
    let told = try ToldLandscape(seed: seed)
    let all = told.findings.associations(samples: 50)
    guard told.findings.scope.nature == .network else {
      #expect(all == [])
      return
    }
    let headings = Set(told.networks.flatMap { told.landscape.networks[$0].attributes.keys })
    #expect(Set(all.map(\.attribute)) == headings)
    #expect(all.count == headings.count * NetworkTrait.allCases.count)
    let sizes = told.networks.map { network -> Double? in
      let everyone = told.landscape.memberships.filter { $0.network.offset == network }
      if let declared = told.landscape.networks[network].declaredMemberCount,
        declared > everyone.count
      {
        return nil
      }
      return Double(told.boards.count { told.membership($0, network) != nil })
    }
    #expect(told.findings.traits().map { $0[.size] } == sizes)
    for finding in all {
      #expect(finding.networkCount == told.networks.count)
      #expect((finding.coefficient == nil) == (finding.holm == nil))
      if let p = finding.pValue, let holm = finding.holm { #expect(holm >= p) }
      if finding.attribute == "vast" { #expect(finding.coefficient == nil) }
    }
    // Step down by hand: the k-th smallest times those left, never going down.
    var largest = 0.0
    let sorted = all.compactMap(\.pValue).sorted()
    let expected = sorted.enumerated().map { rank, p in
      largest = max(largest, min(1, Double(sorted.count - rank) * p))
      return largest
    }
    #expect(all.compactMap(\.holm).sorted() == expected)
  }
}

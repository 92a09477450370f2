import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Certificates agree with their definitions on random landscapes")
struct SlowCertificateTests {
  @Test("every network of a random landscape", arguments: 0..<150)
  func agreement(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    try check(random.findings, against: SlowFindings(random))
  }

  @Test("every network of the invented region")
  func sample() throws {
    let findings = try SampleRegion.findings(at: CalendarDate(year: 2026, month: 10, day: 1)!)
    try check(
      findings,
      against: SlowFindings(
        of: findings.selection.landscape, participants: .boards, nature: .network,
        memberWideShare: 0.8))
  }

  private func check(_ findings: OverlapFindings, against slow: SlowFindings) throws {
    let certificates = Array(findings.certificates())
    guard findings.scope.nature == .network else {
      #expect(certificates.isEmpty)
      return
    }
    #expect(certificates.map(\.name) == slow.networkPositions.map { slow.name(ofNetwork: $0) })
    for (network, certificate) in zip(slow.networkPositions, certificates) {
      #expect(findings.certificate(of: certificate.name) == certificate)
      checkPairs(of: network, certificate, slow)
      checkThemes(of: network, certificate, slow)
      for (substitutes, excluded) in [
        (certificate.substitutes, []),
        (certificate.substitutesBesidesMemberWide, slow.networkPositions.filter(slow.isMemberWide)),
      ] {
        checkSubstitutes(substitutes, for: network, excluding: excluded, slow)
      }
    }
  }

  private func checkPairs(of network: Int, _ certificate: Certificate, _ slow: SlowFindings) {
    let members = slow.members[network].sorted()
    let pairs = slow.pairs(of: members)
    func others(_ pair: (Int, Int)) -> [Int] {
      slow.networks(of: pair.0, and: pair.1).filter { $0 != network }
    }
    let only = pairs.filter { others($0).isEmpty }
    #expect(certificate.size == members.count)
    #expect(certificate.pairs == pairs.count)
    #expect(certificate.pairsElsewhere == pairs.count - only.count)
    #expect(
      certificate.pairsOnlyHere
        == only.map {
          MeetingPair(first: slow.name(ofBoard: $0.0), second: slow.name(ofBoard: $0.1))
        })
    #expect(
      certificate.pairsElsewhereBesidesMemberWide
        == pairs.count { !others($0).allSatisfy(slow.isMemberWide) })
    #expect(
      certificate.boardsNowhereElse
        == members.filter { slow.networks(of: $0) == [network] }.map(slow.name(ofBoard:)))
    for other in slow.networkPositions where other != network {
      let last = pairs.filter { others($0) == [other] }
      let listed = certificate.lastMeetingPlaces.filter {
        $0.network == slow.name(ofNetwork: other)
      }
      #expect(listed.map(\.pairs) == (last.isEmpty ? [] : [last.count]))
      #expect(
        listed.map(\.example)
          == last.prefix(1).map {
            MeetingPair(first: slow.name(ofBoard: $0.0), second: slow.name(ofBoard: $0.1))
          })
    }
    #expect(certificate.load == slow.load(ofNetwork: network))
    #expect(certificate.listing == slow.listing(of: network))
  }

  /// The network that a network or body belongs to.
  private func root(_ network: Int, _ slow: SlowFindings) -> Int {
    var root = network
    while let next = slow.landscape.networks[root].bodyOf { root = next.offset }
    return root
  }

  private func checkThemes(of network: Int, _ certificate: Certificate, _ slow: SlowFindings) {
    let landscape = slow.landscape
    let tables = landscape.networks.indices.filter {
      slow.networkPositions.contains(root($0, slow))
    }
    // Whoever sits there, in the network or in a body of it, has something to lose.
    let members = slow.boardPositions.filter { board in
      tables.contains { root($0, slow) == network && slow.members[$0].contains(board) }
    }
    guard !members.isEmpty else {
      #expect(certificate.themeLosses.isEmpty && certificate.partnerLosses.isEmpty)
      return
    }
    func themes(_ table: Int) -> Set<String> {
      Set(landscape.networks[table].themes.map(foldedKey))
    }
    let own = Set(tables.filter { root($0, slow) == network }.flatMap(themes))
    #expect(Set(certificate.themeLosses.map { foldedKey($0.theme) }) == own)
    #expect(certificate.themeLosses.count == own.count)
    for loss in certificate.themeLosses {
      func others(_ board: Int) -> Set<Int> {
        Set(
          tables.filter {
            root($0, slow) != network && slow.members[$0].contains(board)
              && themes($0).contains(foldedKey(loss.theme))
          }.map { root($0, slow) })
      }
      #expect(
        loss.boardsWithout == members.filter { others($0).isEmpty }.map(slow.name(ofBoard:)))
      #expect(
        loss.elsewhere
          == slow.networkPositions.filter { place in members.contains { others($0).contains(place) }
          }
          .map(slow.name(ofNetwork:)))
    }

    func kinds(_ place: Int) -> Set<String> {
      let people = tables.filter { root($0, slow) == place }.flatMap { slow.everyone[$0] }
      return Set(
        people.filter { !slow.boardPositions.contains($0) }
          .compactMap { landscape.boards[$0].kind.map(foldedKey) })
    }
    let ownKinds = kinds(network)
    #expect(Set(certificate.partnerLosses.map { foldedKey($0.kind) }) == ownKinds)
    for loss in certificate.partnerLosses {
      let places = slow.networkPositions.filter { place in
        place != network && kinds(place).contains(foldedKey(loss.kind))
          && tables.contains {
            root($0, slow) == place && !slow.members[$0].isDisjoint(with: members)
          }
      }
      #expect(loss.elsewhere == places.map(slow.name(ofNetwork:)))
    }
  }

  /// Holds substitutes to what they claim: all pairs that can be kept are, and fewer networks keep
  /// fewer pairs.
  private func checkSubstitutes(
    _ substitutes: Substitutes, for network: Int, excluding excluded: [Int], _ slow: SlowFindings
  ) {
    func frequency(_ position: Int) -> Double? {
      slow.landscape.networks[position].meetings.perYear
    }
    func level(_ position: Int) -> String? { slow.landscape.networks[position].delegateLevel }
    let candidates = slow.networkPositions.filter { other in
      guard other != network, !excluded.contains(other) else { return false }
      if let one = level(network), let two = level(other), one != two { return false }
      guard let often = frequency(network), let otherOften = frequency(other) else { return true }
      return often <= 2 * otherOften && otherOften <= 2 * often
    }
    let pairs = slow.pairs(of: slow.members[network].sorted())
    func kept(by networks: [Int]) -> Int {
      pairs.count { pair in
        networks.contains { slow.members[$0].contains(pair.0) && slow.members[$0].contains(pair.1) }
      }
    }
    let chosen = candidates.filter { substitutes.networks.contains(slow.name(ofNetwork: $0)) }
    #expect(chosen.map(slow.name(ofNetwork:)) == substitutes.networks)
    #expect(substitutes.pairs == kept(by: candidates))
    #expect(kept(by: chosen) == substitutes.pairs)
    #expect(substitutes.isProven)
    let example = pairs.first { pair in
      chosen.prefix(1).contains {
        slow.members[$0].contains(pair.0) && slow.members[$0].contains(pair.1)
      }
    }
    #expect(
      substitutes.example
        == example.map {
          MeetingPair(first: slow.name(ofBoard: $0.0), second: slow.name(ofBoard: $0.1))
        })
    for fewer in choices(of: chosen.count - 1, from: candidates) {
      #expect(kept(by: fewer) < substitutes.pairs)
    }
    #expect(
      substitutes.uncertain
        == chosen.filter {
          frequency($0) == nil || frequency(network) == nil || level($0) == nil
            || level(network) == nil
        }.map(slow.name(ofNetwork:)))
  }

  /// Every choice of so many from a list.
  private func choices(of count: Int, from list: [Int]) -> [[Int]] {
    if count == 0 { return [[]] }
    guard count > 0, let first = list.first else { return [] }
    let rest = Array(list.dropFirst())
    return choices(of: count - 1, from: rest).map { [first] + $0 } + choices(of: count, from: rest)
  }
}

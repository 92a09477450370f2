import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("Which networks can stop together")
struct StopTogetherTests {
  @Test("one of the two can stop, not both; a third place makes it one of three that stays")
  func onPaper() throws {
    let findings = try LandscapeDraft([
      "K": ["A", "B"], "L": ["A", "B"], "M": ["C", "D"], "O": ["C", "D"], "P": ["C", "D"],
      "Q": ["E", "F"], "R": ["E"],
    ]).findings(memberWideShare: 1)
    let together = try #require(findings.stopTogether())
    #expect(together.onlyPlaces.map(\.networks) == [[Name("Q")]])
    #expect(together.free == [Name("R")])
    #expect(
      together.groups.map(\.networks)
        == [["K", "L"], ["M", "O", "P"]].map { $0.map { Name($0) } })
    let first = together.groups[0]
    #expect(
      first.conflicts == [
        StopConflict(
          networks: [Name("K"), Name("L")], pairs: 1,
          example: MeetingPair(first: Name("A"), second: Name("B")))
      ])
    #expect(first.largestSets == [[Name("K")], [Name("L")]])
    #expect(
      together.groups[1].largestSets.map { $0.map(\.id) } == [
        ["M", "O"], ["M", "P"], ["O", "P"],
      ])
    #expect(together.setCount == SetCount(found: 6, isExact: true))
    #expect(together.largestSet.map(\.id) == ["R", "K", "M", "O"])
    #expect(together.obligationUnknown.count == 6)
  }

  @Test("a statutory network stays, and so keeps the pairs that meet there")
  func statutory() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "W", obligation: .statutory))
    draft.add(RegionalNetwork(id: "K", obligation: .voluntary))
    for id in ["W", "K", "L"] { for board in ["A", "B"] { draft.join(board, id) } }
    for id in ["K", "L"] { draft.join("C", id) }
    let together = try #require(try draft.findings(memberWideShare: 1).stopTogether())
    #expect(together.statutory == [Name("W")])
    #expect(together.onlyPlaces.isEmpty)
    // A and B meet in W whatever stops; A and C, and B and C, in K and L alone.
    #expect(together.groups.map(\.conflictCount) == [1])
    #expect(together.groups[0].conflicts[0].pairs == 2)
    #expect(together.groups[0].conflicts[0].example.second == Name("C"))
    #expect(together.obligationUnknown == [Name("L")])
  }

  @Test("without networks of nearly all boards, pairs have fewer meeting places")
  func memberWide() throws {
    let findings = try LandscapeDraft([
      "All": ["A", "B", "C", "D"], "K": ["A", "B"], "L": ["A", "B"], "M": ["C", "D"],
    ]).findings()
    let all = try #require(findings.stopTogether())
    #expect(all.onlyPlaces.map(\.networks) == [[Name("All")]])
    #expect(all.free == [Name("K"), Name("L"), Name("M")])
    let besides = try #require(findings.stopTogether(countingMemberWide: false))
    #expect(besides.leftOut == [Name("All")])
    #expect(besides.onlyPlaces.map(\.networks) == [[Name("M")]])
    #expect(besides.groups.map { $0.networks.map(\.id) } == [["K", "L"]])
  }

  @Test("a network whose members are unknown is no network that can stop")
  func unknown() throws {
    var draft = LandscapeDraft(["K": ["A", "B"], "L": ["A", "B"]])
    draft.add(RegionalNetwork(id: "U", declaredMemberCount: 4))
    let together = try #require(try draft.findings(memberWideShare: 1).stopTogether())
    #expect(together.unknown == [Name("U")])
    #expect(together.free.isEmpty)
  }

  /// Each of 12 boards is in all of 12 networks but one, so two boards share any ten: nine can stop,
  /// whichever three stay.
  @Test("when the steps are over, a count is at least so many")
  func steps() throws {
    var draft = LandscapeDraft()
    for board in 0..<12 {
      for network in 0..<12 where network != board { draft.join("B\(board)", "N\(network)") }
    }
    let findings = try draft.findings(memberWideShare: 1)
    let whole = try #require(findings.stopTogether(listing: 3))
    #expect(whole.groups.count == 1)
    #expect(whole.setCount == SetCount(found: 220, isExact: true))
    #expect(whole.groups[0].conflictCount == 66)
    #expect(whole.groups[0].conflicts.map(\.networks.count) == [10, 10, 10])
    #expect(whole.groups[0].largestSets.map(\.count) == [9, 9, 9])
    #expect(whole.largestSet.map(\.id) == (0..<9).map { "N\($0)" })
    let part = try #require(findings.stopTogether(within: 20))
    #expect(!part.setCount.isExact)
    #expect((1..<220).contains(part.setCount.found))
  }

  @Test("territories are no meeting places")
  func territories() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "G", nature: .territory))
    #expect(try draft.findings(nature: .territory).stopTogether() == nil)
  }

  // MARK: - By trying every set of networks

  @Test("agrees with trying every set of up to 12 networks", arguments: 0..<200)
  func everySet(seed: Int) throws {
    let random = try RandomLandscape(seed: seed)
    let slow = SlowFindings(random)
    for countsMemberWide in [true, false] {
      let together = random.findings.stopTogether(
        countingMemberWide: countsMemberWide, listing: .max, within: .max)
      guard random.nature == .network else {
        #expect(together == nil)
        continue
      }
      try check(#require(together), countsMemberWide, slow)
    }
  }

  @Test("agrees with trying every set where many can stop", arguments: 0..<200)
  func everySetOfMany(seed: Int) throws {
    let landscape = try StopTogetherTests.dense(seed: seed).landscape()
    let findings = OverlapFindings(of: landscape, memberWideShare: 1)
    let slow = SlowFindings(
      of: landscape, participants: .boards, nature: .network, memberWideShare: 1)
    try check(
      #require(findings.stopTogether(listing: .max, within: .max)), true, slow)
  }

  private static func dense(seed: Int) -> LandscapeDraft {
    var random = SplitMix(seed: seed)
    var draft = LandscapeDraft()
    let count = Int.random(in: 4...12, using: &random)
    for network in 0..<count {
      draft.add(
        RegionalNetwork(
          id: "N\(network)",
          obligation: [nil, nil, nil, .voluntary, .agreement, .statutory]
            .randomElement(using: &random)!))
    }
    // Few boards that are nearly everywhere share many networks, and no two the same.
    let density = [0.6, 0.7, 0.8, 0.9].randomElement(using: &random)!
    for board in 0..<Int.random(in: 3...10, using: &random) {
      for network in 0..<count where random.chance(density) {
        draft.join("B\(board)", "N\(network)")
      }
    }
    return draft
  }

  @Test("the dense landscapes have many ways to stop, and groups as well as single places")
  func cases() throws {
    let all = try (0..<200).map { seed in
      try #require(StopTogetherTests.dense(seed: seed).findings(memberWideShare: 1).stopTogether())
    }
    #expect(all.contains { $0.setCount.found > 20 })
    #expect(all.contains { $0.groups.count > 1 })
    #expect(all.contains { !$0.onlyPlaces.isEmpty && !$0.groups.isEmpty })
    #expect(all.contains { !$0.statutory.isEmpty && !$0.groups.isEmpty })
    #expect(all.contains { $0.groups.contains { Set($0.largestSets.map(\.count)).count > 1 } })
  }

  /// Holds what is said to all sets of networks, as bits.
  private func check(_ together: StopTogether, _ countsMemberWide: Bool, _ slow: SlowFindings)
    throws
  {
    let networks = slow.networkPositions
    func isStatutory(_ network: Int) -> Bool {
      // A body that is statutory keeps the network that it belongs to.
      slow.landscape.networks.contains { table in
        guard table.obligation == .statutory else { return false }
        var root = table.id == slow.landscape.networks[network].id ? nil : table.bodyOf
        if root == nil { return table.id == slow.landscape.networks[network].id }
        while let place = root, place.offset != network {
          root = slow.landscape.networks[place.offset].bodyOf
        }
        return root != nil
      }
    }
    let leftOut = networks.filter { !countsMemberWide && slow.isMemberWide($0) }
    let pairs = slow.pairs(of: slow.boardPositions)
      .map {
        (pair: $0, places: slow.networks(of: $0.0, and: $0.1).filter { !leftOut.contains($0) })
      }
      .filter { !$0.places.isEmpty }
    let stoppable = networks.filter {
      !isStatutory($0) && !leftOut.contains($0) && !slow.isUnknown($0)
    }
    func set(_ mask: Int) -> [Int] {
      stoppable.indices.filter { mask & (1 << $0) != 0 }.map { stoppable[$0] }
    }
    func keepsAll(_ mask: Int) -> Bool {
      let stopped = Set(set(mask))
      return pairs.allSatisfy { !stopped.isSuperset(of: $0.places) }
    }
    let masks = 0..<(1 << stoppable.count)
    let keeping = masks.map(keepsAll)
    func parts(_ mask: Int) -> [Int] {
      stoppable.indices.filter { mask & (1 << $0) != 0 }.map { mask & ~(1 << $0) }
    }
    func names(_ mask: Int) -> [Name] { set(mask).map { slow.name(ofNetwork: $0) } }

    // Sets that cannot all stop, none of whose parts has that.
    let minimal = masks.filter { !keeping[$0] && parts($0).allSatisfy { keeping[$0] } }
    let conflicts = together.onlyPlaces + together.groups.flatMap(\.conflicts)
    #expect(Set(conflicts.map(\.networks)) == Set(minimal.map(names)))
    #expect(conflicts.count == minimal.count)
    for conflict in conflicts {
      let meeting = pairs.filter { $0.places.map(slow.name(ofNetwork:)) == conflict.networks }
      #expect(conflict.pairs == meeting.count)
      #expect(
        [conflict.example]
          == meeting.prefix(1).map {
            MeetingPair(
              first: slow.name(ofBoard: $0.pair.0), second: slow.name(ofBoard: $0.pair.1))
          })
    }

    // Sets that can stop, to which nothing can be added: one of each group, and all that are free.
    let largest = masks.filter { mask in
      keeping[mask]
        && stoppable.indices.allSatisfy { mask & (1 << $0) != 0 || !keeping[mask | (1 << $0)] }
    }
    var products: [Set<Name>] = [Set(together.free)]
    for group in together.groups {
      #expect(group.setCount == SetCount(found: group.largestSets.count, isExact: true))
      #expect(group.conflictCount == group.conflicts.count)
      products = products.flatMap { product in group.largestSets.map { product.union($0) } }
    }
    #expect(Set(products) == Set(largest.map { Set(names($0)) }))
    #expect(together.setCount == SetCount(found: largest.count, isExact: true))
    #expect(together.largestSet.count == largest.map(\.nonzeroBitCount).max())
    #expect(together.leftOut == leftOut.map(slow.name(ofNetwork:)))
    #expect(
      together.statutory
        == networks.filter { isStatutory($0) && !leftOut.contains($0) }
        .map(slow.name(ofNetwork:)))
    #expect(
      together.unknown
        == networks.filter { slow.isUnknown($0) && !isStatutory($0) }
        .map(slow.name(ofNetwork:)))
  }
}

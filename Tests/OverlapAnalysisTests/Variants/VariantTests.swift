import BoardNetworks
import OverlapAnalysis
import Testing

struct VariantTests {
  /// Three boards. N1 holds all; N2 holds two of them, N3 two others: so N1 alone keeps all pairs, and
  /// N2 with N3 keep two of the three. A seat takes 10 hours in N1, 4 in N2 and 5 in N3.
  private func threeNetworks(
    _ obligation: Obligation? = nil, themes: [String: [String]] = [:]
  ) throws -> OverlapFindings {
    var draft = LandscapeDraft()
    for (id, hours) in [("N1", 10.0), ("N2", 4), ("N3", 5)] {
      draft.add(
        RegionalNetwork(
          id: id, themes: themes[id] ?? [], obligation: id == "N2" ? obligation : nil,
          meetings: Meetings(perYear: 2, duration: hours / 2, preparation: 0, travel: 0)))
    }
    for (network, boards) in [("N1", "ABC"), ("N2", "AB"), ("N3", "BC")] {
      for board in boards { draft.join(String(board), network) }
    }
    return try draft.findings()
  }

  private func question(
    _ shares: [Double], _ change: (inout VariantQuestion) -> Void = { _ in }
  ) -> VariantQuestion {
    var question = VariantQuestion()
    question.shares = shares
    question.variants = shares.map { VariantAim(share: $0) }
    question.bounds.countsMemberWide = true
    change(&question)
    return question
  }

  @Test("on paper: all pairs take the large network, two of three the two small ones")
  func onPaper() throws {
    let found = try threeNetworks().variants(question([1, 0.6, 0.3]), within: .nodes(100))
    #expect(found.now == 48 && found.isNowComplete && found.pairs == 3)
    let plans = found.frontier.compactMap(\.result.plan)
    #expect(plans.map(\.amount) == [30, 18, 8])
    #expect(plans.map { $0.stopped.map(\.name.id) } == [["N2", "N3"], ["N1"], ["N1", "N3"]])
    #expect(plans.map(\.pairsKept) == [3, 2, 1])
    #expect(plans.allSatisfy { $0.isProven && $0.gap == 0 })
    #expect(plans[1].pairsLost == [MeetingPair.of("A", "C")])
    #expect(plans[1].freed.map(\.board.id) == ["A", "B", "C"])
    #expect(plans[1].freed.map { $0.before - $0.after } == [10, 10, 10])
    #expect(plans[2].boardsNowhere == [Name("C")])
  }

  @Test("on paper: why a network does not stop is what that takes, or the pairs in the way")
  func whyNot() throws {
    let found = try threeNetworks().variants(
      question([1, 0.6]) { $0.whyNot = [Name("N1"), Name("N2")] }, within: .nodes(100))
    let all = found.variants[0].whyNot.map(\.answer)
    guard case .forbidden(let bounds) = all[0] else {
      Issue.record("\(all[0])")
      return
    }
    #expect(bounds == [.pairs(least: 3, of: 3, lost: [.of("A", "C")])])
    #expect(all[1] == .stops)
    guard case .costs(let more, let plan) = found.variants[1].whyNot[1].answer else {
      Issue.record("\(found.variants[1].whyNot[1].answer)")
      return
    }
    #expect(more == 12 && plan.stopped.map(\.name.id) == ["N2", "N3"])
  }

  @Test("a statutory network stays, and asking it to stop clashes with that")
  func statutory() throws {
    let findings = try threeNetworks(.statutory)
    let found = try findings.variants(question([1]), within: .nodes(100))
    #expect(found.staying.map(\.name.id) == ["N2"] && found.staying[0].reason == .statutory)
    #expect(found.frontier[0].result.plan?.amount == 38)
    #expect(throws: VariantRefusal.clash([.stays([Name("N2")], .statutory), .stops(Name("N2"))])) {
      try findings.variants(
        question([1]) { $0.bounds.stops = [Name("N2")] }, within: .nodes(100))
    }
  }

  @Test("a statutory body keeps its network")
  func statutoryBody() throws {
    var draft = LandscapeDraft(["N1": ["A", "B"], "N2": ["A", "B"]])
    draft.add(
      RegionalNetwork(id: "N1a", bodyOf: draft.index(ofNetwork: "N1"), obligation: .statutory))
    let found = try draft.findings().variants(
      question([1]) { $0.bounds.measure = .seats }, within: .nodes(100))
    #expect(found.staying.map(\.name.id) == ["N1"])
  }

  @Test("bounds that clash are named, and no others")
  func clash() throws {
    let findings = try threeNetworks()
    #expect(
      throws: VariantRefusal.clash([
        .pairs(least: 3, of: 3, lost: []), .hours(most: 9, [Name("A"), Name("B"), Name("C")]),
      ])
    ) {
      try findings.variants(
        question([1]) {
          $0.bounds.mostHours = 9
          $0.bounds.keepsThemes = true
        }, within: .nodes(100))
    }
  }

  @Test("when stopping is asked for, the pairs that it costs are named")
  func stops() throws {
    let findings = try threeNetworks()
    #expect(
      throws: VariantRefusal.clash([
        .pairs(least: 3, of: 3, lost: [.of("A", "C")]), .stops(Name("N1")),
      ])
    ) {
      try findings.variants(
        question([1]) { $0.bounds.stops = [Name("N1")] }, within: .nodes(100))
    }
  }

  @Test("a variant that cannot be had says why, while others are given")
  func impossibleVariant() throws {
    let found = try threeNetworks().variants(
      question([1, 0.6]) { $0.bounds.mostHours = 9 }, within: .nodes(100))
    #expect(found.frontier.map { $0.result.plan?.amount } == [nil, 18])
    #expect(found.variants[0].result == .impossible)
    #expect(found.variants[0].clash.count == 2)
    #expect(found.variants[1].clash.isEmpty)
  }

  @Test("a theme that only one network has keeps it, when themes are to keep a table")
  func themes() throws {
    let findings = try threeNetworks(themes: ["N1": ["werven"], "N3": ["Werven", "ict"]])
    let found = try findings.variants(
      question([0]) {
        $0.bounds.keepsThemes = true
        $0.whyNot = [Name("N3")]
      }, within: .nodes(100))
    let plan = try #require(found.frontier[0].result.plan)
    #expect(plan.stopped.map(\.name.id) == ["N2"])
    #expect(plan.themesLost.isEmpty)
    guard case .forbidden(let bounds) = found.variants[0].whyNot[0].answer,
      case .themes(let losses)? = bounds.first
    else {
      Issue.record("\(found.variants[0].whyNot[0])")
      return
    }
    #expect(losses.map(\.theme) == ["ict"])
    #expect(losses[0].boards == [Name("B"), Name("C")] && losses[0].isGone)
  }

  @Test("networks of the same members become one at the hours of the more frequent and longer")
  func combining() throws {
    var draft = LandscapeDraft()
    draft.add(
      RegionalNetwork(
        id: "N1", meetings: Meetings(perYear: 4, duration: 2, preparation: 1, travel: 1)))
    draft.add(
      RegionalNetwork(
        id: "N2", meetings: Meetings(perYear: 6, duration: 1, preparation: 2, travel: 1)))
    for board in ["A", "B"] {
      draft.join(board, "N1", seats: board == "A" ? 2 : 1)
      draft.join(board, "N2")
    }
    draft.join("C", "N1")
    draft.join("D", "N2")
    let found = try draft.findings().variants(
      question([1]) { $0.bounds.largestSize = 4 }, within: .nodes(100))
    let plan = try #require(found.frontier[0].result.plan)
    // Apart 4 seats of 16 hours and 3 of 24; as one 5 seats of 6 times 5 hours, which is more.
    #expect(found.now == 136 && found.combinations == 1 && plan.combined.isEmpty)

    var same = draft
    same.join("C", "N2")
    same.join("D", "N1")
    let joined = try same.findings().variants(
      question([1]) { $0.bounds.largestSize = 4 }, within: .nodes(100))
    // Now N2 alone keeps all pairs, at 4 seats of 24 hours.
    #expect(joined.frontier[0].result.plan?.amount == 80)
    #expect(
      try same.findings().variants(
        question([1]) {
          $0.bounds.largestSize = 4
          $0.bounds.mostHours = 10
          $0.bounds.leastMeetings = 2
        }, within: .nodes(100)
      ).frontier[0].result.plan?.slimmed.map(\.name.id) == ["N2"])
  }

  @Test("without a bound on size nothing is combined; with one, no table is larger")
  func size() throws {
    let findings = try threeNetworks()
    #expect(try findings.variants(question([1]), within: .nodes(10)).combinations == 0)
    let found = try findings.variants(
      question([1]) { $0.bounds.largestSize = 2 }, within: .nodes(10))
    #expect(found.combinations == 0)
  }

  @Test("hours missing everywhere are said to be; seats may be counted instead")
  func noHours() throws {
    let findings = try LandscapeDraft(["N1": ["A", "B"], "N2": ["A", "B"], "N3": ["A"]]).findings()
    #expect(throws: VariantRefusal.hoursUnknown(networks: 3)) {
      try findings.variants(VariantQuestion(), within: .nodes(10))
    }
    let found = try findings.variants(
      question([1]) { $0.bounds.measure = .seats }, within: .nodes(10))
    #expect(found.now == 5 && found.frontier[0].result.plan?.amount == 2)
    #expect(found.variants[0].alternatives.count == 1 && found.variants[0].areAllAlternatives)
  }

  @Test("a network whose hours are not all known stays, and is named")
  func unknownHours() throws {
    var draft = LandscapeDraft(["N1": ["A", "B"]])
    draft.add(
      RegionalNetwork(
        id: "N2", meetings: Meetings(perYear: 1, duration: 1, preparation: 0, travel: 0)))
    draft.join("A", "N2")
    draft.join("B", "N2")
    let found = try draft.findings().variants(question([1]), within: .nodes(10))
    #expect(found.staying.map(\.name.id) == ["N1"] && found.staying[0].reason == .hoursUnknown)
    #expect(!found.isNowComplete && found.settledPairs == 1)
    #expect(found.frontier[0].result.plan?.stopped.map(\.name.id) == ["N2"])
  }

  @Test("territories, and no networks at all, leave nothing to choose")
  func nothing() throws {
    let draft = LandscapeDraft(["N1": ["A", "B"]])
    for findings in [try draft.findings(nature: .territory), try LandscapeDraft().findings()] {
      #expect(throws: VariantRefusal.noNetworks) {
        try findings.variants(VariantQuestion(), within: .nodes(10))
      }
    }
  }

  @Test("too many combinations are refused")
  func tooMany() throws {
    var draft = LandscapeDraft()
    for network in 0..<100 {
      draft.add(
        RegionalNetwork(
          id: "N\(network)",
          meetings: Meetings(perYear: 1, duration: 1, preparation: 0, travel: 0)))
      for board in ["A", "B"] { draft.join(board, "N\(network)") }
    }
    #expect(throws: VariantRefusal.tooManyCombinations(limit: 4_000)) {
      try draft.findings().variants(
        question([1]) { $0.bounds.largestSize = 10 }, within: .nodes(10))
    }
  }

  @Test("the order of rows changes nothing", arguments: 0..<12)
  func order(seed: Int) throws {
    let sample = try VariantLandscape(seed: seed, networks: 8, combines: seed.isMultiple(of: 2))
    var random = SplitMix(seed: seed)
    let landscape = sample.landscape
    let boards = landscape.boards.indices.shuffled(using: &random)
    let networks = landscape.networks.indices.shuffled(using: &random)
    var draft = LandscapeDraft()
    for board in boards { draft.add(landscape.boards[board]) }
    // A body stands below the network it is a body of.
    for network in networks.filter({ landscape.networks[$0].bodyOf == nil })
      + networks.filter({ landscape.networks[$0].bodyOf != nil })
    {
      let old = landscape.networks[network]
      draft.add(
        RegionalNetwork(
          id: old.id, bodyOf: old.bodyOf.flatMap { draft.index(ofNetwork: landscape[$0].id) },
          themes: old.themes, obligation: old.obligation, meetings: old.meetings,
          delegateLevel: old.delegateLevel))
    }
    for membership in landscape.memberships.shuffled(using: &random) {
      draft.join(
        landscape[membership.board].id, landscape[membership.network].id, membership.details)
    }
    var question = VariantQuestion()
    question.bounds = sample.bounds
    question.bounds.keepsThemes = false
    func found(_ findings: OverlapFindings) throws(VariantRefusal) -> VariantFindings {
      try findings.variants(question, within: .nodes(1_000))
    }
    let shuffled = try draft.findings()
    let one = Result { try found(sample.findings) }.mapError {
      $0 as? VariantRefusal ?? .noNetworks
    }
    let other = Result { try found(shuffled) }.mapError { $0 as? VariantRefusal ?? .noNetworks }
    #expect(one == other)
  }

  @Test("a large region is solved to proof, and its frontier goes down", arguments: 0..<2)
  func largeRegion(seed: Int) throws {
    let findings = OverlapFindings(of: try InventedRegion(seed: seed).landscape)
    let found = try findings.variants(
      question([1, 0.95, 0.8]) { $0.variants = [] }, within: .nodes(2_000))
    let plans = found.frontier.compactMap(\.result.plan)
    #expect(plans.count == 3 && plans.allSatisfy(\.isProven))
    for (one, next) in zip(plans, plans.dropFirst()) {
      #expect(next.amount < one.amount && next.pairsKept < one.pairsKept)
    }
  }

  @Test("with combinations a large region gets a value and a bound in the work allowed")
  func combinationsOfLargeRegion() throws {
    let findings = OverlapFindings(
      of: try InventedRegion(seed: 3, boards: 60, networks: 40).landscape)
    let found = try findings.variants(
      question([0.95, 0.9]) {
        $0.variants = []
        $0.bounds.largestSize = 20
      }, within: .nodes(20))
    let plans = found.frontier.compactMap(\.result.plan)
    #expect(found.combinations > 50 && plans.count == 2)
    for plan in plans {
      #expect(plan.bound <= plan.amount && (0..<1).contains(plan.gap))
      #expect(plan.combined.allSatisfy { $0.size <= 20 && $0.parts.count == 2 })
    }
    #expect(plans[1].amount <= plans[0].amount && plans[1].bound <= plans[0].bound)
  }
}

extension MeetingPair {
  /// Two boards that have nothing but an id.
  static func of(_ first: String, _ second: String) -> MeetingPair {
    MeetingPair(first: Name(first), second: Name(second))
  }
}

import BoardNetworks
import OverlapAnalysis
import Testing

/// The search against trying every choice.
struct SlowVariantTests {
  @Test("keep and stop: the same least hours as trying every choice", arguments: 0..<150)
  func keepAndStop(seed: Int) throws {
    try check(VariantLandscape(seed: seed, networks: 9))
  }

  @Test("slimming: the same least hours as trying every choice", arguments: 200..<280)
  func slimming(seed: Int) throws {
    try check(VariantLandscape(seed: seed, networks: 9, slims: true))
  }

  @Test("combining: the same least hours as trying every choice", arguments: 300..<380)
  func combining(seed: Int) throws {
    try check(
      VariantLandscape(seed: seed, networks: 6, combines: true, slims: seed.isMultiple(of: 3)))
  }

  private func check(_ sample: VariantLandscape) throws {
    let slow = SlowVariants(sample.landscape, sample.bounds)
    let every = slow.everyPlan().map { (plan: $0, effects: slow.effects(of: $0)) }
    let allowed = every.filter(\.effects.isAllowed)
    let pairCount = every[0].effects.pairsKept.count + every[0].effects.pairsLost.count

    var question = VariantQuestion()
    question.bounds = sample.bounds
    question.shares = sample.shares
    question.variants = [VariantAim(share: 1), VariantAim(share: 0.75)]
    question.whyNot = slow.networks.map { Name(sample.landscape.networks[$0].id) }
    question.alternatives = 4
    let found: VariantFindings
    do {
      found = try sample.findings.variants(question, within: .nodes(1_000_000))
    } catch {
      switch error {
      case .clash(let bounds):
        #expect(allowed.isEmpty)
        #expect(!bounds.isEmpty)
      case .hoursUnknown: #expect(slow.open.isEmpty)
      case .noNetworks, .tooManyCombinations: Issue.record("\(error)")
      }
      return
    }
    #expect(found.pairs == pairCount)
    #expect(found.openNetworks.map(\.id) == slow.open.map { sample.landscape.networks[$0].id })

    func least(_ share: Double, where isMeant: (SlowVariants.Plan) -> Bool = { _ in true })
      -> Double?
    {
      allowed.filter {
        Double($0.effects.pairsKept.count) >= share * Double(pairCount) && isMeant($0.plan)
      }.map(\.effects.hours).min()
    }
    for point in found.frontier {
      switch point.result {
      case .plan(let plan):
        #expect(plan.isProven && plan.amount == least(point.share))
        try check(plan, share: point.share, slow)
      case .impossible: #expect(least(point.share) == nil)
      case .unknown: Issue.record("nothing was found")
      }
    }
    for variant in found.variants {
      guard let plan = variant.result.plan else {
        #expect(!variant.clash.isEmpty)
        continue
      }
      let asGood = allowed.count {
        $0.effects.hours == plan.amount
          && Double($0.effects.pairsKept.count) >= variant.aim.share * Double(pairCount)
      }
      #expect(variant.alternatives.count == min(4, asGood - 1))
      #expect(variant.areAllAlternatives == (asGood <= 5))
      for other in variant.alternatives {
        #expect(other.amount == plan.amount)
        try check(other, share: variant.aim.share, slow)
      }
      for why in variant.whyNot {
        let network = try #require(
          sample.landscape.networks.firstIndex { $0.id == why.network.id })
        let without = least(variant.aim.share) { !$0.joined().contains(network) }
        switch why.answer {
        case .stops: #expect(plan.stopped.contains { $0.name == why.network })
        case .costs(let more, let other):
          #expect(without == plan.amount + more)
          #expect(other.stopped.contains { $0.name == why.network })
          try check(other, share: variant.aim.share, slow)
        case .forbidden: #expect(slow.stays.contains(network) || without == nil)
        case .forbiddenTogether(let bounds):
          #expect(without == nil && bounds.count > 1)
        case .unknown: Issue.record("not told")
        }
      }
    }
  }

  /// Holds a plan to the bounds, and its effects to those that the lists give.
  private func check(_ plan: VariantPlan, share: Double, _ slow: SlowVariants) throws {
    func place(_ name: Name) throws -> Int {
      try #require(slow.landscape.networks.firstIndex { $0.id == name.id })
    }
    let stopped = try plan.stopped.map { try place($0.name) }
    let combined = try plan.combined.map { try $0.parts.map(place) }
    let alone = slow.open.filter {
      !stopped.contains($0) && !combined.joined().contains($0)
    }
    let tables = alone.map { [$0] } + combined
    let effects = slow.effects(of: tables)
    let ids = { (board: Int) in slow.landscape.boards[board].id }
    #expect(effects.isAllowed)
    #expect(plan.amount == effects.hours)
    #expect(plan.pairsKept == effects.pairsKept.count)
    #expect(
      plan.pairsLost.map { [$0.first.id, $0.second.id] } == effects.pairsLost.map { $0.map(ids) })
    #expect(Double(plan.pairsKept) >= share * Double(plan.pairsKept + plan.pairsLost.count))
    let themes = plan.themesLost.flatMap { loss in
      loss.boards.map { "\(foldedKey(loss.theme)) \($0.id)" }
    }
    #expect(Set(themes) == slow.themesLost(tables))
    let now = slow.effects(of: slow.open.map { [$0] })
    for amount in plan.freed + plan.added {
      let board = try #require(slow.boards.first { ids($0) == amount.board.id })
      #expect(amount.after == effects.hoursOfBoards[board])
      if slow.bounds.leastMeetings == nil { #expect(amount.before == now.hoursOfBoards[board]) }
    }
    let changed = slow.boards.count {
      slow.bounds.leastMeetings == nil
        && now.hoursOfBoards[$0] != effects.hoursOfBoards[$0]
    }
    if slow.bounds.leastMeetings == nil { #expect(plan.freed.count + plan.added.count == changed) }
  }

  @Test("every point of the frontier is found, and no other", arguments: 400..<460)
  func everyPoint(seed: Int) throws {
    let sample = try VariantLandscape(seed: seed, networks: 8)
    let slow = SlowVariants(sample.landscape, sample.bounds)
    let allowed = slow.everyPlan().map { slow.effects(of: $0) }.filter(\.isAllowed)
    let best = allowed.filter { one in
      !allowed.contains {
        $0.hours <= one.hours && $0.pairsKept.count >= one.pairsKept.count
          && ($0.hours < one.hours || $0.pairsKept.count > one.pairsKept.count)
      }
    }
    let expected = Set(best.map { [$0.hours, Double($0.pairsKept.count)] })
    var question = VariantQuestion()
    question.bounds = sample.bounds
    question.shares = nil
    question.variants = []
    do {
      let found = try sample.findings.variants(question, within: .nodes(1_000_000))
      #expect(found.isEveryPoint)
      let points = found.frontier.compactMap(\.result.plan)
      #expect(Set(points.map { [$0.amount, Double($0.pairsKept)] }) == expected)
      #expect(points.count == expected.count)
      for (one, next) in zip(points, points.dropFirst()) {
        #expect(one.amount > next.amount && one.pairsKept > next.pairsKept)
      }
    } catch {
      if case .hoursUnknown = error { return }
      #expect(allowed.isEmpty)
    }
  }
}

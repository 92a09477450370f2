import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Looks for the least hours at which pairs of boards still meet.
  ///
  /// For each network there is a choice: it stays, or stops; it meets less if that is allowed; it
  /// becomes one with others if a bound on size is given. Of all choices within the bounds the search
  /// finds the one that takes least, by branch and cut (`ChoiceProblem`), for each share of the pairs
  /// that is asked for: the frontier of hours against pairs kept. A pair is kept when both are at one
  /// of the tables that are left. Pairs that meet only then are no gain that is counted.
  ///
  /// What a network takes is what `networkLoads()` adds up: the seats of the boards that are counted,
  /// bodies included. A network that meets less does so by itself; its bodies go on as they are. What
  /// a combined network takes is defined at `VariantTables.amounts`.
  ///
  /// It gives no best variant: each point is the least for its share, and what a network gets done is
  /// in no list.
  ///
  /// - Throws: `VariantRefusal`: there is nothing to choose, the hours are not known, there are too
  ///   many combinations, or no choice keeps within the bounds.
  /// - Complexity: Exponential in the number of networks at worst. Keeping or stopping 80 networks of
  ///   120 boards takes seconds.
  ///
  /// The measure is this project's own.
  public func variants(
    _ question: VariantQuestion, within effort: VariantEffort
  ) throws(VariantRefusal) -> VariantFindings {
    guard scope.nature == .network, !selection.networks.isEmpty else { throw .noNetworks }
    let tables = VariantTables(of: self)
    let bounds = question.bounds
    let space = try VariantSpace(of: self, tables: tables, bounds: bounds)
    if bounds.measure == .hours, !space.stays.contains(nil),
      tables.tables.contains(where: { !$0.isKnown }),
      !tables.tables.contains(where: { $0.isKnown && $0.takesHours })
    {
      throw .hoursUnknown(networks: tables.tables.count { !$0.isKnown })
    }
    for name in bounds.stops {
      let network = space.networkNames.firstIndex { $0.id == name.id }
      if let network, let reason = space.stays[network] {
        throw .clash([.stays([name], reason), .stops(name)])
      }
    }
    var maker = VariantMaker(of: self, tables: tables, space: space, question, effort)
    return try maker.findings()
  }
}

extension VariantTable {
  /// Whether any seat in it, or in a body of it, takes hours.
  fileprivate var takesHours: Bool {
    hoursPerSeat > 0 && seats.contains { $0 > 0 } || bodies.contains { $0.hours > 0 }
  }
}

/// Puts the answers to a question together.
private struct VariantMaker {
  private let overlaps: OverlapFindings
  private let tables: VariantTables
  private let space: VariantSpace
  private let question: VariantQuestion
  private let effort: VariantEffort
  private let aims: [VariantAim]
  private let whyNot: [Int]
  private var search: VariantSearch

  init(
    of overlaps: OverlapFindings, tables: VariantTables, space: VariantSpace,
    _ question: VariantQuestion, _ effort: VariantEffort
  ) {
    self.overlaps = overlaps
    self.tables = tables
    self.space = space
    self.question = question
    self.effort = effort
    whyNot = question.whyNot.compactMap { name in
      space.networkNames.firstIndex { $0.id == name.id }
    }
    // Where the bounds or the lists leave no difference, two variants are one.
    let hasThemes = !space.themes.seats.isEmpty
    var seen: Set<VariantAim> = []
    aims = question.variants.map { aim in
      VariantAim(
        share: aim.share,
        keepsThemes: hasThemes && (aim.keepsThemes || question.bounds.keepsThemes))
    }.filter { seen.insert($0).inserted }

    // With a search for a choice goes one for the most pairs at the same amount, and one without
    // combinations.
    let choices = (question.shares?.count ?? 50) + aims.count * (1 + whyNot.count)
    let sides = 2 * choices + aims.count * (question.alternatives + 1)
    let searches = Double(choices) + Double(sides) * VariantSearch.Weight.side.rawValue
    search = VariantSearch(in: space, effort: effort, searches: searches)
  }

  mutating func findings() throws(VariantRefusal) -> VariantFindings {
    let keepsThemes = question.bounds.keepsThemes && !space.themes.seats.isEmpty
    let points: [(aim: VariantAim, outcome: VariantOutcome)]
    var isEveryPoint = false
    if let shares = question.shares {
      points = search.frontier(shares, keepsThemes: keepsThemes)
    } else {
      (points, isEveryPoint) = search.everyPoint(keepsThemes: keepsThemes)
    }
    let known = Dictionary(
      points.map { ($0.aim, $0.outcome) }, uniquingKeysWith: { first, _ in first })
    var outcomes: [VariantOutcome] = []
    for aim in aims {
      if let outcome = known[aim] {
        outcomes.append(outcome)
      } else {
        outcomes.append(search.cheapest(VariantDemand(aim, in: space)))
      }
    }
    try refuseWhatIsImpossible(points.map(\.outcome) + outcomes, points.map(\.aim) + aims)

    var variants: [Variant] = []
    for (aim, outcome) in zip(aims, outcomes) { variants.append(try variant(aim, outcome)) }
    let areListsComplete = overlaps.incompleteListings().isEmpty
    return VariantFindings(
      bounds: question.bounds, areListsComplete: areListsComplete, now: space.amountNow,
      isNowComplete: areListsComplete
        && (question.bounds.measure == .seats || tables.tables.allSatisfy(\.isKnown)),
      pairs: space.pairs.count, settledPairs: space.pairs.settled,
      staying: space.stays.indices.compactMap { network in
        space.stays[network].map {
          StayingNetwork(name: space.networkNames[network], reason: $0)
        }
      },
      openNetworks: space.stays.indices.filter { space.stays[$0] == nil }
        .map { space.networkNames[$0] },
      combinations: space.options.count { $0.parts.count > 1 }, groups: space.pairs.groups,
      frontier: points.map { FrontierPoint(share: $0.aim.share, result: result($0.outcome)) },
      isEveryPoint: isEveryPoint, variants: variants)
  }

  private func result(_ outcome: VariantOutcome) -> VariantResult {
    switch outcome {
    case .choice(let choice): .plan(space.plan(of: choice))
    case .impossible: .impossible
    case .unknown: .unknown
    }
  }

  /// - Throws: `VariantRefusal.clash` for the aim that asks least, when none can be had.
  private func refuseWhatIsImpossible(
    _ outcomes: [VariantOutcome], _ aims: [VariantAim]
  ) throws(VariantRefusal) {
    let areImpossible = outcomes.allSatisfy { if case .impossible = $0 { true } else { false } }
    guard areImpossible else { return }
    let least = aims.min { ($0.share, $0.keepsThemes ? 1 : 0) < ($1.share, $1.keepsThemes ? 1 : 0) }
    let share = question.shares == nil ? 0 : least?.share ?? 0
    throw .clash(
      try clash(VariantAim(share: share, keepsThemes: least?.keepsThemes ?? false)))
  }

  private func clash(_ aim: VariantAim) throws(VariantRefusal) -> [VariantBound] {
    try VariantClash(
      findings: overlaps, tables: tables, bounds: question.bounds, aim: aim,
      effort: {
        if case .nodes = effort { effort } else { .seconds(5) }
      }()
    ).leastSet()
  }

  private mutating func variant(
    _ aim: VariantAim, _ outcome: VariantOutcome
  ) throws(VariantRefusal) -> Variant {
    guard let choice = outcome.choice else {
      let isImpossible = if case .impossible = outcome { true } else { false }
      return Variant(
        aim: aim, result: result(outcome), alternatives: [], areAllAlternatives: false, whyNot: [],
        clash: isImpossible ? try clash(aim) : [])
    }
    let demand = VariantDemand(aim, in: space)
    let others = search.alternatives(to: choice, demand, atMost: question.alternatives)
    var answers: [WhyNot] = []
    for network in whyNot {
      answers.append(
        WhyNot(
          network: space.networkNames[network],
          answer: search.whyNot(network, in: choice, for: aim)))
    }
    return Variant(
      aim: aim, result: result(outcome), alternatives: others.choices.map { space.plan(of: $0) },
      areAllAlternatives: others.areAll, whyNot: answers, clash: [])
  }
}

extension VariantSearch {
  /// For each share of the pairs the choice that takes least, from the highest share on.
  ///
  /// A choice for a higher share will do for a lower one, and what no choice for a lower share is below
  /// no choice for a higher one is below either. Where a search was not ended by proof this is made
  /// use of, so that amounts and bounds never rise as shares go down. Where networks may become one,
  /// the best without that is found for every share first, so that each has something when the time is
  /// over.
  mutating func frontier(
    _ shares: [Double], keepsThemes: Bool
  ) -> [(aim: VariantAim, outcome: VariantOutcome)] {
    var points: [(aim: VariantAim, outcome: VariantOutcome)] = []
    var last: VariantChoice?
    let aims = Set(shares).sorted(by: >).map { VariantAim(share: $0, keepsThemes: keepsThemes) }
    var starts = [VariantChoice?](repeating: nil, count: aims.count)
    if space.hasCombinations {
      for (place, aim) in aims.enumerated() {
        starts[place] = withoutCombinations(VariantDemand(aim, in: space))
      }
    }
    for (aim, start) in zip(aims, starts) {
      let outcome = cheapest(VariantDemand(aim, in: space), from: last, apart: start)
      points.append((aim, outcome))
      last = outcome.choice ?? last
    }
    var best: VariantChoice?
    for place in points.indices {
      guard let choice = points[place].outcome.choice ?? best else { continue }
      let isBetter = best.map { choice.amount <= $0.amount } ?? true
      var kept = isBetter ? choice : best!
      kept.bound = min(kept.amount, choice.bound)
      points[place].outcome = .choice(kept)
      best = kept
    }
    var bound = -Double.infinity
    for place in points.indices.reversed() {
      guard var choice = points[place].outcome.choice else { continue }
      bound = max(bound, choice.bound)
      choice.bound = min(choice.amount, bound)
      points[place].outcome = .choice(choice)
    }
    return points
  }

  /// Every choice such that none has both less and as many pairs, from most pairs to fewest: the
  /// ε-constraint method.
  ///
  /// The least amount is found for any number of pairs, then the most pairs that it allows; then the
  /// same with one pair more, until no more can be had.
  ///
  /// - Returns: The points, and whether these are all: not when a search ends without proof, or when
  ///   there are more than `VariantQuestion.mostPoints`.
  ///
  /// Y. Y. Haimes, L. S. Lasdon, D. A. Wismer, *On a bicriterion formulation of the problems of
  /// integrated system identification and system optimization*, IEEE Transactions on Systems, Man, and
  /// Cybernetics 1(3), 1971, 296–297.
  mutating func everyPoint(keepsThemes: Bool) -> (
    points: [(aim: VariantAim, outcome: VariantOutcome)], areAll: Bool
  ) {
    var demand = VariantDemand(VariantAim(share: 0, keepsThemes: keepsThemes), in: space)
    var points: [(aim: VariantAim, outcome: VariantOutcome)] = []
    while true {
      let outcome = cheapest(demand)
      if case .impossible = outcome { return (points.reversed(), true) }
      guard let choice = outcome.choice, choice.isProven,
        points.count < VariantQuestion.mostPoints
      else { return (points.reversed(), false) }
      let kept = space.pairsKept(by: choice.options)
      let share = space.pairs.count == 0 ? 1 : Double(kept) / Double(space.pairs.count)
      points.append((VariantAim(share: share, keepsThemes: keepsThemes), outcome))
      if kept == space.pairs.count { return (points.reversed(), true) }
      demand.pairs = kept + 1
    }
  }
}

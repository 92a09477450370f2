extension ChoiceProblem {
  /// The cheapest choice, by branch and cut.
  ///
  /// The relaxation in which choices may be shares bounds the cost from below; branching on choices
  /// and cutting away broken solutions closes the gap (Land and Doig 1960). The search itself is
  /// COIN-OR CBC's. What it finds is rounded to 0 and 1, and held to the bounds once more: sums may
  /// exceed a limit by at most 10⁻⁶ of the sum of the absolute values of their terms, and at least
  /// 10⁻⁶. The same problem gives the same choice, unless the time is over first.
  ///
  /// - Parameters:
  ///   - limit: How much to search at most; the bound is what is known by then.
  ///   - start: The variables of kind `choice` that are 1 in a choice that is known to meet all
  ///     bounds, which the search then betters; empty when none is known.
  /// - Complexity: Exponential in the number of choices at worst. Keeping or stopping 80 networks of
  ///   120 boards takes seconds.
  ///
  /// A. H. Land, A. G. Doig, *An automatic method of solving discrete programming problems*,
  /// Econometrica 28(3), 1960, 497–520. J. Forrest et al., *coin-or/Cbc: version 2.10.8*, 2022,
  /// doi:10.5281/zenodo.6522795.
  public func cheapest(
    within limit: SearchLimit = .seconds(10), from start: [Int] = []
  ) -> ChoiceOutcome {
    // Bounds without terms are no business of the search.
    for bound in bounds where bound.terms.isEmpty {
      if !bound.holds(for: []) { return .impossible }
    }
    guard !variables.isEmpty else { return .proven(choice(of: [])) }

    let answer = branchAndCut(self, within: limit, from: start)
    switch answer.status {
    case .impossible: return .impossible
    case .outOfTime: return .outOfTime
    case .proven, .found:
      let amounts = variables.indices.map { variable in
        switch variables[variable].kind {
        case .choice: answer.amounts[variable].rounded()
        case .share: min(1, max(0, answer.amounts[variable]))
        }
      }
      guard bounds.allSatisfy({ $0.holds(for: amounts) }) else { return .outOfTime }
      let choice = choice(of: amounts)
      if answer.status == .proven { return .proven(choice) }
      return .found(choice, bound: min(answer.bound, choice.cost))
    }
  }

  /// The same within a number of seconds.
  public func cheapest(within seconds: Double) -> ChoiceOutcome {
    cheapest(within: .seconds(seconds))
  }

  private func choice(of amounts: [Double]) -> Choice {
    var cost = 0.0
    for variable in variables.indices { cost += variables[variable].cost * amounts[variable] }
    return Choice(
      chosen: variables.indices.filter { variables[$0].kind == .choice && amounts[$0] == 1 },
      amounts: amounts, cost: cost)
  }
}

extension ChoiceProblem.Bound {
  /// Whether a weighted sum of these amounts stays within the limits, but for rounding.
  public func holds(for amounts: [Double]) -> Bool {
    var sum = 0.0
    var size = 1.0
    for term in terms {
      sum += term.coefficient * amounts[term.variable]
      size += abs(term.coefficient * amounts[term.variable])
    }
    let tolerance = 1e-6 * size
    return sum >= (least ?? -.infinity) - tolerance && sum <= (most ?? .infinity) + tolerance
  }
}

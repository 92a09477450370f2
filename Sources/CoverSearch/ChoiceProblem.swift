/// Which of a number of options to choose at the least cost, within bounds: a linear program in
/// variables that are 0 or 1, and others between them.
///
/// With *x* the choice, *c* the costs and **A** the coefficients of the bounds: minimise *c x*
/// subject to *l* ≤ **A** *x* ≤ *u*, *x* in {0, 1} for a choice and in [0, 1] for a share.
public struct ChoiceProblem: Hashable, Sendable {
  public private(set) var variables: [Variable] = []
  public private(set) var bounds: [Bound] = []

  public init() {}

  /// Something to be chosen or not, or in part.
  public struct Variable: Hashable, Sendable {
    public let kind: Kind

    /// What all of it costs; below 0 it is a gain. Any unit, finite.
    public let cost: Double

    public enum Kind: Hashable, Sendable {
      /// Chosen or not.
      case choice
      /// Any part of it, from none to all.
      case share
    }
  }

  /// A bound on a weighted sum of variables.
  public struct Bound: Hashable, Sendable {
    public let terms: [Term]

    /// The least and the most that the sum may be; nil for no such limit.
    public let least, most: Double?

    public struct Term: Hashable, Sendable {
      public let variable: Int
      public let coefficient: Double

      public init(_ variable: Int, times coefficient: Double = 1) {
        self.variable = variable
        self.coefficient = coefficient
      }
    }
  }

  /// Adds a variable and returns its number, counted from 0.
  public mutating func add(_ kind: Variable.Kind = .choice, cost: Double) -> Int {
    precondition(cost.isFinite, "a cost must be a number")
    variables.append(Variable(kind: kind, cost: cost))
    return variables.count - 1
  }

  /// Requires that a weighted sum stays within limits. A variable that is named twice counts twice.
  public mutating func require(_ terms: [Bound.Term], least: Double? = nil, most: Double? = nil) {
    var coefficients: [Int: Double] = [:]
    for term in terms {
      precondition(variables.indices.contains(term.variable), "there is no such variable")
      precondition(term.coefficient.isFinite, "a coefficient must be a number")
      coefficients[term.variable, default: 0] += term.coefficient
    }
    let merged = coefficients.sorted { $0.key < $1.key }.filter { $0.value != 0 }
    bounds.append(
      Bound(terms: merged.map { .init($0.key, times: $0.value) }, least: least, most: most))
  }

  /// Forbids one choice of all that are possible, so that the next best can be looked for.
  ///
  /// - Parameter chosen: The variables of kind `choice` that are 1 in it; all others are 0 in it.
  public mutating func exclude(_ chosen: [Int]) {
    let chosen = Set(chosen)
    let choices = variables.indices.filter { variables[$0].kind == .choice }
    require(
      choices.map { .init($0, times: chosen.contains($0) ? -1 : 1) },
      least: 1 - Double(chosen.count))
  }
}

/// What a search for the cheapest choice came to.
public enum ChoiceOutcome: Hashable, Sendable {
  /// No choice is cheaper.
  case proven(Choice)

  /// The best that was found in the time given, and a cost that no choice is below.
  case found(Choice, bound: Double)

  /// The time was over before any choice was found; nothing is said of whether there is one.
  case outOfTime

  /// No choice meets all bounds.
  case impossible

  public var choice: Choice? {
    switch self {
    case .proven(let choice), .found(let choice, _): choice
    case .outOfTime, .impossible: nil
    }
  }
}

/// A choice that meets all bounds.
public struct Choice: Hashable, Sendable {
  /// The variables of kind `choice` that are chosen, in increasing order.
  public let chosen: [Int]

  /// For each variable how much of it: exactly 0 or 1 for a choice.
  public let amounts: [Double]

  /// The sum of the costs, added in the order of the variables.
  public let cost: Double
}

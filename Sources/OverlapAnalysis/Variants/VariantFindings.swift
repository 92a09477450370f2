/// Variants of a landscape, and the frontier that they lie on.
public struct VariantFindings: Hashable, Sendable {
  public let bounds: VariantBounds

  /// Whether no network has more members than it lists.
  public let areListsComplete: Bool

  /// What all networks take now, as far as it is known, and whether that is all.
  public let now: Double
  public let isNowComplete: Bool

  /// The pairs of boards that meet now in a network that counts, and how many of these meet in one
  /// that stays whatever is chosen.
  public let pairs, settledPairs: Int

  /// The networks that stay whatever is chosen, with the reason, in the landscape's order.
  public let staying: [StayingNetwork]

  /// The networks that there is a choice about, and the combinations of them that may be made.
  public let openNetworks: [Name]
  public let combinations: Int

  /// The groups of boards that are looked at, with their pairs now.
  public let groups: [BoardGroup]

  /// For each share of pairs that was asked for the least hours, from the highest share on. A lower
  /// share never takes more hours than a higher one.
  public let frontier: [FrontierPoint]

  /// Whether these are all points at which no choice has both fewer hours and as many pairs.
  public let isEveryPoint: Bool

  public let variants: [Variant]
}

/// A network that stays, and why.
public struct StayingNetwork: Hashable, Sendable {
  public let name: Name
  public let reason: VariantStay
}

/// The least hours at which a share of the pairs still meets.
public struct FrontierPoint: Hashable, Sendable {
  public let share: Double
  public let result: VariantResult
}

/// What the search for a variant came to.
public enum VariantResult: Hashable, Sendable {
  case plan(VariantPlan)

  /// No choice keeps within the bounds.
  case impossible

  /// Nothing was found in the work that was allowed; nothing is said of whether there is a choice.
  case unknown

  public var plan: VariantPlan? {
    if case .plan(let plan) = self { plan } else { nil }
  }
}

/// A variant that is told in full.
public struct Variant: Hashable, Sendable {
  public let aim: VariantAim
  public let result: VariantResult

  /// Others that take as many hours and keep within the same bounds: at most the number that was
  /// asked for, and whether these are all.
  public let alternatives: [VariantPlan]
  public let areAllAlternatives: Bool

  /// For each network that was asked after, why it does not stop here.
  public let whyNot: [WhyNot]

  /// The bounds that clash, when it is impossible.
  public let clash: [VariantBound]
}

/// Why a network does not stop in a variant.
public struct WhyNot: Hashable, Sendable {
  public let network: Name
  public let answer: Answer

  public enum Answer: Hashable, Sendable {
    /// It does stop.
    case stops

    /// The best variant in which it stops takes so much more: nothing more when it is as good.
    case costs(more: Double, VariantPlan)

    /// It cannot stop: each of these bounds forbids it by itself.
    case forbidden([VariantBound])

    /// It cannot stop: these bounds forbid it together, and fewer of them do not.
    case forbiddenTogether([VariantBound])

    /// The work that was allowed was not enough to tell.
    case unknown
  }
}

/// A choice, and what it does, by name.
public struct VariantPlan: Hashable, Sendable {
  /// What all networks take then; and what no choice within the bounds is below.
  public let amount, bound: Double

  /// The networks that stop, with what that frees, in the landscape's order.
  public let stopped: [StoppedNetwork]
  public let combined: [CombinedNetwork]
  public let slimmed: [SlimmedNetwork]

  /// How many of the pairs that count still meet, and which do not.
  public let pairsKept: Int
  public let pairsLost: [MeetingPair]

  /// The pairs that meet in any network at all, now and then.
  public let pairsAnywhere, pairsKeptAnywhere: Int

  public let themesLost: [ThemeWithoutTable]

  /// The boards that sit in a network now, and then in none.
  public let boardsNowhere: [Name]

  /// What each board gains, from the most on, and what each board that is worse off loses.
  public let freed, added: [BoardAmount]

  /// For each group of boards its pairs now, and how many of these still meet.
  public let groups: [GroupPairs]

  /// Whether no choice within the bounds takes less.
  public let isProven: Bool

  /// By how much of itself the amount may exceed the least, at most: 0 when it is proven.
  public var gap: Double { isProven || amount <= 0 ? 0 : max(0, (amount - bound) / amount) }
}

public struct StoppedNetwork: Hashable, Sendable {
  public let name: Name
  public let freed: Double
}

/// Networks that become one.
public struct CombinedNetwork: Hashable, Sendable {
  public let parts: [Name]

  /// What the parts take now, and what the one takes.
  public let before, after: Double

  /// Those on the lists of the parts, of all kinds of participants.
  public let size: Int

  /// How often it meets.
  public let meetings: Double
}

/// A network that meets less.
public struct SlimmedNetwork: Hashable, Sendable {
  public let name: Name
  public let meetingsBefore, meetingsAfter: Double
  public let freed: Double
}

public struct BoardAmount: Hashable, Sendable {
  public let board: Name

  /// What its tables take now and then, as far as that is known.
  public let before, after: Double
}

public struct GroupPairs: Hashable, Sendable {
  public let group: BoardGroup
  public let pairs, kept: Int

  public var share: Double? { pairs == 0 ? nil : Double(kept) / Double(pairs) }
}

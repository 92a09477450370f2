/// The bounds that every variant has to keep within.
///
/// A variant says of each network whether it stays, stops, meets less, or becomes one with others.
/// Without bounds on pairs or themes the least hours are none at all.
public struct VariantBounds: Hashable, Sendable {
  /// What is to be as little as possible.
  public var measure = VariantMeasure.hours

  /// Whether each board still finds every theme of its tables at one of its tables.
  public var keepsThemes = false

  /// The share of the pairs of every group of boards that must still meet; nil for no such bound.
  /// Groups are the boards with one school and the boards of each region.
  public var groupFloor: Double?

  /// The most hours a year that any board may carry; nil for no such bound.
  public var mostHours: Double?

  /// The most participants at the table of a combined network, of all kinds; nil when no networks
  /// are to be combined.
  public var largestSize: Int?

  /// The most networks that become one, at least 2.
  public var mostParts = 2

  /// The number of meetings a year that a network may be brought down to; nil when none is to meet
  /// less.
  public var leastMeetings: Double?

  /// Networks that stay as they are, and networks that stop.
  public var keeps: [Name] = []
  public var stops: [Name] = []

  /// Whether networks with nearly all boards may stop, and pairs count as meeting there. Without it
  /// such networks stay, and a pair is kept when it meets in another one.
  public var countsMemberWide = false

  public init() {}
}

/// What a variant is to take little of.
public enum VariantMeasure: String, CaseIterable, Sendable {
  /// Hours a year of all boards that are counted.
  case hours
  /// Their seats, in networks and bodies: for where no hours are known.
  case seats
}

/// What a variant is to keep, besides the bounds.
public struct VariantAim: Hashable, Sendable {
  /// The share of pairs of boards that still meet, from 0 to 1.
  public let share: Double

  /// Whether each board still finds every theme of its tables at one of its tables.
  public let keepsThemes: Bool

  public init(share: Double, keepsThemes: Bool = false) {
    precondition((0...1).contains(share), "\(share) is no part of a whole")
    self.share = share
    self.keepsThemes = keepsThemes
  }
}

/// What is asked of variants.
public struct VariantQuestion: Hashable, Sendable {
  public var bounds = VariantBounds()

  /// The shares of pairs for which the least hours are looked for; every one that can be had when
  /// nil.
  public var shares: [Double]? = VariantQuestion.commonShares

  /// The variants that are told in full.
  public var variants = [
    VariantAim(share: 1), VariantAim(share: 0.9), VariantAim(share: 0.9, keepsThemes: true),
  ]

  /// Networks of which it is asked why they do not stop.
  public var whyNot: [Name] = []

  /// The most variants as good as another that are looked for.
  public var alternatives = 3

  public static let commonShares = [1, 0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5]

  /// The most points of the frontier that are looked for when every one is asked for.
  public static let mostPoints = 200

  /// The most combinations that are looked into.
  public static let mostCombinations = 4_000

  public init() {}
}

/// How much all searches for variants may do.
public enum VariantEffort: Hashable, Sendable {
  /// Elapsed seconds, for all searches together.
  case seconds(Double)

  /// Nodes, for each search: the same on every machine.
  case nodes(Int)
}

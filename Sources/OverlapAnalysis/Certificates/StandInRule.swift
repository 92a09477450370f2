import BoardNetworks

/// When a network could stand in for another.
///
/// People of one level meet about as often, and not with too many at the table. What is not given
/// forbids nothing, but leaves it uncertain. The rule is this project's own.
public struct StandInRule: Hashable, Sendable {
  /// How many times as often one may meet as the other, at most; at least 1.
  public let frequencyFactor: Double

  /// The most members of a network that stands in; nil for any number.
  public let largestSize: Int?

  public init(frequencyFactor: Double = 2, largestSize: Int? = nil) {
    precondition(frequencyFactor >= 1, "a network meets at least as often as itself")
    self.frequencyFactor = frequencyFactor
    self.largestSize = largestSize
  }

  enum Verdict {
    case possible, uncertain, impossible
  }

  /// - Parameter size: The members of the one that stands in.
  func verdict(
    on other: RegionalNetwork, size: Int, standingInFor network: RegionalNetwork
  ) -> Verdict {
    if let largestSize, size > largestSize { return .impossible }
    var verdict = Verdict.possible
    if let level = levelKey(network), let otherLevel = levelKey(other) {
      if level != otherLevel { return .impossible }
    } else {
      verdict = .uncertain
    }
    if let often = network.meetings.perYear, let otherOften = other.meetings.perYear {
      if max(often, otherOften) > frequencyFactor * min(often, otherOften) { return .impossible }
    } else {
      verdict = .uncertain
    }
    return verdict
  }
}

/// What levels are compared by; nil for one that is not given, or is blank.
func levelKey(_ network: RegionalNetwork) -> String? {
  guard let key = network.delegateLevel.map(foldedKey), !key.isEmpty else { return nil }
  return key
}

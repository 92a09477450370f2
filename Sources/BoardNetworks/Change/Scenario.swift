/// A landscape, and what interventions make of it.
public struct Scenario: Hashable, Sendable {
  public let before, after: Landscape

  /// What became of the boards and networks of `before` in `after`.
  public let succession: Succession

  /// What was not carried out, in the order of the interventions.
  public let refusals: [Refused]

  /// An intervention that was not carried out, or not in full.
  public struct Refused: Hashable, Sendable {
    /// Its position among the interventions.
    public let intervention: Int
    public let refusal: Refusal

    public init(intervention: Int, refusal: Refusal) {
      self.intervention = intervention
      self.refusal = refusal
    }
  }
}

extension Landscape {
  /// Applies interventions to a copy, one after another: each finds what those before it left.
  ///
  /// One that cannot be carried out changes nothing, and the next goes on. The measure of a scenario
  /// is this project's own.
  ///
  /// - Complexity: O(*k* (*b* + *n* + *m*)) for *k* interventions, *b* boards, *n* networks and *m*
  ///   memberships.
  public func applying(_ interventions: [Intervention]) -> Scenario {
    var draft = LandscapeDraft(of: self)
    var refusals: [Scenario.Refused] = []
    for (position, intervention) in interventions.enumerated() {
      do throws(Refusal) {
        try draft.apply(intervention)
      } catch {
        refusals.append(Scenario.Refused(intervention: position, refusal: error))
      }
    }
    let (after, succession) = draft.finished()
    return Scenario(before: self, after: after, succession: succession, refusals: refusals)
  }
}

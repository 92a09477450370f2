public import BoardNetworks
public import OverlapAnalysis

/// A scenario and what comes of it: what was asked, what was carried out, and everything before and
/// after.
public struct ScenarioFindings: Sendable {
  public let before, after: OverlapFindings
  public let changes: ChangeFindings

  /// The pairs, with networks of nearly all boards left out; nil where there are none.
  public let pairsBesidesMemberWide: PairChanges?
  let steps: [Step]

  /// Something that was asked, in words, and why it was not carried out, if that is so.
  struct Step: Sendable {
    let intervention: Intervention
    let row: Int
    let note: String?
    let text: Phrase
    let refusal: Refusal?
    let refusalText: Phrase?
  }

  /// - Parameters:
  ///   - scenario: What was asked of the landscape of `before`, and came of it.
  ///   - rows: Where each intervention stands in its table, and what is written beside it.
  ///   - before: What was found in the landscape as it is.
  ///   - after: What was found in the landscape of the scenario, asked the same.
  public init(
    _ scenario: Scenario, of interventions: [(Intervention, row: Int, note: String?)],
    before: OverlapFindings, after: OverlapFindings
  ) {
    self.before = before
    self.after = after
    changes = after.changes(since: before, succession: scenario.succession, basis: .measures)
    pairsBesidesMemberWide = after.pairChangesBesidesMemberWide(
      since: before, succession: scenario.succession, basis: .measures)
    let refusals = Dictionary(
      scenario.refusals.map { ($0.intervention, $0.refusal) }, uniquingKeysWith: { one, _ in one })
    var steps: [Step] = []
    var landscape = scenario.before
    for (position, entry) in interventions.enumerated() {
      let text = StepText(entry.0, on: landscape)
      let refusal = refusals[position]
      steps.append(
        Step(
          intervention: entry.0, row: entry.row, note: entry.note, text: text.phrase,
          refusal: refusal,
          refusalText: refusal.map { RefusalText.what($0, label: text.label).capitalised }))
      landscape = landscape.applying([entry.0]).after
    }
    self.steps = steps
  }

  /// The interventions of which the law forbids something.
  var refused: [Step] { steps.filter { $0.refusal != nil } }
}

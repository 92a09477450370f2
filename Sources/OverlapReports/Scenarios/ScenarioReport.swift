import BoardNetworks
import OverlapAnalysis

/// A scenario on a screen: the measures, what the law forbids, and all effects by name.
public struct ScenarioReport: Sendable {
  let findings: ScenarioFindings
  let showsAll: Bool

  /// - Parameter showsAll: Whether long lists are given to their end.
  public init(_ findings: ScenarioFindings, showsAll: Bool = false) {
    self.findings = findings
    self.showsAll = showsAll
  }

  /// The text, which ends with a line break.
  ///
  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  public func text(in language: Language, width: Int) -> String {
    var screen = ScreenText(in: language, width: width)
    screen.addOpening(ScenarioReport.title)
    screen.addBlankLine()
    screen.addFacts([Fact(nl: "nu", en: "now", findings.before.scope.sentence)])
    addSections(to: &screen)
    return screen.text
  }

  static let title = Phrase(
    nl: "Scenario: wat maatregelen zouden veranderen",
    en: "Scenario: what measures would change")

  /// The measures, and what comes of them.
  func addSections(to screen: inout ScreenText) {
    addMeasures(to: &screen)
    addRefusals(to: &screen)
    let changes = ChangeReport(findings.changes, showsAll: showsAll)
    changes.addSummary(to: &screen)
    addPairsBesidesMemberWide(to: &screen, changes)
    changes.addSections(to: &screen)
  }

  /// Which pairs meet no more, or do now, apart from networks in which nearly all meet.
  private func addPairsBesidesMemberWide(to screen: inout ScreenText, _ changes: ChangeReport) {
    guard let pairs = findings.pairsBesidesMemberWide else { return }
    let share = findings.after.scope.memberWideShare
    screen.addItem(
      Phrase(
        nl: """
          Netwerken met bijna alle \(changes.words.scope.participant.many.nl) (vanaf \
          \(Language.nl.percentage(share))) niet meegeteld: \(Noun.pair.counted(pairs.lost.count).nl) \
          \(pairs.lost.count == 1 ? "verliest" : "verliezen") het laatste netwerk waarin zij elkaar \
          tegenkomen, \(Language.nl.integer(pairs.gained.count)) \
          \(pairs.gained.count == 1 ? "krijgt" : "krijgen") er een, \
          \(Language.nl.integer(pairs.kept)) \(pairs.kept == 1 ? "houdt" : "houden") er een.
          """,
        en: """
          Networks with nearly all \(changes.words.scope.participant.many.en) (from \
          \(Language.en.percentage(share)) on) not counted: \(Noun.pair.counted(pairs.lost.count).en) \
          \(pairs.lost.count == 1 ? "loses" : "lose") the last network in which they meet, \
          \(Language.en.integer(pairs.gained.count)) \(pairs.gained.count == 1 ? "gets" : "get") one, \
          \(Language.en.integer(pairs.kept)) \(pairs.kept == 1 ? "keeps" : "keep") one.
          """))
    changes.add(
      pairs.lost,
      Phrase(
        nl: "Paren die elkaar alleen nog tegenkomen waar bijna allen zitten, of nergens meer",
        en: "Pairs that meet only where nearly all sit, or nowhere any more"),
      place: Phrase(nl: "kwamen elkaar tegen in", en: "met in"), to: &screen)
    changes.add(
      pairs.gained,
      Phrase(
        nl: "Paren die elkaar nu ook tegenkomen buiten netwerken waar bijna allen zitten",
        en: "Pairs that now meet also apart from networks where nearly all sit"),
      place: Phrase(nl: "komen elkaar tegen in", en: "meet in"), to: &screen)
  }

  private func addMeasures(to screen: inout ScreenText) {
    screen.addHeading(
      Phrase(
        nl: "De maatregelen, in hun volgorde (\(Language.nl.integer(findings.steps.count)))",
        en: "The measures, in their order (\(Language.en.integer(findings.steps.count)))"))
    for step in findings.steps {
      let note = step.note.map { " (\(displayed($0)))" } ?? ""
      let refused =
        step.refusal == nil
        ? Phrase(nl: "", en: "") : Phrase(nl: " Niet uitgevoerd.", en: " Not carried out.")
      screen.addItem(
        Phrase(
          nl: "Rij \(step.row): \(step.text.nl)\(note)\(partly(step, refused).nl)",
          en: "Row \(step.row): \(step.text.en)\(note)\(partly(step, refused).en)"))
    }
  }

  /// Of a scheme that ends, what the law does not ask for stops all the same.
  private func partly(_ step: ScenarioFindings.Step, _ refused: Phrase) -> Phrase {
    guard step.refusal != nil, case .endScheme = step.intervention else { return refused }
    return Phrase(
      nl: " Niet voor wat de wet vraagt.", en: " Not for what the law asks for.")
  }

  private func addRefusals(to screen: inout ScreenText) {
    guard !findings.refused.isEmpty else { return }
    screen.addHeading(Phrase(nl: "Wat niet kan", en: "What is not allowed"))
    for step in findings.refused {
      guard let refusal = step.refusal, let text = step.refusalText else { continue }
      let remedy = RefusalText.remedy(refusal)
      screen.addItem(
        Phrase(
          nl: "Rij \(step.row): \(text.nl) \(remedy.nl)",
          en: "Row \(step.row): \(text.en) \(remedy.en)"))
    }
  }
}

import Markup
import OverlapAnalysis

extension ReportPage {
  /// Figures that the list gives for networks, such as scores of a survey, beside their build; only
  /// where there are any that can be compared.
  @NodeBuilder var scores: [Node] {
    let found = contents.associations.filter { $0.coefficient != nil }
    if !found.isEmpty {
      heading(
        Phrase(nl: "Scores naast de bouw van netwerken", en: "Scores beside the build of networks"))
      paragraph(scoresIntroduction(found))
      paragraph(strongestScore(found))
      notes([AssociationText.anecdote(found, words)])
      table(
        contents.table(.associations), limit: contents.limits.rows)
      notes(
        [
          shownNote(
            contents.limits.rows, of: found.count, in: .associations,
            which: Phrase(nl: "de eerste", en: "the first")),
          AssociationText.meaning,
        ])
    }
  }

  private func scoresIntroduction(_ found: [AssociationFinding]) -> Phrase {
    let figures = Set(found.map(\.attribute)).count
    let networks = words.network.many
    return Phrase(
      nl: """
        De lijst geeft \(Noun.figure.counted(figures).nl) over netwerken. Hier staat of zo'n cijfer \
        hoger is in \(networks.nl) die groter zijn, waar leden elkaar vaker ook elders tegenkomen, of die \
        meer gremia of uren hebben. Dat zegt niet wat waarvan komt.
        """,
      en: """
        The list gives \(Noun.figure.counted(figures).en) on networks. This is whether such a figure \
        is higher in \(networks.en) that are larger, whose members meet elsewhere more, or \
        that have more bodies or hours. It does not say what comes of what.
        """)
  }

  /// The correlation that is least likely by chance, with how many were looked at.
  private func strongestScore(_ found: [AssociationFinding]) -> Phrase {
    guard
      let strongest = found.min(by: { one, other in
        (one.pValue ?? 1, -(one.coefficient ?? 0).magnitude)
          < (other.pValue ?? 1, -(other.coefficient ?? 0).magnitude)
      })
    else { return Phrase { _ in "" } }
    let trait = strongest.trait.term(words).phrase
    let figure = quoted(strongest.attribute)
    func number(_ value: Double?, _ places: Int, _ language: Language) -> String {
      value.map { language.decimal($0, places: places) } ?? "–"
    }
    return Phrase(
      nl: """
        De laagste p heeft het verband van \(figure) en \(trait.nl): \
        \(number(strongest.coefficient, 2, .nl)), n = \(Language.nl.integer(strongest.count)), \
        p = \(number(strongest.pValue, 3, .nl)). Er zijn \
        \(Language.nl.integer(found.count)) verbanden bekeken; daarmee gerekend is p \
        \(number(strongest.holm, 3, .nl)).
        """,
      en: """
        The lowest p is that of \(figure) and \(trait.en): \
        \(number(strongest.coefficient, 2, .en)), n = \(Language.en.integer(strongest.count)), \
        p = \(number(strongest.pValue, 3, .en)). Of correlations, \
        \(Language.en.integer(found.count)) were looked at; counting with that, p is \
        \(number(strongest.holm, 3, .en)).
        """)
  }
}

extension Noun {
  fileprivate static let figure = Noun(
    nl: ("cijfer", "cijfers"), en: ("figure", "figures"))
}

public import BoardNetworks
public import OverlapAnalysis

/// What was understood of an input, what was counted, and what is wrong with it.
public struct CheckReport: Sendable {
  private let provenance: Provenance
  private let problems: [Problem]
  private let scope: Scope?
  private let summary: SummaryFinding?

  /// - Parameters:
  ///   - provenance: The sources, and what became of their rows.
  ///   - problems: In the order of the input.
  ///   - findings: What was counted; nil when reading failed.
  public init(provenance: Provenance, problems: [Problem], findings: OverlapFindings?) {
    self.init(
      provenance: provenance, problems: problems, scope: findings?.scope,
      summary: findings?.summary())
  }

  init(
    provenance: Provenance, problems: [Problem], scope: Scope?, summary: SummaryFinding?
  ) {
    self.provenance = provenance
    self.problems = problems
    self.scope = scope
    self.summary = summary
  }

  /// The text, which ends with a line break.
  ///
  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  public func text(in language: Language, width: Int) -> String {
    let width = max(20, width)
    var parts = [sources(in: language, width: width)]
    if let scope, let summary {
      parts.append(counts(summary, scope, in: language, width: width))
    }
    parts.append(ProblemList(problems).text(in: language, width: width))
    parts.append(paragraph(closing[language], width: width))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func sources(in language: Language, width: Int) -> String {
    guard !provenance.sources.isEmpty else { return "" }
    let blocks = provenance.sources.map { source in
      let lines = source.paragraphs.map { paragraph($0[language], width: width, margin: 4) }
      return paragraph(source.title[language], width: width, margin: 2) + lines.joined()
    }
    let title = Phrase(nl: "Wat is gelezen", en: "What was read")[language]
    return title + "\n" + blocks.joined(separator: "\n")
  }

  private func counts(
    _ summary: SummaryFinding, _ scope: Scope, in language: Language, width: Int
  ) -> String {
    let title = Phrase(nl: "Wat is geteld", en: "What was counted")[language]
    let sentence = paragraph(scope.pictureSentence[language], width: width, margin: 2)
    let lines = CountLines(summary, ScopeWords(scope)).text(in: language, width: width)
    return title + "\n" + sentence + lines
  }

  /// Whether there are lists of memberships, and no row of them counts.
  private var keepsNoMembership: Bool {
    let lists = provenance.sources.filter { $0.table == .memberships }
    return !lists.isEmpty && lists.allSatisfy { $0.balance.kept == 0 }
  }

  /// That all is well, or what to do first.
  private var closing: Phrase {
    guard let worst = problems.map(\.severity).min() else {
      return Phrase(
        nl: "Er is niets op te merken: deze invoer kan zo gebruikt worden.",
        en: "Nothing to remark: this input can be used as it is.")
    }
    let count = problems.count { $0.severity == worst }
    let files = FileNames(problems.compactMap(\.place.file))
    let first = problems.first { $0.severity == worst }?.place.text(files: files)
    let start =
      first.flatMap { place in
        place.nl.isEmpty
          ? nil
          : Phrase(nl: " Begin met \(place.nl).", en: " Begin with \(place.en).")
      } ?? Phrase(nl: "", en: "")
    switch worst {
    case .fatal:
      return Phrase(
        nl: "Deze invoer kan nog niet gebruikt worden.",
        en: "This input cannot be used yet.") + start
    case .rejected where keepsNoMembership:
      return Phrase(
        nl: "Er blijft geen lidmaatschap over, dus er is nog niets te berekenen.",
        en: "No membership is left, so there is nothing to compute yet.") + start
    case .rejected:
      let rows = Noun.row.counted(count)
      return Phrase(
        nl:
          "Deze invoer kan gebruikt worden, maar \(rows.nl) \(count == 1 ? "telt" : "tellen") niet mee.",
        en: "This input can be used, but \(rows.en) \(count == 1 ? "does" : "do") not count.")
        + start
    case .cell:
      let cells = Noun(nl: ("cel", "cellen"), en: ("cell", "cells")).counted(count)
      return Phrase(
        nl:
          "Deze invoer kan gebruikt worden; \(cells.nl) \(count == 1 ? "geldt" : "gelden") als onbekend.",
        en: "This input can be used; \(cells.en) \(count == 1 ? "is" : "are") taken as unknown.")
        + start
    case .note where problems.contains { $0.kind == .noRows(.memberships) }:
      return Phrase(
        nl: "Er zijn nog geen lidmaatschappen, dus er is nog niets te berekenen.",
        en: "There are no memberships yet, so there is nothing to compute yet.")
    case .note:
      return Phrase(
        nl: "Deze invoer kan zo gebruikt worden; loop de opmerkingen na.",
        en: "This input can be used as it is; have a look at the remarks.")
    }
  }
}

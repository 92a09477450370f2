import Charts
import OverlapAnalysis

/// What marks mean, as far as they occur.
extension DiagramSubject {
  /// A board, and that a larger one is in more networks, by the least and the most of those drawn.
  ///
  /// What is drawn otherwise, as nothing is known of it, has an entry of its own.
  func boardLegend(_ shown: [Int]) -> [LegendEntry] {
    let counts = shown.lazy.map { boards[$0] }.filter { !$0.isDegreeUnknown }.map(\.degree)
    return legend(
      .board, Array(counts), among: boards.lazy.map(\.degree).max() ?? 0,
      called: words.participant.one, countedIn: words.network.many)
  }

  /// A network, and that a larger one has more members, by the least and the most of those drawn
  /// with a usual outline.
  func networkLegend(_ shown: [Int]) -> [LegendEntry] {
    let counts = shown.lazy.map { networks[$0] }
      .filter { !$0.isMemberWide && !$0.hasUnknownMembers }.map(\.size)
    return legend(
      .network, Array(counts), among: networks.lazy.map(\.size).max() ?? 0,
      called: words.network.one, countedIn: words.member.many)
  }

  private func legend(
    _ kind: DiagramMark.Kind, _ counts: [Int], among most: Int, called name: Phrase,
    countedIn larger: Phrase
  ) -> [LegendEntry] {
    guard let least = counts.min(), let greatest = counts.max() else { return [] }
    guard least < greatest else { return [LegendEntry([LegendEntry.mark(kind)], text(name))] }
    let samples = [least, greatest].map {
      LegendEntry.mark(kind, number($0), size: size(of: $0, among: most))
    }
    return [
      LegendEntry(
        samples,
        text(
          nl: "\(name.nl); groter: meer \(larger.nl)", en: "\(name.en); larger: more \(larger.en)"))
    ]
  }

  /// What marks of one kind in a column are, and what makes one larger, if any is.
  func legend(
    of marks: some Collection<DiagramMark>, _ name: Phrase, larger: Phrase
  ) -> LegendEntry {
    let sizes = Set(marks.map(\.label.font.size))
    return LegendEntry(
      marks.prefix(1).map { LegendEntry.mark($0.kind) },
      sizes.count < 2
        ? text(name)
        : text(
          nl: "\(name.nl); groter: \(larger.nl)", en: "\(name.en); larger: \(larger.en)"))
  }

  /// What dashed and dotted outlines mean, as far as they occur.
  func outlineLegend(networks shown: [Int], boards shownBoards: [Int] = []) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    if shown.contains(where: { networks[$0].isMemberWide }) {
      entries.append(
        LegendEntry(
          [LegendEntry.mark(.network, outline: .memberWide)],
          text(
            nl: "\(words.network.one.nl) met bijna alle \(words.participant.many.nl)",
            en: "\(words.network.one.en) with nearly all \(words.participant.many.en)")))
    }
    if shown.contains(where: { networks[$0].hasUnknownMembers }) {
      entries.append(
        LegendEntry(
          [LegendEntry.mark(.network, outline: .unknownTies)],
          text(
            nl: "\(words.member.many.nl) onbekend, dus ook de overlap met andere",
            en: "\(words.member.many.en) unknown, and so is the overlap with others")))
    }
    if shownBoards.contains(where: { boards[$0].isDegreeUnknown }) {
      entries.append(
        LegendEntry(
          [LegendEntry.mark(.board, outline: .unknownTies)],
          text(
            nl: "\(words.network.many.nl) onbekend: niet geantwoord, en op geen lijst",
            en: "\(words.network.many.en) unknown: no answer, and on no list")))
    }
    return entries
  }
}

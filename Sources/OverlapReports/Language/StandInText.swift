import OverlapAnalysis

extension StandInRule {
  /// When a network could stand in for another, as a clause: of the same level, meeting about as
  /// often, with not too many at the table.
  func clause(_ words: ScopeWords) -> Phrase {
    let factor = Phrase { $0.shortest(frequencyFactor) }
    let size = Phrase { language in
      guard let largestSize else { return "" }
      let counted = words.participant.counted(largestSize)
      return Phrase(
        nl: ", met hoogstens \(counted.nl)", en: ", with at most \(counted.en)")[language]
    }
    return Phrase(
      nl: """
        van hetzelfde niveau, hoogstens \(factor.nl) keer zo vaak en hoogstens \(factor.nl) keer \
        zo weinig bijeen\(size.nl), voor zover dat bekend is
        """,
      en: """
        of the same level, meeting at most \(factor.en) times as often and at most \(factor.en) \
        times as seldom\(size.en), as far as that is known
        """)
  }
}

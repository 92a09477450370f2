import OverlapAnalysis

/// What a reader has to know of two sources of one network.
enum AgreementText {
  /// That neither list is taken for right, whom one cannot tell of, and how the estimate is made.
  static func notes(_ findings: [SourceAgreement], _ words: ScopeWords) -> [Phrase] {
    [neutral(words), silence(findings, words), withoutSource(findings), estimate(words)]
      .compactMap { $0 }
  }

  private static func neutral(_ words: ScopeWords) -> Phrase {
    let network = words.network.one
    return Phrase(
      nl: """
        De bron van een lid staat in de kolom "bron". Staat daar niets, en staat het \(network.nl) \
        in meer dan één lijst, dan is de lijst zelf de bron. Wie in de ene bron staat en niet in de \
        andere, kan in de ene ten onrechte staan of in de andere ontbreken: welk van beide, is \
        hieraan niet te zien.
        """,
      en: """
        The source of a member is in the column "source". When that is empty and the \
        \(network.en) is in more than one list, the list itself is the source. Whoever is in one \
        source and not in the other may be wrongly in the one or missing in the other: this cannot \
        tell which.
        """)
  }

  private static func silence(_ findings: [SourceAgreement], _ words: ScopeWords) -> Phrase? {
    guard findings.contains(where: \.hasUnanswered) else { return nil }
    let boards = words.participant.many
    return Phrase(
      nl: """
        \(boards.nl.capitalised) die niet antwoordden, staan apart: of zij in de andere bron \
        ontbreken, is niet bekend. Zij tellen ook niet mee in de schatting: die kan dus lager zijn \
        dan het aantal namen op de lijst.
        """,
      en: """
        \(boards.en.capitalised) that did not answer stand apart: whether the other source lacks \
        them is not known. Nor do they count in the estimate, which may therefore be below the \
        number of names listed.
        """)
  }

  private static func withoutSource(_ findings: [SourceAgreement]) -> Phrase? {
    guard findings.contains(where: { $0.withoutSource > 0 }) else { return nil }
    return Phrase(
      nl: "Leden bij wie geen bron staat, tellen hier niet mee.",
      en: "Members of whom no source is given do not count here.")
  }

  private static func estimate(_ words: ScopeWords) -> Phrase {
    let least = TwoListEstimate.leastOnBoth
    return Phrase(
      nl: """
        Hoeveel er in geen van beide staan, is een schatting (Lincoln-Petersen, in de vorm van \
        Chapman, 1951). Zij neemt aan dat de lijsten los van elkaar gemaakt zijn, dat ieder even \
        veel kans heeft om op een lijst te staan, en dat namen op beide gelijk geschreven zijn. Is \
        de ene lijst uit de andere overgenomen, dan zijn het er meer; is een naam op twee manieren \
        geschreven, dan minder. De bandbreedte is die van 95%. Staan er minder dan \(least) op \
        beide, dan is de schatting ruw; staat er niemand op beide, dan is er geen.
        """,
      en: """
        How many are in neither is an estimate (Lincoln–Petersen, in the form of Chapman, 1951). It \
        assumes that the lists were made apart from each other, that everyone is as likely to be \
        on a list, and that names are spelled alike on both. If one list was taken over from the \
        other there are more; if a name is spelled in two ways, fewer. The interval is one of 95%. \
        With fewer than \(least) on both the estimate is rough; with nobody on both there is none.
        """)
  }
}

extension SourceAgreement {
  var hasUnanswered: Bool { !unansweredOnFirst.isEmpty || !unansweredOnSecond.isEmpty }

  /// How many there are in all by the estimate, in whole numbers: "ca. 14 (13 tot 21)"; nil when
  /// there is none.
  var estimateWords: Phrase? {
    guard let estimate else { return nil }
    return Phrase { language in
      let about = Phrase(nl: "ca.", en: "about")[language]
      let size = language.decimal(estimate.size, places: 0)
      let low = language.integer(estimate.interval.lowerBound)
      let high = language.integer(estimate.interval.upperBound)
      return "\(about) \(size) (\(low) \(Phrase(nl: "tot", en: "to")[language]) \(high))"
    }
  }
}

import BoardNetworks
import OverlapAnalysis

/// What is to be said of divisions into territories, on the screen and on the page.
enum DivisionText {
  /// That there is nothing to compare, and what would make it possible.
  static func nothing(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Er is geen indeling in gebieden. Zet in de tabel met netwerken bij aard "gebied" en bij \
        type van welke indeling het een gebied is.
        """,
      en: """
        There is no division into territories. In the table of networks give the nature "gebied", \
        and as its type the division that it is a territory of.
        """)
  }

  /// How to read the numbers.
  static func notes(_ findings: CongruenceFindings, _ words: ScopeWords) -> [Phrase] {
    let isCompared = findings.values.contains { $0.second != nil }
    return [
      straddling(words), isCompared ? agreement(words) : nil, isCompared ? containment : nil,
      apart(findings.apart), notMeeting(words),
    ].compactMap { $0 }
  }

  private static func straddling(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Over een grens: \(boards.nl) met scholen in meer dan één gebied van een van de indelingen.
        """,
      en: "Across a border: \(boards.en) with schools in several territories of a division.")
  }

  private static func agreement(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Overeenkomst: 1 als beide indelingen dezelfde gebieden maken, rond 0 als de ene niets over \
        de andere zegt. Vergeleken zijn de \(boards.nl) die in beide onder precies één gebied \
        vallen. De andere hebben geen eigen plaats, en staan apart: over een grens, of zonder gebied.
        """,
      en: """
        Agreement: 1 when both divisions make the same territories, about 0 when the one says \
        nothing of the other. Compared are the \(boards.en) that lie in exactly one territory of \
        both. The others have no single place, and are told apart: across a border, or without a \
        territory.
        """)
  }

  private static let containment = Phrase(
    nl: """
      Eerste binnen de tweede: hoe ver elk gebied van de eerste binnen één gebied van de tweede \
      ligt; 100% is helemaal. Dat is vanzelf hoog als de tweede een heel groot gebied heeft.
      """,
    en: """
      First within the second: how far each territory of the first lies within one of the second; \
      100% is wholly. It is high by itself where the second has a very large territory.
      """)

  /// Which territories could not be compared; nil when all could.
  static func apart(_ territories: [Name]) -> Phrase? {
    guard !territories.isEmpty else { return nil }
    let counted = Noun.territory.counted(territories.count)
    let names = territories.map(\.label)
    return Phrase(
      nl: """
        Van \(counted.nl) is niet bekend van welke indeling ze zijn; de kolom type zegt dat: \
        \(quoted(names, in: .nl)).
        """,
      en: """
        Of \(counted.en) it is not known which division they are part of; the column type tells: \
        \(quoted(names, in: .en)).
        """)
  }

  private static func notMeeting(_ words: ScopeWords) -> Phrase? {
    ScopeWords(participants: words.participant == .board ? .boards : .all, nature: .territory)
      .territoryNote
  }
}

import ArgumentParser
import OverlapAnalysis
import OverlapReports

/// When a network could stand in for another.
struct StandInOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Wat voor een netwerk in de plaats komt, heeft hoogstens zoveel leden.",
        en: "What stands in for a network has at most so many members.")[.ofProcess],
      valueName: "N"))
  var largestTable: Int?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Wat voor een netwerk in de plaats komt, komt hoogstens zoveel keer zo vaak of zo weinig \
          bijeen (standaard 2).
          """,
        en: """
          What stands in for a network meets at most so many times as often or as seldom (2 by \
          default).
          """)[.ofProcess],
      valueName: "F"))
  var frequencyFactor: Double?

  func validate() throws {
    if let largestTable, largestTable < 2 {
      throw ValidationError(
        Phrase(
          nl: "--largest-table \(largestTable): geef een aantal leden van 2 of meer.",
          en: "--largest-table \(largestTable): give a number of members of 2 or more.")[.ofProcess]
      )
    }
    if let frequencyFactor, !(frequencyFactor >= 1 && frequencyFactor.isFinite) {
      throw ValidationError(
        Phrase(
          nl:
            "--frequency-factor \(frequencyFactor): geef een getal van 1 of meer, zoals 2 of 1.5.",
          en: "--frequency-factor \(frequencyFactor): give a number of 1 or more, as 2 or 1.5.")[
            .ofProcess])
    }
  }

  /// The options that were given.
  var given: [String] {
    (largestTable == nil ? [] : ["--largest-table"])
      + (frequencyFactor == nil ? [] : ["--frequency-factor"])
  }

  var rule: StandInRule {
    StandInRule(frequencyFactor: frequencyFactor ?? 2, largestSize: largestTable)
  }
}

/// From when two networks count as having the same members, and the same themes.
struct AlikeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Vanaf hoeveel procent van hun besturen samen in allebei zit, hebben twee netwerken \
          dezelfde leden (standaard 50).
          """,
        en: """
          From which percentage of their boards together in both two networks have the same members \
          (50 by default).
          """)[.ofProcess],
      valueName: "PERCENT"))
  var sameMembers: Int?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Vanaf hoeveel procent van de thema's van het netwerk met de minste hebben twee netwerken \
          dezelfde thema's (standaard 50).
          """,
        en: """
          From which percentage of the themes of the one with fewest two networks have the same \
          themes (50 by default).
          """)[.ofProcess],
      valueName: "PERCENT"))
  var sameThemes: Int?

  func validate() throws {
    for (option, value) in [("--same-members", sameMembers), ("--same-themes", sameThemes)] {
      guard let value, !(1...100).contains(value) else { continue }
      throw ValidationError(
        Phrase(
          nl: "\(option) \(value): geef een percentage van 1 tot en met 100.",
          en: "\(option) \(value): give a percentage from 1 to 100.")[.ofProcess])
    }
  }

  /// The options that were given.
  var given: [String] {
    (sameMembers == nil ? [] : ["--same-members"]) + (sameThemes == nil ? [] : ["--same-themes"])
  }

  var rule: AlikeRule {
    AlikeRule(
      members: Double(sameMembers ?? 50) / 100, themes: Double(sameThemes ?? 50) / 100)
  }
}

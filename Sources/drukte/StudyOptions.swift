import ArgumentParser
import BoardNetworks
import MemberLists
import OverlapAnalysis
import OverlapReports

/// What every command that computes asks: which input, which day, whose networks.
struct StudyOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Phrase(
        nl: "Een lijst of werkmap die zegt wie waarin zit, of een map met zulke bestanden.",
        en: "A list or workbook that says who sits where, or a folder of such files.")[.ofProcess],
      valueName: "INPUT"))
  var input: String

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          De peildatum, als 2026-10-01 of 1-10-2026. Zonder deze optie: de nieuwste begindatum in \
          de invoer.
          """,
        en: """
          The reference date, as 2026-10-01 or 1-10-2026. Without it: the newest first day in the \
          input.
          """)[.ofProcess],
      valueName: "DATE"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Wie er meetellen: besturen (schoolbesturen, en wie geen soort heeft), all (alle \
          deelnemers), of een soort deelnemer, zoals gemeente.
          """,
        en: """
          Who count: boards (school boards, and those without a kind), all (all participants), or \
          one kind of participant, such as municipality.
          """)[.ofProcess],
      valueName: "boards|all|KIND"))
  var participants = "boards"

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Waarover het gaat: netwerken, of gebieden waarin scholen liggen.",
        en: "What it is about: networks, or territories that schools lie in.")[.ofProcess],
      valueName: "netwerk|gebied"))
  var nature = "netwerk"

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Wat deelnemen via een ander (een koepel, een cluster) telt: count (als lid), \
          representative (voor wie er zit), without (niet).
          """,
        en: """
          What taking part through another (an umbrella, a cluster) counts for: count (the member), \
          representative (who sits there), without (nothing).
          """)[.ofProcess],
      valueName: ViaChoice.allCases.map(\.rawValue).joined(separator: "|")))
  var via = ViaChoice.count.rawValue

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Vanaf hoeveel procent van de besturen een netwerk er een is met bijna alle besturen.",
        en: "From which percentage of the boards a network counts as one of nearly all boards.")[
          .ofProcess],
      valueName: "PERCENT"))
  var memberWide = 80

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "De taal: nl of en. Zonder deze optie die van uw computer, anders Nederlands.",
        en: "The language: nl or en. Without it that of your computer, or else Dutch.")[.ofProcess],
      valueName: "nl|en"))
  var lang: String?

  func validate() throws {
    if let lang, Language(rawValue: lang.lowercased()) == nil {
      throw ValidationError(
        Phrase(
          nl: "--lang \(lang): kies nl of en.", en: "--lang \(lang): choose nl or en.")[.ofProcess])
    }
    if let date, fullDate(date) == nil {
      throw ValidationError(
        Phrase(
          nl: "--date \(date): geef een dag die bestaat, zoals 2026-10-01 of 1-10-2026.",
          en: "--date \(date): give a day that exists, as 2026-10-01 or 1-10-2026.")[.ofProcess])
    }
    if Words.nature.value(of: nature) == nil {
      throw ValidationError(
        Phrase(
          nl: "--nature \(nature): kies netwerk of gebied.",
          en: "--nature \(nature): choose network or territory.")[.ofProcess])
    }
    if viaChoice == nil {
      throw ValidationError(
        Phrase(
          nl: "--via \(via): kies count, representative of without.",
          en: "--via \(via): choose count, representative or without.")[.ofProcess])
    }
    if !(1...100).contains(memberWide) {
      throw ValidationError(
        Phrase(
          nl: "--member-wide \(memberWide): geef een percentage van 1 tot en met 100.",
          en: "--member-wide \(memberWide): give a percentage from 1 to 100.")[.ofProcess])
    }
  }

  /// What taking part through another counts for; nil for a word that says nothing of it.
  var viaChoice: ViaChoice? { ViaChoice(rawValue: via.lowercased()) }

  /// The participants that were asked for.
  var participantChoice: ParticipantChoice {
    switch foldedKey(participants) {
    case "boards", "besturen", "schoolbesturen", "board", "bestuur", "schoolbestuur": .boards
    case "all", "alle", "alles", "iedereen": .all
    default: .kind(participants)
    }
  }

  /// What there is to find in a landscape, when it is asked what the options ask.
  ///
  /// - Parameters:
  ///   - reading: What it was made of.
  ///   - publication: Whether names are replaced.
  ///   - standIn: When a network could stand in for another.
  ///   - alike: From when two networks count as having the same members, and the same themes.
  func findings(
    of landscape: Landscape, from reading: Reading, publication: PublicationOptions? = nil,
    standIn: StandInRule = StandInRule(), alike: AlikeRule = AlikeRule()
  ) -> OverlapFindings {
    let masked = publication?.pseudonyms(of: landscape)
    return OverlapFindings(
      of: Selection(
        of: masked?.landscape ?? landscape,
        participants: masked?.choice(participantChoice) ?? participantChoice,
        nature: Words.nature.value(of: nature) ?? .network, via: viaChoice ?? .count),
      provenance: reading.provenance, problems: reading.problems,
      memberWideShare: Double(memberWide) / 100, standIn: standIn, alike: alike,
      isPseudonymous: masked != nil)
  }
}

/// An input that was read, and what was found in it if nothing forbids that.
struct Study {
  let reading: Reading
  let findings: OverlapFindings?

  /// - Parameters:
  ///   - publication: Whether names are replaced.
  ///   - standIn: When a network could stand in for another.
  ///   - alike: From when two networks count as having the same members, and the same themes.
  /// - Throws: `CommandFailure` when there is no such input, or no participant of the kind that was
  ///   asked for.
  init(
    _ options: StudyOptions, publication: PublicationOptions? = nil,
    standIn: StandInRule = StandInRule(), alike: AlikeRule = AlikeRule()
  ) throws(CommandFailure) {
    reading = try options.reading.reading(
      of: options.input, at: options.date.flatMap { fullDate($0) })
    guard let landscape = reading.landscape else {
      findings = nil
      return
    }
    try Study.check(options.participantChoice, occursIn: landscape)
    findings = options.findings(
      of: landscape, from: reading, publication: publication, standIn: standIn, alike: alike)
  }

  /// What was found, after telling of what is lost on the way.
  ///
  /// Under pseudonyms problems, which quote the input, are not told unless they forbid everything.
  ///
  /// - Throws: `CommandFailure` with all problems when nothing was found.
  func reportedFindings() throws(CommandFailure) -> OverlapFindings {
    if let findings, findings.scope.isPseudonymous { return findings }
    let problems = ProblemList(reading.problems, includingNotes: false)
      .text(in: .ofProcess, width: Terminal.width)
    guard let findings else { throw CommandFailure(.wrongData, problems) }
    Terminal.reportError(problems)
    return findings
  }

  private static func check(
    _ choice: ParticipantChoice, occursIn landscape: Landscape
  ) throws(CommandFailure) {
    guard case .kind(let kind) = choice, !landscape.boards.contains(where: choice.includes) else {
      return
    }
    let kinds = Set(landscape.boards.compactMap(\.kind)).sorted {
      NaturalSortKey($0) < NaturalSortKey($1)
    }
    let list = kinds.joined(separator: ", ")
    throw CommandFailure(
      .wrongCommandLine,
      nl: kinds.isEmpty
        ? "--participants \(kind): de invoer zegt van geen deelnemer van welke soort hij is. Kies all."
        : "--participants \(kind): zo'n soort deelnemer is er niet. Er zijn: \(list). Of kies all.",
      en: kinds.isEmpty
        ? "--participants \(kind): the input gives no participant a kind. Choose all."
        : "--participants \(kind): there is no such kind of participant. There are: \(list). Or choose all."
    )
  }
}

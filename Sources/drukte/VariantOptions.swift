public import ArgumentParser
public import OverlapAnalysis
import OverlapReports

extension VariantMeasure: ExpressibleByArgument {}

/// The bounds that variants have to keep within, as they are asked for.
struct VariantOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Welk percentage van de paren elkaar moet houden; meer met komma's ertussen. Elk wordt een \
          variant. Zonder: een reeks van 100 tot 50.
          """,
        en: """
          Which percentage of the pairs has to keep each other; several with commas between them. \
          Each becomes a variant. Without it: a series from 100 to 50.
          """)[.ofProcess],
      valueName: "PERCENT,..."))
  var keepPairs: String?

  @Flag(
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: "Zoek elk punt: alle keuzes waarbij niets met minder uren evenveel paren houdt.",
        en: "Look for every point: all choices such that none keeps as many pairs in fewer hours.")[
          .ofProcess]))
  var everyPoint = false

  @Flag(
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: "Elk bestuur houdt voor elk thema van zijn tafels een tafel.",
        en: "Every board keeps a table for every theme of its tables.")[.ofProcess]))
  var keepThemes = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Welk percentage van de paren van elke groep elkaar moet houden. Groepen zijn de eenpitters \
          en de besturen van elke regio.
          """,
        en: """
          Which percentage of the pairs of every group has to keep each other. Groups are the boards \
          with one school and the boards of each region.
          """)[.ofProcess],
      valueName: "PERCENT"))
  var groupFloor: Double?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Hoeveel uren per jaar een bestuur hoogstens mag hebben.",
        en: "How many hours a year a board may have at most.")[.ofProcess],
      valueName: "HOURS"))
  var maxLoad: Double?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Laat netwerken samengaan, tot zo veel deelnemers aan tafel, van alle soorten.",
        en: "Lets networks become one, up to so many participants at the table, of all kinds.")[
          .ofProcess],
      valueName: "N"))
  var maxSize: Int?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Hoeveel netwerken er hoogstens één worden.",
        en: "How many networks become one at most.")[.ofProcess],
      valueName: "N"))
  var maxParts = 2

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Laat netwerken minder vaak bijeenkomen, tot zo veel keer per jaar.",
        en: "Lets networks meet less, down to so many times a year.")[.ofProcess],
      valueName: "N"))
  var leastMeetings: Double?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Een netwerk dat blijft zoals het is; mag vaker.",
        en: "A network that stays as it is; may be repeated.")[.ofProcess],
      valueName: "NAME"))
  var keep: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Een netwerk dat stopt; mag vaker.", en: "A network that stops; may be repeated.")[
          .ofProcess],
      valueName: "NAME"))
  var stop: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Van welk netwerk u wilt weten waarom het niet stopt; mag vaker.",
        en: "A network of which to tell why it does not stop; may be repeated.")[.ofProcess],
      valueName: "NAME"))
  var whyNot: [String] = []

  @Flag(
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: "Laat netwerken met bijna alle besturen meetellen: ook zij kunnen stoppen.",
        en: "Let networks with nearly all boards count: they may stop as well.")[.ofProcess]))
  var withMemberWide = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Wat er zo min mogelijk moet zijn: hours (uren) of seats (zetels, als uren ontbreken).",
        en: "What is to be as little as possible: hours, or seats where there are no hours.")[
          .ofProcess],
      valueName: "hours|seats"))
  var count = VariantMeasure.hours

  func validate() throws {
    if let keepPairs, shares == nil {
      throw invalid(
        nl: "--keep-pairs \(keepPairs): geef percentages van 0 tot en met 100, zoals 100,95,90.",
        en: "--keep-pairs \(keepPairs): give percentages from 0 to 100, as 100,95,90.")
    }
    if let groupFloor, !(0...100).contains(groupFloor) {
      throw invalid(
        nl: "--group-floor: geef een percentage van 0 tot en met 100.",
        en: "--group-floor: give a percentage from 0 to 100.")
    }
    if let maxLoad, !(maxLoad >= 0 && maxLoad.isFinite) {
      throw invalid(nl: "--max-load: geef een aantal uren.", en: "--max-load: give hours.")
    }
    if let maxSize, maxSize < 2 {
      throw invalid(
        nl: "--max-size: aan een tafel zitten er ten minste 2.",
        en: "--max-size: there are at least 2 at a table.")
    }
    guard (2...6).contains(maxParts) else {
      throw invalid(nl: "--max-parts: kies 2 tot en met 6.", en: "--max-parts: choose 2 to 6.")
    }
    if let leastMeetings, !(leastMeetings > 0 && leastMeetings.isFinite) {
      throw invalid(
        nl: "--least-meetings: geef een aantal keer per jaar boven 0.",
        en: "--least-meetings: give a number of times a year above 0.")
    }
    if count == .seats, maxLoad != nil || leastMeetings != nil {
      throw invalid(
        nl: "--count seats gaat niet samen met --max-load en --least-meetings: die gaan over uren.",
        en: "--count seats does not go with --max-load and --least-meetings: those are about hours."
      )
    }
    if everyPoint, keepPairs != nil {
      throw invalid(
        nl: "Kies --every-point of --keep-pairs, niet allebei.",
        en: "Choose --every-point or --keep-pairs, not both.")
    }
  }

  /// The shares that were asked for; nil when there are none, or one is no percentage.
  private var shares: [Double]? {
    guard let keepPairs else { return nil }
    let parts = keepPairs.split(separator: ",", omittingEmptySubsequences: false).map { part in
      Double(part.filter { $0 != " " && $0 != "%" })
    }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, numbers.allSatisfy({ (0...100).contains($0) }) else {
      return nil
    }
    return numbers.map { $0 / 100 }
  }

  /// What is asked, with networks by name.
  ///
  /// - Throws: `CommandFailure` for a name that is no network's, with the nearest names.
  func question(in findings: OverlapFindings) throws(CommandFailure) -> VariantQuestion {
    var question = VariantQuestion()
    question.bounds.measure = count
    question.bounds.keepsThemes = keepThemes
    question.bounds.groupFloor = groupFloor.map { $0 / 100 }
    question.bounds.mostHours = maxLoad
    question.bounds.largestSize = maxSize
    question.bounds.mostParts = maxParts
    question.bounds.leastMeetings = leastMeetings
    question.bounds.countsMemberWide = withMemberWide
    question.bounds.keeps = try networks(keep, in: findings)
    question.bounds.stops = try networks(stop, in: findings)
    question.whyNot = try networks(whyNot, in: findings)
    if everyPoint { question.shares = nil }
    if let shares {
      question.shares = shares
      question.variants = shares.map { VariantAim(share: $0, keepsThemes: keepThemes) }
    }
    return question
  }

  private func networks(
    _ names: [String], in findings: OverlapFindings
  ) throws(CommandFailure) -> [Name] {
    var found: [Name] = []
    for name in names {
      let search = findings.network(called: name)
      guard case .found(let network, _) = search else {
        throw CommandFailure(search, of: name, as: .network, in: findings.scope)
      }
      found.append(network)
    }
    return found
  }

  private func invalid(nl: String, en: String) -> ValidationError {
    ValidationError(Phrase(nl: nl, en: en)[.ofProcess])
  }
}

import ArgumentParser
import OverlapReports

/// What an hour costs, where hours are asked for in euros too.
struct MoneyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: "Geef uren ook in euro's, voor zoveel euro per uur, zoals 85 of 85,50.",
        en: "Give hours in euros too, at so many euros an hour, such as 85 or 85.50.")[.ofProcess],
      valueName: "EURO"))
  var hourlyRate: String?

  /// Nil when no euros were asked for.
  var rate: HourlyRate? { hourlyRate.flatMap { HourlyRate($0) } }

  func validate() throws {
    guard let hourlyRate, HourlyRate(hourlyRate) == nil else { return }
    throw ValidationError(
      Phrase(
        nl: "--hourly-rate \(hourlyRate): geef een bedrag boven 0, zoals 85 of 85,50.",
        en: "--hourly-rate \(hourlyRate): give an amount above 0, such as 85 or 85.50.")[
          .ofProcess])
  }
}

/// What an hour costs, in euros: an assumption of whoever asks for money, never of a list.
public struct HourlyRate: Hashable, Sendable {
  public let euros: Double

  /// - Returns: Nil unless it is a finite number above 0.
  public init?(euros: Double) {
    guard euros > 0, euros.isFinite else { return nil }
    self.euros = euros
  }

  /// Reads an amount such as `85`, `85,50` or `85.50`.
  ///
  /// - Returns: Nil for anything else, a sign or a group mark included.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let isNumber =
      parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
      }
    guard isNumber, let euros = Double(parts.joined(separator: ".")) else { return nil }
    self.init(euros: euros)
  }
}

extension HourlyRate {
  /// The rate with its decimals, as people write an amount: "€ 85", "€ 85,50".
  var phrase: Phrase {
    let places = euros == euros.rounded() ? 0 : 2
    return Phrase { "€ \($0.decimal(euros, places: places))" }
  }

  /// What the rate is, and what euros of it are not.
  var note: Phrase {
    Phrase(
      nl: """
        Euro's zijn de uren maal \(phrase.nl) per uur. Dat bedrag is gevraagd, het staat in geen \
        lijst. Het is geen geld dat vrijkomt als er minder overleg is.
        """,
      en: """
        Euros are the hours times \(phrase.en) an hour. That amount was asked for, it is in no list. \
        It is no money that comes free when there are fewer meetings.
        """)
  }
}

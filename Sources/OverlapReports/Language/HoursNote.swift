import OverlapAnalysis

/// What a reader has to know of the hours in a table, given those of each row.
struct HoursNote {
  private let loads: [Load]
  private let rows: [[Load]]

  init(_ loads: [Load]) {
    self.init(rows: loads.map { [$0] })
  }

  /// - Parameter rows: The hours of each row, where a row may show several.
  init(rows: [[Load]]) {
    loads = rows.flatMap(\.self)
    self.rows = rows
  }

  /// Whether any hours are known or estimated.
  var isWorthShowing: Bool { loads.contains { $0.interval != nil } }

  /// How many are unknown, and how many estimated.
  var phrase: Phrase {
    guard isWorthShowing else {
      return Phrase(
        nl: "Uren ontbreken: van geen enkele zetel is bekend hoeveel uren hij vraagt.",
        en: "There are no hours: of no seat is it known how many it takes.")
    }
    guard loads.contains(where: { $0.unknownSeats > 0 }) else {
      return Phrase(
        nl: "Uren zijn uren per jaar, en bekend van alle zetels die op de lijst staan.",
        en: "Hours are hours a year, and known of all seats that are listed.")
    }
    let sentences = [
      Phrase(nl: "Uren zijn uren per jaar.", en: "Hours are hours a year."),
      lowerBounds(in: rows.count { $0.contains { $0.unestimatedSeats > 0 } }),
      estimates(in: rows.count { $0.contains { $0.estimatedSeats > 0 } }),
    ]
    return .joined(sentences.compactMap { $0 })
  }

  private func lowerBounds(in count: Int) -> Phrase? {
    guard count > 0 else { return nil }
    let rows = part(count)
    return Phrase(
      nl: """
        ≥ betekent ten minste, naar beneden afgerond: van een of meer zetels zijn de uren niet of niet helemaal bekend\
        \(hasEstimates ? ", en niet te schatten" : ""); in \(rows.nl) is dat zo.
        """,
      en: """
        ≥ means at least, rounded down: of one or more seats the hours are not, or not fully, known\
        \(hasEstimates ? ", and cannot be estimated" : ""); that is so in \(rows.en).
        """)
  }

  private func estimates(in count: Int) -> Phrase? {
    guard count > 0 else { return nil }
    let rows = part(count)
    return HoursNote.origin
      + Phrase(nl: " In \(rows.nl) is dat zo.", en: " That is so in \(rows.en).")
  }

  private var hasEstimates: Bool { loads.contains { $0.estimatedSeats > 0 } }

  private func part(_ count: Int) -> Phrase {
    Phrase(
      nl: "\(Language.nl.integer(count)) van de \(Language.nl.integer(rows.count)) rijen",
      en: "\(Language.en.integer(count)) of the \(Language.en.integer(rows.count)) rows")
  }

  /// Where estimates come from.
  static let origin = Phrase(
    nl: """
      Waar uren ontbreken, zijn ze geschat uit de tabel met aannames, of anders uit ten minste drie \
      netwerken van hetzelfde type waarvan ze bekend zijn: "tot" geeft de bandbreedte, "ca." een \
      schatting zonder bandbreedte.
      """,
    en: """
      Where hours are missing they are estimated by the table of assumptions, or else by at least \
      three networks of the same type whose hours are known: "to" gives the interval, "about" an \
      estimate without one.
      """)
}

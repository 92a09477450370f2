import OverlapAnalysis

extension Load {
  /// The hours as a cell: a lower bound as long as some are unknown.
  var cell: Cell {
    guard let hours, hours.isFinite else { return .missing }
    return unknownSeats > 0 ? .atLeast(hours) : .decimal(hours)
  }
}

/// What a reader has to know of the hours in a table, given those of each row.
struct HoursNote {
  private let loads: [Load]

  init(_ loads: [Load]) {
    self.loads = loads
  }

  /// Whether any hours are known.
  var isWorthShowing: Bool { loads.contains { $0.hours != nil } }

  /// How many are unknown.
  var phrase: Phrase {
    guard isWorthShowing else {
      return Phrase(
        nl: "Uren ontbreken: van geen enkele zetel is bekend hoeveel uren hij vraagt.",
        en: "There are no hours: of no seat is it known how many it takes.")
    }
    let unknown = loads.count { $0.unknownSeats > 0 }
    guard unknown > 0 else {
      return Phrase(
        nl: "Uren zijn uren per jaar, en bekend van alle zetels die op de lijst staan.",
        en: "Hours are hours a year, and known of all seats that are listed.")
    }
    return Phrase(
      nl: """
        Uren zijn uren per jaar. ≥ betekent ten minste: van een of meer zetels zijn de uren niet \
        of niet helemaal bekend; in \(Language.nl.integer(unknown)) van de \
        \(Language.nl.integer(loads.count)) rijen is dat zo.
        """,
      en: """
        Hours are hours a year. ≥ means at least: of one or more seats the hours are not, or not \
        fully, known; that is so in \(Language.en.integer(unknown)) of the \
        \(Language.en.integer(loads.count)) rows.
        """)
  }
}

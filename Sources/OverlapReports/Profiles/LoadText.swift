import OverlapAnalysis

extension Load {
  /// How many hours a year so many seats take, as a clause: with n, and at least where some lack.
  ///
  /// - Parameter listMayGrow: Whether there may be seats that are not listed.
  func clause(seats: Int, listMayGrow: Bool) -> Phrase {
    let atLeast =
      listMayGrow
      ? Phrase(nl: "ten minste ", en: "at least ") : Phrase(nl: "", en: "")
    let counted = atLeast + Noun.seat.counted(seats)
    guard let hours, hours.isFinite else {
      return Phrase(
        nl: "onbekend, over \(counted.nl); van geen zetel zijn de uren bekend",
        en: "unknown, over \(counted.en); of no seat are the hours known")
    }
    if unknownSeats == 0 {
      return Phrase(
        nl: "\(atLeast.nl)\(Language.nl.hours(hours)) uur per jaar, over \(counted.nl)",
        en: "\(atLeast.en)\(Language.en.hours(hours)) hours a year, over \(counted.en)")
    }
    let unknown = Phrase { $0.integer(unknownSeats) }
    return Phrase(
      nl: """
        ten minste \(Language.nl.hours(hours, rounding: .down)) uur per jaar, over \(counted.nl); \
        van \(unknown.nl) daarvan zijn niet alle uren bekend
        """,
      en: """
        at least \(Language.en.hours(hours, rounding: .down)) hours a year, over \(counted.en); of \
        \(unknown.en) of these not all hours are known
        """)
  }
}

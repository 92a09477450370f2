import OverlapAnalysis

extension Load {
  /// How many hours a year so many seats take, as a clause: with n, with the interval where some are
  /// estimated, and at least where some lack.
  ///
  /// - Parameters:
  ///   - listMayGrow: Whether there may be seats that are not listed.
  ///   - unit: What the numbers are.
  func clause(seats: Int, listMayGrow: Bool, in unit: LoadUnit = .hours) -> Phrase {
    let atLeast = Phrase(nl: "ten minste ", en: "at least ")
    let nothing = Phrase(nl: "", en: "")
    let counted = (listMayGrow ? atLeast : nothing) + Noun.seat.counted(seats)
    // Where nobody is listed and somebody may be, no number says anything.
    if seats == 0, listMayGrow { return Phrase(nl: "onbekend", en: "unknown") }
    guard let amount = amount(in: unit) else {
      if seats == 0 { return Phrase(nl: "onbekend", en: "unknown") }
      return Phrase(
        nl: "onbekend, over \(counted.nl); van geen zetel zijn de uren bekend",
        en: "unknown, over \(counted.en); of no seat are the hours known")
    }
    let isLowerBound = listMayGrow || unestimatedSeats > 0
    let bound = isLowerBound && estimatedSeats == 0 ? atLeast : nothing
    // "At least 120 to 180" contradicts itself: what is estimated may be more as a whole.
    let more =
      isLowerBound && estimatedSeats > 0
      ? Phrase(
        nl: " voor zover bekend of geschat (het kunnen er meer zijn)",
        en: " as far as known or estimated (there may be more)")
      : nothing
    return Phrase(
      nl: "\(bound.nl)\(amount.nl) \(unit.name.nl) per jaar\(more.nl), over \(counted.nl)",
      en: "\(bound.en)\(amount.en) \(unit.name.en) a year\(more.en), over \(counted.en)")
      + unknownClause
  }

  /// The number, or from where to where it is; nil when nothing is known.
  private func amount(in unit: LoadUnit) -> Phrase? {
    guard estimatedSeats == 0 else {
      return intervalWords { unit.number($1, rounding: $2, in: $0) }
    }
    guard let hours, hours.isFinite else { return nil }
    return Phrase { unit.number(hours, rounding: unknownSeats > 0 ? .down : .nearest, in: $0) }
  }

  /// Of how many seats hours lack, and of how many of these they are estimated.
  private var unknownClause: Phrase {
    guard unknownSeats > 0 else { return Phrase(nl: "", en: "") }
    let unknown = Phrase { $0.integer(unknownSeats) }
    guard unestimatedSeats > 0 else {
      return Phrase(
        nl: "; van \(unknown.nl) daarvan zijn de uren geheel of deels geschat",
        en: "; of \(unknown.en) of these the hours are estimated, in whole or in part")
    }
    let estimated = Phrase { $0.integer(estimatedSeats) }
    let estimates =
      estimatedSeats == 0
      ? Phrase(nl: "", en: "")
      : Phrase(
        nl: ", van \(estimated.nl) zijn ze geschat", en: ", of \(estimated.en) they are estimated")
    return Phrase(
      nl: "; van \(unknown.nl) daarvan zijn niet alle uren bekend\(estimates.nl)",
      en: "; of \(unknown.en) of these not all hours are known\(estimates.en)")
  }
}

import OverlapAnalysis

extension Load {
  /// The hours that are known, as a cell: a lower bound as long as some are unknown.
  var cell: Cell {
    guard let hours, hours.isFinite else { return .missing }
    return unknownSeats > 0 ? .atLeast(hours) : .decimal(hours)
  }

  /// From where the hours are, estimates filled in.
  var lowCell: Cell { .decimal(interval?.lowerBound) }

  /// Up to where they are; missing when some of them could not be estimated, or there may be seats
  /// that are not listed.
  func highCell(listMayGrow: Bool) -> Cell {
    isUpperBoundKnown && !listMayGrow ? .decimal(interval?.upperBound) : .missing
  }

  /// The seats whose hours are not fully known; missing when it is not known which seats there are.
  var unknownSeatsCell: Cell {
    interval == nil && unknownSeats == 0 ? .missing : .integer(unknownSeats)
  }

  /// The hours for a reader: "120,0 tot 180,0" where some are estimated, and else what is known. Where
  /// there may be more than that, no more than the number that they are not below.
  ///
  /// - Parameters:
  ///   - places: The decimals of the column.
  ///   - listMayGrow: Whether there may be seats that are not listed.
  func readingCell(places: Int, listMayGrow: Bool = false) -> Cell {
    let isLowerBound = unestimatedSeats > 0 || listMayGrow
    if estimatedSeats > 0, isLowerBound, let low = interval?.lowerBound, low.isFinite {
      return .atLeast(low)
    }
    if estimatedSeats > 0,
      let phrase = intervalWords({ $0.decimal($1, places: places, rounding: $2) })
    {
      return .term(Term(phrase.en, phrase))
    }
    guard let hours, hours.isFinite else { return .missing }
    return isLowerBound ? .atLeast(hours) : .decimal(hours)
  }

  /// From where to where the hours are, in words: "120 tot 180", or "ca. 120" when estimates leave
  /// no room; nil when there are none.
  ///
  /// - Parameter number: Writes a number, rounded that way.
  func intervalWords(
    _ number: (Language, Double, DecimalDigits.Rounding) -> String
  ) -> Phrase? {
    guard let interval, interval.lowerBound.isFinite, interval.upperBound.isFinite
    else { return nil }
    return Phrase { language in
      guard interval.lowerBound < interval.upperBound else {
        let about = Phrase(nl: "ca.", en: "about")[language]
        return "\(about) \(number(language, interval.lowerBound, .nearest))"
      }
      let low = number(language, interval.lowerBound, .down)
      let high = number(language, interval.upperBound, .up)
      return "\(low) \(Phrase(nl: "tot", en: "to")[language]) \(high)"
    }
  }
}

/// The columns of where hours are from and up to, which more tables have.
enum HourColumns {
  static let low = Column(
    "hours_low", Phrase(nl: "uren, laag", en: "hours, low"), .decimal(places: 1))
  static let high = Column(
    "hours_high", Phrase(nl: "uren, hoog", en: "hours, high"), .decimal(places: 1))
}

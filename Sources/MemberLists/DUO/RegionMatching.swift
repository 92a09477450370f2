import BoardNetworks

/// Finds the region of each location.
struct RegionMatching {
  /// What a location was matched with, and by which rule.
  typealias Match = (region: String, rule: MatchRule)

  /// A region per location; nil where none was found.
  private(set) var regions: [String?] = []
  private(set) var matched: [MatchRule: Int] = [:]
  private(set) var unmatched: [UnmatchedLocation] = []

  /// - Parameter find: Gives the region, or why there is none.
  init(
    _ locations: [SchoolLocation],
    find: (SchoolLocation) -> Result<Match, RegionNotFound>
  ) {
    regions.reserveCapacity(locations.count)
    for location in locations {
      switch find(location) {
      case .success(let match):
        regions.append(match.region)
        matched[match.rule, default: 0] += 1
      case .failure(let failure):
        regions.append(nil)
        unmatched.append(
          UnmatchedLocation(location: location, key: failure.key, reason: failure.reason))
      }
    }
  }
}

/// Why a location has no region.
struct RegionNotFound: Error {
  let key: String?
  let reason: UnmatchedLocation.Reason
}

extension SchoolLocation {
  func region(in division: Division) -> Result<RegionMatching.Match, RegionNotFound> {
    guard let region = regions[division] else {
      return .failure(RegionNotFound(key: nil, reason: .noKey))
    }
    return .success((region.code, .code))
  }

  /// The value of a table for the place of the location.
  ///
  /// A table of postcodes is asked for the postcode. A table of municipalities is asked for the name
  /// of the municipality as it is written, then for the same name folded, then for DUO's number of
  /// the municipality. A key of which the table says several things ends the search: nothing is
  /// guessed.
  ///
  /// - Parameter municipality: The name to go by, when that of another year is asked for.
  func region(
    in table: LookupTable, municipality: String?
  ) -> Result<RegionMatching.Match, RegionNotFound> {
    var attempts: [(key: String, rule: MatchRule, answer: LookupTable.Answer)] = []
    if table.hasPostcodes {
      if let postcode {
        attempts.append((postcode, .postcode, table.value(ofPostcode: postcode)))
      }
    } else {
      if let municipality {
        attempts.append((municipality, .name, table.value(ofName: municipality)))
        attempts.append((municipality, .foldedName, table.value(ofNameLike: municipality)))
      }
      if let municipalityNumber {
        attempts.append((municipalityNumber, .number, table.value(ofNumber: municipalityNumber)))
      }
    }
    for attempt in attempts {
      switch attempt.answer {
      case .value(let value):
        return .success((value, attempt.rule))
      case .several(let values):
        return .failure(RegionNotFound(key: attempt.key, reason: .severalValues(values)))
      case .blank:
        return .failure(RegionNotFound(key: attempt.key, reason: .blankInTable))
      case .missing:
        continue
      }
    }
    let keys = attempts.filter { $0.rule != .foldedName }.map(\.key)
    return .failure(
      keys.isEmpty
        ? RegionNotFound(key: nil, reason: .noKey)
        : RegionNotFound(key: keys.joined(separator: " / "), reason: .notInTable))
  }
}

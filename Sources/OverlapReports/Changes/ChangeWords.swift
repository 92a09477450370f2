import OverlapAnalysis

/// How a text speaks of the two landscapes: "toen" and "nu" of two counts, "voor" and "na" of measures.
struct ChangeWords: Sendable {
  let scope: ScopeWords
  let basis: ChangeBasis

  init(_ changes: ChangeFindings) {
    scope = ScopeWords(changes.later.scope)
    basis = changes.basis
  }

  func choose(counts: Phrase, measures: Phrase) -> Phrase {
    basis == .counts ? counts : measures
  }

  var earlier: Phrase {
    choose(counts: Phrase(nl: "toen", en: "then"), measures: Phrase(nl: "voor", en: "before"))
  }

  var later: Phrase {
    choose(counts: Phrase(nl: "nu", en: "now"), measures: Phrase(nl: "na", en: "after"))
  }

  /// "nu", "na de maatregelen", within a sentence.
  var thenceforth: Phrase {
    choose(
      counts: Phrase(nl: "nu", en: "now"),
      measures: Phrase(nl: "na de maatregelen", en: "after the measures"))
  }
}

extension LoadCause {
  /// What it is called in a table.
  func label(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    return switch self {
    case .newNetworks: Phrase(nl: "nieuw", en: "new")
    case .endedNetworks: Phrase(nl: "gestopt", en: "ended")
    case .rearrangedNetworks:
      Phrase(nl: "samengevoegd of gesplitst", en: "combined or split")
    case .boardsCame: Phrase(nl: "\(boards.nl) die erbij kwamen", en: "\(boards.en) that came")
    case .boardsWent:
      Phrase(nl: "\(boards.nl) die er niet meer zijn", en: "\(boards.en) that are gone")
    case .membersJoined: Phrase(nl: "leden erbij", en: "members that joined")
    case .membersLeft: Phrase(nl: "leden eraf", en: "members that left")
    case .meetingsPerYear:
      Phrase(nl: "vaker of minder vaak bijeen", en: "meeting more or less often")
    case .hoursPerMeeting:
      Phrase(nl: "langere of kortere bijeenkomsten", en: "longer or shorter meetings")
    case .boardMergers:
      Phrase(nl: "fusies: zetels die samenvielen", en: "mergers: seats that became one")
    case .seats: Phrase(nl: "meer of minder zetels per lid", en: "more or fewer seats of a member")
    case .listedNow: Phrase(nl: "pas nu op een lijst", en: "listed only now")
    case .listedNoLonger: Phrase(nl: "niet meer op een lijst", en: "listed no longer")
    case .hoursBecameKnown: Phrase(nl: "uren die bekend werden", en: "hours that became known")
    case .hoursBecameUnknown:
      Phrase(nl: "uren die onbekend werden", en: "hours that became unknown")
    case .hoursPartlyKnown:
      Phrase(nl: "uren die anders bekend zijn", en: "hours that are known otherwise")
    }
  }

  /// The same as a word for machines.
  var key: String {
    switch self {
    case .newNetworks: "new_networks"
    case .endedNetworks: "ended_networks"
    case .rearrangedNetworks: "rearranged_networks"
    case .boardsCame: "boards_came"
    case .boardsWent: "boards_went"
    case .membersJoined: "members_joined"
    case .membersLeft: "members_left"
    case .meetingsPerYear: "meetings_per_year"
    case .hoursPerMeeting: "hours_per_meeting"
    case .boardMergers: "board_mergers"
    case .seats: "seats"
    case .listedNow: "listed_now"
    case .listedNoLonger: "listed_no_longer"
    case .hoursBecameKnown: "hours_became_known"
    case .hoursBecameUnknown: "hours_became_unknown"
    case .hoursPartlyKnown: "hours_partly_known"
    }
  }
}

extension LoadDirection {
  /// What it is called in a table.
  var term: Term {
    switch self {
    case .rises: Term("rises", Phrase(nl: "meer", en: "more"))
    case .falls: Term("falls", Phrase(nl: "minder", en: "less"))
    case .stays: Term("stays", Phrase(nl: "gelijk", en: "the same"))
    case .possiblyRises: Term("possibly_rises", Phrase(nl: "mogelijk meer", en: "possibly more"))
    case .possiblyFalls: Term("possibly_falls", Phrase(nl: "mogelijk minder", en: "possibly less"))
    case .unclear: Term("unclear", Phrase(nl: "onbekend", en: "unknown"))
    }
  }
}

extension Language {
  /// Hours that were added or taken off: "+308", "-337,5", "0".
  func signedHours(_ value: Double) -> String {
    let text = hours(value)
    return value > 0 && text != "0" ? "+" + text : text
  }

  /// The same with a fixed number of decimals: "+308,0".
  func signedHours(_ value: Double, places: Int) -> String {
    let text = decimal(value, places: places)
    return value > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
  }
}

extension Name {
  /// What people call it, as a screen shows it.
  var shown: String { displayed(label) }
}

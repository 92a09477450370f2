/// What pictures call what is shared, and what is other.
extension ScopeWords {
  /// "gedeelde netwerken"
  var sharedNetwork: Noun {
    Noun(
      nl: ("gedeeld \(network.one.nl)", "gedeelde \(network.many.nl)"),
      en: ("shared \(network.one.en)", "shared \(network.many.en)"))
  }

  /// "gedeelde besturen"
  var sharedParticipants: Noun {
    Noun(
      nl: (sharedParticipant.nl, "gedeelde \(participant.many.nl)"),
      en: (sharedParticipant.en, "shared \(participant.many.en)"))
  }

  /// "ander netwerk"
  var otherNetwork: Noun {
    Noun(
      nl: ("ander \(network.one.nl)", "andere \(network.many.nl)"),
      en: ("other \(network.one.en)", "other \(network.many.en)"))
  }
}

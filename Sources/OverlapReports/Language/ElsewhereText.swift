import BoardNetworks

/// How texts speak of the other networks, or territories, that two members of one share.
extension ScopeWords {
  /// "andere gedeelde netwerken"
  var otherShared: Phrase {
    Phrase(nl: "andere gedeelde \(network.many.nl)", en: "other shared \(network.many.en)")
  }

  /// The heading of the share of pairs with at least one other.
  var elsewhereHeading: Phrase {
    choose(
      network: Phrase(
        nl: "paren die elkaar ook elders tegenkomen", en: "pairs that meet elsewhere too"),
      territory: Phrase(
        nl: "paren met nog een gedeeld gebied", en: "pairs sharing another territory"))
  }

  /// The same in two words, for a table that says what they mean.
  var shortElsewhereHeading: Phrase {
    choose(
      network: Phrase(nl: "ook elders", en: "elsewhere too"),
      territory: Phrase(nl: "nog een gebied", en: "another territory"))
  }

  /// What the share of pairs under those headings is.
  var elsewhereShareNote: Phrase {
    choose(
      network: Phrase(
        nl: """
          "Ook elders" is het deel van de paren leden die elkaar ook elders tegenkomen: beide zijn \
          lid van minstens één ander netwerk, gremia niet meegeteld.
          """,
        en: """
          "Elsewhere too" is the share of pairs of members that meet elsewhere too: both are \
          members of at least one other network, bodies of networks not counted.
          """),
      territory: territorySentence)
  }

  /// What must not be read into territories; nil for networks.
  var territoryNote: Phrase? { nature == .territory ? territorySentence : nil }

  private var territorySentence: Phrase {
    Phrase(
      nl: "Dat twee \(participant.many.nl) onder één gebied vallen, zegt niet dat ze overleggen.",
      en: "That two \(participant.many.en) lie in one territory does not say that they confer.")
  }
}

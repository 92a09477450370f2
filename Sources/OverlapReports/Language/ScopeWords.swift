import BoardNetworks
import OverlapAnalysis

/// What those who are counted, and what they are members of, are called in a scope.
///
/// Territories are not networks: of boards in one territory no text says that they meet.
struct ScopeWords: Hashable, Sendable {
  let participant, network: Noun
  let nature: Nature

  init(participants: ParticipantChoice = .boards, nature: Nature = .network) {
    participant = participants == .boards ? .board : .participant
    network = nature == .network ? .network : .territory
    self.nature = nature
  }

  init(_ scope: Scope) {
    self.init(participants: scope.participants, nature: scope.nature)
  }

  /// Those who are counted, as they stand in one network: its members; a territory has none.
  var member: Noun {
    nature == .network
      ? Noun(nl: ("lid", "leden"), en: ("member", "members")) : participant
  }

  /// What to ask for when there is nothing of this nature.
  var otherNatureHint: Phrase {
    choose(
      network: Phrase(
        nl: " Gaat het om gebieden, kies dan --nature gebied.",
        en: " If it is about territories, choose --nature territory."),
      territory: Phrase(
        nl: " Gaat het om netwerken, laat --nature dan weg.",
        en: " If it is about networks, leave --nature out."))
  }

  /// That there is nothing to be a member of, and what may have been meant.
  var noNetworks: Phrase {
    Phrase(
      nl: "Er zijn geen \(network.many.nl) geteld.", en: "No \(network.many.en) were counted.")
      + otherNatureHint
  }

  /// That nothing of this nature takes hours.
  var noHours: Phrase {
    Phrase(
      nl: "Gebieden vragen geen uren: een gebied is geen tafel waaraan iemand zit.",
      en: "Territories take no hours: a territory is no table at which anyone sits.")
  }

  /// Two of those who are counted.
  var pair: Noun {
    Noun(
      nl: ("paar \(participant.many.nl)", "paren \(participant.many.nl)"),
      en: ("pair of \(participant.many.en)", "pairs of \(participant.many.en)"))
  }

  /// Two networks, or two territories.
  var networkPair: Noun {
    Noun(
      nl: ("paar \(network.many.nl)", "paren \(network.many.nl)"),
      en: ("pair of \(network.many.en)", "pairs of \(network.many.en)"))
  }

  /// "gedeeld bestuur"
  var sharedParticipant: Phrase {
    Phrase(
      nl: (participant == .board ? "gedeeld " : "gedeelde ") + participant.one.nl,
      en: "shared \(participant.one.en)")
  }

  /// What a report is about.
  var reportTitle: Phrase {
    choose(
      network: Phrase(
        nl: "Bestuurlijke drukte: wie komt wie waar tegen",
        en: "Crowded tables: who meets whom, and where"),
      territory: Phrase(
        nl: "Gebieden: welke \(participant.many.nl) vallen waaronder",
        en: "Territories: which \(participant.many.en) lie in which"))
  }

  /// The phrase for networks, or the one for territories.
  func choose(network: Phrase, territory: Phrase) -> Phrase {
    nature == .network ? network : territory
  }
}

import OverlapAnalysis

extension Quadrant {
  /// What two networks have in common.
  var phrase: Phrase {
    switch self {
    case .both: Phrase(nl: "zelfde leden, zelfde thema's", en: "same members, same themes")
    case .members: Phrase(nl: "zelfde leden, andere thema's", en: "same members, other themes")
    case .themes: Phrase(nl: "andere leden, zelfde thema's", en: "other members, same themes")
    case .neither: Phrase(nl: "andere leden, andere thema's", en: "other members, other themes")
    }
  }

  /// What one could look into, for members to judge.
  var suggestion: Phrase {
    switch self {
    case .both: Phrase(nl: "samenvoegen is te onderzoeken", en: "combining is worth a look")
    case .members:
      Phrase(
        nl: "aansluitend vergaderen is te onderzoeken", en: "meeting back to back is worth a look")
    case .themes: Phrase(nl: "afstemmen is te onderzoeken", en: "aligning is worth a look")
    case .neither:
      Phrase(nl: "de lijsten wijzen hier niets aan", en: "the lists point at nothing here")
    }
  }

  var term: Term { Term(rawValue, phrase) }
}

extension AlikeRule {
  /// From when members, and themes, count as the same.
  func sentence(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    let members = Phrase { $0.percentage(self.members) }
    let themes = Phrase { $0.percentage(self.themes) }
    return Phrase(
      nl: """
        Zelfde leden: ten minste twee gedeelde \(boards.nl), en ten minste \(members.nl) van alle \
        \(boards.nl) van de twee samen zit in allebei. Zelfde thema's: ten minste \(themes.nl) van \
        de thema's van het netwerk met de minste thema's heeft het andere ook. Thema's van gremia \
        tellen mee. Geeft een lijst geen thema, dan is dat onbekend, en niet anders.
        """,
      en: """
        Same members: at least two shared \(boards.en), and at least \(members.en) of all \
        \(boards.en) of the two together are in both. Same themes: at least \(themes.en) of the \
        themes of the network with fewest are themes of the other too. Themes of bodies count. \
        Where a list gives no theme, that is unknown, not other.
        """)
  }
}

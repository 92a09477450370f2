import OverlapAnalysis

/// What is to be said of how networks are put together, on the screen and on the page.
enum InsideText {
  /// What a body is, and what in none and in several of them means.
  static func bodies(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Gremia zijn stuurgroepen, werkgroepen en andere tafels van een netwerk. Plenair is het \
        netwerk zelf. "In geen gremium": leden van het netwerk die op de lijst van geen van zijn \
        gremia staan. "In twee of meer": \(boards.nl) die gremia met elkaar verbinden.
        """,
      en: """
        Bodies are steering groups, working groups and other tables of a network. The plenary is \
        the network itself. "In no body": members of the network that are on the list of none of \
        its bodies. "In two or more": \(boards.en) that tie bodies to each other.
        """)
  }

  /// What the smallest group is.
  static func contact(_ words: ScopeWords) -> Phrase {
    let boards = words.participant.many
    let share = Phrase { $0.percentage(ContactGroup.commonShare) }
    return Phrase(
      nl: """
        Kleinste groep: de minste leden waartussen minstens \(share.nl) ligt van alle keren dat \
        twee leden ook samen in een ander netwerk zitten. Dat zegt iets over \(boards.nl), niet \
        over mensen.
        """,
      en: """
        Smallest group: the fewest members between whom at least \(share.en) lies of all the times \
        that two members are in another network together too. It says something of \(boards.en), \
        not of people.
        """)
  }

  /// Of which networks it is not known who is in no body; nil when it is known of all.
  static func unknownBodies(_ findings: [InsideFinding]) -> Phrase? {
    let incomplete = findings.filter { $0.bodies.incompleteBodies > 0 }
    guard !incomplete.isEmpty else { return nil }
    let names = incomplete.map(\.name.label)
    return Phrase(
      nl: """
        Van deze netwerken is de lijst van een of meer gremia niet compleet: in geen gremium zitten \
        er dan ten hoogste zoveel. \(quoted(names, in: .nl)).
        """,
      en: """
        Of these networks the list of one or more bodies is not complete: in no body are then at \
        most so many. \(quoted(names, in: .en)).
        """)
  }
}

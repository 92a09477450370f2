import Markup
import OverlapAnalysis

extension ReportPage {
  /// Whether it is people who see each other again, or boards alone: only where the lists say who
  /// sits there for two members of one network. It names nobody.
  @NodeBuilder var people: [Node] {
    let people = contents.people
    let networks = people.networks.filter { $0.pairs > 0 }
    if !networks.isEmpty {
      heading(
        Phrase(
          nl: "\(words.participant.many.nl.capitalised) of dezelfde mensen",
          en: "\(words.participant.many.en.capitalised) or the same people"))
      paragraph(peopleIntroduction)
      if let sentence = peopleSentence { paragraph(sentence) }
      table(
        networks.prefix(contents.limits.rows),
        caption: Phrase(
          nl: "Hoe vaak het dezelfde mensen zijn, per \(words.network.one.nl)",
          en: "How often it is the same people, by \(words.network.one.en)"),
        columns: peopleColumns)
      notes(
        [
          shownNote(
            contents.limits.rows, of: networks.count, in: .delegates,
            which: Phrase(nl: "de eerste", en: "the first"))
        ] + PeopleText.notes(people, words)
          + [
            Phrase(
              nl: """
                Namen staan hier niet. Hoe vaak per \(words.participant.one.nl) dezelfde persoon \
                er zit, staat in \(TableName.delegates.place.nl).
                """,
              en: """
                No names are given here. How often the same person of each \
                \(words.participant.one.en) sits there is in \(TableName.delegates.place.en).
                """)
          ])
    }
  }

  private var peopleIntroduction: Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Twee \(boards.nl) die in meer netwerken samen lid zijn, hoeven daar niet dezelfde mensen \
        heen te sturen. Hier staat hoe vaak dezelfde twee mensen weer samen op de lijst staan. \
        Of zij er ook zijn, zegt een lijst niet.
        """,
      en: """
        Two \(boards.en) that are members of several networks together need not send the same people \
        there. This is how often the same two people are listed together again. Whether they come, a list \
        does not say.
        """)
  }

  /// The two means side by side; nil without a pair.
  private var peopleSentence: Phrase? {
    let people = contents.people
    guard let boards = people.boardsElsewhere, let same = people.peopleElsewhere else { return nil }
    let (meetings, repeated) = people.networks.reduce((0, 0)) {
      ($0.0 + $1.boardMeetings, $0.1 + $1.peopleMeetings)
    }
    let means = Phrase(
      nl: """
        Twee \(words.participant.many.nl) in een netwerk delen gemiddeld \
        \(Language.nl.decimal(boards, places: 2)) andere netwerken; twee mensen in een netwerk \
        zitten gemiddeld in \(Language.nl.decimal(same, places: 2)) andere weer samen (elk paar één \
        keer geteld).
        """,
      en: """
        Two \(words.participant.many.en) in a network share \
        \(Language.en.decimal(boards, places: 2)) other networks on average; two people in a network \
        sit together again in \(Language.en.decimal(same, places: 2)) others (each pair counted \
        once).
        """)
    guard meetings > 0 else { return means }
    // Each pair of networks of a pair of boards is counted from both, so that halves are whole.
    return means
      + Phrase(
        nl: """
           Van de \(Language.nl.integer(meetings / 2)) keren dat een paar \
          \(words.participant.many.nl) in twee netwerken samen lid is, zijn het \
          \(Language.nl.integer(repeated / 2)) keer in beide dezelfde twee mensen \
          (\(Language.nl.share(Double(repeated) / Double(meetings)))).
          """,
        en: """
           Of the \(Language.en.integer(meetings / 2)) times that a pair of \
          \(words.participant.many.en) are members of two networks together, it is the same two \
          people in both \(Language.en.integer(repeated / 2)) times \
          (\(Language.en.share(Double(repeated) / Double(meetings)))).
          """)
  }

  private var peopleColumns: [PageColumn<NetworkPeople>] {
    [
      networkColumn(words.network.one, \.name),
      column(words.member.many, .integer) { .integer($0.members) },
      column(Phrase(nl: "persoon bekend", en: "person known"), .integer) { .integer($0.known) },
      column(Phrase(nl: "paren", en: "pairs"), .integer) { .integer($0.pairs) },
      column(
        Phrase(
          nl: "\(words.otherShared.nl) van een paar, gemiddeld",
          en: "\(words.otherShared.en) of a pair, mean"), .decimal(places: 2)
      ) { .decimal($0.boardsElsewhere) },
      column(
        Phrase(nl: "daarvan met dezelfde mensen", en: "of those with the same people"),
        .decimal(places: 2)
      ) { .decimal($0.peopleElsewhere) },
      column(Phrase(nl: "deel", en: "share"), .share) { .share($0.sameShare) },
    ]
  }
}

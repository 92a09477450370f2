import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// What ends when a scheme ends, by name.
  @NodeBuilder var endings: [Node] {
    if !contents.schemeEndings.isEmpty {
      let shown = contents.schemeEndings.prefix(contents.limits.rows)
      heading(
        Phrase(nl: "Wat ophoudt als een regeling stopt", en: "What ends when a scheme ends"))
      paragraph(endingsIntroduction)
      table(
        shown,
        caption: Phrase(
          nl: "Wat ophoudt als een regeling stopt", en: "What ends when a scheme ends"),
        columns: endingColumns)
      for ending in shown { element(of: ending) }
      notes([
        endingsCheck, words.hereOnlyNote,
        shownNote(
          shown.count, of: contents.schemeEndings.count, in: .endings,
          which: Phrase(nl: "de regelingen met de meeste uren", en: "the schemes with most hours")),
      ])
    }
  }

  private var endingsIntroduction: Phrase {
    Phrase(
      nl: """
        Stel dat een regeling stopt en er komt niets voor in de plaats. Dan houden de netwerken en \
        gremia op die eraan hangen. Per regeling staat hier wat er dan verdwijnt, voor al haar \
        netwerken tegelijk. Dat is geen voorspelling: \(words.participant.many.nl) kunnen zelf \
        doorgaan.
        """,
      en: """
        Suppose a scheme ends and nothing comes in its place. Then the networks and bodies that hang \
        on it end. For each scheme it says here what would disappear, for all its networks together. \
        It is no forecast: \(words.participant.many.en) may carry on by themselves.
        """)
  }

  private var endingsCheck: Phrase {
    Phrase(
      nl: """
        Zo gaat u het na: zoek in de lijst van netwerken welke rijen deze regeling hebben. Zoek van \
        een paar alle netwerken die de twee delen. Staan die allemaal bij de regeling, dan zit het \
        paar nergens anders samen.
        """,
      en: """
        To check it: find in the list of networks which rows have this scheme. Of a pair, find all \
        networks that the two share. If these are all of the scheme, the pair meets nowhere else.
        """)
  }

  private var endingColumns: [PageColumn<SchemeEnding>] {
    let boards = words.participant
    @Sendable func count(_ ending: SchemeEnding, _ count: Int) -> Cell {
      ending.incomplete.isEmpty ? .integer(count) : .integerAtLeast(count)
    }
    let scheme = PageColumn<SchemeEnding>(
      heading: Phrase(nl: "regeling", en: "scheme"), isNumeric: false
    ) {
      [.text(displayed($0.scheme))]
    }
    return [
      scheme,
      column(words.network.many, .integer) { .integer($0.networks.count) },
      column(Phrase(nl: "gremia", en: "bodies"), .integer) { .integer($0.bodies.count) },
      column(boards.many, .integer) { count($0, $0.boards) },
      column(Phrase(nl: "zetels", en: "seats"), .integer) { count($0, $0.hours.seats) },
      column(Phrase(nl: "uren per jaar", en: "hours a year"), .decimal(places: 0)) {
        $0.hours.load.readingCell(places: 0, listMayGrow: !$0.incomplete.isEmpty)
      },
      column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
        .integer($0.hours.load.unknownSeats)
      },
      column(Phrase(nl: "paren", en: "pairs"), .integer) { count($0, $0.pairs) },
      column(Phrase(nl: "nergens anders samen", en: "meeting nowhere else"), .integer) {
        .integer($0.pairsApart.count)
      },
      column(
        Phrase(
          nl: "\(boards.many.nl) zonder ander netwerk", en: "\(boards.many.en) in no other network"),
        .integer
      ) { .integer($0.boardsNowhere.count) },
    ]
  }

  private func element(of ending: SchemeEnding) -> Element {
    details(summary(of: ending)) {
      Element("ul") {
        if !ending.networks.isEmpty {
          item(
            Phrase(nl: "Netwerken die ophouden: ", en: "Networks that end: "),
            networks(ending.networks))
        }
        if !ending.statutory.isEmpty {
          item(
            Phrase(
              nl: "Bij wet verplicht, en pas weg als de wet verandert: ",
              en: "Statutory, and gone no sooner than the law changes: "),
            networks(ending.statutory))
        }
        if !ending.bodies.isEmpty {
          item(
            Phrase(nl: "Gremia die ophouden: ", en: "Bodies that end: "), names(of: ending.bodies))
        }
        if !ending.bodiesLeft.isEmpty {
          item(
            Phrase(
              nl: "Gremia met een andere regeling, die hun netwerk verliezen: ",
              en: "Bodies of another scheme, which lose their network: "),
            names(of: ending.bodiesLeft))
        }
        item(hoursSentence(of: ending), [])
        if let sentence = pairsSentence(of: ending) {
          item(sentence, pairs(ending.pairsApart))
        }
        if !ending.boardsNowhere.isEmpty {
          item(
            nowhereSentence(of: ending), boards(ending.boardsNowhere, limit: contents.limits.names))
        }
        if !ending.incomplete.isEmpty {
          item(
            Phrase(
              nl: "Ten minste, want de ledenlijst is niet compleet van: ",
              en: "At least, since the list of members is not complete of: "),
            networks(ending.incomplete))
        }
      }
    }
  }

  private func item(_ start: Phrase, _ nodes: [Node]) -> Element {
    Element("li", children: [.text(text(start))] + nodes + (nodes.isEmpty ? [] : ["."]))
  }

  /// The scheme, until when it runs, what hangs on it and how many hours and pairs that is.
  private func summary(of ending: SchemeEnding) -> Phrase {
    var parts: [Phrase] = []
    if !ending.networks.isEmpty { parts.append(Noun.network.counted(ending.networks.count)) }
    if !ending.bodies.isEmpty {
      parts.append(
        Noun(nl: ("gremium", "gremia"), en: ("body", "bodies")).counted(ending.bodies.count))
    }
    let label = displayed(ending.scheme)
    let until = untilPhrase(ending).map { until in Phrase { " (\(until[$0]))" } }
    let list = Phrase { language in language.enumerated(parts.map { $0[language] }) }
    return Phrase { "\(label)\(until?[$0] ?? ""): \(list[$0])" }
  }

  /// Until when it runs, or that its last day is past; nil when no network says it.
  private func untilPhrase(_ ending: SchemeEnding) -> Phrase? {
    guard let last = ending.until.last else { return nil }
    let days = Phrase { language in
      language.enumerated(ending.until.map { language.date($0) })
    }
    let isPast = scope.date.day.map { last < $0 } ?? false
    return isPast
      ? Phrase(nl: "liep tot en met \(days.nl)", en: "ran until \(days.en)")
      : Phrase(nl: "loopt tot en met \(days.nl)", en: "runs until \(days.en)")
  }

  private func hoursSentence(of ending: SchemeEnding) -> Phrase {
    let boards = words.participant.counted(ending.boards)
    let load = ending.hours.load.clause(
      seats: ending.hours.seats, listMayGrow: !ending.incomplete.isEmpty)
    return Phrase(
      nl: "Uren van \(boards.nl) die daarmee ophouden: \(load.nl).",
      en: "Hours of \(boards.en) that end with it: \(load.en).")
  }

  /// How many pairs meet nowhere else; nil when there are no pairs.
  private func pairsSentence(of ending: SchemeEnding) -> Phrase? {
    guard ending.pairs > 0 else { return nil }
    let all = words.pair.counted(ending.pairs)
    let left = memberWideSentence(of: ending)
    guard !ending.pairsApart.isEmpty else {
      let none = Phrase(
        nl: "Van \(all.nl) daarin is er geen dat zijn laatste plek verliest.",
        en: "Of \(all.en) there none loses its last place.")
      return .joined([none, left].compactMap { $0 })
    }
    let apart = Phrase { $0.integer(ending.pairsApart.count) }
    let verb =
      ending.pairsApart.count == 1
      ? Phrase(nl: "zit", en: "meets") : Phrase(nl: "zitten", en: "meet")
    let some = Phrase(
      nl: "Van \(all.nl) daarin \(verb.nl) er \(apart.nl) nergens anders samen: ",
      en: "Of \(all.en) there \(apart.en) \(verb.en) nowhere else: ")
    return .joined([left, some].compactMap { $0 })
  }

  /// How many pairs are left with networks of nearly all boards; nil when none are.
  private func memberWideSentence(of ending: SchemeEnding) -> Phrase? {
    guard ending.pairsLeftInMemberWide > 0 else { return nil }
    let left = Noun.pair.counted(ending.pairsLeftInMemberWide)
    let verb =
      ending.pairsLeftInMemberWide == 1
      ? Phrase(nl: "houdt", en: "keeps") : Phrase(nl: "houden", en: "keep")
    return Phrase(
      nl:
        "\(left.nl) \(verb.nl) alleen netwerken met bijna alle \(words.participant.many.nl) over.",
      en: "\(left.en) \(verb.en) only networks of nearly all \(words.participant.many.en).")
  }

  private func nowhereSentence(of ending: SchemeEnding) -> Phrase {
    let boards = words.participant.counted(ending.boardsNowhere.count)
    return Phrase(
      nl: "\(boards.nl) zonder een ander netwerk: ", en: "\(boards.en) in no other network: ")
  }

  private func names(of bodies: [NamedBody]) -> [Node] {
    bodies.enumerated().flatMap { index, named -> [Node] in
      let separator: [Node] = index > 0 ? ["; "] : []
      return separator + [
        .text(displayed(named.body.label)),
        .text(text(Phrase(nl: " (van ", en: " (of "))), link(toNetwork: named.network), ")",
      ]
    }
  }

  private func pairs(_ pairs: [MeetingPair]) -> [Node] {
    let shown = pairs.prefix(contents.limits.names)
    var nodes = shown.enumerated().flatMap { index, pair -> [Node] in
      let separator: [Node] = index > 0 ? ["; "] : []
      return separator + [link(toBoard: pair.first), " – ", link(toBoard: pair.second)]
    }
    if shown.count < pairs.count {
      let rest = andMore(pairs.count - shown.count)
      let place = whole(.endings)
      nodes.append(.text(text(Phrase { "; \(rest[$0]) (\(place[$0]))" })))
    }
    return nodes
  }
}

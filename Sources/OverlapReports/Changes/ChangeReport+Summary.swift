import OverlapAnalysis

extension ChangeReport {
  static let summaryTitle = Phrase(nl: "In het kort", en: "In short")

  func addSummary(to screen: inout ScreenText) {
    screen.addHeading(ChangeReport.summaryTitle)
    for sentence in summarySentences { screen.addItem(sentence) }
  }

  /// The difference in hours and its largest causes, whose load rises, what networks came and went,
  /// which pairs and boards have no table any more, meeting elsewhere.
  var summarySentences: [Phrase] {
    [
      hoursSentence, notChangeSentence, directionSentence, networkSentence, boardSentence,
      nowhereSentence, pairSentence, elsewhereSentence,
    ].compactMap { $0 }
  }

  /// What all boards spend together, against before.
  private var hoursSentence: Phrase {
    let load = changes.load.total
    let boards = words.scope.participant.many
    guard let was = load.earlier.hours, let isNow = load.later.hours else {
      return Phrase(
        nl: """
          Hoeveel uren overleg meer of minder vraagt, is niet te zeggen: \(hoursUnknown.nl) zijn van \
          geen zetel de uren bekend (kolommen bijeenkomsten_per_jaar, duur_uren en verder).
          """,
        en: """
          How many hours more or fewer meetings take cannot be said: \(hoursUnknown.en) the hours of \
          no seat are known (columns meetings_per_year, hours and so on).
          """)
    }
    let isBound = load.earlier.unknownSeats + load.later.unknownSeats > 0 || listsMayGrow
    let bound = isBound ? Phrase(nl: "ten minste ", en: "at least ") : Phrase(nl: "", en: "")
    let known =
      isBound
      ? Phrase(nl: ", voor zover de uren bekend zijn", en: ", as far as hours are known")
      : Phrase(nl: "", en: "")
    let rounding: DecimalDigits.Rounding = isBound ? .down : .nearest
    let seats = Noun.seat.counted(changes.later.hours.seats)
    let seatsBefore = Noun.seat.counted(changes.earlier.hours.seats)
    return Phrase(
      nl: """
        De overleglast van alle \(boards.nl) samen is \(words.thenceforth.nl) \
        \(bound.nl)\(Language.nl.hours(isNow, rounding: rounding)) uur per jaar (\(seats.nl)); \
        \(words.choose(counts: Phrase(nl: "toen", en: ""), measures: Phrase(nl: "ervoor", en: "")).nl) \
        \(bound.nl)\(Language.nl.hours(was, rounding: rounding)) (\(seatsBefore.nl)). Dat is \
        \(difference(of: load, was: was).nl)\(known.nl).
        """,
      en: """
        The load of all \(boards.en) together is \(bound.en)\(Language.en.hours(isNow, rounding: rounding)) hours a year \
        \(words.thenceforth.en) (\(seats.en)); \
        \(words.choose(counts: Phrase(nl: "", en: "then"), measures: Phrase(nl: "", en: "before")).en) \
        \(bound.en)\(Language.en.hours(was, rounding: rounding)) (\(seatsBefore.en)). That is \
        \(difference(of: load, was: was).en)\(known.en).
        """)
  }

  /// Whether there may be seats that no list has.
  private var listsMayGrow: Bool {
    let known = changes.knowledge
    return !known.incompleteEarlier.isEmpty || !known.incompleteLater.isEmpty
      || !(known.answerNow + known.answerNoLonger + known.neverAnswered).isEmpty
  }

  /// Of which of the two nothing is known.
  private var hoursUnknown: Phrase {
    let load = changes.load.total
    if load.later.hours != nil { return words.earlier }
    if load.earlier.hours != nil { return words.later }
    return Phrase(
      nl: "\(words.earlier.nl) en \(words.later.nl)",
      en: "\(words.earlier.en) and \(words.later.en)")
  }

  /// "308 uur meer (+12,2%)"
  func difference(of load: LoadChange, was: Double) -> Phrase {
    let difference = load.knownDifference
    guard difference != 0 else { return Phrase(nl: "evenveel", en: "as many") }
    let share = Phrase { language in
      guard was > 0 else { return "" }
      return " (\(language.share(abs(difference) / was)))"
    }
    return Phrase(
      nl:
        "\(Language.nl.hours(abs(difference))) uur \(difference > 0 ? "meer" : "minder")\(share.nl)",
      en:
        "\(Language.en.hours(abs(difference))) hours \(difference > 0 ? "more" : "fewer")\(share.en)"
    )
  }

  /// Which part of the difference may be none: what one list tells and the other does not.
  private var notChangeSentence: Phrase? {
    let load = changes.load.total
    let rest = load.parts.filter { !$0.cause.isChange }
    guard !rest.isEmpty, load.difference != nil else { return nil }
    let hours = rest.reduce(0) { $0 + $1.hours }
    let causes = Phrase { language in
      language.enumerated(rest.map { $0.cause.label(words.scope)[language] })
    }
    guard changes.basis == .counts else {
      return Phrase(
        nl: """
          Let op: \(Language.nl.signedHours(hours)) uur daarvan is geen verandering (\(causes.nl)). \
          Wat wel verandert: \(Language.nl.signedHours(load.change)) uur.
          """,
        en: """
          Mind: \(Language.en.signedHours(hours)) hours of it are no change (\(causes.en)). What does \
          change: \(Language.en.signedHours(load.change)) hours.
          """)
    }
    return Phrase(
      nl: """
        Let op: \(Language.nl.signedHours(hours)) uur daarvan komt van verschillen tussen de lijsten \
        (\(causes.nl)); of daar iets veranderde, zeggen zij niet. Wat volgens de lijsten wel \
        veranderde: \(Language.nl.signedHours(load.change)) uur.
        """,
      en: """
        Mind: \(Language.en.signedHours(hours)) hours of it come from differences between the lists \
        (\(causes.en)); whether anything changed there they do not say. What did change by the lists: \
        \(Language.en.signedHours(load.change)) hours.
        """)
  }

  /// Of how many boards the load rises or falls: for certain, or as far as is known.
  private var directionSentence: Phrase? {
    let counts = Dictionary(
      stayed.map { ($0.change.direction, 1) }, uniquingKeysWith: +)
    let rises = counts[.rises] ?? 0
    let falls = counts[.falls] ?? 0
    let maybe = (counts[.possiblyRises] ?? 0, counts[.possiblyFalls] ?? 0)
    guard rises + falls + maybe.0 + maybe.1 > 0 else { return nil }
    let boards = words.scope.participant
    func possibly(_ count: Int, _ language: Language) -> String {
      guard count > 0 else { return "" }
      switch language {
      case .nl: return " (en mogelijk van nog \(language.integer(count)))"
      case .en: return " (and possibly of \(language.integer(count)) more)"
      }
    }
    return Phrase(
      nl: """
        Van \(boards.counted(rises).nl) gaat de overleglast zeker omhoog\(possibly(maybe.0, .nl)), van \
        \(Language.nl.integer(falls)) omlaag\(possibly(maybe.1, .nl)).
        """,
      en: """
        The load of \(boards.counted(rises).en) rises for certain\(possibly(maybe.0, .en)), of \
        \(Language.en.integer(falls)) it falls\(possibly(maybe.1, .en)).
        """)
  }

  private var networkSentence: Phrase? {
    let came = changes.networks.filter { $0.kind == .came && $0.evidence != .uncertain }
      .flatMap(\.later).filter { $0.bodyOf == nil }.map(\.name)
    let went = changes.networks.filter { $0.kind == .went && $0.evidence != .uncertain }
      .flatMap(\.earlier).filter { $0.bodyOf == nil }.map(\.name)
    let became = changes.networks.filter {
      [.combined, .split, .rearranged].contains($0.kind) && $0.later.contains { $0.bodyOf == nil }
    }
    guard !came.isEmpty || !went.isEmpty || !became.isEmpty else { return nil }
    func names(_ names: [Name], _ none: Phrase) -> Phrase {
      names.isEmpty ? none : NameList(names, showsAll: false).phrase
    }
    let none = Phrase(nl: "geen", en: "none")
    let new = names(came, none)
    let old = names(went, none)
    let turnover = Phrase(
      nl: "Netwerken erbij: \(new.nl). Netwerken gestopt: \(old.nl).",
      en: "Networks that came: \(new.en). Networks that ended: \(old.en).")
    let rest = became.map { change in
      Phrase { language in
        let before = language.enumerated(change.earlier.map(\.name.shown))
        return change.kind == .split
          ? Phrase(nl: "Gesplitst: \(before).", en: "Split: \(before).")[language]
          : Phrase(nl: "Samengevoegd: \(before).", en: "Combined: \(before).")[language]
      }
    }
    return .joined((came.isEmpty && went.isEmpty ? [] : [turnover]) + rest)
  }

  /// How many boards merged, came and went; their names stand further on.
  private var boardSentence: Phrase? {
    let boards = changes.boards
    let merged = boards.mergers.reduce(0) { $0 + $1.boards.count }
    let noun = words.scope.participant
    let list = words.choose(
      counts: Phrase(nl: " in de lijst", en: " in the list"), measures: Phrase(nl: "", en: ""))
    let parts = [
      merged > 0
        ? Phrase(
          nl: "\(Language.nl.integer(merged)) gefuseerd tot \(boards.mergers.count)",
          en: "\(Language.en.integer(merged)) merged into \(boards.mergers.count)")
        : nil,
      boards.came.isEmpty
        ? nil
        : Phrase(
          nl: "\(Language.nl.integer(boards.came.count)) erbij\(list.nl)",
          en: "\(Language.en.integer(boards.came.count)) more\(list.en)"),
      boards.went.isEmpty
        ? nil
        : Phrase(
          nl: "\(Language.nl.integer(boards.went.count)) niet meer\(list.nl)",
          en: "\(Language.en.integer(boards.went.count)) no longer\(list.en)"),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return noun.many.capitalised + Phrase(nl: ": ", en: ": ") + .joined(parts, by: "; ")
      + Phrase(nl: ".", en: ".")
  }

  private var nowhereSentence: Phrase? {
    let nowhere = changes.boards.nowNowhere
    guard !nowhere.isEmpty else { return nil }
    let boards = words.scope.participant.counted(nowhere.count)
    let list = NameList(nowhere, showsAll: showsAll).phrase
    return Phrase(
      nl: "In geen enkel netwerk meer: \(boards.nl) (\(list.nl)).",
      en: "In no network any more: \(boards.en) (\(list.en)).")
  }

  private var pairSentence: Phrase? {
    let pairs = changes.pairs
    guard pairs.kept + pairs.lost.count + pairs.gained.count > 0 else { return nil }
    guard pairs.lost.count + pairs.gained.count > 0 else {
      let kept = Noun.pair.counted(pairs.kept)
      return Phrase(
        nl:
          "Wie elkaar in een netwerk tegenkwamen, doen dat nog (\(kept.nl)); er kwam geen paar bij.",
        en: "Those who met in a network still do (\(kept.en)); no pair was added.")
    }
    let unsure = pairs.lost.count { $0.evidence == .uncertain }
    let bound =
      unsure == 0
      ? Phrase(nl: "", en: "")
      : unsure == pairs.lost.count
        ? Phrase(nl: " (van geen van deze is dat zeker)", en: " (of none of these is that certain)")
        : Phrase(
          nl: " (van \(Language.nl.integer(unsure)) is dat niet zeker)",
          en: " (of \(Language.en.integer(unsure)) that is not certain)")
    let before = words.choose(
      counts: Phrase(nl: "toen", en: "then"), measures: Phrase(nl: "ervoor", en: "before"))
    let gained = Phrase { language in
      let count = language.integer(pairs.gained.count)
      return switch (language, pairs.gained.count) {
      case (.nl, 0): "er komt geen paar bij"
      case (.en, 0): "no pair is added"
      case (.nl, _): "\(count) komen elkaar \(words.thenceforth.nl) wel tegen en \(before.nl) niet"
      case (.en, _): "\(count) meet \(words.thenceforth.en) and did not \(before.en)"
      }
    }
    return Phrase(
      nl: """
        Van de paren \(words.scope.participant.many.nl) komen er \
        \(Language.nl.integer(pairs.lost.count)) elkaar in geen netwerk meer tegen\(bound.nl); \
        \(gained.nl); \(Language.nl.integer(pairs.kept)) bleven.
        """,
      en: """
        Of the pairs of \(words.scope.participant.many.en) \
        \(Language.en.integer(pairs.lost.count)) meet in no network any more\(bound.en); \
        \(gained.en); \(Language.en.integer(pairs.kept)) stayed.
        """)
  }

  private var elsewhereSentence: Phrase? {
    guard let was = changes.earlier.summary.elsewherePairsOnce,
      let isNow = changes.later.summary.elsewherePairsOnce
    else { return nil }
    let many = words.scope.participant.many
    return Phrase(
      nl: """
        Twee \(many.nl) die samen in een netwerk zitten, komen elkaar \(words.thenceforth.nl) \
        gemiddeld in \(Language.nl.decimal(isNow, places: 2)) andere netwerken tegen \
        (\(Language.nl.integer(changes.later.summary.pairs)) paren); \
        \(words.choose(counts: Phrase(nl: "toen", en: ""), measures: Phrase(nl: "ervoor", en: "")).nl) \
        in \(Language.nl.decimal(was, places: 2)) \
        (\(Language.nl.integer(changes.earlier.summary.pairs)) paren).
        """,
      en: """
        Two \(many.en) that share a network meet in \(Language.en.decimal(isNow, places: 2)) other \
        networks on average \(words.thenceforth.en) \
        (\(Language.en.integer(changes.later.summary.pairs)) pairs); \
        \(words.choose(counts: Phrase(nl: "", en: "then"), measures: Phrase(nl: "", en: "before")).en) \
        in \(Language.en.decimal(was, places: 2)) \
        (\(Language.en.integer(changes.earlier.summary.pairs)) pairs).
        """)
  }

  /// The boards that were there and still are.
  var stayed: [BoardLoadChange] { changes.load.boards.filter { $0.wasThere && $0.isThere } }
}

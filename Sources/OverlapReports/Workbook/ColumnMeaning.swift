import OverlapAnalysis

/// What stands in a column of a table, for a reader who sees it for the first time.
struct ColumnMeaning {
  let meaning: Phrase

  /// What its numbers count or measure; nil for what its kind says.
  let unit: Phrase?

  /// The measure whose account says how it is computed; nil for what is read, not computed.
  let measure: ReportMeasure?

  init(nl: String, en: String, unit: Phrase? = nil, _ measure: ReportMeasure? = nil) {
    meaning = Phrase(nl: nl, en: en)
    self.unit = unit
    self.measure = measure
  }
}

extension Column.Kind {
  /// What its cells are, in a word or two.
  var unit: Phrase {
    switch self {
    case .text: Phrase(nl: "tekst", en: "text")
    case .integer: Phrase(nl: "aantal", en: "number")
    case .decimal: Phrase(nl: "getal", en: "number")
    case .share: Phrase(nl: "percentage", en: "percentage")
    case .list: Phrase(nl: "lijst, met ; ertussen", en: "list, with ; between")
    case .yesNo: Phrase(nl: "ja of nee", en: "yes or no")
    case .mixed: Phrase(nl: "verschilt per rij", en: "differs by row")
    }
  }
}

extension TableName {
  /// What stands in one of its columns.
  ///
  /// - Parameter key: What machines call the column.
  /// - Returns: Nil for a table that is in no report.
  func meaning(ofColumn key: String, _ words: ScopeWords) -> ColumnMeaning? {
    let texts = ColumnMeanings(words)
    return switch self {
    case .summary: texts.summary(key)
    case .boards: texts.boards(key)
    case .networks: texts.networks(key)
    case .pairs: texts.pairs(key)
    case .overlaps: texts.overlaps(key)
    case .encounters: texts.encounters(key)
    case .communities: texts.communities(key)
    case .load: texts.load(key)
    case .askers: texts.askers(key)
    case .endings: texts.endings(key)
    case .missing: texts.missing(key)
    case .problems: texts.problems(key)
    case .associations: texts.associations(key)
    case .reciprocity: texts.reciprocity(key)
    case .questions: texts.questions(key)
    case .questionPairs: texts.questionPairs(key)
    case .delegates: texts.delegates(key)
    case .agreement: texts.agreement(key)
    case .inside: texts.inside(key)
    case .territories: texts.territories(key)
    case .rows: texts.rows(key)
    case .redundancy: texts.redundancy(key)
    case .stops: texts.stops(key)
    case .measures, .chance, .sets, .alignments, .variants: nil
    }
  }
}

/// The meanings, in the words of a scope.
struct ColumnMeanings {
  let words: ScopeWords
  let board, boards, network, networks, members, others: Phrase

  init(_ words: ScopeWords) {
    self.words = words
    board = words.participant.one
    boards = words.participant.many
    network = words.network.one
    networks = words.network.many
    members = words.member.many
    others = words.otherShared
  }

  let hoursUnit = Phrase(nl: "uren per jaar", en: "hours a year")
  let numberUnit = Phrase(nl: "nummer", en: "number of order")

  func summary(_ key: String) -> ColumnMeaning? {
    switch key {
    case "measure":
      ColumnMeaning(nl: "Wat er is geteld of berekend.", en: "What was counted or computed.")
    case "value":
      ColumnMeaning(
        nl: "Wat eruit komt; leeg als het onbekend is of niet te berekenen.",
        en: "What it comes to; empty when it is unknown or cannot be computed.")
    default: nil
    }
  }

  func boards(_ key: String) -> ColumnMeaning? {
    switch key {
    case "id":
      ColumnMeaning(
        nl: "Het nummer of de naam waaraan \(one(words.participant).nl) te herkennen is.",
        en: "The number or name that tells \(one(words.participant).en) from others.")
    case "name": name(of: words.participant)
    case "kind":
      ColumnMeaning(
        nl: "De soort deelnemer, zoals de lijst die geeft; leeg telt als bestuur.",
        en: "The kind of participant, as the list gives it; empty counts as a board.")
    case "size_class":
      ColumnMeaning(
        nl:
          "Naar het aantal scholen: eenpitter 1, klein 2 tot 5, middel 6 tot 14, groot 15 of meer.",
        en: "By number of schools: single school 1, small 2 to 5, medium 6 to 14, large 15 or more."
      )
    case "degree":
      ColumnMeaning(
        nl: "Het aantal \(networks.nl), gremia niet meegeteld.",
        en: "The number of \(networks.en), bodies not counted.", .degree)
    case "co_members":
      ColumnMeaning(
        nl: "Andere \(boards.nl) met minstens één gedeeld \(network.nl), elk één keer geteld.",
        en: "Other \(boards.en) with at least one shared \(network.en), each counted once.")
    default: hours(key)
    }
  }

  func networks(_ key: String) -> ColumnMeaning? {
    switch key {
    case "id":
      ColumnMeaning(
        nl: "Het nummer of de naam waaraan \(one(words.network).nl) te herkennen is.",
        en: "The number or name that tells \(one(words.network).en) from others.")
    case "name": name(of: words.network)
    case "type":
      ColumnMeaning(
        nl: "Het type, zoals de lijst het geeft.", en: "The type, as the list gives it.")
    case "size": size
    case "pairs": pairs
    case "share_elsewhere": shareElsewhere
    case "listed":
      ColumnMeaning(
        nl: "Deelnemers op de lijst, van alle soorten.",
        en: "Participants on the list, of all kinds.")
    case "declared":
      ColumnMeaning(
        nl: "Hoeveel deelnemers er volgens opgave zijn.",
        en: "How many participants are said to be there.")
    case "missing":
      ColumnMeaning(
        nl: "Hoeveel opgegeven deelnemers er ten minste op de lijst ontbreken.",
        en: "How many declared participants the list lacks at least.")
    case "complete": complete
    case "member_wide":
      ColumnMeaning(
        nl: "Of bijna alle \(boards.nl) erin zitten.",
        en: "Whether nearly all \(boards.en) are in it.",
        .memberWide)
    default: hours(key)
    }
  }

  func pairs(_ key: String) -> ColumnMeaning? {
    switch key {
    case "first", "second", "first_name", "second_name": pairMember(key, of: words.participant)
    case "shared":
      ColumnMeaning(
        nl: "Het aantal \(networks.nl) dat de twee delen.",
        en: "The number of \(networks.en) that the two share.", .elsewhere)
    case "jaccard":
      ColumnMeaning(
        nl: "Gedeelde \(networks.nl), als deel van alle \(networks.nl) van de twee samen.",
        en: "Shared \(networks.en), as a share of all \(networks.en) of the two together.",
        .coincidence)
    case "overlap":
      ColumnMeaning(
        nl: """
          Gedeelde \(networks.nl), als deel van die van wie er het minste heeft (Szymkiewicz \
          1934, Simpson 1943).
          """,
        en: """
          Shared \(networks.en), as a share of those of the one with fewest (Szymkiewicz 1934, \
          Simpson 1943).
          """)
    case "cosine":
      ColumnMeaning(
        nl: """
          Gedeelde \(networks.nl), gedeeld door de wortel uit het product van beide aantallen \
          (Ochiai 1957); 1 is gelijk.
          """,
        en: """
          Shared \(networks.en), divided by the root of the product of both numbers (Ochiai 1957); \
          1 is equal.
          """)
    case "newman":
      ColumnMeaning(
        nl: """
          De som van 1 / (s − 1) over de gedeelde \(networks.nl), met s het aantal \(boards.nl) \
          erin: iets kleins delen weegt zwaarder (Newman 2001).
          """,
        en: """
          The sum of 1 / (s − 1) over the shared \(networks.en), with s the number of \(boards.en) \
          in each: to share a small one weighs more (Newman 2001).
          """)
    case "networks": ids(of: words.network)
    case "network_names": names(of: words.network)
    default: nil
    }
  }

  func overlaps(_ key: String) -> ColumnMeaning? {
    switch key {
    case "first", "second", "first_name", "second_name": pairMember(key, of: words.network)
    case "shared":
      ColumnMeaning(
        nl: "Het aantal \(boards.nl) dat bij allebei hoort.",
        en: "The number of \(boards.en) that belong to both.", .coincidence)
    case "jaccard":
      ColumnMeaning(
        nl: "Gedeelde \(boards.nl), als deel van alle \(boards.nl) van de twee samen.",
        en: "Shared \(boards.en), as a share of all \(boards.en) of the two together.",
        .coincidence)
    case "containment_first":
      ColumnMeaning(
        nl: "Gedeelde \(boards.nl), als deel van die van het eerste.",
        en: "Shared \(boards.en), as a share of those of the first.", .coincidence)
    case "containment_second":
      ColumnMeaning(
        nl: "Gedeelde \(boards.nl), als deel van die van het tweede.",
        en: "Shared \(boards.en), as a share of those of the second.", .coincidence)
    case "boards": ids(of: words.participant)
    case "board_names": names(of: words.participant)
    default: themes(key)
    }
  }

  func encounters(_ key: String) -> ColumnMeaning? {
    let countUnit = Phrase(nl: "aantal \(networks.nl)", en: "number of \(networks.en)")
    func overPairs(_ nl: String, _ en: String) -> ColumnMeaning {
      ColumnMeaning(
        nl: "\(nl) van het aantal \(others.nl), over de paren \(members.nl).",
        en: "\(en) of the number of \(others.en), over the pairs of \(members.en).",
        unit: countUnit, .elsewhere)
    }
    return switch key {
    case "id", "name": networks(key)
    case "members": size
    case "pairs": pairs
    case "mean": overPairs("Gemiddelde", "Mean")
    case "q1": overPairs("Eerste kwartiel", "First quartile")
    case "median": overPairs("Mediaan", "Median")
    case "q3": overPairs("Derde kwartiel", "Third quartile")
    case "max": overPairs("Het meeste", "The most")
    case "share_elsewhere": shareElsewhere
    case "share_3":
      ColumnMeaning(
        nl: "Het deel van de paren \(members.nl) met ten minste drie \(others.nl).",
        en: "The share of pairs of \(members.en) with at least three \(others.en).", .elsewhere)
    case "member_any":
      ColumnMeaning(
        nl: """
          In hoeveel andere \(networks.nl) een van de \(members.nl) ten minste één van de anderen \
          vindt, gemiddeld.
          """,
        en: """
          In how many other \(networks.en) one of the \(members.en) finds at least one of the \
          others, on average.
          """, unit: countUnit, .members)
    case "member_half":
      ColumnMeaning(
        nl: """
          In hoeveel andere \(networks.nl) een van de \(members.nl) ten minste de helft van de \
          anderen vindt, gemiddeld.
          """,
        en: """
          In how many other \(networks.en) one of the \(members.en) finds at least half of the \
          others, on average.
          """, unit: countUnit, .members)
    case "without_member_wide_mean":
      ColumnMeaning(
        nl: "Het gemiddelde als \(networks.nl) met bijna alle \(boards.nl) niet meetellen.",
        en: "The mean when \(networks.en) with nearly all \(boards.en) do not count.",
        unit: countUnit, .memberWide)
    case "complete": complete
    default: nil
    }
  }

  func communities(_ key: String) -> ColumnMeaning? {
    switch key {
    case "mode":
      ColumnMeaning(
        nl: "Of de rij gaat over \(one(words.participant).nl) of over \(one(words.network).nl).",
        en: "Whether the row is about \(one(words.participant).en) or \(one(words.network).en).")
    case "id":
      ColumnMeaning(
        nl: "Het nummer of de naam, zoals op de andere bladen.",
        en: "The number or name, as on the other sheets.")
    case "name":
      ColumnMeaning(
        nl: "De naam, zoals op de andere bladen.", en: "The name, as on the other sheets.")
    case "group":
      ColumnMeaning(
        nl: "Het nummer van de groep; wie hetzelfde nummer heeft, hoort bij elkaar.",
        en: "The number of the group; those with the same number belong together.",
        unit: numberUnit, .groups)
    case "together":
      ColumnMeaning(
        nl: "In welk deel van de zoektochten het samen met de anderen van zijn groep uitkomt.",
        en: "In which share of the searches it ends up with the others of its group.", .groups)
    case "louvain":
      ColumnMeaning(
        nl: "De groep als alleen telt wat ze onderling delen (methode van Louvain).",
        en: "The group when only what they share counts (Louvain method).", unit: numberUnit)
    case "leiden":
      ColumnMeaning(
        nl: "De groep als alleen telt wat ze onderling delen (methode van Leiden).",
        en: "The group when only what they share counts (Leiden method).", unit: numberUnit)
    default: nil
    }
  }

  // MARK: - What tables have in common

  func one(_ noun: Noun) -> Phrase {
    Phrase(nl: "een \(noun.one.nl)", en: "a \(noun.one.en)")
  }

  func name(of noun: Noun) -> ColumnMeaning {
    ColumnMeaning(
      nl: "De naam, zoals de lijst die geeft; van \(noun.many.nl) zonder naam het id.",
      en: "The name, as the list gives it; of \(noun.many.en) without a name the id.")
  }

  func pairMember(_ key: String, of noun: Noun) -> ColumnMeaning {
    let isName = key.hasSuffix("_name")
    let isFirst = key.hasPrefix("first")
    let what = Phrase(nl: isName ? "De naam" : "Het id", en: isName ? "The name" : "The id")
    let which = Phrase(nl: isFirst ? "eerste" : "tweede", en: isFirst ? "first" : "second")
    return ColumnMeaning(
      nl: "\(what.nl) van de \(which.nl) van de twee \(noun.many.nl).",
      en: "\(what.en) of the \(which.en) of the two \(noun.many.en).")
  }

  private func ids(of noun: Noun) -> ColumnMeaning {
    ColumnMeaning(
      nl: "De id's van de gedeelde \(noun.many.nl).", en: "The ids of the shared \(noun.many.en).")
  }

  private func names(of noun: Noun) -> ColumnMeaning {
    ColumnMeaning(
      nl: "De namen van de gedeelde \(noun.many.nl).",
      en: "The names of the shared \(noun.many.en).")
  }

  var size: ColumnMeaning {
    ColumnMeaning(
      nl: "Het aantal \(boards.nl) op de lijst.", en: "The number of \(boards.en) on the list.",
      .listing)
  }

  var pairs: ColumnMeaning {
    ColumnMeaning(
      nl: "Het aantal paren \(members.nl): s (s − 1) / 2 bij s \(members.nl).",
      en: "The number of pairs of \(members.en): s (s − 1) / 2 for s \(members.en).")
  }

  var shareElsewhere: ColumnMeaning {
    ColumnMeaning(
      nl: "Het deel van de paren \(members.nl) met ten minste één van de \(others.nl).",
      en: "The share of pairs of \(members.en) with at least one of the \(others.en).", .elsewhere)
  }

  var complete: ColumnMeaning {
    ColumnMeaning(
      nl: "Of alle opgegeven deelnemers op de lijst staan; leeg als niets is opgegeven.",
      en: "Whether all declared participants are listed; empty when none are declared.", .listing)
  }

  func hours(_ key: String) -> ColumnMeaning? {
    switch key {
    case "hours":
      ColumnMeaning(
        nl: "De uren die bekend zijn: ten minste zoveel zolang er uren ontbreken.",
        en: "The hours that are known: at least so many as long as some lack.", unit: hoursUnit,
        .load)
    case "hours_unknown":
      ColumnMeaning(
        nl: "Zetels waarvan niet alle uren bekend zijn.",
        en: "Seats of which not all hours are known.")
    case "hours_low":
      ColumnMeaning(
        nl: "Het minste aan uren, met de aannames erbij.",
        en: "The least hours, with the assumptions.", unit: hoursUnit, .load)
    case "hours_high":
      ColumnMeaning(
        nl: "Het meeste aan uren, met de aannames erbij; leeg als er geen bovengrens is.",
        en: "The most hours, with the assumptions; empty when there is no upper bound.",
        unit: hoursUnit, .load)
    default: nil
    }
  }
}

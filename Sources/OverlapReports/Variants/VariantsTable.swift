public import OverlapAnalysis

/// A point of the frontier with what a table shows of it.
struct FrontierRow: Sendable {
  let share: Double
  let result: VariantResult
  let now: Double

  var plan: VariantPlan? { result.plan }
}

extension Table {
  /// A row for each share of pairs: the least hours at which so many still meet, and what that choice
  /// does.
  public static func variants(
    _ findings: VariantFindings, among overlaps: OverlapFindings
  ) -> Table {
    variants(findings, scope: overlaps.scope, incomplete: IncompleteLists(of: overlaps))
  }

  static func variants(
    _ findings: VariantFindings, scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = VariantWords(words: ScopeWords(scope), measure: findings.bounds.measure)
    let columns = FrontierColumns(words)
    return Table(
      .variants, scope: scope,
      caption: words.pictureTitle,
      columns: columns.all, reading: columns.reading(of: findings),
      notes: [words.frontierNote] + [incomplete.note(words.words)].compactMap { $0 },
      facts: [
        TableFact("measure", .text(findings.bounds.measure.rawValue)),
        TableFact("now", .decimal(findings.now)),
        TableFact("now_is_complete", .boolean(findings.isNowComplete)),
        TableFact("pairs", .integer(findings.pairs)),
        TableFact("settled_pairs", .integer(findings.settledPairs)),
        TableFact("open_networks", .integer(findings.openNetworks.count)),
        TableFact("combinations", .integer(findings.combinations)),
        TableFact("every_point", .boolean(findings.isEveryPoint)),
      ],
      emptyText: Phrase(
        nl: "Er is geen variant door te rekenen.", en: "There is no variant to work out."),
      rowNoun: nil, rows: allRows(of: findings.frontierRows))
  }

  /// A row for each network that changes in a variant.
  public static func variantChanges(_ findings: VariantFindings, scope: Scope) -> Table {
    let words = VariantWords(words: ScopeWords(scope), measure: findings.bounds.measure)
    struct Change: Sendable {
      let variant: VariantAim
      let networks: [Name]
      let change: Term
      let before, after: Double?
      let freed: Double
    }
    var changes: [Change] = []
    for variant in findings.variants {
      guard let plan = variant.result.plan else { continue }
      for network in plan.stopped {
        changes.append(
          Change(
            variant: variant.aim, networks: [network.name],
            change: Term("stop", Phrase(nl: "stopt", en: "stops")), before: nil, after: nil,
            freed: network.freed))
      }
      for combined in plan.combined {
        changes.append(
          Change(
            variant: variant.aim, networks: combined.parts,
            change: Term("combine", Phrase(nl: "worden één", en: "become one")), before: nil,
            after: combined.meetings, freed: combined.before - combined.after))
      }
      for network in plan.slimmed {
        changes.append(
          Change(
            variant: variant.aim, networks: [network.name],
            change: Term("slim", Phrase(nl: "komt minder vaak bijeen", en: "meets less")),
            before: network.meetingsBefore, after: network.meetingsAfter, freed: network.freed))
      }
    }
    let columns: [ColumnOf<Change>] = [
      ColumnOf("variant", .text, nl: "variant", en: "variant") { change in
        .term(Term(words.title(change.variant).en, words.title(change.variant)))
      },
      ColumnOf("change", .text, nl: "wat", en: "what") { .term($0.change) },
      ColumnOf("networks", .list, nl: "netwerken, nummers", en: "networks, ids") {
        .list($0.networks.map(\.id))
      },
      ColumnOf("names", .list, nl: "netwerken", en: "networks") { .list($0.networks.map(\.label)) },
      ColumnOf(
        "meetings_before", .decimal(places: 1), nl: "keer per jaar nu", en: "times a year now"
      ) {
        .decimal($0.before)
      },
      ColumnOf(
        "meetings_after", .decimal(places: 1), nl: "keer per jaar dan", en: "times a year then"
      ) {
        .decimal($0.after)
      },
      ColumnOf(
        "freed", .decimal(places: 1), nl: "komt vrij, \(words.unit.nl)",
        en: "comes free, \(words.unit.en)"
      ) { .decimal($0.freed) },
    ]
    return Table(
      .variants, scope: scope,
      caption: Phrase(nl: "Wat er in elke variant verandert", en: "What changes in each variant"),
      columns: columns, reading: columns, notes: [],
      emptyText: Phrase(nl: "Er verandert niets.", en: "Nothing changes."), rowNoun: nil,
      rows: allRows(of: changes))
  }
}

extension VariantFindings {
  var frontierRows: [FrontierRow] {
    frontier.map { FrontierRow(share: $0.share, result: $0.result, now: now) }
  }
}

/// The columns of the frontier, which the page of the report shows too.
struct FrontierColumns {
  let asked, kept, share, amount, freed, bound, gap, proven: ColumnOf<FrontierRow>
  let stopped, combined, slimmed, themes, nowhere: ColumnOf<FrontierRow>
  let leastAmount, stoppedCount, combinedCount, slimmedCount, certainty: ColumnOf<FrontierRow>

  /// Those for machines.
  var all: [ColumnOf<FrontierRow>] {
    [
      asked, kept, share, amount, freed, bound, gap, proven, stopped, combined, slimmed, themes,
      nowhere,
    ]
  }

  /// Those for people: of changes only the kinds that there are.
  func reading(of findings: VariantFindings) -> [ColumnOf<FrontierRow>] {
    let plans = findings.frontier.compactMap(\.result.plan)
    return [asked, kept, findings.isNowComplete ? amount : leastAmount, freed, stoppedCount]
      + (plans.contains { !$0.combined.isEmpty } ? [combinedCount] : [])
      + (plans.contains { !$0.slimmed.isEmpty } ? [slimmedCount] : []) + [certainty]
  }

  init(_ words: VariantWords) {
    typealias Row = ColumnOf<FrontierRow>
    let boards = words.words.participant.many
    asked = Row(
      "share_asked", .share, nl: "paren die elkaar moeten houden", en: "pairs to keep each other"
    ) { .share($0.share) }
    kept = Row("pairs_kept", .integer, nl: "paren die elkaar houden", en: "pairs that do") {
      .integer($0.plan?.pairsKept)
    }
    share = Row("share_kept", .share, nl: "aandeel dat elkaar houdt", en: "share that does") {
      row in
      guard let plan = row.plan, plan.pairsKept + plan.pairsLost.count > 0 else { return .missing }
      return .share(Double(plan.pairsKept) / Double(plan.pairsKept + plan.pairsLost.count))
    }
    amount = Row(
      words.measure.rawValue, .decimal(places: 0), nl: words.unit.nl, en: words.unit.en
    ) { .decimal($0.plan?.amount) }
    leastAmount = Row(
      words.measure.rawValue, .decimal(places: 0), nl: words.unit.nl, en: words.unit.en
    ) { $0.plan.map { .atLeast($0.amount) } ?? .missing }
    freed = Row("freed", .decimal(places: 0), nl: "komt vrij", en: "comes free") { row in
      .decimal(row.plan.map { row.now - $0.amount })
    }
    bound = Row("bound", .decimal(places: 0), nl: "ondergrens", en: "lower bound") {
      .decimal($0.plan.map { max(0, $0.isProven ? $0.amount : $0.bound) })
    }
    gap = Row("gap", .share, nl: "kan hoogstens lager", en: "may be lower by") {
      .share($0.plan.map { min(1, $0.gap) })
    }
    proven = Row("proven", .yesNo, nl: "bewezen", en: "proven") { .boolean($0.plan?.isProven) }
    stopped = Row("stopped", .list, nl: "stopt", en: "stops") { row in
      row.plan.map { .list($0.stopped.map(\.name.id)) } ?? .missing
    }
    combined = Row("combined", .list, nl: "worden één", en: "become one") { row in
      row.plan.map { plan in
        .list(plan.combined.map { $0.parts.map(\.id).joined(separator: " + ") })
      } ?? .missing
    }
    slimmed = Row("slimmed", .list, nl: "komt minder vaak bijeen", en: "meets less") { row in
      row.plan.map { .list($0.slimmed.map(\.name.id)) } ?? .missing
    }
    themes = Row("themes_gone", .list, nl: "thema's zonder tafel", en: "themes without a table") {
      $0.plan.map { .list($0.themesLost.filter(\.isGone).map(\.theme)) } ?? .missing
    }
    nowhere = Row(
      "boards_nowhere", .integer, nl: "\(boards.nl) nergens meer aan tafel",
      en: "\(boards.en) at no table any more"
    ) { .integer($0.plan?.boardsNowhere.count) }

    stoppedCount = Row("stopped", .integer, nl: "stopt", en: "stop") {
      .integer($0.plan?.stopped.count)
    }
    combinedCount = Row("combined", .integer, nl: "gaat samen", en: "combined") { row in
      .integer(row.plan.map { $0.combined.reduce(0) { $0 + $1.parts.count } })
    }
    slimmedCount = Row("slimmed", .integer, nl: "minder vaak", en: "meet less") {
      .integer($0.plan?.slimmed.count)
    }
    certainty = Row("certainty", .text, nl: "hoe zeker", en: "how sure") { row in
      let phrase =
        switch row.result {
        case .impossible: Phrase(nl: "kan niet", en: "impossible")
        case .unknown: Phrase(nl: "niet gevonden", en: "not found")
        case .plan(let plan) where plan.isProven: Phrase(nl: "bewezen", en: "proven")
        case .plan(let plan):
          Phrase(
            nl: "kan hoogstens \(Language.nl.share(plan.gap)) lager",
            en: "at most \(Language.en.share(plan.gap)) lower")
        }
      return .term(Term(phrase.en, phrase))
    }
  }
}

extension VariantWords {
  /// What the frontier says, and what it does not.
  var frontierNote: Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Een paar \(boards.nl) houdt elkaar als beide ook dan nog lid zijn van hetzelfde netwerk. Elke \
        rij geeft de keuze die voor zo veel paren het minste vraagt. "Bewezen" betekent: geen andere \
        keuze binnen de grenzen vraagt \(less.nl). Wat een netwerk voor elkaar krijgt, staat niet in \
        een ledenlijst; geen van de rijen is daarom de beste.
        """,
      en: """
        A pair of \(boards.en) keeps each other if both are then still members of one network. Each \
        row gives the choice that takes least for so many pairs. "Proven" means: no other choice \
        within the bounds takes \(less.en). What a network gets done is not in a list of members, so \
        that none of the rows is the best one.
        """)
  }
}

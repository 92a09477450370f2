import Markup
import OverlapAnalysis

extension ReportPage {
  /// Which boards and networks have more ties with each other than their sizes give.
  var groups: [Node] {
    let rows = groupRows
    return [
      .element(heading(Phrase(nl: "Groepen", en: "Groups"))),
      .element(paragraph(groupsIntroduction)),
      .element(paragraph(groupsFound)),
    ] + (rows.isEmpty ? [] : groupTable(rows))
      + notes([
        withoutGroupNote, leftOutOfStructureNote, fewInStructureNote, words.territoryNote,
      ]).map(Node.element)
  }

  private var groupsIntroduction: Phrase {
    let boards = words.participant.many
    let networks = words.network.many
    let runs = Phrase { $0.integer(contents.communities.seeds.count) }
    return Phrase(
      nl: """
        Een groep bestaat uit \(boards.nl) en \(networks.nl) die onderling meer verbindingen hebben \
        dan verwacht bij deze omvang. Bij het zoeken speelt toeval mee. Daarom is \(runs.nl) keer \
        gezocht; hier staat de indeling met de hoogste modulariteit.
        """,
      en: """
        A group is made of \(boards.en) and \(networks.en) that have more ties with each other than \
        expected by size alone. Chance plays a part in the search. That is why it was done \
        \(runs.en) times; this is the division of the highest \
        modularity.
        """)
  }

  /// How many groups, how much more they hold than is to be expected, and how firm they are.
  private var groupsFound: Phrase {
    let search = contents.communities.twoMode
    guard search.groupCount > 0 else {
      return Phrase(nl: "Er zijn geen groepen gevonden.", en: "No groups were found.")
    }
    guard hasParts else {
      return Phrase(
        nl: """
          Er zijn geen delen te onderscheiden: geen enkele indeling heeft binnen groepen meer \
          verbindingen dan verwacht bij deze omvang.
          """,
        en: """
          No parts can be told apart: no division has more ties within groups than expected by size \
          alone.
          """)
    }
    let groups = Phrase { $0.integer(search.groupCount) }
    let known = knownInStructure
    let modularity = Phrase { language in
      search.modularity.map { language.decimal($0, places: 2) } ?? "–"
    }
    return Phrase(
      nl: """
        Er zijn \(groups.nl) groepen, n = \(known.nl). De modulariteit is \(modularity.nl): zoveel \
        groter is het deel van de verbindingen binnen groepen dan verwacht bij deze omvang (0 is \
        niet groter, 1 is het meeste). 
        """,
      en: """
        There are \(groups.en) groups, n = \(known.en). The modularity is \(modularity.en): so much \
        larger is the share of ties within groups than expected by size alone (0 is no larger, 1 \
        is the most). 
        """) + firmness(of: search)
  }

  /// Whether the best division has more within groups than none at all, which has modularity 0; the
  /// bound leaves room for rounding.
  private var hasParts: Bool {
    let search = contents.communities.twoMode
    return search.groupCount > 1 && (search.modularity ?? 0) > 1e-9
  }

  /// How far the searches agree, and what that says.
  private func firmness(of search: CommunitySearchFinding) -> Phrase {
    guard search.divisionCount > 1, let agreement = search.meanNormalisedMutualInformation else {
      return Phrase(
        nl: "Elke zoektocht gaf dezelfde indeling: zij is vast.",
        en: "Every search gave the same division: it is firm.")
    }
    let divisions = Phrase { $0.integer(search.divisionCount) }
    let alike = Phrase { $0.decimal(agreement, places: 2) }
    let bound = Phrase { $0.decimal(ReportPage.firmAgreement, places: 2) }
    let verdict =
      agreement < ReportPage.firmAgreement
      ? Phrase(
        nl: """
          Dat is onder \(bound.nl): de indeling is niet vast. Lees haar als één van de mogelijke.
          """,
        en: """
          That is below \(bound.en): the division is not firm. Read it as one of those possible.
          """)
      : Phrase(
        nl: "Dat is \(bound.nl) of meer: de indeling is vrij vast.",
        en: "That is \(bound.en) or more: the division is fairly firm.")
    return Phrase(
      nl: """
        De zoektochten gaven \(divisions.nl) verschillende indelingen, die gemiddeld \(alike.nl) \
        overeenkomen (1 is gelijk). \(verdict.nl)
        """,
      en: """
        The searches gave \(divisions.en) different divisions, which agree \(alike.en) on average \
        (1 is alike). \(verdict.en)
        """)
  }

  /// From which agreement of the searches on a division is called fairly firm: a choice of ours.
  private static var firmAgreement: Double { 0.9 }

  // MARK: - Who is in which

  private var groupRows: [GroupRow] {
    let communities = contents.communities
    guard hasParts else { return [] }
    var rows = (1...communities.twoMode.groupCount).map { GroupRow(number: $0) }
    for finding in communities.boards {
      if let group = finding.group { rows[group - 1].boards.append(finding) }
    }
    for finding in communities.networks {
      if let group = finding.group { rows[group - 1].networks.append(finding) }
    }
    return rows
  }

  private func groupTable(_ rows: [GroupRow]) -> [Node] {
    let shown = rows.prefix(contents.limits.rows)
    let limit = 3 * contents.limits.names
    return [
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Groepen van \(words.participant.many.nl) en \(words.network.many.nl)",
            en: "Groups of \(words.participant.many.en) and \(words.network.many.en)"),
          columns: [
            column(Phrase(nl: "groep", en: "group"), .integer) { .integer($0.number) },
            column(words.participant.many, .integer) { .integer($0.boards.count) },
            column(words.network.many, .integer) { .integer($0.networks.count) },
            column(Phrase(nl: "samen", en: "together"), .share) { .share($0.together) },
            PageColumn(heading: Phrase(nl: "wie", en: "who"), isNumeric: false) { row in
              [
                .element(
                  self.details(Phrase(nl: "namen", en: "names")) {
                    Element(
                      "p",
                      children: self.boards(
                        row.boards.map(\.name), limit: limit, more: self.whole(.communities)))
                    Element(
                      "p",
                      children: self.networks(
                        row.networks.map(\.name), limit: limit, more: self.whole(.communities)))
                  })
              ]
            },
          ]))
    ]
      + notes([
        shownNote(
          shown.count, of: rows.count, in: .communities,
          which: Phrase(nl: "de eerste groepen", en: "the first groups")),
        Phrase(
          nl: """
            Samen: in welk deel van de zoektochten wie in deze groep zit, bij de anderen ervan zat, \
            gemiddeld. Is dat laag, dan is niet zeker wie erbij hoort. Groepen zijn genummerd naar \
            hun eerste \(words.participant.one.nl); het nummer zegt verder niets.
            """,
          en: """
            Together: in which share of the searches those in this group were with the others of \
            it, on average. Where it is low, it is not certain who belongs to it. Groups are \
            numbered by their first \(words.participant.one.en); the number says nothing else.
            """),
      ]).map(Node.element)
  }

  /// How many are in no group since they have no tie; nil when all are in one.
  private var withoutGroupNote: Phrase? {
    let communities = contents.communities
    let boards =
      communities.boards.count { $0.group == nil } - contents.summary.unansweredBoards
    let networks =
      communities.networks.count { $0.group == nil } - contents.summary.unknownNetworks
    guard boards + networks > 0 else { return nil }
    let countedBoards = words.participant.counted(boards)
    let countedNetworks = words.network.counted(networks)
    return Phrase(
      nl: "Zonder verbinding, en dus in geen groep: \(countedBoards.nl) en \(countedNetworks.nl).",
      en: "Without a tie, and so in no group: \(countedBoards.en) and \(countedNetworks.en).")
  }
}

/// A group, with who is in it.
private struct GroupRow {
  let number: Int
  var boards: [CommunityFinding] = []
  var networks: [CommunityFinding] = []

  /// The mean over all that are not alone in it; nil without any.
  var together: Double? {
    let shares = (boards + networks).compactMap(\.together)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }
}

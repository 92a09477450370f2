import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each board and then for each network: in which groups it is.
  static func communities(
    _ findings: CommunityFindings, scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let boards = words.participant.many
    let networks = words.network.many
    let columns = CommunityRow.columns(words)
    return Table(
      .communities, scope: scope,
      caption: Phrase(
        nl: "Groepen van \(boards.nl) en \(networks.nl) die onderling veel verbonden zijn",
        en: "Groups of \(boards.en) and \(networks.en) with many ties among themselves"),
      columns: columns,
      reading: [
        columns[0].showing { .term(words.singularTerm($0.mode)) }, columns[2], columns[3],
        columns[4],
      ],
      notes: communityNotes(findings, words)
        + [words.territoryNote, incomplete.note(words)].compactMap { $0 },
      facts: communityFacts(findings),
      emptyText: Phrase(
        nl: "Er zijn geen \(boards.nl) en geen \(networks.nl) geteld.",
        en: "No \(boards.en) and no \(networks.en) were counted.") + words.otherNatureHint,
      rowNoun: nil,
      rows: { visit in
        for mode in LandscapeMode.allCases {
          for finding in findings[mode] {
            guard visit(CommunityRow(mode: mode, finding: finding)) else { return }
          }
        }
      })
  }

  private static func communityNotes(
    _ findings: CommunityFindings, _ words: ScopeWords
  ) -> [Phrase] {
    let board = words.participant
    let network = words.network
    let runs = Phrase { $0.integer(findings.seeds.count) }
    let first = Phrase { $0.integer(Int(findings.seeds.lowerBound)) }
    let group = Phrase(
      nl: """
        Een groep heeft onderling meer verbindingen dan bij deze omvang te verwachten is; de groepen \
        zijn de beste van \(runs.nl) zoektochten (toevalsgetallen vanaf \(first.nl)), en zijn \
        genummerd naar hun eerste \(board.one.nl). Zonder verbinding is er geen groep.
        """,
      en: """
        A group has more ties within than is to be expected at these sizes; the groups are the best \
        of \(runs.en) searches (seeds from \(first.en)), and are numbered by their first \
        \(board.one.en). Without a tie there is no group.
        """)
    let together = Phrase(
      nl: """
        "Samen" is in welk deel van de zoektochten een \(board.one.nl) of \(network.one.nl) bij de \
        anderen van de groep zit, gemiddeld; waar dat laag is, is de groep niet zeker.
        """,
      en: """
        "Together" is the share of the searches in which a \(board.one.en) or \(network.one.en) is \
        with the others of its group, on average; where it is low, the group is not certain.
        """)
    let other = Phrase(
      nl: """
        In csv, csv-nl en json staan ook louvain en leiden: groepen van \(board.many.nl) onderling \
        en van \(network.many.nl) onderling, naar wat ze delen.
        """,
      en: """
        csv, csv-nl and json have louvain and leiden too: groups of \(board.many.en) alone and of \
        \(network.many.en) alone, by what they share.
        """)
    let searches = findings.searches.map { search in
      let name = search.name(words)
      guard let finding = search.finding else {
        return Phrase(
          nl: "\(name.nl): leeg, omdat er te veel paren zijn om te doorzoeken.",
          en: "\(name.en): empty, since there are too many pairs to search.")
      }
      return Phrase(nl: "\(name.nl): ", en: "\(name.en): ") + finding.sentence
    }
    return [group, together, other] + searches
  }

  private static func communityFacts(_ findings: CommunityFindings) -> [TableFact] {
    let seeds = [
      TableFact("first_seed", .integer(Int(findings.seeds.lowerBound))),
      TableFact("runs", .integer(findings.seeds.count)),
    ]
    return seeds
      + findings.searches.flatMap { search in
        let finding = search.finding
        return [
          TableFact("\(search.key)_modularity", .decimal(finding?.modularity)),
          TableFact("\(search.key)_groups", .integer(finding?.groupCount)),
          TableFact("\(search.key)_divisions", .integer(finding?.divisionCount)),
          TableFact(
            "\(search.key)_normalised_mutual_information",
            .decimal(finding?.meanNormalisedMutualInformation)),
          TableFact(
            "\(search.key)_variation_of_information",
            .decimal(finding?.meanVariationOfInformation)),
        ]
      }
  }
}

/// One board or network with its groups.
private struct CommunityRow {
  let mode: LandscapeMode
  let finding: CommunityFinding

  static func columns(_ words: ScopeWords) -> [ColumnOf<CommunityRow>] {
    [
      ColumnOf("mode", .text, nl: "soort", en: "kind") { .term(words.term($0.mode)) },
      ColumnOf("id", .text, nl: "id", en: "id") { .text($0.finding.name.id) },
      ColumnOf("name", .text, nl: "naam", en: "name") { .text($0.finding.name.label) },
      ColumnOf("group", .integer, nl: "groep", en: "group") { .integer($0.finding.group) },
      ColumnOf("together", .share, nl: "samen", en: "together") { .share($0.finding.together) },
      ColumnOf("louvain", .integer, nl: "groep (Louvain)", en: "group (Louvain)") {
        .integer($0.finding.louvain)
      },
      ColumnOf("leiden", .integer, nl: "groep (Leiden)", en: "group (Leiden)") {
        .integer($0.finding.leiden)
      },
    ]
  }
}

/// A search for groups: on what, and how.
private struct CommunitySearch {
  let key: String

  /// The mode whose pairs were searched; nil for the two-mode network.
  let mode: LandscapeMode?
  let method: String
  let finding: CommunitySearchFinding?

  func name(_ words: ScopeWords) -> Phrase {
    guard let mode else { return Phrase(nl: "Groep", en: "Group") }
    let nouns = words.noun(mode).many
    return Phrase(nl: "\(method), \(nouns.nl)", en: "\(method), \(nouns.en)")
  }
}

extension CommunityFindings {
  fileprivate var searches: [CommunitySearch] {
    [
      CommunitySearch(key: "group", mode: nil, method: "Leiden", finding: twoMode),
      CommunitySearch(
        key: "boards_louvain", mode: .boards, method: "Louvain", finding: boardsByLouvain),
      CommunitySearch(
        key: "boards_leiden", mode: .boards, method: "Leiden", finding: boardsByLeiden),
      CommunitySearch(
        key: "networks_louvain", mode: .networks, method: "Louvain", finding: networksByLouvain),
      CommunitySearch(
        key: "networks_leiden", mode: .networks, method: "Leiden", finding: networksByLeiden),
    ]
  }
}

extension CommunitySearchFinding {
  /// How many groups, how good they are, and how far the searches agree.
  fileprivate var sentence: Phrase {
    func number(_ value: Double?) -> Phrase {
      Phrase { language in value.map { language.decimal($0, places: 3) } ?? "–" }
    }
    guard groupCount > 0 else { return Phrase(nl: "geen groepen.", en: "no groups.") }
    let groups = Noun(nl: ("groep", "groepen"), en: ("group", "groups")).counted(groupCount)
    let modularity = number(modularity)
    let found = Phrase(
      nl: "\(groups.nl), modulariteit \(modularity.nl); ",
      en: "\(groups.en), modularity \(modularity.en); ")
    guard divisionCount > 1 else {
      return found
        + Phrase(
          nl: "elke zoektocht gaf dezelfde indeling.", en: "every search gave the same division.")
    }
    let agreement = number(meanNormalisedMutualInformation)
    let distance = number(meanVariationOfInformation)
    let divisions = Phrase { $0.integer(divisionCount) }
    return found
      + Phrase(
        nl: """
          \(divisions.nl) verschillende indelingen, die gemiddeld \(agreement.nl) overeenkomen \
          (1 is gelijk; NMI) en \(distance.nl) verschillen (0 is gelijk; VI).
          """,
        en: """
          \(divisions.en) different divisions, which agree \(agreement.en) on average (1 is alike; \
          NMI) and differ \(distance.en) (0 is alike; VI).
          """)
  }
}

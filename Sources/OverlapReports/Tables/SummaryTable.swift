import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each measure of the landscape as a whole.
  static func summary(of finding: SummaryFinding, scope: Scope) -> Table {
    let rows = SummaryRows(finding, scope: scope).all
    let measure = ColumnOf<SummaryRow>("measure", .text, nl: "maat", en: "measure") {
      .term($0.measure)
    }
    let value = ColumnOf<SummaryRow>("value", .mixed, nl: "waarde", en: "value") { $0.value }
    let words = ScopeWords(scope)
    return Table(
      .summary, scope: scope, caption: Phrase(nl: "In het kort", en: "In short"),
      columns: [measure, value], reading: [measure, value],
      notes: [
        words.territoryNote ?? elsewhereNote(words)
      ] + unknownNotes(finding, words),
      emptyText: Phrase(nl: "Er is niets geteld.", en: "Nothing was counted."),
      rowNoun: nil, rows: allRows(of: rows))
  }

  private static func elsewhereNote(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Andere gedeelde netwerken van een paar leden van een netwerk zijn de netwerken, gremia \
        niet meegeteld, waar beide ook lid van zijn. De drie gemiddelden tellen elk paar één keer, \
        elk paar in elk netwerk, of elk netwerk even zwaar.
        """,
      en: """
        Other shared networks of a pair of members of a network are those, bodies not counted, \
        that both are members of too. The three means count each pair once, each pair in each \
        network, or each network alike.
        """)
  }

  /// Of how many the ties are unknown, or not all known, and what that leaves open.
  private static func unknownNotes(_ finding: SummaryFinding, _ words: ScopeWords) -> [Phrase] {
    let partial = finding.incompleteNetworks - finding.unknownNetworks
    let notes = [
      partial > 0 ? incompleteNote(partial, words) : nil,
      finding.unknownNetworks > 0 ? unknownNote(finding.unknownNetworks, words) : nil,
      finding.unansweredBoards > 0 ? unansweredNote(finding.unansweredBoards, words) : nil,
    ]
    return notes.compactMap { $0 }
  }

  private static func unknownNote(_ count: Int, _ words: ScopeWords) -> Phrase {
    let networks = words.network.counted(count)
    return Phrase(
      nl: """
        Van \(networks.nl) zijn de leden niet bekend: wel is opgegeven hoeveel het er zijn, maar \
        niemand staat op de lijst. Zij tellen niet mee in gemiddelden, percentages en delen die los \
        van elkaar staan.
        """,
      en: """
        Of \(networks.en) the members are not known: it is declared how many there are, but nobody \
        is on the list. They are left out of means, percentages and parts that stand apart.
        """)
  }

  private static func unansweredNote(_ count: Int, _ words: ScopeWords) -> Phrase {
    let boards = words.participant.counted(count)
    return Phrase(
      nl: """
        Van \(boards.nl) is niet bekend of er een netwerk is: niet geantwoord, en op geen lijst \
        genoemd. Zij tellen niet mee in gemiddelden, percentages en delen die los van elkaar staan.
        """,
      en: """
        Of \(boards.en) it is not known whether there is a network: no answer, and on no list. \
        They are left out of means, percentages and parts that stand apart.
        """)
  }

  private static func incompleteNote(_ count: Int, _ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Ten minste: van \(words.network.counted(count).nl) staan niet alle opgegeven leden op de \
        lijst. Lidmaatschappen en paren zijn een ondergrens; gemiddelden en percentages kunnen \
        nog hoger of lager worden, en er kunnen er minder los van elkaar staan.
        """,
      en: """
        At least: of \(words.network.counted(count).en) not all declared members are on the list. \
        Memberships and pairs are lower bounds; means and percentages can still go up or down, and \
        fewer may stand apart.
        """)
  }
}

/// One measure and its value.
private struct SummaryRow: Sendable {
  let measure: Term
  let value: Cell
}

/// The measures of a landscape, in their order.
private struct SummaryRows {
  private(set) var all: [SummaryRow] = []

  init(_ finding: SummaryFinding, scope: Scope) {
    let words = ScopeWords(scope)
    addCounts(finding, words)
    addElsewhere(finding, words)
    addDate(scope.date)
    addSurroundings(finding, words, memberWideShare: scope.memberWideShare)
  }

  private mutating func add(_ key: String, _ value: Cell, nl: String, en: String) {
    all.append(SummaryRow(measure: Term(key, Phrase(nl: nl, en: en)), value: value))
  }

  private mutating func addCounts(_ finding: SummaryFinding, _ words: ScopeWords) {
    let boards = words.participant.many
    let network = words.network.one
    let networks = words.network.many
    let isTerritory = words.nature == .territory
    let cells = SummaryCells(finding)
    add("boards", cells.boards, nl: boards.nl, en: boards.en)
    add("networks", .integer(finding.networks), nl: networks.nl, en: networks.en)
    add(
      "memberships", cells.memberships,
      nl: isTerritory
        ? "keren dat een van de \(boards.nl) onder een gebied valt" : "lidmaatschappen",
      en: isTerritory ? "times that one of the \(boards.en) lies in a territory" : "memberships")
    add(
      "isolated_boards", cells.isolatedBoards, nl: "\(boards.nl) zonder \(network.nl)",
      en: "\(boards.en) without a \(network.en)")
    add(
      "empty_networks", .integer(finding.emptyNetworks), nl: "\(networks.nl) zonder \(boards.nl)",
      en: "\(networks.en) without \(boards.en)")
    add(
      "components", cells.components, nl: "delen die los van elkaar staan",
      en: "parts that have no tie with each other")
    add(
      "largest_component", cells.largestComponent,
      nl: "\(boards.nl) en \(networks.nl) in het grootste deel",
      en: "\(boards.en) and \(networks.en) in the largest part")
    add(
      "density", .share(finding.density),
      nl: isTerritory ? "deel van wat er mogelijk is" : "deel van alle mogelijke lidmaatschappen",
      en: isTerritory ? "share of what is possible" : "share of all possible memberships")
    add(
      "pairs", cells.pairs,
      nl: "paren \(boards.nl) met minstens één gedeeld \(network.nl)",
      en: "pairs of \(boards.en) with at least one shared \(network.en)")
  }

  private mutating func addElsewhere(_ finding: SummaryFinding, _ words: ScopeWords) {
    let other = words.otherShared
    let network = words.network.one
    add(
      "elsewhere_pairs_once", .decimal(finding.elsewherePairsOnce),
      nl: "\(other.nl), gemiddeld over paren", en: "\(other.en), mean over pairs")
    add(
      "elsewhere_by_network_pair", .decimal(finding.elsewhereByNetworkPair),
      nl: "\(other.nl), gemiddeld over paren in elk \(network.nl)",
      en: "\(other.en), mean over pairs in each \(network.en)")
    add(
      "elsewhere_network_mean", .decimal(finding.elsewhereNetworkMean),
      nl: "\(other.nl), gemiddelde van de gemiddelden per \(network.nl)",
      en: "\(other.en), mean of the means by \(network.en)")
    add(
      "elsewhere_max", .integer(finding.elsewhereMaximum),
      nl: "\(other.nl), het meeste van een paar",
      en: "\(other.en), the most of any pair")
  }

  private mutating func addDate(_ date: ReferenceDate) {
    let day = date.day.map { day in
      Cell.term(Term(day.description, Phrase { $0.date(day) }))
    }
    add("date", day ?? .missing, nl: "peildatum", en: "reference date")
    add(
      "date_origin", .term(date.origin), nl: "hoe de peildatum gekozen is",
      en: "how the reference date was chosen")
  }

  private mutating func addSurroundings(
    _ finding: SummaryFinding, _ words: ScopeWords, memberWideShare: Double
  ) {
    let board = words.participant
    let network = words.network
    let share = Phrase { $0.percentage(memberWideShare) }
    add(
      "participants_read", .integer(finding.participants),
      nl: "deelnemers gelezen, van alle soorten",
      en: "participants read, of all kinds")
    add("bodies", .integer(finding.bodies), nl: "gremia van netwerken", en: "bodies of networks")
    add(
      "territories", .integer(finding.territories), nl: "gebieden gelezen", en: "territories read")
    add(
      "mean_degree", .decimal(finding.meanDegree),
      nl: "\(network.many.nl) per \(board.one.nl), gemiddeld",
      en: "\(network.many.en) per \(board.one.en), mean")
    add(
      "mean_size", .decimal(finding.meanSize),
      nl: "\(board.many.nl) per \(network.one.nl), gemiddeld",
      en: "\(board.many.en) per \(network.one.en), mean")
    add(
      "member_wide_networks", SummaryCells(finding).memberWideNetworks,
      nl: "\(network.many.nl) met minstens \(share.nl) van de \(board.many.nl)",
      en: "\(network.many.en) with at least \(share.en) of the \(board.many.en)")
    add(
      "elsewhere_pairs_once_without_member_wide",
      .decimal(finding.elsewherePairsOnceWithoutMemberWide),
      nl: "\(words.otherShared.nl) zonder die grote, gemiddeld over paren",
      en: "\(words.otherShared.en) without those large ones, mean over pairs")
    add(
      "incomplete_networks", .integer(finding.incompleteNetworks),
      nl: "\(network.many.nl) met minder namen op de lijst dan opgegeven",
      en: "\(network.many.en) with fewer names listed than declared")
    add(
      "unknown_networks", .integer(finding.unknownNetworks),
      nl: "daarvan zonder een enkele naam: leden niet bekend",
      en: "of these without a single name: members not known")
    add(
      "unanswered_boards", .integer(finding.unansweredBoards),
      nl: "\(board.many.nl) die niet geantwoord hebben en op geen lijst staan",
      en: "\(board.many.en) that did not answer and are on no list")
  }
}

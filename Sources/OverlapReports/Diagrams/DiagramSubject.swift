import BoardNetworks
import OverlapAnalysis

/// What pictures of a landscape are about: its boards and networks, and how each is drawn.
struct DiagramSubject: Sendable {
  let findings: OverlapFindings
  let language: Language
  let choices: DiagramChoices
  let words: ScopeWords
  let boards: [BoardFinding]
  let networks: [NetworkFinding]
  let memberships: [MembershipFinding]

  /// The places of boards and networks by their ids.
  let boardIndices, networkIndices: [String: Int]

  /// What more than one of them is called.
  private let repeatedLabels: Set<String>

  init(_ findings: OverlapFindings, in language: Language, _ choices: DiagramChoices) {
    self.findings = findings
    self.language = language
    self.choices = choices
    words = ScopeWords(findings.scope)
    boards = findings.boards()
    networks = findings.networks()
    memberships = findings.memberships()
    boardIndices = Dictionary(
      boards.enumerated().map { ($1.name.id, $0) }, uniquingKeysWith: { first, _ in first })
    repeatedLabels = repeated(in: boards.map(\.name.label)).union(
      repeated(in: networks.map(\.name.label)))
    networkIndices = Dictionary(
      networks.enumerated().map { ($1.name.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var isTerritorial: Bool { words.nature == .territory }

  /// A phrase in the language of the picture.
  func text(_ phrase: Phrase) -> String { phrase[language] }

  func text(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[language] }

  func count(_ noun: Noun, _ count: Int) -> String { noun.counted(count)[language] }

  func number(_ value: Int) -> String { language.integer(value) }

  // MARK: Marks

  /// A font size that grows with the square root of a number, as areas do.
  func size(of value: Int, among most: Int) -> Double {
    most <= 0 ? 9 : 9 + 5 * (Double(value) / Double(most)).squareRoot()
  }

  /// What is drawn for a name: the label, with its id where another has the same one.
  private func drawn(_ name: Name) -> String {
    repeatedLabels.contains(name.label) ? name.titled : name.label
  }

  /// - Parameters:
  ///   - notes: What is said below the name; nil for the number of its networks.
  ///   - size: The font size; nil for one by that number.
  ///   - lineWidth: How wide lines of the name may be, in font sizes.
  func mark(
    ofBoard index: Int, notes: [String]? = nil, size: Double? = nil, lineWidth: Double = 10.5,
    isSubject: Bool = false
  ) -> DiagramMark {
    let board = boards[index]
    let degree = networksText(of: board)
    let most = boards.lazy.map(\.degree).max() ?? 0
    return DiagramMark(
      kind: .board,
      label: MarkLabel(
        drawn(board.name), notes: notes ?? [degree],
        size: size ?? self.size(of: board.degree, among: most), lineWidth: lineWidth),
      outline: board.isDegreeUnknown ? .unknownTies : .usual,
      isSubject: isSubject, tooltip: "\(board.name.titled): \(degree)",
      link: PageAnchor.board(at: index))
  }

  func mark(
    ofNetwork index: Int, notes: [String]? = nil, size: Double? = nil, lineWidth: Double = 10.5,
    isSubject: Bool = false
  ) -> DiagramMark {
    let network = networks[index]
    let most = networks.lazy.map(\.size).max() ?? 0
    let members = membersText(of: network)
    return DiagramMark(
      kind: .network,
      label: MarkLabel(
        drawn(network.name), notes: notes ?? [members],
        size: size ?? self.size(of: network.size, among: most), lineWidth: lineWidth),
      outline: network.hasUnknownMembers
        ? .unknownTies : network.isMemberWide ? .memberWide : .usual,
      isSubject: isSubject, tooltip: "\(network.name.titled): \(members)",
      link: PageAnchor.network(at: index))
  }

  /// "3 netwerken", "ten minste 3 netwerken", "netwerken onbekend".
  func networksText(of board: BoardFinding) -> String {
    if board.isDegreeUnknown {
      return text(nl: "\(words.network.many.nl) onbekend", en: "\(words.network.many.en) unknown")
    }
    let networks = count(words.network, board.degree)
    return board.didNotAnswer
      ? text(nl: "ten minste \(networks)", en: "at least \(networks)") : networks
  }

  /// "11 leden", "9 van 14 leden", "leden onbekend (opgegeven: 4)".
  func membersText(of network: NetworkFinding) -> String {
    let listing = network.listing
    let size = number(network.size)
    let members = words.member
    if network.hasUnknownMembers, let declared = listing.declared {
      return text(
        nl: "\(members.many.nl) onbekend (opgegeven: \(number(declared)))",
        en: "\(members.many.en) unknown (declared: \(number(declared)))")
    }
    if listing.isComplete == false, let declared = listing.declared {
      if listing.listed == network.size {
        return text(
          nl: "\(size) van \(number(declared)) \(members.form(for: declared).nl)",
          en: "\(size) of \(number(declared)) \(members.form(for: declared).en)")
      }
      return text(
        nl: """
          \(members.counted(network.size).nl) (lijst: \(number(listing.listed)) van \
          \(number(declared)))
          """,
        en: """
          \(members.counted(network.size).en) (list: \(number(listing.listed)) of \
          \(number(declared)))
          """)
    }
    if network.size == 0 {
      return text(
        nl: "geen \(words.participant.many.nl) op de lijst",
        en: "no \(words.participant.many.en) on the list")
    }
    return count(members, network.size)
  }

  /// Boards without a network, those apart of which it is not known whether they have one.
  func rows(ofBoardsWithoutNetwork indices: [Int]) -> [DiagramRows] {
    let one = words.network.one
    let many = words.participant.many
    return [
      (
        indices.filter { !boards[$0].isDegreeUnknown },
        Phrase(
          nl: "\(many.nl.capitalised) zonder \(one.nl)",
          en: "\(many.en.capitalised) without a \(one.en)")
      ),
      (
        indices.filter { boards[$0].isDegreeUnknown },
        Phrase(
          nl: "\(many.nl.capitalised) die niet geantwoord hebben en op geen lijst staan",
          en: "\(many.en.capitalised) that did not answer and are on no list")
      ),
    ].filter { !$0.0.isEmpty }.map { indices, heading in
      DiagramRows(heading: text(heading), marks: indices.map { mark(ofBoard: $0) })
    }
  }

  // MARK: Sentences

  /// "met 12 lijnen ertussen", "zonder lijnen ertussen".
  func lineText(_ lines: Int) -> String {
    lines == 0
      ? text(nl: "zonder lijnen ertussen", en: "with no lines between them")
      : text(
        nl: "met \(count(.line, lines)) ertussen", en: "with \(count(.line, lines)) between them")
  }

  /// "Van 6 netwerken zijn de leden niet bekend."
  func unknownMembersText(_ networks: Int) -> String {
    text(
      nl: "Van \(count(words.network, networks)) zijn de \(words.member.many.nl) niet bekend.",
      en: "Of \(count(words.network, networks)) the \(words.member.many.en) are not known.")
  }

  // MARK: Notes

  /// Where it is from, of which day, and how much it is about.
  var sourceNote: String {
    let scope = findings.scope
    let source =
      choices.source.map(displayed)
      ?? text(
        words.choose(
          network: Phrase(nl: "ledenlijsten", en: "member lists"),
          territory: Phrase(nl: "lijsten van gebieden", en: "lists of territories")))
    let day =
      switch scope.date {
      case .noDates:
        text(nl: "zonder peildatum", en: "without a reference date")
      case .newest(let day), .chosen(let day):
        text(
          nl: "peildatum \(Language.nl.date(day))", en: "reference date \(Language.en.date(day))")
      }
    return text(
      nl: "Bron: \(source), \(day). n = \(counted).",
      en: "Source: \(source), \(day). n = \(counted).")
  }

  /// Whether there may be boards or memberships that no list names.
  var mayGrow: Bool {
    networks.contains { $0.listing.isComplete == false } || boards.contains(where: \.didNotAnswer)
  }

  /// How many boards, networks and memberships: at least so many where lists are not complete, and
  /// unknown where they name nobody.
  private var counted: String {
    let kind =
      switch findings.scope.participants {
      case .boards: ""
      case .all: text(nl: " van alle soorten", en: " of all kinds")
      case .kind(let kind):
        text(nl: " van de soort \(quoted(kind))", en: " of the kind \(quoted(kind))")
      }
    let ties = words.choose(
      network: Noun.membership.many,
      territory: Phrase(
        nl: "hoe vaak een \(words.participant.one.nl) onder een gebied valt",
        en: "how often a \(words.participant.one.en) lies in a territory"))
    var known = [count(words.network, networks.count)]
    var unknown: [String] = []
    if boards.isEmpty, mayGrow {
      unknown.append(text(words.participant.many))
    } else {
      known.insert(count(words.participant, boards.count) + kind, at: 0)
    }
    if memberships.isEmpty, mayGrow { unknown.append(text(ties)) } else { known.append(tieCount) }
    guard !unknown.isEmpty else { return known.joined(separator: ", ") }
    return text(
      nl: "\(known.joined(separator: ", ")); onbekend: \(unknown.joined(separator: ", "))",
      en: "\(known.joined(separator: ", ")); unknown: \(unknown.joined(separator: ", "))")
  }

  /// "176 lidmaatschappen", "ten minste 9 lidmaatschappen".
  private var tieCount: String {
    let ties =
      isTerritorial
      ? text(
        nl:
          "\(number(memberships.count)) keer valt een \(words.participant.one.nl) onder een gebied",
        en: "\(number(memberships.count)) times a \(words.participant.one.en) lies in a territory")
      : count(.membership, memberships.count)
    return mayGrow ? text(nl: "ten minste \(ties)", en: "at least \(ties)") : ties
  }

  /// The source, what was left out, and what follows from lists that are not complete and from
  /// territories.
  func notes(leftOut: String?, lowerBounds: [String]) -> [String] {
    [sourceNote] + [leftOut].compactMap { $0 } + lowerBounds
      + [words.territoryNote.map(text)].compactMap { $0 }
  }

  /// Which numbers and lines are lower bounds.
  ///
  /// - Parameter networks, boards: What is in the picture. Where networks are not, but lines count
  ///   them, nil: then all lists are spoken of.
  func lowerBounds(networks shown: [Int]?, boards shownBoards: [Int]) -> [String] {
    [
      shown.map(listNote) ?? IncompleteLists(of: findings).note(words).map(text),
      answerNote(shownBoards.count { boards[$0].didNotAnswer }),
    ].compactMap { $0 }
  }

  /// What "9 van 14" means, by the first network that has it.
  private func listNote(_ shown: [Int]) -> String? {
    let first = shown.lazy.map { networks[$0] }.first(where: \.isListedInPart)
    guard let listing = first?.listing, let declared = listing.declared else { return nil }
    let listed = number(listing.listed)
    let all = number(declared)
    let members = words.member.form(for: declared)
    return text(
      nl: """
        "\(listed) van \(all)": van de \(all) opgegeven \(members.nl) \
        \(listing.listed == 1 ? "staat" : "staan") er \(listed) op de lijst. Lijnen en aantallen \
        zijn daar een ondergrens.
        """,
      en: """
        "\(listed) of \(all)": of the \(all) declared \(members.en), \(listed) \
        \(listing.listed == 1 ? "is" : "are") on the list. Lines and numbers are lower bounds there.
        """)
  }

  private func answerNote(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let boards = words.participant.counted(count)
    return text(
      nl: """
        Niet geantwoord op de vraag naar de eigen netwerken: \(boards.nl). Lijnen en aantallen zijn \
        daar een ondergrens.
        """,
      en: """
        No answer when asked for their own networks: \(boards.en). Lines and numbers are lower bounds \
        there.
        """)
  }

  // MARK: Legend

  /// What dashed and dotted outlines mean, as far as they occur.
  func outlineLegend(networks shown: [Int], boards shownBoards: [Int] = []) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    if shown.contains(where: { networks[$0].isMemberWide }) {
      entries.append(
        LegendEntry(
          [LegendEntry.mark(.network, outline: .memberWide)],
          text(
            nl: "\(words.network.one.nl) met bijna alle \(words.participant.many.nl)",
            en: "\(words.network.one.en) with nearly all \(words.participant.many.en)")))
    }
    if shown.contains(where: { networks[$0].hasUnknownMembers }) {
      entries.append(
        LegendEntry(
          [LegendEntry.mark(.network, outline: .unknownTies)],
          text(
            nl: "\(words.member.many.nl) onbekend, dus ook de overlap met andere",
            en: "\(words.member.many.en) unknown, and so is the overlap with others")))
    }
    if shownBoards.contains(where: { boards[$0].isDegreeUnknown }) {
      entries.append(
        LegendEntry(
          [LegendEntry.mark(.board, outline: .unknownTies)],
          text(
            nl: "\(words.network.many.nl) onbekend: niet geantwoord, en op geen lijst",
            en: "\(words.network.many.en) unknown: no answer, and on no list")))
    }
    return entries
  }

  /// What stands in the place of a picture with nothing in it.
  ///
  /// - Parameter drawn: What could have been in it.
  func emptyText(of drawn: Noun) -> String {
    mayGrow
      ? text(
        nl: "Welke \(drawn.many.nl) er zijn, is niet bekend.",
        en: "It is not known which \(drawn.many.en) there are.")
      : text(nl: "Er zijn geen \(drawn.many.nl).", en: "There are no \(drawn.many.en).")
  }
}

/// The texts that occur more than once.
private func repeated(in texts: [String]) -> Set<String> {
  var seen: Set<String> = []
  var result: Set<String> = []
  for text in texts where !seen.insert(text).inserted { result.insert(text) }
  return result
}

extension NetworkFinding {
  /// Whether it says that it has members of whom none is on the list.
  var hasUnknownMembers: Bool { listing.listed == 0 && (listing.declared ?? 0) > 0 }

  /// Whether some of the members that it says it has are on the list, and not all.
  var isListedInPart: Bool { listing.listed > 0 && listing.isComplete == false }
}

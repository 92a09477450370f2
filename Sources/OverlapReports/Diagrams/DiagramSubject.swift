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
    let degree = count(words.network, board.degree)
    let most = boards.lazy.map(\.degree).max() ?? 0
    return DiagramMark(
      kind: .board,
      label: MarkLabel(
        drawn(board.name), notes: notes ?? [degree],
        size: size ?? self.size(of: board.degree, among: most), lineWidth: lineWidth),
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
        ? .unknownMembers : network.isMemberWide ? .memberWide : .usual,
      isSubject: isSubject, tooltip: "\(network.name.titled): \(members)",
      link: PageAnchor.network(at: index))
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
    let kind =
      switch scope.participants {
      case .boards: ""
      case .all: text(nl: " van alle soorten", en: " of all kinds")
      case .kind(let kind):
        text(nl: " van de soort \(quoted(kind))", en: " of the kind \(quoted(kind))")
      }
    let ties =
      isTerritorial
      ? text(
        nl:
          "\(number(memberships.count)) keer valt een \(words.participant.one.nl) onder een gebied",
        en: "\(number(memberships.count)) times a \(words.participant.one.en) lies in a territory")
      : count(.membership, memberships.count)
    let parts = [
      count(words.participant, boards.count) + kind, count(words.network, networks.count), ties,
    ]
    return text(
      nl: "Bron: \(source), \(day). n = \(parts.joined(separator: ", ")).",
      en: "Source: \(source), \(day). n = \(parts.joined(separator: ", ")).")
  }

  /// What follows from lists that are not complete, and from territories.
  func notes(leftOut: String?, showing shown: [Int]) -> [String] {
    var notes = [sourceNote]
    if let leftOut { notes.append(leftOut) }
    if shown.contains(where: { networks[$0].isListedInPart }) {
      notes.append(
        text(
          nl: """
            "9 van 14": van de 14 opgegeven \(words.member.many.nl) staan er 9 op de lijst. Lijnen \
            en aantallen zijn daar een ondergrens.
            """,
          en: """
            "9 of 14": of the 14 declared \(words.member.many.en), 9 are on the list. Lines and \
            numbers are lower bounds there.
            """))
    }
    if let note = words.territoryNote { notes.append(text(note)) }
    return notes
  }

  // MARK: Legend

  /// What dashed and dotted outlines mean, as far as they occur.
  func outlineLegend(showing shown: [Int]) -> [LegendEntry] {
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
          [LegendEntry.mark(.network, outline: .unknownMembers)],
          text(
            nl: "\(words.member.many.nl) onbekend, dus ook de overlap met andere",
            en: "\(words.member.many.en) unknown, and so is the overlap with others")))
    }
    return entries
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

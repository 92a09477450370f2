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
}

/// The texts that occur more than once.
private func repeated(in texts: [String]) -> Set<String> {
  var seen: Set<String> = []
  var result: Set<String> = []
  for text in texts where !seen.insert(text).inserted { result.insert(text) }
  return result
}

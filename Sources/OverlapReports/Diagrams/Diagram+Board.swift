import Graphviz
public import OverlapAnalysis

extension Diagram {
  /// One board: its networks, and the other boards that it shares most of them with.
  ///
  /// At most 40 of its networks and 20 other boards are drawn. Networks with nearly all boards have
  /// no lines to others, and do not count, unless that is asked for.
  ///
  /// - Parameter profile: Found among the same findings.
  public static func board(
    _ profile: BoardProfile, among findings: OverlapFindings, in language: Language,
    _ choices: DiagramChoices = .init()
  ) -> Diagram {
    BoardPicture(profile, DiagramSubject(findings, in: language, choices)).diagram
  }
}

/// A picture of one board in the making.
private struct BoardPicture {
  private let profile: BoardProfile
  private let subject: DiagramSubject
  private let index: Int
  private let networks: [Int]
  private let others: [(index: Int, shared: Int)]
  private let ties: [MembershipFinding]
  private let missingNetworks, otherCount: Int
  private let leastShared: Int?
  private let isCut: Bool

  init(_ profile: BoardProfile, _ subject: DiagramSubject) {
    self.profile = profile
    self.subject = subject
    let index = subject.boardIndices[profile.name.id] ?? 0
    self.index = index
    let own = subject.memberships.filter { $0.board == index }.map(\.network)
    let kept = Strongest(counts: own.map { subject.networks[$0].size }, limit: 40).kept
      .map { own[$0] }
    networks = kept
    missingNetworks = own.count - kept.count
    let leavesOut = subject.leavesOutMemberWide
    let encounters = profile.encounters.compactMap { encounter in
      let shared = leavesOut ? encounter.sharedBesidesMemberWide : encounter.shared
      return subject.boardIndices[encounter.board.id].flatMap { shared > 0 ? ($0, shared) : nil }
    }
    let strongest = Strongest(
      counts: encounters.map(\.1), limit: max(1, subject.choices.limit ?? 20))
    let others = strongest.kept.map { encounters[$0] }
    self.others = others
    otherCount = encounters.count
    leastShared = strongest.leastCount
    isCut = strongest.isCut
    let drawn = Set(others.map(\.0))
    let tying = Set(kept.filter { !leavesOut || !subject.networks[$0].isMemberWide })
    ties = subject.memberships.filter {
      drawn.contains($0.board) && tying.contains($0.network)
    }
  }

  private var words: ScopeWords { subject.words }

  var diagram: Diagram {
    let name = displayed(profile.name.label)
    let title = subject.text(
      words.choose(
        network: Phrase(
          nl: "\(name): de netwerken, en wie daar ook lid van is",
          en: "\(name): the networks, and who else is a member there"),
        territory: Phrase(
          nl: "\(name): de gebieden, en wie daar ook onder valt",
          en: "\(name): the territories, and who else lies in them")))
    return Diagram(
      name: "board-\(index + 1)", title: title, summary: summary, leftOut: leftOut,
      content: content)
  }

  private var content: DiagramContent {
    var content = DiagramContent(emptyText: "")
    content.engine = .dot
    content.marks.append(subject.mark(ofBoard: index, size: 14, isSubject: true))
    let lineWidth = columnLineWidth(ofLongest: max(networks.count, others.count))
    var places: [Int: Int] = [:]
    for network in networks {
      places[network] = content.marks.count
      content.lines.append(DiagramLine(start: 0, end: content.marks.count, look: .betweenSides))
      content.marks.append(
        subject.mark(
          ofNetwork: network,
          size: min(
            subject.size(
              of: subject.networks[network].size, among: subject.networks.map(\.size).max() ?? 0),
            12), lineWidth: lineWidth))
    }
    var otherPlaces: [Int: Int] = [:]
    for other in others {
      otherPlaces[other.index] = content.marks.count
      content.marks.append(
        subject.mark(
          ofBoard: other.index, notes: [subject.count(words.sharedNetwork, other.shared)],
          size: min(subject.size(of: other.shared, among: networks.count), 13), lineWidth: lineWidth
        ))
    }
    for tie in ties {
      guard let start = places[tie.network], let end = otherPlaces[tie.board] else { continue }
      content.lines.append(DiagramLine(start: start, end: end, look: .betweenSides))
    }
    content.alignWidths(of: 1..<(1 + networks.count))
    content.alignWidths(of: (1 + networks.count)..<content.marks.count)
    content.legend = legend(of: content.marks)
    content.notes = subject.notes(leftOut: leftOut, lowerBounds: lowerBounds)
    return content
  }

  private var lowerBounds: [String] {
    subject.lowerBounds(networks: networks, boards: [index] + others.map(\.index))
  }

  private func legend(of marks: [DiagramMark]) -> [LegendEntry] {
    let networkMarks = marks[1..<(1 + networks.count)].filter { $0.outline == .usual }
    let otherMarks = marks[(1 + networks.count)...]
    let board = words.thisParticipant
    let network = words.network.one
    var entries = [
      LegendEntry(
        [LegendEntry.mark(.board, outline: marks[0].outline, isSubject: true)],
        subject.text(board))
    ]
    if !networkMarks.isEmpty {
      entries.append(
        subject.legend(
          of: networkMarks,
          Phrase(nl: "\(network.nl) van \(board.nl)", en: "\(network.en) of \(board.en)"),
          larger: Phrase(
            nl: "meer \(words.member.many.nl)", en: "more \(words.member.many.en)")))
    }
    if !otherMarks.isEmpty {
      entries.append(
        subject.legend(
          of: otherMarks, words.otherParticipant.one,
          larger: Phrase(
            nl: "meer \(words.sharedNetwork.many.nl)", en: "more \(words.sharedNetwork.many.en)")))
    }
    return entries + subject.outlineLegend(networks: networks, boards: [index])
  }

  private var leftOut: String? {
    var sentences: [Phrase] = []
    let missing = otherCount - others.count
    if missing > 0, let leastShared {
      let shared = words.sharedNetwork.counted(leastShared)
      let which =
        isCut
        ? Phrase(
          nl: "ten hoogste \(shared.nl), na de eerste op volgorde van de lijst",
          en: "at most \(shared.en), after the first in the order of the list")
        : Phrase(nl: "minder dan \(shared.nl)", en: "fewer than \(shared.en)")
      sentences.append(
        Phrase(
          nl: "Weggelaten: \(words.otherParticipant.counted(missing).nl) met \(which.nl).",
          en: "Left out: \(words.otherParticipant.counted(missing).en) with \(which.en)."))
    }
    if missingNetworks > 0 {
      sentences.append(
        Phrase(
          nl: "Weggelaten: de \(words.network.counted(missingNetworks).nl) met de minste leden.",
          en: "Left out: the \(words.network.counted(missingNetworks).en) with fewest members."))
    }
    let wide = networks.count { subject.networks[$0].isMemberWide }
    if subject.leavesOutMemberWide, wide > 0 {
      sentences.append(
        Phrase(
          nl: """
            Zonder lijnen naar anderen, en niet meegeteld: \(words.network.counted(wide).nl) met \
            bijna alle \(words.participant.many.nl).
            """,
          en: """
            Without lines to others, and not counted: \(words.network.counted(wide).en) with nearly \
            all \(words.participant.many.en).
            """))
    }
    return sentences.isEmpty ? nil : subject.text(.joined(sentences))
  }

  private var summary: String {
    let name = profile.name.titled
    var sentences = [membershipText(of: name)]
    if let first = others.max(by: { $0.shared < $1.shared }) {
      let other = subject.boards[first.index].name.titled
      sentences.append(
        subject.text(
          nl: """
            Getekend: \(words.otherParticipant.counted(others.count).nl). Het meest gedeeld is met \
            \(other): \(words.sharedNetwork.counted(first.shared).nl).
            """,
          en: """
            Drawn: \(words.otherParticipant.counted(others.count).en). Most is shared with \
            \(other): \(words.sharedNetwork.counted(first.shared).en).
            """))
    }
    return (sentences + [leftOut].compactMap { $0 } + lowerBounds).joined(separator: " ")
  }

  /// Of how many networks it is a member.
  private func membershipText(of name: String) -> String {
    let board = subject.boards[index]
    guard !board.isDegreeUnknown else {
      return subject.text(
        nl: "Van welke netwerken \(name) lid is, is niet bekend.",
        en: "It is not known of which networks \(name) is a member.")
    }
    let networks = subject.networksText(of: board)
    return subject.text(
      words.choose(
        network: Phrase(
          nl: "\(name) is lid van \(networks).", en: "\(name) is a member of \(networks)."),
        territory: Phrase(
          nl: "\(name) valt onder \(networks).", en: "\(name) lies in \(networks).")))
  }
}

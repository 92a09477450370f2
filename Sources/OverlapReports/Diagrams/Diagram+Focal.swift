import Graphviz
public import OverlapAnalysis

extension Diagram {
  /// One network: its members, and the other networks in which at least two of them meet again.
  ///
  /// The other networks with most of its members are drawn, at most 16, and of its members at most
  /// 36. Networks with nearly all boards stand apart.
  ///
  /// - Parameter profile: Found among the same findings.
  public static func focal(
    _ profile: NetworkProfile, among findings: OverlapFindings, in language: Language,
    _ choices: DiagramChoices = .init()
  ) -> Diagram {
    FocalPicture(profile, DiagramSubject(findings, in: language, choices)).diagram
  }
}

/// A picture of one network in the making.
private struct FocalPicture {
  private let profile: NetworkProfile
  private let subject: DiagramSubject

  /// The place of the network; its members and the others that are drawn, by their places.
  private let index: Int
  private let members: [Int]
  private let others: [(index: Int, shared: Int)]
  private let memberWide: [Int]
  private let ties: [MembershipFinding]

  /// What stays out: others with fewer of the members, others with one member, members.
  private let weakerOthers, singleOthers: Int
  private let leastShared: Int?
  private let isCut: Bool

  /// In how many of the drawn networks each drawn member is at least, and whether others are, too.
  private let leastDegree: Int?
  private let cutsMembers: Bool

  init(_ profile: NetworkProfile, _ subject: DiagramSubject) {
    self.profile = profile
    self.subject = subject
    let index = subject.networkIndices[profile.name.id] ?? 0
    self.index = index
    let apart = subject.choices.countsMemberWide
    let candidates = profile.overlaps.filter { apart || !$0.isMemberWide }
    let meeting = candidates.filter { $0.shared >= 2 }
    let strongest = Strongest(
      counts: meeting.map(\.shared), limit: max(1, subject.choices.limit ?? 16))
    let others = strongest.kept.compactMap { place in
      subject.networkIndices[meeting[place].network.id].map { ($0, meeting[place].shared) }
    }
    self.others = others
    weakerOthers = meeting.count - strongest.kept.count
    singleOthers = candidates.count - meeting.count
    leastShared = strongest.leastCount
    isCut = strongest.isCut
    memberWide =
      apart
      ? []
      : profile.overlaps.filter(\.isMemberWide).compactMap {
        subject.networkIndices[$0.network.id]
      }
    let drawn = Set(others.map(\.0))
    let all = profile.members.compactMap { subject.boardIndices[$0.board.id] }
    let isMember = Set(all)
    let ties = subject.memberships.filter {
      drawn.contains($0.network) && isMember.contains($0.board)
    }
    var degrees: [Int: Int] = [:]
    for tie in ties { degrees[tie.board, default: 0] += 1 }
    let tying = Strongest(counts: all.map { degrees[$0] ?? 0 }, limit: 36)
    leastDegree = tying.leastCount
    cutsMembers = tying.isCut
    let kept = tying.kept.map { all[$0] }
    members = kept
    let keptMembers = Set(kept)
    self.ties = ties.filter { keptMembers.contains($0.board) }
  }

  private var words: ScopeWords { subject.words }

  var diagram: Diagram {
    let name = displayed(profile.name.label)
    let participants = words.participant.many
    let title = subject.text(
      words.choose(
        network: Phrase(
          nl: "\(name): de leden, en waar zij elkaar ook elders tegenkomen",
          en: "\(name): the members, and where else they meet"),
        territory: Phrase(
          nl: "\(name): de \(participants.nl), en onder welke gebieden zij ook samen vallen",
          en: "\(name): the \(participants.en), and the other territories they share")))
    return Diagram(
      name: "network-\(index + 1)", title: title, summary: summary, leftOut: leftOut,
      content: content)
  }

  private var content: DiagramContent {
    var content = DiagramContent(emptyText: "")
    content.engine = .dot
    content.marks.append(subject.mark(ofNetwork: index, size: 14, isSubject: true))
    var places: [Int: Int] = [:]
    let most = profile.members.map(\.otherNetworks).max() ?? 0
    let lineWidth = columnLineWidth(ofLongest: max(members.count, others.count))
    let otherNetworks = Dictionary(
      profile.members.map { ($0.board.id, $0.otherNetworks) }, uniquingKeysWith: { one, _ in one })
    for member in members {
      let count = otherNetworks[subject.boards[member].name.id] ?? 0
      places[member] = content.marks.count
      content.lines.append(DiagramLine(start: 0, end: content.marks.count, look: .betweenSides))
      content.marks.append(
        subject.mark(
          ofBoard: member, notes: [alsoIn(count, subject.boards[member])],
          size: min(subject.size(of: count, among: most), 12), lineWidth: lineWidth))
    }
    var otherPlaces: [Int: Int] = [:]
    for other in others {
      otherPlaces[other.index] = content.marks.count
      content.marks.append(
        subject.mark(
          ofNetwork: other.index, notes: [share(other.shared)],
          size: min(subject.size(of: other.shared, among: profile.members.count), 13),
          lineWidth: lineWidth))
    }
    for tie in ties {
      guard let start = places[tie.board], let end = otherPlaces[tie.network] else { continue }
      content.lines.append(DiagramLine(start: start, end: end, look: .betweenSides))
    }
    content.alignWidths(of: 1..<(1 + members.count))
    content.alignWidths(of: (1 + members.count)..<content.marks.count)
    if !memberWide.isEmpty {
      let shared = Dictionary(
        profile.overlaps.map { ($0.network.id, $0.shared) }, uniquingKeysWith: { one, _ in one })
      content.rows.append(
        DiagramRows(
          heading: subject.text(
            nl: "Met bijna alle \(words.participant.many.nl), daarom zonder lijnen",
            en: "With nearly all \(words.participant.many.en), so without lines"),
          marks: memberWide.map {
            subject.mark(
              ofNetwork: $0, notes: [share(shared[subject.networks[$0].name.id] ?? 0)], size: 10)
          }))
    }
    content.legend = legend(of: content.marks)
    content.notes = subject.notes(leftOut: leftOut, lowerBounds: lowerBounds)
    return content
  }

  private var lowerBounds: [String] {
    subject.lowerBounds(networks: [index] + others.map(\.index), boards: members)
  }

  /// "nog 11 netwerken", "alleen hier"
  private func alsoIn(_ count: Int, _ board: BoardFinding) -> String {
    guard count > 0 else {
      return board.didNotAnswer
        ? subject.text(nl: "elders onbekend", en: "elsewhere unknown")
        : subject.text(nl: "alleen hier", en: "only here")
    }
    let networks = words.network.form(for: count)
    let number = subject.number(count)
    return board.didNotAnswer
      ? subject.text(
        nl: "nog ten minste \(number) \(networks.nl)", en: "at least \(number) more \(networks.en)")
      : subject.text(nl: "nog \(number) \(networks.nl)", en: "\(number) more \(networks.en)")
  }

  /// "7 van de 11 leden", "7 van de 11 leden op de lijst" where there are more.
  private func share(_ count: Int) -> String {
    let all = subject.number(profile.members.count)
    let members = words.member.many
    return subject.networks[index].isListedInPart
      ? subject.text(
        nl: "\(subject.number(count)) van de \(all) \(members.nl) op de lijst",
        en: "\(subject.number(count)) of the \(all) \(members.en) on the list")
      : subject.text(
        nl: "\(subject.number(count)) van de \(all) \(members.nl)",
        en: "\(subject.number(count)) of the \(all) \(members.en)")
  }

  private func legend(of marks: [DiagramMark]) -> [LegendEntry] {
    let memberMarks = marks[1..<(1 + members.count)]
    let otherMarks = marks[(1 + members.count)...].filter { $0.outline == .usual }
    let names = words.network.many
    var entries = [
      LegendEntry(
        [LegendEntry.mark(.network, outline: marks[0].outline, isSubject: true)],
        subject.text(nl: "dit \(words.network.one.nl)", en: "this \(words.network.one.en)"))
    ]
    if !memberMarks.isEmpty {
      entries.append(
        subject.legend(
          of: memberMarks, words.member.one,
          larger: Phrase(nl: "in meer andere \(names.nl)", en: "in more other \(names.en)")))
    }
    if !otherMarks.isEmpty {
      entries.append(
        subject.legend(
          of: otherMarks,
          words.choose(
            network: Phrase(
              nl: "ander netwerk waar zij elkaar tegenkomen", en: "another network where they meet"),
            territory: Phrase(
              nl: "ander gebied waar zij onder vallen", en: "another territory they lie in")),
          larger: words.choose(
            network: Phrase(
              nl: "met meer leden van dit netwerk", en: "with more members of this one"),
            territory: Phrase(nl: "met meer van hen", en: "with more of them"))))
    }
    return entries
      + subject.outlineLegend(networks: [index] + others.map(\.index) + memberWide)
  }

  private var leftOut: String? {
    var parts: [Phrase] = []
    if weakerOthers > 0, let leastShared {
      let other = words.otherNetwork
      parts.append(
        isCut
          ? Phrase(
            nl: """
              \(other.counted(weakerOthers).nl) met ten hoogste \(leastShared) van de \
              \(words.member.many.nl) (na de eerste op volgorde van de lijst)
              """,
            en: """
              \(other.counted(weakerOthers).en) with at most \(leastShared) of the \
              \(words.member.many.en) (after the first in the order of the list)
              """)
          : Phrase(
            nl: """
              \(other.counted(weakerOthers).nl) met minder dan \(leastShared) van de \
              \(words.member.many.nl)
              """,
            en: """
              \(other.counted(weakerOthers).en) with fewer than \(leastShared) of the \
              \(words.member.many.en)
              """))
    }
    if singleOthers > 0 {
      parts.append(
        Phrase(
          nl: """
            \(words.otherNetwork.counted(singleOthers).nl) met één van de \(words.member.many.nl)
            """,
          en:
            "\(words.otherNetwork.counted(singleOthers).en) with one of the \(words.member.many.en)"
        ))
    }
    let missing = profile.members.count - members.count
    if missing > 0, let leastDegree {
      let networks = words.network.many
      parts.append(
        cutsMembers
          ? Phrase(
            nl: """
              \(words.member.counted(missing).nl) in ten hoogste \(leastDegree) van de andere \
              getekende \(networks.nl) (na de eerste op volgorde van de lijst)
              """,
            en: """
              \(words.member.counted(missing).en) in at most \(leastDegree) of the other \(networks.en) \
              that are drawn (after the first in the order of the list)
              """)
          : Phrase(
            nl: """
              \(words.member.counted(missing).nl) in minder dan \(leastDegree) van de andere getekende \
              \(networks.nl)
              """,
            en: """
              \(words.member.counted(missing).en) in fewer than \(leastDegree) of the other \
              \(networks.en) that are drawn
              """))
    }
    guard !parts.isEmpty else { return nil }
    let list = subject.language.enumerated(parts.map(subject.text))
    return subject.text(nl: "Weggelaten: \(list).", en: "Left out: \(list).")
  }

  private var summary: String {
    let name = profile.name.titled
    var sentences = [
      "\(name): \(subject.membersText(of: subject.networks[index]))."
    ]
    if let first = others.max(by: { $0.shared < $1.shared }) {
      let other = subject.networks[first.index].name.titled
      sentences.append(
        subject.text(
          words.choose(
            network: Phrase(
              nl: """
                Getekend: \(words.otherNetwork.counted(others.count).nl) waar minstens twee \
                leden elkaar ook tegenkomen; de meeste in \(other): \(share(first.shared)).
                """,
              en: """
                Drawn: \(words.otherNetwork.counted(others.count).en) where at least two members \
                meet too; most of them in \(other): \(share(first.shared)).
                """),
            territory: Phrase(
              nl: """
                Getekend: \(words.otherNetwork.counted(others.count).nl) waar minstens twee ook \
                onder vallen; de meeste onder \(other): \(share(first.shared)).
                """,
              en: """
                Drawn: \(words.otherNetwork.counted(others.count).en) that at least two lie in \
                too; most of them in \(other): \(share(first.shared)).
                """))))
    }
    return (sentences + [leftOut].compactMap { $0 } + lowerBounds).joined(separator: " ")
  }
}

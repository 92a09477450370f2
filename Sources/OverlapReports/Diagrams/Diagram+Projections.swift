import Graphviz
public import OverlapAnalysis

extension Diagram {
  /// Boards, with a line between two that share a network: the wider, the more they share.
  ///
  /// Networks with nearly all boards do not count, unless that is asked for. At most 130 lines
  /// between 60 boards are drawn, three to a board, those of the highest counts.
  public static func boards(
    of findings: OverlapFindings, in language: Language, _ choices: DiagramChoices = .init()
  ) -> Diagram {
    let subject = DiagramSubject(findings, in: language, choices)
    return ProjectionPicture(subject, pairs: subject.boardPairs, mode: .boards).diagram
  }

  /// Networks, with a line between two that share a board: the wider, the more they share.
  ///
  /// Networks with nearly all boards have no lines, unless that is asked for. At most 130 lines
  /// between 60 networks are drawn, three to a network, those of the highest counts.
  public static func networks(
    of findings: OverlapFindings, in language: Language, _ choices: DiagramChoices = .init()
  ) -> Diagram {
    let subject = DiagramSubject(findings, in: language, choices)
    return ProjectionPicture(subject, pairs: subject.networkPairs, mode: .networks).diagram
  }
}

/// A picture of boards, or of networks, in the making.
private struct ProjectionPicture {
  enum Mode {
    case boards, networks
  }

  private let subject: DiagramSubject
  private let mode: Mode
  private let selection: ProjectionSelection
  private let steps: WidthSteps

  init(_ subject: DiagramSubject, pairs: [SharedPair], mode: Mode) {
    self.subject = subject
    self.mode = mode
    let count = mode == .boards ? subject.boards.count : subject.networks.count
    selection = ProjectionSelection(
      of: pairs, among: count,
      lineLimit: max(1, subject.choices.limit ?? min(max(30, 3 * count), 130)),
      vertexLimit: max(60, (subject.choices.limit ?? 0) / 2))
    steps = WidthSteps(selection.pairs.map(\.count))
  }

  private var words: ScopeWords { subject.words }

  /// What a vertex of the picture is called, and what two of them share.
  private var drawn: Noun { mode == .boards ? words.participant : words.network }
  private var shared: Noun {
    mode == .boards ? words.sharedNetwork : words.sharedParticipants
  }

  var diagram: Diagram {
    Diagram(
      name: mode == .boards ? "boards" : "networks", title: title, summary: summary,
      leftOut: leftOut, content: content)
  }

  private var title: String {
    let participants = words.participant.many
    return subject.text(
      mode == .boards
        ? words.choose(
          network: Phrase(
            nl: "\(participants.nl.capitalised) die elkaar in netwerken tegenkomen",
            en: "\(participants.en.capitalised) that meet in networks"),
          territory: Phrase(
            nl: "\(participants.nl.capitalised) die onder dezelfde gebieden vallen",
            en: "\(participants.en.capitalised) that lie in the same territories"))
        : Phrase(
          nl: "\(words.network.many.nl.capitalised) met dezelfde \(participants.nl)",
          en: "\(words.network.many.en.capitalised) with the same \(participants.en)"))
  }

  private func mark(_ index: Int) -> DiagramMark {
    mode == .boards ? subject.mark(ofBoard: index) : subject.mark(ofNetwork: index)
  }

  private func name(_ index: Int) -> String {
    (mode == .boards ? subject.boards[index].name : subject.networks[index].name).titled
  }

  private var emptyText: String {
    guard !selection.leftOut.isEmpty else { return subject.emptyText(of: drawn) }
    let tie = mode == .boards ? words.network.one : words.participant.one
    let pronoun = tie == Noun.participant.one ? "die" : "dat"
    return subject.text(
      nl: "Geen twee \(drawn.many.nl) delen een \(tie.nl) \(pronoun) hier meetelt.",
      en: "No two \(drawn.many.en) share a \(tie.en) that counts here.")
  }

  private var lowerBounds: [String] {
    let shown = selection.tied + selection.loose
    return mode == .boards
      ? subject.lowerBounds(networks: nil, boards: shown)
      : subject.lowerBounds(networks: shown, boards: [])
  }

  private var content: DiagramContent {
    var content = DiagramContent(emptyText: emptyText)
    content.marks = selection.tied.map(mark)
    let places = Dictionary(
      uniqueKeysWithValues: selection.tied.enumerated().map { ($1, $0) })
    for pair in selection.pairs.sorted(by: { $0.count < $1.count }) {
      guard let start = places[pair.first], let end = places[pair.second] else { continue }
      let list = subject.language.enumerated(pair.shared.prefix(12).map(displayed))
      let more = pair.shared.count > 12 ? " ..." : ""
      content.lines.append(
        DiagramLine(
          start: start, end: end, look: steps.look(of: pair.count),
          tooltip: """
            \(name(pair.first)) – \(name(pair.second)): \
            \(subject.count(shared, pair.count)): \(list)\(more)
            """))
    }
    content.rows = rows
    content.legend = legend
    content.notes = subject.notes(leftOut: leftOut, lowerBounds: lowerBounds)
    return content
  }

  /// What has no line, by why.
  private var rows: [DiagramRows] {
    func rows(_ indices: [Int], _ heading: Phrase) -> [DiagramRows] {
      indices.isEmpty
        ? [] : [DiagramRows(heading: subject.text(heading), marks: indices.map(mark))]
    }
    let withoutLine = Phrase(
      nl: "\(drawn.many.nl.capitalised) zonder lijn in deze tekening",
      en: "\(drawn.many.en.capitalised) without a line in this picture")
    switch mode {
    case .boards:
      let alone = selection.loose.filter { subject.boards[$0].degree == 0 }
      let others = selection.loose.filter { subject.boards[$0].degree > 0 }
      return rows(others, withoutLine) + subject.rows(ofBoardsWithoutNetwork: alone)
    case .networks:
      let wide =
        subject.leavesOutMemberWide
        ? selection.loose.filter { subject.networks[$0].isMemberWide } : []
      let empty = selection.loose.filter { subject.networks[$0].size == 0 }
      let rest = selection.loose.filter { !wide.contains($0) && !empty.contains($0) }
      return rows(
        wide,
        Phrase(
          nl: "Met bijna alle \(words.participant.many.nl), daarom zonder lijnen",
          en: "With nearly all \(words.participant.many.en), so without lines"))
        + rows(rest, withoutLine)
        + rows(
          empty,
          Phrase(
            nl: "\(drawn.many.nl.capitalised) zonder \(words.participant.one.nl) op de lijst",
            en: "\(drawn.many.en.capitalised) with no \(words.participant.one.en) on the list"))
    }
  }

  private var legend: [LegendEntry] {
    let shown = selection.tied + selection.loose
    let lines = steps.legend(shared, in: subject.language)
    return mode == .boards
      ? subject.boardLegend(shown) + lines + subject.outlineLegend(networks: [], boards: shown)
      : subject.networkLegend(shown) + lines + subject.outlineLegend(networks: shown)
  }

  private var leftOut: String? {
    var sentences: [Phrase] = []
    let lines = selection.pairCount - selection.pairs.count
    if lines > 0 {
      let least = selection.leastCount ?? 0
      let which =
        selection.isCut
        ? Phrase(
          nl: "van ten hoogste \(shared.counted(least).nl), na de eerste op volgorde van de lijst",
          en: "of at most \(shared.counted(least).en), after the first in the order of the list")
        : Phrase(
          nl: "met minder dan \(shared.counted(least).nl)",
          en: "with fewer than \(shared.counted(least).en)")
      sentences.append(
        Phrase(
          nl: """
            Weggelaten: \(Language.nl.integer(lines)) van de \
            \(Language.nl.integer(selection.pairCount)) lijnen, \(which.nl).
            """,
          en: """
            Left out: \(Language.en.integer(lines)) of the \
            \(Language.en.integer(selection.pairCount)) lines, \(which.en).
            """))
    }
    if !selection.leftOut.isEmpty {
      let count = selection.leftOut.count
      let alone = selection.leftOut.count {
        mode == .boards
          ? subject.boards[$0].degree == 0 && !subject.boards[$0].isDegreeUnknown
          : subject.networks[$0].size == 0
      }
      let aside =
        alone == 0
        ? Phrase(nl: "", en: "")
        : Phrase(
          nl: mode == .boards
            ? " (waarvan \(Language.nl.integer(alone)) zonder \(words.network.one.nl))"
            : " (waarvan \(Language.nl.integer(alone)) zonder \(words.participant.one.nl) op de lijst)",
          en: mode == .boards
            ? " (\(Language.en.integer(alone)) of them without a \(words.network.one.en))"
            : " (\(Language.en.integer(alone)) of them with no \(words.participant.one.en) on the list)"
        )
      sentences.append(
        Phrase(
          nl: """
            Niet getekend: \(drawn.counted(count).nl) van de \
            \(Language.nl.integer(count + selection.tied.count)), zonder getekende lijn\(aside.nl).
            """,
          en: """
            Not drawn: \(drawn.counted(count).en) of the \
            \(Language.en.integer(count + selection.tied.count)), without a drawn line\(aside.en).
            """))
    }
    if subject.leavesOutMemberWide {
      let wide = subject.networks.count(where: \.isMemberWide)
      let names = listed(
        subject.networks.lazy.filter(\.isMemberWide).prefix(3).map(\.name.label))
      let more = wide > 3 ? ", ..." : ""
      let which = wide == 1 ? words.network.one : words.network.many
      sentences.append(
        Phrase(
          nl: """
            Niet meegeteld: \(wide == 1 ? "het" : "de") \(which.nl) met bijna alle \(words.participant.many.nl) (\(names)\(more)).
            """,
          en: """
            Not counted: the \(which.en) with nearly all \(words.participant.many.en) \
            (\(names)\(more)).
            """))
    }
    return sentences.isEmpty ? nil : subject.text(.joined(sentences))
  }

  private var summary: String {
    let count = selection.tied.count + selection.loose.count
    var sentences = [
      count == 0
        ? emptyText : "\(subject.count(drawn, count)), \(subject.lineText(selection.pairs.count))."
    ]
    if let most = selection.pairs.max(by: { $0.count < $1.count }) {
      sentences.append(
        subject.text(
          nl: """
            Het meest delen \(name(most.first)) en \(name(most.second)): \
            \(shared.counted(most.count).nl).
            """,
          en: """
            \(name(most.first)) and \(name(most.second)) share most: \
            \(shared.counted(most.count).en).
            """))
    }
    if mode == .networks {
      let shown = selection.tied + selection.loose
      let unknown = shown.count { subject.networks[$0].hasUnknownMembers }
      if unknown > 0 { sentences.append(subject.unknownMembersText(unknown)) }
    }
    return (sentences + [leftOut].compactMap { $0 } + lowerBounds).joined(separator: " ")
  }
}

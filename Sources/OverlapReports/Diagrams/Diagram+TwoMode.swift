import Graphviz
public import OverlapAnalysis

extension Diagram {
  /// Who is in what: boards and networks, with a line for each membership.
  ///
  /// A landscape of more than 150 boards and networks, or of more than 320 memberships, is thinned to
  /// its largest networks and the boards that tie them together.
  public static func twoMode(
    of findings: OverlapFindings, in language: Language, _ choices: DiagramChoices = .init()
  ) -> Diagram {
    TwoModePicture(DiagramSubject(findings, in: language, choices)).diagram
  }
}

/// A picture of boards and networks in the making.
private struct TwoModePicture {
  private let subject: DiagramSubject
  private let selection: TwoModeSelection

  init(_ subject: DiagramSubject) {
    self.subject = subject
    let limit = subject.choices.limit
    selection = TwoModeSelection(
      of: subject, limit: max(2, limit ?? 150),
      lineLimit: limit.map { min($0, Int.max / 3) * 3 } ?? 320)
  }

  var diagram: Diagram {
    let words = subject.words
    let title = subject.text(
      words.choose(
        network: Phrase(
          nl: "\(words.participant.many.nl.capitalised) en netwerken: wie waar lid van is",
          en: "\(words.participant.many.en.capitalised) and networks: who is a member where"),
        territory: Phrase(
          nl: "\(words.participant.many.nl.capitalised) en de gebieden waar ze onder vallen",
          en: "\(words.participant.many.en.capitalised) and the territories they lie in")))
    return Diagram(
      name: "two-mode", title: title, summary: summary, leftOut: leftOut, content: content)
  }

  private var emptyText: String {
    let words = subject.words
    guard selection.isWhole else {
      return subject.text(
        words.choose(
          network: Phrase(
            nl: "Er is geen lidmaatschap om te tekenen.", en: "There is no membership to draw."),
          territory: Phrase(
            nl: "Geen van de \(words.participant.many.nl) valt onder een gebied.",
            en: "None of the \(words.participant.many.en) lies in a territory.")))
    }
    return subject.text(
      nl: "Er zijn geen \(words.participant.many.nl) en geen \(words.network.many.nl).",
      en: "There are no \(words.participant.many.en) and no \(words.network.many.en).")
  }

  private var content: DiagramContent {
    let words = subject.words
    var content = DiagramContent(emptyText: emptyText)
    var boardMarks: [Int: Int] = [:]
    var networkMarks: [Int: Int] = [:]
    let tiedBoards = Set(selection.memberships.map(\.board))
    let tiedNetworks = Set(selection.memberships.map(\.network))
    for index in selection.networks where tiedNetworks.contains(index) {
      networkMarks[index] = content.marks.count
      content.marks.append(mark(ofNetwork: index))
    }
    for index in selection.boards where tiedBoards.contains(index) {
      boardMarks[index] = content.marks.count
      content.marks.append(subject.mark(ofBoard: index))
    }
    for membership in selection.memberships {
      guard let board = boardMarks[membership.board],
        let network = networkMarks[membership.network]
      else { continue }
      content.lines.append(DiagramLine(start: board, end: network))
    }
    content.rows = subject.rows(
      ofBoardsWithoutNetwork: selection.boards.filter { !tiedBoards.contains($0) })
    let looseNetworks = selection.networks.filter { !tiedNetworks.contains($0) }
    if !looseNetworks.isEmpty {
      content.rows.append(
        DiagramRows(
          heading: subject.text(
            nl: selection.isWhole
              ? "\(words.network.many.nl.capitalised) zonder \(words.participant.one.nl) op de lijst"
              : "\(words.network.many.nl.capitalised) zonder lijn in deze tekening",
            en: selection.isWhole
              ? "\(words.network.many.en.capitalised) with no \(words.participant.one.en) on the list"
              : "\(words.network.many.en.capitalised) without a line in this picture"),
          marks: looseNetworks.map { mark(ofNetwork: $0) }))
    }
    content.legend = legend
    content.notes = subject.notes(leftOut: leftOut, lowerBounds: lowerBounds)
    return content
  }

  private var lowerBounds: [String] {
    subject.lowerBounds(networks: selection.networks, boards: selection.boards)
  }

  /// A network, with how many of its members are not in the picture.
  private func mark(ofNetwork index: Int) -> DiagramMark {
    let network = subject.networks[index]
    let drawn = selection.memberships.count { $0.network == index }
    var notes = [subject.membersText(of: network)]
    if drawn < network.size {
      let rest = subject.number(network.size - drawn)
      notes.append(subject.text(nl: "(\(rest) niet getekend)", en: "(\(rest) not drawn)"))
    }
    return subject.mark(ofNetwork: index, notes: notes)
  }

  private var legend: [LegendEntry] {
    let words = subject.words
    var entries =
      subject.boardLegend(selection.boards) + subject.networkLegend(selection.networks)
    if !selection.memberships.isEmpty {
      entries.append(
        LegendEntry(
          [.line(LineLook())],
          subject.text(
            words.choose(
              network: Phrase(nl: "is lid van", en: "is a member of"),
              territory: Phrase(nl: "valt onder", en: "lies in")))))
    }
    return entries + subject.outlineLegend(networks: selection.networks, boards: selection.boards)
  }

  private var leftOut: String? {
    guard !selection.isWhole else { return nil }
    let words = subject.words
    let networks = subject.networks.count - selection.networks.count
    let boards = subject.boards.count - selection.boards.count
    let least = selection.leastSize ?? 0
    let smaller =
      selection.isCut
      ? Phrase(
        nl:
          "van ten hoogste \(words.member.counted(least).nl) (de eerste op volgorde van de lijst)",
        en: "of at most \(words.member.counted(least).en) (the first in the order of the list)")
      : Phrase(
        nl: "met minder dan \(words.member.counted(least).nl)",
        en: "with fewer than \(words.member.counted(least).en)")
    var parts: [Phrase] = []
    if networks > 0 {
      let counted = words.network.counted(networks)
      parts.append(Phrase { "\(counted[$0]) \(smaller[$0])" })
    }
    if boards > 0 {
      let counted = words.participant.counted(boards)
      let drawn = words.network.many
      let least = selection.leastDegree
      parts.append(
        least == 1
          ? Phrase(
            nl: "\(counted.nl) in geen van de getekende \(drawn.nl)",
            en: "\(counted.en) in none of the \(drawn.en) that are drawn")
          : Phrase(
            nl: "\(counted.nl) in minder dan \(least) van de getekende \(drawn.nl)",
            en: "\(counted.en) in fewer than \(least) of the \(drawn.en) that are drawn"))
    }
    let list = Phrase { language in
      parts.map { $0[language] }.joined(separator: language == .nl ? ", en " : ", and ")
    }
    let drawn = subject.number(selection.memberships.count)
    let all = subject.number(subject.memberships.count)
    return subject.text(
      nl: "Weggelaten: \(list.nl). Getekend zijn \(drawn) van de \(all) lijnen.",
      en: "Left out: \(list.en). Drawn are \(drawn) of the \(all) lines.")
  }

  private var summary: String {
    let words = subject.words
    let drawn = [
      selection.boards.isEmpty ? nil : subject.count(words.participant, selection.boards.count),
      selection.networks.isEmpty ? nil : subject.count(words.network, selection.networks.count),
    ].compactMap { $0 }
    guard !drawn.isEmpty else {
      return ([emptyText] + [leftOut].compactMap { $0 }).joined(separator: " ")
    }
    let list = subject.language.enumerated(drawn)
    let lines = subject.lineText(selection.memberships.count)
    var sentences = ["\(list), \(lines)."]
    if let index = largest(selection.networks, by: { subject.networks[$0].size }) {
      let network = subject.networks[index]
      let size = subject.number(network.size)
      sentences.append(
        subject.text(
          nl:
            "De meeste \(words.member.many.nl) op een lijst heeft \(network.name.titled): \(size).",
          en: "\(network.name.titled) has most \(words.member.many.en) on a list: \(size)."))
    }
    if let index = largest(selection.boards, by: { subject.boards[$0].degree }) {
      let board = subject.boards[index]
      let degree = subject.number(board.degree)
      sentences.append(
        subject.text(
          nl: "In de meeste \(words.network.many.nl) staat \(board.name.titled): \(degree).",
          en: "\(board.name.titled) is in most \(words.network.many.en): \(degree)."))
    }
    let unknown = selection.networks.count { subject.networks[$0].hasUnknownMembers }
    if unknown > 0 { sentences.append(subject.unknownMembersText(unknown)) }
    return (sentences + [leftOut].compactMap { $0 } + lowerBounds).joined(separator: " ")
  }
}

/// The first of those with the highest count above 0.
func largest(_ indices: [Int], by count: (Int) -> Int) -> Int? {
  var best: Int?
  for index in indices where count(index) > best.map(count) ?? 0 { best = index }
  return best
}

import BoardNetworks
import Graphviz
import OverlapAnalysis

/// Who sits where before and after a scenario: two pictures in which everything that is in both
/// stands in the same place.
///
/// Both are laid out with all that is in either, and what is not in one of them keeps its place there
/// unseen. So the same graph is laid out twice, and nothing moves.
struct ScenarioPicture {
  /// A board or a network of either landscape, by its places in the findings.
  private struct Vertex {
    let kind: DiagramMark.Kind
    var before, after: Int?
  }

  private struct Tie: Hashable, Comparable {
    let board, network: Int

    static func < (one: Tie, other: Tie) -> Bool {
      (one.board, one.network) < (other.board, other.network)
    }
  }

  private let before, after: DiagramSubject

  /// First the networks and then the boards, each in the order of the landscape before, with what is
  /// new behind.
  private let vertices: [Vertex]

  /// Places among the vertices that a membership ties, before and after.
  private let ties: (before: Set<Tie>, after: Set<Tie>)

  /// Whether only what changes is drawn, since all would be too much to read.
  private let isPart: Bool

  /// As much as a picture of both stays readable with.
  private static let limit = (vertices: 150, ties: 320)

  init(_ findings: ScenarioFindings, in language: Language, source: String? = nil) {
    let before = DiagramSubject(findings.before, in: language, DiagramChoices(source: source))
    let after = DiagramSubject(findings.after, in: language, DiagramChoices(source: source))
    var vertices: [Vertex] = []
    func places(
      _ kind: DiagramMark.Kind, _ namesBefore: [Name], _ namesAfter: [Name]
    ) -> [String: Int] {
      var places: [String: Int] = [:]
      for (names, place) in [(namesBefore, \Vertex.before), (namesAfter, \Vertex.after)] {
        for (index, name) in names.enumerated() {
          if places[name.id] == nil {
            places[name.id] = vertices.count
            vertices.append(Vertex(kind: kind))
          }
          vertices[places[name.id]!][keyPath: place] = index
        }
      }
      return places
    }
    let networks = places(.network, before.networks.map(\.name), after.networks.map(\.name))
    let boards = places(.board, before.boards.map(\.name), after.boards.map(\.name))
    func ties(_ subject: DiagramSubject) -> Set<Tie> {
      Set(
        subject.memberships.map { membership in
          Tie(
            board: boards[subject.boards[membership.board].name.id]!,
            network: networks[subject.networks[membership.network].name.id]!)
        })
    }
    var all = (before: ties(before), after: ties(after))
    isPart =
      vertices.count > ScenarioPicture.limit.vertices
      || all.before.union(all.after).count > ScenarioPicture.limit.ties
    if isPart {
      // What stays as it is goes, unless all of it fits.
      var changed = Set(all.before.symmetricDifference(all.after).map(\.network))
      for (place, vertex) in vertices.enumerated()
      where vertex.kind == .network && (vertex.before == nil) != (vertex.after == nil) {
        changed.insert(place)
      }
      all.before = all.before.filter { changed.contains($0.network) }
      all.after = all.after.filter { changed.contains($0.network) }
    }
    self.before = before
    self.after = after
    self.vertices = vertices
    self.ties = all
  }

  /// The picture before the measures: what goes is dashed.
  var pictureBefore: Diagram {
    diagram(
      "before", before, \.before, drawn: ties.before, other: ties.after,
      title: Phrase(
        nl: "Voor de maatregelen: wie waar lid van is, en wat verdwijnt",
        en: "Before the measures: who is a member where, and what goes"))
  }

  /// The picture after them: what is new is bold.
  var pictureAfter: Diagram {
    diagram(
      "after", after, \.after, drawn: ties.after, other: ties.before,
      title: Phrase(
        nl: "Na de maatregelen: wie waar lid van is, en wat nieuw is",
        en: "After the measures: who is a member where, and what is new"))
  }

  private func diagram(
    _ name: String, _ subject: DiagramSubject, _ place: KeyPath<Vertex, Int?>, drawn: Set<Tie>,
    other: Set<Tie>, title: Phrase
  ) -> Diagram {
    let isBefore = name == "before"
    let all = ties.before.union(ties.after).sorted()
    let tied = Set(all.flatMap { [$0.board, $0.network] })
    var content = DiagramContent(
      emptyText: subject.text(
        nl: "Er is geen lidmaatschap om te tekenen.", en: "There is no membership to draw."))
    var marks: [Int: Int] = [:]
    for (position, vertex) in vertices.enumerated() where tied.contains(position) {
      marks[position] = content.marks.count
      content.marks.append(mark(of: vertex, isBefore: isBefore))
    }
    for tie in all {
      guard let board = marks[tie.board], let network = marks[tie.network] else { continue }
      var look = LineLook()
      if !drawn.contains(tie) {
        look.style = .invisible
      } else if !other.contains(tie) {
        look = isBefore ? ScenarioPicture.leavingLine : ScenarioPicture.newLine
      }
      content.lines.append(DiagramLine(start: board, end: network, look: look))
    }
    let leftOut =
      isPart
      ? subject.text(
        nl: "Getekend zijn alleen de netwerken die veranderen, en wie daarin zitten.",
        en: "Drawn are only the networks that change, and who sits in them.") : nil
    content.legend = legend(
      subject, isBefore: isBefore, drawn: drawn, other: other, marks: content.marks)
    content.notes = subject.notes(leftOut: leftOut, lowerBounds: [])
    let gone = drawn.subtracting(other).count
    let summary = [
      subject.count(.membership, drawn.count) + ".",
      isBefore
        ? subject.text(
          nl: "Daarvan verdwijnen er \(subject.number(gone)).",
          en: "Of these \(subject.number(gone)) go.")
        : subject.text(
          nl: "Daarvan zijn er \(subject.number(gone)) nieuw.",
          en: "Of these \(subject.number(gone)) are new."),
      leftOut,
    ].compactMap { $0 }.joined(separator: " ")
    return Diagram(
      name: name, title: subject.text(title), summary: summary, leftOut: leftOut, content: content)
  }

  static let leavingLine = LineLook(width: 1.2, colour: DiagramColours.strongLine, style: .dashed)
  static let newLine = LineLook(width: 2.2, colour: DiagramColours.board)

  /// The mark of a picture, as large as the larger of its two; unseen where there is none.
  private func mark(of vertex: Vertex, isBefore: Bool) -> DiagramMark {
    let most = (
      networks: (before.networks + after.networks).lazy.map(\.size).max() ?? 0,
      boards: (before.boards + after.boards).lazy.map(\.degree).max() ?? 0
    )
    let both = [(before, vertex.before), (after, vertex.after)]
    let size = both.compactMap { subject, index in
      index.map { index in
        vertex.kind == .network
          ? subject.size(of: subject.networks[index].size, among: most.networks)
          : subject.size(of: subject.boards[index].degree, among: most.boards)
      }
    }.max()!
    func mark(_ subject: DiagramSubject, _ index: Int) -> DiagramMark {
      var mark =
        vertex.kind == .network
        ? subject.mark(ofNetwork: index, size: size) : subject.mark(ofBoard: index, size: size)
      mark.link = nil
      if mark.outline == .memberWide { mark.outline = .usual }
      return mark
    }
    let own = both.map { subject, index in index.map { mark(subject, $0) } }
    let there = own[isBefore ? 0 : 1]
    var result = there ?? own[isBefore ? 1 : 0]!
    result.leastWidth = own.compactMap { $0?.width }.max()!
    result.leastHeight = own.compactMap { $0?.height }.max()!
    if there == nil {
      result.isHidden = true
      result.tooltip = nil
    } else if own.contains(where: { $0 == nil }) {
      if isBefore { result.outline = .leaving } else { result.isSubject = true }
    }
    return result
  }

  private func legend(
    _ subject: DiagramSubject, isBefore: Bool, drawn: Set<Tie>, other: Set<Tie>,
    marks: [DiagramMark]
  ) -> [LegendEntry] {
    let words = subject.words
    var entries = [
      LegendEntry([LegendEntry.mark(.board)], subject.text(words.participant.one)),
      LegendEntry([LegendEntry.mark(.network)], subject.text(words.network.one)),
    ]
    if !drawn.intersection(other).isEmpty {
      entries.append(
        LegendEntry([.line(LineLook())], subject.text(nl: "is lid van", en: "is a member of")))
    }
    let isChanged = marks.contains { $0.outline == .leaving || $0.isSubject && !$0.isHidden }
    if isChanged {
      entries.append(
        isBefore
          ? LegendEntry(
            [LegendEntry.mark(.network, outline: .leaving)],
            subject.text(
              nl: "gestreept: is er na de maatregelen niet meer",
              en: "dashed: is not there after the measures"))
          : LegendEntry(
            [LegendEntry.mark(.network, isSubject: true)],
            subject.text(nl: "dikke rand: nieuw", en: "thick outline: new")))
    }
    if !drawn.subtracting(other).isEmpty {
      entries.append(
        isBefore
          ? LegendEntry(
            [.line(ScenarioPicture.leavingLine)],
            subject.text(
              nl: "lidmaatschap dat verdwijnt", en: "membership that goes"))
          : LegendEntry(
            [.line(ScenarioPicture.newLine)],
            subject.text(nl: "nieuw lidmaatschap", en: "new membership")))
    }
    return entries
  }
}

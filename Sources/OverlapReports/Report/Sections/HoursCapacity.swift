import Markup
import OverlapAnalysis

extension ReportPage {
  /// Who has more hours than its own capacity, by name: for certain, and perhaps.
  @NodeBuilder var capacity: [Node] {
    let known = contents.boardHours.filter { $0.capacity != nil }
    if !known.isEmpty {
      let above = known.filter { $0.standing == .above }
      let possibly = known.filter { $0.standing == .possiblyAbove }
      heading(Phrase(nl: "Tegen de eigen capaciteit", en: "Against their own capacity"))
      paragraph(capacitySentence(known.count, above: above.count, possibly: possibly.count))
      if !above.isEmpty {
        capacityList(above, Phrase(nl: "Erboven: ", en: "Above it: "))
      }
      if !possibly.isEmpty {
        capacityList(possibly, Phrase(nl: "Misschien erboven: ", en: "Possibly above it: "))
      }
      note(CapacityStanding.note)
    }
  }

  private func capacitySentence(_ count: Int, above: Int, possibly: Int) -> Phrase {
    let counted = words.participant.counted(count)
    let given = Phrase(
      nl: count == 1 ? "geeft op" : "geven op", en: count == 1 ? "gives" : "give")
    let within = count - above - possibly
    return Phrase(
      nl: """
        \(counted.nl) \(given.nl) hoeveel uur er voor netwerken is. Daarvan zitten er \
        \(Language.nl.integer(above)) boven, \(Language.nl.integer(possibly)) misschien, en \
        \(Language.nl.integer(within)) niet.
        """,
      en: """
        \(counted.en) \(given.en) how many hours there are for networks. Of these \
        \(Language.en.integer(above)) are above it, \(Language.en.integer(possibly)) possibly, and \
        \(Language.en.integer(within)) are not.
        """)
  }

  /// Names, each with its hours and what it has.
  private func capacityList(_ boards: [BoardHours], _ start: Phrase) -> Element {
    let shown = leading(contents.limits.rows, of: boards) { one, other in
      (one.above?.low ?? 0) > (other.above?.low ?? 0)
    }
    var nodes: [Node] = [.text(text(start))]
    for (index, board) in shown.enumerated() {
      if index > 0 { nodes.append("; ") }
      nodes += [link(toBoard: board.name), .text(text(capacityText(of: board)))]
    }
    if shown.count < boards.count {
      let rest = andMore(boards.count - shown.count)
      nodes.append(.text(text(Phrase { "; \(rest[$0])" })))
    }
    nodes.append(".")
    return Element("p", children: nodes)
  }

  private func capacityText(of board: BoardHours) -> Phrase {
    let load = board.hours.load.clause(
      seats: board.hours.seats, listMayGrow: board.didNotAnswer)
    let capacity = Phrase { $0.shortest(board.capacity ?? 0) }
    return Phrase(
      nl: " (capaciteit \(capacity.nl) uur; \(load.nl))",
      en: " (capacity \(capacity.en) hours; \(load.en))")
  }
}

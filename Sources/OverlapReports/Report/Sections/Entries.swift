import Markup
import OverlapAnalysis

extension ReportPage {
  /// Every board and every network, closed until one is opened.
  @NodeBuilder var entries: [Node] {
    if contents.boards.isEmpty, contents.networks.isEmpty {
      paragraph(Phrase(nl: "Er is niets geteld.", en: "Nothing was counted."))
    } else {
      openEntries
    }
  }

  @NodeBuilder private var openEntries: [Node] {
    paragraph(
      Phrase(
        nl: """
          Klik op een naam om te zien wat erachter zit. Wat openstaat, komt mee op papier als u \
          deze pagina afdrukt.
          """,
        en: """
          Click a name to see what is behind it. What is open comes along on paper when you print \
          this page.
          """))
    if !contents.limits.isDetailed {
      note(
        Phrase(
          nl: """
            Om de pagina leesbaar te houden staan hier van lange lijsten de eerste namen. Alles \
            staat in \(TableName.pairs.reportPath), \(TableName.overlaps.reportPath) en \
            \(TableName.boards.reportPath).
            """,
          en: """
            To keep the page readable, of long lists the first names stand here. Everything is in \
            \(TableName.pairs.reportPath), \(TableName.overlaps.reportPath) and \
            \(TableName.boards.reportPath).
            """))
    }
    if !contents.boards.isEmpty {
      heading(words.participant.many.capitalised)
      for profile in contents.boardProfiles { entry(of: profile) }
    }
    if !contents.networks.isEmpty {
      heading(words.network.many.capitalised)
      if !contents.incomplete.isEmpty, contents.hasMemberships { note(words.hereOnlyNote) }
      for profile in contents.networkProfiles { entry(of: profile) }
    }
  }

  /// A part that opens, and the place in it that links lead to.
  ///
  /// The place lies within the part, since browsers open a part for the sake of what is in it.
  func entry(
    _ name: Name, _ aside: Phrase, anchor: String?, @NodeBuilder children: () -> [Node]
  ) -> Element {
    Element("details", ["class": "entry"]) {
      Element("summary") {
        Element("span", ["class": "name"], text: name.titled)
        " "
        Element("span", ["class": "aside"], text: text(aside))
      }
      Element("div", anchor.map { ["id": $0] } ?? [:], children: children())
    }
  }

  /// Names, each with a number, as a sentence.
  ///
  /// - Parameter count: How many there are, of which these are the first.
  func leaders(
    _ start: Phrase, _ leaders: [(link: Node, number: Int)], of count: Int
  ) -> Element {
    var nodes: [Node] = [.text(text(start))]
    for (index, leader) in leaders.enumerated() {
      nodes += [
        .text(index == 0 ? "" : "; "), leader.link, .text(" (\(language.integer(leader.number)))"),
      ]
    }
    let rest = count > leaders.count ? "; \(text(andMore(count - leaders.count)))." : "."
    return Element("p", children: nodes + [.text(rest)])
  }
}

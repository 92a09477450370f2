import Markup
import OverlapAnalysis

extension ReportPage {
  /// Which networks have the same members, the same themes, both or neither.
  @NodeBuilder var twoByTwo: [Node] {
    if let twoByTwo = contents.twoByTwo, contents.networks.count > 1 {
      heading(Phrase(nl: "Zelfde leden, zelfde thema's?", en: "Same members, same themes?"))
      if twoByTwo.cells.allSatisfy({ $0.count == 0 }) {
        note(themesMissing)
      } else {
        paragraph(twoByTwoIntroduction)
        twoByTwoTable(twoByTwo)
        note(scope.alike.sentence(words))
        for phrase in twoByTwoNotes(twoByTwo) { note(phrase) }
      }
      if let contained = containedSentence(twoByTwo) {
        Element("p", children: contained)
      }
    }
  }

  private var twoByTwoIntroduction: Phrase {
    Phrase(
      nl: """
        Elk paar netwerken staat in één van vier vakken. Het vak zegt wat u zou kunnen onderzoeken, \
        niet wat er moet gebeuren. Taak, verplichting en geld staan bij elk netwerk zelf. Een \
        wettelijk netwerk kan een agenda delen; het kan niet opgaan in een ander.
        """,
      en: """
        Each pair of networks stands in one of four fields. The field says what you could look \
        into, not what should be done. Task, obligation and money stand with each network itself. \
        A statutory network can share an agenda; it cannot merge into another.
        """)
  }

  private var themesMissing: Phrase {
    Phrase(
      nl: """
        Van geen twee netwerken zijn leden en thema's bekend. Met de kolom "thema" in de tabel van \
        netwerken staat hier welke netwerken dezelfde leden en dezelfde thema's hebben.
        """,
      en: """
        Of no two networks are members and themes known. With the column "thema" in the table of \
        networks this says which networks have the same members and the same themes.
        """)
  }

  private func twoByTwoTable(_ twoByTwo: TwoByTwo) -> Element {
    let caption = Phrase(
      nl: "Paren netwerken naar wat zij gemeen hebben",
      en: "Pairs of networks by what they have in common")
    let rows: [(Phrase, [Quadrant])] = [
      (Phrase(nl: "zelfde leden", en: "same members"), [.both, .members]),
      (Phrase(nl: "andere leden", en: "other members"), [.themes, .neither]),
    ]
    return Element(
      "div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": text(caption)]
    ) {
      Element("table", ["class": "two"]) {
        Element("caption", text: text(caption))
        Element("thead") {
          Element("tr") {
            Element("td")
            Element(
              "th", ["scope": "col"], text: text(Phrase(nl: "zelfde thema's", en: "same themes")))
            Element(
              "th", ["scope": "col"], text: text(Phrase(nl: "andere thema's", en: "other themes")))
          }
        }
        Element("tbody") {
          for (title, quadrants) in rows {
            Element("tr") {
              Element("th", ["scope": "row"], text: text(title))
              for quadrant in quadrants { field(twoByTwo[quadrant], of: quadrant) }
            }
          }
        }
      }
    }
  }

  /// One field: how many pairs, what to look into, and which.
  private func field(_ cell: TwoByTwo.Cell, of quadrant: Quadrant) -> Element {
    let counted = words.networkPair.counted(cell.count)
    return Element("td") {
      Element(
        "p",
        children: [
          .element(Element("strong", text: text(counted))),
          .text(cell.count == 0 ? "." : text(Phrase { ": \(quadrant.suggestion[$0])." })),
        ])
      if !cell.leading.isEmpty {
        Element("ul") {
          for pair in cell.leading { Element("li", children: line(on: pair)) }
        }
        if cell.count > cell.leading.count {
          Element("p", ["class": "note"], text: text(andMore(cell.count - cell.leading.count)))
        }
      }
    }
  }

  /// Two networks, how many boards they share of how many, and which themes.
  private func line(on pair: OverlapFinding) -> [Node] {
    let boards: Phrase =
      if let either = pair.boardsOfEither {
        Phrase(
          nl: """
            \(Language.nl.integer(pair.shared)) van \(words.participant.counted(either).nl) in \
            allebei
            """,
          en:
            "\(Language.en.integer(pair.shared)) of \(words.participant.counted(either).en) in both"
        )
      } else {
        Phrase(
          nl: "geen gedeeld \(words.participant.one.nl)",
          en: "no shared \(words.participant.one.en)")
      }
    let themes = listed(pair.themes.shared)
    let shared =
      pair.themes.shared.isEmpty
      ? Phrase(nl: "", en: "") : Phrase(nl: "; thema: \(themes)", en: "; theme: \(themes)")
    return [
      link(toNetwork: pair.first), " – ", link(toNetwork: pair.second),
      .text(text(Phrase { " (\(boards[$0])\(shared[$0]))" })),
    ]
  }

  private func twoByTwoNotes(_ twoByTwo: TwoByTwo) -> [Phrase] {
    let check = twoByTwo[.both].leading.first.flatMap { pair -> Phrase? in
      guard let board = pair.boards.first else { return nil }
      let first = displayed(anchors.label(ofNetwork: pair.first))
      let second = displayed(anchors.label(ofNetwork: pair.second))
      let shared = displayed(anchors.label(ofBoard: board))
      let theme = pair.themes.shared.first.map(displayed) ?? ""
      return Phrase(
        nl: """
          Controle: \(shared) staat op de lijst van \(first) en van \(second); \
          beide hebben het thema \(theme).
          """,
        en: """
          Check: \(shared) is on the list of \(first) and of \(second); both have \
          the theme \(theme).
          """)
    }
    let unknown = twoByTwo.unknownPairs
    let same = twoByTwo.sameMembersOfUnknownThemes.count
    let missing: Phrase? =
      unknown == 0
      ? nil
      : Phrase(
        nl: """
          Van \(words.networkPair.counted(unknown).nl) zijn leden of thema's niet bekend; bij \
          \(Language.nl.integer(same)) daarvan zijn de leden wel dezelfde. De kolom "thema" in de \
          tabel van netwerken geeft ze hun vak.
          """,
        en: """
          Of \(words.networkPair.counted(unknown).en) members or themes are not known; with \
          \(Language.en.integer(same)) of these the members are the same. The column "thema" in \
          the table of networks gives them their field.
          """)
    let place = Phrase(
      nl: """
        Paren met een gedeeld \(words.participant.one.nl) staan in \
        \(TableName.overlaps.place.nl), paren met alleen een gedeeld thema in \
        \(TableName.alignments.place.nl).
        """,
      en: """
        Pairs that share a \(words.participant.one.en) are in \(TableName.overlaps.place.en), pairs \
        that share a theme alone in \(TableName.alignments.place.en).
        """)
    return [check, missing, place].compactMap { $0 }
  }

  /// Small networks that lie within large ones.
  private func containedSentence(_ twoByTwo: TwoByTwo) -> [Node]? {
    let contained = twoByTwo.contained
    guard let pair = contained.leading.first else { return nil }
    let isFirstWithin = (pair.containmentFirst ?? 0) >= (pair.containmentSecond ?? 0)
    let (small, large) = isFirstWithin ? (pair.first, pair.second) : (pair.second, pair.first)
    let counted = words.networkPair.counted(contained.count)
    return [
      .text(
        text(
          Phrase(
            nl: """
              Bij \(counted.nl) valt het kleine netwerk (bijna) helemaal binnen het grote, en zijn \
              de leden toch niet dezelfde: het grote heeft er veel meer. Samengevoegd worden zij een \
              groot netwerk. Te onderzoeken is of zij aansluitend kunnen vergaderen, of dat het \
              grote kleiner kan. Zo valt 
              """,
            en: """
              In \(counted.en) the small network lies (nearly) wholly within the large one, and \
              yet the members are not the same: the large one has many more. Combined, they become a \
              large network. Worth a look is whether they could meet back to back, or whether the \
              large one could be smaller. For example, 
              """))),
      link(toNetwork: small),
      .text(text(Phrase(nl: " binnen ", en: " lies within "))), link(toNetwork: large), ".",
    ]
  }
}

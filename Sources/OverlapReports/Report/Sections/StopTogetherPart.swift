import Markup
import OverlapAnalysis

extension ReportPage {
  /// Which networks cannot both stop, and which can.
  @NodeBuilder var stopTogether: [Node] {
    // Networks of nearly all boards make every pair meet, so what counts without them comes first.
    if let shown = contents.stops.last, contents.hasMemberships {
      heading(Phrase(nl: "Een van de twee, niet allebei", en: "One of the two, not both"))
      paragraph(stopIntroduction)
      if !shown.leftOut.isEmpty { leftOut(of: shown) }
      stopping(shown)
      if !contents.incomplete.isEmpty { note(words.hereOnlyNote) }
      for all in contents.stops.dropLast() {
        details(
          Phrase(
            nl: "Hetzelfde met \(words.memberWideNetworks.nl) als plek",
            en: "The same with \(words.memberWideNetworks.en) as a place")
        ) { stopping(all) }
      }
      note(
        Phrase(
          nl: """
            Dit gaat alleen over paren die elkaar tegenkomen. Taak, thema's, partners en geld staan \
            bij elk netwerk zelf. Alles staat in \(TableName.stops.place.nl).
            """,
          en: """
            This is about pairs that meet, and nothing else. Task, themes, partners and money stand \
            with each network itself. All of it is in \(TableName.stops.place.en).
            """))
    }
  }

  private func leftOut(of together: StopTogether) -> Element {
    Element(
      "p",
      children: [
        .text(text(Phrase(nl: "Niet meegeteld als plek: ", en: "Not counted as a place: ")))
      ] + networks(together.leftOut, limit: contents.limits.names) + ["."])
  }

  private var stopIntroduction: Phrase {
    Phrase(
      nl: """
        Stoppen er meer netwerken tegelijk, dan mag u de rijen van de tabel niet optellen. Stopt een \
        van twee netwerken waarin een paar elkaar tegenkomt, dan is er nog een plek. Stoppen ze \
        allebei, dan niet. Een plek is hier elk netwerk waarin beide \(words.participant.many.nl) \
        zitten, wat het ook doet. Of een netwerk moet stoppen, staat hier niet.
        """,
      en: """
        If several networks stop at once, the rows of the table do not add up. If one of two \
        networks in which a pair meets stops, a place is left. If both stop, none is. A place is any \
        network that both \(words.participant.many.en) sit in, whatever it does. Whether a network \
        should stop, it does not say.
        """)
  }

  private func stopping(_ together: StopTogether) -> [Node] {
    var items: [[Node]] = []
    func add(_ intro: Phrase, _ names: [Name], _ check: Phrase? = nil) {
      guard !names.isEmpty else { return }
      let counted = words.network.counted(names.count)
      items.append(
        [.text(text(Phrase { "\(intro[$0]) (\(counted[$0])): " }))]
          + networks(names, limit: contents.limits.names) + ["."]
          + (check.map { [.text(" " + text($0))] } ?? []))
    }
    add(Phrase(nl: "Wettelijk, blijft altijd", en: "Statutory, always stays"), together.statutory)
    add(
      Phrase(
        nl: "Stopt een van deze, dan verliest ten minste één paar zijn laatste plek",
        en: "If one of these stops, at least one pair loses its last place"),
      together.onlyPlaces.map { $0.networks[0] },
      together.onlyPlaces.first.map { check(of: $0) })
    add(
      Phrase(
        nl: "Stopt een van deze, of stoppen zij samen, dan verliest geen paar zijn laatste plek",
        en: "If one of these stops, or all of them do, no pair loses its last place"),
      together.free)
    add(
      Phrase(
        nl: "Onbekend, want de leden zijn niet bekend",
        en: "Unknown, since the members are not known"),
      together.unknown)
    let groups = together.groups.prefix(contents.limits.names)
    let left = together.groups.count - groups.count
    return [.element(Element("ul") { for item in items { Element("li", children: item) } })]
      + groups.flatMap { group($0) }
      + (left > 0
        ? [
          .element(
            note(
              Phrase(
                nl: "En nog \(Language.nl.integer(left)) groepen.",
                en: "And \(Language.en.integer(left)) more groups.")))
        ] : [])
      + [.element(paragraph(countSentence(together)))]
      + notes([obligationNote(together)]).map(Node.element)
  }

  /// The networks of a group, what cannot all stop of it, and what can.
  private func group(_ group: StopGroup) -> [Node] {
    let limit = 5
    let conflicts = group.conflicts.prefix(limit)
    let sets = group.largestSets.prefix(limit)
    let total = Phrase { language in
      let count = language.integer(group.setCount.found)
      return group.setCount.isExact
        ? count : Phrase(nl: "ten minste \(count)", en: "at least \(count)")[language]
    }
    return [
      .element(
        Element(
          "p",
          children: [
            .text(
              text(
                Phrase(
                  nl: "Kunnen voor elkaar in de plaats komen: ",
                  en: "Can take each other's place: ")))
          ] + networks(group.networks, limit: contents.limits.names) + ["."])),
      .element(
        Element("ul") {
          for conflict in conflicts { Element("li", children: line(on: conflict)) }
          if group.conflictCount > conflicts.count {
            Element("li", text: text(andMore(group.conflictCount - conflicts.count)))
          }
        }),
      .element(
        paragraph(
          Phrase(
            nl: """
              Stoppen deze samen, dan verliest geen paar zijn laatste plek; komt er nog een uit de \
              groep bij, dan wel (\(total.nl) \
              \(group.setCount.found == 1 ? "manier" : "manieren"), de ruimste eerst):
              """,
            en: """
              If these stop together, no pair loses its last place; with one more of the group, some \
              pair does (\(total.en) \(group.setCount.found == 1 ? "way" : "ways"), the largest \
              first):
              """))),
      .element(
        Element("ul") {
          for set in sets {
            Element("li", children: networks(set, limit: contents.limits.names))
          }
        }),
    ]
  }

  private func line(on conflict: StopConflict) -> [Node] {
    let count = conflict.networks.count
    let start =
      count == 2
      ? Phrase(nl: "Niet allebei: ", en: "Not both: ")
      : Phrase(
        nl: "Niet alle \(Language.nl.integer(count)): ",
        en: "Not all \(Language.en.integer(count)): ")
    let pairs = Noun.pair.counted(conflict.pairs)
    return [.text(text(start))] + networks(conflict.networks)
      + [.text(text(Phrase { " (\(pairs[$0])). \(check(of: conflict)[$0])" }))]
  }

  /// Two boards that anyone can look up.
  private func check(of conflict: StopConflict) -> Phrase {
    let first = displayed(anchors.label(ofBoard: conflict.example.first))
    let second = displayed(anchors.label(ofBoard: conflict.example.second))
    let places = conflict.networks.map { displayed(anchors.label(ofNetwork: $0)) }
    return conflict.networks.count == 1
      ? Phrase(
        nl: "Controle: \(first) en \(second) staan samen alleen in de lijst van \(places[0]).",
        en: "Check: \(first) and \(second) are together only in the list of \(places[0]).")
      : Phrase(
        nl: "Controle: \(first) en \(second) staan samen alleen in die lijsten.",
        en: "Check: \(first) and \(second) are together only in those lists.")
  }

  private func countSentence(_ together: StopTogether) -> Phrase {
    let largest = together.largestSet
    guard !largest.isEmpty else {
      return Phrase(
        nl: "Stopt er een netwerk, welk ook, dan verliest een paar zijn laatste plek.",
        en: "If any network stops, some pair loses its last place.")
    }
    let count = together.setCount
    let sets = Phrase { language in
      let number = language.integer(count.found)
      return count.isExact
        ? number : Phrase(nl: "ten minste \(number)", en: "at least \(number)")[language]
    }
    let counted = words.network.counted(largest.count)
    let most =
      count.isExact
      ? Phrase(nl: "hoogstens", en: "at most")
      : Phrase(nl: "in wat gevonden is hoogstens", en: "in what was found at most")
    return count.found == 1
      ? Phrase(
        nl: """
          Zonder dat een paar zijn laatste plek verliest, stoppen er samen \(most.nl) \
          \(counted.nl). Dat zijn altijd dezelfde.
          """,
        en: """
          Without a pair losing its last place, together \(most.en) \(counted.en) stop. They are \
          always the same.
          """)
      : Phrase(
        nl: """
          Zonder dat een paar zijn laatste plek verliest, stoppen er samen \(most.nl) \
          \(counted.nl). Er zijn \(sets.nl) verschillende keuzes waar niets meer bij kan. Welke de \
          voorkeur heeft, zegt dit niet.
          """,
        en: """
          Without a pair losing its last place, together \(most.en) \(counted.en) stop. There are \
          \(sets.en) different choices to which nothing can be added. Which to prefer, this does \
          not say.
          """)
  }

  private func obligationNote(_ together: StopTogether) -> Phrase? {
    let unknown = together.obligationUnknown.count
    guard unknown > 0 else { return nil }
    let counted = words.network.counted(unknown)
    return Phrase(
      nl: """
        Van \(counted.nl) die hier in een keuze staan is niet opgegeven of zij wettelijk zijn; de kolom \
        "verplichting" in de tabel van netwerken zegt dat.
        """,
      en: """
        Of \(counted.en) that are part of a choice here it is not given whether they are statutory; the column \
        "verplichting" in the table of networks says so.
        """)
  }
}

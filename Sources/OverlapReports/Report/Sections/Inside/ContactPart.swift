import Markup
import OverlapAnalysis

extension ReportPage {
  /// Between how few boards most of the contact lies; nothing when no two share a network.
  var contactPart: [Node] {
    guard let whole = contents.contact else { return [] }
    let concentrated = contents.insides.filter { $0.contactElsewhere?.isConcentrated ?? false }
    let rows = leading(10, of: concentrated) { one, other in
      one.contactShareOfMembers < other.contactShareOfMembers
    }
    return [
      .element(
        heading(
          Phrase(
            nl: "Tussen hoe weinig \(words.participant.many.nl) het meeste contact ligt",
            en: "Between how few \(words.participant.many.en) most of the contact lies"))),
      .element(paragraph(contactIntroduction)),
    ] + contactSentence(whole, besidesMemberWide: false)
      + (contents.contactBesidesMemberWide.map { contactSentence($0, besidesMemberWide: true) }
        ?? [])
      + [.element(paragraph(concentratedSentence(concentrated.count)))]
      + (rows.isEmpty ? [] : [.element(contactTable(rows))])
      + notes([
        shownNote(
          rows.count, of: concentrated.count, in: .inside,
          which: Phrase(
            nl: "die met de kleinste groep in verhouding tot hun leden",
            en: "those with the smallest group for their members")), contactNote,
        contents.incomplete.note(words),
      ]).map(Node.element)
  }

  private var contactIntroduction: Phrase {
    let boards = words.participant.many
    let share = Phrase { $0.percentage(ContactGroup.commonShare) }
    return Phrase(
      nl: """
        Dit gaat niet over afspraken, maar over wie elkaar tegenkomt. Gezocht is de kleinste groep \
        \(boards.nl) waartussen minstens \(share.nl) van het contact ligt. Is die groep klein, dan \
        hangt veel aan weinig \(boards.nl). Is zij bijna zo groot als het geheel, dan is het contact \
        verspreid.
        """,
      en: """
        This is not about what was agreed, but about who meets whom. It is the smallest group of \
        \(boards.en) between whom at least \(share.en) of the contact lies. Where that group is \
        small, much depends on few \(boards.en). Where it is nearly as large as the whole, contact \
        is spread.
        """)
  }

  private func contactSentence(_ group: ContactGroup, besidesMemberWide: Bool) -> [Node] {
    let counted = words.participant.counted(group.boards.count)
    let all = Phrase { $0.integer(contents.boards.count) }
    let held = Phrase { $0.share(Double(group.held) / Double(group.total)) }
    let even = Phrase { $0.integer(group.fewestIfEven) }
    let scope =
      besidesMemberWide
      ? Phrase(
        nl: "Zonder \(words.memberWideNetworks.nl)", en: "Without \(words.memberWideNetworks.en)")
      : Phrase(nl: "Alle netwerken samen", en: "All networks together")
    let bound = group.isProven ? Phrase(nl: "", en: "") : fewest(group)
    return [
      .element(
        paragraph(
          scope
            + Phrase(
              nl: """
                : tussen \(counted.nl) van de \(all.nl) ligt \(held.nl) van het contact\(bound.nl). \
                Was het gelijk verspreid, dan waren het er \(even.nl).
                """,
              en: """
                : between \(counted.en) of \(all.en) lies \(held.en) of the contact\(bound.en). If it \
                were spread evenly, it would take \(even.en).
                """))),
      .element(
        details(Phrase(nl: "wie dat zijn", en: "who they are")) {
          Element("p", children: boards(group.boards, limit: 3 * contents.limits.names))
        }),
    ]
  }

  /// That a smaller group was not ruled out, and what was.
  private func fewest(_ group: ContactGroup) -> Phrase {
    Phrase(
      nl: "; met minder dan \(Language.nl.integer(group.fewest)) kan het zeker niet",
      en: "; with fewer than \(Language.en.integer(group.fewest)) it is certainly impossible")
  }

  private func concentratedSentence(_ count: Int) -> Phrase {
    let all = contents.insides.count { $0.contactElsewhere != nil }
    return Phrase(
      nl: """
        Van \(Language.nl.integer(all)) netwerken komen leden elkaar elders tegen. Bij \
        \(Language.nl.integer(count)) daarvan is de groep kleiner dan wanneer elk paar elkaar even \
        vaak zou tegenkomen\(count == 0 ? "." : ": daar ligt meer bij weinig leden.")
        """,
      en: """
        Of \(Language.en.integer(all)) networks members meet elsewhere. At \
        \(Language.en.integer(count)) of these the group is smaller than if each pair met as \
        often\(count == 0 ? "." : ": there more lies with few members.")
        """)
  }

  private func contactTable(_ rows: [InsideFinding]) -> Element {
    var columns: [PageColumn<InsideFinding>] = [
      networkColumn(words.network.one, \.name),
      column(words.member.many, .integer) { $0.listing.cell($0.size) },
      counted(Phrase(nl: "kleinste groep", en: "smallest group")) { $0.contactElsewhere?.boards },
      column(Phrase(nl: "deel van het contact", en: "share of the contact"), .share) { inside in
        .share(inside.contactElsewhere.map { Double($0.held) / Double($0.total) })
      },
      column(Phrase(nl: "bij gelijke spreiding", en: "if spread evenly"), .integer) {
        .integer($0.contactElsewhere?.fewestIfEven)
      },
    ]
    if rows.contains(where: { $0.contactElsewhere?.isProven == false }) {
      columns.append(
        column(Phrase(nl: "kleiner dan dit kan niet", en: "no smaller than this"), .integer) {
          .integer($0.contactElsewhere?.fewest)
        })
    }
    if contents.hasMemberWideNetworks {
      columns.append(
        counted(
          Phrase(nl: "kleinste groep, zonder grote", en: "smallest group, without large ones")
        ) { $0.contactBesidesMemberWide?.boards })
    }
    return table(
      rows,
      caption: Phrase(
        nl: "Tussen welke leden het meeste contact elders ligt",
        en: "Between which members most of the contact elsewhere lies"),
      columns: columns)
  }

  private var contactNote: Phrase {
    let boards = words.participant.many
    return Phrase(
      nl: """
        Contact: voor elk paar \(boards.nl) het aantal netwerken dat zij delen; per netwerk het \
        aantal andere. Natellen kan met \(TableName.pairs.reportPath). Zijn er meer kleinste groepen, \
        dan staat hier één ervan. Het gaat om \(boards.nl), niet om mensen.
        """,
      en: """
        Contact: for each pair of \(boards.en) the number of networks that they share; by network \
        the number of others. \(TableName.pairs.reportPath) serves to check it. Where there are \
        several smallest groups, one of them is here. It is about \(boards.en), not about people.
        """)
  }
}

extension InsideFinding {
  /// The smallest group as a share of the members.
  fileprivate var contactShareOfMembers: Double {
    contactElsewhere.map { Double($0.boards.count) / Double(size) } ?? 1
  }
}

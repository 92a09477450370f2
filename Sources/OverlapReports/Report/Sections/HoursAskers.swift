import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// Who asks for the hours: by obligation, by commissioner, by scheme, by theme.
  @NodeBuilder var askers: [Node] {
    heading(Phrase(nl: "Wie erom vraagt", en: "Who asks for them"))
    paragraph(
      Phrase(
        nl: """
          Dezelfde uren, maar nu opgeteld naar wie of wat erom vraagt. Staat er bij een gremium \
          niets, dan geldt wat bij zijn netwerk staat.
          """,
        en: """
          The same hours, now added up by who or what asks for them. Where a body gives nothing, \
          what its network gives holds.
          """))
    if let unlistedSeatsNote { note(unlistedSeatsNote) }
    for (asker, rows) in contents.hoursAsked {
      if rows.contains(where: { $0.label != nil }) {
        table(of: rows, by: asker)
      } else {
        note(asker.notGiven)
      }
    }
  }

  private func table(of rows: [HoursAsked], by asker: HoursAsker) -> [Node] {
    let shown = rows.prefix(contents.limits.rows)
    let incomplete = contents.incompleteNetworks
    let total = contents.totalHours
    @Sendable func listMayGrow(_ row: HoursAsked) -> Bool {
      row.networks.contains { incomplete.contains($0) }
    }
    let label = PageColumn<HoursAsked>(heading: asker.heading, isNumeric: false) { row in
      [.text(text(row.obligation?.phrase ?? row.label.map(verbatim) ?? notStated))]
    }
    let known = Set(contents.networks.map(\.name))
    let networkHeading = Phrase(
      nl: "\(words.network.many.nl) en gremia", en: "\(words.network.many.en) and bodies")
    let networks = PageColumn<HoursAsked>(heading: networkHeading, isNumeric: false) { row in
      [
        .element(
          details(self.counted(row.networks, among: known)) {
            Element("p", children: self.networks(row.networks, limit: 2 * contents.limits.names))
          })
      ]
    }
    return [
      .element(
        table(
          shown, caption: asker.caption,
          columns: [
            label, networks,
            column(words.participant.many, .integer) {
              listMayGrow($0) ? .integerAtLeast($0.boards) : .integer($0.boards)
            },
            column(Phrase(nl: "zetels", en: "seats"), .integer) {
              listMayGrow($0) ? .integerAtLeast($0.seats) : .integer($0.seats)
            },
            column(Phrase(nl: "uren per jaar", en: "hours a year"), .decimal(places: 0)) {
              $0.load.readingCell(places: 0, listMayGrow: listMayGrow($0))
            },
            column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
              .integer($0.load.unknownSeats)
            },
            column(Phrase(nl: "deel van de bekende uren", en: "share of known hours"), .share) {
              .share($0.shareOfKnown(of: total))
            },
          ]))
    ]
      + notes([
        asker == .theme
          ? Phrase(
            nl: """
              Een netwerk met meer thema's telt bij elk daarvan helemaal mee: deze rijen mogen niet \
              worden opgeteld.
              """,
            en: """
              A network with several themes counts in full under each of them: these rows must not \
              be added up.
              """) : nil,
        shown.count < rows.count
          ? Phrase(
            nl: "De \(shown.count) met de meeste uren, van \(rows.count).",
            en: "The \(shown.count) with most hours, of \(rows.count).") : nil,
      ]).map(Node.element)
  }

  /// "2 netwerken en 5 gremia": of what asks for hours, what is a network and what a body of one.
  private func counted(_ asking: [Name], among known: Set<Name>) -> Phrase {
    let networks = asking.count { known.contains($0) }
    let bodies = asking.count - networks
    let parts =
      (networks > 0 ? [words.network.counted(networks)] : [])
      + (bodies > 0 ? [Noun.plainBody.counted(bodies)] : [])
    return Phrase { language in language.enumerated(parts.map { $0[language] }) }
  }

  /// A text of a user, the same in every language.
  private func verbatim(_ label: String) -> Phrase {
    let shown = displayed(label)
    return Phrase { _ in shown }
  }

  private var notStated: Phrase { Phrase(nl: "niet opgegeven", en: "not given") }
}

extension HoursAsker {
  var heading: Phrase {
    switch self {
    case .scheme: Phrase(nl: "regeling", en: "scheme")
    case .commissioner: Phrase(nl: "opdrachtgever", en: "commissioner")
    case .obligation: Phrase(nl: "verplichting", en: "obligation")
    case .theme: Phrase(nl: "thema", en: "theme")
    }
  }

  var caption: Phrase {
    Phrase(nl: "Uren naar \(heading.nl)", en: "Hours by \(heading.en)")
  }

  fileprivate var notGiven: Phrase {
    Phrase(
      nl: "Naar \(heading.nl) is niets te zeggen: de lijsten geven van geen enkel netwerk welke "
        + "dat is.",
      en: "Nothing can be said by \(heading.en): the lists give it for no network.")
  }
}

import Markup
import OverlapAnalysis

extension ReportPage {
  /// What each network takes of its members together.
  var networkHours: [Node] {
    let shown = leading(contents.limits.rows, of: contents.networkProfiles) { one, other in
      (one.load.interval?.lowerBound ?? -1) > (other.load.interval?.lowerBound ?? -1)
    }
    let name: PageColumn<NetworkProfile> = networkColumn(words.network.one, \.name)
    return [
      .element(heading(Phrase(nl: "Per netwerk", en: "By network"))),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Uren van alle leden samen, gremia inbegrepen",
            en: "Hours of all members together, bodies included"),
          columns: [
            name,
            column(words.participant.many, .integer) { $0.listing.cell($0.members.count) },
            column(Phrase(nl: "zetels", en: "seats"), .integer) { $0.listing.cell($0.seatCount) },
            column(Phrase(nl: "uren per jaar", en: "hours a year"), .decimal(places: 0)) {
              $0.load.readingCell(places: 0, listMayGrow: $0.listing.isComplete == false)
            },
            column(Phrase(nl: "zetels zonder alle uren", en: "seats lacking hours"), .integer) {
              $0.listing.isUnknown ? .missing : .integer($0.load.unknownSeats)
            },
          ])),
    ]
      + notes([
        shownNote(
          shown.count, of: contents.networks.count, in: .networks,
          which: Phrase(nl: "die met de meeste uren", en: "those with most hours"))
      ]).map(Node.element)
  }
}

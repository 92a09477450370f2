import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// One board: who it is, where it sits, whom it meets.
  func entry(of profile: BoardProfile) -> Element {
    let report = BoardProfileReport(profile, scope: scope, incomplete: contents.incomplete)
    return entry(
      profile.name, degreeAside(of: profile, report), anchor: anchors.anchor(ofBoard: profile.name)
    ) {
      if contents.limits.isDetailed { facts(report.facts) }
      list(report.summarySentences)
      if report.didNotAnswer { note(report.noAnswerNote) }
      seats(of: profile, report)
      encounters(of: profile)
    }
  }

  /// Of how many networks it is a member, as far as that is known.
  private func degreeAside(of profile: BoardProfile, _ report: BoardProfileReport) -> Phrase {
    let counted = words.network.counted(profile.networkCount)
    guard report.didNotAnswer else { return counted }
    let networks = words.network.many
    return profile.networkCount == 0
      ? Phrase(nl: "\(networks.nl) niet bekend", en: "\(networks.en) not known")
      : Phrase { "≥ \(counted[$0])" }
  }

  private func seats(of profile: BoardProfile, _ report: BoardProfileReport) -> [Node] {
    guard !profile.seats.isEmpty else { return [] }
    guard contents.limits.isDetailed else {
      let networks = profile.seats.filter { $0.bodyOf == nil }.map(\.network)
      let start = Phrase { "\(words.network.many[$0].capitalised): " }
      return [
        .element(
          Element(
            "p", children: [.text(text(start))] + self.networks(networks, limit: 30) + ["."]))
      ]
    }
    let hours = ColumnOf<BoardSeat>(
      "hours", .decimal(places: 2), nl: "uren per jaar", en: "hours a year"
    ) { $0.load.readingCell(places: 2) }
    let participation = ParticipationColumns(profile.seats, name: \.network, \.participation)
    let name = PageColumn<BoardSeat>(heading: words.network.one, isNumeric: false) { seat in
      seat.bodyOf == nil
        ? [link(toNetwork: seat.network)]
        : [.text(CellText(report.nameColumn.cell(seat), kind: .text, in: language).text)]
    }
    let isTerritory = words.nature == .territory
    let knowsHours = !isTerritory && profile.load.interval != nil
    let columns =
      [name] + (isTerritory ? [] : participation.shown.map { column($0) })
      + (knowsHours ? [column(hours)] : [])
    let caption = words.choose(
      network: Phrase(nl: "Netwerken en gremia", en: "Networks and their bodies"),
      territory: Phrase(nl: "Gebieden", en: "Territories"))
    return [.element(table(profile.seats, caption: caption, columns: columns))]
      + (isTerritory ? [] : participation.through.map { .element(note($0)) })
  }

  /// Those it shares most with, and where.
  private func encounters(of profile: BoardProfile) -> [Node] {
    let several = profile.encounters.filter { $0.shared > 1 }
    let shown = several.prefix(contents.limits.names)
    guard !shown.isEmpty else { return [] }
    guard contents.limits.isDetailed else {
      return [
        .element(
          leaders(
            Phrase(nl: "Deelt het meest met ", en: "Shares most with "),
            shown.map { (link(toBoard: $0.board), $0.shared) }, of: several.count))
      ]
    }
    let networks = words.network.many
    let other = words.otherParticipant
    let hasLarge = !profile.memberWideNetworks.isEmpty
    let name = PageColumn<BoardEncounter>(heading: other.one, isNumeric: false) {
      [link(toBoard: $0.board)]
    }
    let shared = column(
      ColumnOf<BoardEncounter>(
        "", .integer, nl: "gedeelde \(networks.nl)", en: "shared \(networks.en)"
      ) { .integer($0.shared) })
    let besides = column(
      ColumnOf<BoardEncounter>("", .integer, nl: "zonder grote", en: "excl. large") {
        .integer($0.sharedBesidesMemberWide)
      })
    let which = PageColumn<BoardEncounter>(
      heading: Phrase(nl: "welke", en: "which"), isNumeric: false
    ) { self.networks($0.networks, limit: 2 * contents.limits.names) }
    let caption = words.choose(
      network: Phrase(
        nl: "Wie \(words.thisParticipant.nl) in meer dan één netwerk tegenkomt",
        en: "Whom \(words.thisParticipant.en) meets in more than one network"),
      territory: Phrase(
        nl: "Met wie \(words.thisParticipant.nl) meer dan één gebied deelt",
        en: "With whom \(words.thisParticipant.en) shares more than one territory"))
    let columns = [name, shared] + (hasLarge ? [besides] : []) + [which]
    return [.element(table(shown, caption: caption, columns: columns))]
      + notes([
        shownNote(
          shown.count, of: several.count, in: .pairs,
          which: Phrase(nl: "met wie het meest wordt gedeeld", en: "those that share most"))
      ]).map(Node.element)
  }
}

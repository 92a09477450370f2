import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// One network: what it is, who is in it, where they meet again, who meets only here.
  func entry(of profile: NetworkProfile) -> Element {
    let report = NetworkProfileReport(profile, scope: scope, incomplete: contents.incomplete)
    return entry(
      profile.name, sizeAside(of: profile), anchor: anchors.anchor(ofNetwork: profile.name)
    ) {
      if contents.limits.isDetailed { facts(report.facts) }
      list(report.summarySentences)
      certificate(of: profile)
      self.members(of: profile, report)
      overlaps(of: profile, report)
      if profile.pairsHereOnly > 0 || !profile.membersHereOnly.isEmpty {
        hereOnly(of: profile)
      }
    }
  }

  /// What would disappear without it.
  private func certificate(of profile: NetworkProfile) -> [Node] {
    guard let certificate = contents.certificates[profile.name] else { return [] }
    let names = CertificateReport.Names(
      board: { anchors.label(ofBoard: $0) }, network: { anchors.label(ofNetwork: $0) },
      list: { labels in
        let limit = 5
        let list = listed(Array(labels.prefix(limit)))
        guard labels.count > limit else { return Phrase { _ in list } }
        let more = andMore(labels.count - limit)
        return Phrase { "\(list); \(more[$0])" }
      })
    let report = CertificateReport(
      certificate, of: profile, among: contents.stops, scope: scope,
      incomplete: contents.incomplete, limit: contents.limits.isDetailed ? 3 : 1, names: names)
    return [
      .element(Element("h4", text: text(CertificateReport.heading))),
      .element(list(report.sentences)),
    ]
  }

  /// How many members it has, as far as its list tells.
  private func sizeAside(of profile: NetworkProfile) -> Phrase {
    if profile.listing.isUnknown {
      return Phrase(
        nl: "\(words.member.many.nl) niet bekend", en: "\(words.member.many.en) not known")
    }
    let counted = words.participant.counted(profile.members.count)
    return profile.listing.isComplete == false ? Phrase { "≥ \(counted[$0])" } : counted
  }

  private func members(of profile: NetworkProfile, _ report: NetworkProfileReport) -> [Node] {
    guard !profile.members.isEmpty else { return [] }
    let caption = report.membersHeading
    guard contents.limits.isDetailed else {
      let start = Phrase { "\(caption[$0]): " }
      let names = boards(
        profile.members.map(\.board), limit: 3 * contents.limits.names)
      return [.element(Element("p", children: [.text(text(start))] + names + ["."]))]
    }
    let participation = ParticipationColumns(profile.members, name: \.board, \.participation)
    let name = PageColumn<NetworkMember>(heading: words.participant.one, isNumeric: false) {
      [link(toBoard: $0.board)]
    }
    let columns = report.memberColumns(report.isTerritory ? [] : participation.shown)
    let notes =
      (report.isTerritory ? [] : participation.through)
      + [report.otherMembersNote].compactMap { $0 }
    return [
      .element(
        table(
          profile.members, caption: caption,
          columns: [name] + columns.dropFirst().map { column($0) }))
    ]
      + notes.map { .element(note($0)) }
      + (profile.bodies.isEmpty
        ? []
        : [
          .element(Element("h4", text: text(Phrase(nl: "Gremia", en: "Bodies")))),
          .element(list(profile.bodies.map { report.phrase(for: $0) })),
        ])
  }

  /// Where its members are again.
  private func overlaps(of profile: NetworkProfile, _ report: NetworkProfileReport) -> [Node] {
    let several = profile.overlaps.filter { $0.shared > 1 }
    let shown = several.prefix(contents.limits.names)
    guard !shown.isEmpty else { return [] }
    guard contents.limits.isDetailed else {
      let boards = words.participant.many
      return [
        .element(
          leaders(
            Phrase(
              nl: "Deelt de meeste \(boards.nl) met ", en: "Shares most \(boards.en) with "),
            shown.map { (link(toNetwork: $0.network), $0.shared) }, of: several.count))
      ]
    }
    let name = PageColumn<NetworkEncounter>(
      heading: report.overlapColumns[0].column.heading, isNumeric: false
    ) { [link(toNetwork: $0.network)] }
    return [
      .element(
        table(
          shown, caption: report.overlapHeading,
          columns: [name] + report.overlapColumns.dropFirst().map { column($0) }))
    ]
      + notes([
        shownNote(
          shown.count, of: several.count, in: .overlaps,
          which: Phrase(nl: "die het meeste delen", en: "those that share most"))
      ]).map(Node.element)
  }
}

// MARK: - What is only here

extension ReportPage {
  /// The pairs that meet only in a network, and the members that are nowhere else, by name.
  @NodeBuilder func hereOnly(of profile: NetworkProfile) -> [Node] {
    let limit = contents.limits.names
    let pairs = profile.pairsHereOnly
    if pairs > 0 {
      let all = Noun.pair.counted(profile.pairs.count)
      let meet = pairs == 1 ? "komt" : "komen"
      let share = pairs == 1 ? "deelt" : "delen"
      let meetInEnglish = pairs == 1 ? "meets" : "meet"
      let shareInEnglish = pairs == 1 ? "shares" : "share"
      paragraph(
        words.choose(
          network: Phrase(
            nl: "\(Language.nl.integer(pairs)) van \(all.nl) \(meet) elkaar alleen hier tegen:",
            en: "\(Language.en.integer(pairs)) of \(all.en) \(meetInEnglish) only here:"),
          territory: Phrase(
            nl: "\(Language.nl.integer(pairs)) van \(all.nl) \(share) geen ander gebied:",
            en: "\(Language.en.integer(pairs)) of \(all.en) \(shareInEnglish) no other territory:"))
      )
      Element("ul") {
        for pair in profile.pairs.lazy.filter({ $0.others == 0 }).prefix(limit) {
          Element(
            "li", children: [link(toBoard: pair.first), " – ", link(toBoard: pair.second)])
        }
        if pairs > limit {
          Element("li", text: text(andMore(pairs - limit)))
        }
      }
    }
    let members = profile.membersHereOnly
    if !members.isEmpty {
      let start = words.choose(
        network: Phrase(nl: "Nergens anders aan tafel: ", en: "At no other table: "),
        territory: Phrase(nl: "Onder geen ander gebied: ", en: "In no other territory: "))
      Element("p", children: [.text(text(start))] + boards(members, limit: limit) + ["."])
    }
  }
}

import BoardNetworks
import OverlapAnalysis

extension NetworkProfileReport {
  /// Who is in it, how, and in how many other networks.
  func addMembers(to screen: inout ScreenText) {
    let boards = words.participant.many
    screen.addHeading(membersHeading)
    var notes: [Phrase] = []
    if profile.members.isEmpty {
      screen.addParagraph(
        isUnknown
          ? Phrase(nl: "Niet bekend.", en: "Not known.")
          : Phrase(nl: "Geen \(boards.nl).", en: "No \(boards.en)."))
    } else {
      let participation = ParticipationColumns(profile.members, name: \.board, \.participation)
      screen.addRows(
        profile.members, columns: memberColumns(isTerritory ? [] : participation.shown))
      if !isTerritory { notes += participation.notes }
    }
    if let others = otherMembersNote { notes.append(others) }
    if !notes.isEmpty { screen.addBlankLine() }
    for note in notes { screen.addNote(note) }
  }

  var membersHeading: Phrase {
    let boards = words.participant.many
    return words.choose(
      network: Phrase(nl: "Leden", en: "Members"),
      territory: Phrase(
        nl: "\(boards.nl.capitalised) die eronder vallen",
        en: "\(boards.en.capitalised) that lie in it"))
  }

  func memberColumns(
    _ participation: [ColumnOf<NetworkMember>]
  ) -> [ColumnOf<NetworkMember>] {
    let board = ColumnOf<NetworkMember>(
      "board", .text, nl: words.participant.one.nl, en: words.participant.one.en
    ) { .text($0.board.label) }
    let others = ColumnOf<NetworkMember>(
      "others", .integer, nl: "andere \(words.network.many.nl)",
      en: "other \(words.network.many.en)"
    ) { .integer($0.otherNetworks) }
    let besides = ColumnOf<NetworkMember>(
      "others_without", .integer, nl: "zonder grote", en: "excl. large"
    ) { .integer($0.otherNetworksBesidesMemberWide) }
    return [board] + participation + (tellsMemberWide ? [others, besides] : [others])
  }

  var otherMembersNote: Phrase? {
    guard !profile.otherMembers.isEmpty else { return nil }
    let labels = profile.otherMembers.map { other in
      other.kind.map { "\(other.participant.label) (\($0))" } ?? other.participant.label
    }
    let names = NameList(labels, showsAll: showsAll).phrase
    return Phrase(
      nl: "Ook op de lijst, en hier niet meegeteld: \(names.nl).",
      en: "Also on the list, and not counted here: \(names.en).")
  }

  /// Its bodies, who is in each, and who in none.
  func addBodies(to screen: inout ScreenText) {
    if isTerritory && profile.bodies.isEmpty { return }
    screen.addHeading(Phrase(nl: "Gremia", en: "Bodies"))
    guard !profile.bodies.isEmpty else {
      screen.addParagraph(Phrase(nl: "Geen in de lijst.", en: "None in the list."))
      return
    }
    for body in profile.bodies { screen.addItem(phrase(for: body)) }
    let absent = profile.membersInNoBody
    guard !absent.isEmpty else { return }
    let counted = words.participant.counted(absent.count)
    let names = NameList(absent, showsAll: showsAll).phrase
    screen.addItem(
      Phrase(
        nl: "In geen gremium, \(counted.nl): \(names.nl)",
        en: "In no body, \(counted.en): \(names.en)"))
  }

  func phrase(for body: NetworkBody) -> Phrase {
    let name = displayed(body.body.label)
    let within = body.within.map { displayed($0.label) }
    let title = Phrase(
      nl: within.map { "\(name) (gremium van \($0))" } ?? name,
      en: within.map { "\(name) (body of \($0))" } ?? name)
    let atLeast =
      body.listing.isComplete == false
      ? Phrase(nl: "ten minste ", en: "at least ") : Phrase(nl: "", en: "")
    let boards = atLeast + words.participant.counted(body.members.count)
    let others = Noun.otherParticipant.counted(body.otherMemberCount)
    let size =
      body.listing.isUnknown
      ? Phrase(nl: "leden niet bekend", en: "members not known")
      : body.otherMemberCount == 0
        ? boards : Phrase(nl: "\(boards.nl) en \(others.nl)", en: "\(boards.en) and \(others.en)")
    let often =
      body.meetings.perYear.map { count in
        Phrase(
          nl: ", \(Language.nl.shortest(count)) keer per jaar",
          en: ", \(Language.en.shortest(count)) times a year")
      } ?? Phrase(nl: "", en: "")
    let names = NameList(body.members, showsAll: showsAll).phrase
    return Phrase {
      "\(title[$0]), \(size[$0])\(often[$0])" + (body.members.isEmpty ? "" : ": \(names[$0])")
    }
  }
}

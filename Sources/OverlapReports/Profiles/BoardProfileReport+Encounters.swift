import BoardNetworks
import OverlapAnalysis

extension BoardProfileReport {
  /// Whom it meets where: the others in several networks, in one, and in none.
  ///
  /// Nothing when it is unknown where it sits.
  func addEncounters(to screen: inout ScreenText) {
    guard !areSeatsUnknown else { return }
    addEncountersInSeveral(to: &screen)
    addEncountersInOne(to: &screen)
    addNotMet(to: &screen)
  }

  private func addEncountersInSeveral(to screen: inout ScreenText) {
    let this = words.thisParticipant
    screen.addHeading(
      words.choose(
        network: Phrase(
          nl: "Wie \(this.nl) in meer dan één netwerk tegenkomt",
          en: "Whom \(this.en) meets in more than one network"),
        territory: Phrase(
          nl: "Met wie \(this.nl) meer dan één gebied deelt",
          en: "With whom \(this.en) shares more than one territory")))
    let several = profile.encounters.filter { $0.shared > 1 }
    guard !several.isEmpty else {
      screen.addParagraph(Phrase(nl: "Niemand.", en: "Nobody."))
      return
    }
    let counted = words.participant.counted(several.count)
    let networks = words.network.many
    let besides = words.memberWideNetworks
    screen.addParagraph(
      profile.memberWideNetworks.isEmpty
        ? Phrase(
          nl: "\(counted.nl), met het aantal gedeelde \(networks.nl).",
          en: "\(counted.en), with the number of shared \(networks.en).")
        : Phrase(
          nl: """
            \(counted.nl), met het aantal gedeelde \(networks.nl) en tussen haakjes dat zonder \
            \(besides.nl), die achteraan staan.
            """,
          en: """
            \(counted.en), with the number of shared \(networks.en) and in brackets that without \
            \(besides.en), which stand last.
            """))
    screen.addBlankLine()
    let list = EncounterList(several, memberWide: profile.memberWideNetworks)
    screen.addLines(list.lines(in: screen.language, width: screen.contentWidth))
  }

  private func addEncountersInOne(to screen: inout ScreenText) {
    let this = words.thisParticipant
    screen.addHeading(
      words.choose(
        network: Phrase(
          nl: "Wie \(this.nl) in één netwerk tegenkomt",
          en: "Whom \(this.en) meets in one network"),
        territory: Phrase(
          nl: "Met wie \(this.nl) één gebied deelt",
          en: "With whom \(this.en) shares one territory")))
    let groups = profile.encountersInOneNetwork
    guard !groups.isEmpty else {
      screen.addParagraph(Phrase(nl: "Niemand.", en: "Nobody."))
      return
    }
    for group in groups {
      let counted = words.participant.counted(group.boards.count)
      let names = NameList(group.boards, showsAll: showsAll).phrase
      let network = displayed(group.network.label)
      screen.addItem(Phrase { "\(network), \(counted[$0]): \(names[$0])" })
    }
  }

  private func addNotMet(to screen: inout ScreenText) {
    guard !profile.notMet.isEmpty else { return }
    let this = words.thisParticipant
    screen.addHeading(
      words.choose(
        network: Phrase(
          nl: "Wie \(this.nl) in geen netwerk tegenkomt",
          en: "Whom \(this.en) meets in no network"),
        territory: Phrase(
          nl: "Met wie \(this.nl) geen gebied deelt",
          en: "With whom \(this.en) shares no territory")))
    let counted = words.participant.counted(profile.notMet.count)
    let names = NameList(profile.notMet, showsAll: showsAll).phrase
    screen.addNote(Phrase { "\(counted[$0]): \(names[$0])" })
  }
}

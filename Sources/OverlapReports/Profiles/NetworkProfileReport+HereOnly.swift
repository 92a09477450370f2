import BoardNetworks
import OverlapAnalysis

extension NetworkProfileReport {
  /// The pairs that meet nowhere else, and those that do so only where nearly all boards are.
  func addPairsHereOnly(to screen: inout ScreenText) {
    guard let elsewhere = profile.elsewhere else { return }
    screen.addHeading(
      words.choose(
        network: Phrase(
          nl: "Paren die elkaar alleen hier tegenkomen", en: "Pairs that meet only here"),
        territory: Phrase(
          nl: "Paren die geen ander gebied delen", en: "Pairs that share no other territory")))
    let all = Noun.pair.counted(elsewhere.pairs)
    let here = profile.pairsHereOnly
    let bound = atMost(here)
    addPairs(
      profile.pairs.lazy.filter { $0.others == 0 }, count: here,
      Phrase(
        nl: "\(bound.nl)\(Language.nl.integer(here)) van \(all.nl)",
        en: "\(bound.en)\(Language.en.integer(here)) of \(all.en)"
      ).capitalised,
      to: &screen)
    guard tellsMemberWide else { return }
    let large = words.memberWideNetworks
    let otherwise = profile.pairsOtherwiseMemberWide
    addPairs(
      profile.pairs.lazy.filter { $0.others > 0 && $0.othersBesidesMemberWide == 0 },
      count: otherwise,
      Phrase(
        nl: "\(Language.nl.integer(otherwise)) van \(all.nl) verder alleen in \(large.nl)",
        en: "\(Language.en.integer(otherwise)) of \(all.en) elsewhere only in \(large.en)"),
      to: &screen)
  }

  /// How many pairs, and which.
  private func addPairs(
    _ pairs: some Sequence<ElsewherePair>, count: Int, _ intro: Phrase,
    to screen: inout ScreenText
  ) {
    let end = count == 0 ? "." : ":"
    screen.addParagraph(intro + Phrase { _ in end })
    PairList(pairs, count: count, showsAll: showsAll).add(to: &screen)
  }

  /// The members that sit nowhere else, and those that do so only where nearly all boards are.
  func addMembersHereOnly(to screen: inout ScreenText) {
    guard !profile.members.isEmpty else { return }
    let boards = words.participant.many
    screen.addHeading(
      words.choose(
        network: Phrase(
          nl: "\(boards.nl.capitalised) die in geen ander netwerk zitten",
          en: "\(boards.en.capitalised) that are in no other network"),
        territory: Phrase(
          nl: "\(boards.nl.capitalised) die onder geen ander gebied vallen",
          en: "\(boards.en.capitalised) that lie in no other territory")))
    screen.addParagraph(
      names(profile.membersHereOnly, bound: atMost(profile.membersHereOnly.count)).capitalised)
    guard tellsMemberWide else { return }
    let large = words.memberWideNetworks
    screen.addParagraph(
      names(
        profile.membersOtherwiseMemberWide,
        place: Phrase(nl: " verder alleen in \(large.nl)", en: " elsewhere only in \(large.en)")))
  }

  /// How many members, and which.
  private func names(
    _ names: [Name], bound: Phrase = Phrase(nl: "", en: ""), place: Phrase = Phrase(nl: "", en: "")
  ) -> Phrase {
    let all = words.participant.counted(profile.members.count)
    let list = NameList(names, showsAll: showsAll).phrase
    return Phrase {
      let part = Phrase(nl: "van \(all.nl)", en: "of \(all.en)")
      return "\(bound[$0])\($0.integer(names.count)) \(part[$0])\(place[$0])"
        + (names.isEmpty ? "." : ": \(list[$0])")
    }
  }
}

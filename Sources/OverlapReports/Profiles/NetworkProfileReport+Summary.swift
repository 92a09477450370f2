import BoardNetworks
import OverlapAnalysis

extension NetworkProfileReport {
  func addSummary(to screen: inout ScreenText) {
    screen.addHeading(Phrase(nl: "In het kort", en: "In short"))
    for sentence in summarySentences { screen.addItem(sentence) }
  }

  /// How large it is, where its members meet elsewhere or only here, what it takes.
  var summarySentences: [Phrase] {
    let meeting =
      profile.elsewhere.map { [elsewhereSentence($0), hereOnlySentence($0)] } ?? [noPairSentence]
    return (isUnknown ? [unknownSentence] : [sizeSentence] + meeting)
      + (isTerritory ? [] : [loadSentence])
  }

  private var unknownSentence: Phrase {
    words.choose(
      network: Phrase(
        nl: "Wie de leden zijn, is niet bekend, en dus ook niet waar zij elkaar nog tegenkomen.",
        en: "Who the members are is not known, and so neither where else they meet."),
      territory: Phrase(
        nl: "Wie eronder vallen, is niet bekend.", en: "Who lie in it is not known."))
  }

  private var noPairSentence: Phrase {
    words.choose(
      network: Phrase(
        nl: "Zonder paar leden valt er over elkaar tegenkomen niets te zeggen.",
        en: "Without a pair of members nothing can be said of meeting."),
      territory: Phrase(
        nl: "Zonder \(words.pair.one.nl) valt er over andere gebieden niets te zeggen.",
        en: "Without a \(words.pair.one.en) nothing can be said of other territories."))
  }

  private var sizeSentence: Phrase {
    let boards = words.participant
    let atLeast =
      profile.listing.isComplete == false
      ? Phrase(nl: "ten minste ", en: "at least ") : Phrase(nl: "", en: "")
    let size = atLeast + boards.counted(profile.members.count)
    let pairs = atLeast + Noun.pair.counted(profile.pairs.count)
    let network = words.network.one
    let wide =
      profile.isMemberWide
      ? Phrase(
        nl: " Dit is een \(network.nl) met bijna alle \(boards.many.nl).",
        en: " This is a \(network.en) with nearly all \(boards.many.en).")
      : Phrase(nl: "", en: "")
    return Phrase(
      nl: "\(size.nl), dus \(pairs.nl).", en: "\(size.en), so \(pairs.en)."
    ).capitalised + wide
  }

  private func elsewhereSentence(_ elsewhere: ElsewhereDistribution) -> Phrase {
    let mean = Phrase { $0.decimal(elsewhere.mean, places: 2) }
    let details = Phrase {
      "(\(Phrase(nl: "mediaan", en: "median")[$0]) \($0.decimal(elsewhere.median, places: 1)), "
        + "n = \(Noun.pair.counted(elsewhere.pairs)[$0]))"
    }
    let besides = Phrase { language in
      guard tellsMemberWide, let besides = profile.elsewhereBesidesMemberWide else { return "" }
      let large = words.memberWideNetworks
      let without = Phrase(nl: "; zonder \(large.nl)", en: "; without \(large.en)")
      return "\(without[language]) \(language.decimal(besides.mean, places: 2))"
    }
    return words.choose(
      network: Phrase(
        nl: """
          Twee leden komen elkaar gemiddeld in \(mean.nl) andere netwerken tegen \
          \(details.nl)\(besides.nl).
          """,
        en: """
          Two members meet in \(mean.en) other networks on average \(details.en)\(besides.en).
          """),
      territory: Phrase(
        nl: """
          Twee \(words.participant.many.nl) hier delen gemiddeld \(mean.nl) andere gebieden \
          \(details.nl)\(besides.nl).
          """,
        en: """
          Two \(words.participant.many.en) here share \(mean.en) other territories on average \
          \(details.en)\(besides.en).
          """))
  }

  private func hereOnlySentence(_ elsewhere: ElsewhereDistribution) -> Phrase {
    let part = Phrase {
      let all = Noun.pair.counted(elsewhere.pairs)[$0]
      let share = $0.share(profile.sharePairsHereOnly ?? 0)
      return "\(atMost(profile.pairsHereOnly)[$0])\($0.integer(profile.pairsHereOnly)) "
        + Phrase(nl: "van \(all)", en: "of \(all)")[$0] + " (\(share))"
    }
    let more = Phrase {
      "\($0.integer(profile.pairsOtherwiseMemberWide)) "
        + "(\($0.share(profile.sharePairsOtherwiseMemberWide ?? 0)))"
    }
    let large = words.memberWideNetworks
    let otherwise =
      tellsMemberWide
      ? Phrase(
        nl: "; nog \(more.nl) verder alleen in \(large.nl)\(byTheLists.nl)",
        en: "; \(more.en) more elsewhere only in \(large.en)\(byTheLists.en)")
      : Phrase(nl: "", en: "")
    return words.choose(
      network: Phrase(
        nl: "Elkaar alleen hier tegenkomen: \(part.nl)\(otherwise.nl).",
        en: "Meeting only here: \(part.en)\(otherwise.en)."),
      territory: Phrase(
        nl: "Geen ander gebied delen: \(part.nl)\(otherwise.nl).",
        en: "Sharing no other territory: \(part.en)\(otherwise.en)."))
  }

  /// That a number may still go up or down, as long as a list may lack somebody.
  private var byTheLists: Phrase {
    incomplete.isEmpty
      ? Phrase(nl: "", en: "") : Phrase(nl: ", volgens de lijsten", en: ", by the lists")
  }

  private var loadSentence: Phrase {
    let load = profile.load.clause(
      seats: profile.seatCount, listMayGrow: profile.listing.isComplete == false)
    let boards = words.participant.many
    return profile.bodies.isEmpty
      ? Phrase(
        nl: "Overleglast van de \(boards.nl) hier samen: \(load.nl).",
        en: "Load of the \(boards.en) here together: \(load.en).")
      : Phrase(
        nl: "Overleglast van de \(boards.nl) hier samen, gremia inbegrepen: \(load.nl).",
        en: "Load of the \(boards.en) here together, bodies included: \(load.en).")
  }
}

import BoardNetworks
import OverlapAnalysis

extension BoardProfileReport {
  func addSummary(to screen: inout ScreenText) {
    screen.addHeading(Phrase(nl: "In het kort", en: "In short"))
    for sentence in summarySentences { screen.addItem(sentence) }
  }

  /// What it is a member of, how many it meets there, what that takes.
  var summarySentences: [Phrase] {
    let places = areSeatsUnknown ? [unknownSentence] : [membershipSentence, encounterSentence]
    return places + (scope.nature == .network ? [loadSentence] : [])
  }

  private var unknownSentence: Phrase {
    let this = words.thisParticipant
    return Phrase(
      nl: """
        Van welke netwerken \(this.nl) lid is, en wie het daar tegenkomt, is niet bekend: niet \
        geantwoord, en op geen lijst genoemd.
        """,
      en: """
        Of which networks \(this.en) is a member, and whom it meets there, is not known: no answer, \
        and on no list.
        """)
  }

  private var loadSentence: Phrase {
    let load = profile.load.clause(
      seats: profile.seatCount, listMayGrow: !incomplete.isEmpty || didNotAnswer)
    return Phrase(nl: "Overleglast: \(load.nl).", en: "Load: \(load.en).")
  }

  /// So many of all: "ten minste 3 van de 4" when there may be more memberships than are listed, and
  /// then none is as far as is known.
  private func part(_ count: Int, of all: Int, _ noun: Noun) -> Phrase {
    let mayGrow = !incomplete.isEmpty || didNotAnswer
    return Phrase { language in
      let whole = "\(language.integer(all)) \(noun.many[language])"
      let number = language.integer(count)
      return switch (language, mayGrow, count) {
      case (.nl, true, 0): "voor zover bekend geen van de \(whole)"
      case (.en, true, 0): "none of the \(whole) as far as is known"
      case (.nl, true, _): "ten minste \(number) van de \(whole)"
      case (.en, true, _): "at least \(number) of the \(whole)"
      case (.nl, false, _): "\(number) van de \(whole)"
      case (.en, false, _): "\(number) of the \(whole)"
      }
    }
  }

  private var membershipSentence: Phrase {
    let part = part(profile.networkCount, of: scope.networkCount, words.network)
    let bodies = Noun.body.counted(profile.bodyCount)
    return words.choose(
      network: profile.bodyCount > 0
        ? Phrase(
          nl: "Lid van \(part.nl), en in \(bodies.nl).",
          en: "Member of \(part.en), and in \(bodies.en).")
        : Phrase(nl: "Lid van \(part.nl).", en: "Member of \(part.en)."),
      territory: Phrase(nl: "Valt onder \(part.nl).", en: "Lies in \(part.en)."))
  }

  private var encounterSentence: Phrase {
    let others = words.otherParticipant
    guard profile.otherBoardCount > 0 else {
      return Phrase(
        nl: "Er zijn geen \(others.many.nl) geteld.", en: "No \(others.many.en) were counted.")
    }
    let met = part(profile.encounters.count, of: profile.otherBoardCount, others)
    let besides = Phrase { $0.integer(profile.encountersBesidesMemberWide) }
    let large = words.memberWideNetworks
    let rest =
      profile.memberWideNetworks.isEmpty
      ? Phrase(nl: ".", en: ".")
      : Phrase(
        nl: "; zonder \(large.nl) zijn dat er \(besides.nl).",
        en: "; without \(large.en) these are \(besides.en).")
    return words.choose(
      network: Phrase(
        nl: "Komt \(met.nl) in een netwerk tegen", en: "Meets \(met.en) in a network"),
      territory: Phrase(
        nl: "Deelt een gebied met \(met.nl)", en: "Shares a territory with \(met.en)")) + rest
  }
}

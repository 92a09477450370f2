import BoardNetworks
import OverlapAnalysis

/// What would disappear if a network stopped and all others stayed, as sentences that a reader can
/// check: its task and who asks for it first, then who would meet nowhere, then what could stand in.
struct CertificateReport {
  let certificate: Certificate
  let profile: NetworkProfile

  /// What can stop together, with all networks and without those of nearly all boards.
  let stops: [StopTogether]
  let scope: Scope
  let words: ScopeWords
  let incomplete: IncompleteLists

  let names: Names

  /// How many of something are worth a sentence each.
  let limit: Int

  /// How names are written: one board, one network, and a list of either.
  struct Names {
    let board, network: (Name) -> String
    let list: ([String]) -> Phrase
  }

  init(
    _ certificate: Certificate, of profile: NetworkProfile, among stops: [StopTogether],
    scope: Scope, incomplete: IncompleteLists, limit: Int, names: Names
  ) {
    self.certificate = certificate
    self.profile = profile
    self.stops = stops
    self.scope = scope
    words = ScopeWords(scope)
    self.incomplete = incomplete
    self.limit = limit
    self.names = names
  }

  static let heading = Phrase(
    nl: "Stel dat dit netwerk stopt, en al het andere blijft",
    en: "Suppose this network stops, and everything else stays")

  var sentences: [Phrase] {
    let known =
      certificate.listing.isUnknown
      ? [unknownSentence]
      : pairSentences + seatSentences + themeSentences + partnerSentences + substituteSentences
        + exclusionSentences
    return [taskSentence, moneySentence] + known
  }

  /// "hoogstens ": what is found only here may be elsewhere too while a list lacks somebody.
  var atMost: Phrase {
    incomplete.isEmpty ? Phrase(nl: "", en: "") : Phrase(nl: "hoogstens ", en: "at most ")
  }

  func board(_ name: Name) -> Phrase {
    let label = displayed(names.board(name))
    return Phrase { _ in label }
  }

  func network(_ name: Name) -> Phrase {
    let label = displayed(names.network(name))
    return Phrase { _ in label }
  }

  func boards(_ list: [Name]) -> Phrase { names.list(list.map(names.board)) }
  func networks(_ list: [Name]) -> Phrase { names.list(list.map(names.network)) }

  private var unknownSentence: Phrase {
    Phrase(
      nl: "Wie de leden zijn, is niet bekend. Wat er verder zou verdwijnen dus ook niet.",
      en: "Who the members are is not known, and so neither what else would disappear.")
  }
}

// MARK: - Task, obligation and money

extension CertificateReport {
  private var taskSentence: Phrase {
    let themes = listed(certificate.themeLosses.map(\.theme))
    let task =
      certificate.themeLosses.isEmpty
      ? Phrase(
        nl: "Welke taak het heeft, is niet opgegeven.", en: "What its task is, is not given.")
      : Phrase(nl: "Taak: \(themes).", en: "Task: \(themes).")
    return .joined([task, obligationSentence])
  }

  private var obligationSentence: Phrase {
    switch certificate.obligation {
    case .statutory:
      Phrase(
        nl: """
          Het netwerk is wettelijk: het kan een agenda delen met een ander, maar niet worden \
          opgeheven.
          """,
        en: "The network is statutory: it can share an agenda, but it cannot be dissolved.")
    case .subsidyCondition:
      Phrase(
        nl: "Het is een voorwaarde voor een subsidie.", en: "It is a condition of a subsidy.")
    case .agreement:
      Phrase(nl: "Het berust op een afspraak.", en: "It rests on an agreement.")
    case .voluntary: Phrase(nl: "Het is vrijwillig.", en: "It is voluntary.")
    case nil:
      Phrase(
        nl: "Of het verplicht is, is niet opgegeven.", en: "Whether it is obliged is not given.")
    }
  }

  private var moneySentence: Phrase {
    let scheme = certificate.scheme.map(displayed)
    let commissioner = certificate.commissioner.map(displayed)
    let parts = [
      scheme.map { Phrase(nl: "de regeling \($0)", en: "the scheme \($0)") },
      commissioner.map { Phrase(nl: "opdrachtgever \($0)", en: "commissioner \($0)") },
    ].compactMap { $0 }
    let behind =
      parts.isEmpty
      ? Phrase(
        nl: "Welke regeling of opdrachtgever erachter zit, is niet opgegeven.",
        en: "Which scheme or commissioner is behind it is not given.")
      : Phrase {
        Phrase(nl: "Erachter: ", en: "Behind it: ")[$0]
          + Phrase.joined(parts, by: "; ")[$0]
          + Phrase(
            nl: ". Wat dan met dat geld gebeurt, staat niet in de lijst.",
            en: ". What would become of that money is not in the list.")[$0]
      }
    let load = certificate.load.clause(
      seats: profile.seatCount, listMayGrow: certificate.listing.isComplete == false)
    let hours = Phrase(
      nl: "Nu vraagt het aan uren: \(load.nl). Wie het werk daarna doet, is niet bekend.",
      en: "It now takes in hours: \(load.en). Who would do the work afterwards is not known.")
    return .joined([behind, hours])
  }
}

// MARK: - Pairs and seats

extension CertificateReport {
  private var pairSentences: [Phrase] {
    guard certificate.pairs > 0 else {
      return [
        Phrase(
          nl: "Er is geen paar leden dat elkaar hier tegenkomt.",
          en: "There is no pair of members that meets here.")
      ]
    }
    let all = Noun.pair.counted(certificate.pairs)
    let kept = Phrase { $0.integer(certificate.pairsElsewhere) }
    let share = Phrase { $0.share(certificate.shareElsewhere ?? 0) }
    let without = Phrase { language in
      guard tellsMemberWide else { return "" }
      let count = language.integer(certificate.pairsElsewhereBesidesMemberWide)
      let large = words.memberWideNetworks[language]
      return Phrase(
        nl: "; \(large) niet meegeteld \(count)", en: "; not counting \(large) \(count)")[language]
    }
    let keptSentence = Phrase(
      nl: """
        Elkaar ook in een ander netwerk tegenkomen: \(kept.nl) van \(all.nl) \
        (\(share.nl))\(without.nl).
        """,
      en: "Meeting in another network too: \(kept.en) of \(all.en) (\(share.en))\(without.en).")
    guard let pair = certificate.pairsOnlyHere.first else {
      return [
        keptSentence
          + Phrase(
            nl: " Geen enkel paar komt elkaar alleen hier tegen.", en: " No pair meets only here.")
      ]
    }
    let count = Phrase {
      atMost[$0] + Noun.pair.counted(certificate.pairsOnlyHere.count)[$0]
    }
    let name = network(certificate.name)
    return [
      keptSentence,
      Phrase(
        nl: """
          Elkaar nergens meer tegenkomen: \(count.nl). Controle: \(board(pair.first).nl) en \
          \(board(pair.second).nl) staan samen alleen in de lijst van \(name.nl).
          """,
        en: """
          Meeting nowhere any more: \(count.en). Check: \(board(pair.first).en) and \
          \(board(pair.second).en) are together only in the list of \(name.en).
          """),
    ]
  }

  /// Whether there are other networks of nearly all boards.
  private var tellsMemberWide: Bool { !profile.memberWideNetworks.isEmpty }

  private var seatSentences: [Phrase] {
    guard certificate.size > 0 else { return [] }
    let nowhere = certificate.boardsNowhereElse
    guard let first = nowhere.first else {
      return [
        Phrase(
          nl: "Elk lid zit ook in een ander netwerk.",
          en: "Every member is in another network too.")
      ]
    }
    let counted = words.participant.counted(nowhere.count)
    return [
      Phrase(
        nl: """
          Nergens meer aan tafel: \(atMost.nl)\(counted.nl): \(boards(nowhere).nl). Controle: \
          \(board(first).nl) staat op geen andere lijst.
          """,
        en: """
          At no table any more: \(atMost.en)\(counted.en): \(boards(nowhere).en). Check: \
          \(board(first).en) is on no other list.
          """)
    ]
  }
}

// MARK: - Themes and partners

extension CertificateReport {
  private var themeSentences: [Phrase] {
    let only = certificate.themesOnlyHere
    let gone =
      only.isEmpty
      ? []
      : [
        Phrase(
          nl: "Thema's die geen ander netwerk van deze leden heeft: \(listed(only)).",
          en: "Themes that no other network of these members has: \(listed(only)).")
      ]
    let losses = certificate.themeLosses.filter { !$0.elsewhere.isEmpty }
    return gone
      + losses.map { loss in
        let theme = displayed(loss.theme)
        let without = loss.boardsWithout
        let missing =
          without.isEmpty
          ? Phrase(nl: " Elk lid zit daar.", en: " Every member is there.")
          : Phrase(
            nl: """
               Zonder tafel voor dit thema: \(words.participant.counted(without.count).nl): \
              \(boards(without).nl).
              """,
            en: """
               Without a table for this theme: \(words.participant.counted(without.count).en): \
              \(boards(without).en).
              """)
        return Phrase(
          nl: "Het thema \(theme) heeft ook: \(networks(loss.elsewhere).nl).\(missing.nl)",
          en: "The theme \(theme) is also that of: \(networks(loss.elsewhere).en).\(missing.en)")
      }
  }

  private var partnerSentences: [Phrase] {
    let only = certificate.partnersOnlyHere
    let elsewhere = certificate.partnerLosses.filter { !$0.elsewhere.isEmpty }
    let gone =
      only.isEmpty
      ? []
      : [
        Phrase(
          nl: "Soorten partners die deze leden in geen ander netwerk hebben: \(listed(only)).",
          en: "Kinds of partners that these members have in no other network: \(listed(only)).")
      ]
    return gone
      + elsewhere.map { loss in
        let kind = displayed(loss.kind)
        return Phrase(
          nl: "Partners van de soort \(kind) zitten ook in: \(networks(loss.elsewhere).nl).",
          en: "Partners of the kind \(kind) are also in: \(networks(loss.elsewhere).en).")
      }
  }
}

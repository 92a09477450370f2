import BoardNetworks
import OverlapAnalysis

// MARK: - What could stand in

extension CertificateReport {
  var substituteSentences: [Phrase] {
    guard certificate.pairs > 0 else { return [] }
    let alike = Phrase {
      Phrase(
        nl: "Netwerken die hierop lijken (\(scope.standIn.clause(words).nl)): ",
        en: "Networks like this one (\(scope.standIn.clause(words).en)): ")[$0]
    }
    let all = alike + found(certificate.substitutes)
    guard !profile.memberWideNetworks.isEmpty,
      certificate.substitutes != certificate.substitutesBesidesMemberWide
    else { return [all] }
    let large = words.memberWideNetworks
    return [
      all,
      Phrase(
        nl: "Hetzelfde zonder \(large.nl): ", en: "The same without \(large.en): ")
        + found(certificate.substitutesBesidesMemberWide),
    ]
  }

  /// How many pairs meet in them, how many it takes at least, which, and how sure that is.
  private func found(_ substitutes: Substitutes) -> Phrase {
    guard !substitutes.networks.isEmpty else {
      return Phrase(
        nl: "geen daarvan heeft twee van deze leden.", en: "none of these has two of the members.")
    }
    let kept = Phrase { $0.integer(substitutes.pairs) }
    let all = Noun.pair.counted(certificate.pairs)
    let check = Phrase {
      guard let pair = substitutes.example, let place = substitutes.networks.first else {
        return ""
      }
      let (one, other) = (board(pair.first)[$0], board(pair.second)[$0])
      return Phrase(
        nl: " Controle: \(one) en \(other) staan ook samen in de lijst van \(network(place).nl).",
        en: " Check: \(one) and \(other) are together in the list of \(network(place).en) too.")[$0]
    }
    let uncertain = Phrase {
      guard !substitutes.uncertain.isEmpty else { return "" }
      let list = networks(substitutes.uncertain)[$0]
      return Phrase(
        nl: " Onzeker: \(list); van hen of van dit netwerk ontbreekt het niveau of de frequentie.",
        en: " Uncertain: \(list); of them or of this network the level or frequency is not given."
      )[$0]
    }
    return Phrase(
      nl: """
        daarin komen \(kept.nl) van \(all.nl) elkaar tegen. Daarvoor \(enough(substitutes).nl): \
        \(networks(substitutes.networks).nl).\(uncertain.nl)\(check.nl)
        """,
      en: """
        in these \(kept.en) of \(all.en) meet. For that \(enough(substitutes).en): \
        \(networks(substitutes.networks).en).\(uncertain.en)\(check.en)
        """)
  }
}

extension CertificateReport {
  /// How many networks keep those pairs, and whether fewer could.
  private func enough(_ substitutes: Substitutes) -> Phrase {
    let count = substitutes.networks.count
    if count == 1 {
      return Phrase(nl: "is één netwerk genoeg", en: "one network is enough")
    }
    let counted = words.network.counted(count)
    let fewest = Phrase { $0.integer(substitutes.fewest) }
    return substitutes.isProven
      ? Phrase(
        nl: "zijn \(counted.nl) genoeg, en minder kan niet",
        en: "\(counted.en) are enough, and fewer will not do")
      : Phrase(
        nl: "zijn \(counted.nl) genoeg, en minder dan \(fewest.nl) kan niet",
        en: "\(counted.en) are enough, and fewer than \(fewest.en) will not do")
  }
}

// MARK: - One of the two, not both

extension CertificateReport {
  var exclusionSentences: [Phrase] {
    let places = certificate.lastMeetingPlaces
    let shown = places.prefix(limit).map(notBoth)
    let more = places.count - shown.count
    let rest =
      more > 0
      ? [
        Phrase(
          nl: "Niet allebei geldt ook met: \(networks(places.dropFirst(limit).map(\.network)).nl).",
          en: "Not both holds too with: \(networks(places.dropFirst(limit).map(\.network)).en).")
      ] : []
    return shown + rest + stops.prefix(1).flatMap { groupSentences($0, from: 3) }
      + stops.dropFirst().flatMap(sentencesBesidesMemberWide)
  }

  private func notBoth(_ place: LastMeetingPlace) -> Phrase {
    let other = network(place.network)
    let name = network(certificate.name)
    let pairs = Noun.pair.counted(place.pairs)
    let lose =
      place.pairs == 1
      ? Phrase(nl: "verliest", en: "loses its") : Phrase(nl: "verliezen", en: "lose their")
    return Phrase(
      nl: """
        Een van de twee, niet allebei: stopt \(other.nl) ook, dan \(lose.nl) nog eens \(pairs.nl) \
        de laatste plek. Controle: \(board(place.example.first).nl) en \
        \(board(place.example.second).nl) staan samen alleen in de lijsten van \(name.nl) en \
        \(other.nl).
        """,
      en: """
        One of the two, not both: if \(other.en) stops too, another \(pairs.en) \(lose.en) last \
        place. Check: \(board(place.example.first).en) and \(board(place.example.second).en) are \
        together only in the lists of \(name.en) and \(other.en).
        """)
  }

  /// Whether more networks make a difference, and which of at least so many cannot all stop.
  private func groupSentences(_ together: StopTogether, from least: Int) -> [Phrase] {
    switch together.standing(of: certificate.name) {
    case nil, .statutory, .unknown, .leftOut, .onlyPlace: return []
    case .free:
      guard certificate.pairs > 0 else { return [] }
      return [
        Phrase(
          nl: """
            Stopt dit netwerk samen met andere die geen paar zijn laatste plek kosten, dan houdt elk \
            paar hier nog een plek in een netwerk dat blijft. Over de taak zegt dat niets.
            """,
          en: """
            If this network stops together with others that cost no pair its last place, each pair \
            here still keeps a place in a network that stays. That says nothing of the task.
            """)
      ]
    case .partOfGroup(let group):
      let conflicts = group.conflicts.filter {
        $0.networks.count >= least && $0.networks.contains(certificate.name)
      }
      return conflicts.prefix(limit).map { conflict in
        let others = networks(conflict.networks.filter { $0 != certificate.name })
        let start =
          conflict.networks.count == 2
          ? Phrase(nl: "Niet allebei", en: "Not both")
          : Phrase(
            nl: "Niet alle \(Language.nl.integer(conflict.networks.count))",
            en: "Not all \(Language.en.integer(conflict.networks.count))")
        return Phrase(
          nl: """
            \(start.nl): dit netwerk en \(others.nl) zijn samen de enige plek van \
            \(board(conflict.example.first).nl) en \(board(conflict.example.second).nl).
            """,
          en: """
            \(start.en): this network and \(others.en) together are the only place of \
            \(board(conflict.example.first).en) and \(board(conflict.example.second).en).
            """)
      }
    }
  }

  /// The same when networks of nearly all boards are no place.
  private func sentencesBesidesMemberWide(_ together: StopTogether) -> [Phrase] {
    let large = words.memberWideNetworks
    let start = Phrase(nl: "Zonder \(large.nl): ", en: "Without \(large.en): ")
    if case .onlyPlace(let conflict) = together.standing(of: certificate.name) {
      let pairs = Noun.pair.counted(conflict.pairs)
      let (one, other) = (board(conflict.example.first), board(conflict.example.second))
      return [
        start
          + Phrase(
            nl: """
              dit netwerk is de enige plek van \(atMost.nl)\(pairs.nl), zoals \(one.nl) en \
              \(other.nl).
              """,
            en: """
              this network is the only place of \(atMost.en)\(pairs.en), such as \(one.en) and \
              \(other.en).
              """)
      ]
    }
    return groupSentences(together, from: 2).map { sentence in
      Phrase { start[$0] + sentence[$0].decapitalised }
    }
  }
}

extension String {
  /// The text as it goes on after a colon: its first letter small.
  fileprivate var decapitalised: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping + String(unicodeScalars.dropFirst())
  }
}

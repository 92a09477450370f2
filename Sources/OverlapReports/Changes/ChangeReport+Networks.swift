import BoardNetworks
import OverlapAnalysis

extension ChangeReport {
  /// Networks that came, ended, were combined or split, and what only one of the lists has.
  func addNetworks(to screen: inout ScreenText) {
    let items = networkItems
    guard !items.isEmpty || changes.earlier.bodies != changes.later.bodies else { return }
    screen.addHeading(Phrase(nl: "Netwerken", en: "Networks"))
    add(items, to: &screen)
    if changes.earlier.bodies + changes.later.bodies > 0 { screen.addItem(layersSentence) }
  }

  private var networkItems: [Phrase] {
    let networks = changes.networks
    let came = networks.filter { $0.kind == .came }
    let went = networks.filter { $0.kind == .went }
    let allCame = came.flatMap(\.later)
    let allWent = went.flatMap(\.earlier)
    var items: [Phrase] = []
    for change in came where change.evidence != .uncertain {
      items += change.later.filter { isTold($0, among: allCame) }.map { cameItem($0, change) }
    }
    for change in went where change.evidence != .uncertain {
      items += change.earlier.filter { isTold($0, among: allWent) }.map { wentItem($0, change) }
    }
    items += networks.filter { [.combined, .split, .rearranged].contains($0.kind) }
      .map(becameItem)
    items += networks.filter { $0.kind == .carriedOn }.compactMap(renamedItem)
    for change in came where change.evidence == .uncertain {
      items += change.later.map(listedNowItem)
    }
    for change in went where change.evidence == .uncertain {
      items += change.earlier.map(listedNoLongerItem)
    }
    return items
  }

  /// A body is told of with the network it is a body of, when that came or went too.
  private func isTold(_ network: NetworkState, among others: [NetworkState]) -> Bool {
    guard let whole = network.bodyOf else { return true }
    return !others.contains { $0.name == whole }
  }

  /// "Onderwijsregio Diepland (N04; 22 besturen, 3 gremia)"
  private func described(_ network: NetworkState) -> Phrase {
    let (name, id) = (network.name.shown, displayed(network.name.id))
    return Phrase { language in
      let bodies = network.bodies == 1 ? Noun.plainBody.one : Noun.plainBody.many
      let details =
        [
          network.name.label == network.name.id ? nil : id,
          [
            words.scope.participant.counted(network.size)[language],
            network.bodies > 0 ? "\(language.integer(network.bodies)) \(bodies[language])" : nil,
          ].compactMap { $0 }.joined(separator: ", "),
          network.bodyOf.map {
            Phrase(nl: "gremium van \($0.shown)", en: "body of \($0.shown)")[language]
          },
        ].compactMap { $0 }
      return "\(name) (\(details.joined(separator: "; ")))"
    }
  }

  /// " sinds 1 januari 2025"
  private func day(_ day: CalendarDate?, nl: String, en: String) -> Phrase {
    guard let day else { return Phrase(nl: "", en: "") }
    return Phrase(nl: " \(nl) \(Language.nl.date(day))", en: " \(en) \(Language.en.date(day))")
  }

  private func cameItem(_ network: NetworkState, _ change: NetworkChange) -> Phrase {
    let told = described(network)
    let doubt =
      change.evidence == .listed
      ? Phrase(
        nl: "; stond toen niet op de lijst, en geen begindatum zegt of het nieuw is",
        en: "; was not listed then, and no first day says whether it is new")
      : day(network.period.from, nl: "sinds", en: "since")
    return Phrase(nl: "Erbij: \(told.nl)\(doubt.nl).", en: "Came: \(told.en)\(doubt.en).")
  }

  private func wentItem(_ network: NetworkState, _ change: NetworkChange) -> Phrase {
    let told = described(network)
    let doubt =
      change.evidence == .listed
      ? Phrase(
        nl: "; staat nu niet op de lijst, en geen einddatum zegt of het gestopt is",
        en: "; is not listed now, and no last day says whether it ended")
      : day(network.period.to, nl: "tot en met", en: "up to and including")
    return Phrase(nl: "Gestopt: \(told.nl)\(doubt.nl).", en: "Ended: \(told.en)\(doubt.en).")
  }

  private func becameItem(_ change: NetworkChange) -> Phrase {
    func described(_ networks: [NetworkState]) -> Phrase {
      Phrase { language in language.enumerated(networks.map { self.described($0)[language] }) }
    }
    let old = described(change.earlier)
    let new = described(change.later)
    return switch change.kind {
    case .combined:
      Phrase(nl: "Samengevoegd: \(old.nl) in \(new.nl).", en: "Combined: \(old.en) into \(new.en).")
    case .split:
      Phrase(nl: "Gesplitst: \(old.nl) in \(new.nl).", en: "Split: \(old.en) into \(new.en).")
    default:
      Phrase(nl: "Herschikt: \(old.nl) in \(new.nl).", en: "Rearranged: \(old.en) into \(new.en).")
    }
  }

  private func renamedItem(_ change: NetworkChange) -> Phrase? {
    let old = change.earlier[0].name
    let new = change.later[0].name
    guard old.label != new.label else { return nil }
    return Phrase(
      nl: "Heet nu anders: \(old.titled) is nu \(new.titled).",
      en: "Has another name: \(old.titled) is now \(new.titled).")
  }

  private func listedNowItem(_ network: NetworkState) -> Phrase {
    Phrase(
      nl: """
        Geen verandering: \(network.name.titled) bestond toen al volgens de begindatum, maar staat \
        alleen in de nieuwe lijst.
        """,
      en: """
        No change: by its first day \(network.name.titled) was there already, but only the new list \
        has it.
        """)
  }

  private func listedNoLongerItem(_ network: NetworkState) -> Phrase {
    Phrase(
      nl: """
        Geen verandering: \(network.name.titled) loopt nu nog volgens de einddatum, maar staat alleen \
        in de oude lijst.
        """,
      en: """
        No change: by its last day \(network.name.titled) still goes on, but only the old list has \
        it.
        """)
  }

  private var layersSentence: Phrase {
    let (old, new) = (changes.earlier, changes.later)
    // The report counts layers of bodies: the network itself is none.
    let (before, after) = (max(0, old.layers - 1), max(0, new.layers - 1))
    return Phrase(
      nl: """
        Gremia van netwerken: \(Language.nl.integer(old.bodies)) \(words.earlier.nl), \
        \(Language.nl.integer(new.bodies)) \(words.later.nl). Het netwerk met de meeste lagen gremia \
        heeft er \(Language.nl.integer(before)) \(words.earlier.nl) en \
        \(Language.nl.integer(after)) \(words.later.nl).
        """,
      en: """
        Bodies of networks: \(Language.en.integer(old.bodies)) \(words.earlier.en), \
        \(Language.en.integer(new.bodies)) \(words.later.en). The network with most layers of \
        bodies has \(Language.en.integer(before)) \(words.earlier.en) and \
        \(Language.en.integer(after)) \(words.later.en).
        """)
  }

  /// Who joined and who left the networks that carried on, and how large these became.
  func addMembers(to screen: inout ScreenText) {
    let changed = changes.networks.filter { !$0.joined.isEmpty || !$0.left.isEmpty }
    guard !changed.isEmpty else { return }
    screen.addHeading(
      Phrase(
        nl: "Leden erbij en eraf in netwerken die bleven",
        en: "Members that joined and left networks that carried on"))
    add(changed.map(membersItem), to: &screen)
    let all = changed.flatMap { $0.joined + $0.left }
    guard all.contains(where: { $0.evidence == .uncertain }) else { return }
    screen.addNote(
      Phrase(
        nl: """
          (?) Dit hoeft geen verandering te zijn: de lijst die deze naam niet heeft, is niet volledig, \
          het \(words.scope.participant.one.nl) gaf geen antwoord, of de begin- of einddatum spreekt \
          het tegen.
          """,
        en: """
          (?) This need not be a change: the list without this name is incomplete, the \
          \(words.scope.participant.one.en) did not answer, or the first or last day says otherwise.
          """))
  }

  private func membersItem(_ change: NetworkChange) -> Phrase {
    func names(_ members: [MemberChange]) -> Phrase {
      NameList(
        members.map { $0.board.label + ($0.evidence == .uncertain ? " (?)" : "") },
        showsAll: showsAll
      ).phrase
    }
    let network = Phrase { $0.enumerated(change.later.map(\.name.shown)) }
    let was = change.earlier.reduce(0) { $0 + $1.size }
    let isNow = change.later.reduce(0) { $0 + $1.size }
    let size =
      change.kind == .carriedOn
      ? Phrase(
        nl:
          " (\(words.earlier.nl) \(was), \(words.later.nl) \(isNow) \(words.scope.participant.many.nl))",
        en:
          " (\(words.earlier.en) \(was), \(words.later.en) \(isNow) \(words.scope.participant.many.en))"
      )
      : Phrase(nl: "", en: "")
    let joined = names(change.joined)
    let left = names(change.left)
    let parts = [
      change.joined.isEmpty ? nil : Phrase(nl: "erbij \(joined.nl)", en: "joined \(joined.en)"),
      change.left.isEmpty ? nil : Phrase(nl: "eraf \(left.nl)", en: "left \(left.en)"),
    ].compactMap { $0 }
    return network + size + Phrase(nl: ": ", en: ": ") + .joined(parts, by: " | ")
      + Phrase(nl: ".", en: ".")
  }
}

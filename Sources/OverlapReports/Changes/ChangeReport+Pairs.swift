import OverlapAnalysis

extension ChangeReport {
  /// The pairs that lost their last meeting place, and those that gained one, by name.
  func addPairs(to screen: inout ScreenText) {
    let pairs = changes.pairs
    add(
      pairs.lost,
      Phrase(
        nl: "Paren die elkaar in geen netwerk meer tegenkomen",
        en: "Pairs that meet in no network any more"),
      place: Phrase(nl: "kwamen elkaar tegen in", en: "met in"), to: &screen)
    add(
      pairs.gained,
      Phrase(
        nl: "Paren die elkaar eerst in geen netwerk tegenkwamen en nu wel",
        en: "Pairs that met in no network, and do now"),
      place: Phrase(nl: "komen elkaar tegen in", en: "meet in"), to: &screen)
    let others = otherPairs
    guard !others.isEmpty, !pairs.lost.isEmpty || !pairs.gained.isEmpty else { return }
    screen.addNote(
      Phrase(nl: "Niet meegeteld: ", en: "Not counted: ") + .joined(others, by: "; ")
        + Phrase(nl: ".", en: "."))
  }

  /// Pairs that are neither lost nor gained, since one of the two is new or gone, or they are one.
  private var otherPairs: [Phrase] {
    let pairs = changes.pairs
    let board = words.scope.participant.one
    let oneBoard = Noun(
      nl: ("paar dat één \(board.nl) werd", "paren die één \(board.nl) werden"),
      en: ("pair that became one \(board.en)", "pairs that became one \(board.en)"))
    let goneBoard = Noun(
      nl: (
        "paar met een \(board.nl) dat er niet meer is",
        "paren met een \(board.nl) dat er niet meer is"
      ),
      en: ("pair with a \(board.en) that is gone", "pairs with a \(board.en) that is gone"))
    let newBoard = Noun(
      nl: ("paar met een nieuw \(board.nl)", "paren met een nieuw \(board.nl)"),
      en: ("pair with a new \(board.en)", "pairs with a new \(board.en)"))
    return [
      (oneBoard, pairs.becameOne), (goneBoard, pairs.withGoneBoard),
      (newBoard, pairs.withNewBoard),
    ].filter { $0.1 > 0 }.map { $0.0.counted($0.1) }
  }

  /// Pairs by the networks that are behind them, those with the same first board together.
  func add(
    _ pairs: [PairChange], _ heading: Phrase, place: Phrase, to screen: inout ScreenText
  ) {
    guard !pairs.isEmpty else { return }
    let count = Phrase { " (\($0.integer(pairs.count)))" }
    screen.addHeading(heading + count)
    let groups = PairGroups(pairs, limit: showsAll ? pairs.count : NameList.shownCount)
    for group in groups.groups {
      let networks = listed(group.networks.map(\.label))
      screen.addParagraph(
        Phrase(
          nl: "\(place.nl.capitalised) \(networks):", en: "\(place.en.capitalised) \(networks):"))
      for (first, seconds) in group.pairs {
        let list = listed(
          seconds.map { $0.second.label + ($0.evidence == .uncertain ? " (?)" : "") })
        screen.addItem(Phrase { _ in "\(first.shown) – \(list)" })
      }
    }
    if groups.moreCount > 0 { screen.addItem(NameList.more(groups.moreCount)) }
    if pairs.contains(where: { $0.evidence == .uncertain }) {
      screen.addNote(
        Phrase(
          nl: """
            (?) Niet zeker: een van de twee gaf geen antwoord, of een lijst die niet volledig is kan \
            hen beiden hebben.
            """,
          en: """
            (?) Not certain: one of the two did not answer, or both may be on a list that is \
            incomplete.
            """))
    }
  }
}

/// Pairs in groups: first by the networks behind them, in the order of their first pairs, then by
/// their first board.
private struct PairGroups {
  private(set) var groups: [(networks: [Name], pairs: [(first: Name, seconds: [PairChange])])] = []
  let moreCount: Int

  init(_ pairs: [PairChange], limit: Int) {
    moreCount = max(0, pairs.count - limit)
    var order: [[Name]] = []
    var byNetworks: [[Name]: [PairChange]] = [:]
    for pair in pairs {
      if byNetworks[pair.networks] == nil { order.append(pair.networks) }
      byNetworks[pair.networks, default: []].append(pair)
    }
    var left = limit
    for networks in order where left > 0 {
      let shown = byNetworks[networks]!.prefix(left)
      left -= shown.count
      var rows: [(first: Name, seconds: [PairChange])] = []
      for pair in shown {
        if rows.last?.first == pair.first {
          rows[rows.count - 1].seconds.append(pair)
        } else {
          rows.append((pair.first, [pair]))
        }
      }
      groups.append((networks, rows))
    }
  }
}

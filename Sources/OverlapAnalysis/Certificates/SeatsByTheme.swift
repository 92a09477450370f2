import BoardNetworks
import TwoModeGraphs

/// At which tables each board sits, for which themes, and with which other kinds of participants.
///
/// A seat in a body counts for the network that it is a body of. Themes and kinds are the same when
/// their letters and digits are, whatever their case and accents.
struct SeatsByTheme {
  private let selection: Selection
  private let names: [Name]

  /// For each network and body of the landscape, the event of the network it belongs to.
  private let eventOf: [Event?]

  /// For each counted board, the networks and bodies that it is a member of.
  private let tables: [[NetworkIndex]]

  /// For each event: all participants that are not counted on its list, bodies included, by kind.
  private let partners: [[String: String]]

  /// For each event: its themes, bodies included, by key, as first written.
  private let themes: [[(key: String, theme: String)]]

  init(of selection: Selection) {
    let landscape = selection.landscape
    self.selection = selection
    names = selection.networkNames
    var eventOfRoot: [NetworkIndex: Event] = [:]
    for (position, network) in selection.networks.enumerated() {
      eventOfRoot[network] = Event(position)
    }
    eventOf = landscape.networks.indices.map {
      eventOfRoot[landscape.root(of: NetworkIndex($0))]
    }

    var actorOf: [Int?] = Array(repeating: nil, count: landscape.boards.count)
    for (actor, board) in selection.boards.enumerated() { actorOf[board.offset] = actor }
    var tables = [[NetworkIndex]](repeating: [], count: selection.boards.count)
    var partners = [[String: String]](repeating: [:], count: selection.networks.count)
    for membership in landscape.memberships {
      guard let event = eventOf[membership.network.offset] else { continue }
      if let actor = actorOf[membership.board.offset] {
        tables[actor].append(membership.network)
      } else if let kind = landscape[membership.board].kind, !foldedKey(kind).isEmpty {
        let key = foldedKey(kind)
        if partners[event.index][key] == nil { partners[event.index][key] = kind }
      }
    }
    self.tables = tables
    self.partners = partners

    themes = ThemesByNetwork(of: selection).themes
  }

  /// The boards with a seat in a network or in a body of it.
  private func seated(in event: Event) -> [Actor] {
    selection.graph.actors.filter { actor in
      tables[actor.index].contains { eventOf[$0.offset] == event }
    }
  }

  /// The themes of a network, and where those who sit there find them when it is gone; none when
  /// nobody does.
  func themeLosses(without event: Event) -> [ThemeLoss] {
    let members = seated(in: event)
    guard !members.isEmpty else { return [] }
    return themes[event.index].map { key, theme in
      var elsewhere = Set<Event>()
      var without: [Name] = []
      for member in members {
        let others = tables[member.index].filter { table in
          eventOf[table.offset] != event
            && selection.landscape[table].themes.contains { foldedKey($0) == key }
        }.compactMap { eventOf[$0.offset] }
        if others.isEmpty { without.append(Name(selection.board(member))) }
        elsewhere.formUnion(others)
      }
      return ThemeLoss(
        theme: theme, elsewhere: elsewhere.sorted().map { names[$0.index] },
        boardsWithout: without)
    }
  }

  /// The kinds of participants beside the boards, and where the members meet them when it is gone.
  func partnerLosses(without event: Event) -> [PartnerLoss] {
    let members = seated(in: event)
    guard !members.isEmpty else { return [] }
    let others = Set(
      members.flatMap { member in
        tables[member.index].compactMap { eventOf[$0.offset] }
      }
    ).subtracting([event]).sorted()
    return partners[event.index].sorted { $0.key < $1.key }.map { key, kind in
      PartnerLoss(
        kind: kind,
        elsewhere: others.filter { partners[$0.index][key] != nil }.map { names[$0.index] })
    }
  }
}

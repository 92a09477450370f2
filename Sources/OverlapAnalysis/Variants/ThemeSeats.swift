import BoardNetworks

/// For each board and each theme of its tables, where it finds the theme.
///
/// A seat in a body counts for the network that it is a body of. Themes are the same when their letters
/// and digits are, whatever their case and accents.
struct ThemeSeats {
  struct Seat {
    let actor: Int
    let theme: Int

    /// The networks at which the board finds the theme, by number, increasing.
    let networks: [Int]

    /// The options that one of these is part of, increasing; nil when one of them stays anyway.
    let options: [Int]?
  }

  /// In order of theme, and then of board.
  let seats: [Seat]

  /// The themes, as first written.
  let themes: [String]

  init(in selection: Selection, options: [VariantOption], stays: [Bool]) {
    let landscape = selection.landscape
    var eventOfRoot: [NetworkIndex: Int] = [:]
    for (event, network) in selection.networks.enumerated() { eventOfRoot[network] = event }
    var actorOfBoard = [Int?](repeating: nil, count: landscape.boards.count)
    for (actor, board) in selection.boards.enumerated() { actorOfBoard[board.offset] = actor }

    var themes: [String] = []
    var places: [String: Int] = [:]
    let themesOfNetwork = landscape.networks.map { network in
      network.themes.compactMap { theme -> Int? in
        let key = foldedKey(theme)
        guard !key.isEmpty else { return nil }
        if places[key] == nil {
          places[key] = themes.count
          themes.append(theme)
        }
        return places[key]
      }
    }
    struct Key: Hashable {
      let theme, actor: Int
    }
    var found: [Key: Set<Int>] = [:]
    for membership in landscape.memberships {
      guard let actor = actorOfBoard[membership.board.offset],
        let event = eventOfRoot[landscape.root(of: membership.network)]
      else { continue }
      for theme in themesOfNetwork[membership.network.offset] {
        found[Key(theme: theme, actor: actor), default: []].insert(event)
      }
    }
    var optionsOfNetwork = [[Int]](repeating: [], count: selection.networks.count)
    for (option, table) in options.enumerated() {
      for part in table.parts { optionsOfNetwork[part].append(option) }
    }
    self.themes = themes
    seats = found.sorted { ($0.key.theme, $0.key.actor) < ($1.key.theme, $1.key.actor) }
      .map { key, events in
        let networks = events.sorted()
        let isSettled = networks.contains { stays[$0] }
        return Seat(
          actor: key.actor, theme: key.theme, networks: networks,
          options: isSettled ? nil : Set(networks.flatMap { optionsOfNetwork[$0] }).sorted())
      }
  }
}

import BoardNetworks

/// A theme for which boards lost their last seat, or gained their first.
public struct ThemeChange: Hashable, Sendable {
  /// As the first network that has it writes it.
  public let theme: String

  /// The networks and bodies that have it, with a seat of a board that is counted.
  public let tablesEarlier, tablesLater: [Name]

  /// Boards that were there all along and had a seat for the theme before, and have none now.
  public let boardsWithout: [Name]

  /// Boards that had none and have one now.
  public let boardsWith: [Name]

  /// Boards of which it cannot be told whether they had one, or still have it: a table where it was
  /// gives no themes in the other landscape, a list may lack them, or they did not answer.
  public let boardsUnknown: [Name]
}

extension LandscapeComparison {
  /// Finds for which themes boards have no table any more.
  ///
  /// A seat in a body counts as the body's own themes have it. Themes are the same when their letters
  /// and digits are, whatever their case and accents.
  ///
  /// - Complexity: O(*m* *t* log *m*) for *m* memberships in both landscapes of networks with *t*
  ///   themes each.
  func themeChanges() -> [ThemeChange] {
    var themes: [String: ThemeMemberships] = [:]
    for (place, board) in boards.lineages.enumerated() {
      for table in tables(of: board) {
        let isUnsure =
          table.later.isEmpty
          ? evidence(ofGoing: table, of: board) == .uncertain
          : table.earlier.isEmpty && evidence(ofComing: table, of: board) == .uncertain
        let old = table.earlier.map { ($0.network, earlier.selection.landscape[$0.network]) }
        let new = table.later.map { ($0.network, later.selection.landscape[$0.network]) }
        for (index, network) in old {
          for (key, theme) in network.themesByKey {
            var seats = themes[key] ?? ThemeMemberships(theme: theme)
            seats.tablesEarlier.insert(index)
            seats.boardsEarlier.insert(place)
            let isSilenced = !new.isEmpty && new.allSatisfy { $0.1.themesByKey.isEmpty }
            if isUnsure || isSilenced || isSilentLater(board) { seats.unknown.insert(place) }
            themes[key] = seats
          }
        }
        for (index, network) in new {
          for (key, theme) in network.themesByKey {
            var seats = themes[key] ?? ThemeMemberships(theme: theme)
            seats.tablesLater.insert(index)
            seats.boardsLater.insert(place)
            let wasSilent = !old.isEmpty && old.allSatisfy { $0.1.themesByKey.isEmpty }
            if isUnsure || wasSilent || isSilentEarlier(board) { seats.unknown.insert(place) }
            themes[key] = seats
          }
        }
      }
    }
    let stayed = Set(
      boards.lineages.indices.filter {
        boards.lineages[$0].successor != nil && !boards.lineages[$0].predecessors.isEmpty
      })
    func names(_ places: Set<Int>) -> [Name] {
      places.sorted().map { boards.name(of: boards.lineages[$0]) }
    }
    return themes.values.sorted { NaturalSortKey($0.theme) < NaturalSortKey($1.theme) }
      .compactMap { seats in
        let lost = seats.boardsEarlier.subtracting(seats.boardsLater).intersection(stayed)
        let gained = seats.boardsLater.subtracting(seats.boardsEarlier).intersection(stayed)
        guard !lost.isEmpty || !gained.isEmpty else { return nil }
        return ThemeChange(
          theme: seats.theme,
          tablesEarlier: seats.tablesEarlier.sorted().map {
            Name(earlier.selection.landscape[$0])
          },
          tablesLater: seats.tablesLater.sorted().map { Name(later.selection.landscape[$0]) },
          boardsWithout: names(lost.subtracting(seats.unknown)),
          boardsWith: names(gained.subtracting(seats.unknown)),
          boardsUnknown: names(lost.union(gained).intersection(seats.unknown)))
      }
  }
}

/// Who has a seat for a theme.
private struct ThemeMemberships {
  let theme: String
  var tablesEarlier: Set<NetworkIndex> = []
  var tablesLater: Set<NetworkIndex> = []
  var boardsEarlier: Set<Int> = []
  var boardsLater: Set<Int> = []
  var unknown: Set<Int> = []

  init(theme: String) {
    self.theme = theme
  }
}

extension RegionalNetwork {
  /// Its themes, each once, with what they are compared by.
  fileprivate var themesByKey: [(key: String, theme: String)] {
    var result: [(key: String, theme: String)] = []
    for theme in themes {
      let key = foldedKey(theme)
      guard !key.isEmpty, !result.contains(where: { $0.key == key }) else { continue }
      result.append((key, theme))
    }
    return result
  }
}

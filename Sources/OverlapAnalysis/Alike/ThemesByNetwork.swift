import BoardNetworks
import TwoModeGraphs

/// The themes of each network that is counted, those of its bodies included.
///
/// Themes are the same when their letters and digits are, whatever their case and accents.
struct ThemesByNetwork {
  /// For each event: its themes by key, as first written there, in the landscape's order.
  let themes: [[(key: String, theme: String)]]

  /// For each event: its themes as numbers, increasing. The same number is the same theme.
  private let numbers: [[Int]]

  init(of selection: Selection) {
    let landscape = selection.landscape
    var events: [NetworkIndex: Int] = [:]
    for (position, network) in selection.networks.enumerated() { events[network] = position }

    var themes = [[(key: String, theme: String)]](repeating: [], count: selection.networks.count)
    for index in landscape.networks.indices {
      guard let event = events[landscape.root(of: NetworkIndex(index))] else { continue }
      for theme in landscape.networks[index].themes {
        let key = foldedKey(theme)
        guard !key.isEmpty, !themes[event].contains(where: { $0.key == key }) else { continue }
        themes[event].append((key, theme))
      }
    }
    self.themes = themes

    var numberOf: [String: Int] = [:]
    numbers = themes.map { list in
      list.map { entry in
        let number = numberOf[entry.key] ?? numberOf.count
        numberOf[entry.key] = number
        return number
      }.sorted()
    }
  }

  /// The networks with each theme, by its number.
  var networksByTheme: [[Event]] {
    var networks: [[Event]] = []
    for (event, list) in numbers.enumerated() {
      for number in list {
        while networks.count <= number { networks.append([]) }
        networks[number].append(Event(event))
      }
    }
    return networks
  }

  /// The themes of a network as numbers, increasing.
  func numbers(of event: Event) -> [Int] { numbers[event.index] }

  /// How far the themes of two networks are the same.
  ///
  /// - Complexity: O(*f* + *g*) for *f* and *g* themes, if they share none.
  func overlap(of first: Event, and second: Event) -> ThemeOverlap {
    let (one, other) = (numbers[first.index], numbers[second.index])
    guard !one.isEmpty, !other.isEmpty else { return .unknown }
    var count = 0
    var (place, otherPlace) = (0, 0)
    while place < one.count, otherPlace < other.count {
      if one[place] == other[otherPlace] { count += 1 }
      let isLow = one[place] <= other[otherPlace]
      if other[otherPlace] <= one[place] { otherPlace += 1 }
      if isLow { place += 1 }
    }
    let keys = count == 0 ? [] : Set(themes[second.index].map(\.key))
    return ThemeOverlap(
      shared: count == 0
        ? [] : themes[first.index].filter { keys.contains($0.key) }.map(\.theme),
      jaccard: Double(count) / Double(one.count + other.count - count),
      partOfFewest: Double(count) / Double(min(one.count, other.count)))
  }
}

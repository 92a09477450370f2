import BoardNetworks
import TwoModeGraphs

/// A division of the country into territories, with the boards that lie in each.
struct Division {
  /// What the lists call it, as first written.
  let label: String

  let territories: [Name]

  /// For each board that is counted, the territories it has schools in, by their place, increasing.
  let places: [[Int]]

  /// Boards with schools in several of the territories, in the landscape's order.
  var straddling: [Actor] { places.indices.filter { places[$0].count > 1 }.map { Actor($0) } }
}

extension Selection {
  /// The divisions that the territories of this selection make, in natural order of their labels.
  ///
  /// Territories of one type are one division; one without a type belongs to the division that its
  /// id begins with, before a colon, as in `RMC:08`. Types are the same when their letters and digits
  /// are, whatever their case and accents. Territories without either are in none, since nothing
  /// tells which of them lie side by side.
  ///
  /// - Complexity: O(*b* *k* + *n* log *n* + *t*) for *b* boards, *k* divisions of *n* territories,
  ///   and *t* ties.
  func divisions() -> (divisions: [Division], apart: [Name]) {
    precondition(nature == .territory, "only territories make divisions")
    var events: [String: [Event]] = [:]
    var labels: [String: String] = [:]
    var apart: [Name] = []
    for event in graph.events {
      let territory = network(event)
      guard let label = divisionLabel(of: territory) else {
        apart.append(Name(territory))
        continue
      }
      let key = foldedKey(label)
      if labels[key] == nil { labels[key] = label }
      events[key, default: []].append(event)
    }
    let divisions = labels.sorted { NaturalSortKey($0.value) < NaturalSortKey($1.value) }
      .map { key, label in
        let own = events[key]!
        var places = [[Int]](repeating: [], count: graph.actorCount)
        for (place, event) in own.enumerated() {
          for actor in graph.actors(of: event) { places[actor.index].append(place) }
        }
        return Division(
          label: label, territories: own.map { Name(network($0)) }, places: places)
      }
    return (divisions, apart)
  }

  private func divisionLabel(of territory: RegionalNetwork) -> String? {
    let prefix = territory.id.contains(":") ? territory.id.prefix { $0 != ":" } : ""
    return [territory.type, String(prefix)].compactMap { $0 }.first { !foldedKey($0).isEmpty }
  }
}

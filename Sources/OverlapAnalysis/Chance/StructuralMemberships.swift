import BoardNetworks
import TwoModeGraphs

/// Memberships that are not left to chance, and cells where there can be none.
struct StructuralMemberships {
  let cells: StructuralCells

  /// Memberships that the law prescribes.
  let heldCount: Int

  /// Combinations of a board and a network of another region.
  let excludedCount: Int

  /// - A membership of a network whose obligation is statutory is held.
  /// - A board of one region and a network of another are excluded, unless the board sits there all
  ///   the same. Regions are compared as in `memberWideNetworks()`; a region of a network that no
  ///   board gives, such as the whole country, says nothing of who can be a member.
  ///
  /// - Complexity: O(*b* *n*) for *b* boards and *n* networks.
  init(of known: KnownPart, in selection: Selection) {
    let graph = known.graph
    let boardRegions = graph.actors.map {
      regionKey(selection.board(known.place(of: $0)).region)
    }
    let regions = Set(boardRegions.compactMap(\.self))
    var ones: [Cell] = []
    var zeros: [Cell] = []
    for event in graph.events {
      let network = selection.network(known.place(of: event))
      if network.obligation == .statutory {
        ones += graph.actors(of: event).map { Cell($0, event) }
      }
      guard let region = regionKey(network.region), regions.contains(region) else { continue }
      for actor in graph.actors {
        guard let own = boardRegions[actor.index], own != region, !graph.contains(actor, event)
        else { continue }
        zeros.append(Cell(actor, event))
      }
    }
    do {
      cells = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    } catch {
      preconditionFailure("a held membership is none, or an excluded one is: \(error)")
    }
    heldCount = ones.count
    excludedCount = zeros.count
  }
}

import BoardNetworks

/// A board of the later landscape with those of the earlier one that became it, or a board of the
/// earlier one that became none.
struct BoardLineage: Hashable {
  /// Increasing; empty for a board that is new.
  let predecessors: [BoardIndex]
  let successor: BoardIndex?
}

/// The boards that are counted in either of two landscapes, by what became of them: first those of
/// the later landscape in its order, then those of the earlier one that are gone.
struct BoardLineages {
  let lineages: [BoardLineage]

  /// For each board of a landscape its place in `lineages`; nil for one that is not counted.
  let ofEarlier, ofLater: [Int?]

  private let earlier, later: Landscape

  /// A board of which the successor is not counted, say since its kind changed, is gone.
  init(earlier: OverlapFindings, later: OverlapFindings, succession: Succession) {
    let earlierLandscape = earlier.selection.landscape
    let laterLandscape = later.selection.landscape
    precondition(
      succession.boards.count == earlierLandscape.boards.count,
      "a succession is of the boards of the earlier landscape")
    var ofLater = [Int?](repeating: nil, count: laterLandscape.boards.count)
    for (place, board) in later.selection.boards.enumerated() { ofLater[board.offset] = place }
    var ofEarlier = [Int?](repeating: nil, count: earlierLandscape.boards.count)
    var predecessors = [[BoardIndex]](repeating: [], count: later.selection.boards.count)
    var gone: [BoardLineage] = []
    for board in earlier.selection.boards {
      if let place = succession.boards[board.offset].flatMap({ ofLater[$0.offset] }) {
        predecessors[place].append(board)
        ofEarlier[board.offset] = place
      } else {
        ofEarlier[board.offset] = predecessors.count + gone.count
        gone.append(BoardLineage(predecessors: [board], successor: nil))
      }
    }
    lineages =
      zip(predecessors, later.selection.boards).map {
        BoardLineage(predecessors: $0, successor: $1)
      } + gone
    self.ofEarlier = ofEarlier
    self.ofLater = ofLater
    self.earlier = earlierLandscape
    self.later = laterLandscape
  }

  /// What it is called: now, or last.
  func name(of lineage: BoardLineage) -> Name {
    lineage.successor.map { Name(later[$0]) } ?? Name(earlier[lineage.predecessors[0]])
  }
}

/// Networks of two landscapes that cannot be told apart: those of the earlier one and all that they
/// became.
///
/// One of each carried on; several became one when they were combined; one became several when it
/// was split. A lineage without earlier networks is new, one without later ones ended.
struct NetworkLineage: Hashable {
  /// Both increasing; not both empty.
  let earlier, later: [NetworkIndex]

  /// All networks, bodies and territories of two landscapes in lineages: the connected components
  /// of the succession. First those with a later network, in the order of the first of these, then
  /// the others in the order of their first earlier one.
  ///
  /// - Complexity: O(*n* log *n* + *s*) for *n* networks in both landscapes and *s* successors.
  static func all(
    earlier: OverlapFindings, later: OverlapFindings, succession: Succession
  ) -> [NetworkLineage] {
    let before = earlier.selection.landscape.networks
    let after = later.selection.landscape.networks
    precondition(
      succession.networks.count == before.count,
      "a succession is of the networks of the earlier landscape")
    /// Networks of the later landscape come first, so that the least of a component is one of them.
    var leader = Array(0..<(after.count + before.count))
    func root(_ place: Int) -> Int {
      var place = place
      while leader[place] != place {
        leader[place] = leader[leader[place]]
        place = leader[place]
      }
      return place
    }
    for (place, successors) in succession.networks.enumerated() {
      for successor in successors {
        let one = root(after.count + place)
        let other = root(successor.offset)
        leader[max(one, other)] = min(one, other)
      }
    }
    var members: [Int: (earlier: [NetworkIndex], later: [NetworkIndex])] = [:]
    var order: [Int] = []
    for place in leader.indices {
      let isLater = place < after.count
      let position = isLater ? place : place - after.count
      let component = root(place)
      if members[component] == nil { order.append(component) }
      if isLater {
        members[component, default: ([], [])].later.append(NetworkIndex(position))
      } else {
        members[component, default: ([], [])].earlier.append(NetworkIndex(position))
      }
    }
    return order.map {
      let both = members[$0]!
      return NetworkLineage(earlier: both.earlier, later: both.later)
    }
  }
}

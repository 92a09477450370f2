import BoardNetworks
import TwoModeGraphs

/// Who holds the landscape together, and what would come apart.
public struct HoldingTogether: Hashable, Sendable {
  /// Boards, and networks, without which a connected part falls into pieces: those that cut off
  /// most first, then in the landscape's order; at most as many as were asked for.
  public let boards, networks: [HoldingFinding]

  /// The number of boards, and of networks, that do so.
  public let boardCount, networkCount: Int

  /// The highest normalised betweenness among boards, and among networks, above 0: the highest
  /// first, then in the landscape's order; those with the same as the last are all there.
  public let boardsBetween, networksBetween: [BetweenFinding]

  /// Whether betweenness was too much work, so that nobody is known to lie between others.
  public let isBetweennessLeftOut: Bool
}

/// A board or network without which a connected part falls into pieces.
public struct HoldingFinding: Hashable, Sendable {
  public let name: Name

  /// The number of pieces, at least 2.
  public let pieceCount: Int

  /// Boards and networks outside the largest piece.
  public let cutOffCount: Int

  /// The pieces but the largest, the largest of them first; at most as many as were asked for.
  public let pieces: [Piece]

  /// Boards and networks that stay connected with each other, in the landscape's order.
  public struct Piece: Hashable, Sendable {
    public let boards, networks: [Name]
  }
}

/// A board or network between others.
public struct BetweenFinding: Hashable, Sendable {
  public let name: Name

  /// See `VertexMeasure.betweenness`.
  public let betweenness: Double
}

extension OverlapFindings {
  /// Finds the boards and networks on which connections depend.
  ///
  /// A cut point is one without which the boards and networks that were connected through it no
  /// longer are (Hopcroft and Tarjan 1973). The pieces are what remains connected; the largest, of
  /// most boards and networks, is taken to stay and the others to be cut off. Among pieces of the
  /// same size it is the one with the first board, or else the first network.
  ///
  /// - Parameters:
  ///   - limit: How many cut points, how many pieces of each, and how many of the highest betweenness
  ///     are named in each mode.
  ///   - limits: From how much work on no betweenness is computed, as in `measures(within:)`.
  /// - Complexity: that of `TwoModeGraph.betweenness()`, and O(*c* (*b* + *n* + *t*)) for *c* cut
  ///   points, *b* boards, *n* networks and *t* ties.
  public func holdingTogether(
    limit: Int = 10, within limits: MeasureLimits = MeasureLimits()
  ) -> HoldingTogether {
    let known = KnownPart(of: self)
    let graph = known.graph
    let cutPoints = graph.cutPoints()
    var pieces = Pieces(known)
    let boards = cutPoints.actors.map { point in
      pieces.finding(
        without: point.vertex, known.boardNames[point.vertex.index], naming: limit)
    }
    let networks = cutPoints.events.map { point in
      pieces.finding(
        without: point.vertex, known.networkNames[point.vertex.index], naming: limit)
    }
    let steps = (graph.actorCount + graph.eventCount) * graph.tieCount
    let betweenness = steps > limits[.paths] ? nil : graph.betweenness()
    return HoldingTogether(
      boards: mostCutOff(boards, limit: limit), networks: mostCutOff(networks, limit: limit),
      boardCount: boards.count, networkCount: networks.count,
      boardsBetween: highest(
        betweenness?.actors.normalised ?? [], of: known.boardNames, limit: limit),
      networksBetween: highest(
        betweenness?.events.normalised ?? [], of: known.networkNames, limit: limit),
      isBetweennessLeftOut: betweenness == nil)
  }
}

/// Those that cut off most, in their order where they cut off as many.
private func mostCutOff(_ findings: [HoldingFinding], limit: Int) -> [HoldingFinding] {
  let order = findings.indices.sorted {
    (-findings[$0].cutOffCount, $0) < (-findings[$1].cutOffCount, $1)
  }
  return order.prefix(limit).map { findings[$0] }
}

/// The highest scores above 0, and all that equal the last of them.
private func highest(_ scores: [Double?], of names: [Name], limit: Int) -> [BetweenFinding] {
  let scored = zip(names, scores).compactMap { name, score in
    score.map { BetweenFinding(name: name, betweenness: $0) }
  }.filter { $0.betweenness > 0 }
  let order = scored.indices.sorted {
    (-scored[$0].betweenness, $0) < (-scored[$1].betweenness, $1)
  }
  guard limit > 0, order.count > limit else { return order.prefix(limit).map { scored[$0] } }
  let last = scored[order[limit - 1]].betweenness
  return order.prefix { scored[$0].betweenness >= last }.map { scored[$0] }
}

/// What remains connected when one board or network is gone.
private struct Pieces {
  private let known: KnownPart

  /// The search that has reached each board and each network last.
  private var boardMarks, networkMarks: [Int]
  private var search = 0

  init(_ known: KnownPart) {
    self.known = known
    boardMarks = [Int](repeating: 0, count: known.graph.actorCount)
    networkMarks = [Int](repeating: 0, count: known.graph.eventCount)
  }

  /// The boards and networks of one piece.
  private struct Members {
    var boards: [Actor] = []
    var networks: [Event] = []
    var count: Int { boards.count + networks.count }
  }

  mutating func finding(without board: Actor, _ name: Name, naming limit: Int) -> HoldingFinding {
    search += 1
    boardMarks[board.index] = search
    var pieces: [Members] = []
    for network in known.graph.events(of: board) where networkMarks[network.index] != search {
      networkMarks[network.index] = search
      pieces.append(grown(from: Members(networks: [network])))
    }
    return finding(name, pieces, naming: limit)
  }

  mutating func finding(without network: Event, _ name: Name, naming limit: Int) -> HoldingFinding {
    search += 1
    networkMarks[network.index] = search
    var pieces: [Members] = []
    for board in known.graph.actors(of: network) where boardMarks[board.index] != search {
      boardMarks[board.index] = search
      pieces.append(grown(from: Members(boards: [board])))
    }
    return finding(name, pieces, naming: limit)
  }

  /// Adds all that can be reached, and puts it in order.
  private mutating func grown(from start: Members) -> Members {
    var piece = start
    var (nextBoard, nextNetwork) = (0, 0)
    while nextBoard < piece.boards.count || nextNetwork < piece.networks.count {
      while nextBoard < piece.boards.count {
        for network in known.graph.events(of: piece.boards[nextBoard])
        where networkMarks[network.index] != search {
          networkMarks[network.index] = search
          piece.networks.append(network)
        }
        nextBoard += 1
      }
      while nextNetwork < piece.networks.count {
        for board in known.graph.actors(of: piece.networks[nextNetwork])
        where boardMarks[board.index] != search {
          boardMarks[board.index] = search
          piece.boards.append(board)
        }
        nextNetwork += 1
      }
    }
    piece.boards.sort()
    piece.networks.sort()
    return piece
  }

  private func finding(
    _ name: Name, _ pieces: [Members], naming limit: Int
  ) -> HoldingFinding {
    let bySize = pieces.sorted { one, other in
      guard one.count == other.count else { return one.count > other.count }
      switch (one.boards.first, other.boards.first) {
      case (let first?, let second?): return first < second
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return one.networks[0] < other.networks[0]
      }
    }
    let cutOff = bySize.dropFirst()
    return HoldingFinding(
      name: name, pieceCount: pieces.count, cutOffCount: cutOff.reduce(0) { $0 + $1.count },
      pieces: cutOff.prefix(limit).map { piece in
        HoldingFinding.Piece(
          boards: piece.boards.map { known.boardNames[$0.index] },
          networks: piece.networks.map { known.networkNames[$0.index] })
      })
  }
}

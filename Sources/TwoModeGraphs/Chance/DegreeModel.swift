/// How probable every tie would be if only the degrees were known.
///
/// Of all ways to give each possible tie a probability of its own such that
/// every vertex has its degree on average, it is the one of largest entropy:
/// the bipartite configuration model. For actor *i* of degree *d_i* and event *k*
/// of degree *s_k*,
///
///     p_ik = x_i y_k / (1 + x_i y_k),   Σ_k p_ik = d_i,   Σ_i p_ik = s_k.
///
/// Structural ones and zeros have probability 1 and 0 instead, and so has every
/// cell that the degrees leave no choice, such as those of an event in which
/// everyone takes part; *x* or *y* would be infinite or 0 there.
///
/// F. Saracco, R. Di Clemente, A. Gabrielli, T. Squartini, *Randomizing
/// Bipartite Networks: The Case of the World Trade Web*, Scientific Reports 5,
/// 2015, 10595. Ties that cannot be, in such a model: Z. P. Neal, J. W. Neal,
/// *Stochastic Degree Sequence Model with Edge Constraints (SDSM-EC) for Backbone
/// Extraction*, Complex Networks & Their Applications XII, 2024, 127–136.
public struct DegreeModel: Hashable, Sendable {
  let actors: VertexClasses
  let events: VertexClasses

  /// The odds *p*/(1 − *p*) of a tie, by class of actor and then of event: 0 for
  /// what cannot be, infinite for what must be.
  private let odds: [Double]

  init(actors: VertexClasses, events: VertexClasses, odds: [Double]) {
    self.actors = actors
    self.events = events
    self.odds = odds
  }

  /// The probability that an actor takes part in an event, in [0, 1].
  ///
  /// - Complexity: O(1).
  public func probability(of actor: Actor, in event: Event) -> Double {
    precondition(
      actor.index < actors.classOfVertex.count && event.index < events.classOfVertex.count,
      "actor \(actor.index) and event \(event.index) are not both in the model")
    return chance(
      ofRow: Int(actors.classOfVertex[actor.index]),
      column: Int(events.classOfVertex[event.index])
    ).tie
  }

  /// The probabilities that two classes are tied and that they are not, each to
  /// full relative precision.
  func chance(ofRow row: Int, column: Int) -> (tie: Double, none: Double) {
    let odds = odds[row * events.count + column]
    return (odds.isInfinite ? 1 : odds / (1 + odds), 1 / (1 + odds))
  }
}

extension TwoModeGraph {
  /// Finds how probable every tie is, given the degrees of all vertices and the
  /// cells that are not left to chance.
  ///
  /// Vertices with the same degree and the same structural cells have the same
  /// probabilities, and the equations are solved for one of each. Cells that the
  /// degrees force are set apart first, and what remains falls into groups that
  /// are solved one by one, see `MarginEquations`.
  ///
  /// - Parameter structure: Structural cells of this graph; nil for none.
  /// - Returns: nil if the probabilities of some vertex do not come to its
  ///   degree within 10⁻¹², relative to the part of it that is left to chance.
  /// - Complexity: O(*n* log *n* + *m* log *m* + *t* + *s*) for *n* actors, *m* events, *t*
  ///   ties and *s* structural cells, and O(*R C* min(*R*, *C*)) for each of some ten
  ///   steps, for *R* and *C* classes of actors and events: as many as different
  ///   degrees, if there are no structural cells.
  public func degreeModel(holding structure: StructuralCells? = nil) -> DegreeModel? {
    let structure = structure ?? StructuralCells(noneOf: self)
    structure.requireSize(of: self)
    let table = ClassTable(self, structure: structure)
    return table.odds().map {
      DegreeModel(actors: table.actors, events: table.events, odds: $0)
    }
  }
}

extension ClassTable {
  /// The odds of every block: infinite or 0 where its value is fixed or forced.
  func odds() -> [Double]? {
    let groups = groups()
    var rowsOfGroup = [[Int]](repeating: [], count: (groups.max() ?? -1) + 1)
    var columnsOfGroup = rowsOfGroup
    for row in 0..<actors.count { rowsOfGroup[groups[row]].append(row) }
    for column in 0..<events.count {
      columnsOfGroup[groups[actors.count + column]].append(column)
    }

    var odds = tieCounts.map { $0 > 0 ? Double.infinity : 0 }
    for (rows, columns) in zip(rowsOfGroup, columnsOfGroup) {
      guard !rows.isEmpty && !columns.isEmpty else { continue }
      guard let solved = equations(rows: rows, columns: columns).odds() else { return nil }
      for (position, row) in rows.enumerated() {
        for (offset, column) in columns.enumerated() {
          let block = row * events.count + column
          if isFree[block] { odds[block] = solved[position * columns.count + offset] }
        }
      }
    }
    return odds
  }

  /// The equations for the free blocks of some classes.
  private func equations(rows: [Int], columns: [Int]) -> MarginEquations {
    var equations = MarginEquations()
    var rowTies = [Int](repeating: 0, count: rows.count)
    var columnTies = [Int](repeating: 0, count: columns.count)
    for (position, row) in rows.enumerated() {
      for (offset, column) in columns.enumerated() {
        let block = row * events.count + column
        equations.isFree.append(isFree[block])
        guard isFree[block] else { continue }
        rowTies[position] += tieCounts[block]
        columnTies[offset] += tieCounts[block]
      }
    }
    equations.rowSizes = rows.map { Double(actors.sizes[$0]) }
    equations.columnSizes = columns.map { Double(events.sizes[$0]) }
    equations.rowSums = zip(rowTies, equations.rowSizes).map { Double($0) / $1 }
    equations.columnSums = zip(columnTies, equations.columnSizes).map { Double($0) / $1 }
    return equations
  }
}

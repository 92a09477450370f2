import Testing

@testable import TwoModeGraphs

struct DegreeModelTests {
  @Test("equal degrees all round give every tie the density")
  func regular() throws {
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3], events: [0, 0, 1, 1], actorCount: 4, eventCount: 2)
    let model = try #require(graph.degreeModel())
    for actor in graph.actors {
      for event in graph.events {
        #expect(abs(model.probability(of: actor, in: event) - 0.5) < 1e-15)
      }
    }
  }

  @Test("an actor with two of three equal events has each with probability 2/3")
  func byHand() throws {
    // The events have one actor each, and are alike.
    let graph = TwoModeGraph(actors: [0, 0, 1], events: [0, 1, 2], actorCount: 2, eventCount: 3)
    let model = try #require(graph.degreeModel())
    for event in graph.events {
      #expect(abs(model.probability(of: Actor(0), in: event) - 2.0 / 3) < 1e-15)
      #expect(abs(model.probability(of: Actor(1), in: event) - 1.0 / 3) < 1e-15)
    }
  }

  @Test("who takes part everywhere, or nowhere, is certain, and so is what that leaves")
  func fullAndEmpty() throws {
    // Event 0 has everyone and event 3 no one; actor 0 has all else, actor 1 nothing else.
    let graph = TwoModeGraph(
      actors: [0, 1, 2, 3, 0, 0, 2, 3], events: [0, 0, 0, 0, 1, 2, 1, 2],
      actorCount: 4, eventCount: 4)
    let model = try #require(graph.degreeModel())
    let rows = graph.actors.map { actor in
      graph.events.map { model.probability(of: actor, in: $0) }
    }
    #expect(rows[0] == [1, 1, 1, 0])
    #expect(rows[1] == [1, 0, 0, 0])
    for row in rows[2...] {
      #expect([row[0], row[3]] == [1, 0])
      #expect(abs(row[1] - 0.5) < 1e-15)
      #expect(abs(row[2] - 0.5) < 1e-15)
    }
  }

  @Test("blocks that the degrees force without a full or empty vertex are certain")
  func forcedBlocks() throws {
    // Degrees 3, 3, 1, 1 both ways: the larger ones must meet, the smaller ones cannot.
    let graph = TwoModeGraph(
      actors: [0, 0, 0, 1, 1, 1, 2, 3], events: [0, 1, 2, 0, 1, 3, 0, 1], actorCount: 4,
      eventCount: 4)
    let model = try #require(graph.degreeModel())
    for actor in graph.actors {
      for event in graph.events {
        let probability = model.probability(of: actor, in: event)
        switch (actor.index < 2, event.index < 2) {
        case (true, true): #expect(probability == 1)
        case (false, false): #expect(probability == 0)
        default: #expect(abs(probability - 0.5) < 1e-15)
        }
      }
    }
  }

  @Test("every vertex has its degree on average", arguments: 0..<200)
  func margins(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let model = try #require(graph.degreeModel())
    expectMargins(of: graph, in: model)
  }

  @Test("many ties do not wear away the digits: degrees up to a hundred come to within 10⁻¹²")
  func largeMargins() throws {
    var random = SplitMix64(seed: 1)
    let shares = (0..<300).map { _ in Double.random(in: 0..<1, using: &random) }
    let ties = (0..<300).flatMap { actor in
      (0..<150).filter { _ in Double.random(in: 0..<1, using: &random) < shares[actor] }.map {
        (Actor(actor), Event($0))
      }
    }
    let graph = TwoModeGraph(ties: ties, actorCount: 300, eventCount: 150)
    let model = try #require(graph.degreeModel())
    for actor in graph.actors {
      var sum = CompensatedSum(-Double(graph.degree(of: actor)))
      for event in graph.events { sum.add(model.probability(of: actor, in: event)) }
      #expect(abs(sum.value) < 1e-12)
    }
    for event in graph.events {
      var sum = CompensatedSum(-Double(graph.degree(of: event)))
      for actor in graph.actors { sum.add(model.probability(of: actor, in: event)) }
      #expect(abs(sum.value) < 1e-12)
    }
  }

  @Test("with structural cells too, and these keep their value", arguments: 0..<200)
  func structuralMargins(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    let model = try #require(graph.degreeModel(holding: structure))
    expectMargins(of: graph, in: model)
    for cell in ones { #expect(model.probability(of: cell.actor, in: cell.event) == 1) }
    for cell in zeros { #expect(model.probability(of: cell.actor, in: cell.event) == 0) }
  }

  @Test("what is certain is what all matrices with these margins agree on", arguments: 0..<60)
  func forcedCells(seed: Int) throws {
    let graph = TinyGraphs.graph(seed: seed)
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    let model = try #require(graph.degreeModel(holding: structure))
    let all = TinyGraphs.matrices(withMarginsOf: graph, holding: Set(ones + zeros))
    for actor in graph.actors {
      for event in graph.events {
        let values = Set(all.map { $0.contains(Cell(actor, event)) })
        let probability = model.probability(of: actor, in: event)
        #expect(values.contains(true) == (probability > 0))
        #expect(values.contains(false) == (probability < 1))
      }
    }
  }

  @Test("free odds are products of one number a row and one a column", arguments: 0..<200)
  func products(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    let structure = try StructuralCells(ones: ones, zeros: zeros, of: graph)
    let model = try #require(graph.degreeModel(holding: structure))
    let actors = graph.actors.prefix(12)
    let held = Set(ones + zeros)
    for (i, j) in RandomGraph.pairs(of: 0..<actors.count) {
      for (k, l) in RandomGraph.pairs(of: 0..<graph.eventCount) {
        let cells = [(i, k), (j, l), (i, l), (j, k)].map { Cell(Actor($0), Event($1)) }
        let chances = cells.map { model.probability(of: $0.actor, in: $0.event) }
        guard held.isDisjoint(with: cells), chances.allSatisfy({ $0 > 0 && $0 < 1 }) else {
          continue
        }
        let odds = chances.map { $0 / (1 - $0) }
        // Four odds, each with a relative error of some units of 2⁻⁵³ / (1 − p).
        #expect(abs(odds[0] * odds[1] / (odds[2] * odds[3]) - 1) < 1e-11)
      }
    }
  }

  @Test("agrees with the fixed point of the equations, found by repetition", arguments: 0..<200)
  func fixedPoint(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let (ones, zeros) = randomStructure(of: graph, seed: seed)
    try expectFixedPoint(graph, held: [])
    try expectFixedPoint(graph, held: Set(ones + zeros))
  }

  private func expectFixedPoint(_ graph: TwoModeGraph, held: Set<Cell>) throws {
    let cells = graph.actors.map { actor in graph.events.map { Cell(actor, $0) } }
    let isFree = cells.map { $0.map { !held.contains($0) } }
    let isTie = cells.map { $0.map { graph.contains($0.actor, $0.event) } }
    let structure = try StructuralCells(
      ones: held.filter { graph.contains($0.actor, $0.event) },
      zeros: held.filter { !graph.contains($0.actor, $0.event) }, of: graph)
    let model = try #require(graph.degreeModel(holding: structure))
    let chances = cells.map { $0.map { model.probability(of: $0.actor, in: $0.event) } }
    for (row, actor) in cells.enumerated() {
      for column in actor.indices where !isFree[row][column] {
        #expect(chances[row][column] == (isTie[row][column] ? 1 : 0))
      }
    }

    // Of each actor and event, what is left to chance of its degree. Repetition takes those
    // with nothing left as they are; it fails on full and forced ones, and is slow near them.
    let rows = graph.actors.indices
    let columns = graph.events.indices
    let ofActors = rows.map { row in
      Double(columns.count { isFree[row][$0] && isTie[row][$0] })
    }
    let ofEvents = columns.map { column in
      Double(rows.count { isFree[$0][column] && isTie[$0][column] })
    }
    let isOpen = rows.allSatisfy { row in
      columns.allSatisfy { column in
        !isFree[row][column] || ofActors[row] == 0 || ofEvents[column] == 0
          || (0.01...0.99).contains(chances[row][column])
      }
    }
    let total = ofActors.reduce(0, +)
    guard total > 0, isOpen else { return }
    var x = ofActors
    var y = ofEvents.map { $0 / total }
    var change = 1.0
    while change > 1e-14 {
      let before = x
      for row in rows where ofActors[row] > 0 {
        x[row] =
          ofActors[row]
          / columns.reduce(0) { $0 + (isFree[row][$1] ? y[$1] / (1 + before[row] * y[$1]) : 0) }
      }
      let other = y
      for column in columns where ofEvents[column] > 0 {
        y[column] =
          ofEvents[column]
          / rows.reduce(0) { $0 + (isFree[$1][column] ? x[$1] / (1 + other[column] * x[$1]) : 0) }
      }
      change = zip(x, before).reduce(0) { max($0, abs($1.0 - $1.1) / max($1.0, 1e-300)) }
    }
    for row in rows {
      for column in columns where isFree[row][column] {
        let odds = x[row] * y[column]
        // Rounds that change 10⁻¹⁴ are within 10⁻¹⁰ of the end, at 1 − 10⁻⁴ a round.
        #expect(abs(chances[row][column] - odds / (1 + odds)) < 1e-10)
      }
    }
  }

  @Test("renumbering the vertices renumbers the probabilities", arguments: 0..<200)
  func relabelling(seed: Int) throws {
    let random = RandomGraph(seed: seed)
    let graph = random.graph
    var generator = SplitMix64(seed: seed + 1_000)
    let actors = graph.actors.shuffled(using: &generator)
    let events = graph.events.shuffled(using: &generator)
    let relabelled = TwoModeGraph(
      ties: random.ties.map { (actors[$0.index], events[$1.index]) },
      actorCount: graph.actorCount, eventCount: graph.eventCount)
    let model = try #require(graph.degreeModel())
    let relabelledModel = try #require(relabelled.degreeModel())
    for actor in graph.actors {
      for event in graph.events {
        #expect(
          model.probability(of: actor, in: event)
            == relabelledModel.probability(of: actors[actor.index], in: events[event.index]))
      }
    }
  }

  @Test("exchanging the modes transposes the probabilities", arguments: 0..<200)
  func transposed(seed: Int) throws {
    let graph = RandomGraph(seed: seed).graph
    let model = try #require(graph.degreeModel())
    let transposedModel = try #require(graph.transposed().degreeModel())
    for actor in graph.actors {
      for event in graph.events {
        let chance = model.probability(of: actor, in: event)
        let same = transposedModel.probability(of: Actor(event.index), in: Event(actor.index))
        // Sums are taken in another order.
        #expect(abs(chance - same) < 1e-12)
      }
    }
  }

  @Test("a search that is stopped before it has converged gives nothing")
  func unconverged() {
    let equations = MarginEquations(
      rowSizes: [1, 1], columnSizes: [1, 2], rowSums: [2, 1], columnSums: [1.5, 0.75],
      isFree: [true, true, true, true])
    #expect(equations.odds(maximumStepCount: 1) == nil)
    #expect(equations.odds() != nil)
  }

  @Test("margins that no probabilities have give nothing")
  func impossible() {
    // The first of two rows cannot sum to 2.5 over two columns.
    let equations = MarginEquations(
      rowSizes: [1, 1], columnSizes: [1, 1], rowSums: [2.5, 0.5], columnSums: [1.5, 1.5],
      isFree: [true, true, true, true])
    #expect(equations.odds() == nil)
  }

  @Test("structural cells of another graph stop the program")
  func otherStructure() async {
    await #expect(processExitsWith: .failure) {
      let structure = StructuralCells(noneOf: DavisSouthernWomen.graph)
      let transposed = DavisSouthernWomen.graph.transposed()
      _ = transposed.degreeModel(holding: structure)
    }
  }
}

private func expectMargins(of graph: TwoModeGraph, in model: DegreeModel) {
  for actor in graph.actors {
    let sum = graph.events.reduce(0) { $0 + model.probability(of: actor, in: $1) }
    #expect(abs(sum - Double(graph.degree(of: actor))) <= 1e-12 * Double(graph.eventCount))
  }
  for event in graph.events {
    let sum = graph.actors.reduce(0) { $0 + model.probability(of: $1, in: event) }
    #expect(abs(sum - Double(graph.degree(of: event))) <= 1e-12 * Double(graph.actorCount))
  }
}

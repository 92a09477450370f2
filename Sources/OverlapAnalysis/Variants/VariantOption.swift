/// One table of a variant: a network that stays, or several that become one.
struct VariantOption: Hashable {
  /// The networks that it is made of, by number, increasing.
  let parts: [Int]

  /// The boards on its list, as actors.
  let members: Bits

  /// What it takes of each board that it takes anything of, by actor, and of all together.
  let boardAmounts: [BoardPart]
  let amount: Double

  struct BoardPart: Hashable {
    let actor: Int
    let amount: Double
  }

  init(_ parts: [Int], of tables: VariantTables, within bounds: VariantBounds) {
    self.parts = parts
    members = Bits(parts.flatMap { tables.tables[$0].members }, count: tables.actorCount)
    boardAmounts = tables.amounts(
      of: parts, leastMeetings: bounds.leastMeetings, measure: bounds.measure
    ).map { BoardPart(actor: $0.actor, amount: $0.amount) }
    amount = boardAmounts.reduce(0) { $0 + $1.amount }
  }
}

extension VariantTables {
  /// The combinations of networks that a bound on size allows, by their parts.
  ///
  /// The parts hang together: each shares a board with another, and so on. People of one level sit in
  /// them, as far as levels are given. Together they have at most as many participants as the bound
  /// says.
  ///
  /// - Parameter networks: Those to choose from, increasing.
  /// - Throws: `VariantRefusal.tooManyCombinations`.
  /// - Complexity: O(*c* *b* / 64) for *b* participants and *c* sets of networks within the bound.
  func combinations(
    of networks: [Int], within bounds: VariantBounds
  ) throws(VariantRefusal) -> [[Int]] {
    guard let largest = bounds.largestSize else { return [] }
    let networks = networks.filter { canCombine($0) && tables[$0].participants.count <= largest }
    var found: [[Int]] = []
    var open = networks.indices.map { (parts: [networks[$0]], next: $0 + 1) }
    while !open.isEmpty {
      var larger: [(parts: [Int], next: Int)] = []
      for (parts, next) in open {
        let participants = participants(of: parts)
        for place in next..<networks.count {
          var union = participants
          union.formUnion(tables[networks[place]].participants)
          let whole = parts + [networks[place]]
          guard union.count <= largest, Set(whole.compactMap { tables[$0].level }).count <= 1
          else { continue }
          if hangTogether(whole) {
            guard found.count < VariantQuestion.mostCombinations else {
              throw .tooManyCombinations(limit: VariantQuestion.mostCombinations)
            }
            found.append(whole)
          }
          if whole.count < bounds.mostParts { larger.append((whole, place + 1)) }
        }
        guard larger.count <= 50 * VariantQuestion.mostCombinations else {
          throw .tooManyCombinations(limit: VariantQuestion.mostCombinations)
        }
      }
      open = larger
    }
    return found
  }

  private func hangTogether(_ parts: [Int]) -> Bool {
    var reached = Bits(tables[parts[0]].members, count: actorCount)
    var rest = parts.dropFirst().map { Bits(tables[$0].members, count: actorCount) }
    while let place = rest.firstIndex(where: { $0.intersects(reached) }) {
      reached.formUnion(rest.remove(at: place))
    }
    return rest.isEmpty
  }
}

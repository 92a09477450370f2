/// What pairs of one mode share beside what they would by chance, one pair at a
/// time and never stored.
public struct OverlapChances<Node: Vertex>: Sequence, Sendable {
  let graph: TwoModeGraph
  let mode: Mode<Node>
  let pairs: TestedPairs
  let chance: ChanceOfClasses

  public func makeIterator() -> Iterator {
    Iterator(rows: TestedRows(graph, mode: mode, pairs: pairs), chance: chance)
  }

  /// Walks through the pairs. What holds for a pair of classes is computed once,
  /// when it is first met.
  public struct Iterator: IteratorProtocol, Sendable {
    private var rows: TestedRows
    private let chance: ChanceOfClasses
    private var tails: [Int: OverlapTails] = [:]
    private var position = 0

    init(rows: TestedRows, chance: ChanceOfClasses) {
      self.rows = rows
      self.chance = chance
    }

    public mutating func next() -> OverlapChance<Node>? {
      while position == rows.seconds.count {
        guard rows.advance() else { return nil }
        position = 0
      }
      defer { position += 1 }
      let second = Int(rows.seconds[position])
      let shared = Int(rows.shared[position])
      let tails = tails(of: rows.row, and: second)
      return OverlapChance(
        first: Node(rows.row), second: Node(second), shared: shared, expected: tails.expected,
        pUpper: tails.atLeast[shared], pLower: tails.atMost[shared])
    }

    private mutating func tails(of first: Int, and second: Int) -> OverlapTails {
      let one = Int(chance.classes.classOfVertex[first])
      let other = Int(chance.classes.classOfVertex[second])
      let (smaller, larger) = one < other ? (one, other) : (other, one)
      let key = smaller * chance.classes.count + larger
      if let known = tails[key] { return known }
      let computed = chance.tails(smaller, larger)
      // A pair of classes of one vertex each is met once only.
      if chance.classes.sizes[smaller] > 1 || chance.classes.sizes[larger] > 1 {
        tails[key] = computed
      }
      return computed
    }
  }
}

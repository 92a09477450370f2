import CoverSearch
import Testing

@Suite("Minimal sets, and the minimal sets that hit them")
struct MinimalHittingSetTests {
  private func hittingSets(of family: MinimalSets, within steps: Int = .max) -> [[Int]] {
    var found: [[Int]] = []
    _ = family.forEachMinimalHittingSet(within: steps) { found.append($0) }
    return found
  }

  @Test("a set that holds another is left out, and one that is given twice counts once")
  func minimal() {
    let family = MinimalSets(of: [[3, 1], [2, 3, 1], [4], [1, 3], [5, 4, 2], [2, 5]])
    #expect(family.sets == [[4], [1, 3], [2, 5]])
    #expect(family.elements == [1, 2, 3, 4, 5])
    #expect(family.parts.map(\.sets) == [[[1, 3]], [[2, 5]], [[4]]])
    #expect(MinimalSets(of: [[1], [], [1, 2]]).sets == [[]])
  }

  @Test("a path, a triangle and a star have the hitting sets that one finds on paper")
  func onPaper() {
    let path = MinimalSets(of: [[0, 1], [1, 2], [2, 3]])
    #expect(Set(hittingSets(of: path)) == [[0, 2], [1, 2], [1, 3]])
    let triangle = MinimalSets(of: [[0, 1], [1, 2], [0, 2]])
    #expect(Set(hittingSets(of: triangle)) == [[0, 1], [0, 2], [1, 2]])
    let star = MinimalSets(of: [[0, 1], [0, 2], [0, 3]])
    #expect(Set(hittingSets(of: star)) == [[0], [1, 2, 3]])
  }

  @Test("no set needs nothing, and an empty one cannot be hit")
  func edges() {
    #expect(hittingSets(of: MinimalSets(of: [])) == [[]])
    #expect(hittingSets(of: MinimalSets(of: [[]])) == [])
  }

  /// k pairs without a common element have 2ᵏ minimal hitting sets.
  @Test("as many are given as the steps allow, and it is said that there may be more")
  func steps() {
    let family = MinimalSets(of: (0..<10).map { [2 * $0, 2 * $0 + 1] })
    var count = 0
    #expect(family.forEachMinimalHittingSet(within: 10_000) { _ in count += 1 })
    #expect(count == 1024)
    count = 0
    #expect(!family.forEachMinimalHittingSet(within: 100) { _ in count += 1 })
    #expect((1..<100).contains(count))
    #expect(family.parts.count == 10)
  }

  @Test("agrees with trying every set of elements", arguments: 0..<200)
  func everySet(seed: Int) {
    var random = SplitMix(seed: seed)
    let elementCount = Int.random(in: 0...9, using: &random)
    let density = Int.random(in: 2...5, using: &random)
    let sets = (0..<Int.random(in: 0...10, using: &random)).map { _ in
      (0..<elementCount).filter { _ in Int.random(in: 0..<density, using: &random) == 0 }
    }
    func hits(_ mask: Int) -> Bool {
      sets.allSatisfy { $0.contains { mask & (1 << $0) != 0 } }
    }
    let minimal = (0..<(1 << elementCount)).filter { mask in
      hits(mask)
        && (0..<elementCount).allSatisfy { mask & (1 << $0) == 0 || !hits(mask & ~(1 << $0)) }
    }
    let expected = minimal.map { mask in (0..<elementCount).filter { mask & (1 << $0) != 0 } }
    let family = MinimalSets(of: sets)
    let found = hittingSets(of: family)
    #expect(Set(found) == Set(expected))
    #expect(found.count == expected.count)

    // The parts have between them the sets of the whole, and nothing in common.
    #expect(Set(family.parts.flatMap(\.sets)) == Set(family.sets.filter { !$0.isEmpty }))
    #expect(family.parts.flatMap(\.elements).sorted() == family.elements)
    if family.sets != [[]] {
      #expect(family.parts.map { hittingSets(of: $0).count }.reduce(1, *) == found.count)
    }
  }
}

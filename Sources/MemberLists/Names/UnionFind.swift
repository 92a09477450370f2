/// Sets of numbers that are joined two by two.
///
/// R. E. Tarjan, *Efficiency of a good but not linear set union algorithm*, Journal of the ACM
/// 22(2), 1975, 215–225.
struct UnionFind {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The smallest number of the set that a number is in.
  mutating func root(of number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var next = number
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
  }
}

/// A partition of 0, 1, … into disjoint sets, which can be joined.
///
/// Each set is a tree whose root is its smallest element; paths are halved as
/// they are followed. A sequence of *q* joins and look-ups among *v* elements
/// takes O(*v* + *q* log *v*) time, and in practice little more than O(*v* + *q*).
///
/// R. E. Tarjan, J. van Leeuwen, *Worst-Case Analysis of Set Union Algorithms*,
/// Journal of the ACM 31(2), 1984, 245–281.
struct DisjointSets {
  /// The parent of each element; a root is its own.
  private var parents: [Int32]

  /// Every number in `0..<count` in a set of its own.
  init(count: Int) {
    parents = Array(0..<Int32(count))
  }

  var elementCount: Int { parents.count }

  /// The smallest element of the set that an element is in.
  mutating func root(of element: Int32) -> Int32 {
    var parents = parents.mutableSpan
    return findRoot(of: element, in: &parents)
  }

  /// Makes one set of those the elements are in.
  mutating func join(_ elements: Span<Int32>) {
    guard !elements.isEmpty else { return }
    var parents = parents.mutableSpan
    var root = findRoot(of: elements[0], in: &parents)
    for index in elements.indices.dropFirst() where parents[Int(elements[index])] != root {
      let other = findRoot(of: elements[index], in: &parents)
      if other == root { continue }
      parents[Int(max(root, other))] = min(root, other)
      root = min(root, other)
    }
  }
}

private func findRoot(of element: Int32, in parents: inout MutableSpan<Int32>) -> Int32 {
  var element = element
  while parents[Int(element)] != element {
    parents[Int(element)] = parents[Int(parents[Int(element)])]
    element = parents[Int(element)]
  }
  return element
}

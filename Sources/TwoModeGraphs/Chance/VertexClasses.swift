/// The vertices of one mode, grouped by what a model of degrees knows of them.
///
/// Two vertices are in one class if they have the same degree and the same
/// structural cells. Exchanging them changes nothing that the model is given,
/// so what it says of one it says of the other, and it is enough to compute it
/// once a class. Without structural cells there are as many classes as
/// different degrees. Classes are numbered from 0 in order of degree.
struct VertexClasses: Hashable, Sendable {
  /// The number of the class of each vertex.
  let classOfVertex: [Int32]

  /// The number of vertices of each class; at least 1.
  let sizes: [Int]

  /// The degree of the vertices of each class.
  let degrees: [Int]

  /// The first vertex of each class.
  let representatives: [Int]

  /// The number of classes.
  var count: Int { sizes.count }

  /// - Parameters:
  ///   - rows: The neighbours of each vertex.
  ///   - ones: The structural ones of each vertex.
  ///   - zeros: The structural zeros of each vertex.
  /// - Complexity: O(*n* log *n*) comparisons for *n* vertices, each of two degrees
  ///   and, where these are equal, of two lists of structural cells.
  init(rows: CompressedRows, ones: CompressedRows, zeros: CompressedRows) {
    /// How a vertex compares with another; 0 if they belong together.
    func compare(_ left: Int, _ right: Int) -> Int {
      let degrees = rows.degree(ofRow: left) - rows.degree(ofRow: right)
      guard degrees == 0 else { return degrees }
      let ones = compareRows(left, right, of: ones)
      return ones == 0 ? compareRows(left, right, of: zeros) : ones
    }
    let sorted = (0..<rows.rowCount).sorted { left, right in
      let order = compare(left, right)
      return order == 0 ? left < right : order < 0
    }

    var classOfVertex = [Int32](repeating: 0, count: rows.rowCount)
    var sizes: [Int] = []
    var representatives: [Int] = []
    for vertex in sorted {
      if let first = representatives.last, compare(first, vertex) == 0 {
        sizes[sizes.count - 1] += 1
      } else {
        sizes.append(1)
        representatives.append(vertex)
      }
      classOfVertex[vertex] = Int32(sizes.count - 1)
    }
    self.classOfVertex = classOfVertex
    self.sizes = sizes
    self.representatives = representatives
    degrees = representatives.map(rows.degree(ofRow:))
  }
}

/// How a row compares with another in lexicographic order.
private func compareRows(_ left: Int, _ right: Int, of rows: CompressedRows) -> Int {
  let left = rows.columns(ofRow: left)
  let right = rows.columns(ofRow: right)
  for index in 0..<min(left.count, right.count) where left[index] != right[index] {
    return Int(left[index]) - Int(right[index])
  }
  return left.count - right.count
}

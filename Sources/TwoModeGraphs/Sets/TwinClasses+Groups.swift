extension TwinClasses {
  /// The rows of each class, in order; the classes in order of their first row.
  var groups: [[Int]] {
    var groups = [[Int]](repeating: [], count: sizes.count)
    for (row, part) in classes.enumerated() { groups[Int(part)].append(row) }
    return groups
  }
}

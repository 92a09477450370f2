/// The rows of a matrix by classes of twins: rows with the same columns.
///
/// Twins of a two-mode graph take part in the same events, or have the same
/// participants; they are interchangeable, so what holds for one holds for all.
struct TwinClasses: Hashable, Sendable {
  /// The class of each row; classes are numbered in order of their first row.
  let classes: [Int32]

  /// The first row of each class.
  let representatives: [Int32]

  /// The number of rows in each class.
  let sizes: [Int]

  /// Finds the classes by refining the partition with all rows in one class:
  /// each column splits every class into the rows that have it and those that
  /// do not.
  ///
  /// - Parameter members: The transpose of the matrix.
  /// - Complexity: O(*n* + *m* + *t*) time and memory for *n* rows, *m* columns and
  ///   *t* ones.
  ///
  /// R. Paige, R. E. Tarjan, *Three Partition Refinement Algorithms*, SIAM
  /// Journal on Computing 16(6), 1987, 973–989.
  init(members: CompressedRows) {
    var parts = [Int](repeating: 0, count: members.columnCount)
    var offshoots = [0]
    var lastSplitBy = [-1]
    for column in 0..<members.rowCount {
      let rows = members.columns(ofRow: column)
      for index in rows.indices {
        let part = parts[Int(rows[index])]
        if lastSplitBy[part] != column {
          lastSplitBy[part] = column
          offshoots[part] = offshoots.count
          offshoots.append(0)
          lastSplitBy.append(-1)
        }
        parts[Int(rows[index])] = offshoots[part]
      }
    }

    var numbers = [Int32](repeating: -1, count: offshoots.count)
    var classes: [Int32] = []
    var representatives: [Int32] = []
    var sizes: [Int] = []
    for (row, part) in parts.enumerated() {
      if numbers[part] < 0 {
        numbers[part] = Int32(sizes.count)
        representatives.append(Int32(row))
        sizes.append(0)
      }
      classes.append(numbers[part])
      sizes[Int(numbers[part])] += 1
    }
    self.classes = classes
    self.representatives = representatives
    self.sizes = sizes
  }

  /// Whether a row is the first of its class.
  func isRepresentative(_ row: Int32) -> Bool {
    representatives[Int(classes[Int(row)])] == row
  }
}

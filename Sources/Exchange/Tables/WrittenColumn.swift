/// A column of a table that is written: what heads it, and what it holds for a value.
struct WrittenColumn<Value> {
  let header: ColumnHeader
  let cell: (Value) -> TableCell

  /// - Parameters:
  ///   - heading: The heading that the reader of tables gives as ours.
  ///   - key: The name for programs, which that reader knows too.
  init(
    _ heading: String, _ key: String, _ type: ColumnHeader.ValueType = .text,
    _ cell: @escaping (Value) -> TableCell
  ) {
    header = ColumnHeader(heading: heading, key: key, type: type)
    self.cell = cell
  }

  /// The column, of values that one can find a `Value` in.
  func lifted<Other>(_ value: @escaping (Other) -> Value?) -> WrittenColumn<Other> {
    WrittenColumn<Other>(header.heading, header.key, header.type) {
      value($0).map(cell) ?? .unknown
    }
  }
}

/// What a column is called, and what its cells hold.
struct ColumnHeader: Hashable, Sendable {
  let heading: String
  let key: String
  let type: ValueType

  enum ValueType: Hashable, Sendable {
    case text, count, amount, flag
  }
}

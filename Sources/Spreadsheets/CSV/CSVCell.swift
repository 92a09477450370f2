/// A cell to be written to a CSV file.
public enum CSVCell: Hashable, Sendable {
  /// Text, which a dialect may guard from being calculated.
  case text(String)

  /// A number as the file shows it, such as `-1,5`; never guarded.
  case number(String)
}

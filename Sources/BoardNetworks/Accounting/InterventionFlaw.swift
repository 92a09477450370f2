/// What is wrong with a table of interventions.
public enum InterventionFlaw: Hashable, Sendable {
  /// No row has the headings that are needed.
  case noHeadings(found: [String])

  /// Nothing stands below the headings.
  case noRows

  /// A row does not say what is to be done, or in words that are not known.
  case unknownKind(String, expected: [String])

  /// A cell that this kind needs is empty.
  case missingCell(heading: String, kind: String)

  /// A cell holds something that this kind does nothing with.
  case unusedCell(heading: String, kind: String)

  /// A cell holds several names where one is needed.
  case severalNames(heading: String)
  case unreadableFrequency(String)
  case unknownScheme(String, nearest: [String])

  /// A new name that is within two letters of one that is there.
  case resemblesKnownName(String, known: String)

  /// It is asked of boards and networks that are there, and cannot be done with them.
  case impossible(Refusal)
}

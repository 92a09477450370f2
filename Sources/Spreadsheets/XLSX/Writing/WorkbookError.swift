/// Why a workbook could not be written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// There is no place for the temporary files that writing takes.
  case noTemporarySpace

  /// The file would be larger than its format allows: 4 GB.
  case tooLarge

  case outOfMemory

  /// libxlsxwriter refuses what it is given, in its own words.
  case refused(String)
}

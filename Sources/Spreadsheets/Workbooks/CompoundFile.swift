/// A compound file: a folder in a file, in which Excel 97 to 2003 kept its workbooks and in which
/// newer programs put a workbook with a password.
///
/// Microsoft, *[MS-CFB]: Compound File Binary File Format*, §2.6.1.
enum CompoundFile {
  /// Why its bytes are no table that can be read, told by the names in its directory.
  ///
  /// A name stands at the beginning of an entry of 128 bytes as UTF-16, and its length in bytes
  /// with a final NUL at place 64 of it. Entries are looked for all over the file, as they can be
  /// anywhere in it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func error(in bytes: Span<UInt8>) -> SpreadsheetError {
    var error = SpreadsheetError.notAWorkbook
    for start in stride(from: 512, through: bytes.count - 128, by: 128) {
      let entry = bytes.extracting(start..<(start + 128))
      if isNamed("EncryptedPackage", entry) { return .passwordProtected }
      if isNamed("Workbook", entry) || isNamed("Book", entry) { error = .oldWorkbook }
    }
    return error
  }

  private static func isNamed(_ name: StaticString, _ entry: Span<UInt8>) -> Bool {
    let length = 2 * (name.utf8CodeUnitCount + 1)
    guard Int(entry[64]) == length, entry[65] == 0 else { return false }
    return entry.starts(with: name.description.utf8.flatMap { [$0, 0] })
  }
}

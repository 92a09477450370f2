import Foundation
import Testing

/// Compares bytes with the file of that name in `Golden/`.
///
/// `UPDATE_GOLDEN=1 swift test` writes the files anew; look at what changed before it is committed.
func expectGolden(
  _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return
  }
  let expected = try #require(
    FileManager.default.contents(atPath: file.path(percentEncoded: false)),
    "there is no golden file \(name)", sourceLocation: sourceLocation)
  #expect(
    String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
    "\(name) differs", sourceLocation: sourceLocation)
}

import Foundation

/// A file that a command writes, whole or not at all.
struct OutputFile {
  private let path: String
  private let url: URL

  /// - Throws: `CommandFailure` when a folder has that name.
  init(path: String) throws(CommandFailure) {
    self.path = path
    url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    guard !(exists && isFolder.boolValue), !path.hasSuffix("/") else {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(path): dit is een map. Geef ook de naam van het bestand.",
        en: "\(path): this is a folder. Give the name of the file, too.")
    }
  }

  /// Whether there is something else than a regular file.
  private var isSpecial: Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: url.path)[.type]
    return type.map { $0 as? FileAttributeType != .typeRegular } ?? false
  }

  /// Whether there is a regular file that writing would replace.
  var replacesFile: Bool {
    FileManager.default.fileExists(atPath: url.path) && !isSpecial
  }

  /// Writes the file in place of what was there.
  ///
  /// It is written beside it, and then takes its name. What is no regular file, such as a device or a
  /// pipe, keeps its place and is written to.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try Data(bytes).write(to: url, options: isSpecial ? [] : .atomic)
    } catch {
      throw CommandFailure(
        .cannotWrite,
        nl: """
          \(path): hier kan niet worden geschreven. Bestaat de map, mag u dat, en is er nog plaats \
          op de schijf?
          """,
        en: """
          \(path): this cannot be written. Is there such a folder, are you allowed to, and is there \
          room on the disk?
          """)
    }
  }
}

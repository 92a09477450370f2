import Foundation
import MemberLists

/// A folder that a command fills, whole or not at all.
///
/// What was written is listed with its SHA-256 in a hidden file, as `sha256sum` writes it, so that a
/// later run knows its own files from those of others, and from its own that someone changed since.
struct OutputFolder {
  private let path: String
  private let url: URL

  /// The file that lists the others.
  private static let listName = ".drukte-import"

  /// - Parameter mayReplace: Whether a folder that holds only what an earlier run wrote is replaced.
  /// - Throws: `CommandFailure` when the folder holds something else, or cannot be a folder.
  init(path: String, mayReplace: Bool) throws(CommandFailure) {
    self.path = path
    url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return
    }
    guard isFolder.boolValue else {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(path): dit is een bestand en geen map. Kies met -o een andere naam.",
        en: "\(path): this is a file, not a folder. Choose another name with -o.")
    }
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().path
    guard here != url.path, !here.hasPrefix(url.path + "/") else {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(path): hier staat u nu zelf. Kies met -o een map die er nog niet is.",
        en: "\(path): this is where you are. Choose a folder with -o that is not there yet.")
    }
    let contents = try contents()
    guard !contents.isEmpty else { return }
    if let other = firstOther(among: contents) {
      throw CommandFailure(
        .cannotWrite,
        nl: """
          \(path): in deze map staat al iets anders, zoals \(other). Kies met -o een map die er \
          nog niet is.
          """,
        en: """
          \(path): this folder holds something else already, such as \(other). Choose a folder \
          with -o that is not there yet.
          """)
    }
    guard mayReplace else {
      throw CommandFailure(
        .cannotWrite,
        nl: """
          \(path): hier staat een eerdere import. Vervang die met --overwrite, of kies met -o een \
          andere map.
          """,
        en: """
          \(path): an earlier import is here. Replace it with --overwrite, or choose another \
          folder with -o.
          """)
    }
  }

  /// Puts files in the folder in place of what it held.
  ///
  /// They are written into a folder beside it, which then takes its name.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws(CommandFailure) {
    let manager = FileManager.default
    let parent = url.deletingLastPathComponent()
    let mark = UUID().uuidString
    let new = parent.appendingPathComponent(".\(url.lastPathComponent).\(mark).new")
    let old = parent.appendingPathComponent(".\(url.lastPathComponent).\(mark).old")
    do {
      try manager.createDirectory(at: new, withIntermediateDirectories: true)
      var list = ""
      for file in files {
        let place = new.appendingPathComponent(file.name)
        try Data(file.bytes).write(to: place)
        list += "\(try InputFolder(path: place.path).files[0].sha256)  \(file.name)\n"
      }
      try Data(list.utf8).write(to: new.appendingPathComponent(OutputFolder.listName))
      let exists = manager.fileExists(atPath: url.path)
      if exists { try manager.moveItem(at: url, to: old) }
      do {
        try manager.moveItem(at: new, to: url)
      } catch {
        if exists { try manager.moveItem(at: old, to: url) }
        throw error
      }
      if exists { try? manager.removeItem(at: old) }
    } catch {
      try? manager.removeItem(at: new)
      throw CommandFailure(
        .cannotWrite,
        nl:
          "\(path): hier kan niet worden geschreven. Mag u dat, en is er nog plaats op de schijf?",
        en: "\(path): this cannot be written. Are you allowed to, and is there room on the disk?")
    }
  }

  private func contents() throws(CommandFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    } catch {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(path): deze map is niet te openen. Mag u dat?",
        en: "\(path): this folder cannot be opened. Are you allowed to?")
    }
  }

  /// The first file that no earlier run wrote, or that is not as it was written.
  private func firstOther(among contents: [String]) -> String? {
    let list = try? String(
      contentsOf: url.appendingPathComponent(OutputFolder.listName), encoding: .utf8)
    let lines = Set((list ?? "").split(separator: "\n").map(String.init))
    return contents.first { name in
      if name == OutputFolder.listName, list != nil { return false }
      let place = url.appendingPathComponent(name).path
      let attributes = try? FileManager.default.attributesOfItem(atPath: place)
      guard attributes?[.type] as? FileAttributeType == .typeRegular,
        let file = try? InputFolder(path: place).files.first
      else { return true }
      return !lines.contains("\(file.sha256)  \(name)")
    }
  }
}

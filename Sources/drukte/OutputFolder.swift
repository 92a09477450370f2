import Foundation
import MemberLists
import OverlapReports

/// A folder that a command fills, whole or not at all.
///
/// What was written is listed with its SHA-256 in a hidden file, as `sha256sum` writes it, so that a
/// later run knows its own files from those of others, and from its own that someone changed since.
struct OutputFolder {
  /// What a folder is filled with. Each kind knows only its own.
  enum Content: String {
    case tables = "import"
    case conversion = "convert"
    case report, scenario
    case variants = "advise"

    /// The file that lists the others.
    var listName: String { ".drukte-\(rawValue)" }
  }

  private let path: String
  private let url: URL
  private let content: Content

  /// - Parameter mayReplace: Whether a folder that holds only what an earlier run wrote is replaced.
  /// - Throws: `CommandFailure` when the folder holds something else, or cannot be a folder.
  init(path: String, for content: Content, mayReplace: Bool) throws(CommandFailure) {
    self.path = path
    self.content = content
    url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return
    }
    guard isFolder.boolValue else {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(path): dit is een bestand en geen map. Kies een andere naam.",
        en: "\(path): this is a file, not a folder. Choose another name.")
    }
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
      .resolvingSymlinksInPath().path
    guard here != url.path, !here.hasPrefix(url.path + "/") else {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(path): hier staat u nu zelf. Kies een map die er nog niet is.",
        en: "\(path): this is where you are. Choose a folder that is not there yet.")
    }
    let contents = try FolderContents(of: url, named: path)
    guard !contents.isEmpty else { return }
    if let other = contents.firstOther(besides: content) {
      throw CommandFailure(
        .cannotWrite,
        nl: """
          \(path): in deze map staat al iets anders, zoals \(other). Kies een map die er nog \
          niet is.
          """,
        en: """
          \(path): this folder holds something else already, such as \(other). Choose a folder \
          that is not there yet.
          """)
    }
    guard mayReplace else {
      let earlier = content.earlier
      throw CommandFailure(
        .cannotWrite,
        nl: """
          \(path): hier staat een \(earlier.nl). Vervang die met --overwrite, of kies een andere \
          map.
          """,
        en: """
          \(path): an \(earlier.en) is here. Replace it with --overwrite, or choose another \
          folder.
          """)
    }
  }

  /// A file to write: where below the folder, with `/`, and what passes its bytes on.
  typealias File = (
    path: String, write: (_ sink: ([UInt8]) throws -> Void) throws -> Void
  )

  /// Puts files in the folder in place of what it held.
  ///
  /// They are written into a folder beside it, which then takes its name.
  func write(_ files: [File]) throws(CommandFailure) {
    let manager = FileManager.default
    let parent = url.deletingLastPathComponent()
    let mark = UUID().uuidString
    let new = parent.appendingPathComponent(".\(url.lastPathComponent).\(mark).new")
    let old = parent.appendingPathComponent(".\(url.lastPathComponent).\(mark).old")
    do {
      try manager.createDirectory(at: new, withIntermediateDirectories: true)
      var list = ""
      for file in files {
        list += "\(try write(file, below: new).hexadecimal)  \(file.path)\n"
      }
      try Data(list.utf8).write(to: new.appendingPathComponent(content.listName))
      let exists = manager.fileExists(atPath: url.path)
      if exists {
        // Who may look into the folder stays as it was.
        let permissions = try manager.attributesOfItem(atPath: url.path)[.posixPermissions]
        if let permissions {
          try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: new.path)
        }
      }
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

  /// Writes a file, and the folders above it that are not there.
  private func write(_ file: File, below folder: URL) throws -> Fingerprint {
    let place = folder.appendingPathComponent(file.path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: place)
    let handle = try FileHandle(forWritingTo: place)
    var fingerprint = Fingerprint()
    try file.write { piece in
      fingerprint.add(piece)
      try handle.write(contentsOf: piece)
    }
    try handle.close()
    return fingerprint
  }
}

extension OutputFolder.Content {
  /// What an earlier run left, as it follows an article.
  fileprivate var earlier: Phrase {
    switch self {
    case .tables: Phrase(nl: "eerdere import", en: "earlier import")
    case .conversion: Phrase(nl: "eerdere omzetting", en: "earlier conversion")
    case .report: Phrase(nl: "eerder rapport", en: "earlier report")
    case .scenario: Phrase(nl: "eerder scenario", en: "earlier scenario")
    case .variants: Phrase(nl: "eerdere verkenning", en: "earlier exploration")
    }
  }
}

/// Everything in a folder, by path below it: files, and folders with nothing in them.
private struct FolderContents {
  private let url: URL
  private let paths: [String]

  var isEmpty: Bool { paths.isEmpty }

  /// - Parameter name: What to call the folder when it cannot be opened.
  init(of url: URL, named name: String) throws(CommandFailure) {
    self.url = url
    do {
      paths = try FolderContents.paths(below: url.path, prefix: "").sorted()
    } catch {
      throw CommandFailure(
        .cannotWrite,
        nl: "\(name): deze map is niet te openen. Mag u dat?",
        en: "\(name): this folder cannot be opened. Are you allowed to?")
    }
  }

  private static func paths(below folder: String, prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name in
      let place = "\(folder)/\(name)"
      guard try type(ofItemAt: place) == .typeDirectory else { return [prefix + name] }
      let inside = try paths(below: place, prefix: "\(prefix)\(name)/")
      return inside.isEmpty ? [prefix + name] : inside
    }
  }

  private static func type(ofItemAt path: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }

  /// The first file that no earlier run wrote, or that is not as it was written.
  func firstOther(besides content: OutputFolder.Content) -> String? {
    let list = try? String(
      contentsOf: url.appendingPathComponent(content.listName), encoding: .utf8)
    let lines = Set((list ?? "").split(separator: "\n").map(String.init))
    return paths.first { path in
      if path == content.listName, list != nil { return false }
      let place = url.appendingPathComponent(path).path
      guard (try? FolderContents.type(ofItemAt: place)) == .typeRegular,
        let file = try? InputFolder.read(place)
      else { return true }
      return !lines.contains("\(file.sha256)  \(path)")
    }
  }
}

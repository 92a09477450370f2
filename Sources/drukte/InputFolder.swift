import BoardNetworks
import Foundation
import MemberLists

/// The files of an input: a file, or the tables in a folder. A graph is a file, too.
struct InputFolder {
  let files: [InputFile]

  /// The day that the input itself says it describes.
  let date: CalendarDate?

  /// - Throws: `CommandFailure` when there is no such input, or nothing in it to read.
  init(path: String) throws(CommandFailure) {
    try InputFolder.checkExistence(of: path)
    guard InputFolder.isFolder(path) else {
      let file = try InputFolder.read(path)
      let graph = try GraphInput(file: file)
      files = [graph?.file ?? file]
      date = graph?.date
      return
    }
    let paths = try InputFolder.tables(in: path)
    let names = paths.map { URL(fileURLWithPath: $0).lastPathComponent }
    if let graph = try GraphInput(folder: path, fileNames: names, read: InputFolder.read) {
      files = [graph.file]
      date = graph.date
      return
    }
    var files: [InputFile] = []
    for path in paths { files.append(try InputFolder.read(path)) }
    self.files = files
    date = nil
  }

  /// One file.
  ///
  /// - Throws: `CommandFailure` when there is no such file.
  static func file(_ path: String) throws(CommandFailure) -> InputFile {
    guard FileManager.default.fileExists(atPath: path), !isFolder(path) else {
      throw CommandFailure(
        .noInput,
        nl: "\(path): dit bestand bestaat niet. Klopt de naam, en de map waar u nu staat?",
        en: "\(path): there is no such file. Is the name right, and the folder you are in?")
    }
    return try read(path)
  }

  private static func checkExistence(of path: String) throws(CommandFailure) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    throw CommandFailure(
      .noInput,
      nl:
        "\(path): dit bestand of deze map bestaat niet. Klopt de naam, en de map waar u nu staat?",
      en: "\(path): there is no such file or folder. Is the name right, and the folder you are in?")
  }

  /// Endings of the files that may hold a table.
  private static let endings: Set<String> = ["csv", "tsv", "txt", "tab", "xlsx", "xls", "ods"]

  private static func tables(in folder: String) throws(CommandFailure) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw unreadable(folder)
    }
    let tables = names.filter { name in
      !name.hasPrefix(".") && !name.hasPrefix("~$")
        && endings.contains(URL(fileURLWithPath: name).pathExtension.lowercased())
        && name != UnmatchedList.fileName && !isFolder(folder + "/" + name)
    }
    guard !tables.isEmpty else {
      throw CommandFailure(
        .noInput,
        nl: "\(folder): in deze map staat geen tabel (.csv). Noem de map waar de tabellen staan.",
        en: "\(folder): there is no table (.csv) in this folder. Name the folder that holds them.")
    }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return tables.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      .map { start + $0 }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// A file as it is.
  static func read(_ path: String) throws(CommandFailure) -> InputFile {
    let bytes: [UInt8]
    do {
      bytes = try contents(of: path)
    } catch {
      throw unreadable(path)
    }
    return InputFile(path: path, sha256: Fingerprint(of: bytes).hexadecimal, bytes: bytes)
  }

  /// The bytes of a file, read in pieces so that they stand in memory once.
  private static func contents(of path: String) throws -> [UInt8] {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var bytes: [UInt8] = []
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    bytes.reserveCapacity(size ?? 0)
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
      bytes.append(contentsOf: piece)
    }
    return bytes
  }

  private static func unreadable(_ path: String) -> CommandFailure {
    CommandFailure(
      .noInput,
      nl:
        "\(path): dit kan niet worden gelezen. Mag u het openen, en is het niet elders in gebruik?",
      en:
        "\(path): this cannot be read. Are you allowed to open it, and is it not in use elsewhere?")
  }
}

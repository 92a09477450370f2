import Markup

/// What a part of a package refers to, by the ids that it uses for them.
///
/// ECMA-376-2:2021, §6.5.
struct Relationships {
  struct Target {
    /// What it is to the part, such as `worksheet`: the last segment of its type, which is all that
    /// the two editions of the standard have in common.
    let kind: String

    /// The path in the package, without a slash in front.
    let path: String
  }

  private let targets: [(id: String, target: Target)]

  /// Reads the relations of a part, or of the package as a whole (`""`); none if it has no such
  /// file. Those that lead out of the package are left out.
  init(of part: String, in archive: ZipArchive) throws(SpreadsheetError) {
    let folderEnd = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = part[..<folderEnd]
    var targets: [(id: String, target: Target)] = []
    if let entry = archive.entry(at: "\(folder)_rels/\(part[folderEnd...]).rels") {
      guard !entry.isEncrypted else { throw .passwordProtected }
      try archive.readPart(entry) { event in
        guard case .start(let tag) = event, tag.name.isNamed("Relationship"),
          tag.attribute("TargetMode")?.equals("External") != true,
          let id = tag.attribute("Id"), let type = tag.attribute("Type"),
          let target = tag.attribute("Target")
        else { return true }
        let kind = String(utf8: type).split(separator: "/").last.map(String.init) ?? ""
        let path = resolvedPath(String(utf8: target), in: folder)
        targets.append((String(utf8: id), Target(kind: kind, path: path)))
        return targets.count < Self.countLimit
      }
    }
    self.targets = targets
  }

  /// As many as an archive may have entries, and more.
  private static let countLimit = 1 << 16

  /// The targets by id; the first if several have one.
  var byID: [String: Target] {
    Dictionary(targets.map { ($0.id, $0.target) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first target of a kind.
  func first(_ kind: String) -> Target? {
    targets.first { $0.target.kind == kind }?.target
  }
}

/// The path of a part: from the root when it begins with a slash, else from a folder.
private func resolvedPath(_ target: String, in folder: Substring) -> String {
  let isAbsolute = target.utf8.first == UInt8(ascii: "/")
  var segments = isAbsolute ? [] : folder.split(separator: "/")
  for segment in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
    switch segment {
    case ".": break
    case "..": _ = segments.popLast()
    default: segments.append(segment)
    }
  }
  return segments.joined(separator: "/")
}

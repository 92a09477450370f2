/// What files are called in a text: by their last name, as long as no other has the same.
public struct FileNames: Hashable, Sendable {
  private let names: [String: String]

  /// - Parameter paths: The files that the text may speak of.
  public init(_ paths: some Sequence<String> = []) {
    let paths = Set(paths)
    var counts: [String: Int] = [:]
    for path in paths { counts[FileNames.lastName(of: path), default: 0] += 1 }
    var names: [String: String] = [:]
    for path in paths {
      let name = FileNames.lastName(of: path)
      names[path] = counts[name] == 1 ? name : path
    }
    self.names = names
  }

  /// The name of a file; its whole path when it is not among those that were given.
  public subscript(path: String) -> String { names[path] ?? path }

  private static func lastName(of path: String) -> String {
    let scalars = path.unicodeScalars
    guard let slash = scalars.lastIndex(where: { $0 == "/" || $0 == "\\" }) else { return path }
    let name = String(scalars[scalars.index(after: slash)...])
    return name.isEmpty ? path : name
  }
}

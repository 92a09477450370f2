/// One file of a report: where it stands in its folder, and what is in it.
public struct ReportFile: Sendable {
  /// The path below the folder, with `/`.
  public let path: String
  private let content: Content

  private enum Content: Sendable {
    case bytes([UInt8])
    case table(Table, Language)
    case findings(FindingsDocument)
  }

  private init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  init(path: String, bytes: [UInt8]) {
    self.init(path: path, content: .bytes(bytes))
  }

  /// A table for Excel as it is set in the Netherlands.
  init(path: String, table: Table, language: Language) {
    self.init(path: path, content: .table(table, language))
  }

  init(path: String, findings: FindingsDocument) {
    self.init(path: path, content: .findings(findings))
  }

  /// Writes the file.
  ///
  /// - Parameter sink: Gets it piece by piece, so that memory does not grow with a table. What it
  ///   throws ends the writing.
  public func write<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch content {
    case .bytes(let bytes): try sink(bytes)
    case .table(let table, let language):
      try table.write(as: .csvNL, in: language, width: 80, to: sink)
    case .findings(let document): try document.write(to: sink)
    }
  }
}

import BoardNetworks
import Exchange
import MemberLists

/// A kind of file that is read.
enum FileFormat: String, CaseIterable {
  case csv, xlsx, ods, graphml, pajek

  /// Reads a file to its end, as the commands do.
  ///
  /// What is read must keep what readers promise: every source balances and lists what it does not
  /// count, and an input that gives no landscape says why.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .csv: read(InputFile(path: "lijst.csv", sha256: "", bytes: bytes))
    case .xlsx, .ods:
      // A real archive is taken as it is; else the bytes list the parts of one.
      let archive = bytes.starts(with: [0x50, 0x4B]) ? bytes : StoredZip(listing: bytes).bytes
      read(InputFile(path: "werkmap.\(rawValue)", sha256: "", bytes: archive))
    case .graphml: read { () throws(UnreadableGraph) in try graphMLTables(from: bytes) }
    case .pajek: read { () throws(UnreadableGraph) in try pajekTables(from: bytes) }
    }
  }

  private func read(_ graph: () throws(UnreadableGraph) -> GraphTables) {
    do {
      let graph = try graph()
      read(
        InputFile(path: "graaf", sha256: "", format: graph.format, tables: graph.sheets))
    } catch {
      precondition(!error.flaws.isEmpty, "a graph is refused without a reason")
    }
  }

  private func read(_ file: InputFile) {
    let reading = readLandscape(from: [file])
    for source in reading.provenance.sources {
      precondition(source.balance.isBalanced, "rows are lost")
      precondition(source.balance.isListed, "rows that do not count are not listed")
    }
    precondition(
      reading.landscape != nil || reading.problems.contains { $0.severity == .fatal },
      "an input is refused without a reason")
  }
}

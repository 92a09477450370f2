import BoardNetworks
import Exchange
import Foundation
import MemberLists
import OverlapReports

/// An input that is a graph: a file of GraphML or Pajek, or a folder with nodes and edges.
struct GraphInput {
  let file: InputFile

  /// The day that the graph says it describes.
  let date: CalendarDate?

  /// The graph in a file, nil when its name does not end as one of a graph does.
  ///
  /// - Throws: `CommandFailure` with everything that is wrong with it.
  init?(file: InputFile) throws(CommandFailure) {
    switch ExchangeFormat(ending: URL(fileURLWithPath: file.path).pathExtension) {
    case .graphml?:
      try self.init([file], path: file.path) { () throws(UnreadableGraph) in
        try graphMLTables(from: file.bytes)
      }
    case .pajek?:
      try self.init([file], path: file.path) { () throws(UnreadableGraph) in
        try pajekTables(from: file.bytes)
      }
    case .csv?, .xlsx?, .gephi?, .kumu?, nil: return nil
    }
  }

  /// The graph in a folder, nil when it holds no two tables of Gephi or Kumu.
  init?(
    folder: String, fileNames: [String],
    read: (String) throws(CommandFailure) -> InputFile
  ) throws(CommandFailure) {
    let pair = [("nodes.csv", "edges.csv"), ("elements.csv", "connections.csv")]
      .first { fileNames.contains($0) && fileNames.contains($1) }
    guard let pair else { return nil }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    let nodes = try read(start + pair.0)
    let edges = try read(start + pair.1)
    try self.init([nodes, edges], path: folder) { () throws(UnreadableGraph) in
      try nodesAndEdgesTables(nodes: (pair.0, nodes.bytes), edges: (pair.1, edges.bytes))
    }
  }

  private init(
    _ files: [InputFile], path: String, _ tables: () throws(UnreadableGraph) -> GraphTables
  ) throws(CommandFailure) {
    let graph: GraphTables
    do {
      graph = try tables()
    } catch {
      throw CommandFailure(.wrongData, error.text(path: path)[.ofProcess])
    }
    let hash =
      files.count == 1
      ? files[0].sha256 : Fingerprint(of: files.flatMap(\.bytes)).hexadecimal
    file = InputFile(path: path, sha256: hash, format: graph.format, tables: graph.sheets)
    date = graph.date
  }
}

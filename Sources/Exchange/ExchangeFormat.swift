/// What a landscape can be written as.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// The tables, as files of a folder or as sheets of a workbook.
  case csv, xlsx

  /// A graph with everything that is known.
  case graphml

  /// Who sits in which network, and no more.
  case pajek

  /// A folder with a table of vertices and one of edges.
  case gephi, kumu

  /// The ending of its file; nil when it is a folder.
  public var ending: String? {
    switch self {
    case .xlsx: "xlsx"
    case .graphml: "graphml"
    case .pajek: "net"
    case .csv, .gephi, .kumu: nil
    }
  }

  /// The format of a file with this ending, in any case of its letters.
  public init?(ending: String) {
    let found = ExchangeFormat.allCases.first { $0.ending == ending.lowercased() }
    guard let found else { return nil }
    self = found
  }

  /// What people call it.
  public var name: String {
    switch self {
    case .csv: "CSV"
    case .xlsx: "Excel"
    case .graphml: "GraphML"
    case .pajek: "Pajek"
    case .gephi: "Gephi"
    case .kumu: "Kumu"
    }
  }
}

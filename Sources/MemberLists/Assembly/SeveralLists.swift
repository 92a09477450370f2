import BoardNetworks

/// Which networks stand in more than one list of memberships, such as the network's own list and
/// what boards say themselves, each in a file.
///
/// There a row that names no source has its list for one.
struct SeveralLists {
  /// The list of each network: its table, or one of the two below.
  private var listOfNetwork: [Int]
  private static let none = -1
  private static let several = -2

  /// What each table is called.
  private let names: [String]

  /// - Parameter tables: The tables of memberships.
  init(_ tables: [InputTable], networkCount: Int) {
    listOfNetwork = [Int](repeating: SeveralLists.none, count: networkCount)
    names = SeveralLists.names(of: tables)
  }

  /// Notes that a table has a row about a network.
  mutating func note(_ network: Int32, inTable table: Int) {
    let known = listOfNetwork[Int(network)]
    guard known != table, known != SeveralLists.several else { return }
    listOfNetwork[Int(network)] = known == SeveralLists.none ? table : SeveralLists.several
  }

  func contains(_ network: Int32) -> Bool {
    listOfNetwork[Int(network)] == SeveralLists.several
  }

  /// What a row says, and its list as the source where it names none and there are several.
  func completed(
    _ details: ParsedDetails, of network: Int32, fromTable table: Int
  ) -> ParsedDetails {
    guard contains(network), details.details.sources.isEmpty else { return details }
    var completed = details
    completed.details.sources = [names[table]]
    return completed
  }

  /// The sheet where one file has several lists, else the file without its folders and ending; the
  /// whole path where that is not enough to tell lists apart.
  private static func names(of tables: [InputTable]) -> [String] {
    let names = tables.map { table in
      let isAlone = tables.count { $0.file == table.file } == 1
      return isAlone ? fileStem(table.file) : table.sheetName ?? fileStem(table.file)
    }
    return names.indices.map { index in
      names.count { $0 == names[index] } == 1 ? names[index] : tables[index].file
    }
  }
}

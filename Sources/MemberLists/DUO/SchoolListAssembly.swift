import BoardNetworks

/// The parts of a landscape as they are found: boards of their locations, networks of regions.
struct SchoolListAssembly {
  private let locations: [SchoolLocation]

  /// The boards, in order of their numbers, and the position of each.
  private var boards: [BoardDraft] = []
  private var positions: [String: Int] = [:]
  private var networks: [NetworkDraft] = []
  private var ties: [Membership] = []

  /// The municipality that a location is looked up by.
  private var municipalities: [String?]

  private(set) var matches: [RegionMatches] = []
  private(set) var municipalityMatches: RegionMatches?
  private(set) var unnamedBoards: [(board: String, reason: UnmatchedLocation.Reason)] = []

  init(locations: [SchoolLocation]) {
    self.locations = locations
    municipalities = locations.map(\.municipality)
    let ids = Array(Set(locations.map(\.board)))
    boards = naturalOrder(of: ids).map { BoardDraft(id: ids[$0]) }
    for (position, board) in boards.enumerated() { positions[board.id] = position }
    let byBoard = Dictionary(grouping: locations, by: \.board)
    for position in boards.indices {
      let denominations = byBoard[boards[position].id]!.compactMap(\.denomination)
      let all = commonestFirst(denominations)
      boards[position].kind = "schoolbestuur"
      boards[position].denomination = all.isEmpty ? nil : all.joined(separator: "; ")
    }
  }

  mutating func addRegions(of divisions: [Division]) {
    for division in divisions {
      let matching = RegionMatching(locations) { $0.region(in: division) }
      let regions = locations.compactMap { $0.regions[division] }
      let names = Dictionary(grouping: regions, by: \.code)
        .compactMapValues { commonestFirst($0.compactMap(\.name)).first }
      add(
        matching, name: division.rawValue, nature: .territory, regions: []
      ) { names[$0] ?? $0 }
    }
  }

  /// Goes by the municipality that a table gives for the postcode, where there is such a table.
  mutating func findMunicipalities(in table: LookupTable?) {
    guard let table else { return }
    let matching = RegionMatching(locations) { $0.region(in: table, municipality: nil) }
    municipalities = matching.regions
    municipalityMatches = RegionMatches(
      name: "", nature: .territory, regionCount: Set(matching.regions.compactMap { $0 }).count,
      tieCount: 0, emptyRegions: [], matched: matching.matched,
      unmatched: matching.unmatched)
  }

  mutating func add(
    _ join: SchoolListImport.Join, _ table: LookupTable,
    exceptions: [SchoolListImport.Exception]
  ) {
    let networkOfDenomination = Dictionary(
      (join.nature == .network ? exceptions : []).map { (foldedKey($0.denomination), $0.network) },
      uniquingKeysWith: { first, _ in first })
    let municipality = Dictionary(
      zip(locations.map(\.id), municipalities), uniquingKeysWith: { first, _ in first })
    let matching = RegionMatching(locations) { location in
      if let denomination = location.denomination,
        let network = networkOfDenomination[foldedKey(denomination)]
      {
        return .success((network, .denomination))
      }
      return location.region(in: table, municipality: municipality[location.id] ?? nil)
    }
    add(matching, name: join.name, nature: join.nature, regions: table.values) { $0 }
  }

  /// Adds a network or territory for each region with a location, and a tie for each board that has
  /// one there.
  ///
  /// - Parameter regions: All that a table gives.
  private mutating func add(
    _ matching: RegionMatching, name: String, nature: Nature, regions: Set<String>,
    label: (String) -> String
  ) {
    var boardsOfRegion: [String: Set<Int>] = [:]
    for (location, region) in zip(locations, matching.regions) {
      guard let region else { continue }
      boardsOfRegion[region, default: []].insert(positions[location.board]!)
    }
    for (region, members) in boardsOfRegion {
      var network = NetworkDraft(id: "\(name):\(region)")
      network.name = "\(name) \(label(region))"
      network.nature = nature
      network.type = name
      if nature == .network { network.obligation = .statutory }
      let index = NetworkIndex(networks.count)
      networks.append(network)
      ties += members.map { Membership(board: BoardIndex($0), network: index) }
    }
    let empty = Array(regions.subtracting(boardsOfRegion.keys))
    matches.append(
      RegionMatches(
        name: name, nature: nature, regionCount: boardsOfRegion.count,
        tieCount: boardsOfRegion.values.map(\.count).reduce(0, +),
        emptyRegions: naturalOrder(of: empty).map { empty[$0] }, matched: matching.matched,
        unmatched: matching.unmatched))
  }

  mutating func nameBoards(from register: BoardRegister?) {
    guard let register else { return }
    for position in boards.indices {
      let id = boards[position].id
      switch register.name(of: id) {
      case .value(let name): boards[position].name = name
      case .several(let names): unnamedBoards.append((id, .severalValues(names)))
      case .blank, .missing: unnamedBoards.append((id, .notInTable))
      }
    }
  }

  func landscape() -> Landscape {
    let schools = locations.map { location in
      School(
        id: location.id, name: location.name, board: BoardIndex(positions[location.board]!),
        municipality: location.municipality.map(readableMunicipality))
    }
    let ofBoard = Dictionary(grouping: schools, by: \.board)
    do {
      return try Landscape(
        boards: boards.indices.map {
          Board(boards[$0], representedBy: nil, schools: ofBoard[BoardIndex($0)] ?? [])
        },
        networks: networks.map { RegionalNetwork($0, bodyOf: nil) }, memberships: ties,
        schools: schools)
    } catch {
      preconditionFailure("the import broke a rule of landscapes: \(error)")
    }
  }
}

/// Distinct texts, the commonest first and equally common ones by their scalars.
private func commonestFirst(_ texts: [String]) -> [String] {
  Dictionary(grouping: texts) { $0 }.sorted {
    $0.value.count == $1.value.count
      ? scalarOrder($0.key, $1.key) : $0.value.count > $1.value.count
  }.map(\.key)
}

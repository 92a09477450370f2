import BoardNetworks

extension LandscapeAssembly {
  mutating func resolveLabels(log: inout ProblemLog) {
    let participantTexts = (0..<rows.participants.count).map { rows.participants.text($0) }
    let networkTexts = (0..<rows.networks.count).map { rows.networks.text($0) }
    if hasParticipantsTable {
      boardOfLabel = resolveParticipants(participantTexts, log: &log)
    } else {
      boardOfLabel = mergeParticipants(participantTexts, log: &log)
      nameBoards()
    }
    if hasNetworksTable {
      networkOfLabel = LandscapeAssembly.resolve(networkTexts, in: networkDirectory) {
        .unknownNetwork($0, nearest: $1)
      }
    } else {
      networkOfLabel = mergeNetworks(networkTexts, log: &log)
      nameNetworks()
    }
    reportSeveralNames(log: &log)
  }

  /// Looks labels up in a table that was given.
  private static func resolve(
    _ texts: [String], in directory: Directory,
    unknown: (String, [String]) -> Problem.Kind
  ) -> [Resolution] {
    var directory = directory
    return texts.map { text in
      switch directory.find(text) {
      case .found(let position): .position(position)
      case .ambiguous(let ids): .problem(.ambiguousName(text, ids: ids))
      case .missing: .problem(unknown(text, directory.nearest(to: text)))
      }
    }
  }

  private mutating func nameBoards() {
    for (position, names) in LandscapeAssembly.names(rows.participantNames, rows, boardOfLabel) {
      let shown = boards[position].name ?? names.first
      boards[position].name = shown
      boards[position].aliases = Set(boards[position].aliases + names).filter { $0 != shown }
        .sorted(by: scalarOrder)
    }
  }

  private mutating func nameNetworks() {
    for (position, names) in LandscapeAssembly.names(rows.networkNames, rows, networkOfLabel) {
      networks[position].name = names.first
      networks[position].aliases = Array(names.dropFirst())
    }
  }

  /// The names that stand beside numbers, by the position of the draft.
  private static func names(
    _ labelled: Set<LabelledName>, _ rows: MembershipRows, _ resolutions: [Resolution]
  ) -> [Int: [String]] {
    var names: [Int: Set<String>] = [:]
    for entry in labelled {
      guard let position = resolutions[Int(entry.label)].position else { continue }
      names[position, default: []].insert(rows.names.text(Int(entry.name)))
    }
    return names.mapValues { $0.sorted(by: scalarOrder) }
  }

  /// Tells of numbers that lists give more than one name.
  private func reportSeveralNames(log: inout ProblemLog) {
    var result: [(id: String, names: [String])] = []
    if !hasParticipantsTable {
      result += LandscapeAssembly.names(rows.participantNames, rows, boardOfLabel)
        .map { (boards[$0].id, $1) }
    }
    if !hasNetworksTable {
      result += LandscapeAssembly.names(rows.networkNames, rows, networkOfLabel)
        .map { (networks[$0].id, $1) }
    }
    for (id, names) in result.sorted(by: { scalarOrder($0.id, $1.id) }) where names.count > 1 {
      log.add(.severalNames(id: id, names: names), at: listing)
    }
  }

  /// What a text refers to; nil when it refers to nothing, and then the problem is reported.
  private static func position(
    of text: String, in directory: inout Directory, at place: InputPlace, log: inout ProblemLog,
    unknown: (String, [String]) -> Problem.Kind
  ) -> Int? {
    switch directory.find(text) {
    case .found(let position):
      return position
    case .ambiguous(let ids):
      log.add(.ambiguousName(text, ids: ids), at: place)
    case .missing:
      log.add(unknown(text, directory.nearest(to: text)), at: place)
    }
    return nil
  }

  /// What a cell of each draft refers to; see `position(of:in:at:log:unknown:)`.
  private static func positions<Draft: RowDraft>(
    for drafts: [Draft], _ reference: (Draft) -> String?, in field: Field,
    among directory: @autoclosure () -> Directory, log: inout ProblemLog,
    unknown: (String, [String]) -> Problem.Kind
  ) -> [Int?] {
    var result = [Int?](repeating: nil, count: drafts.count)
    guard drafts.contains(where: { reference($0) != nil }) else { return result }
    var directory = directory()
    for index in drafts.indices {
      guard let text = reference(drafts[index]), let record = drafts[index].record
      else { continue }
      result[index] = position(
        of: text, in: &directory, at: record.place(field), log: &log, unknown: unknown)
    }
    return result
  }

  mutating func resolveBodies(log: inout ProblemLog) -> [Int?] {
    let result = LandscapeAssembly.positions(
      for: networks, \.bodyOf, in: .bodyOf, among: networkDirectory, log: &log
    ) { .unknownNetwork($0, nearest: $1) }
    for circle in circles(following: result) {
      let ids = circle.map { networks[$0].id }.sorted(by: scalarOrder)
      let first = networks[circle.min()!].record
      log.add(.bodyOfItself(ids), at: first?.place(.bodyOf) ?? .everywhere)
    }
    return result
  }

  mutating func resolveRepresentatives(log: inout ProblemLog) -> [Int?] {
    LandscapeAssembly.positions(
      for: boards, \.representedBy, in: .representedBy, among: boardDirectory, log: &log
    ) { .unknownParticipant($0, nearest: $1) }
  }

  /// Schools, and the positions among them of each board's.
  typealias SchoolBoards = (schools: [School], ofBoard: [Int: [School]])

  mutating func resolveSchools(log: inout ProblemLog) -> SchoolBoards {
    var result: SchoolBoards = ([], [:])
    guard !schools.isEmpty else { return result }
    let knownByName = hasParticipantsTable ? [:] : collectBoardsOfSchools(log: &log)
    var directory = boardDirectory
    for (record, school) in schools {
      let field: Field =
        record.table.recognised.column(.participant) == nil ? .participantName : .participant
      let found =
        knownByName[school.participant]
        ?? LandscapeAssembly.position(
          of: school.participant, in: &directory, at: record.place(field), log: &log
        ) { .unknownParticipant($0, nearest: $1) }
      guard let found else { continue }
      let resolved = School(
        id: school.id, name: school.name, board: BoardIndex(found),
        municipality: school.municipality)
      result.schools.append(resolved)
      result.ofBoard[found, default: []].append(resolved)
    }
    return result
  }

  /// Adds the boards that sit in no network and are known by their schools alone, and the names that
  /// schools give to boards without one.
  ///
  /// - Returns: The boards that a list knows by the name which schools put beside their number.
  private mutating func collectBoardsOfSchools(log: inout ProblemLog) -> [String: Int] {
    var names: [String: Set<String>] = [:]
    var records: [String: Record] = [:]
    for (record, school) in schools {
      if records[school.participant] == nil { records[school.participant] = record }
      names[school.participant, default: []].formUnion(school.participantName.map { [$0] } ?? [])
    }
    var knownByName: [String: Int] = [:]
    for (id, names) in names.sorted(by: { scalarOrder($0.key, $1.key) }) {
      let names = names.sorted(by: scalarOrder)
      if names.count > 1, let record = records[id] {
        log.add(.severalNames(id: id, names: names), at: record.place(.participantName))
      }
      switch boardDirectory.find(id) {
      case .ambiguous: break
      case .found(let position):
        if boards[position].name == nil, id == boards[position].id {
          boards[position].name = names.first
        }
      case .missing:
        let known = Set(names.compactMap { boardDirectory.find($0).position })
        if known.count == 1 {
          knownByName[id] = known.first
        } else {
          var board = BoardDraft(id: id)
          board.name = names.first
          boards.append(board)
        }
      }
    }
    boardDirectory = Directory(boards)
    return knownByName
  }
}

import BoardNetworks

/// Brings the tables of an input together: who is meant by each label, which rows hold at the
/// reference date, which say the same.
struct LandscapeAssembly {
  private var boards: [BoardDraft]
  private var networks: [NetworkDraft]
  private let hasParticipantsTable, hasNetworksTable: Bool
  private let schools: [(record: Record, value: SchoolDraft)]
  private let assumptions: [HourAssumption]
  private let rows: MembershipRows
  private let listing: InputPlace
  private let requestedDate: CalendarDate?

  /// Who is who among the drafts; made when a cell refers to one of them, which most lists never do.
  private lazy var boardDirectory = Directory(boards)
  private lazy var networkDirectory = Directory(networks)

  /// For each label of the lists of memberships what it stands for.
  private var boardOfLabel: [Resolution] = []
  private var networkOfLabel: [Resolution] = []

  /// What a label stands for: a position among the drafts, or why it stands for none.
  private enum Resolution {
    case position(Int)
    case problem(Problem.Kind)

    var position: Int? {
      if case .position(let position) = self { position } else { nil }
    }
  }

  init(
    reading tables: consuming [TableKind: [OpenTable]], at date: CalendarDate?,
    log: inout ProblemLog, balances: inout [RowBalance]
  ) {
    requestedDate = date
    hasParticipantsTable = tables[.participants] != nil
    hasNetworksTable = tables[.networks] != nil
    boards = readDrafts(of: tables[.participants] ?? [], log: &log, balances: &balances)
    networks = readDrafts(of: tables[.networks] ?? [], log: &log, balances: &balances)
    schools = readSchools(of: tables[.schools] ?? [], log: &log, balances: &balances)
    assumptions = readAssumptions(of: tables[.assumptions] ?? [], log: &log, balances: &balances)
    rows = MembershipRows(
      reading: tables[.memberships] ?? [], log: &log, balances: &balances)
    listing = tables[.memberships]?.first?.table.place() ?? .everywhere
  }

  /// The landscape, or nil when a problem is fatal. Rows that cannot be used are reported, and every
  /// row is counted.
  mutating func landscape(log: inout ProblemLog, balances: inout [RowBalance]) -> Landscape? {
    resolveLabels(log: &log)
    let schoolBoards = resolveSchools(log: &log)
    let bodyOf = resolveBodies(log: &log)
    let representatives = resolveRepresentatives(log: &log)

    let date = referenceDate(log: &log)
    let isActive = activity(of: networks, bodyOf: bodyOf, at: date.day)
    countNetworksLeftOut(isActive, balances: &balances)
    let memberships = resolveMemberships(
      isActive: isActive, at: date.day, log: &log, balances: &balances)
    guard !log.isFatal else { return nil }

    // Networks that are not active leave no trace; what refers to them moves up.
    let activeNetworks = networks.indices.filter { isActive[$0] }
    var newPosition = [Int?](repeating: nil, count: networks.count)
    for (position, old) in activeNetworks.enumerated() { newPosition[old] = position }

    do {
      let landscape = try Landscape(
        boards: boards.indices.map {
          Board(
            boards[$0], representedBy: representatives[$0],
            schools: schoolBoards.ofBoard[$0] ?? [])
        },
        networks: activeNetworks.map { position in
          RegionalNetwork(
            networks[position],
            bodyOf: bodyOf[position].flatMap { newPosition[$0] }.map { NetworkIndex($0) })
        },
        memberships: memberships.map { membership in
          Membership(
            board: membership.board, network: NetworkIndex(newPosition[membership.network.offset]!),
            details: membership.details.map { $0.moved(to: newPosition, named: networks) })
        },
        schools: schoolBoards.schools, assumptions: assumptions, date: date)
      reportFindings(on: landscape, log: &log)
      return landscape
    } catch {
      preconditionFailure("the reader broke a rule of landscapes: \(error)")
    }
  }
}

// MARK: - Who is meant

extension LandscapeAssembly {
  private mutating func resolveLabels(log: inout ProblemLog) {
    let participantTexts = (0..<rows.participants.count).map { rows.participants.text($0) }
    let networkTexts = (0..<rows.networks.count).map { rows.networks.text($0) }
    if hasParticipantsTable {
      boardOfLabel = LandscapeAssembly.resolve(participantTexts, in: boardDirectory) {
        .unknownParticipant($0, nearest: $1)
      }
    } else {
      let numbersOfName = rows.numbers(beside: rows.participantNames, among: rows.participants)
      boardOfLabel = LandscapeAssembly.collect(
        participantTexts, numbers: rows.participantNumbers, numbersOfName, into: &boards
      ) { BoardDraft(id: $0) }
      nameBoards()
    }
    if hasNetworksTable {
      networkOfLabel = LandscapeAssembly.resolve(networkTexts, in: networkDirectory) {
        .unknownNetwork($0, nearest: $1)
      }
    } else {
      let numbersOfName = rows.numbers(beside: rows.networkNames, among: rows.networks)
      networkOfLabel = LandscapeAssembly.collect(
        networkTexts, numbers: rows.networkNumbers, numbersOfName, into: &networks
      ) { NetworkDraft(id: $0) }
      nameNetworks()
    }
    reportSeveralNames(log: &log)
  }

  /// Looks labels up in a table that was given.
  private static func resolve(
    _ texts: [String], in directory: Directory,
    unknown: (String, String?) -> Problem.Kind
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

  /// Makes a draft of each label, where no table was given: the label is its id. A name that
  /// elsewhere stands beside a number means that number.
  private static func collect<Draft>(
    _ texts: [String], numbers: Set<Int32>, _ numbersOfName: [String: Set<String>],
    into drafts: inout [Draft], _ make: (String) -> Draft
  ) -> [Resolution] {
    var positions: [String: Int] = [:]
    return texts.enumerated().map { label, text in
      var id = text
      if !numbers.contains(Int32(label)), let meant = numbersOfName[text] {
        guard meant.count == 1 else {
          return .problem(.ambiguousName(text, ids: meant.sorted(by: scalarOrder)))
        }
        id = meant.first!
      }
      if let position = positions[id] { return .position(position) }
      positions[id] = drafts.count
      drafts.append(make(id))
      return .position(drafts.count - 1)
    }
  }

  private mutating func nameBoards() {
    for (position, names) in LandscapeAssembly.names(rows.participantNames, rows, boardOfLabel) {
      boards[position].name = names.first
      boards[position].aliases = Array(names.dropFirst())
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
      result += boards.filter { !$0.aliases.isEmpty }.map { ($0.id, [$0.name!] + $0.aliases) }
    }
    if !hasNetworksTable {
      result += networks.filter { !$0.aliases.isEmpty }.map { ($0.id, [$0.name!] + $0.aliases) }
    }
    for (id, names) in result.sorted(by: { scalarOrder($0.id, $1.id) }) {
      log.add(.severalNames(id: id, names: names), at: listing)
    }
  }

  /// What a text refers to; nil when it refers to nothing, and then the problem is reported.
  private static func position(
    of text: String, in directory: inout Directory, at place: InputPlace, log: inout ProblemLog,
    unknown: (String, String?) -> Problem.Kind
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

  private mutating func resolveBodies(log: inout ProblemLog) -> [Int?] {
    var result = [Int?](repeating: nil, count: networks.count)
    guard networks.contains(where: { $0.bodyOf != nil }) else { return result }
    var directory = networkDirectory
    for index in networks.indices {
      guard let text = networks[index].bodyOf, let record = networks[index].record
      else { continue }
      let place = record.place(.bodyOf)
      result[index] = LandscapeAssembly.position(
        of: text, in: &directory, at: place, log: &log
      ) { .unknownNetwork($0, nearest: $1) }
    }
    for circle in circles(following: result) {
      let ids = circle.map { networks[$0].id }.sorted(by: scalarOrder)
      let first = networks[circle.min()!].record
      log.add(.bodyOfItself(ids), at: first?.place(.bodyOf) ?? .everywhere)
    }
    return result
  }

  private mutating func resolveRepresentatives(log: inout ProblemLog) -> [Int?] {
    var result = [Int?](repeating: nil, count: boards.count)
    guard boards.contains(where: { $0.representedBy != nil }) else { return result }
    var directory = boardDirectory
    for index in boards.indices {
      guard let text = boards[index].representedBy, let record = boards[index].record
      else { continue }
      let place = record.place(.representedBy)
      result[index] = LandscapeAssembly.position(
        of: text, in: &directory, at: place, log: &log
      ) { .unknownParticipant($0, nearest: $1) }
    }
    return result
  }

  /// Schools, and the positions among them of each board's.
  private typealias SchoolBoards = (schools: [School], ofBoard: [Int: [School]])

  private mutating func resolveSchools(log: inout ProblemLog) -> SchoolBoards {
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

// MARK: - What holds at the date

extension LandscapeAssembly {
  private func referenceDate(log: inout ProblemLog) -> ReferenceDate {
    if let requestedDate { return .chosen(requestedDate) }
    let periods = rows.distinctDetails.filter(\.flaws.isEmpty).map(\.details.period)
    let first = (periods.compactMap(\.from) + networks.compactMap(\.activeFrom)).max()
    if let first { return .newest(first) }
    if periods.contains(where: { $0.to != nil }) || networks.contains(where: { $0.activeTo != nil })
    {
      log.add(.onlyLastDays, at: .everywhere)
    }
    return .noDates
  }

  /// Whether each network is active; a body is active as long as its network is too.
  private func activity(
    of networks: [NetworkDraft], bodyOf: [Int?], at day: CalendarDate?
  ) -> [Bool] {
    var isActive = networks.map { $0.period.holds(at: day) }
    var isSettled = bodyOf.map { $0 == nil }
    for start in networks.indices {
      var path: [Int] = []
      var current = start
      while !isSettled[current], let above = bodyOf[current] {
        isSettled[current] = true
        path.append(current)
        current = above
      }
      for position in path.reversed() {
        isActive[position] = isActive[position] && isActive[bodyOf[position]!]
      }
    }
    return isActive
  }

  private func countNetworksLeftOut(_ isActive: [Bool], balances: inout [RowBalance]) {
    for position in networks.indices where !isActive[position] {
      guard let source = networks[position].record?.table.source else { continue }
      balances[source].kept -= 1
      balances[source].leftOut[.networkNotAtDate, default: 0] += 1
    }
  }
}

// MARK: - Memberships

/// A membership among the drafts.
private struct DraftMembership {
  let board: BoardIndex
  let network: NetworkIndex
  let details: SharedDetails?
}

extension LandscapeAssembly {
  private mutating func resolveMemberships(
    isActive: [Bool], at day: CalendarDate?, log: inout ProblemLog, balances: inout [RowBalance]
  ) -> [DraftMembership] {
    let boardPositions = boardOfLabel.map { Int32($0.position ?? -1) }
    let networkPositions = networkOfLabel.map { Int32($0.position ?? -1) }
    let holds = rows.distinctDetails.map { $0.details.period.holds(at: day) }
    let via = resolveVia(log: &log)

    var used: [Int32] = []
    used.reserveCapacity(rows.row.count)
    for (number, table) in rows.tables.enumerated() {
      var balance = balances[table.source]
      for index in rows.rows(ofTable: number) {
        let board = boardPositions[Int(rows.participant[index])]
        let network = networkPositions[Int(rows.network[index])]
        let details = Int(rows.details[index])
        if board < 0 || network < 0 {
          reportUnresolved(row: index, of: table, log: &log)
          balance.rejected += 1
        } else if !isActive[Int(network)] {
          balance.leftOut[.networkNotAtDate, default: 0] += 1
        } else if details >= 0, !holds[details] {
          balance.leftOut[.membershipNotAtDate, default: 0] += 1
        } else {
          used.append(Int32(index))
        }
      }
      balances[table.source] = balance
    }

    let byNetwork = positions(of: used, count: networks.count) {
      networkPositions[Int(rows.network[Int($0)])]
    }
    let sorted = positions(of: byNetwork, count: boards.count) {
      boardPositions[Int(rows.participant[Int($0)])]
    }
    return merged(
      sorted, boardPositions, networkPositions, via, log: &log, balances: &balances)
  }

  private func reportUnresolved(row index: Int, of table: InputTable, log: inout ProblemLog) {
    func field(_ number: Field, _ name: Field) -> Field {
      table.recognised.column(number) == nil ? name : number
    }
    let row = Int(rows.row[index])
    if case .problem(let kind) = boardOfLabel[Int(rows.participant[index])] {
      log.add(kind, at: table.place(row: row, field(.participant, .participantName)))
    }
    if case .problem(let kind) = networkOfLabel[Int(rows.network[index])] {
      log.add(kind, at: table.place(row: row, field(.network, .networkName)))
    }
  }

  /// Whom each distinct text of a via column means.
  private mutating func resolveVia(log: inout ProblemLog) -> [String: Via] {
    var result: [String: Via] = [:]
    guard rows.distinctDetails.contains(where: { $0.via != nil }) else { return result }
    var problems: [Int: Problem.Kind] = [:]
    var (boards, networks) = (boardDirectory, networkDirectory)
    for (number, parsed) in rows.distinctDetails.enumerated() {
      guard let text = parsed.via, result[text] == nil else { continue }
      switch (boards.find(text), networks.find(text)) {
      case (.found(let board), _):
        result[text] = .board(BoardIndex(board))
      case (_, .found(let network)):
        result[text] = .network(NetworkIndex(network))
      case (.ambiguous(let ids), _), (_, .ambiguous(let ids)):
        problems[number] = .ambiguousName(text, ids: ids)
      case (.missing, .missing):
        guard hasParticipantsTable else {
          result[text] = .other(text)
          continue
        }
        let nearest = boards.nearest(to: text) ?? networks.nearest(to: text)
        problems[number] = .unknownVia(text, nearest: nearest)
      }
    }
    guard !problems.isEmpty else { return result }
    for (number, table) in rows.tables.enumerated() {
      for index in rows.rows(ofTable: number) {
        guard let kind = problems[Int(rows.details[index])] else { continue }
        log.add(kind, at: table.place(row: Int(rows.row[index]), .via))
      }
    }
    return result
  }

  /// One membership for each run of rows with the same board and network.
  private func merged(
    _ sorted: [Int32], _ boardPositions: [Int32], _ networkPositions: [Int32],
    _ via: [String: Via], log: inout ProblemLog, balances: inout [RowBalance]
  ) -> [DraftMembership] {
    var shared = [SharedDetails?](repeating: nil, count: rows.distinctDetails.count)
    let sources = rows.tables.map(\.source)
    var result: [DraftMembership] = []
    result.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      let first = Int(sorted[start])
      let board = boardPositions[Int(rows.participant[first])]
      let network = networkPositions[Int(rows.network[first])]
      var end = start + 1
      while end < sorted.count,
        boardPositions[Int(rows.participant[Int(sorted[end])])] == board,
        networkPositions[Int(rows.network[Int(sorted[end])])] == network
      {
        reportDuplicate(of: first, at: Int(sorted[end]), log: &log, balances: &balances)
        end += 1
      }
      balances[sources[rows.tableIndex(ofRow: first)]].kept += 1

      let details: SharedDetails?
      if end == start + 1 {
        let number = Int(rows.details[first])
        if number >= 0, shared[number] == nil {
          shared[number] = SharedDetails(rows.distinctDetails[number].resolved(via))
        }
        details = number >= 0 ? shared[number] : nil
      } else {
        let all = sorted[start..<end].map { index in
          let number = Int(rows.details[Int(index)])
          return number >= 0 ? rows.distinctDetails[number] : ParsedDetails()
        }
        let one = ParsedDetails.merged(all).resolved(via)
        details = one == .none ? nil : SharedDetails(one)
      }
      result.append(
        DraftMembership(
          board: BoardIndex(Int(board)), network: NetworkIndex(Int(network)), details: details))
      start = end
    }
    return result
  }

  private func reportDuplicate(
    of first: Int, at index: Int, log: inout ProblemLog, balances: inout [RowBalance]
  ) {
    let firstTable = rows.tables[rows.tableIndex(ofRow: first)]
    let table = rows.tables[rows.tableIndex(ofRow: index)]
    balances[table.source].duplicates += 1
    log.add(
      .duplicate(
        ofRow: Int(rows.row[first]),
        file: firstTable.source == table.source ? nil : firstTable.file),
      at: table.place(row: Int(rows.row[index])))
  }

  /// Rows in stable order of a key from 0 up to `count`.
  private func positions(of rows: [Int32], count: Int, by key: (Int32) -> Int32) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for row in rows { starts[Int(key(row)) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var result = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      let value = Int(key(row))
      result[Int(starts[value])] = row
      starts[value] += 1
    }
    return result
  }
}

// MARK: - Findings of the reader

extension LandscapeAssembly {
  /// What its owner should know of a landscape that is sound.
  private func reportFindings(on landscape: Landscape, log: inout ProblemLog) {
    var listed = [Int](repeating: 0, count: landscape.networks.count)
    for membership in landscape.memberships { listed[membership.network.offset] += 1 }
    let declaring = networks.indices.filter { networks[$0].declaredMemberCount != nil }
    let draftOfID = Dictionary(uniqueKeysWithValues: declaring.map { (networks[$0].id, $0) })
    for position in landscape.networks.indices {
      let network = landscape.networks[position]
      let count = listed[position]
      guard let declared = network.declaredMemberCount, declared > count else { continue }
      log.add(
        .incompleteList(network: network.label, declared: declared, listed: count),
        at: draftOfID[network.id].flatMap { networks[$0].record }?.place(.declaredMembers)
          ?? .everywhere)
    }

    // Bodies are left out: many a network has a steering group of that name.
    let boards = landscape.boards.map { ($0.id, $0.label) }
    let tables = landscape.networks.filter { $0.bodyOf == nil }.map { ($0.id, $0.label) }
    for group in lookAlikes(among: boards) + lookAlikes(among: tables) {
      log.add(.namesLookAlike(group), at: .everywhere)
    }
    let example =
      boards.lazy.map(\.1).first(where: hasMixedUpAccents)
      ?? landscape.networks.lazy.map(\.label).first(where: hasMixedUpAccents)
    if let example {
      log.add(.mixedUpAccents(example), at: .everywhere)
    }
    if !landscape.boards.isEmpty, !landscape.boards.contains(where: \.isSchoolBoard) {
      let kinds = Set(landscape.boards.compactMap(\.kind)).sorted(by: scalarOrder)
      log.add(.noSchoolBoards(kinds: kinds), at: .everywhere)
    }
  }
}

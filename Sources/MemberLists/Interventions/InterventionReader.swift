import BoardNetworks

/// Makes interventions of rows, each on the landscape that the rows before it leave.
struct InterventionReader {
  private(set) var steps: [ScenarioReading.Step] = []
  private var landscape: Landscape
  private var boards: SpokenNames
  private var networks: SpokenNames

  /// Who was there before the first row: who is missed may have gone in a row above.
  private let original: (boards: SpokenNames, networks: SpokenNames)

  /// Names that rows with a mistake would have brought: who uses them makes no mistake of his own.
  private var unsettled: Set<String> = []

  init(_ landscape: Landscape) {
    self.landscape = landscape
    boards = SpokenNames(boards: landscape.boards)
    networks = SpokenNames(networks: landscape.networks)
    original = (boards, networks)
  }

  mutating func read(_ rows: [InterventionRow], log: inout ProblemLog) {
    var rest = rows[...]
    while let first = rest.first {
      guard let kind = kind(of: first, log: &log) else {
        rest = rest.dropFirst()
        unsettle(first)
        continue
      }
      // The parts of a network stand in rows that follow each other.
      let count =
        kind == .split
        ? rest.prefix { isPart($0, of: first) }.count : 1
      let group = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
      var flawless = true
      for row in group where !checkCells(of: row, kind, log: &log) { flawless = false }
      let interventions = flawless ? self.interventions(of: kind, group, log: &log) : nil
      guard let interventions else {
        for row in group { unsettle(row) }
        continue
      }
      for intervention in interventions { take(intervention, of: group[0], kind, log: &log) }
    }
  }

  private func isPart(_ row: InterventionRow, of first: InterventionRow) -> Bool {
    row.text(.intervention).flatMap { Words.interventions.value(of: $0) } == .split
      && row.text(.network).map(foldedKey) == first.text(.network).map(foldedKey)
  }

  private mutating func unsettle(_ row: InterventionRow) {
    unsettled.formUnion(row.list(.into).map(foldedKey))
  }

  /// Carries an intervention out, so that the next row finds what it leaves.
  private mutating func take(
    _ intervention: Intervention, of row: InterventionRow, _ kind: InterventionKind,
    log: inout ProblemLog
  ) {
    let scenario = landscape.applying([intervention])
    for refused in scenario.refusals where !refused.refusal.isForbidden {
      log.add(
        .intervention(.impossible(refused.refusal)),
        at: row.place(refused.refusal.field(of: kind)))
      unsettle(row)
    }
    steps.append(
      ScenarioReading.Step(
        intervention: intervention, row: row.number, note: row.text(.note)))
    landscape = scenario.after
    boards = SpokenNames(boards: landscape.boards)
    networks = SpokenNames(networks: landscape.networks)
  }
}

// MARK: - Cells

extension InterventionReader {
  private func kind(of row: InterventionRow, log: inout ProblemLog) -> InterventionKind? {
    let text = row.text(.intervention) ?? ""
    if let kind = Words.interventions.value(of: text) { return kind }
    log.add(
      .intervention(.unknownKind(text, expected: Words.interventions.expected)),
      at: row.place(.intervention))
    return nil
  }

  /// Tells of cells that are empty and should not be, and the other way round.
  private func checkCells(
    of row: InterventionRow, _ kind: InterventionKind, log: inout ProblemLog
  ) -> Bool {
    let word = row.text(.intervention) ?? ""
    var isSound = true
    for field in kind.needed where row.list(field).isEmpty {
      log.add(
        .intervention(.missingCell(heading: row.heading(of: field), kind: word)),
        at: row.place(field))
      isSound = false
    }
    for field in InterventionColumn.allCases where field != .intervention {
      guard row.text(field) != nil, !kind.needed.contains(field), !kind.optional.contains(field)
      else { continue }
      log.add(
        .intervention(.unusedCell(heading: row.heading(of: field), kind: word)),
        at: row.place(field))
      isSound = false
    }
    return isSound
  }

  private mutating func networkIDs(in row: InterventionRow, log: inout ProblemLog) -> [String]? {
    ids(in: row, .network, among: &networks, log: &log) { text, nearest in
      original.networks.knows(text)
        ? .intervention(.impossible(.unknownNetwork(text)))
        : .unknownNetwork(text, nearest: nearest)
    }
  }

  private mutating func boardIDs(in row: InterventionRow, log: inout ProblemLog) -> [String]? {
    ids(in: row, .participant, among: &boards, log: &log) { text, nearest in
      original.boards.knows(text)
        ? .intervention(.impossible(.unknownBoard(text)))
        : .unknownParticipant(text, nearest: nearest)
    }
  }

  /// Whom a cell means: the whole of it when that is a name, else what stands between semicolons.
  /// Nil when it means somebody who is not there, which is told.
  private func ids(
    in row: InterventionRow, _ column: InterventionColumn, among names: inout SpokenNames,
    log: inout ProblemLog, unknown: (String, [String]) -> Problem.Kind
  ) -> [String]? {
    guard let whole = row.text(column) else { return [] }
    if case .id(let id) = names.find(whole) { return [id] }
    var ids: [String] = []
    var isSound = true
    for text in row.list(column) {
      switch names.find(text) {
      case .id(let id): if !ids.contains(id) { ids.append(id) }
      case .ambiguous(let ids):
        log.add(.ambiguousName(text, ids: ids), at: row.place(column))
        isSound = false
      case .missing:
        isSound = false
        guard !unsettled.contains(foldedKey(text)) else { continue }
        log.add(unknown(text, names.nearest(to: text)), at: row.place(column))
      }
    }
    return isSound ? ids : nil
  }

  /// The one value of a cell.
  private func single(
    _ texts: [String], _ column: InterventionColumn, of row: InterventionRow,
    log: inout ProblemLog
  ) -> String? {
    if texts.count > 1 {
      log.add(
        .intervention(.severalNames(heading: row.heading(of: column))), at: row.place(column))
    }
    return texts.count == 1 ? texts[0] : nil
  }

  /// What `naar` means: the id of one that is there, or a new name.
  private func destination(
    _ text: String, among names: SpokenNames, of row: InterventionRow, log: inout ProblemLog
  ) -> String? {
    switch names.find(text) {
    case .id(let id): return id
    case .ambiguous(let ids): log.add(.ambiguousName(text, ids: ids), at: row.place(.into))
    case .missing:
      guard let known = names.resembling(text) else { return text }
      log.add(
        .intervention(.resemblesKnownName(text, known: known)), at: row.place(.into))
    }
    return nil
  }

  private func frequency(
    of row: InterventionRow, log: inout ProblemLog
  ) -> Intervention.Frequency? {
    let text = row.text(.value) ?? ""
    if let frequency = MemberLists.frequency(in: text) { return frequency }
    log.add(.intervention(.unreadableFrequency(text)), at: row.place(.value))
    return nil
  }
}

// MARK: - Interventions

extension InterventionReader {
  /// The interventions that rows ask for; nil when something is wrong with them, which is told.
  private mutating func interventions(
    of kind: InterventionKind, _ rows: [InterventionRow], log: inout ProblemLog
  ) -> [Intervention]? {
    let row = rows[0]
    switch kind {
    case .combine:
      guard let ids = networkIDs(in: row, log: &log),
        let text = single(row.list(.into), .into, of: row, log: &log),
        let into = destination(text, among: networks, of: row, log: &log)
      else { return nil }
      return [.combine(networks: ids, into: into)]
    case .stop:
      // A body stops with its network, and is asked for before that.
      let layers = landscape.layersAbove
      return networkIDs(in: row, log: &log)?
        .sorted { layers[$0] ?? 0 > layers[$1] ?? 0 }.map { .stop(network: $0) }
    case .split:
      return split(rows, log: &log).map { [$0] }
    case .rename:
      return rename(row, log: &log).map { [$0] }
    case .join, .leave:
      let networks = networkIDs(in: row, log: &log)
      guard let boards = boardIDs(in: row, log: &log), let networks else { return nil }
      return networks.flatMap { network in
        boards.map { board in
          kind == .join
            ? .join(board: board, network: network) : .leave(board: board, network: network)
        }
      }
    case .meet:
      let frequency = frequency(of: row, log: &log)
      guard let ids = networkIDs(in: row, log: &log), let frequency else { return nil }
      return ids.map { .meet(network: $0, frequency) }
    case .coreAndShell:
      return coreAndShell(row, log: &log).map { [$0] }
    case .mergeBoards:
      guard let ids = boardIDs(in: row, log: &log),
        let text = single(row.list(.into), .into, of: row, log: &log),
        let into = destination(text, among: boards, of: row, log: &log)
      else { return nil }
      return [.mergeBoards(ids, into: into)]
    case .endScheme:
      return endSchemes(row, log: &log)
    }
  }

  private mutating func rename(_ row: InterventionRow, log: inout ProblemLog) -> Intervention? {
    guard let ids = networkIDs(in: row, log: &log),
      let id = single(ids, .network, of: row, log: &log), let name = row.text(.into)
    else { return nil }
    switch networks.find(name) {
    case .id(let other) where other != id:
      log.add(.intervention(.impossible(.repeatedNetwork(name))), at: row.place(.into))
      return nil
    default:
      return .rename(network: id, to: name)
    }
  }

  private mutating func split(_ rows: [InterventionRow], log: inout ProblemLog) -> Intervention? {
    guard let ids = networkIDs(in: rows[0], log: &log),
      let id = single(ids, .network, of: rows[0], log: &log)
    else { return nil }
    var parts: [Intervention.Part] = []
    var isSound = true
    for row in rows {
      let members = boardIDs(in: row, log: &log)
      let themes = row.list(.themes)
      for text in row.list(.into) {
        guard let part = destination(text, among: networks, of: row, log: &log), let members
        else {
          isSound = false
          continue
        }
        parts.append(
          Intervention.Part(
            id: part, members: members.isEmpty ? nil : members,
            themes: themes.isEmpty ? nil : themes))
      }
    }
    return isSound ? .split(network: id, into: parts) : nil
  }

  private mutating func coreAndShell(_ row: InterventionRow, log: inout ProblemLog) -> Intervention?
  {
    let frequency = frequency(of: row, log: &log)
    let core = boardIDs(in: row, log: &log)
    guard let ids = networkIDs(in: row, log: &log),
      let id = single(ids, .network, of: row, log: &log), let frequency, var core
    else { return nil }
    guard case .perYear(let shared) = frequency else {
      log.add(
        .intervention(.unreadableFrequency(row.text(.value) ?? "")), at: row.place(.value))
      return nil
    }
    if core.isEmpty { core = listedCore(of: id) }
    guard !core.isEmpty else {
      log.add(
        .intervention(
          .missingCell(
            heading: row.heading(of: .participant), kind: row.text(.intervention) ?? "")),
        at: row.place(.participant))
      return nil
    }
    let group: String
    if let text = row.text(.into) {
      guard let name = destination(text, among: networks, of: row, log: &log) else { return nil }
      group = name
    } else {
      let label = landscape.networks.first { $0.id == id }?.label ?? id
      let isEnglish = foldedKey(row.text(.intervention) ?? "").hasPrefix("core")
      group = "\(label) (\(isEnglish ? "core" : "kern"))"
    }
    return .coreAndShell(
      network: id, core: core, sharedMeetings: shared, coreGroup: group)
  }

  /// The members of a network that the lists put in its core.
  private func listedCore(of id: String) -> [String] {
    landscape.memberships.filter {
      landscape[$0.network].id == id && $0.details.form == .core
    }.map { landscape[$0.board].id }
  }

  private func endSchemes(_ row: InterventionRow, log: inout ProblemLog) -> [Intervention]? {
    let known = landscape.networks.filter { $0.nature == .network }.flatMap(\.schemes)
    let names = Set(known).sorted(by: scalarOrder)
    let keys = Set(known.map(foldedKey))
    var directory = Directory(names.map { (id: $0, names: []) })
    var isSound = true
    for text in row.list(.scheme) where !keys.contains(foldedKey(text)) {
      log.add(
        .intervention(.unknownScheme(text, nearest: directory.nearest(to: text))),
        at: row.place(.scheme))
      isSound = false
    }
    return isSound ? row.list(.scheme).map { .endScheme($0) } : nil
  }
}

extension Landscape {
  /// Of each network, by its id, how many networks and bodies it is below.
  fileprivate var layersAbove: [String: Int] {
    var result: [String: Int] = [:]
    for network in networks {
      var depth = 0
      var next = network.bodyOf
      while let whole = next {
        depth += 1
        next = self[whole].bodyOf
      }
      result[network.id] = depth
    }
    return result
  }
}

extension Refusal {
  /// The column that most likely holds the mistake.
  fileprivate func field(of kind: InterventionKind) -> InterventionColumn {
    switch self {
    case .unknownBoard, .alreadyMember, .notMember: .participant
    case .repeatedNetwork: .into
    case .noMeetings, .shellMeetsAsOften: .value
    case .unknownScheme: .scheme
    case .tooFew: kind == .mergeBoards ? .participant : kind == .split ? .into : .network
    case .unknownNetwork, .territory, .bodiesOfDifferentNetworks, .statutory: .network
    }
  }
}

import BoardNetworks

/// Brings the tables of an input together: who is meant by each label, which rows hold at the
/// reference date, which say the same.
struct LandscapeAssembly {
  var boards: [BoardDraft]
  var networks: [NetworkDraft]
  let hasParticipantsTable, hasNetworksTable: Bool
  let schools: [(record: Record, value: SchoolDraft)]
  let assumptions: [HourAssumption]
  let rows: MembershipRows
  let listing: InputPlace
  let requestedDate: CalendarDate?

  /// What a person decided about names, and the boards that are taken as the truth.
  let decisions: AliasDecisions
  let register: NameRegister

  /// Names for a person to decide about.
  var nameReview = NameReview()

  /// Who is who among the drafts; made when a cell refers to one of them, which most lists never do.
  lazy var boardDirectory = Directory(boards)
  lazy var networkDirectory = Directory(networks)

  /// For each label of the lists of memberships what it stands for.
  var boardOfLabel: [Resolution] = []
  var networkOfLabel: [Resolution] = []

  /// What a label stands for: a position among the drafts, or why it stands for none.
  enum Resolution {
    case position(Int)
    case problem(Problem.Kind)

    var position: Int? {
      if case .position(let position) = self { position } else { nil }
    }

    var problem: Problem.Kind? {
      if case .problem(let kind) = self { kind } else { nil }
    }
  }

  init(
    reading tables: consuming [TableKind: [OpenTable]], at date: CalendarDate?,
    decisions: AliasDecisions, register: NameRegister,
    log: inout ProblemLog, balances: inout [RowBalance]
  ) {
    requestedDate = date
    self.decisions = decisions
    self.register = register
    let participants = tables[.participants] ?? []
    let networkTables = tables[.networks] ?? []
    boards = readDrafts(of: participants, log: &log, balances: &balances)
    networks = readDrafts(of: networkTables, log: &log, balances: &balances)
    // A table without rows, such as an empty sheet of a template, does not say who there is.
    hasParticipantsTable = participants.contains { balances[$0.table.source].read > 0 }
    hasNetworksTable = networkTables.contains { balances[$0.table.source].read > 0 }
    schools = readSchools(of: tables[.schools] ?? [], log: &log, balances: &balances)
    assumptions = readAssumptions(of: tables[.assumptions] ?? [], log: &log, balances: &balances)
    rows = MembershipRows(
      reading: tables[.memberships] ?? [], given: GivenNames(boards, networks), log: &log,
      balances: &balances)
    listing = tables[.memberships]?.first?.table.place() ?? .everywhere
  }

  /// The landscape, or nil when a problem is fatal. Rows that cannot be used are reported, and every
  /// row is counted.
  mutating func landscape(log: inout ProblemLog, balances: inout [RowBalance]) -> Landscape? {
    resolveLabels(log: &log)
    adoptListings(log: &log)
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

import BoardNetworks
import OverlapAnalysis

/// A landscape that is written down name by name.
struct LandscapeDraft {
  private(set) var boards: [Board] = []
  private(set) var networks: [RegionalNetwork] = []
  private(set) var memberships: [Membership] = []
  private(set) var schools: [School] = []
  private(set) var assumptions: [HourAssumption] = []
  private var boardIndices: [String: BoardIndex] = [:]
  private var networkIndices: [String: NetworkIndex] = [:]

  init() {}

  /// Networks and their members, by id.
  init(_ members: KeyValuePairs<String, [String]>) {
    for (network, boards) in members {
      add(RegionalNetwork(id: network))
      for board in boards { join(board, network) }
    }
  }

  func index(ofBoard id: String) -> BoardIndex? { boardIndices[id] }
  func index(ofNetwork id: String) -> NetworkIndex? { networkIndices[id] }

  mutating func add(_ board: Board) {
    boardIndices[board.id] = BoardIndex(boards.count)
    boards.append(board)
  }

  mutating func add(_ network: RegionalNetwork) {
    networkIndices[network.id] = NetworkIndex(networks.count)
    networks.append(network)
  }

  mutating func add(_ school: School) {
    schools.append(school)
  }

  /// Assumes hours a year of one seat in networks of a type.
  mutating func assume(_ type: String, low: Double?, middle: Double?, high: Double?) {
    assumptions.append(
      HourAssumption(networkType: type, low: low, middle: middle, high: high, source: nil))
  }

  /// Makes a board a member of a network; either is added when it is new.
  mutating func join(_ board: String, _ network: String, seats: Int? = nil, via: Via? = nil) {
    join(board, network, MembershipDetails(via: via, seatCount: seats))
  }

  mutating func join(_ board: String, _ network: String, _ details: MembershipDetails) {
    if boardIndices[board] == nil { add(Board(id: board)) }
    if networkIndices[network] == nil { add(RegionalNetwork(id: network)) }
    memberships.append(
      Membership(
        board: boardIndices[board]!, network: networkIndices[network]!,
        details: details == .none ? nil : SharedDetails(details)))
  }

  func landscape() throws -> Landscape {
    try Landscape(
      boards: boards, networks: networks, memberships: memberships, schools: schools,
      assumptions: assumptions)
  }

  func findings(
    participants: ParticipantChoice = .boards, nature: Nature = .network,
    memberWideShare: Double = 0.8, standIn: StandInRule = StandInRule()
  ) throws -> OverlapFindings {
    OverlapFindings(
      of: try landscape(), participants: participants, nature: nature,
      memberWideShare: memberWideShare, standIn: standIn)
  }
}

extension OverlapFindings {
  /// The findings of a landscape of which nobody asks where it came from.
  init(
    of landscape: Landscape, participants: ParticipantChoice = .boards, nature: Nature = .network,
    memberWideShare: Double = 0.8, standIn: StandInRule = StandInRule()
  ) {
    self.init(
      of: Selection(of: landscape, participants: participants, nature: nature),
      provenance: Provenance(sources: []), problems: [], memberWideShare: memberWideShare,
      standIn: standIn)
  }
}

extension Name {
  /// The name of a board or network that has nothing but an id.
  init(_ id: String) {
    self.init(id: id, label: id)
  }
}

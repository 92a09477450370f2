import BoardNetworks

@testable import OverlapAnalysis

/// A small invented region, and what is found in it, worked out in the plainest way.
enum Region {
  static let boards: [(id: String, name: String, schoolCount: Int?)] = [
    ("A01", "Stichting Openbaar Onderwijs De Wending", 24),
    ("B01", "Vereniging voor Protestants-Christelijk Basisonderwijs Het Anker", 9),
    ("B02", "Stichting Katholiek Primair Onderwijs Waterveen", 8),
    ("C02", "R.K. Stichting Sint Jozef Oosterlo", 3),
    ("C03", "Ver. tot Stichting en Instandhouding van Scholen met de Bijbel Hoogbeek", 4),
    ("D01", "Vrije School De Linde", 1),
    ("D02", "41613 (Oldambt)", nil),
  ]

  static let networks: [(id: String, name: String, type: String, declared: Int?)] = [
    ("N01", "Samenwerkingsverband PO Diepland", "samenwerkingsverband", 6),
    ("N02", "SO&P De Brug", "SO&P-partnerschap", 7),
    ("N04", "Onderwijsregio Diepland", "onderwijsregio", nil),
    ("N09", "Lokale Educatieve Agenda Waterveen", "LEA", nil),
    ("N15", "Cluster eenpitters", "cluster", nil),
    ("N21", "Platform Burgerschap", "leernetwerk", nil),
  ]

  /// The boards of each network.
  static let members: [[Int]] = [
    [0, 1, 2, 3, 4, 5], [0, 1, 2, 4], [0, 1, 2, 3, 5], [1, 2], [5], [],
  ]

  /// Hours a year of one seat in each network.
  static let hoursPerSeat: [Double?] = [19, 27.5, 12.75, 8, nil, nil]

  static func scope(
    date: ReferenceDate = .chosen(CalendarDate(year: 2026, month: 10, day: 1)!),
    participants: ParticipantChoice = .boards, nature: Nature = .network
  ) -> Scope {
    let landscape = try! Landscape(
      boards: boards.map { Board(id: $0.id, name: $0.name, kind: participants.sampleKind) },
      networks: networks.map { RegionalNetwork(id: $0.id, name: $0.name, nature: nature) },
      memberships: [], date: date)
    return Scope(
      of: Selection(of: landscape, participants: participants, nature: nature),
      memberWideShare: 0.8)
  }

  /// What is computed of the region, for tables that nobody works out by hand.
  static func findings(like scope: Scope) -> OverlapFindings {
    let landscape = try! Landscape(
      boards: boards.map {
        Board(id: $0.id, name: $0.name, kind: scope.participants.sampleKind)
      },
      networks: networks.map {
        RegionalNetwork(
          id: $0.id, name: $0.name, nature: scope.nature, declaredMemberCount: $0.declared)
      },
      memberships: members.enumerated().flatMap { network, boards in
        boards.map { Membership(board: BoardIndex($0), network: NetworkIndex(network)) }
      })
    return OverlapFindings(
      of: Selection(of: landscape, participants: scope.participants, nature: scope.nature),
      provenance: Provenance(sources: []), problems: [])
  }

  static let summary = SummaryFinding(
    boards: 7, networks: 6, memberships: 18, isolatedBoards: 1, emptyNetworks: 1,
    unansweredBoards: 0, unknownNetworks: 0, participants: 12, bodies: 4, territories: 3,
    components: 3, largestComponent: 11, density: 18.0 / 42,
    meanDegree: 18.0 / 7, meanSize: 3, pairs: pairs.count, elsewherePairsOnce: 17.0 / 15,
    elsewhereByNetworkPair: 58.0 / 32, elsewhereNetworkMean: 2.1916666666666664,
    elsewhereMaximum: 3, memberWideNetworks: 1, elsewherePairsOnceWithoutMemberWide: 0.7,
    incompleteNetworks: 1)

  static var boardFindings: [BoardFinding] {
    boards.indices.map { board in
      let own = members.indices.filter { members[$0].contains(board) }
      let known = own.compactMap { hoursPerSeat[$0] }
      return BoardFinding(
        name: name(ofBoard: board), kind: nil,
        sizeClass: Board(id: "", schoolCount: boards[board].schoolCount).sizeClass,
        didNotAnswer: false, degree: own.count,
        coMembers: Set(own.flatMap { members[$0] }).subtracting([board]).count,
        load: Load(
          hours: known.isEmpty ? nil : known.reduce(0, +), unknownSeats: own.count - known.count))
    }
  }

  static var networkFindings: [NetworkFinding] {
    networks.indices.map { network in
      let elsewhere = elsewhereCounts(in: network)
      let size = members[network].count
      return NetworkFinding(
        name: name(ofNetwork: network), type: networks[network].type, size: size,
        pairs: elsewhere.count, shareElsewhere: share(elsewhere) { $0 >= 1 },
        load: Load(
          hours: hoursPerSeat[network].map { $0 * Double(size) },
          unknownSeats: hoursPerSeat[network] == nil ? size : 0),
        listing: listing(of: network), isMemberWide: size >= 6)
    }
  }

  static var pairs: [PairFinding] {
    combinations(of: boards.indices).compactMap { first, second in
      let shared = sharedNetworks(first, second)
      guard !shared.isEmpty else { return nil }
      let degrees = [first, second].map { board in members.count { $0.contains(board) } }
      let count = Double(shared.count)
      return PairFinding(
        first: name(ofBoard: first), second: name(ofBoard: second), shared: shared.count,
        jaccard: count / Double(degrees[0] + degrees[1] - shared.count),
        overlap: count / Double(degrees.min()!),
        cosine: count / Double(degrees[0] * degrees[1]).squareRoot(),
        newman: shared.map { 1 / Double(members[$0].count - 1) }.reduce(0, +),
        networks: shared.map { name(ofNetwork: $0) })
    }
  }

  static var overlaps: [OverlapFinding] {
    combinations(of: networks.indices).compactMap { first, second in
      let shared = members[first].filter { members[second].contains($0) }
      guard !shared.isEmpty else { return nil }
      let count = Double(shared.count)
      let union = Set(members[first]).union(members[second]).count
      return OverlapFinding(
        first: name(ofNetwork: first), second: name(ofNetwork: second), shared: shared.count,
        jaccard: count / Double(union), containmentFirst: count / Double(members[first].count),
        containmentSecond: count / Double(members[second].count),
        boards: shared.map { name(ofBoard: $0) }, themes: .unknown)
    }
  }

  /// Two networks that share nobody, and are about the same.
  static var alignments: [OverlapFinding] {
    combinations(of: networks.indices).filter { first, second in
      !members[first].contains { members[second].contains($0) }
    }.prefix(2).map { first, second in
      OverlapFinding(
        first: name(ofNetwork: first), second: name(ofNetwork: second), shared: 0,
        jaccard: 0, containmentFirst: 0, containmentSecond: 0, boards: [],
        themes: ThemeOverlap(shared: ["opleiden", "werven"], jaccard: 0.5, partOfFewest: 1))
    }
  }

  static var encounters: [EncounterFinding] {
    networks.indices.map { network in
      let counts = elsewhereCounts(in: network).sorted()
      let mean = counts.isEmpty ? nil : Double(counts.reduce(0, +)) / Double(counts.count)
      return EncounterFinding(
        name: name(ofNetwork: network), members: members[network].count, pairs: counts.count,
        mean: mean, firstQuartile: quantile(counts, 0.25), median: quantile(counts, 0.5),
        thirdQuartile: quantile(counts, 0.75), maximum: counts.last,
        shareElsewhere: share(counts) { $0 >= 1 }, shareThree: share(counts) { $0 >= 3 },
        memberAny: counts.isEmpty ? nil : 2.25, memberHalf: counts.isEmpty ? nil : 1.5,
        meanWithoutMemberWide: mean.map { network == 0 ? $0 : $0 - 1 },
        listing: listing(of: network))
    }
  }

  private static func name(ofBoard board: Int) -> Name {
    Name(id: boards[board].id, label: boards[board].name)
  }

  private static func name(ofNetwork network: Int) -> Name {
    Name(id: networks[network].id, label: networks[network].name)
  }

  private static func listing(of network: Int) -> Listing {
    Listing(listed: members[network].count, declared: networks[network].declared)
  }

  private static func sharedNetworks(_ first: Int, _ second: Int) -> [Int] {
    members.indices.filter { members[$0].contains(first) && members[$0].contains(second) }
  }

  private static func elsewhereCounts(in network: Int) -> [Int] {
    combinations(of: members[network]).map { sharedNetworks($0, $1).count - 1 }
  }

  private static func share(_ counts: [Int], _ holds: (Int) -> Bool) -> Double? {
    counts.isEmpty ? nil : Double(counts.count(where: holds)) / Double(counts.count)
  }

  private static func quantile(_ sorted: [Int], _ share: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let position = share * Double(sorted.count - 1)
    let below = sorted[Int(position)]
    let above = sorted[min(Int(position) + 1, sorted.count - 1)]
    return Double(below) + (position - position.rounded(.down)) * Double(above - below)
  }

  private static func combinations(of values: some Collection<Int>) -> [(Int, Int)] {
    values.enumerated().flatMap { index, first in
      values.dropFirst(index + 1).map { (first, $0) }
    }
  }
}

extension ParticipantChoice {
  fileprivate var sampleKind: String? {
    if case .kind(let kind) = self { kind } else { nil }
  }
}

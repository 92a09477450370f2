import BoardNetworks

@testable import OverlapAnalysis

/// All findings by their definitions: sets of members, and loops over every pair.
///
/// It shares no code with what it checks, beyond who is chosen and the labels. Numbers are compared
/// exactly, since counts stay integers until one division, hours are in quarters, and terms that
/// are rounded (Newman's) are added in order of network.
struct SlowFindings {
  let landscape: Landscape
  private let memberWideShare: Double
  private let nature: Nature

  /// Positions in the landscape of the boards and networks that are counted.
  let boardPositions, networkPositions: [Int]

  /// The boards of every network of the landscape, and those that are counted.
  let everyone, members: [Set<Int>]

  init(_ random: RandomLandscape) {
    self.init(
      of: random.landscape, participants: random.participants, nature: random.nature,
      memberWideShare: random.memberWideShare)
  }

  init(
    of landscape: Landscape, participants: ParticipantChoice, nature: Nature,
    memberWideShare: Double
  ) {
    self.landscape = landscape
    self.memberWideShare = memberWideShare
    self.nature = nature
    let boards = landscape.boards.indices.filter { participants.includes(landscape.boards[$0]) }
    boardPositions = boards
    networkPositions = landscape.networks.indices.filter {
      landscape.networks[$0].nature == nature && landscape.networks[$0].bodyOf == nil
    }
    everyone = landscape.networks.indices.map { network in
      Set(
        landscape.memberships.filter { $0.network.offset == network }.map(\.board.offset))
    }
    members = everyone.map { $0.intersection(boards) }
  }

  func name(ofBoard position: Int) -> Name {
    Name(id: landscape.boards[position].id, label: landscape.boards[position].label)
  }

  func name(ofNetwork position: Int) -> Name {
    Name(id: landscape.networks[position].id, label: landscape.networks[position].label)
  }

  func networks(of board: Int) -> [Int] {
    networkPositions.filter { members[$0].contains(board) }
  }

  func networks(of first: Int, and second: Int) -> [Int] {
    networkPositions.filter { members[$0].contains(first) && members[$0].contains(second) }
  }

  /// All pairs of elements, in order.
  func pairs(of elements: [Int]) -> [(Int, Int)] {
    elements.flatMap { first in elements.filter { $0 > first }.map { (first, $0) } }
  }

  func mean(_ values: [Int]) -> Double? {
    values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
  }

  private func share(of values: [Int], where isCounted: (Int) -> Bool) -> Double? {
    mean(values.map { isCounted($0) ? 1 : 0 })
  }

  /// Type 7: at place (*N* − 1)*p* among the sorted values, linear in between.
  func quantile(_ probability: Double, of values: [Int]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted().map { Double($0) }
    let place = Double(sorted.count - 1) * probability
    let below = sorted[Int(place.rounded(.down))]
    let above = sorted[Int(place.rounded(.up))]
    return below + (place - place.rounded(.down)) * (above - below)
  }
}

// MARK: - Load, listing, member-wide networks

extension SlowFindings {
  func load(ofBoard board: Int) -> Load {
    let memberships = landscape.memberships.filter {
      $0.board.offset == board && landscape[$0.network].nature == .network
    }
    let seats = memberships.reduce(0) { $0 + ($1.details.seatCount ?? 1) }
    if seats == 0, landscape.boards[board].responded == false {
      return Load(hours: nil, unknownSeats: 0)
    }
    return load(of: memberships)
  }

  func load(ofNetwork network: Int) -> Load {
    let memberships = landscape.memberships.filter {
      boardPositions.contains($0.board.offset) && landscape[$0.network].nature == .network
        && isPart($0.network.offset, of: network)
    }
    let seats = memberships.reduce(0) { $0 + ($1.details.seatCount ?? 1) }
    guard seats > 0 || landscape.networks[network].nature == .network && !isUnknown(network) else {
      return Load(hours: nil, unknownSeats: 0)
    }
    return load(of: memberships)
  }

  /// Whether a network is another one, or a body of it or of one of its bodies.
  private func isPart(_ network: Int, of whole: Int) -> Bool {
    guard network != whole else { return true }
    guard let next = landscape.networks[network].bodyOf else { return false }
    return isPart(next.offset, of: whole)
  }

  /// Whether a network says that it has members, and nobody is on its list.
  func isUnknown(_ network: Int) -> Bool {
    everyone[network].isEmpty && landscape.networks[network].declaredMemberCount ?? 0 > 0
  }

  /// Whether a board is on no list of the networks that are counted, and did not say why.
  private func isUnanswered(_ board: Int) -> Bool {
    networks(of: board).isEmpty && didNotAnswer(board)
  }

  /// No answer is about networks, not about territories.
  private func didNotAnswer(_ board: Int) -> Bool {
    nature == .network && landscape.boards[board].responded == false
  }

  func listing(of network: Int) -> Listing {
    Listing(
      listed: everyone[network].count, declared: landscape.networks[network].declaredMemberCount)
  }

  private func region(_ spelling: String?) -> String? {
    RandomLandscape.regions.first { $0.key == spelling }!.value
  }

  func isMemberWide(_ network: Int) -> Bool {
    let region = region(landscape.networks[network].region)
    var around = boardPositions.filter { board in
      region != nil && self.region(landscape.boards[board].region) == region
    }
    if around.isEmpty { around = boardPositions }
    let inside = around.count { members[network].contains($0) }
    return members[network].count >= 2
      && Double(inside) / Double(around.count) >= memberWideShare
  }
}

// MARK: - Findings

extension SlowFindings {
  func boards() -> [BoardFinding] {
    boardPositions.map { board in
      let others = boardPositions.filter { $0 != board && !networks(of: $0, and: board).isEmpty }
      return BoardFinding(
        name: name(ofBoard: board), kind: landscape.boards[board].kind,
        sizeClass: landscape.boards[board].sizeClass, didNotAnswer: didNotAnswer(board),
        degree: networks(of: board).count,
        coMembers: others.count, load: load(ofBoard: board))
    }
  }

  func networks() -> [NetworkFinding] {
    networkPositions.map { network in
      let elsewhere = elsewhere(in: network)
      return NetworkFinding(
        name: name(ofNetwork: network), type: landscape.networks[network].type,
        size: members[network].count, pairs: elsewhere.count,
        shareElsewhere: share(of: elsewhere) { $0 >= 1 }, load: load(ofNetwork: network),
        listing: listing(of: network), isMemberWide: isMemberWide(network))
    }
  }

  func pairs() -> [PairFinding] {
    pairs(of: boardPositions).compactMap { first, second in
      let shared = networks(of: first, and: second)
      guard !shared.isEmpty else { return nil }
      let either = Set(networks(of: first)).union(networks(of: second))
      let degrees = [networks(of: first).count, networks(of: second).count]
      return PairFinding(
        first: name(ofBoard: first), second: name(ofBoard: second), shared: shared.count,
        jaccard: Double(shared.count) / Double(either.count),
        overlap: Double(shared.count) / Double(degrees.min()!),
        cosine: Double(shared.count) / Double(degrees[0] * degrees[1]).squareRoot(),
        newman: shared.reduce(0) { $0 + 1 / Double(members[$1].count - 1) },
        networks: shared.map { name(ofNetwork: $0) })
    }
  }

  func overlaps() -> [OverlapFinding] {
    pairs(of: networkPositions).compactMap { first, second in
      let shared = members[first].intersection(members[second])
      guard !shared.isEmpty else { return nil }
      let either = members[first].union(members[second])
      return OverlapFinding(
        first: name(ofNetwork: first), second: name(ofNetwork: second), shared: shared.count,
        jaccard: Double(shared.count) / Double(either.count),
        containmentFirst: Double(shared.count) / Double(members[first].count),
        containmentSecond: Double(shared.count) / Double(members[second].count),
        boards: shared.sorted().map { name(ofBoard: $0) },
        themes: themeOverlap(of: first, and: second))
    }
  }

  func themePairs() -> [OverlapFinding] {
    pairs(of: networkPositions).compactMap { first, second in
      let themes = themeOverlap(of: first, and: second)
      guard members[first].isDisjoint(with: members[second]), !themes.shared.isEmpty else {
        return nil
      }
      let isKnown = !isUnknown(first) && !isUnknown(second)
      func part(of size: Int) -> Double? { isKnown && size > 0 ? 0 : nil }
      return OverlapFinding(
        first: name(ofNetwork: first), second: name(ofNetwork: second), shared: 0,
        jaccard: part(of: members[first].count + members[second].count),
        containmentFirst: part(of: members[first].count),
        containmentSecond: part(of: members[second].count), boards: [], themes: themes)
    }
  }

  /// What a network and its bodies are about, as it is written, the first of each spelling.
  func themes(of network: Int) -> [String] {
    let tables = landscape.networks.indices.filter { isPart($0, of: network) }
    return tables.flatMap { landscape.networks[$0].themes }.reduce(into: []) { themes, theme in
      let key = foldedKey(theme)
      if !key.isEmpty, !themes.contains(where: { foldedKey($0) == key }) { themes.append(theme) }
    }
  }

  func themeOverlap(of first: Int, and second: Int) -> ThemeOverlap {
    let one = themes(of: first)
    let other = Set(themes(of: second).map(foldedKey))
    guard !one.isEmpty, !other.isEmpty else { return .unknown }
    let shared = one.filter { other.contains(foldedKey($0)) }
    return ThemeOverlap(
      shared: shared,
      jaccard: Double(shared.count) / Double(other.union(one.map(foldedKey)).count),
      partOfFewest: Double(shared.count) / Double(min(one.count, other.count)))
  }

  func encounters() -> [EncounterFinding] {
    networkPositions.map { network in
      let elsewhere = elsewhere(in: network)
      let inPlain = pairs(of: members[network].sorted()).map { first, second in
        networks(of: first, and: second).count { $0 != network && !isMemberWide($0) }
      }
      return EncounterFinding(
        name: name(ofNetwork: network), members: members[network].count, pairs: elsewhere.count,
        mean: mean(elsewhere), firstQuartile: quantile(0.25, of: elsewhere),
        median: quantile(0.5, of: elsewhere), thirdQuartile: quantile(0.75, of: elsewhere),
        maximum: elsewhere.max(), shareElsewhere: share(of: elsewhere) { $0 >= 1 },
        shareThree: share(of: elsewhere) { $0 >= 3 },
        memberAny: findingFellows(of: network) { found, _ in found >= 1 },
        memberHalf: findingFellows(of: network) { found, all in found >= 1 && 2 * found >= all },
        meanWithoutMemberWide: mean(inPlain), listing: listing(of: network))
    }
  }

  /// In how many other networks each pair of members of a network meets.
  private func elsewhere(in network: Int) -> [Int] {
    pairs(of: members[network].sorted()).map { networks(of: $0, and: $1).count - 1 }
  }

  /// The mean over the members of the number of other networks in which a member finds enough of
  /// its fellow members.
  private func findingFellows(
    of network: Int, isEnough: (_ found: Int, _ all: Int) -> Bool
  ) -> Double? {
    guard members[network].count >= 2 else { return nil }
    return mean(
      members[network].map { member in
        let fellows = members[network].subtracting([member])
        return networks(of: member).count { other in
          other != network
            && isEnough(fellows.intersection(members[other]).count, fellows.count)
        }
      })
  }

  func summary() -> SummaryFinding {
    let shared = pairs(of: boardPositions).map { networks(of: $0, and: $1) }
      .filter { !$0.isEmpty }
    let inPlain = shared.map { $0.count { !isMemberWide($0) } }.filter { $0 > 0 }
    let byNetwork = networkPositions.map { elsewhere(in: $0) }
    let networkMeans = byNetwork.compactMap { mean($0) }
    let ties = networkPositions.reduce(0) { $0 + members[$1].count }
    let answered = boardPositions.filter { !isUnanswered($0) }
    let known = networkPositions.filter { !isUnknown($0) }
    let possible = answered.count * known.count
    let components = components(of: answered, known)
    return SummaryFinding(
      boards: boardPositions.count, networks: networkPositions.count, memberships: ties,
      isolatedBoards: answered.count { networks(of: $0).isEmpty },
      emptyNetworks: known.count { members[$0].isEmpty },
      unansweredBoards: boardPositions.count - answered.count,
      unknownNetworks: networkPositions.count - known.count,
      participants: landscape.boards.count,
      bodies: landscape.networks.filter { $0.bodyOf != nil }.count,
      territories: landscape.networks.filter { $0.nature == .territory && $0.bodyOf == nil }.count,
      components: components.count, largestComponent: components.map(\.count).max() ?? 0,
      density: possible == 0 ? nil : Double(ties) / Double(possible),
      meanDegree: mean(answered.map { networks(of: $0).count }),
      meanSize: mean(known.map { members[$0].count }),
      pairs: shared.count, elsewherePairsOnce: mean(shared.map { $0.count - 1 }),
      elsewhereByNetworkPair: mean(byNetwork.flatMap { $0 }),
      elsewhereNetworkMean: networkMeans.isEmpty
        ? nil : networkMeans.reduce(0, +) / Double(networkMeans.count),
      elsewhereMaximum: shared.map { $0.count - 1 }.max(),
      memberWideNetworks: networkPositions.count { isMemberWide($0) },
      elsewherePairsOnceWithoutMemberWide: mean(inPlain.map { $0 - 1 }),
      incompleteNetworks: networkPositions.count { listing(of: $0).isComplete == false })
  }

  /// Sets of boards and networks that hang together: those that have a vertex in common are joined
  /// until none are left. Networks are numbered from -1 downwards.
  private func components(of boards: [Int], _ networks: [Int]) -> [Set<Int>] {
    var parts: [Set<Int>] = boards.map { [$0] }
    for network in networks {
      let touched = parts.filter { !$0.isDisjoint(with: members[network]) }
      parts.removeAll { !$0.isDisjoint(with: members[network]) }
      parts.append(touched.reduce([-1 - network]) { $0.union($1) })
    }
    return parts
  }
}

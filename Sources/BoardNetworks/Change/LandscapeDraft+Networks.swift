// What interventions do to networks: combining, stopping, splitting, and the end of a scheme.

extension LandscapeDraft {
  mutating func combine(_ ids: [String], into id: String) throws(Refusal) {
    var parts = try networks(ids)
    let isNew = knownNetwork(id) == nil
    if !isNew {
      let existing = try network(id)
      parts.removeAll { $0 == existing }
      parts.insert(existing, at: 0)
    }
    guard parts.count > 1 else { throw .tooFew }
    try checkDispensable(isNew ? parts[...] : parts.dropFirst())
    let whole = try whole(of: parts, isNew: isNew)

    let combined =
      isNew
      ? add(RegionalNetwork(id: id, combining: parts.map { networks[$0.offset] })) : parts[0]
    if !isNew { networks[combined.offset].takeOver(parts.dropFirst().map { networks[$0.offset] }) }
    networks[combined.offset].bodyOf = whole
    let gone = Set(parts).subtracting([combined])
    for position in networks.indices {
      guard let bodyOf = networks[position].bodyOf, gone.contains(bodyOf) else { continue }
      networks[position].bodyOf = combined
    }
    seatTogether(parts, in: combined)
    networks[combined.offset].declaredMemberCount = declaredMembers(of: combined, parts)
    follow(gone) { _, _ in combined }
    replace(Set(parts), by: [combined])
  }

  /// What a network that is made of several is a body of.
  ///
  /// A network stands where the highest of the parts stands that it belongs to itself. Where it is
  /// new, that has to be one place.
  private func whole(of parts: [NetworkIndex], isNew: Bool) throws(Refusal) -> NetworkIndex? {
    func place(of part: NetworkIndex) -> NetworkIndex? {
      var result = networks[part.offset].bodyOf
      var next = result
      while let above = next {
        next = networks[above.offset].bodyOf
        if parts.contains(above) { result = next }
      }
      return result
    }
    let places = Set(parts.map(place))
    guard isNew, places.count > 1 else { return place(of: parts[0]) }
    throw .bodiesOfDifferentNetworks(parts.map { networks[$0.offset].id })
  }

  /// Gives each board one membership for those it has of several networks.
  private mutating func seatTogether(_ parts: [NetworkIndex], in combined: NetworkIndex) {
    let order = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
    var seats: [BoardIndex: [(order: Int, details: MembershipDetails)]] = [:]
    memberships.removeAll { membership in
      guard let place = order[membership.network] else { return false }
      seats[membership.board, default: []].append((place, membership.details))
      return true
    }
    for (board, own) in seats.sorted(by: { $0.key < $1.key }) {
      let details = own.sorted { $0.order < $1.order }.map(\.details)
      memberships.append(
        Membership(board: board, network: combined, MembershipDetails(combining: details)))
    }
  }

  /// The most members that one of the parts says it has, if that is more than are listed: then the
  /// list of the whole is not complete either. Otherwise it is unknown how many there are.
  private func declaredMembers(of combined: NetworkIndex, _ parts: [NetworkIndex]) -> Int? {
    let listed = memberships.count { $0.network == combined }
    let declared = parts.compactMap { networks[$0.offset].declaredMemberCount }.max()
    return declared.flatMap { $0 > listed ? $0 : nil }
  }

  mutating func stop(_ id: String) throws(Refusal) {
    let stopping = withBodies([try network(id)])
    try checkDispensable(stopping)
    stop(stopping)
  }

  /// Takes away networks, bodies of them included, that nothing forbids to stop.
  private mutating func stop(_ stopping: Set<NetworkIndex>) {
    memberships.removeAll { stopping.contains($0.network) }
    follow(stopping) { _, _ in nil }
    replace(stopping, by: [])
  }

  mutating func end(_ scheme: String) throws(Refusal) {
    let wanted = foldedKey(scheme)
    let bound = networks.indices.filter { position in
      !goneNetworks.contains(NetworkIndex(position))
        && networks[position].nature == .network
        && networks[position].schemes.contains { foldedKey($0) == wanted }
    }
    guard !bound.isEmpty else { throw .unknownScheme(scheme) }
    var stopping: Set<NetworkIndex> = []
    var statutory: Set<NetworkIndex> = []
    for position in bound {
      let network = NetworkIndex(position)
      let others = networks[position].schemes.filter { foldedKey($0) != wanted }
      guard others.isEmpty else {
        networks[position].scheme = others.joined(separator: "; ")
        continue
      }
      let hanging = withBodies([network])
      let forbidden = hanging.filter { networks[$0.offset].obligation == .statutory }
      statutory.formUnion(forbidden)
      if forbidden.isEmpty { stopping.formUnion(hanging) }
    }
    stop(stopping)
    try checkDispensable(statutory)
  }

  mutating func split(_ id: String, into parts: [Intervention.Part]) throws(Refusal) {
    let whole = try network(id)
    guard parts.count > 1 else { throw .tooFew }
    let members = memberships.filter { $0.network == whole }
    let memberIDs = Set(members.map { boards[$0.board.offset].id })
    for (position, part) in parts.enumerated() {
      let isTaken =
        part.id != id && knownNetwork(part.id) != nil
        || parts[..<position].contains { $0.id == part.id }
      if isTaken { throw .repeatedNetwork(part.id) }
      for board in part.members ?? [] {
        _ = try self.board(board)
        guard memberIDs.contains(board) else { throw .notMember(board: board, network: id) }
      }
    }
    let remaining = parts.first { $0.id == id }
    let remainingIDs = remaining.map { $0.members.map(Set.init) ?? memberIDs }
    if remainingIDs != memberIDs { try checkDispensable([whole]) }

    let original = networks[whole.offset]
    let successors = parts.map { part in
      guard part.id == id else { return add(original.part(part)) }
      networks[whole.offset].themes = part.themes ?? original.themes
      networks[whole.offset].declaredMemberCount = nil
      return whole
    }
    memberships.removeAll { $0.network == whole }
    for (part, index) in zip(parts, successors) {
      let chosen = part.members.map(Set.init)
      memberships += members.filter { chosen?.contains(boards[$0.board.offset].id) ?? true }
        .map { Membership(board: $0.board, network: index, details: $0.shared) }
    }
    for position in networks.indices
    where networks[position].bodyOf == whole && !goneNetworks.contains(NetworkIndex(position)) {
      networks[position].bodyOf =
        successors[
          mostInCommon(networks[position].themes, among: successors)]
    }
    let seats = Set(memberships.map { Seat(board: $0.board, network: $0.network) })
    follow([whole]) { board, _ in
      successors.first { seats.contains(Seat(board: board, network: $0)) }
    }
    replace([whole], by: successors)
  }

  /// Which of some networks has most of these themes, of equals the first.
  private func mostInCommon(_ themes: [String], among networks: [NetworkIndex]) -> Int {
    let wanted = Set(themes.map(foldedKey))
    let counts = networks.map { network in
      Set(self.networks[network.offset].themes.map(foldedKey)).intersection(wanted).count
    }
    return counts.firstIndex(of: counts.max()!)!
  }

  private struct Seat: Hashable {
    let board: BoardIndex
    let network: NetworkIndex
  }

  /// Lets boards that take part elsewhere through networks that change take part through what these
  /// become for them. Where that is nothing they take part no longer, or by themselves where the law
  /// asks for it.
  ///
  /// - Parameter successor: What a network becomes for a board.
  mutating func follow(
    _ changed: Set<NetworkIndex>,
    to successor: (BoardIndex, NetworkIndex) -> NetworkIndex?
  ) {
    var ending: Set<Seat> = []
    for position in memberships.indices {
      let membership = memberships[position]
      guard case .network(let through)? = membership.details.via, changed.contains(through)
      else { continue }
      var details = membership.details
      switch successor(membership.board, through) {
      case membership.network?: details.via = nil
      case let next?: details.via = .network(next)
      case nil where networks[membership.network.offset].obligation == .statutory:
        details.via = nil
      case nil:
        ending.insert(Seat(board: membership.board, network: membership.network))
      }
      memberships[position] = Membership(
        board: membership.board, network: membership.network, details)
    }
    guard !ending.isEmpty else { return }
    removeMemberships {
      ending.contains(Seat(board: $0.board, network: $0.network))
    }
  }
}

extension RegionalNetwork {
  /// The schemes behind it, which a list separates by semicolons.
  public var schemes: [String] {
    (scheme ?? "").unicodeScalars.split(separator: ";").map { part in
      let text = String(part)
      let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
      let end = start.lastIndex { !$0.properties.isWhitespace }
      return end.map { String(start[...$0]) } ?? ""
    }.filter { !$0.isEmpty }
  }
}

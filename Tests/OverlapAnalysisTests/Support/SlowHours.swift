import BoardNetworks

@testable import OverlapAnalysis

/// Hours by their definitions, as the rest of `SlowFindings`.
extension SlowFindings {
  /// What a reader would compare of a label.
  func plain(_ label: String) -> String { label.lowercased().filter(\.isLetter) }

  private func hoursPerSeat(_ meetings: Meetings) -> Double? {
    guard let often = meetings.perYear, let hours = meetings.duration,
      let before = meetings.preparation, let travel = meetings.travel
    else { return nil }
    return often * (hours + before + travel)
  }

  /// From where to where a seat in a network is taken to be, whatever is known of the network.
  private func range(ofType type: String?) -> (low: Double, high: Double)? {
    guard let type = type.map(plain), !type.isEmpty else { return nil }
    var assumed: [Double] = []
    for assumption in landscape.assumptions where plain(assumption.networkType) == type {
      switch (assumption.low, assumption.middle, assumption.high) {
      case (_, nil, nil): break
      case (let low?, _, let high?): assumed += [low, high]
      case (let low?, let middle?, nil): assumed += [low, middle]
      case (nil, let middle?, let high?): assumed += [middle, high]
      case (nil, let middle?, nil): assumed += [middle, middle]
      case (nil, nil, let high?): assumed += [0, high]
      }
    }
    if !assumed.isEmpty { return (assumed.min()!, assumed.max()!) }
    let known = landscape.networks.filter { $0.nature == .network && $0.type.map(plain) == type }
      .compactMap { hoursPerSeat($0.meetings) }
    return known.count >= 3 ? (known.min()!, known.max()!) : nil
  }

  func load(of memberships: [Membership]) -> Load {
    var known: [Double] = []
    var lows: [Double] = []
    var highs: [Double] = []
    var unknownSeats = 0
    var estimatedSeats = 0
    for membership in memberships where membership.details.seatCount != 0 {
      let seats = membership.details.seatCount ?? 1
      let network = landscape[membership.network]
      let hours = [
        network.meetings.duration, network.meetings.preparation, network.meetings.travel,
      ]
      var atLeast: Double?
      if let perYear = network.meetings.perYear, hours.contains(where: { $0 != nil }) {
        atLeast = perYear * hours.reduce(0) { $0 + ($1 ?? 0) }
        known.append(Double(seats) * atLeast!)
      }
      var range = (low: atLeast ?? 0, high: atLeast ?? 0)
      if hoursPerSeat(network.meetings) == nil {
        unknownSeats += seats
        if let estimate = self.range(ofType: network.type) {
          estimatedSeats += seats
          range = (max(range.low, estimate.low), max(range.high, estimate.high))
        }
      }
      lows.append(Double(seats) * range.low)
      highs.append(Double(seats) * range.high)
    }
    let hours = known.isEmpty && unknownSeats > 0 ? nil : known.reduce(0, +)
    return Load(
      hours: hours, unknownSeats: unknownSeats, estimatedSeats: estimatedSeats,
      interval: hours == nil && estimatedSeats == 0
        ? nil : lows.reduce(0, +)...highs.reduce(0, +))
  }

  // MARK: - Who asks

  func hoursAsked(by asker: HoursAsker) -> [HoursAsked] {
    let all = landscape.networks.indices.flatMap { labels(of: $0, asker) }
    var keys: [String] = []
    for label in all.map(plain) where !keys.contains(label) { keys.append(label) }
    let given = keys.filter { !$0.isEmpty }.compactMap { key in
      row(asker, label: all.first { plain($0) == key }!) { network in
        labels(of: network, asker).map(plain).contains(key)
      }
    }
    let ordered = given.sorted { one, other in
      let hours = [one, other].map { $0.load.hours ?? -.infinity }
      if hours[0] != hours[1] { return hours[0] > hours[1] }
      return NaturalSortKey(one.label!) < NaturalSortKey(other.label!)
    }
    let rest = row(asker, label: nil) { labels(of: $0, asker).isEmpty }
    return ordered + [rest].compactMap { $0 }
  }

  func labels(of network: Int, _ asker: HoursAsker) -> [String] {
    let own: [String?] =
      switch asker {
      case .scheme: [landscape.networks[network].scheme]
      case .commissioner: [landscape.networks[network].commissioner]
      case .obligation: [landscape.networks[network].obligation?.rawValue]
      case .theme: landscape.networks[network].themes
      }
    let given = own.compactMap { $0 }.filter { !plain($0).isEmpty }
    guard given.isEmpty, let whole = landscape.networks[network].bodyOf else { return given }
    return labels(of: whole.offset, asker)
  }

  private func row(
    _ asker: HoursAsker, label: String?, of isIncluded: (Int) -> Bool
  ) -> HoursAsked? {
    let memberships = landscape.memberships.filter {
      isIncluded($0.network.offset) && landscape[$0.network].nature == .network
        && boardPositions.contains($0.board.offset) && $0.details.seatCount != 0
    }
    guard !memberships.isEmpty else { return nil }
    let networks = landscape.networks.indices.filter { network in
      memberships.contains { $0.network.offset == network }
    }
    let named = networks.filter { network in
      !networks.contains { landscape.networks[network].bodyOf?.offset == $0 }
    }
    return HoursAsked(
      label: label,
      obligation: Obligation.allCases.first { asker == .obligation && "\($0)" == label },
      networks: named.map { name(ofNetwork: $0) },
      boards: Set(memberships.map(\.board)).count,
      seats: memberships.reduce(0) { $0 + ($1.details.seatCount ?? 1) },
      load: load(of: memberships))
  }

  // MARK: - What is missing

  func missingHours() -> [MissingHours] {
    let all = landscape.networks.indices.compactMap { network -> MissingHours? in
      let meetings = landscape.networks[network].meetings
      var missing: [HourCell] = []
      if meetings.perYear == nil { missing.append(.meetings) }
      if meetings.duration == nil { missing.append(.duration) }
      if meetings.preparation == nil { missing.append(.preparation) }
      if meetings.travel == nil { missing.append(.travel) }
      let seats = landscape.memberships.filter {
        $0.network.offset == network && boardPositions.contains($0.board.offset)
      }.reduce(0) { $0 + ($1.details.seatCount ?? 1) }
      guard !missing.isEmpty, seats > 0, landscape.networks[network].nature == .network
      else { return nil }
      var whole = landscape.networks[network].bodyOf?.offset
      while let next = whole.flatMap({ landscape.networks[$0].bodyOf?.offset }) { whole = next }
      let known =
        [meetings.duration, meetings.preparation, meetings.travel]
        .reduce(0) { $0 + ($1 ?? 0) } * (meetings.perYear ?? 0)
      return MissingHours(
        network: name(ofNetwork: network), bodyOf: whole.map { name(ofNetwork: $0) },
        missing: missing, seats: seats,
        estimate: range(ofType: landscape.networks[network].type).map {
          max($0.low, known)...max($0.high, known)
        })
    }
    /// What the total would narrow by; more than any when there is no end to it.
    func width(_ row: MissingHours) -> Double {
      row.estimate.map { Double(row.seats) * ($0.upperBound - $0.lowerBound) } ?? .infinity
    }
    var rest = all
    var ordered: [MissingHours] = []
    while let widest = rest.map({ width($0) }).max() {
      let most = rest.filter { width($0) == widest }.map(\.seats).max()
      let next = rest.firstIndex { width($0) == widest && $0.seats == most }!
      ordered.append(rest.remove(at: next))
    }
    return ordered
  }
}

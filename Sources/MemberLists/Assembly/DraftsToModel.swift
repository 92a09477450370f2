import BoardNetworks

// From drafts, which refer to others in words, to the model, which refers to them by index.

extension Directory {
  init(_ drafts: [BoardDraft]) {
    self.init(drafts.map { ($0.id, [$0.name].compactMap { $0 } + $0.aliases) })
  }

  init(_ drafts: [NetworkDraft]) {
    self.init(drafts.map { ($0.id, [$0.name].compactMap { $0 } + $0.aliases) })
  }
}

extension Board {
  /// - Parameter schools: The board's schools, which tell what its row leaves open.
  init(_ draft: BoardDraft, representedBy: Int?, schools: [School]) {
    self.init(
      id: draft.id, name: draft.name, aliases: draft.aliases, kind: draft.kind,
      municipalities: draft.municipalities.isEmpty
        ? commonestFirst(schools.compactMap(\.municipality)) : draft.municipalities,
      region: draft.region, denomination: draft.denomination,
      schoolCount: draft.schoolCount
        ?? (schools.isEmpty ? nil : Set(schools.map { brin(of: $0.id) }).count),
      siteCount: draft.siteCount ?? (schools.isEmpty ? nil : schools.count),
      pupilCount: draft.pupilCount, boardStaff: draft.boardStaff,
      capacityHours: draft.capacityHours, representedBy: representedBy.map { BoardIndex($0) },
      developmentQuestions: draft.developmentQuestions, responded: draft.responded)
  }
}

/// The school that a location belongs to: "16SW" of "16SW01"; any other id is a school by itself.
private func brin(of id: String) -> String {
  let start = Array(id.unicodeScalars.prefix(4))
  let isBrin =
    start.count == 4 && start[..<2].allSatisfy { ("0"..."9").contains($0) }
    && start[2...].allSatisfy { ("A"..."Z").contains($0) }
  return isBrin ? String(String.UnicodeScalarView(start)) : id
}

/// Distinct texts, the commonest first and equally common ones by their scalars.
private func commonestFirst(_ texts: [String]) -> [String] {
  var counts: [String: Int] = [:]
  for text in texts { counts[text, default: 0] += 1 }
  return counts.sorted {
    $0.value == $1.value ? scalarOrder($0.key, $1.key) : $0.value > $1.value
  }.map(\.key)
}

extension NetworkDraft {
  /// When the network is active, as far as its row tells.
  var period: Period { Period(from: activeFrom, to: activeTo) ?? .always }
}

extension RegionalNetwork {
  init(_ draft: NetworkDraft, bodyOf: NetworkIndex?) {
    self.init(
      id: draft.id, name: draft.name, nature: draft.nature ?? .network, bodyOf: bodyOf,
      type: draft.type, themes: draft.themes, region: draft.region, obligation: draft.obligation,
      scheme: draft.scheme, schemeUntil: draft.schemeUntil, commissioner: draft.commissioner,
      formality: draft.formality, period: draft.period,
      meetings: Meetings(
        perYear: draft.meetingsPerYear, duration: draft.duration,
        preparation: draft.preparation, travel: draft.travel),
      delegateLevel: draft.delegateLevel, declaredMemberCount: draft.declaredMemberCount,
      attributes: draft.attributes)
  }
}

extension ParsedDetails {
  func resolved(_ via: [String: Via]) -> MembershipDetails {
    var details = details
    details.via = self.via.flatMap { via[$0] }
    return details
  }

  /// What several rows say of one membership, whatever their order.
  ///
  /// Seats of different roles add up; seats of one role are the most that a row gives. A row
  /// without a via means a seat of its own.
  static func merged(_ all: [ParsedDetails]) -> ParsedDetails {
    let details = all.map(\.details)
    var result = ParsedDetails()
    result.via = all.contains { $0.via == nil } ? nil : all.compactMap(\.via).min(by: scalarOrder)
    result.details = MembershipDetails(
      roles: Set(details.flatMap(\.roles)).sorted(by: scalarOrder),
      form: details.compactMap(\.form).min(),
      period: mergedPeriod(details.map(\.period)),
      delegates: Set(details.flatMap(\.delegates)).sorted {
        scalarOrder("\($0)", "\($1)")
      },
      seatCount: mergedSeats(details),
      sources: Set(details.flatMap(\.sources)).sorted(by: scalarOrder),
      brings: Reciprocity.merged(details.map(\.brings)),
      takes: Reciprocity.merged(details.map(\.takes)))
    return result
  }

  private static func mergedSeats(_ details: [MembershipDetails]) -> Int? {
    var seatsOfRole: [[String]: Int?] = [:]
    for entry in details {
      let known = seatsOfRole[entry.roles] ?? nil
      seatsOfRole[entry.roles] = [known, entry.seatCount].compactMap { $0 }.max()
    }
    if seatsOfRole.count == 1 { return seatsOfRole.first?.value }
    return seatsOfRole.values.map { $0 ?? 1 }.reduce(0, +)
  }

  private static func mergedPeriod(_ periods: [Period]) -> Period {
    let firsts = periods.map(\.from)
    let lasts = periods.map(\.to)
    return Period(
      from: firsts.contains(nil) ? nil : firsts.compactMap { $0 }.min(),
      to: lasts.contains(nil) ? nil : lasts.compactMap { $0 }.max()) ?? .always
  }
}

extension Reciprocity {
  fileprivate static func merged(_ all: [Reciprocity]) -> Reciprocity {
    func one(_ path: KeyPath<Reciprocity, String?>) -> String? {
      let values = Set(all.compactMap { $0[keyPath: path] }).sorted(by: scalarOrder)
      return values.isEmpty ? nil : values.joined(separator: "; ")
    }
    return Reciprocity(
      relation: one(\.relation), process: one(\.process), content: one(\.content))
  }
}

extension SharedDetails {
  /// The same details after networks that are not active were left out: what was through such a
  /// network is through someone of that name.
  func moved(to positions: [Int?], named networks: [NetworkDraft]) -> SharedDetails {
    guard case .network(let index)? = details.via else { return self }
    var moved = details
    moved.via =
      positions[index.offset].map { .network(NetworkIndex($0)) }
      ?? .other(networks[index.offset].name ?? networks[index.offset].id)
    return SharedDetails(moved)
  }
}

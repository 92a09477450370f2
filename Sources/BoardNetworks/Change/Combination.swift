// What several networks, memberships or boards become together. What they do not agree on, or what
// one of them does not say, is unknown, unless it says otherwise here.

extension RegionalNetwork {
  /// A new network in place of several.
  init(id: String, combining parts: [RegionalNetwork]) {
    self.init(
      id: id, type: agreed(parts.map(\.type)), themes: union(parts.map(\.themes)),
      region: agreed(parts.map(\.region)), obligation: strictest(parts.map(\.obligation)),
      scheme: joined(union(parts.map(\.schemes))),
      commissioner: joined(union(parts.map { $0.commissioner.map { [$0] } ?? [] })),
      formality: agreed(parts.map(\.formality)),
      meetings: Meetings(combining: parts.map(\.meetings)),
      delegateLevel: agreed(parts.map(\.delegateLevel)))
  }

  /// Adds the themes and the meetings of others; anything else is its own.
  mutating func takeOver(_ others: [RegionalNetwork]) {
    themes = union([themes] + others.map(\.themes))
    meetings = Meetings(combining: [meetings] + others.map(\.meetings))
  }

  /// A new network for a part of its members and themes.
  func part(_ part: Intervention.Part) -> RegionalNetwork {
    RegionalNetwork(
      id: part.id, bodyOf: bodyOf, type: type, themes: part.themes ?? themes,
      region: region, obligation: obligation, scheme: scheme, schemeUntil: schemeUntil,
      commissioner: commissioner, formality: formality, meetings: meetings,
      delegateLevel: delegateLevel)
  }
}

extension Meetings {
  /// As often as the most frequent, each time as long as the longest.
  init(combining parts: [Meetings]) {
    self.init(
      perYear: greatest(parts.map(\.perYear)), duration: greatest(parts.map(\.duration)),
      preparation: greatest(parts.map(\.preparation)), travel: greatest(parts.map(\.travel)))
  }
}

extension MembershipDetails {
  /// One membership in place of several: the most seats of any, by itself if it is so in one of
  /// them, and as near to the core.
  init(combining parts: [MembershipDetails]) {
    let forms = parts.map(\.form)
    let seats = parts.map(\.seatCount)
    let starts = parts.map(\.period.from)
    let ends = parts.map(\.period.to)
    self.init(
      roles: union(parts.map(\.roles)).sorted(),
      form: forms.contains(.core)
        ? .core : forms.contains(nil) ? nil : forms.compactMap(\.self).min(),
      via: parts.contains { $0.via == nil } ? nil : parts[0].via,
      period: Period(
        from: starts.contains(nil) ? nil : starts.compactMap(\.self).min(),
        to: ends.contains(nil) ? nil : ends.compactMap(\.self).max()) ?? .always,
      delegates: union(parts.map(\.delegates)),
      // Where the list gives no number, one seat is assumed.
      seatCount: seats.allSatisfy { $0 == nil } ? nil : seats.map { $0 ?? 1 }.max(),
      sources: union(parts.map(\.sources)).sorted(),
      brings: Reciprocity(combining: parts.map(\.brings)),
      takes: Reciprocity(combining: parts.map(\.takes)))
  }
}

extension Membership {
  init(board: BoardIndex, network: NetworkIndex, _ details: MembershipDetails) {
    self.init(
      board: board, network: network, details: details == .none ? nil : SharedDetails(details))
  }
}

extension Reciprocity {
  /// All that is told of each level.
  init(combining parts: [Reciprocity]) {
    func all(_ level: (Reciprocity) -> String?) -> String? {
      joined(union(parts.map { level($0).map { [$0] } ?? [] }))
    }
    self.init(relation: all(\.relation), process: all(\.process), content: all(\.content))
  }
}

extension Board {
  /// One board in place of several, which can be found by their names.
  init(merging parts: [Board], id: String, name: String?, representedBy: BoardIndex?) {
    let names = union(parts.map { [$0.id, $0.label] + $0.aliases })
    self.init(
      id: id, name: name, aliases: names.filter { $0 != id && $0 != name },
      kind: agreed(parts.map(\.kind)), municipalities: union(parts.map(\.municipalities)),
      region: agreed(parts.map(\.region)), denomination: agreed(parts.map(\.denomination)),
      schoolCount: sum(parts.map(\.schoolCount)), siteCount: sum(parts.map(\.siteCount)),
      pupilCount: sum(parts.map(\.pupilCount)), boardStaff: sum(parts.map(\.boardStaff)),
      capacityHours: sum(parts.map(\.capacityHours)), representedBy: representedBy,
      developmentQuestions: union(parts.map(\.developmentQuestions)),
      responded: parts.contains { $0.responded == false } ? false : agreed(parts.map(\.responded)))
  }
}

/// What all of them say; nil when one says something else, or nothing.
private func agreed<Value: Equatable>(_ values: [Value?]) -> Value? {
  guard let first = values.first else { return nil }
  return values.allSatisfy { $0 == first } ? first : nil
}

/// The greatest; nil when one is unknown, since it may be greater.
private func greatest(_ values: [Double?]) -> Double? {
  values.contains(nil) ? nil : values.compactMap(\.self).max()
}

/// The sum; nil when one is unknown.
private func sum<Value: Numeric>(_ values: [Value?]) -> Value? {
  values.contains(nil) ? nil : values.compactMap(\.self).reduce(0, +)
}

/// What obliges most; nil when one is unknown.
private func strictest(_ obligations: [Obligation?]) -> Obligation? {
  guard !obligations.contains(nil) else { return nil }
  return Obligation.allCases.first { obligations.contains($0) }
}

/// Each value once, in the order in which they are first met; texts once for all their spellings.
private func union(_ lists: [[String]]) -> [String] {
  var seen: Set<String> = []
  return lists.joined().filter { seen.insert(foldedKey($0).isEmpty ? $0 : foldedKey($0)).inserted }
}

private func union<Value: Hashable>(_ lists: [[Value]]) -> [Value] {
  var seen: Set<Value> = []
  return lists.joined().filter { seen.insert($0).inserted }
}

private func joined(_ texts: [String]) -> String? {
  texts.isEmpty ? nil : texts.joined(separator: "; ")
}

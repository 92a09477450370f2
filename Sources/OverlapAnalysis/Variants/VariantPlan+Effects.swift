import BoardNetworks
import TwoModeGraphs

extension VariantSpace {
  /// What a choice does, by name: looked up in the tables that are then left, apart from what the
  /// search reckoned with.
  ///
  /// - Complexity: O(*b*² *n* / 64 + *b* *t*) for *b* boards, *n* networks and *t* themes.
  func plan(of choice: VariantChoice) -> VariantPlan {
    let taken = choice.options.map { options[$0] }
    let inTaken = Set(taken.flatMap(\.parts))
    let stopped = stays.indices.filter { stays[$0] == nil && !inTaken.contains($0) }
    let meeting = MeetingPairs(after: taken, in: self)
    let boards = boardsAfter(taken)
    return VariantPlan(
      amount: choice.amount, bound: choice.bound,
      stopped: stopped.map {
        StoppedNetwork(name: networkNames[$0], freed: amount(ofNetwork: $0))
      },
      combined: taken.filter { $0.parts.count > 1 }.map { combined($0) },
      slimmed: taken.compactMap { slimmed($0) }, pairsKept: meeting.kept,
      pairsLost: meeting.lost, pairsAnywhere: meeting.anywhere,
      pairsKeptAnywhere: meeting.keptAnywhere, themesLost: themesLost(without: Set(stopped)),
      boardsNowhere: boardsNowhere(after: taken),
      freed: boards.filter { $0.before > $0.after + sameAmount(as: $0.before) }
        .sorted { $0.before - $0.after > $1.before - $1.after },
      added: boards.filter { $0.after > $0.before + sameAmount(as: $0.before) }
        .sorted { $0.after - $0.before > $1.after - $1.before },
      groups: zip(pairs.groups, zip(pairs.groupCounts, meeting.keptOfGroups)).map {
        GroupPairs(group: $0, pairs: $1.0, kept: $1.1)
      },
      isProven: choice.isProven)
  }

  private func amount(ofNetwork event: Int) -> Double {
    tables.amounts(of: [event], leastMeetings: nil, measure: bounds.measure)
      .reduce(0) { $0 + $1.amount }
  }

  private func combined(_ option: VariantOption) -> CombinedNetwork {
    CombinedNetwork(
      parts: option.parts.map { networkNames[$0] },
      before: option.parts.reduce(0) { $0 + amount(ofNetwork: $1) }, after: option.amount,
      size: tables.participants(of: option.parts).count,
      meetings: tables.meetings(of: option.parts, leastMeetings: bounds.leastMeetings) ?? 0)
  }

  /// Nil for one that meets as often as it does now, or is several.
  private func slimmed(_ option: VariantOption) -> SlimmedNetwork? {
    guard option.parts.count == 1, let least = bounds.leastMeetings, bounds.measure == .hours,
      let often = tables.tables[option.parts[0]].meetings.perYear, often > least
    else { return nil }
    let event = option.parts[0]
    return SlimmedNetwork(
      name: networkNames[event], meetingsBefore: often, meetingsAfter: least,
      freed: amount(ofNetwork: event) - option.amount)
  }

  private func boardsAfter(_ taken: [VariantOption]) -> [BoardAmount] {
    var after = stayingBoardAmounts
    for part in taken.flatMap(\.boardAmounts) { after[part.actor] += part.amount }
    return boardNames.indices.map {
      BoardAmount(board: boardNames[$0], before: boardAmountsNow[$0], after: after[$0])
    }
  }

  private func boardsNowhere(after taken: [VariantOption]) -> [Name] {
    let graph = selection.graph
    return graph.actors.filter { actor in
      graph.degree(of: actor) > 0
        && !graph.events(of: actor).contains { stays[$0.index] != nil }
        && !taken.contains { $0.members.contains(actor.index) }
    }.map { boardNames[$0.index] }
  }
}

/// Which pairs still meet at the tables that are left.
private struct MeetingPairs {
  private(set) var kept = 0
  private(set) var lost: [MeetingPair] = []
  private(set) var keptOfGroups: [Int]
  private(set) var anywhere = 0
  private(set) var keptAnywhere = 0

  init(after taken: [VariantOption], in space: VariantSpace) {
    let graph = space.selection.graph
    let eventCount = graph.eventCount
    let actorCount = graph.actorCount
    let nowhere = Bits(count: eventCount + taken.count)
    var now = [Bits](repeating: nowhere, count: actorCount)
    var then = now
    for actor in graph.actors {
      for event in graph.events(of: actor) {
        now[actor.index].insert(event.index)
        if space.stays[event.index] != nil { then[actor.index].insert(event.index) }
      }
    }
    for (place, option) in taken.enumerated() {
      for actor in option.members.numbers { then[actor].insert(eventCount + place) }
    }
    let counting = Bits(
      graph.events.lazy.map(\.index).filter { space.countsPairs[$0] }
        + taken.indices.map { eventCount + $0 }, count: eventCount + taken.count)

    keptOfGroups = [Int](repeating: 0, count: space.pairs.groups.count)
    for first in 0..<actorCount {
      for second in (first + 1)..<max(first + 1, actorCount) {
        let meetsNow = now[first].intersection(now[second])
        guard !meetsNow.isEmpty else { continue }
        let meetsThen = then[first].intersection(then[second])
        anywhere += 1
        if !meetsThen.isEmpty { keptAnywhere += 1 }
        guard meetsNow.intersects(counting) else { continue }
        if meetsThen.intersects(counting) {
          kept += 1
          for group in keptOfGroups.indices
          where space.pairs.contains(first, inGroup: group)
            || space.pairs.contains(second, inGroup: group)
          {
            keptOfGroups[group] += 1
          }
        } else {
          lost.append(
            MeetingPair(first: space.boardNames[first], second: space.boardNames[second]))
        }
      }
    }
  }
}

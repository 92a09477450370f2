import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds whether the people who sit at tables meet again, where the lists say who they are.
  ///
  /// Two boards that share *c* networks are members together in *c* − 1 besides any one of them. The
  /// same two people meet there only if each board sends who it sent before. Over the networks *k*, the
  /// pairs {*i*, *j*} of members of *k*, and the other networks *l* of both, as far as it is given who
  /// sits for *i* and for *j* in both *k* and *l*: `boardMeetings` counts (*k*, {*i*, *j*}, *l*), and
  /// `peopleMeetings` those of them in which someone sits for *i* in both, and someone for *j*. What is
  /// left is the delegation gap: boards that meet again by other people.
  ///
  /// A person is a name of one board, compared by letters and digits. Networks count, not their
  /// bodies. The measures are this project's own.
  ///
  /// - Complexity: O(*m* + Σ *c*²) time for *m* memberships and pairs of boards that share *c*
  ///   networks with people that are given, and O(*m*) memory.
  public func people() -> PeopleFindings {
    let table = PeopleAtTables(of: selection)
    guard scope.nature == .network, table.knownCount > 0 else {
      return PeopleFindings(
        memberships: selection.graph.tieCount, known: 0, people: 0, repeatedNames: 0,
        boardsElsewhere: nil, peopleElsewhere: nil, networks: [], boards: [])
    }
    let meetings = table.meetings()
    let graph = selection.graph
    return PeopleFindings(
      memberships: graph.tieCount, known: table.knownCount, people: table.personCount,
      repeatedNames: table.repeatedNames,
      boardsElsewhere: table.known.meetingElsewhere().overPairs.mean,
      peopleElsewhere: table.meanElsewhereOfPeople(),
      networks: graph.events.compactMap { event in
        let known = table.known.degree(of: event)
        guard known > 0 else { return nil }
        return NetworkPeople(
          name: Name(selection.network(event)), members: graph.degree(of: event), known: known,
          people: table.people.degree(of: event), pairs: known * (known - 1) / 2,
          boardMeetings: meetings.boards[event.index], peopleMeetings: meetings.people[event.index])
      },
      boards: graph.actors.compactMap { actor in
        let known = Array(table.known.events(of: actor))
        guard !known.isEmpty else { return nil }
        var same = 0
        for (place, first) in known.enumerated() {
          for second in known[(place + 1)...] where table.hasSamePerson(actor, first, second) {
            same += 1
          }
        }
        return BoardPeople(
          name: Name(selection.board(actor)), networks: graph.degree(of: actor),
          known: known.count, people: table.peopleCount(of: actor),
          pairs: known.count * (known.count - 1) / 2, samePerson: same)
      })
  }
}

/// Who sits at which table for whom, as far as it is given.
private struct PeopleAtTables {
  /// The memberships of which a person is given, with the actors and events of the selection.
  let known: TwoModeGraph

  /// People by networks.
  let people: TwoModeGraph

  /// The people of each board are numbered in a row; where each board's begin, and the last one's end.
  private let starts: [Int]
  let repeatedNames: Int

  /// - Complexity: O(*m* log *m*) for *m* memberships.
  init(of selection: Selection) {
    let landscape = selection.landscape
    let (actors, events) = selection.places
    var ties: [(Actor, Event)] = []
    var names: [[String: [Event]]] = Array(repeating: [:], count: selection.boards.count)
    for membership in landscape.memberships {
      guard let actor = actors[membership.board.offset],
        let event = events[membership.network.offset]
      else { continue }
      let keys = Set(membership.details.delegates.map { foldedKey($0.name) }).filter { !$0.isEmpty }
      guard !keys.isEmpty else { continue }
      ties.append((actor, event))
      for key in keys { names[actor.index][key, default: []].append(event) }
    }
    known = TwoModeGraph(
      ties: ties, actorCount: selection.boards.count, eventCount: selection.networks.count)

    var starts = [0]
    var peopleTies: [(Actor, Event)] = []
    var boardsOfName: [String: Int] = [:]
    for people in names {
      let first = starts[starts.count - 1]
      for (offset, key) in people.keys.sorted().enumerated() {
        boardsOfName[key, default: 0] += 1
        peopleTies += people[key, default: []].map { (Actor(first + offset), $0) }
      }
      starts.append(first + people.count)
    }
    self.starts = starts
    self.people = TwoModeGraph(
      ties: peopleTies, actorCount: starts[starts.count - 1],
      eventCount: selection.networks.count)
    repeatedNames = boardsOfName.values.count { $0 > 1 }
  }

  var knownCount: Int { known.tieCount }
  var personCount: Int { people.actorCount }

  func peopleCount(of board: Actor) -> Int { starts[board.index + 1] - starts[board.index] }

  /// Whether any one person sits for a board in both of two networks.
  func hasSamePerson(_ board: Actor, _ first: Event, _ second: Event) -> Bool {
    (starts[board.index]..<starts[board.index + 1]).contains { person in
      people.contains(Actor(person), first) && people.contains(Actor(person), second)
    }
  }

  /// For each network in how many others pairs of its boards meet again, and the same people do.
  func meetings() -> (boards: [Int], people: [Int]) {
    var boards = [Int](repeating: 0, count: known.eventCount)
    var same = boards
    for pair in known.overlaps(of: .actors) where pair.shared > 1 {
      let shared = known.sharedEvents(of: pair.first, and: pair.second)
      for event in shared { boards[event.index] += shared.count - 1 }
      for (place, first) in shared.enumerated() {
        for second in shared[(place + 1)...]
        where hasSamePerson(pair.first, first, second) && hasSamePerson(pair.second, first, second)
        {
          same[first.index] += 1
          same[second.index] += 1
        }
      }
    }
    return (boards, same)
  }

  /// The mean of *c* − 1 over pairs of people of different boards who share *c* ≥ 1 networks.
  func meanElsewhereOfPeople() -> Double? {
    var boardOfPerson: [Int] = []
    for board in starts.indices.dropLast() {
      boardOfPerson += Array(repeating: board, count: starts[board + 1] - starts[board])
    }
    var (pairs, others) = (0, 0)
    for pair in people.overlaps(of: .actors)
    where boardOfPerson[pair.first.index] != boardOfPerson[pair.second.index] {
      pairs += 1
      others += pair.shared - 1
    }
    return pairs > 0 ? Double(others) / Double(pairs) : nil
  }
}

extension Selection {
  /// The actor of each board and the event of each network of the landscape, where it is counted.
  fileprivate var places: (actors: [Actor?], events: [Event?]) {
    var actors = [Actor?](repeating: nil, count: landscape.boards.count)
    for (place, board) in boards.enumerated() { actors[board.offset] = Actor(place) }
    var events = [Event?](repeating: nil, count: landscape.networks.count)
    for (place, network) in networks.enumerated() { events[network.offset] = Event(place) }
    return (actors, events)
  }
}

import BoardNetworks
import Testing

@testable import OverlapAnalysis

struct PeopleTests {
  /// A and B meet in three networks. B sends the same person everywhere, A another one to the third.
  private static func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    func seat(_ board: String, _ network: String, _ person: String?) {
      draft.join(
        board, network, MembershipDetails(delegates: person.map { [Delegate(name: $0)] } ?? []))
    }
    for (network, person) in [("N1", "An de Wit"), ("N2", "an de wit"), ("N3", "Kees Bos")] {
      seat("A", network, person)
      seat("B", network, "Mo Ali")
    }
    seat("A", "N4", nil)
    seat("B", "N4", "Mo Ali")
    return draft
  }

  @Test("boards that meet in three networks meet once by the same people")
  func byHand() throws {
    let people = try PeopleTests.draft().findings().people()
    #expect(people.memberships == 8)
    #expect(people.known == 7)
    #expect(people.people == 3)
    #expect(people.repeatedNames == 0)
    // One pair of boards in three networks, where it is given who sits there; two pairs of people,
    // one in two networks and one in one.
    #expect(people.boardsElsewhere == 2)
    #expect(people.peopleElsewhere == 0.5)

    let first = try #require(people.networks.first)
    #expect(first.name == Name("N1"))
    #expect((first.members, first.known, first.people, first.pairs) == (2, 2, 2, 1))
    #expect((first.boardMeetings, first.peopleMeetings) == (2, 1))
    #expect(first.boardsElsewhere == 2)
    #expect(first.peopleElsewhere == 1)
    #expect(first.sameShare == 0.5)
    // In N3 sits who sits nowhere else; in N4 it is given for B alone.
    #expect(people.networks.map(\.peopleMeetings) == [1, 1, 0, 0])
    #expect(people.networks.last?.pairs == 0)
    #expect(people.networks.last?.sameShare == nil)
    #expect(people.networks.last?.boardsElsewhere == nil)

    #expect(people.boards.map(\.name) == [Name("A"), Name("B")])
    let (a, b) = (people.boards[0], people.boards[1])
    #expect((a.networks, a.known, a.people, a.pairs, a.samePerson) == (4, 3, 2, 3, 1))
    #expect((b.networks, b.known, b.people, b.pairs, b.samePerson) == (4, 4, 1, 6, 6))
    #expect(b.sameShare == 1)
  }

  @Test("without delegates there is nothing to say of people")
  func nobody() throws {
    let people = try LandscapeDraft(["N": ["A", "B"]]).findings().people()
    #expect(!people.isGiven)
    #expect(people.memberships == 2)
    #expect(people.networks.isEmpty && people.boards.isEmpty)
    #expect(people.boardsElsewhere == nil && people.peopleElsewhere == nil)
  }

  @Test("a name of two boards is two people, and is told")
  func repeated() throws {
    var draft = LandscapeDraft()
    for board in ["A", "B"] {
      draft.join(board, "N", MembershipDetails(delegates: [Delegate(name: "bestuurder")]))
    }
    let people = try draft.findings().people()
    #expect(people.people == 2)
    #expect(people.repeatedNames == 1)
    #expect(people.peopleElsewhere == 0)
  }

  @Test("people agree with every combination written out", arguments: 0..<150)
  func agreement(seed: Int) throws {
    let told = try ToldLandscape(seed: seed)
    let people = told.findings.people()
    guard told.nature == .network else {
      #expect(!people.isGiven)
      return
    }
    func names(_ board: Int, _ network: Int) -> Set<String> {
      Set(
        (told.membership(board, network)?.details.delegates ?? []).map {
          $0.name.lowercased().filter { $0.isLetter }
        }.filter { !$0.isEmpty })
    }
    func isSame(_ board: Int, _ one: Int, _ other: Int) -> Bool {
      !names(board, one).isDisjoint(with: names(board, other))
    }
    for network in told.networks {
      let members = told.boards.filter { told.membership($0, network) != nil }
      let known = members.filter { !names($0, network).isEmpty }
      var (boardMeetings, peopleMeetings, pairs) = (0, 0, 0)
      for (place, one) in known.enumerated() {
        for other in known[(place + 1)...] {
          pairs += 1
          for elsewhere in told.networks where elsewhere != network {
            guard !names(one, elsewhere).isEmpty, !names(other, elsewhere).isEmpty else { continue }
            boardMeetings += 1
            if isSame(one, network, elsewhere), isSame(other, network, elsewhere) {
              peopleMeetings += 1
            }
          }
        }
      }
      let found = people.networks.first { $0.name == told.name(ofNetwork: network) }
      guard !known.isEmpty else {
        #expect(found == nil)
        continue
      }
      #expect(
        found
          == NetworkPeople(
            name: told.name(ofNetwork: network), members: members.count, known: known.count,
            people: known.reduce(0) { $0 + names($1, network).count }, pairs: pairs,
            boardMeetings: boardMeetings, peopleMeetings: peopleMeetings))
    }
    for board in told.boards {
      let networks = told.networks(of: board)
      let known = networks.filter { !names(board, $0).isEmpty }
      var (pairs, same) = (0, 0)
      for (place, one) in known.enumerated() {
        for other in known[(place + 1)...] {
          pairs += 1
          if isSame(board, one, other) { same += 1 }
        }
      }
      let found = people.boards.first { $0.name == told.name(ofBoard: board) }
      guard !known.isEmpty else {
        #expect(found == nil)
        continue
      }
      #expect(
        found
          == BoardPeople(
            name: told.name(ofBoard: board), networks: networks.count, known: known.count,
            people: Set(known.flatMap { names(board, $0) }).count, pairs: pairs, samePerson: same))
    }
    try checkMeans(people, told, names)
  }

  /// The means over pairs of boards and of people, counted pair by pair.
  private func checkMeans(
    _ people: PeopleFindings, _ told: ToldLandscape, _ names: (Int, Int) -> Set<String>
  ) throws {
    let persons = told.boards.flatMap { board in
      Set(told.networks.flatMap { names(board, $0) }).map { (board: board, name: $0) }
    }
    #expect(people.people == persons.count)
    var counts: [Int] = []
    for (place, one) in persons.enumerated() {
      for other in persons[(place + 1)...] where one.board != other.board {
        let shared = told.networks.count {
          names(one.board, $0).contains(one.name) && names(other.board, $0).contains(other.name)
        }
        if shared > 0 { counts.append(shared - 1) }
      }
    }
    #expect(
      people.peopleElsewhere
        == (counts.isEmpty ? nil : Double(counts.reduce(0, +)) / Double(counts.count)))
    var boardCounts: [Int] = []
    for (place, one) in told.boards.enumerated() {
      for other in told.boards[(place + 1)...] {
        let shared = told.networks.count { !names(one, $0).isEmpty && !names(other, $0).isEmpty }
        if shared > 0 { boardCounts.append(shared - 1) }
      }
    }
    #expect(
      people.boardsElsewhere
        == (boardCounts.isEmpty
          ? nil : Double(boardCounts.reduce(0, +)) / Double(boardCounts.count)))
    let repeated = Dictionary(grouping: persons, by: \.name).values.count { $0.count > 1 }
    #expect(people.repeatedNames == repeated)
  }
}

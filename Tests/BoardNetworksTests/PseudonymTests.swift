import BoardNetworks
import Testing
import TwoModeGraphs

@Suite("A landscape under pseudonyms keeps its ties and none of its words")
struct PseudonymTests {
  /// What stands in every text of the lists.
  private static let mark = "Xqzw"

  private static let words = PseudonymWords(
    board: "Bestuur", participant: "Deelnemer", network: "Netwerk", body: "Gremium",
    territory: "Gebied", region: "Regio", kind: "Soort", type: "Type", theme: "Thema",
    scheme: "Regeling", commissioner: "Opdrachtgever", formality: "Vorm", level: "Niveau",
    question: "Vraag", figure: "Cijfer", boardKind: "schoolbestuur", someone: "een ander",
    yes: "ja", no: "nee")

  /// Sorts by a checksum that a key turns over.
  private static func sortKey(_ key: UInt64) -> (String) -> [UInt8] {
    { text in
      var hash = 0xCBF2_9CE4_8422_2325 ^ key
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash ^= hash >> 31
      return (0..<8).map { UInt8(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> (8 * $0)) }
    }
  }

  private static func board(_ number: Int) -> Board {
    let mark = "\(mark)\(number)"
    return Board(
      id: "b\(mark)", name: "bestuur \(mark)", aliases: ["alias \(mark)"],
      kind: number == 0 ? "gemeente \(mark)" : nil, municipalities: ["plaats \(mark)"],
      region: "streek \(PseudonymTests.mark)", denomination: "soort \(mark)",
      schoolCount: 5 * number + 1, siteCount: 31, pupilCount: 977, boardStaff: 1.37,
      capacityHours: 433, representedBy: number == 1 ? BoardIndex(2) : nil,
      developmentQuestions: ["vraag \(PseudonymTests.mark)", "eigen \(mark)"], responded: true)
  }

  private static func network(_ number: Int) -> RegionalNetwork {
    let mark = "\(mark)\(number)"
    return RegionalNetwork(
      id: "n\(mark)", name: "tafel \(mark)", nature: number == 3 ? .territory : .network,
      bodyOf: number == 4 ? NetworkIndex(0) : nil, type: "type \(PseudonymTests.mark)",
      themes: ["thema \(PseudonymTests.mark)", "thema \(mark)"],
      region: "Streek \(PseudonymTests.mark)!",
      obligation: .agreement, scheme: "regeling \(mark)",
      schemeUntil: CalendarDate(year: 2031, month: 3, day: 7), commissioner: "vrager \(mark)",
      formality: "vorm \(mark)",
      period: Period(from: CalendarDate(year: 2003, month: 5, day: 9), to: nil)!,
      meetings: Meetings(perYear: 4, duration: 2, preparation: 1, travel: 0.5),
      delegateLevel: "niveau \(mark)", declaredMemberCount: 4 + number,
      attributes: ["kop \(PseudonymTests.mark)": Double(number), "andere \(mark)": 1])
  }

  private static let landscape: Landscape = {
    let boards = (0..<6).map(board)
    let networks = (0..<5).map(network)
    let memberships = boards.indices.flatMap { board in
      networks.indices.filter { ($0 * 2 + board) % 3 != 0 }.map { network in
        Membership(
          board: BoardIndex(board), network: NetworkIndex(network),
          details: SharedDetails(
            MembershipDetails(
              roles: ["rol \(mark)"], form: .shell, via: board == 3 ? .other("via \(mark)") : nil,
              period: Period(from: CalendarDate(year: 2007, month: 1, day: 2), to: nil)!,
              delegates: [Delegate(name: "wie \(mark)", function: "f \(mark)", mandate: mark)],
              seatCount: 2, sources: ["bron \(mark)"],
              brings: Reciprocity(content: "brengt \(mark)"),
              takes: Reciprocity(content: "nee"))))
      }
    }
    return try! Landscape(
      boards: boards, networks: networks, memberships: memberships,
      schools: [School(id: mark, name: mark, board: BoardIndex(0), municipality: mark)],
      assumptions: [
        HourAssumption(
          networkType: "Type-\(mark)", low: 1, middle: 2, high: 3, source: "bron \(mark)")
      ],
      date: .chosen(CalendarDate(year: 2026, month: 10, day: 1)!))
  }()

  private static func masked(_ landscape: Landscape, key: UInt64 = 1) -> Landscape {
    PseudonymousLandscape(of: landscape, words, sortedBy: sortKey(key)).landscape
  }

  @Test("no text of the lists is left, whatever column it stood in")
  func nothingLeft() {
    let landscape = PseudonymTests.masked(PseudonymTests.landscape)
    var dumped = ""
    dump(landscape, to: &dumped)
    #expect(!dumped.lowercased().contains(PseudonymTests.mark.lowercased()))
    for number in ["31", "977", "1.37", "433", "2031", "2003", "2007"] {
      #expect(!dumped.contains(number), "\(number)")
    }
    // The mark is in what it was made of, so that this test can fail.
    var original = ""
    dump(PseudonymTests.landscape, to: &original)
    #expect(original.contains(PseudonymTests.mark))
  }

  @Test("boards and networks are numbered, each once, by what they are")
  func numbered() {
    let landscape = PseudonymTests.masked(PseudonymTests.landscape)
    #expect(landscape.boards.map(\.id) == ["P1", "P2", "P3", "P4", "P5", "P6"])
    #expect(landscape.networks.map(\.id) == ["T1", "T2", "T3", "T4", "T5"])
    #expect(landscape.boards.count { $0.label.hasPrefix("Deelnemer ") } == 1)
    #expect(landscape.boards.count { $0.label.hasPrefix("Bestuur ") } == 5)
    for (word, count) in [("Netwerk", 3), ("Gebied", 1), ("Gremium", 1)] {
      #expect(landscape.networks.count { $0.label.hasPrefix(word + " ") } == count)
    }
    #expect(landscape.boards.count { $0.isSchoolBoard } == 5)
  }

  @Test("what was equal stays equal, and what is counted stays")
  func structure() {
    let (before, after) = (
      PseudonymTests.landscape, PseudonymTests.masked(PseudonymTests.landscape)
    )
    func shape(_ landscape: Landscape) -> [[Int]] {
      let graph = Selection(of: landscape, participants: .all).graph
      return graph.actors.map { actor in
        graph.events(of: actor).map { graph.degree(of: $0) }.sorted()
      }.sorted { $0.lexicographicallyPrecedes($1) }
    }
    #expect(shape(after) == shape(before))
    #expect(after.memberships.count == before.memberships.count)
    #expect(
      after.boards.compactMap(\.sizeClass).map(\.rawValue).sorted()
        == before.boards.compactMap(\.sizeClass).map(\.rawValue).sorted())
    #expect(Set(after.boards.map(\.region)) == ["Regio 1"])
    #expect(Set(after.networks.map(\.region)) == ["Regio 1"])
    #expect(Set(after.networks.map(\.type)) == ["Type 1"])
    #expect(after.assumptions.map(\.networkType) == ["Type 1"])
    #expect(Set(after.networks.map(\.scheme)).count == 5)
    #expect(after.networks.allSatisfy { $0.themes.count == 2 && $0.attributes.count == 2 })
    #expect(Set(after.networks.flatMap(\.themes)).count == 6)
    #expect(after.boards.count { $0.representedBy != nil } == 1)
    let details = after.memberships[0].details
    #expect(details.form == .shell && details.seatCount == 2)
    #expect((details.brings.content, details.takes.content) == ("ja", "nee"))
    #expect(after.date == before.date)
  }

  @Test("a key decides on the numbers, and the same key on the same ones")
  func keys() {
    let landscape = PseudonymTests.landscape
    #expect(PseudonymTests.masked(landscape, key: 7) == PseudonymTests.masked(landscape, key: 7))
    let others = (1...20).map { PseudonymTests.masked(landscape, key: UInt64($0)) }
    #expect(Set(others).count > 10)
  }

  @Test("the order of the rows changes nothing", arguments: 0..<20)
  func order(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let landscape = PseudonymTests.landscape
    let boards = landscape.boards.indices.shuffled(using: &random)
    let networks = landscape.networks.indices.shuffled(using: &random)
    func place(_ index: BoardIndex) -> BoardIndex {
      BoardIndex(boards.firstIndex(of: index.offset)!)
    }
    let shuffled = try Landscape(
      boards: boards.map { number in
        let board = PseudonymTests.board(number)
        return board.representedBy == nil
          ? board
          : Board(
            id: board.id, name: board.name, kind: board.kind, region: board.region,
            schoolCount: board.schoolCount, representedBy: place(board.representedBy!),
            developmentQuestions: board.developmentQuestions, responded: board.responded)
      },
      networks: networks.map { number in
        let network = PseudonymTests.network(number)
        return network.bodyOf == nil
          ? network
          : RegionalNetwork(
            id: network.id, name: network.name, nature: network.nature,
            bodyOf: NetworkIndex(networks.firstIndex(of: 0)!), type: network.type,
            themes: network.themes, region: network.region, obligation: network.obligation,
            scheme: network.scheme, commissioner: network.commissioner,
            formality: network.formality, meetings: network.meetings,
            delegateLevel: network.delegateLevel,
            declaredMemberCount: network.declaredMemberCount, attributes: network.attributes)
      },
      memberships: landscape.memberships.shuffled(using: &random).map { membership in
        Membership(
          board: place(membership.board),
          network: NetworkIndex(networks.firstIndex(of: membership.network.offset)!),
          details: SharedDetails(membership.details))
      },
      assumptions: landscape.assumptions, date: landscape.date)
    #expect(PseudonymTests.masked(shuffled) == PseudonymTests.masked(landscape))
  }

  @Test("a kind that is asked for is found under its pseudonym")
  func kinds() {
    let masked = PseudonymousLandscape(
      of: PseudonymTests.landscape, PseudonymTests.words, sortedBy: PseudonymTests.sortKey(1))
    let kind = masked.choice(.kind("Gemeente \(PseudonymTests.mark)0"))
    #expect(kind == .kind("Soort 1"))
    #expect(Selection(of: masked.landscape, participants: kind).boards.count == 1)
    #expect(masked.choice(.boards) == .boards)
    #expect(masked.choice(.kind("bestuur")) == .kind("schoolbestuur"))
  }
}

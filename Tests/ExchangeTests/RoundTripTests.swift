import BoardNetworks
import Exchange
import Foundation
import MemberLists
import Testing

struct RoundTripTests {
  @Test(
    "what is written of a sample is read back as the same landscape",
    arguments: ["davis", "gemeenschappelijke-regelingen-2016", "regio-voorbeeld"])
  func samples(name: String) throws {
    let landscape = try #require(readLandscape(from: try sample(name)).landscape)
    #expect(try reread(landscape).landscape == landscape)
  }

  @Test("and at any date", arguments: ["2019-01-01", "2023-10-01", "2026-10-01"])
  func dates(date: String) throws {
    let reading = readLandscape(from: try sample("regio-voorbeeld"), at: fullDate(date))
    let landscape = try #require(reading.landscape)
    #expect(try reread(landscape).landscape == landscape)
  }

  @Test("so are landscapes with every field filled and hostile names", arguments: 0..<300)
  func random(seed: Int) throws {
    let landscape = try RandomLandscape.make(seed: seed)
    let reading = try reread(landscape)
    #expect(reading.problems.filter { $0.severity != .note }.isEmpty)
    #expect(reading.landscape == landscape)
  }

  @Test("so is what was made of DUO's list, without a word")
  func importedList() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("MemberListsTests/Fixtures/duo-2021.csv")
    let list = InputFile(
      path: "duo-2021.csv", sha256: "", bytes: [UInt8](try Data(contentsOf: file)))
    let landscape = try #require(readSchoolList(SchoolListImport(schools: list)).landscape)
    let reading = try reread(landscape)
    #expect(reading.landscape == landscape)
    #expect(reading.problems.isEmpty)
  }

  @Test("one delegate a row: a membership with two has two rows, and is one")
  func delegates() throws {
    let list = """
      deelnemer;netwerk;rol;zetels;afgevaardigde
      B1;N1;lid;2;Jansen
      B1;N1;voorzitter;1;De Vries
      """
    let landscape = try #require(
      readLandscape(from: [InputFile(path: "l.csv", sha256: "", bytes: Array(list.utf8))]).landscape
    )
    #expect(landscape.memberships.map(\.details.delegates.count) == [2])
    #expect(try reread(landscape).landscape == landscape)
  }

  @Test("a network named like a participant is still the one that a board takes part through")
  func viaNetwork() throws {
    let boards = [Board(id: "B1"), Board(id: "B2", name: "Cluster")]
    let networks = [
      RegionalNetwork(id: "Cluster", name: "Cluster Noord"), RegionalNetwork(id: "N"),
    ]
    let landscape = try Landscape(
      boards: boards, networks: networks,
      memberships: [
        Membership(
          board: BoardIndex(0), network: NetworkIndex(1),
          details: SharedDetails(MembershipDetails(via: .network(NetworkIndex(0)))))
      ])
    #expect(try reread(landscape).landscape == landscape)
  }

  @Test("in a list without tables one may take part through someone unknown")
  func viaOutsider() throws {
    let landscape = try Landscape(
      boards: [Board(id: "B1")], networks: [RegionalNetwork(id: "N")],
      memberships: [
        Membership(
          board: BoardIndex(0), network: NetworkIndex(0),
          details: SharedDetails(MembershipDetails(via: .other("Koepel"))))
      ])
    #expect(try reread(landscape).landscape == landscape)
  }
}

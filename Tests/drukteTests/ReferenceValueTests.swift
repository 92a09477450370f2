import Foundation
import Testing

/// Values that the literature or the makers of the data give, through the command itself.
struct ReferenceValueTests {
  private func table(_ arguments: String...) throws -> [[String: String]] {
    try CommandRun(["table"] + arguments + ["--format", "csv"]).rows
  }

  private func summary(_ arguments: String...) throws -> [String: String] {
    let rows = try CommandRun(["table", "summary"] + arguments + ["--format", "csv"]).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["measure"]!, $0["value"]!) })
  }

  private func isNear(_ text: String?, _ value: Double, within tolerance: Double) -> Bool {
    text.flatMap { Double($0) }.map { abs($0 - value) <= tolerance } ?? false
  }

  @Test("Davis: 139 pairs; Evelyn and Laura share 6")
  func davisPairs() throws {
    let pairs = try table("pairs", "Samples/davis")
    #expect(pairs.count == 139)
    let pair = try #require(
      pairs.first { $0["first"] == "Evelyn Jefferson" && $0["second"] == "Laura Mandeville" })
    #expect(pair["shared"] == "6")
    #expect(isNear(pair["jaccard"], 0.666667, within: 1e-6))
    #expect(isNear(pair["overlap"], 0.857143, within: 1e-6))
    #expect(isNear(pair["cosine"], 0.801784, within: 1e-6))
    #expect(isNear(pair["newman"], 1.562637, within: 1e-6))
  }

  @Test("Davis: E1 mean 5, E8 1.571429; the three means of the whole")
  func davisEncounters() throws {
    let encounters = try table("encounters", "Samples/davis")
    let e1 = try #require(encounters.first { $0["id"] == "E1" })
    #expect(e1["mean"] == "5.0")
    #expect(e1["max"] == "5")
    let e8 = try #require(encounters.first { $0["id"] == "E8" })
    #expect(isNear(e8["mean"], 1.571429, within: 1e-6))
    #expect(e8["median"] == "1.0")
    #expect(e8["max"] == "6")
    let summary = try summary("Samples/davis")
    #expect(summary["pairs"] == "139")
    #expect(isNear(summary["elsewhere_pairs_once"], 1.317, within: 5e-4))
    #expect(isNear(summary["elsewhere_by_network_pair"], 2.118, within: 5e-4))
    #expect(isNear(summary["elsewhere_network_mean"], 3.179, within: 5e-4))
  }

  @Test("the invented region at 1 October 2026 and 2023")
  func region() throws {
    let now = try table("encounters", "Samples/regio-voorbeeld", "--date", "2026-10-01")
    #expect(now.count == 20)
    let bridge = try #require(now.first { $0["name"] == "SO&P De Brug" })
    #expect(isNear(bridge["mean"], 3.891, within: 5e-4))
    #expect(bridge["max"] == "10")
    let together = try #require(now.first { $0["name"] == "SO&P Samen Lopen" })
    #expect(isNear(together["mean"], 3.964, within: 5e-4))
    #expect(together["max"] == "8")
    let summary = try summary("Samples/regio-voorbeeld", "--date", "1-10-2026")
    #expect(summary["networks"] == "20")
    #expect(summary["empty_networks"] == "0")
    #expect(summary["date"] == "2026-10-01")
    #expect(isNear(summary["elsewhere_pairs_once"], 2.02, within: 5e-3))

    let then = try table("encounters", "Samples/regio-voorbeeld", "--date", "2023-10-01")
    let before = try #require(then.first { $0["name"] == "SO&P De Brug" })
    #expect(isNear(before["mean"], 3.709, within: 5e-4))
    let past = try self.summary("Samples/regio-voorbeeld", "--date", "2023-10-01")
    #expect(isNear(past["elsewhere_pairs_once"], 1.78, within: 5e-3))
  }

  @Test("the joint arrangements: 170 participants, 123 networks, 931 memberships")
  func jointArrangements() throws {
    let summary = try summary("Samples/gemeenschappelijke-regelingen-2016")
    #expect(summary["boards"] == "170")
    #expect(summary["networks"] == "123")
    #expect(summary["memberships"] == "931")
  }
}

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

  @Test("Davis: the measures of Borgatti and Everett, Latapy, Opsahl, and Robins and Alexander")
  func davisMeasures() throws {
    let rows = try table("measures", "Samples/davis")
    #expect(rows.count == (18 + 14) * 28 + 2 * 12 + 4)
    func value(_ mode: String, _ id: String, _ measure: String) -> String? {
      rows.first { $0["mode"] == mode && $0["id"] == id && $0["measure"] == measure }?["value"]
    }
    let expected: [(mode: String, id: String, measure: String, value: Double)] = [
      ("boards", "Evelyn Jefferson", "betweenness", 0.096585),
      ("boards", "Evelyn Jefferson", "betweenness_raw", 42.980201),
      ("boards", "Evelyn Jefferson", "constraint", 0.257789),
      ("boards", "Evelyn Jefferson", "degree", 8.0 / 14),
      ("networks", "E8", "betweenness", 0.243819), ("networks", "E8", "closeness", 0.846154),
      ("networks", "E8", "redundancy", 73.0 / 91),
      ("boards", "", "degree_centralisation", 0.248869),
      ("networks", "", "degree_centralisation", 0.484163),
      ("boards", "", "latapy_dot_mean", 0.317140), ("boards", "", "latapy_min_mean", 0.614041),
      ("boards", "", "latapy_max_mean", 0.377089),
      ("boards", "", "opsahl_global", 0.771897), ("networks", "", "opsahl_global", 0.818736),
      ("", "", "robins_alexander", 0.467764),
    ]
    for (mode, id, measure, number) in expected {
      let text = value(mode, id, measure)
      #expect(isNear(text, number, within: 1e-6), "\(id) \(measure): \(text ?? "nothing")")
    }
    #expect(value("networks", "E8", "redundancy_pairs") == "91")
    #expect(value("boards", "", "latapy_dot_defined") == "18")
    #expect(value("", "", "robins_alexander_cycles") == "341")
    #expect(value("", "", "robins_alexander_paths") == "2916")
    #expect(value("", "", "components") == "1")
    // Brenda and the others are tied twice or more; nobody holds Natchez together alone.
    #expect(rows.allSatisfy { $0["measure"] != "cut_point_pieces" || $0["value"] == "" })
  }

  @Test("Davis: four groups of Barber modularity 0.345537, the best found by other means")
  func davisCommunities() throws {
    let run = try CommandRun(["table", "communities", "Samples/davis", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let modularity = try #require(object?["group_modularity"] as? Double)
    #expect(abs(modularity - 0.345537) < 1e-6)
    #expect(object?["group_groups"] as? Int == 4)
    #expect(object?["first_seed"] as? Int == 1)
    #expect(object?["runs"] as? Int == 20)
    let other = try CommandRun([
      "table", "communities", "Samples/davis", "--format", "json", "--seed", "99",
    ])
    #expect(other.output.contains("\"first_seed\": 99,"))
    #expect(other.output.contains("\"group_modularity\": 0.3455371"))
  }

  @Test("Davis: Evelyn and Laura share no more than chance gives, and the model matters")
  func davisChance() throws {
    let rows = try table("chance", "Samples/davis")
    #expect(rows.count == 139)
    let pair = try #require(
      rows.first { $0["first"] == "Evelyn Jefferson" && $0["second"] == "Laura Mandeville" })
    #expect(pair["shared"] == "6")
    #expect(isNear(pair["p_upper"], 0.268200, within: 1e-6))
    #expect(isNear(pair["p_hypergeometric"], 0.051282, within: 1e-6))
    // Neal's 0.05: no pair of the 153 is below it.
    for row in rows {
      let upper = try #require(row["p_upper"].flatMap { Double($0) })
      let holm = try #require(row["holm"].flatMap { Double($0) })
      #expect(upper > 0.05 && holm >= upper)
    }
    let text = try CommandRun(["table", "chance", "Samples/davis"]).output
    #expect(text.contains("Vergeleken: 153 paren besturen"))
    #expect(!text.contains("significant"))
  }

  @Test("Davis: 65 concepts, of which those of two women and two events are told")
  func davisSets() throws {
    let rows = try table("sets", "Samples/davis")
    let kinds = Dictionary(grouping: rows) { $0["kind"]! }.mapValues(\.count)
    // 65 less the top, the events or women alone, and the bottom.
    #expect(kinds == ["exclusive": 17, "closed": 49, "contained": 18, "equal": 1])
    let pair = try #require(rows.first { $0["kind"] == "exclusive" && $0["boards_count"] == "2" })
    #expect(pair["boards"] == "Flora Price; Olivia Carleton")
    #expect(pair["networks"] == "E9; E11")
    let equal = try #require(rows.first { $0["kind"] == "equal" })
    #expect(equal["networks"] == "E13; E14")
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

  @Test(
    "the joint arrangements: 169 participants, one of them spelled two ways, 123 networks, 931 memberships"
  )
  func jointArrangements() throws {
    let summary = try summary("Samples/gemeenschappelijke-regelingen-2016")
    #expect(summary["boards"] == "169")
    #expect(summary["networks"] == "123")
    #expect(summary["memberships"] == "931")
  }
}

/// Values for DUO's list of October 2021, through the commands themselves.
struct DUOReferenceTests {
  private static let list = "Samples/duo-2021/2021-10-01_03-alle-vestigingen-bo.csv"

  /// Imports the list, and gives the summary of what came out.
  private func summary(
    importing options: [String], asking table: [String] = []
  ) throws -> [String: String] {
    let scratch = try Scratch()
    let path = scratch.path("duo")
    let made = try CommandRun(["import", "duo", DUOReferenceTests.list] + options + ["-o", path])
    #expect(made.status == 0, "\(made.errors)")
    let rows = try CommandRun(["table", "summary", path] + table + ["--format", "csv"]).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["measure"]!, $0["value"]!) })
  }

  private func rounded(_ text: String?) -> Double? {
    text.flatMap { Double($0) }.map { ($0 * 10_000).rounded() / 10_000 }
  }

  /// Regression values, not a finding: regions are territories, and stacking six maps makes boards
  /// share several.
  @Test("DUO 2021: the six divisions of the file")
  func divisions() throws {
    let summary = try summary(importing: [], asking: ["--nature", "gebied"])
    #expect(summary["boards"] == "824")
    #expect(summary["networks"] == "261")
    #expect(summary["memberships"] == "6262")
    #expect(rounded(summary["elsewhere_by_network_pair"]) == 3.8935)
    #expect(rounded(summary["elsewhere_network_mean"]) == 5.1183)
    #expect(summary["elsewhere_max"] == "23")
  }

  /// Computed apart from this program, with logarithms of the gamma function, from the table of
  /// memberships that the import writes.
  @Test("DUO 2021: regions for early leavers and those for joint arrangements are nearly the same")
  func congruence() throws {
    let scratch = try Scratch()
    let path = scratch.path("duo")
    let made = try CommandRun(["import", "duo", DUOReferenceTests.list, "-o", path])
    #expect(made.status == 0, "\(made.errors)")
    let rows = try CommandRun(["table", "territories", path, "--format", "csv"]).rows
    #expect(rows.count == 15)
    let pair = try #require(
      rows.first { $0["division_first"] == "RMC" && $0["division_second"] == "WGR" })
    #expect(rounded(pair["adjusted_mutual_information"]) == 0.9875)
    #expect(pair["boards_compared"] == "693")
    #expect(pair["straddling_boards"] == "131")
    #expect(rounded(pair["containment_first"]) == 0.9816)
  }

  @Test("DUO 2021: the samenwerkingsverbanden that the law makes boards members of")
  func cooperatives() throws {
    let summary = try summary(importing: [
      "--division", "none", "--networks", "swv=Samples/duo-2021/pc4_swv.csv:po_swv", "--except",
      "Reformatorisch=PO0001",
    ])
    #expect(summary["boards"] == "824")
    #expect(summary["networks"] == "77")
    #expect(summary["memberships"] == "1100")
    #expect(summary["isolated_boards"] == "0")
  }
}

/// Six real partnerships of which the sizes are known, and no member.
struct NamelessPartnershipTests {
  private static let sample = "Samples/samen-opleiden-vo-2020"

  @Test("who their members are, and whether they meet elsewhere, is unknown and no 0")
  func tables() throws {
    let networks = try CommandRun([
      "table", "networks", NamelessPartnershipTests.sample, "--format", "csv",
    ]).rows
    #expect(networks.map { $0["declared"]! } == ["3", "9", "11", "6", "11", "6"])
    for row in networks {
      for column in ["size", "pairs", "share_elsewhere", "hours", "hours_unknown", "member_wide"] {
        #expect(row[column] == "", "\(column) of \(row)")
      }
    }
    let overlaps = try CommandRun(["table", "overlaps", NamelessPartnershipTests.sample])
    #expect(overlaps.output.contains("voor zover de lijsten het zeggen"))
  }

  @Test("check and profiles say so, and a board that nobody names is told to be unknown")
  func texts() throws {
    let check = try CommandRun(["check", NamelessPartnershipTests.sample])
    #expect(check.status == 0)
    #expect(check.output.contains("6 netwerken waarvan de leden niet bekend zijn"))
    let network = try CommandRun(["network", "Limburg", NamelessPartnershipTests.sample])
    #expect(network.status == 0)
    #expect(network.output.contains("opgegeven aantal: 9"))
    let board = try CommandRun(["board", "NOA", NamelessPartnershipTests.sample])
    #expect(board.status == 64)
    #expect(board.errors.contains("De invoer noemt geen enkel bestuur."))
  }
}

import Foundation
import Testing

private let sample = "Samples/regio-voorbeeld"
private let dates = ["--date-old", "2023-10-01", "--date-new", "2026-10-01"]

struct CompareCommandTests {
  @Test("the invented region in 2023 and in 2026", arguments: ["nl", "en"])
  func golden(language: String) throws {
    let run = try CommandRun(["compare", sample, sample, "--lang", language] + dates)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try expectGolden(run.output, "compare-regio-\(language).txt")
  }

  @Test("what changed in the invented region, for programs")
  func json() throws {
    let run = try CommandRun(["compare", sample, sample, "--format", "json"] + dates)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["same_input"] as? Bool == true)
    let difference = try #require(object["difference"] as? [String: Any])
    #expect(difference["hours"] as? Double == 308)
    #expect(difference["new_networks"] as? Double == 645.5)
    #expect(difference["ended_networks"] as? Double == -337.5)
    #expect(difference["hours_low"] is NSNull)
    let tables = try #require(object["tables"] as? [String: [[String: Any]]])
    let boards = try #require(tables["load"])
    #expect(boards.count == 26)
    // What each board says adds up to the whole.
    #expect(boards.reduce(0) { $0 + ($1["new_networks"] as? Double ?? .nan) } == 645.5)
    #expect(boards.reduce(0) { $0 + ($1["difference"] as? Double ?? .nan) } == 308)
  }

  @Test("every text fits the screen", arguments: [40, 80, 120])
  func width(columns: Int) throws {
    let run = try CommandRun(
      ["compare", sample, sample, "--all"] + dates, environment: ["COLUMNS": "\(columns)"])
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= columns })
  }

  @Test("an input and itself: nothing changed, and the text says so without claiming more")
  func nothing() throws {
    let run = try CommandRun(["compare", "Samples/davis", "Samples/davis"])
    #expect(run.status == 0)
    #expect(run.output.contains("niet te zeggen"))
    #expect(!run.output.contains("Waardoor de uren veranderden"))
  }

  @Test("boards that merged by a table of identities keep their pairs, and lose none")
  func merger() throws {
    let scratch = try Scratch([
      "oud.csv": "deelnemer;netwerk\nA;N\nB;N\nC;N\n",
      "nieuw.csv": "deelnemer;netwerk\nAB;N\nC;N\n",
      "wie.csv": "oud;nieuw\nA;AB\nB;AB\n",
    ])
    let inputs = [scratch.path("oud.csv"), scratch.path("nieuw.csv")]
    let told = try CommandRun(
      ["compare"] + inputs + ["--identity", scratch.path("wie.csv")],
      environment: ["COLUMNS": "200"])
    #expect(told.status == 0)
    #expect(!told.output.contains("dezelfde bestanden"))
    #expect(told.output.contains("Gefuseerd: A en B zijn nu AB."))
    #expect(!told.output.contains("elkaar in geen netwerk meer tegenkomen ("))
    let untold = try CommandRun(["compare"] + inputs, environment: ["COLUMNS": "200"])
    #expect(untold.output.contains("Staan nu in de lijst en toen niet: AB."))
    #expect(untold.output.contains("Stonden toen in de lijst en nu niet: A; B."))
  }

  @Test("a mistake in the table of identities gives its row and the nearest name")
  func identityMistake() throws {
    let scratch = try Scratch(["wie.csv": "oud;nieuw\nVereniging CNS Terdip;E09\n"])
    let run = try CommandRun(
      ["compare", sample, sample, "--identity", scratch.path("wie.csv")] + dates)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("rij 2, kolom \"oud\""))
    #expect(run.errors.contains("Bedoelt u \"Vereniging CNS Terdiep\"?"))
  }

  @Test("a day that does not exist, and an input that does not, are told")
  func mistakes() throws {
    #expect(try CommandRun(["compare", sample, sample, "--date-old", "31-2-2023"]).status == 64)
    #expect(try CommandRun(["compare", "nergens", sample]).status == 66)
    let swapped = try CommandRun(
      ["compare", sample, sample, "--date-old", "2026-10-01", "--date-new", "2023-10-01"])
    #expect(swapped.status == 64)
    #expect(swapped.errors.contains("Wissel ze om"))
  }

  @Test("shuffled rows give the same bytes")
  func shuffled() throws {
    let original = checkout.appendingPathComponent(sample)
    let scratch = try Scratch()
    for name in ["deelnemers.csv", "lidmaatschappen.csv", "netwerken.csv"] {
      let text = String(
        decoding: try Data(contentsOf: original.appendingPathComponent(name)), as: UTF8.self)
      var lines = text.split(whereSeparator: \.isNewline).map(String.init)
      let heading = lines.removeFirst()
      lines.reverse()
      try scratch.write(([heading] + lines).joined(separator: "\r\n"), to: name)
    }
    for format in ["text", "json"] {
      let one = try CommandRun(["compare", sample, sample, "--format", format] + dates)
      let other = try CommandRun(
        ["compare", scratch.path(), scratch.path(), "--format", format] + dates)
      #expect(one.output == other.output)
    }
  }
}

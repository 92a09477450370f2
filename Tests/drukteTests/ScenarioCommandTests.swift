import Foundation
import Testing

private let region = "Samples/regio-voorbeeld"
private let samples = "Samples/maatregelen"

struct ScenarioCommandTests {
  @Test("help speaks Dutch, and English when asked", arguments: ["nl", "en"])
  func help(language: String) throws {
    let run = try CommandRun(["scenario", "--help"], environment: ["LANG": "\(language)_XX.UTF-8"])
    #expect(run.status == 0)
    try expectGolden(run.output, "help-scenario-\(language).txt")
  }

  @Test(
    "every ready example is worked out",
    arguments: [
      ("een-samenstelling", "2026-10-01"), ("samenstelling-per-thema", "2026-10-01"),
      ("regeling-eindigt", "2026-10-01"), ("frequentie-gehalveerd", "2026-10-01"),
      ("rap-en-sop-in-onderwijsregio", "2024-10-01"),
    ])
  func examples(name: String, date: String) throws {
    for language in ["nl", "en"] {
      let run = try CommandRun([
        "scenario", "\(samples)/\(name).csv", region, "--date", date, "--lang", language,
      ])
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      try expectGolden(run.output, "scenario-\(name)-\(language).txt")
    }
  }

  @Test("RAP and both partnerships become one network at the time when RAP still ran")
  func onderwijsregio() throws {
    // On paper: 18 seats of RAP at 5 x 3,75 hours, 11 and 8 of the partnerships at 5 and 4 x 4,25
    // are 707,25 hours of boards; 19 seats of the new one at 5 x 4,25 are 403,75: 303,5 fewer.
    let run = try CommandRun([
      "scenario", "\(samples)/rap-en-sop-in-onderwijsregio.csv", region, "--date", "2024-10-01",
    ])
    #expect(run.output.contains("-303,5"))
    #expect(run.output.contains("Onderwijsregio in oprichting (19 besturen, 3 gremia)"))
  }

  @Test("a folder gets a page, pictures, tables, and the landscape after to go on with")
  func folder() throws {
    let scratch = try Scratch()
    let path = scratch.path("scenario")
    let arguments = [
      "scenario", "\(samples)/een-samenstelling.csv", region, "--date", "2026-10-01", "-o", path,
    ]
    let run = try CommandRun(arguments)
    #expect(run.status == 0)
    #expect(run.output == "Het scenario staat in \(path)/scenario.html.\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(
      names == [
        ".drukte-scenario", "diagrams", "landscape", "scenario.html", "scenario.json", "tables",
      ])
    let after = try CommandRun(["check", "\(path)/landscape", "--date", "2026-10-01"])
    #expect(after.status == 0)
    #expect(after.output.contains("26 besturen"))

    let again = try CommandRun(arguments)
    #expect(again.status == 73)
    #expect(again.errors.contains("--overwrite"))
    let before = try Data(contentsOf: URL(fileURLWithPath: "\(path)/scenario.html"))
    #expect(try CommandRun(arguments + ["--overwrite"]).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(path)/scenario.html")) == before)
    try scratch.write("x", to: "scenario/eigen.txt")
    #expect(try CommandRun(arguments + ["--overwrite"]).status == 73)
  }

  @Test("mistakes are told together with their rows, and nothing is computed or written")
  func mistakes() throws {
    let scratch = try Scratch([
      "maatregelen.csv":
        "maatregel;netwerk;naar\nstoppen;SO&P De Burg;\nfuseer;N02;\nsamenvoegen;N02;\n"
    ])
    let run = try CommandRun([
      "scenario", scratch.path("maatregelen.csv"), region, "-o", scratch.path("uit"),
    ])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("uit")))
    for text in ["rij 2", "SO&P De Brug", "rij 3", "fuseer", "rij 4", "\"naar\""] {
      #expect(run.errors.contains(text), "\(text)")
    }
  }

  @Test("a statutory network asked to stop is told, and the rest goes on")
  func statutory() throws {
    let scratch = try Scratch([
      "maatregelen.csv": "maatregel;netwerk\nstoppen;N01\nstoppen;N14\n"
    ])
    let run = try CommandRun(["scenario", scratch.path("maatregelen.csv"), region])
    #expect(run.status == 0)
    #expect(run.output.contains("Wat niet kan"))
    #expect(run.output.contains("Netwerken gestopt: Bestuurlijk overleg PO Diepland"))
  }

  @Test("the order of the rows of the input changes nothing")
  func order() throws {
    let folder = checkout.appendingPathComponent(region)
    var turned: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".csv") {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let lines = text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
        .map { String($0) }
      turned[name] = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    }
    let input = try Scratch(turned)
    let measures = "\(samples)/samenstelling-per-thema.csv"
    let one = try CommandRun(["scenario", measures, region, "--date", "2026-10-01"])
    let other = try CommandRun(["scenario", measures, input.path(), "--date", "2026-10-01"])
    #expect(one.output == other.output)
    #expect(!one.output.isEmpty)
  }

  @Test("measures may stand in the folder of the input", arguments: [false, true])
  func besideLists(isFolder: Bool) throws {
    let scratch = try Scratch([
      "lidmaatschappen.csv": "deelnemer;netwerk\nA;N1\nB;N1\nA;N2\nB;N2\n",
      "maatregelen.csv": "maatregel;netwerk;deelnemer\nstoppen;N2;\n",
    ])
    let input = isFolder ? scratch.path() : scratch.path("lidmaatschappen.csv")
    let run = try CommandRun(["scenario", scratch.path("maatregelen.csv"), input])
    #expect(run.status == 0)
    #expect(run.output.contains("2 besturen en 2 netwerken"))
    #expect(run.output.contains("Netwerken gestopt: N2"))
  }

  @Test("no such table of measures is status 66, and --overwrite needs a folder")
  func wrongArguments() throws {
    #expect(try CommandRun(["scenario", "er-is-niets.csv", region]).status == 66)
    let run = try CommandRun([
      "scenario", "\(samples)/regeling-eindigt.csv", region, "--overwrite",
    ])
    #expect(run.status == 64)
  }
}

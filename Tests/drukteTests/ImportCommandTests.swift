import Foundation
import Testing

private let fixtures = "Tests/MemberListsTests/Fixtures"
private let schools = "\(fixtures)/duo-2021.csv"

struct ImportCommandTests {
  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test("help speaks Dutch, and English when asked", arguments: ["nl", "en"])
  func help(language: String) throws {
    let run = try CommandRun(
      ["import", "duo", "--help"], environment: ["LANG": "\(language)_XX.UTF-8"])
    #expect(run.status == 0)
    try expectGolden(run.output, "help-import-duo-\(language).txt")
  }

  @Test("what is written is read without a word")
  func divisions() throws {
    let scratch = try Scratch()
    let run = try CommandRun(["import", "duo", schools, "-o", scratch.path("duo")])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      try names(in: scratch.path("duo")) == [
        ".drukte-import", "deelnemers.csv", "lidmaatschappen.csv", "netwerken.csv", "scholen.csv",
      ])
    #expect(try names(in: scratch.path()) == ["duo"])
    let check = try CommandRun(["check", scratch.path("duo")])
    #expect(check.status == 0)
    #expect(
      check.output.hasSuffix("Er is niets op te merken: deze invoer kan zo gebruikt worden.\n"))
    let summary = try CommandRun(
      ["table", "summary", scratch.path("duo"), "--nature", "gebied", "--format", "csv"])
    #expect(summary.rows.first { $0["measure"] == "boards" }?["value"] == "22")
  }

  @Test("the summary says what matched by which rule, the list what matched nothing")
  func summary() throws {
    let scratch = try Scratch()
    for language in ["nl", "en"] {
      let run = try CommandRun([
        "import", "duo", schools, "-o", scratch.path(language), "--division", "rmc,corop",
        "--regions", "COROP16=\(fixtures)/regioatlas-corop.csv",
        "--regions", "PO=\(fixtures)/regioatlas-passend-onderwijs-po.csv",
        "--networks", "swv=\(fixtures)/pc4_swv.csv:po_swv", "--except", "Reformatorisch=PO0001",
        "--municipality-by-postcode", "\(fixtures)/pc4_swv.csv:gemeente", "--lang", language,
      ])
      #expect(run.status == 0)
      try expectGolden(
        run.output.replacing(scratch.path(), with: "MAP"), "import-duo-\(language).txt")
      let list = try Data(
        contentsOf: scratch.url.appendingPathComponent("\(language)/niet-gekoppeld.csv"))
      try expectGolden(
        String(decoding: list, as: UTF8.self), "import-duo-unmatched-\(language).csv")
    }
  }

  @Test("a folder with something else is refused, an earlier import too without --overwrite")
  func overwrite() throws {
    let scratch = try Scratch()
    let command = ["import", "duo", schools, "-o", scratch.path("duo")]
    #expect(try CommandRun(command).status == 0)
    #expect(try CommandRun(command).status == 73)
    #expect(try CommandRun(command + ["--division", "RMC", "--overwrite"]).status == 0)
    #expect(try names(in: scratch.path()) == ["duo"])
    let before = try names(in: scratch.path("duo"))

    // What someone changed is no longer ours.
    try scratch.write("id;naam\n", to: "duo/deelnemers.csv")
    let changed = try CommandRun(command + ["--overwrite"])
    #expect(changed.status == 73)
    #expect(changed.errors.contains("deelnemers.csv"))
    #expect(try names(in: scratch.path("duo")) == before)

    try scratch.write("", to: "bestand")
    #expect(try CommandRun(["import", "duo", schools, "-o", scratch.path("bestand")]).status == 73)
    let own = try Scratch(["lidmaatschappen.csv": "deelnemer;netwerk\nA;B\n"])
    let refused = try CommandRun(["import", "duo", schools, "-o", own.path(), "--overwrite"])
    #expect(refused.status == 73)
    #expect(try names(in: own.path()) == ["lidmaatschappen.csv"])
  }

  @Test("an empty folder is filled, and one that is not there is made with those above it")
  func newFolders() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path("leeg"), withIntermediateDirectories: true)
    for name in ["leeg", "a/b/c"] {
      #expect(try CommandRun(["import", "duo", schools, "-o", scratch.path(name)]).status == 0)
      #expect(try names(in: scratch.path(name)).contains("scholen.csv"))
    }
  }

  @Test(
    "a wrong command line is 64 and writes nothing",
    arguments: [
      ["--division", "RMC,XYZ"], ["--division", ""], ["--regions", "regios.csv"],
      ["--regions", "=regios.csv"], ["--regions", "RMC=\(fixtures)/regioatlas-corop.csv"],
      ["--regions", "x=\(fixtures)/pc4_swv.csv"], ["--regions", "x=\(fixtures)/pc4_swv.csv:y"],
      ["--except", "Reformatorisch=X"], ["--lang", "fr"],
      ["--networks", "x=\(fixtures)/pc4_swv.csv:po_swv", "--except", "Druïdisch=X"],
    ])
  func commandLine(options: [String]) throws {
    let scratch = try Scratch()
    let run = try CommandRun(["import", "duo", schools, "-o", scratch.path("duo")] + options)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    #expect(try names(in: scratch.path()).isEmpty)
  }

  @Test("wrong data are 65, no input is 66")
  func data() throws {
    let scratch = try Scratch(["leeg.csv": ""])
    for file in ["\(fixtures)/pc4_swv.csv", scratch.path("leeg.csv")] {
      let run = try CommandRun(["import", "duo", file, "-o", scratch.path("duo")])
      #expect(run.status == 65)
      #expect(!run.errors.isEmpty)
    }
    for options in [["nergens.csv"], [schools, "--register", "nergens.csv"]] {
      let run = try CommandRun(["import", "duo"] + options + ["-o", scratch.path("duo")])
      #expect(run.status == 66)
      #expect(run.errors.hasPrefix("nergens.csv"))
    }
    #expect(try names(in: scratch.path()) == ["leeg.csv"])
  }

  @Test("rows that do not count are told, and the tables are made")
  func rejected() throws {
    let scratch = try Scratch([
      "duo.csv": "BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;RMC-REGIO CODE\n1;16AH00;8\n;16AH01;8\n"
    ])
    let run = try CommandRun(["import", "duo", scratch.path("duo.csv"), "-o", scratch.path("uit")])
    #expect(run.status == 0)
    #expect(run.errors.contains("rij 3"))
  }
}

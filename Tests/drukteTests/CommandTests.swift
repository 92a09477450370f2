import Foundation
import Testing

private let tables = [
  "summary", "boards", "networks", "pairs", "overlaps", "alignments", "encounters", "measures",
  "communities", "chance", "sets", "inside", "load", "askers", "endings", "missing", "redundancy",
  "variants", "stops", "delegates", "problems",
]

/// Tables of what only some lists tell.
private let toldTables = [
  "associations", "reciprocity", "questions", "question-pairs", "delegates",
]

struct CommandTests {
  @Test("help speaks Dutch, and English when asked", arguments: ["nl", "en"])
  func help(language: String) throws {
    for command in [
      [], ["check"], ["table"], ["board"], ["network"], ["advise"], ["draw"], ["template"],
    ] {
      let run = try CommandRun(command + ["--help"], environment: ["LANG": "\(language)_XX.UTF-8"])
      #expect(run.status == 0)
      try expectGolden(run.output, "help-\((command + [language]).joined(separator: "-")).txt")
    }
  }

  @Test(
    "every table comes in every format",
    arguments: tables.map { ($0, "regio-voorbeeld") } + toldTables.map { ($0, "kring-voorbeeld") })
  func formats(table: String, sample: String) throws {
    for format in ["text", "csv", "csv-nl", "json"] {
      let run = try CommandRun(["table", table, "Samples/\(sample)", "--format", format])
      #expect(run.status == 0)
      #expect(!run.output.isEmpty)
      if format == "json" {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let rows = (object as? [String: Any])?["rows"] as? [[String: Any]]
        #expect(rows?.isEmpty == false)
      }
    }
  }

  @Test("names to decide about are written, and decisions about them are read back and kept")
  func namesToDecide() throws {
    let list =
      "deelnemer;netwerk\nStichting De Wending;A\nStichting De Wending;C\nStg. de Wending;B\n"
    let scratch = try Scratch(["lijst.csv": list])
    let names = scratch.url.appendingPathComponent("namen.csv")
    let input = scratch.url.appendingPathComponent("lijst.csv").path
    let first = try CommandRun(["check", input, "--write-aliases", names.path])
    #expect(first.status == 0)
    let written = try String(contentsOf: names, encoding: .utf8)
    #expect(written.contains("Stg. de Wending;Stichting De Wending;;1,00;"))

    let decided = written.replacing(
      "Stg. de Wending;Stichting De Wending;;", with: "Stg. de Wending;Stichting De Wending;nee;")
    try scratch.write(decided, to: "namen.csv")
    let second = try CommandRun(
      ["check", input, "--aliases", names.path, "--write-aliases", names.path])
    #expect(second.output.contains("2 besturen"))
    #expect(try String(contentsOf: names, encoding: .utf8) == decided)
  }

  @Test("a text table fits the screen", arguments: [40, 80, 132])
  func width(columns: Int) throws {
    for table in tables {
      let run = try CommandRun(
        ["table", table, "Samples/regio-voorbeeld"], environment: ["COLUMNS": "\(columns)"])
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= columns })
    }
  }

  @Test("shuffled rows give the same bytes")
  func shuffled() throws {
    let original = checkout.appendingPathComponent("Samples/regio-voorbeeld")
    let scratch = try Scratch()
    for name in ["deelnemers.csv", "lidmaatschappen.csv", "netwerken.csv"] {
      let text = String(
        decoding: try Data(contentsOf: original.appendingPathComponent(name)), as: UTF8.self)
      var lines = text.split(whereSeparator: \.isNewline).map(String.init)
      let heading = lines.removeFirst()
      lines.reverse()
      try scratch.write(([heading] + lines).joined(separator: "\r\n"), to: name)
    }
    for table in tables where table != "problems" {
      for format in ["text", "json"] {
        let arguments = ["--format", format, "--date", "2026-10-01"]
        let one = try CommandRun(["table", table, "Samples/regio-voorbeeld"] + arguments)
        let other = try CommandRun(["table", table, scratch.path()] + arguments)
        #expect(one.output == other.output)
      }
    }
  }

  @Test("check tells what was understood")
  func check() throws {
    let run = try CommandRun(["check", "Samples/regio-voorbeeld", "--date", "2026-10-01"])
    #expect(run.status == 0)
    try expectGolden(run.output, "check-regio-voorbeeld.txt")
  }
}

struct ExitStatusTests {
  @Test("a wrong command line is 64")
  func commandLine() throws {
    let sample = "Samples/davis"
    for arguments in [
      ["table"], ["table", "tabel", sample], ["table", "pairs", sample, "--format", "xml"],
      ["table", "pairs", sample, "--date", "2026"], ["table", "pairs", sample, "--lang", "fr"],
      ["table", "pairs", sample, "--nature", "x"], ["table", "pairs", sample, "--seed", "2"],
      ["table", "communities", sample, "--seed", "-1"],
      ["table", "pairs", sample, "--largest-table", "8"],
      ["table", "redundancy", sample, "--largest-table", "1"],
      ["table", "redundancy", sample, "--frequency-factor", "0.5"],
      ["table", "redundancy", sample, "--same-members", "40"],
      ["table", "overlaps", sample, "--same-themes", "0"],
      ["table", "pairs", sample, "--member-wide", "0"],
      ["table", "pairs", sample, "--via", "x"], ["table", "load", sample, "--hourly-rate", "0"],
      ["table", "boards", sample, "--hourly-rate", "85"],
      ["table", "pairs", sample, "--participants", "gemeente"], ["tabel"],
      ["check", sample, "--x"],
    ] {
      let run = try CommandRun(arguments)
      #expect(run.status == 64, "\(arguments)")
      #expect(run.output.isEmpty)
      #expect(!run.errors.isEmpty)
    }
  }

  @Test("no such input is 66")
  func input() throws {
    let empty = try Scratch()
    for path in ["nergens.csv", empty.path()] {
      let run = try CommandRun(["table", "pairs", path])
      #expect(run.status == 66)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix(path))
    }
  }

  @Test("data that cannot be used are 65: nothing is computed, and all problems are told")
  func data() throws {
    let scratch = try Scratch([
      "deelnemers.csv": "id;naam\nB1;De Brug\n",
      "lidmaatschappen.csv": "deelnemer;netwerk;van\nDe Burg;N1;\nB1;N1;ooit\n",
    ])
    let run = try CommandRun(["table", "pairs", scratch.path()])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("rij 2"))
    #expect(run.errors.contains("De Brug"))
    #expect(run.errors.contains("rij 3"))
    let check = try CommandRun(["check", scratch.path()])
    #expect(check.status == 65)
    #expect(check.output.contains("Burg"))
    let problems = try CommandRun(["table", "problems", scratch.path(), "--format", "csv"])
    #expect(problems.status == 65)
    #expect(problems.rows.count == 2)
  }

  @Test("rows that are rejected are told, and the table is made")
  func rejected() throws {
    let scratch = try Scratch(["lijst.csv": "deelnemer;netwerk\nB1;N1\nB2;N1\nB3;\n"])
    let run = try CommandRun(["table", "pairs", scratch.path("lijst.csv"), "--format", "csv"])
    #expect(run.status == 0)
    #expect(run.rows.count == 1)
    #expect(run.errors.contains("rij 4"))
  }

  @Test("output that cannot be written is 73")
  func output() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = checkout
    let command = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("drukte").path
    process.arguments = ["-c", "'\(command)' table pairs Samples/davis > /dev/full 2> /dev/null"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 73)
  }
}

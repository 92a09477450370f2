import Foundation
import Testing

private let sample = "Samples/regio-voorbeeld"
private let date = ["--date", "2026-10-01"]

struct ProfileCommandTests {
  @Test(
    "one board and one network of the invented region",
    arguments: [
      (["board", "A01"], "nl", "board-A01-nl"),
      (["board", "A01"], "en", "board-A01-en"),
      (["board", "Vereniging PCBO Terdiep"], "nl", "board-terdiep-nl"),
      (["network", "N02"], "nl", "network-N02-nl"),
      (["network", "N02"], "en", "network-N02-en"),
      (["network", "SO&P Samen Lopen"], "nl", "network-samen-lopen-nl"),
    ])
  func golden(command: [String], language: String, file: String) throws {
    let run = try CommandRun(command + [sample] + date + ["--lang", language])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try expectGolden(run.output, "\(file).txt")
  }

  @Test("every board and every network fits the screen", arguments: [40, 80, 120])
  func width(columns: Int) throws {
    for table in ["boards", "networks"] {
      let ids = try CommandRun(["table", table, sample] + date + ["--format", "csv"]).rows
        .compactMap { $0["id"] }
      for id in ids.prefix(6) {
        let run = try CommandRun(
          [String(table.dropLast()), id, sample, "--all"] + date,
          environment: ["COLUMNS": "\(columns)"])
        #expect(run.status == 0)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= columns })
      }
    }
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
    for command in [["board", "B05"], ["network", "N09"]] {
      let one = try CommandRun(command + [sample] + date)
      let other = try CommandRun(command + [scratch.path()] + date)
      #expect(one.output == other.output)
      #expect(one.status == 0)
    }
  }

  @Test("Davis: Evelyn met 17 women; event 8 has a mean of 1.57 and a maximum of 6")
  func davis() throws {
    let evelyn = try CommandRun(["board", "evelyn jefferson", "Samples/davis", "--lang", "en"])
    #expect(evelyn.output.contains("Meets 17 of the 17 other boards in a network."))
    let event = try CommandRun(["network", "e8", "Samples/davis", "--lang", "en"])
    #expect(event.output.contains("Two members meet in 1.57 other networks on average"))
    #expect(event.output.contains("all networks  1.57     1.0      1–2        6         80.2%"))
    #expect(event.output.contains("Meeting only here: 18 of 91 pairs (19.8%)."))
  }

  @Test("a board is found by one of its schools")
  func school() throws {
    let scratch = try Scratch([
      "lidmaatschappen.csv": "deelnemer;netwerk\nB1;N1\nB2;N1\n",
      "deelnemers.csv": "id;naam\nB1;Het Anker\nB2;De Brug\n",
      "scholen.csv": "id;naam;deelnemer\n12AB;De Regenboog;B1\n34CD;De Vlieger;B2\n",
    ])
    for name in ["12ab", "de vlíeger"] {
      let run = try CommandRun(["board", name, scratch.path()])
      #expect(run.status == 0)
      #expect(run.output.contains("Gevonden via de school"))
    }
  }

  @Test("long lists are given to their end when that is asked for")
  func all() throws {
    let short = try CommandRun(["network", "N01", sample] + date)
    #expect(short.output.contains("en nog 34 (met --all allemaal)"))
    let long = try CommandRun(["network", "N01", sample, "--all"] + date)
    #expect(!long.output.contains("--all"))
    #expect(long.output.count > short.output.count)
  }

  @Test("a participant of another kind is found when it counts")
  func participants() throws {
    let run = try CommandRun(["board", "M1", sample, "--participants", "all"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Gemeente Waterveen (M1)\n"))
  }
}

struct ProfileStatusTests {
  @Test(
    "a name that leads to nobody is 64, with the nearest names",
    arguments: [
      (["board", "Wendign"], "  - Stichting Openbaar Onderwijs De Wending (A01)\n"),
      (["board", "xyz"], "`drukte table boards INPUT`"),
      (["board", "M1"], "--participants all"),
      (["network", "Brugg"], "  - SO&P De Brug (N02)\n"),
      (["network", "N02a"], "SO&P De Brug (N02)"),
      (["network", "N05"], "1 oktober 2026"),
    ])
  func unknown(command: [String], expected: String) throws {
    let run = try CommandRun(command + [sample] + date)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
  }

  @Test("a name that several have is 64, with their ids")
  func ambiguous() throws {
    let scratch = try Scratch([
      "lidmaatschappen.csv": "deelnemer;netwerk\nB1;N1\nB2;N1\n",
      "deelnemers.csv": "id;naam\nB1;De Brug\nB2;DE BRUG\n",
    ])
    let run = try CommandRun(["board", "de brug", scratch.path()])
    #expect(run.status == 64)
    #expect(run.errors.contains("De Brug (B1)") && run.errors.contains("DE BRUG (B2)"))
    #expect(try CommandRun(["board", "De Brug", scratch.path()]).status == 0)
  }

  @Test(
    "a missing name or input, data that cannot be used, and no input",
    arguments: ["board", "network"])
  func otherStatuses(command: String) throws {
    #expect(try CommandRun([command]).status == 64)
    #expect(try CommandRun([command, "A01"]).status == 64)
    #expect(try CommandRun([command, "A01", "nergens"]).status == 66)
    let scratch = try Scratch(["lijst.csv": "deelnemer;netwerk\n\"B1;N1\n"])
    let run = try CommandRun([command, "B1", scratch.path()])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }
}

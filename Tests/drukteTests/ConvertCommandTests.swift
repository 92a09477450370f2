import Foundation
import Testing

private let region = "Samples/regio-voorbeeld"

struct ConvertCommandTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test("help speaks Dutch, and English when asked", arguments: ["nl", "en"])
  func help(language: String) throws {
    let run = try CommandRun(["convert", "--help"], environment: ["LANG": "\(language)_XX.UTF-8"])
    #expect(run.status == 0)
    try expectGolden(run.output, "help-convert-\(language).txt")
  }

  @Test(
    "a table of what was converted is the table of the input, byte for byte",
    arguments: [
      ["regio"], ["regio.xlsx"], ["regio.graphml"], ["regio", "--format", "gephi"],
      ["regio", "--format", "kumu"],
    ])
  func sameFindings(arguments: [String]) throws {
    let scratch = try Scratch()
    let output = scratch.path(arguments[0])
    let run = try CommandRun(["convert", region, output] + arguments.dropFirst())
    #expect(run.status == 0)
    for table in ["summary", "boards", "networks", "pairs", "encounters"] {
      let of = { try CommandRun(["table", table, $0, "--format", "csv"]).output }
      #expect(try of(output) == of(region))
    }
  }

  @Test("Pajek keeps who sits where: as many ties, and the same pairs meet elsewhere")
  func pajek() throws {
    let scratch = try Scratch()
    let run = try CommandRun(["convert", "Samples/davis", scratch.path("davis.net")])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let of = { try CommandRun(["table", "summary", $0, "--format", "csv"]).output }
    #expect(try of(scratch.path("davis.net")) == of("Samples/davis"))
  }

  @Test("what a format cannot hold is told, in both languages", arguments: ["nl", "en"])
  func leftBehind(language: String) throws {
    let scratch = try Scratch()
    var text = ""
    for arguments in [
      ["regio"], ["regio.graphml"], ["gephi", "--format", "gephi"],
      ["regio.net", "--date", "2023-10-01"],
    ] {
      let run = try CommandRun(
        ["convert", region, scratch.path(arguments[0]), "--lang", language]
          + arguments.dropFirst())
      #expect(run.status == 0)
      text += "\(arguments.joined(separator: " "))\n\(run.errors)\(run.output)\n"
    }
    try expectGolden(
      text.replacing(scratch.path(), with: "MAP"), "convert-left-behind-\(language).txt")
  }

  @Test("names of delegates are written when they are asked for, and not otherwise")
  func delegates() throws {
    let scratch = try Scratch([
      "l.csv": "deelnemer;netwerk;afgevaardigde\nB1;N1;Jansen\nB2;N1;De Vries\n"
    ])
    for (name, options) in [
      ("a.graphml", []), ("t", []), ("g", ["--format", "gephi"]), ("k", ["--format", "kumu"]),
      ("a.net", []),
    ] as [(String, [String])] {
      for wanted in [false, true] {
        let output = scratch.path((wanted ? "met-" : "zonder-") + name)
        let run = try CommandRun(
          ["convert", scratch.path("l.csv"), output] + options + (wanted ? ["--delegates"] : []))
        #expect(run.status == 0)
        let isFolder = !name.contains(".")
        let written =
          isFolder
          ? try names(in: output).map { try text("\(output)/\($0)") }.joined() : try text(output)
        let holds = wanted && !name.hasSuffix(".net")
        #expect(written.contains("Jansen") == holds)
        #expect(run.errors.contains("2") == !holds, "\(run.errors)")
      }
    }
  }

  @Test("the date of a graph is the date of what is read of it, unless another is asked for")
  func date() throws {
    let scratch = try Scratch()
    let graph = scratch.path("r.graphml")
    _ = try CommandRun(["convert", region, graph, "--date", "2023-10-01"])
    let of = { (arguments: [String]) in
      try CommandRun(["table", "summary", "--format", "csv"] + arguments).rows
        .first { $0["measure"] == "date" }?["value"]
    }
    #expect(try of([graph]) == "2023-10-01")
    #expect(try of([graph, "--date", "2024-01-01"]) == "2024-01-01")
  }

  @Test("a file that is there is not replaced unless that is asked for")
  func overwrite() throws {
    let scratch = try Scratch(["a.net": "van een ander", "l.csv": "deelnemer;netwerk\nB;N\n"])
    let arguments = ["convert", scratch.path("l.csv"), scratch.path("a.net")]
    let refused = try CommandRun(arguments)
    #expect(refused.status == 73)
    #expect(refused.errors.contains("--overwrite"))
    #expect(try text(scratch.path("a.net")) == "van een ander")
    #expect(try CommandRun(arguments + ["--overwrite"]).status == 0)
    #expect(try text(scratch.path("a.net")).contains("*Vertices 2 1"))

    let folder = ["convert", scratch.path("l.csv"), scratch.path("map")]
    #expect(try CommandRun(folder).status == 0)
    #expect(try CommandRun(folder).status == 73)
    #expect(try CommandRun(folder + ["--overwrite", "--format", "kumu"]).status == 0)
    #expect(
      try names(in: scratch.path("map")) == [
        ".drukte-convert", "connections.csv", "elements.csv",
      ])
    try scratch.write("x", to: "map/eigen.txt")
    #expect(try CommandRun(folder + ["--overwrite"]).status == 73)
  }

  @Test(
    "a name that says nothing of a format is refused with the list",
    arguments: [
      (["uit.xyz"], ".xlsx, .graphml of .net"), (["uit.csv"], "Noem een map"),
      (["uit.net", "--format", "graphml"], "Pajek"),
      (["uit.graphml", "--nature", "gebied"], "Pajek"),
      (["uit", "--format", "gexf"], "gexf"), (["uit", "--date", "ooit"], "--date ooit"),
    ])
  func refused(arguments: [String], part: String) throws {
    let run = try CommandRun(["convert", region] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(part))
    #expect(!FileManager.default.fileExists(atPath: checkout.path + "/" + arguments[0]))
  }

  @Test("a broken graph is 65: its flaws are told with their lines, and nothing is written")
  func broken() throws {
    let scratch = try Scratch([
      "a.net": "*Vertices 3 2\n1 \"a\"\n*Edges\n1 2\n1 9\n",
      "a.graphml": "<graphml>\n<graph>\n<node id=\"a\"/>\n</graph>\n</graphml>\n",
      "b.graphml": "<graphml>\n<graph>\n",
    ])
    let pajek = try CommandRun(["convert", scratch.path("a.net"), scratch.path("uit")])
    #expect(pajek.status == 65)
    #expect(pajek.errors.contains("a.net:4: deze lijn verbindt \"1\" met \"2\""))
    #expect(pajek.errors.contains("a.net:5: \"9\" is geen punt"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("uit")))
    let oneMode = try CommandRun(["check", scratch.path("a.graphml"), "--lang", "en"])
    #expect(oneMode.status == 65)
    #expect(oneMode.errors.contains("does not say who is a participant"))
    let half = try CommandRun(["table", "pairs", scratch.path("b.graphml")])
    #expect(half.status == 65)
    #expect(half.errors.contains("b.graphml:3: hier houdt het op XML te zijn"))
  }

  @Test("the input is not replaced by what is made of it")
  func itself() throws {
    let scratch = try Scratch()
    let graph = scratch.path("a.graphml")
    #expect(try CommandRun(["convert", "Samples/davis", graph]).status == 0)
    let run = try CommandRun(["convert", graph, graph, "--overwrite"])
    #expect(run.status == 64)
    #expect(try CommandRun(["check", graph]).status == 0)
  }
}

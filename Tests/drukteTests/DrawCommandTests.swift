import Foundation
import Testing

private let region = ["Samples/regio-voorbeeld", "--date", "2026-10-01"]

struct DrawCommandTests {
  @Test(
    "each kind comes in each format, and by another process the same",
    arguments: [
      ["two-mode"], ["boards"], ["networks"], ["focal", "--network", "SO&P De Brug"],
      ["board", "--board", "A01"],
    ])
  func kindsAndFormats(kind: [String]) throws {
    let scratch = try Scratch()
    for (name, start) in [
      ("a.svg", "<?xml"), ("a.PDF", "%PDF-"), ("a.png", "\u{FFFD}PNG"), ("a.dot", "graph "),
    ] {
      let arguments =
        ["draw", kind[0]] + region + kind.dropFirst() + ["-o", scratch.path(name)]
      let run = try CommandRun(arguments)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.isEmpty)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path(name)))
      #expect(String(decoding: bytes.prefix(8), as: UTF8.self).hasPrefix(start))
      guard name == "a.svg" || name == "a.PDF" else { continue }
      #expect(try CommandRun(arguments).status == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path(name))) == bytes)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path())
    #expect(left.sorted() == ["a.PDF", "a.dot", "a.png", "a.svg"])
  }

  @Test("Davis as a source, and drawings of the invented region, are as they were looked at")
  func golden() throws {
    let scratch = try Scratch()
    for (arguments, file) in [
      (["two-mode", "Samples/davis"], "draw-davis-two-mode.dot"),
      (["networks"] + region, "draw-regio-networks.svg"),
      (["focal", "--network", "N15", "--lang", "en"] + region, "draw-regio-focal-N15-en.svg"),
    ] {
      let run = try CommandRun(["draw"] + arguments + ["-o", scratch.path(file)])
      #expect(run.status == 0)
      try expectGolden(
        String(contentsOfFile: scratch.path(file), encoding: .utf8),
        file)
    }
  }

  @Test("what was left out is said on standard error, too")
  func leftOut() throws {
    let scratch = try Scratch()
    let run = try CommandRun(["draw", "boards"] + region + ["-o", scratch.path("a.svg")])
    #expect(run.errors.contains("Weggelaten: 161 van de 215 lijnen"))
    let svg = try String(contentsOfFile: scratch.path("a.svg"), encoding: .utf8)
    #expect(svg.contains("Weggelaten: 161 van de 215 lijnen"))
    let whole = try CommandRun(["draw", "two-mode"] + region + ["-o", scratch.path("a.svg")])
    #expect(whole.errors.isEmpty)
  }

  @Test("coordinates go into DOT when they are asked for; the source is the analyst's words")
  func options() throws {
    let scratch = try Scratch()
    func source(_ options: [String]) throws -> String {
      let run = try CommandRun(
        ["draw", "networks"] + region + ["-o", scratch.path("a.dot")] + options)
      #expect(run.status == 0)
      return try String(contentsOfFile: scratch.path("a.dot"), encoding: .utf8)
    }
    #expect(try !source([]).contains("pos=\""))
    #expect(try source(["--positions"]).contains("pos=\""))
    #expect(try source(["--source", "opgave \"mei\""]).contains("opgave \\\"mei\\\""))
    #expect(try source(["--limit", "3"]).count < source(["--with-member-wide"]).count)
  }

  @Test("rows in another order give the same bytes")
  func shuffled() throws {
    let scratch = try Scratch()
    let original = checkout.appendingPathComponent("Samples/davis/memberships.csv")
    var lines = String(decoding: try Data(contentsOf: original), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
    let heading = lines.removeFirst()
    try scratch.write(([heading] + lines.reversed()).joined(separator: "\n"), to: "b.csv")
    for kind in ["two-mode", "boards", "networks"] {
      _ = try CommandRun(["draw", kind, "Samples/davis", "-o", scratch.path("1.svg")])
      _ = try CommandRun(["draw", kind, scratch.path("b.csv"), "-o", scratch.path("2.svg")])
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: scratch.path("1.svg")))
          == Data(contentsOf: URL(fileURLWithPath: scratch.path("2.svg"))))
    }
  }

  @Test(
    "what is wrong with the command line is 64, and says what to do",
    arguments: [
      (["two-mode", "-o", "a.jpg"], ".svg, .pdf, .png of .dot"),
      (["two-mode", "-o", "a"], ".svg, .pdf, .png of .dot"),
      (["focal", "-o", "a.svg"], "--network NAME"),
      (["board", "-o", "a.svg"], "--board NAME"),
      (["two-mode", "--network", "N02", "-o", "a.svg"], "--network hoort bij draw focal"),
      (["focal", "--network", "N02", "--board", "A01", "-o", "a.svg"], "--board hoort bij"),
      (["boards", "--positions", "-o", "a.svg"], "eindigt"),
      (["boards", "--limit", "0", "-o", "a.svg"], "1 of meer"),
      (["focal", "--network", "Brugg", "-o", "a.svg"], "SO&P De Brug (N02)"),
      (["board", "--board", "Wendign", "-o", "a.svg"], "De Wending (A01)"),
      (["cirkel", "-o", "a.svg"], "two-mode"),
      (["boards"], "-o"),
    ])
  func refusals(arguments: [String], expected: String) throws {
    let scratch = try Scratch()
    let placed = arguments.map { $0.hasPrefix("a.") || $0 == "a" ? scratch.path($0) : $0 }
    let run = try CommandRun(["draw"] + placed + region)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.errors.contains(expected), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path()).isEmpty)
  }

  @Test("a folder, or a place that is not there, is 73; no input is 66; broken data are 65")
  func statuses() throws {
    let scratch = try Scratch(["lijst.csv": "deelnemer;netwerk\n\"B1;N1\n"])
    try FileManager.default.createDirectory(
      atPath: scratch.path("map.svg"), withIntermediateDirectories: true)
    func status(_ input: String, _ output: String) throws -> Int32 {
      try CommandRun(["draw", "boards", input, "-o", scratch.path(output)]).status
    }
    #expect(try status("Samples/davis", "map.svg") == 73)
    #expect(try status("Samples/davis", "nergens/a.svg") == 73)
    #expect(try status("nergens", "a.svg") == 66)
    #expect(try status(scratch.path("lijst.csv"), "a.svg") == 65)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("a.svg")))
  }

  @Test("a pipe is written to, and stays a pipe")
  func pipe() throws {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = checkout
    let command = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("drukte").path
    let pipe = scratch.path("a.svg")
    process.arguments = [
      "-c",
      """
      mkfifo '\(pipe)'; timeout 60 cat '\(pipe)' > '\(scratch.path("b.svg"))' &
      '\(command)' draw networks Samples/davis -o '\(pipe)' 2> /dev/null && wait && test -p '\(pipe)'
      """,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let svg = try String(contentsOfFile: scratch.path("b.svg"), encoding: .utf8)
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test("a drawing that cannot be made is 70, and leaves what was there")
  func defect() throws {
    let scratch = try Scratch(["a.svg": "eerder"])
    let run = try CommandRun(
      ["draw", "boards", "Samples/davis", "-o", scratch.path("a.svg")],
      environment: ["GVBINDIR": "/nonexistent"])
    #expect(run.status == 70)
    #expect(run.errors.contains("De tekening is niet gemaakt."))
    #expect(try String(contentsOfFile: scratch.path("a.svg"), encoding: .utf8) == "eerder")
  }
}

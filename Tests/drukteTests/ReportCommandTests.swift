import Foundation
import Testing

private let region = "Samples/regio-voorbeeld"

struct ReportCommandTests {
  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test("help speaks Dutch, and English when asked", arguments: ["nl", "en"])
  func help(language: String) throws {
    let run = try CommandRun(["report", "--help"], environment: ["LANG": "\(language)_XX.UTF-8"])
    #expect(run.status == 0)
    try expectGolden(run.output, "help-report-\(language).txt")
  }

  @Test("the report of the invented region says what its tables say")
  func inventedRegion() throws {
    let scratch = try Scratch()
    let folder = scratch.path("rapport")
    let run = try CommandRun(["report", region, "--date", "2026-10-01", "-o", folder])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output == "Het rapport staat in \(folder)/report.html.\n")
    #expect(
      try names(in: folder) == [
        ".drukte-report", "diagrams", "findings.json", "report.html", "report.xlsx", "tables",
      ])
    #expect(try names(in: scratch.path()) == ["rapport"])
    let page = try text("\(folder)/report.html")
    for sentence in [
      "gemiddeld in 2,02 andere netwerken ook tegen; in het middelste geval in 2 (n = 325 paren)",
      "is het gemiddelde 0,99 en het middelste geval 1 (n = 215 paren)",
      "Per netwerk bekeken is dat gemiddeld 3,80 (n = 20 netwerken met twee of meer leden)",
      "gemiddeld in 6,77; het minste is 2, het meeste 15 (n = 26 besturen)",
    ] {
      #expect(page.contains(sentence), "\(sentence)")
    }
    let pairs = try CommandRun([
      "table", "pairs", region, "--date", "2026-10-01", "--format", "csv-nl",
    ])
    #expect(try text("\(folder)/tables/pairs.csv") == pairs.output)
  }

  @Test("the order of rows changes nothing but where the data are from")
  func order() throws {
    let files = try names(in: checkout.appendingPathComponent(region).path)
      .filter { $0.hasSuffix(".csv") }
    var tables: [String: String] = [:]
    var turned: [String: String] = [:]
    for name in files {
      let table = try text(checkout.appendingPathComponent("\(region)/\(name)").path)
      let lines = table.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
        .map { String($0) }
      tables[name] = table
      turned[name] = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    }
    let scratch = try Scratch()
    var folders: [String] = []
    for (index, contents) in [tables, turned].enumerated() {
      let input = try Scratch(contents)
      let folder = scratch.path("rapport\(index)")
      let run = try CommandRun([
        "report", input.path(), "--date", "2026-10-01", "--lang", "nl", "-o", folder,
      ])
      #expect(run.status == 0)
      folders.append(folder)
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folders[0]).sorted()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folders[1]).sorted() == paths)
    for path in paths where path.contains(".") && path != ".drukte-report" {
      let both = try folders.map { try self.text("\($0)/\(path)") }
      switch path {
      // The workbook is packed: its first sheet gives the sources, and another the problems.
      case "tables/problems.csv", "tables/rows.csv", "findings.json", "report.xlsx": break
      case "report.html":
        let pages = both.map(withoutProvenance)
        #expect(pages[0] == pages[1])
        #expect(pages[0].count > both[0].count / 2)
      default: #expect(both[0] == both[1], "\(path)")
      }
    }
  }

  /// A page without the section that says where the data are from.
  private func withoutProvenance(_ page: String) -> String {
    guard let start = page.range(of: "<section id=\"geteld\""),
      let end = page.range(of: "<section id=\"tafels\"")
    else { return "" }
    return String(page[..<start.lowerBound]) + String(page[end.lowerBound...])
  }

  @Test("an earlier report is replaced when that is asked for, and nothing else ever")
  func overwrite() throws {
    let scratch = try Scratch()
    let command = ["report", "Samples/davis", "-o", scratch.path("uit")]
    #expect(try CommandRun(command).status == 0)
    let refused = try CommandRun(command)
    #expect(refused.status == 73)
    #expect(refused.errors.contains("eerder rapport"))
    #expect(try CommandRun(command + ["--overwrite"]).status == 0)
    #expect(try names(in: scratch.path()) == ["uit"])

    // What someone changed, or added in a folder of ours, is no longer ours.
    for path in ["uit/tables/boards.csv", "uit/tables/eigen.csv"] {
      let other = try Scratch()
      let own = ["report", "Samples/davis", "-o", other.path("uit")]
      #expect(try CommandRun(own).status == 0)
      try other.write("eigen werk\n", to: path)
      let run = try CommandRun(own + ["--overwrite"])
      #expect(run.status == 73)
      #expect(run.errors.contains(path.dropFirst(4)))
      #expect(try text(other.path(path)) == "eigen werk\n")
    }
  }

  @Test("who may look into the folder does not change", arguments: [[], ["--overwrite"]])
  func permissions(options: [String]) throws {
    let scratch = try Scratch()
    let folder = scratch.path("uit")
    let manager = FileManager.default
    let command = ["report", "Samples/davis", "-o", folder]
    if options.isEmpty {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: false)
    } else {
      #expect(try CommandRun(command).status == 0)
    }
    try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    #expect(try CommandRun(command + options).status == 0)
    #expect(try manager.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
  }

  @Test("a report does not replace an import, nor an import a report")
  func otherKind() throws {
    let scratch = try Scratch()
    let folder = scratch.path("uit")
    let schools = "Tests/MemberListsTests/Fixtures/duo-2021.csv"
    #expect(try CommandRun(["import", "duo", schools, "-o", folder]).status == 0)
    #expect(try CommandRun(["report", "Samples/davis", "-o", folder, "--overwrite"]).status == 73)
    #expect(try names(in: folder).contains("scholen.csv"))
    let report = scratch.path("rapport")
    #expect(try CommandRun(["report", "Samples/davis", "-o", report]).status == 0)
    #expect(try CommandRun(["import", "duo", schools, "-o", report, "--overwrite"]).status == 73)
    #expect(try names(in: report).contains("report.html"))
  }

  @Test("what cannot be done has its status, and leaves nothing behind")
  func refusals() throws {
    let scratch = try Scratch(["leeg.csv": "", "kop.csv": "x;y\n1;2\n", "bestand": ""])
    let before = try names(in: scratch.path())
    let folder = scratch.path("uit")
    let cases: [(arguments: [String], status: Int32)] = [
      ([region], 64), ([region, "-o", folder, "--date", "31-2-2026"], 64),
      ([region, "-o", folder, "--participants", "waterschap"], 64),
      ([scratch.path("leeg.csv"), "-o", folder], 65),
      ([scratch.path("kop.csv"), "-o", folder], 65),
      (["nergens", "-o", folder], 66), ([region, "-o", scratch.path("bestand")], 73),
      ([region, "-o", "Samples", "--overwrite"], 73), ([region, "-o", "."], 73),
      ([region, "-o", "/proc/uit"], 73),
    ]
    for (arguments, status) in cases {
      let run = try CommandRun(["report"] + arguments)
      #expect(run.status == status, "\(arguments)")
      #expect(run.output.isEmpty)
      #expect(!run.errors.isEmpty)
      #expect(try names(in: scratch.path()) == before)
    }
  }

  @Test("territories have a report of their own, in their own words")
  func territories() throws {
    let scratch = try Scratch()
    let fixtures = "Tests/MemberListsTests/Fixtures"
    #expect(
      try CommandRun(["import", "duo", "\(fixtures)/duo-2021.csv", "-o", scratch.path("duo")])
        .status == 0)
    let run = try CommandRun([
      "report", scratch.path("duo"), "--nature", "gebied", "-o", scratch.path("rapport"),
    ])
    #expect(run.status == 0)
    let page = try text(scratch.path("rapport/report.html"))
    #expect(page.contains("delen gemiddeld nog"))
    #expect(!page.contains("tegenkom"))
    #expect(!page.contains("id=\"uren\""))
  }
}

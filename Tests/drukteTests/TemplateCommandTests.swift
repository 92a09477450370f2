import Foundation
import Testing

struct TemplateCommandTests {
  @Test("a template is a workbook, the same each time, and says where it is")
  func template() throws {
    let scratch = try Scratch()
    let paths = ["een.xlsx", "twee.xlsx"].map { scratch.path($0) }
    for path in paths {
      let run = try CommandRun(["template", "-o", path])
      #expect(run.status == 0)
      #expect(run.output == "De werkmap staat in \(path).\n")
      #expect(run.errors.isEmpty)
    }
    let files = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(files[0] == files[1])
    #expect(files[0].starts(with: [0x50, 0x4B, 0x03, 0x04]))
  }

  @Test("what may have been filled in is not written over")
  func existing() throws {
    let scratch = try Scratch()
    let path = scratch.path("regio.xlsx")
    try Data("ingevuld".utf8).write(to: URL(fileURLWithPath: path))
    let run = try CommandRun(["template", "-o", path])
    #expect(run.status == 73)
    #expect(run.errors.contains("dit bestand is er al"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("ingevuld".utf8))
  }

  @Test(
    "a wrong command line is refused with 64",
    arguments: [["-o", "regio.csv"], ["-o", "regio.xlsx", "--lang", "de"], []])
  func wrongCommandLine(arguments: [String]) throws {
    #expect(try CommandRun(["template"] + arguments).status == 64)
  }
}

import Foundation
import Testing

@testable import drukte

@Suite("drukte check --write-map, and --map")
struct MapCommandTests {
  private static let matrix = ";A1;A2\nP1;x;x\nP2;;x\n"

  @Test("check writes a map that any command reads back, edited or not")
  func writtenAndRead() throws {
    let scratch = try Scratch(["wie waar.csv": MapCommandTests.matrix])
    let list = scratch.path("wie waar.csv")
    let map = scratch.path("kaart.csv")
    let check = try CommandRun(["check", list, "--write-map", map])
    #expect(check.status == 0)
    #expect(check.output.contains("Matrix: 2 besturen × 2 netwerken, 3 kruisjes (\"x\")."))

    let plain = try CommandRun(["table", "networks", list, "--format", "csv"])
    let mapped = try CommandRun(["table", "networks", list, "--map", map, "--format", "csv"])
    #expect(mapped.output == plain.output)
    #expect(plain.rows.map { $0["id"] } == ["A1", "A2"])

    let text = try String(contentsOfFile: map, encoding: .utf8)
    try scratch.write(
      text.replacing(";matrix;", with: ";matrix met netwerken in de rijen;"), to: "kaart.csv")
    let turned = try CommandRun(["table", "networks", list, "--map", map, "--format", "csv"])
    #expect(turned.rows.map { $0["id"] } == ["P1", "P2"])
  }

  @Test("a map in the folder of the lists is no list")
  func inFolder() throws {
    let scratch = try Scratch(["wie waar.csv": MapCommandTests.matrix])
    let map = scratch.path("kaart.csv")
    _ = try CommandRun(["check", scratch.path(), "--write-map", map])
    let check = try CommandRun(["check", scratch.path(), "--map", map])
    #expect(check.status == 0)
    #expect(!check.output.contains("kaart.csv"))
  }

  @Test("a map that is wrong is 65, one that is not there 66, one that cannot be written 73")
  func statuses() throws {
    let scratch = try Scratch([
      "l.csv": MapCommandTests.matrix, "fout.csv": "bestand;betekenis\nl.csv;matriks\n",
    ])
    let list = scratch.path("l.csv")
    let wrong = try CommandRun(["table", "networks", list, "--map", scratch.path("fout.csv")])
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("fout.csv, rij 2"))
    #expect(try CommandRun(["check", list, "--map", scratch.path("weg.csv")]).status == 66)
    #expect(try CommandRun(["check", list, "--write-map", scratch.path()]).status == 73)
  }
}

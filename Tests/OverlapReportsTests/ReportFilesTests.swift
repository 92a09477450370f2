import Foundation
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct ReportFilesTests {
  @Test("the report has a page, tables, drawings and the findings")
  func paths() throws {
    let paths = try ProfileRegion.findings().report().files.map(\.path)
    #expect(
      paths == [
        "report.html", "report.xlsx", "diagrams/boards.dot", "diagrams/boards.svg",
        "diagrams/elsewhere-by-network.svg", "diagrams/elsewhere-by-pair.svg",
        "diagrams/hours-by-board.svg", "diagrams/networks-per-board.svg",
        "diagrams/networks.dot", "diagrams/networks.svg", "diagrams/two-mode.dot",
        "diagrams/two-mode.svg", "findings.json", "tables/agreement.csv",
        "tables/askers.csv", "tables/associations.csv", "tables/boards.csv",
        "tables/communities.csv", "tables/delegates.csv", "tables/encounters.csv",
        "tables/endings.csv", "tables/inside.csv", "tables/load.csv", "tables/missing.csv",
        "tables/networks.csv", "tables/overlaps.csv", "tables/pairs.csv", "tables/problems.csv",
        "tables/question-pairs.csv", "tables/questions.csv", "tables/reciprocity.csv",
        "tables/redundancy.csv", "tables/rows.csv", "tables/stops.csv", "tables/summary.csv",
        "tables/territories.csv",
      ])
  }

  @Test("its tables are those of the command")
  func tables() throws {
    let findings = ProfileRegion.findings()
    let files = try findings.report().files
    for name in TableName.reported {
      let file = try #require(files.first { $0.path == name.reportPath })
      #expect(file.bytes == name.table(of: findings).bytes(as: .csvNL, in: .nl))
    }
  }

  @Test("findings.json is what its schema says", arguments: ReportSamples.all.map(\.name))
  func schema(name: String) throws {
    let findings = ReportSamples.all.first { $0.name == name }!.findings
    let document = try document(of: findings)
    #expect(try JSONSchema.ofFindings().errors(in: document) == [])
    for name in TableName.reported {
      let table = try JSONValue(name.table(of: findings).bytes(as: .json, in: .nl))
      #expect(document["tables"]?[name.rawValue] == table["rows"])
      for fact in name.table(of: findings).facts {
        #expect(document["facts"]?[name.rawValue]?[fact.key] == table[fact.key])
      }
    }
  }

  @Test("the schema refuses what is not in it")
  func schemaRefuses() throws {
    let schema = try JSONSchema.ofFindings()
    let document = try document(of: ProfileRegion.findings())
    guard case .object(var fields) = document else { return }
    fields["date"] = .number(3)
    fields["extra"] = .null
    fields["nature"] = .string("netwerk")
    fields["sources"] = nil
    #expect(
      schema.errors(in: .object(fields)).map { $0.prefix { $0 != ":" } } == [
        "$ has extra", "$.date", "$.nature", "$ lacks sources",
      ])
    let encounters = document["tables"]?["encounters"]?.items
    #expect(encounters?.isEmpty == false)
  }

  @Test("the leading values of a sequence are those that sorting puts first", arguments: 0..<50)
  func leadingValues(seed: Int) {
    var state = UInt64(seed)
    let values = (0..<60).map { index in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (key: Int(state >> 33) % 9, index: index)
    }
    let sorted = values.sorted { ($1.key, $0.index) < ($0.key, $1.index) }
    for count in [0, 1, 7, 60, 100] {
      let found = leading(count, of: values) { $0.key > $1.key }
      #expect(found.map(\.index) == sorted.prefix(count).map(\.index))
    }
  }

  func document(of findings: OverlapFindings) throws -> JSONValue {
    let file = try #require(try findings.report().files.first { $0.path == "findings.json" })
    return try JSONValue(file.bytes)
  }
}

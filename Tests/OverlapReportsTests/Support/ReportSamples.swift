import BoardNetworks
import Foundation
import Graphviz
import OverlapAnalysis

@testable import OverlapReports

/// Landscapes of every sort that a report has to cope with.
enum ReportSamples {
  static let all: [(name: String, findings: OverlapFindings)] =
    [
      ("region", ProfileRegion.findings()),
      ("territories", ProfileRegion.findings(nature: .territory)),
      ("participants", ProfileRegion.findings(participants: .all)),
      ("no hours", ProfileRegion.findings(hasHours: false)),
      ("two sources", AgreementSamples.findings()),
      ("load", try! LoadRegion.findings()),
      ("structure", StructureSamples.findings),
      ("what lists tell", ToldSamples.all),
      ("nothing", findings(boards: [], networks: [], members: [])),
      ("one board", findings(boards: [Board(id: "A")], networks: [], members: [])),
      (
        "one network",
        findings(boards: [], networks: [RegionalNetwork(id: "N")], members: [])
      ),
      (
        "no memberships",
        findings(
          boards: [Board(id: "A"), Board(id: "B", responded: false)],
          networks: [RegionalNetwork(id: "N", declaredMemberCount: 12)], members: [])
      ),
      (
        "one membership",
        findings(
          boards: [Board(id: "A")], networks: [RegionalNetwork(id: "N")], members: [(0, 0)])
      ),
    ]

  static func findings(
    boards: [Board], networks: [RegionalNetwork], members: [(board: Int, network: Int)]
  ) -> OverlapFindings {
    let landscape = try! Landscape(
      boards: boards, networks: networks,
      memberships: members.map {
        Membership(board: BoardIndex($0.board), network: NetworkIndex($0.network))
      })
    return OverlapFindings(
      of: Selection(of: landscape), provenance: Provenance(sources: [source]), problems: [])
  }

  private static var source: Source {
    var balance = RowBalance()
    balance.read = 3
    balance.kept = 1
    balance.rejected = 1
    balance.leftOut = [.networkNotAtDate: 1]
    return Source(
      file: "regio/lidmaatschappen.csv", sha256: String(repeating: "0a", count: 32),
      encoding: "UTF-8", delimiter: ";", table: .memberships, balance: balance,
      ignoredColumns: ["opmerking"])
  }
}

extension OverlapFindings {
  func report(
    in language: Language = .nl, hourlyRate: HourlyRate? = nil
  ) throws -> Report {
    try Report(
      of: self, in: language, version: "0.0.0", hourlyRate: hourlyRate, by: render)
  }

  /// The page of the report.
  func page(
    in language: Language = .nl, hourlyRate: HourlyRate? = nil
  ) throws -> HTMLText {
    HTMLText(try report(in: language, hourlyRate: hourlyRate).files[0].bytes)
  }
}

extension ReportFile {
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }
}

/// A page as text, to look things up in.
struct HTMLText {
  let text: String

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Every tag, without what is between them.
  var tags: [Substring] {
    matches(#/<[^>]*>/#)
  }

  /// The names of all tags, with `/` before those that close.
  var tagNames: [Substring] { tags.map { $0.dropFirst().prefix { !" >".contains($0) } } }

  /// Elements that are not closed where they have to be; void ones, and those that close
  /// themselves, need not be.
  var unclosedTags: [String] {
    var open: [String] = []
    for tag in tags where !tag.hasPrefix("<!") && !tag.hasSuffix("/>") {
      let name = tag.dropFirst().prefix { !" >".contains($0) }
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return open + [String(name)] }
      } else if !["meta", "br", "hr", "img", "link"].contains(name) {
        open.append(String(name))
      }
    }
    return open
  }

  func values(of attribute: String) -> [Substring] {
    matches(try! Regex(" \(attribute)=\"[^\"]*\"")).map {
      $0.dropFirst(attribute.count + 3).dropLast()
    }
  }

  /// What a reader sees: no tags, no styles, entities undone.
  var visible: String {
    text.replacing(#/<style>[\s\S]*?<\/style>/#, with: "").replacing(#/<[^>]*>/#, with: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
      .replacing(#/\s+/#, with: " ")
  }

  /// The page without its pictures, which have tests of their own.
  var withoutPictures: HTMLText {
    HTMLText(Array(text.replacing(#/<svg[\s\S]*?<\/svg>/#, with: "[svg]").utf8))
  }

  /// One section of the page.
  func section(_ id: String) -> HTMLText? {
    text.range(of: "<section id=\"\(id)\"").map { start in
      let rest = text[start.lowerBound...]
      let end = rest.range(of: "\n      </section>")?.upperBound ?? rest.endIndex
      return HTMLText(Array(rest[..<end].utf8))
    }
  }

  private func matches(_ pattern: some RegexComponent) -> [Substring] {
    text.matches(of: pattern).map { text[$0.range] }
  }
}

import BoardNetworks
import Graphviz
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct ScenarioPictureTests {
  private let picture = ScenarioPicture(ScenarioSample.findings(), in: .nl)

  /// What is seen of a picture, by the first line of its label, with where it stands on the page.
  private func seen(_ diagram: Diagram) throws -> [String: DotGraph.Position] {
    let layout = diagram.layoutGraph
    let plain = try renderer(layout.source, diagram.engine, .plain)
    let placement = try #require(DotGraph.Placement(of: layout, from: plain))
    let page = diagram.pageGraph(at: placement.positions)
    var result: [String: DotGraph.Position] = [:]
    for vertex in page.vertices where !vertex.label.isEmpty {
      guard vertex.element.classes != ["words"], vertex.outlineStyle != .invisible,
        let line = vertex.label.split(separator: "\n").first, line.count > 2
      else { continue }
      result[String(line)] = vertex.position
    }
    return result
  }

  @Test("what is in both pictures stands in the same place")
  func samePlaces() throws {
    let before = try seen(picture.pictureBefore)
    let after = try seen(picture.pictureAfter)
    // What is below differs in height, so that places are compared with that of one network.
    let origin = try #require(before["Netwerk 1"])
    let other = try #require(after["Netwerk 1"])
    let both = Set(before.keys).intersection(after.keys)
    #expect(both.count >= 5)
    for name in both {
      let one = before[name]!
      let two = after[name]!
      #expect(abs((one.x - origin.x) - (two.x - other.x)) < 0.05, "\(name)")
      #expect(abs((one.y - origin.y) - (two.y - other.y)) < 0.05, "\(name)")
    }
    #expect(before["Netwerk 5"] != nil && after["Netwerk 5"] == nil)
    #expect(before["Samen sterk"] == nil && after["Samen sterk"] != nil)
  }

  @Test("what goes is dashed, what comes is thick, and the rest is as ever")
  func looks() throws {
    let before = picture.pictureBefore
    let after = picture.pictureAfter
    #expect(before.allMarks.map(\.width) == after.allMarks.map(\.width))
    #expect(before.allMarks.map(\.height) == after.allMarks.map(\.height))
    func marks(_ diagram: Diagram, where isWanted: (DiagramMark) -> Bool) -> Set<String> {
      Set(diagram.allMarks.filter(isWanted).map { $0.label.lines[0] })
    }
    #expect(
      marks(before) { $0.outline == .leaving } == [
        "Netwerk 2", "Netwerk 3", "Netwerk 5", "Netwerk 6", "Netwerk 7", "Bestuur 5", "Bestuur 6",
      ])
    #expect(
      marks(after) { $0.isSubject && !$0.isHidden } == [
        "Onderwijsregio", "Werven", "Opleiden", "Samen sterk",
      ])
    #expect(marks(after) { $0.isHidden } == marks(before) { $0.outline == .leaving })
    let left = before.content.lines.filter { $0.look == ScenarioPicture.leavingLine }.count
    let came = after.content.lines.filter { $0.look == ScenarioPicture.newLine }.count
    let hidden = before.content.lines.filter { $0.look.style == .invisible }.count
    #expect(left > 0 && came == hidden)
    #expect(after.content.lines.filter { $0.look.style == .invisible }.count == left)
  }

  @Test("without measures nothing is dashed or thick")
  func nothing() {
    let picture = ScenarioPicture(ScenarioSample.findings([]), in: .en)
    for diagram in [picture.pictureBefore, picture.pictureAfter] {
      #expect(diagram.allMarks.allSatisfy { $0.outline == .usual && !$0.isSubject })
      #expect(diagram.content.lines.allSatisfy { $0.look == LineLook() })
    }
  }

  @Test("of a large region only what changes is drawn, and that is said")
  func large() throws {
    let landscape = try Landscape(
      boards: (0..<120).map { Board(id: "B\($0)", name: "Bestuur \($0)") },
      networks: (0..<60).map { RegionalNetwork(id: "N\($0)", name: "Netwerk \($0)") },
      memberships: (0..<60).flatMap { network in
        (0..<12).map { board in
          Membership(
            board: BoardIndex((board * 7 + network) % 120), network: NetworkIndex(network))
        }
      })
    func findings(_ landscape: Landscape) -> OverlapFindings {
      OverlapFindings(
        of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])
    }
    let scenario = landscape.applying([.stop(network: "N3")])
    let picture = ScenarioPicture(
      ScenarioFindings(
        scenario, of: [(.stop(network: "N3"), row: 2, note: nil)],
        before: findings(scenario.before), after: findings(scenario.after)),
      in: .nl)
    let diagram = picture.pictureBefore
    #expect(diagram.allMarks.count == 13)
    #expect(diagram.leftOut?.contains("alleen de netwerken die veranderen") == true)
  }

  @Test("a landscape without anything, and one that loses everything, are drawn")
  func empty() throws {
    let all = ScenarioSample.findings((2...7).map { .stop(network: "N\($0)") })
    for diagram in [
      ScenarioPicture(all, in: .nl).pictureAfter, ScenarioPicture(all, in: .nl).pictureBefore,
    ] {
      #expect(try !diagram.drawing(as: .svg, by: renderer).isEmpty)
    }
  }
}

import BoardNetworks
import Foundation
import OverlapAnalysis
import Testing
import TwoModeGraphs

@Suite("How far two divisions into territories agree")
struct CongruenceTests {
  private func territories(_ members: KeyValuePairs<String, [String]>) -> LandscapeDraft {
    var draft = LandscapeDraft()
    for (id, boards) in members {
      draft.add(RegionalNetwork(id: id, nature: .territory))
      for board in boards { draft.join(board, id) }
    }
    return draft
  }

  @Test("a division agrees with itself, and its territories lie within each other")
  func same() throws {
    let found = try territories([
      "RMC:1": ["A", "B"], "RMC:2": ["C", "D"], "GGD:1": ["A", "B"], "GGD:2": ["C", "D"],
    ]).findings().congruences()
    #expect(found.values.count == 1)
    let value = found.values[0]
    #expect(value.first.label == "GGD")
    #expect(value.second?.label == "RMC")
    #expect(value.adjustedMutualInformation == 1)
    #expect(value.containmentFirst == 1)
    #expect(value.comparedBoards == 4)
    #expect(value.straddling.isEmpty)
  }

  @Test("the finer division lies within the coarser one, not the other way round")
  func nested() throws {
    let value = try territories([
      "fijn:1": ["A", "B"], "fijn:2": ["C", "D"], "fijn:3": ["E", "F"],
      "grof:1": ["A", "B", "C", "D"], "grof:2": ["E", "F"],
    ]).findings().congruences().values[0]
    #expect(value.containmentFirst == 1)
    #expect(value.withinSecond.map(\.id) == ["fijn:1", "fijn:2", "fijn:3"])
    // Of the four in the first territory two lie in one of the finer, and both of the second.
    #expect(value.containmentSecond == 4.0 / 6)
    #expect(value.withinFirst.map(\.id) == ["grof:2"])
  }

  @Test("boards that straddle a border are told by name and not compared")
  func straddling() throws {
    let value = try territories([
      "RMC:1": ["A", "B", "S"], "RMC:2": ["C", "S"], "GGD:1": ["A", "B", "C", "S"], "GGD:2": ["D"],
    ]).findings().congruences().values[0]
    #expect(value.straddling == [Name("S")])
    #expect(value.second?.straddlingBoards == 1)
    #expect(value.first.straddlingBoards == 0)
    #expect(value.comparedBoards == 3)
    #expect(value.unplacedBoards == 1)
    // All three that are compared lie in GGD:1, which says nothing of which RMC region it is.
    #expect(try #require(value.adjustedMutualInformation) == 0)
  }

  @Test("one division alone has its straddling boards, and territories without a type are told")
  func alone() throws {
    var draft = territories(["Noord": ["A"], "Zuid": ["A", "B"]])
    draft.add(RegionalNetwork(id: "T1", nature: .territory, type: "rayon"))
    draft.add(RegionalNetwork(id: "T2", nature: .territory, type: "Rayon "))
    for board in ["A", "B"] { draft.join(board, "T1") }
    draft.join("B", "T2")
    let found = try draft.findings().congruences()
    #expect(found.values.count == 1)
    #expect(found.values[0].second == nil)
    #expect(found.values[0].first.label == "rayon")
    #expect(found.values[0].straddling == [Name("B")])
    #expect(found.apart == [Name("Noord"), Name("Zuid")])
    #expect(try LandscapeDraft(["N": ["A"]]).findings().congruences().values.isEmpty)
  }

  @Test("what is found is what a plain count gives", arguments: 0..<200)
  func slow(seed: Int) throws {
    let sample = try RandomLandscape(seed: seed)
    let landscape = sample.landscape
    let keys = ["overleg", "cluster"]
    func division(_ key: String) -> [Int] {
      landscape.networks.indices.filter { index in
        let network = landscape.networks[index]
        return network.nature == .territory && network.bodyOf == nil
          && network.type.map { foldedKey($0) } == key
      }
    }
    let boards = landscape.boards.indices.filter {
      sample.participants.includes(landscape.boards[$0])
    }
    func lies(_ board: Int, _ territory: Int) -> Bool {
      landscape.memberships.contains {
        $0.board.offset == board && $0.network.offset == territory
      }
    }
    let found = sample.findings.congruences()
    let known = keys.filter { !division($0).isEmpty }
    #expect(found.values.count == (known.isEmpty ? 0 : 1))
    #expect(
      Set(found.apart.map(\.id))
        == Set(
          landscape.networks.filter { network in
            network.nature == .territory && network.bodyOf == nil
              && !keys.contains(network.type.map { foldedKey($0) } ?? "")
          }.map(\.id)))
    guard known.count == 2 else { return }
    let value = found.values[0]
    let isSwapped = foldedKey(value.first.label) == "overleg"
    let first = division(isSwapped ? "overleg" : "cluster")
    let second = division(isSwapped ? "cluster" : "overleg")
    func places(_ board: Int, _ territories: [Int]) -> [Int] {
      territories.filter { lies(board, $0) }
    }
    #expect(
      value.straddling.map(\.id)
        == boards.filter { places($0, first).count > 1 || places($0, second).count > 1 }
        .map { landscape.boards[$0].id })
    let compared = boards.filter { places($0, first).count == 1 && places($0, second).count == 1 }
    #expect(value.comparedBoards == compared.count)

    func containment(_ one: [Int], _ other: [Int]) -> Double? {
      let both = boards.filter { !places($0, one).isEmpty && !places($0, other).isEmpty }
      let sizes = one.map { territory in both.count { lies($0, territory) } }
      let most = one.map { territory in
        other.map { other in both.count { lies($0, territory) && lies($0, other) } }.max() ?? 0
      }
      let total = sizes.reduce(0, +)
      return total == 0 ? nil : Double(most.reduce(0, +)) / Double(total)
    }
    #expect(value.containmentFirst == containment(first, second))
    #expect(value.containmentSecond == containment(second, first))

    guard compared.count <= 6 else { return }
    let agreement = slowAgreement(
      compared.map { places($0, first)[0] }, compared.map { places($0, second)[0] })
    #expect((agreement == nil) == (value.adjustedMutualInformation == nil))
    if let agreement, let found = value.adjustedMutualInformation {
      #expect(abs(agreement - found) < 1e-9)
    }
  }

  /// (I − E) / (H − E), with E the mean of I over all orders of the second.
  private func slowAgreement(_ first: [Int], _ second: [Int]) -> Double? {
    func entropy(_ labels: [Int]) -> Double {
      Set(labels).sorted().reduce(0) { sum, label in
        let share = Double(labels.count { $0 == label }) / Double(labels.count)
        return sum - share * log(share)
      }
    }
    func information(_ one: [Int], _ other: [Int]) -> Double {
      entropy(one) + entropy(other) - entropy(zip(one, other).map { $0 * 1_000 + $1 })
    }
    guard !first.isEmpty else { return nil }
    let all = orders(of: second)
    let expected =
      all.map { information(first, $0) }.reduce(0, +) / Double(all.count)
    let mean = (entropy(first) + entropy(second)) / 2
    guard abs(mean - expected) > 1e-12 else { return nil }
    return (information(first, second) - expected) / (mean - expected)
  }

  private func orders(of values: [Int]) -> [[Int]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { place in
      var rest = values
      let value = rest.remove(at: place)
      return orders(of: rest).map { [value] + $0 }
    }
  }
}

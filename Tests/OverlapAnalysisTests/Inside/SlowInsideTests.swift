import BoardNetworks
import OverlapAnalysis
import Testing

@Suite("Every number on the inside of networks is what a plain count gives")
struct SlowInsideTests {
  @Test("networks, their bodies, forms and ways of taking part", arguments: 0..<200)
  func insides(seed: Int) throws {
    let sample = try DecoratedLandscape(seed: seed)
    let slow = SlowInsides(landscape: sample.landscape, findings: sample.findings)
    let insides = sample.findings.insides()
    guard sample.findings.scope.nature == .network else {
      #expect(insides.isEmpty)
      return
    }
    #expect(insides.map(\.name.id) == slow.networks.map { sample.landscape.networks[$0].id })
    for (network, inside) in zip(slow.networks, insides) {
      func ids(_ names: [Name]) -> Set<String> { Set(names.map(\.id)) }
      #expect(inside.bodies.inNone.map(ids) == slow.inNoBody(network))
      #expect(
        Dictionary(
          uniqueKeysWithValues: inside.bodies.inSeveral.map { ($0.board.id, $0.bodies) })
          == slow.inSeveral(network))
      #expect(ids(inside.bodies.outsiders) == slow.outsiders(network))
      #expect(inside.bodies.depth == slow.depthOfBodies(network))
      #expect(inside.bodies.linkedPairCount == slow.linkedPairs(network))
      #expect(
        ids(inside.coordination.coordinators.map(\.participant)) == slow.coordinators(network))
      #expect(
        inside.coordination.pairsThroughCoordinators == slow.pairsThroughCoordinators(network))

      #expect(ids(inside.forms.core) == slow.members(network, form: .core))
      #expect(ids(inside.forms.shell) == slow.members(network, form: .shell))
      #expect(ids(inside.forms.agendaMembers) == slow.members(network, form: .agendaMember))
      #expect(ids(inside.forms.observers) == slow.members(network, form: .observer))
      #expect(ids(inside.forms.unstated) == slow.members(network, form: nil))
      #expect(ids(inside.forms.apartFromCore) == slow.apartFromCore(network))

      #expect(inside.hours.plenarySeats == slow.seats([network]))
      #expect(inside.hours.bodySeats == slow.bodySeats(network))
      #expect((inside.hours.plenary.hours ?? 0) == slow.knownHours([network]))
      #expect((inside.hours.bodies.hours ?? 0) == slow.knownBodyHours(network))
      let delegates = slow.delegates(network)
      #expect(inside.delegates.delegates == delegates.all)
      #expect(inside.delegates.withMandate == delegates.withMandate)

      let single = slow.singleSchool(network)
      #expect(inside.singleSchool.own.count == single.own)
      #expect(inside.singleSchool.throughUmbrella.count == single.board)
      #expect(inside.singleSchool.throughCluster.count == single.network)
      #expect(inside.singleSchool.throughOthers.count == single.other)
      #expect(inside.singleSchool.absent == single.no)

      var found: [String: String?] = [:]
      for member in inside.memberNetworks {
        found.updateValue(member.network?.id, forKey: member.participant.id)
      }
      #expect(found == slow.memberNetworks(network))
      #expect(inside.contactElsewhere?.boards.count == slow.fewest(network, holding: 0.8))
      #expect(inside.contactElsewhere?.isProven ?? true)
    }
  }

  @Test("by formality every network with known members counts once", arguments: 0..<100)
  func formalities(seed: Int) throws {
    let findings = try DecoratedLandscape(seed: seed).findings
    let insides = findings.insides()
    let rows = findings.formalities(of: insides)
    #expect(
      rows.flatMap(\.networks).map(\.id).sorted()
        == insides.filter { !$0.listing.isUnknown }.map(\.name.id).sorted())
    for row in rows {
      let sizes = row.networks.map { name in insides.first { $0.name == name }!.size }.sorted()
      let middle = Double(sizes[(sizes.count - 1) / 2] + sizes[sizes.count / 2]) / 2
      #expect(row.medianSize == middle)
    }
  }
}

import BoardNetworks
import Testing

@testable import OverlapAnalysis

@Suite("How a network is put together")
struct InsideFindingsTests {
  /// A network of A, B, C and D with two groups and a part of one of them.
  private func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "N", formality: "convenant"))
    for (body, whole) in [("N1", "N"), ("N2", "N"), ("N1a", "N1")] {
      draft.add(
        RegionalNetwork(id: body, bodyOf: draft.index(ofNetwork: whole), delegateLevel: "staf"))
    }
    for board in ["A", "B", "C", "D"] { draft.join(board, "N") }
    for (board, body) in [("A", "N1"), ("B", "N1"), ("A", "N2"), ("B", "N1a"), ("X", "N2")] {
      draft.join(board, body)
    }
    return draft
  }

  @Test("who is in none of the bodies, in several, or in a body alone")
  func bodies() throws {
    let inside = try #require(draft().findings().insides().first)
    #expect(inside.bodies.bodies.map(\.id) == ["N1", "N1a", "N2"])
    #expect(inside.bodies.depth == 2)
    #expect(inside.bodies.inNone == [Name("C"), Name("D")])
    #expect(
      inside.bodies.inSeveral == [
        BoardInBodies(board: Name("A"), bodies: 2), BoardInBodies(board: Name("B"), bodies: 2),
      ])
    #expect(inside.bodies.outsiders == [Name("X")])
    // N1 has A in common with N2 and B with N1a; N2 and N1a share nobody.
    #expect(inside.bodies.pairCount == 3)
    #expect(inside.bodies.linkedPairCount == 2)
    #expect(inside.bodyLevels == [LabelCount(label: "staf", count: 3)])
  }

  @Test("without bodies nobody can be outside them, and with an empty list nobody knows")
  func noBodies() throws {
    let plain = try #require(LandscapeDraft(["N": ["A", "B"]]).findings().insides().first)
    #expect(plain.bodies.inNone == nil)
    #expect(plain.bodies.depth == 0)
    var draft = draft()
    draft.add(
      RegionalNetwork(id: "N3", bodyOf: draft.index(ofNetwork: "N"), declaredMemberCount: 4))
    let inside = try #require(draft.findings().insides().first)
    #expect(inside.bodies.inNone == nil)
    #expect(inside.bodies.incompleteBodies == 1)
  }

  @Test("a coordinator of any kind is told, with the bodies that only they tie together")
  func coordinator() throws {
    var draft = draft()
    draft.add(Board(id: "K", kind: "hogeschool"))
    draft.join("K", "N", MembershipDetails(roles: ["Netwerkcoördinator"]))
    draft.join("K", "N2")
    draft.join("K", "N1a")
    let coordination = try #require(draft.findings().insides().first).coordination
    #expect(
      coordination.coordinators == [
        Coordinator(participant: Name("K"), role: "Netwerkcoördinator", bodies: 2)
      ])
    #expect(coordination.linkedPairCount == 3)
    #expect(coordination.pairsThroughCoordinators == 1)
  }

  @Test("core and shell are what members agreed, and who of the shell meets no core elsewhere")
  func coreAndShell() throws {
    var draft = LandscapeDraft(["M": ["A", "C"]])
    for (board, form) in [
      ("A", MembershipForm.core), ("B", .core), ("C", .shell), ("D", .agendaMember),
    ] { draft.join(board, "N", MembershipDetails(form: form)) }
    draft.join("E", "N")
    let forms = try #require(draft.findings().insides().last).forms
    #expect(forms.core == [Name("A"), Name("B")])
    #expect(forms.aroundCore == [Name("C"), Name("D")])
    #expect(forms.unstated == [Name("E")])
    #expect(forms.apartFromCore == [Name("D")])
  }

  @Test("single-school boards sit there, come through an umbrella or a cluster, or are absent")
  func singleSchool() throws {
    var draft = LandscapeDraft()
    for board in ["A", "B", "C", "D", "E"] { draft.add(Board(id: board, schoolCount: 1)) }
    draft.add(Board(id: "Z", schoolCount: 20))
    draft.join("A", "Cluster")
    draft.join("B", "Cluster")
    draft.join("Z", "N")
    draft.join("A", "N")
    draft.join("B", "N", via: .network(draft.index(ofNetwork: "Cluster")!))
    draft.join("C", "N", via: .board(draft.index(ofBoard: "Z")!))
    draft.join("D", "N", via: .other("iemand"))
    let insides = try draft.findings().insides()
    let single = insides[1].singleSchool
    #expect(single.own == [Name("A")])
    #expect(
      single.throughCluster == [
        BoardThrough(board: Name("B"), through: .network(Name("Cluster")))
      ])
    #expect(single.throughUmbrella == [BoardThrough(board: Name("C"), through: .board(Name("Z")))])
    #expect(single.throughOthers.map(\.board) == [Name("D")])
    #expect(single.absent == 1)
    #expect(!single.isRegional)

    let all = try #require(draft.findings().singleSchoolBoards(in: insides))
    #expect(all.boards == 5)
    #expect(all.otherBoards == 1)
    #expect([all.own, all.throughUmbrella, all.throughCluster, all.throughOthers] == [3, 1, 1, 1])
    #expect(all.nowhere == [Name("E")])
    #expect(all.networksWithout.isEmpty)
    #expect(all.networkCount == 2)
  }

  @Test(
    "how they take part is as the lists say, also where those who come through others are left out")
  func withoutVia() throws {
    var draft = LandscapeDraft()
    for board in ["A", "B"] { draft.add(Board(id: board, schoolCount: 1)) }
    draft.join("A", "N")
    draft.join("B", "N", via: .board(draft.index(ofBoard: "A")!))
    let findings = OverlapFindings(
      of: Selection(of: try draft.landscape(), via: .without),
      provenance: Provenance(sources: []), problems: [])
    let insides = findings.insides()
    #expect(insides[0].size == 1)
    #expect(insides[0].listing.listed == 2)
    #expect(insides[0].singleSchool.throughUmbrella.map(\.board) == [Name("B")])
    #expect(insides[0].singleSchool.absent == 0)
    #expect(findings.singleSchoolBoards(in: insides)?.nowhere == [])
  }

  @Test("the load of one post is hours over posts, of boards whose posts are known")
  func loadPerPost() throws {
    var draft = LandscapeDraft()
    draft.add(Board(id: "A", schoolCount: 1, boardStaff: 0.25))
    draft.add(Board(id: "B", schoolCount: 1))
    draft.add(Board(id: "Z", schoolCount: 20, boardStaff: 2))
    draft.add(
      RegionalNetwork(
        id: "N", meetings: Meetings(perYear: 4, duration: 2, preparation: 0.5, travel: 0)))
    for board in ["A", "B", "Z"] { draft.join(board, "N") }
    let findings = try draft.findings()
    let all = try #require(findings.singleSchoolBoards(in: findings.insides()))
    #expect(all.staffed?.boards == 1)
    #expect(all.staffed?.perStaff?.hours == 40)
    #expect(all.othersStaffed?.perStaff?.hours == 5)
  }

  @Test("a participant that is a network is told by its name, with whom it reaches")
  func networksAsMembers() throws {
    var draft = LandscapeDraft()
    draft.add(RegionalNetwork(id: "1", name: "Samenwerkingsverband PO"))
    draft.add(RegionalNetwork(id: "2", name: "Jeugd"))
    draft.add(Board(id: "1", name: "Schoolbestuur met het nummer van een netwerk"))
    draft.add(Board(id: "S", name: "SAMENWERKINGSVERBAND PO", kind: "gast"))
    draft.add(Board(id: "V", name: "Samenwerkingsverband VO", kind: "samenwerkingsverband"))
    for board in ["1", "A", "B"] { draft.join(board, "1") }
    for board in ["1", "A", "S", "V"] { draft.join(board, "2") }
    let members = try draft.findings().insides()[1].memberNetworks
    #expect(members.map(\.participant.id) == ["S", "V"])
    #expect(members[0].network?.id == "1")
    #expect(members[0].boards == 3)
    #expect(members[0].reached == [Name("B")])
    #expect(members[1].network == nil)
  }

  @Test(
    "mandates are counted by what they come to, and never passed on as they are written",
    arguments: [
      ("Beslist", Mandate.full), ("met mandaat", .full), ("ja", .full),
      ("met ruggespraak", .limited), ("adviserend", .limited), ("beperkt mandaat", .limited),
      ("geen mandaat", .without), ("Nee", .without), ("neemt notulen mee", .other),
    ])
  func mandates(text: String, mandate: Mandate) throws {
    var draft = LandscapeDraft()
    draft.join("A", "N", MembershipDetails(delegates: [Delegate(name: "X", mandate: text)]))
    draft.join("B", "N", MembershipDetails(delegates: [Delegate(name: "Y", mandate: " ")]))
    let delegates = try #require(draft.findings().insides().first).delegates
    #expect(delegates.delegates == 2)
    #expect(delegates.withMandate == 1)
    #expect(delegates[mandate] == 1)
  }

  @Test("contact elsewhere does not count the network itself, nor once more those with nearly all")
  func contact() throws {
    // A and B meet in two others, C and D in one that has everyone.
    let findings = try LandscapeDraft([
      "N": ["A", "B", "C", "D"], "P": ["A", "B"], "Q": ["A", "B"], "R": ["A", "B", "C", "D"],
    ]).findings()
    let inside = try #require(findings.insides().first)
    // All pairs have R, and A and B have P and Q besides: 8 in all. Eighty percent of it is 7, which
    // three boards do not have: 3 + 2.
    #expect(inside.contactElsewhere?.total == 8)
    #expect(inside.contactElsewhere?.boards.count == 4)
    #expect(inside.contactBesidesMemberWide?.boards == [Name("A"), Name("B")])
    #expect(inside.contactBesidesMemberWide?.held == 2)
    let all = try #require(findings.contactGroup(besidesMemberWide: true))
    #expect(all.boards == [Name("A"), Name("B")])
    #expect(findings.contactGroup(holding: 1)?.boards.count == 4)
  }
}

@Suite("Whether larger networks have more layers")
struct LayerTests {
  @Test("networks are put together by layers, and size is correlated with bodies")
  func layers() throws {
    var draft = LandscapeDraft([
      "K": ["A"], "L": ["A", "B"], "M": ["A", "B", "C"], "N": ["A", "B", "C", "D"],
    ])
    draft.add(RegionalNetwork(id: "M1", bodyOf: draft.index(ofNetwork: "M")))
    draft.add(RegionalNetwork(id: "N1", bodyOf: draft.index(ofNetwork: "N")))
    draft.add(RegionalNetwork(id: "N2", bodyOf: draft.index(ofNetwork: "N")))
    draft.add(RegionalNetwork(id: "O", declaredMemberCount: 9))
    let findings = try draft.findings()
    let insides = findings.insides()
    let layers = findings.layers(of: insides)
    #expect(layers.map(\.depth) == [0, 1])
    #expect(layers.map(\.medianSize) == [1.5, 3.5])
    #expect(layers[1].networks == [Name("M"), Name("N")])
    let found = findings.layerCorrelations(of: insides)
    // Ranks 1 2 3 4 against 1.5 1.5 3 4: 4.5 / √(5 · 4.5).
    let bodies = found[0]
    #expect(abs(try #require(bodies.coefficient) - 4.5 / (5 * 4.5).squareRoot()) < 1e-12)
    #expect(bodies.count == 4)
    #expect(found[0].isAnecdotal)
    // Of 24 orders of sizes 4 are as extreme, two up and two down; of layers 8.
    #expect(found[0].pValue == 4.0 / 24)
    #expect(found[1].pValue == 8.0 / 24)
    #expect(found[0].holm == 8.0 / 24)
  }
}

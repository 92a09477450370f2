import BoardNetworks
import Testing

@testable import OverlapAnalysis

struct ReciprocityTests {
  @Test(
    "any text says that something passes, unless every value in it says no",
    arguments: [
      ("expertise", true), ("ja", true), ("1", true), ("nee", false), ("Nee.", false),
      ("niets; geen", false), ("niets; wel tijd", true), ("0", false), (";", nil), ("–", nil),
    ] as [(String, Bool?)])
  func answers(text: String, expected: Bool?) {
    #expect(Reciprocity(content: text).answer(.content) == expected)
    #expect(Reciprocity(content: text).answer(.process) == nil)
  }

  @Test("who says nothing of bringing does not count as one who only takes")
  func unknownApart() throws {
    var draft = LandscapeDraft()
    func tell(_ board: String, brings: String?, takes: String?) {
      draft.join(
        board, "N",
        MembershipDetails(
          brings: Reciprocity(content: brings), takes: Reciprocity(content: takes)))
    }
    tell("Beide", brings: "lesmateriaal", takes: "scholing")
    tell("Brengt", brings: "lesmateriaal", takes: "nee")
    tell("Haalt", brings: "nee", takes: "scholing")
    tell("Geen", brings: "nee", takes: "niets")
    tell("BrengtMinstens", brings: "tijd", takes: nil)
    tell("HaaltMinstens", brings: nil, takes: "tijd")
    tell("HalfNee", brings: "nee", takes: nil)
    tell("Stil", brings: nil, takes: nil)
    let findings = try draft.findings().reciprocities(by: .network)
    let content = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(content.level == .content)
    #expect(content.name == Name("N"))
    #expect(content.both == [Name("Beide")])
    #expect(content.onlyBring == [Name("Brengt")])
    #expect(content.onlyTake == [Name("Haalt")])
    #expect(content.neither == [Name("Geen")])
    #expect(content.bringAtLeast == [Name("BrengtMinstens")])
    #expect(content.takeAtLeast == [Name("HaaltMinstens")])
    #expect(content.untold == [Name("HalfNee"), Name("Stil")])
    #expect(content.toldCount == 7)
  }

  @Test("a landscape that tells nothing of it gives nothing, and neither do territories")
  func nothing() throws {
    let draft = LandscapeDraft(["N": ["A", "B"]])
    for subject in ReciprocitySubject.allCases {
      #expect(try draft.findings().reciprocities(by: subject).isEmpty)
    }
    var territory = LandscapeDraft()
    territory.add(RegionalNetwork(id: "G", nature: .territory))
    territory.join("A", "G", MembershipDetails(brings: Reciprocity(content: "ja")))
    #expect(try territory.findings(nature: .territory).reciprocities(by: .board).isEmpty)
  }

  @Test("each membership is in one heap, and both ways of taking them together", arguments: 0..<100)
  func agreement(seed: Int) throws {
    let told = try ToldLandscape(seed: seed)
    for subject in ReciprocitySubject.allCases {
      let findings = told.findings.reciprocities(by: subject)
      guard told.nature == .network else {
        #expect(findings.isEmpty)
        continue
      }
      var expected: [ReciprocityFinding] = []
      let subjects = subject == .network ? told.networks : told.boards
      for place in subjects {
        for level in ReciprocityLevel.allCases {
          let others = subject == .network ? told.boards : told.networks
          let answers = others.compactMap { other -> ReciprocityAnswer? in
            let pair = subject == .network ? (other, place) : (place, other)
            guard let details = told.membership(pair.0, pair.1)?.details else { return nil }
            return ReciprocityAnswer(
              name: subject == .network
                ? told.name(ofBoard: other) : told.name(ofNetwork: other),
              brings: slowAnswer(details.brings[level]), takes: slowAnswer(details.takes[level]))
          }
          guard answers.contains(where: { $0.brings != nil || $0.takes != nil }) else { continue }
          expected.append(
            ReciprocityFinding(
              subject: subject,
              name: subject == .network
                ? told.name(ofNetwork: place) : told.name(ofBoard: place),
              level: level, answers: answers))
        }
      }
      #expect(findings == expected)
      for finding in findings {
        let heaps = [
          finding.both, finding.onlyBring, finding.onlyTake, finding.neither,
          finding.bringAtLeast, finding.takeAtLeast, finding.untold,
        ]
        #expect(Set(heaps.joined()) == Set(finding.answers.map(\.name)))
        #expect(heaps.joined().count == finding.answers.count)
      }
    }
  }
}

/// What the words of the random landscapes mean.
private func slowAnswer(_ text: String?) -> Bool? {
  switch text {
  case "expertise", "ja", "niets; wel tijd": true
  case "nee", "Niets; geen", "0": false
  default: nil
  }
}

import Foundation
import Testing

@testable import MemberLists

@Suite("Suggestions for a name")
struct NameIndexTests {
  @Test("a name is weighed by its rare words")
  func byHand() {
    // Two names, so a word that one has weighs 1 + ln 2 and a legal form 0.15 of that: the score is
    // 2 w / (w + 0.15 w + w) = 2 / 2.15.
    var index = NameIndex([("De Wending", 7), ("De Brug", 8)])
    let suggestions = index.suggestions(for: NameForm("Stichting De Wending"), atLeast: 0.3)
    #expect(suggestions.map(\.owner) == [7])
    #expect(abs(suggestions[0].score - 2 / 2.15) < 1e-12)

    // A letter too few of seven: 6/7 of the same, without a legal form.
    let misspelt = index.suggestions(for: NameForm("De Wendin"), atLeast: 0.3)
    #expect(abs(misspelt[0].score - (1 - 1.0 / 7)) < 1e-12)
  }

  @Test("an acronym is found by the words it stands for")
  func acronym() {
    var index = NameIndex([
      ("Stichting Katholiek Onderwijs Volendam", 0), ("Stichting Kindcentra Oost Volendam", 1),
      ("Vereniging Christelijk Onderwijs Edam", 2),
      ("Stichting Regionaal Opleidingencentrum Oost", 3),
    ])
    #expect(index.suggestions(for: NameForm("SKO Volendam"), atLeast: 0.3).first?.owner == 0)
    #expect(index.suggestions(for: NameForm("ROC Oost"), atLeast: 0.3).first?.owner == 3)
    #expect(index.suggestions(for: NameForm("VCO Edam"), atLeast: 0.3).first?.owner == 2)
  }

  @Test("a name in another place comes after a misspelt one in the same place")
  func otherPlace() {
    var index = NameIndex([
      ("Stichting Openbaar Onderwijs Kampen", 0), ("Stichting Openbaar Onderwijs Kempen", 1),
      ("Stichting Katholiek Onderwijs Kampen", 2),
    ])
    let suggestions = index.suggestions(for: NameForm("Stg. Openb. Ond. Kapmen"), atLeast: 0.3)
    #expect(suggestions.map(\.owner) == [0, 2, 1])
  }

  @Test("suggestions are those of comparing with every name", arguments: 0..<150)
  func everyName(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var misspeller = Misspeller(seed: seed)
    let words = [
      "Stichting", "Vereniging", "Openbaar", "Katholiek", "Onderwijs", "Basisonderwijs", "Kampen",
      "Kempen", "Noord", "Zuid", "De Brug", "Het Anker", "Ankerplaats", "Sint Jozef", "2", "II",
      "Wending", "Wendingen", "SKO", "PCBO", "VCBO", "Ambacht", "Amersfoort", "Scholengroep",
    ]
    func name() -> String {
      let count = Int.random(in: 0...6, using: &generator)
      return (0..<count).map { _ in words.randomElement(using: &generator)! }
        .joined(separator: " ")
    }
    let names = (0..<Int.random(in: 0...40, using: &generator)).map { position in
      (name: misspeller.misspelling(of: name()), owner: position / 2)
    }
    var index = NameIndex(names)
    for _ in 0..<10 {
      let form = NameForm(misspeller.misspelling(of: name()))
      for threshold in [0.1, 0.5, 0.8] {
        let found = index.suggestions(for: form, atLeast: threshold)
        #expect(found == slowSuggestions(for: form, in: index, atLeast: threshold))
      }
    }
  }

  /// The same by comparing with every name.
  private func slowSuggestions(
    for form: NameForm, in index: NameIndex, atLeast threshold: Double
  ) -> [NameIndex.Suggestion] {
    var ofOwner: [Int: [NameIndex.Suggestion]] = [:]
    for name in index.forms.indices {
      let score = index.likeness(of: form, to: name).score
      if score >= threshold, score > 0 {
        ofOwner[index.owners[name], default: []].append(
          NameIndex.Suggestion(name: name, owner: index.owners[name], score: score))
      }
    }
    func precedes(_ one: NameIndex.Suggestion, _ other: NameIndex.Suggestion) -> Bool {
      if one.score != other.score { return one.score > other.score }
      let (first, second) = (index.forms[one.name].name, index.forms[other.name].name)
      return first == second ? one.owner < other.owner : scalarOrder(first, second)
    }
    let best = ofOwner.values.map { $0.sorted(by: precedes)[0] }
    return Array(best.sorted(by: precedes).prefix(3))
  }

  @Test("the likeness of two names is the same from either side", arguments: 0..<100)
  func symmetric(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let names = try LabelledNames.boards("boards-tuning").listed.map(\.name)
    let index = NameIndex(names.enumerated().map { ($1, $0) })
    let one = Int.random(in: names.indices, using: &generator)
    let other = Int.random(in: names.indices, using: &generator)
    let there = index.likeness(of: index.forms[one], to: other)
    let back = index.likeness(of: index.forms[other], to: one)
    #expect(abs(there.score - back.score) < 1e-12)
  }
}

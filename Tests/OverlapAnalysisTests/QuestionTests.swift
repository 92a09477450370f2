import BoardNetworks
import Testing

@testable import OverlapAnalysis

struct QuestionTests {
  /// A and B meet in N, C meets nobody; A, B and C have a question in common, in three spellings.
  private static func draft() -> LandscapeDraft {
    var draft = LandscapeDraft()
    draft.add(Board(id: "A", developmentQuestions: ["Werkdruk", "krimp"]))
    draft.add(Board(id: "B", developmentQuestions: ["werkdruk"]))
    draft.add(Board(id: "C", developmentQuestions: ["werkdruk", "Krimp!"], responded: false))
    draft.join("A", "N")
    draft.join("B", "N")
    draft.join("A", "M")
    return draft
  }

  @Test("a question has the boards that want to work on it, and the networks where two of them are")
  func questions() throws {
    let questions = try QuestionTests.draft().findings().questions()
    #expect(
      questions == [
        QuestionFinding(
          question: "krimp", boards: [Name("A"), Name("C")], networks: [], pairs: 1, pairsApart: 1),
        QuestionFinding(
          question: "werkdruk", boards: [Name("A"), Name("B"), Name("C")], networks: [Name("N")],
          pairs: 3, pairsApart: 2),
      ])
  }

  @Test("boards with like questions and no network are paired, with all they have in common")
  func pairs() throws {
    let pairs = Array(try QuestionTests.draft().findings().boardsApartWithLikeQuestions())
    #expect(
      pairs == [
        QuestionPairFinding(
          first: Name("A"), second: Name("C"), questions: ["krimp", "werkdruk"],
          isUncertain: true),
        QuestionPairFinding(
          first: Name("B"), second: Name("C"), questions: ["werkdruk"], isUncertain: true),
      ])
  }

  @Test("questions agree with what each board tells", arguments: 0..<100)
  func agreement(seed: Int) throws {
    let told = try ToldLandscape(seed: seed)
    let questions = told.findings.questions()
    let pairs = Array(told.findings.boardsApartWithLikeQuestions())
    guard told.nature == .network else {
      #expect(questions.isEmpty && pairs.isEmpty)
      return
    }
    func keys(_ board: Int) -> Set<String> {
      Set(
        told.landscape.boards[board].developmentQuestions.map {
          $0.lowercased().filter { $0.isLetter }
        }.filter { !$0.isEmpty })
    }
    func areApart(_ one: Int, _ other: Int) -> Bool {
      Set(told.networks(of: one)).isDisjoint(with: told.networks(of: other))
    }
    var expected: [String: QuestionFinding] = [:]
    for key in Set(told.boards.flatMap(keys)) {
      let boards = told.boards.filter { keys($0).contains(key) }
      let networks = told.networks.filter { network in
        boards.count { told.membership($0, network) != nil } > 1
      }
      var (all, apart) = (0, 0)
      for (place, one) in boards.enumerated() {
        for other in boards[(place + 1)...] {
          all += 1
          if areApart(one, other) { apart += 1 }
        }
      }
      expected[key] = QuestionFinding(
        question: key, boards: boards.map(told.name(ofBoard:)),
        networks: networks.map(told.name(ofNetwork:)), pairs: all, pairsApart: apart)
    }
    #expect(questions.count == expected.count)
    for question in questions {
      let slow = try #require(expected[question.question.lowercased().filter { $0.isLetter }])
      #expect(question.boards == slow.boards)
      #expect(question.networks == slow.networks)
      #expect((question.pairs, question.pairsApart) == (slow.pairs, slow.pairsApart))
    }
    var slowPairs: [[Name]] = []
    for (place, one) in told.boards.enumerated() {
      for other in told.boards[(place + 1)...]
      where areApart(one, other) && !keys(one).isDisjoint(with: keys(other)) {
        slowPairs.append([told.name(ofBoard: one), told.name(ofBoard: other)])
      }
    }
    #expect(pairs.map { [$0.first, $0.second] } == slowPairs)
    for pair in pairs {
      let board = { (name: Name) in told.boards.first { told.name(ofBoard: $0) == name }! }
      let (one, other) = (board(pair.first), board(pair.second))
      #expect(
        Set(pair.questions.map { $0.lowercased().filter { $0.isLetter } })
          == keys(one).intersection(keys(other)))
      #expect(
        pair.isUncertain
          == [one, other].contains { told.landscape.boards[$0].responded == false })
    }
  }
}

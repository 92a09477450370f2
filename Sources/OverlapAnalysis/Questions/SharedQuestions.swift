import BoardNetworks
import TwoModeGraphs

/// One question that boards want to work on, and where those who have it are members together.
public struct QuestionFinding: Hashable, Sendable {
  /// As most boards write it; of spellings that are as common the first in natural order.
  public let question: String

  /// The boards that have it, in the landscape's order.
  public let boards: [Name]

  /// The networks in which two or more of them are members, in the landscape's order.
  public let networks: [Name]

  /// Pairs of these boards, and those of them that share no network.
  public let pairs, pairsApart: Int
}

/// Two boards with a question in common and no network.
public struct QuestionPairFinding: Hashable, Sendable {
  public let first, second: Name

  /// What both want to work on, in natural order.
  public let questions: [String]

  /// Whether either did not answer when it was asked for its networks: they may meet all the same.
  public let isUncertain: Bool
}

extension OverlapFindings {
  /// Finds for each question that boards want to work on who has it, and where these are members
  /// together.
  ///
  /// Questions are the same when their letters and digits are, whatever their case and accents.
  ///
  /// - Returns: The questions in natural order, those of one board included.
  /// - Complexity: O(*q* log *q* + Σ *k* *d* + Σ *k*² *d*) for questions with *k* boards of degree *d*,
  ///   *q* of them told in all.
  public func questions() -> [QuestionFinding] {
    let questions = QuestionGraph(of: selection)
    let graph = selection.graph
    return questions.graph.events.map { question in
      let boards = Array(questions.graph.actors(of: question))
      var members = [Int](repeating: 0, count: graph.eventCount)
      for board in boards { for network in graph.events(of: board) { members[network.index] += 1 } }
      var apart = 0
      for (place, first) in boards.enumerated() {
        for second in boards[(place + 1)...] where graph.shareNothing(first, second) { apart += 1 }
      }
      return QuestionFinding(
        question: questions.labels[question.index],
        boards: boards.map { Name(selection.board($0)) },
        networks: graph.events.filter { members[$0.index] > 1 }
          .map { Name(selection.network($0)) },
        pairs: boards.count * (boards.count - 1) / 2, pairsApart: apart)
    }
  }

  /// The pairs of boards that want to work on the same and share no network.
  public func boardsApartWithLikeQuestions() -> QuestionPairs { QuestionPairs(of: self) }
}

/// The pairs of boards with a question in common and no network, one at a time and never stored.
///
/// They come in order of the first and then of the second board, both in the landscape's order; the
/// first stands before the second. Each walk gives the same.
///
/// - Complexity: O(Σ *k*² + *p* *d*) for a whole walk over questions with *k* boards each, and *p* pairs
///   with a question in common of boards of degree *d*.
public struct QuestionPairs: Sequence, Sendable {
  private let selection: Selection
  private let questions: QuestionGraph
  private let didNotAnswer: [Bool]

  fileprivate init(of findings: OverlapFindings) {
    selection = findings.selection
    questions = QuestionGraph(of: selection)
    didNotAnswer = selection.boards.map { findings.didNotAnswer(findings.selection.landscape[$0]) }
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol, Sendable {
    private let pairs: QuestionPairs
    private var sharing: Overlaps<Actor>.Iterator

    fileprivate init(_ pairs: QuestionPairs) {
      self.pairs = pairs
      sharing = pairs.questions.graph.overlaps(of: .actors).makeIterator()
    }

    public mutating func next() -> QuestionPairFinding? {
      while let pair = sharing.next() {
        let (first, second) = (pair.first, pair.second)
        guard pairs.selection.graph.shareNothing(first, second) else { continue }
        let questions = pairs.questions
        return QuestionPairFinding(
          first: Name(pairs.selection.board(first)), second: Name(pairs.selection.board(second)),
          questions: questions.graph.sharedEvents(of: first, and: second)
            .map { questions.labels[$0.index] },
          isUncertain: pairs.didNotAnswer[first.index] || pairs.didNotAnswer[second.index])
      }
      return nil
    }
  }
}

/// Boards by what they want to work on, as a two-mode graph: its actors are those of a selection and
/// its events the questions, in natural order.
private struct QuestionGraph: Sendable {
  let graph: TwoModeGraph
  let labels: [String]

  /// Without any question when it is about territories, in which nobody meets.
  init(of selection: Selection) {
    let boards = selection.nature == .network ? selection.boards : []
    let told = boards.enumerated().flatMap { actor, board in
      selection.landscape[board].developmentQuestions
        .map { (actor: Actor(actor), text: $0, key: foldedKey($0)) }
        .filter { !$0.key.isEmpty }
    }
    var spellings: [String: [String: Int]] = [:]
    for question in told { spellings[question.key, default: [:]][question.text, default: 0] += 1 }
    let questions = spellings.map { key, counts in
      let label = counts.min {
        ($1.value, NaturalSortKey($0.key)) < ($0.value, NaturalSortKey($1.key))
      }
      return (key: key, label: label?.key ?? key)
    }.sorted { NaturalSortKey($0.label) < NaturalSortKey($1.label) }
    let events = Dictionary(
      uniqueKeysWithValues: questions.enumerated().map { ($1.key, Event($0)) })
    graph = TwoModeGraph(
      ties: told.map { ($0.actor, events[$0.key]!) }, actorCount: selection.boards.count,
      eventCount: questions.count)
    labels = questions.map(\.label)
  }
}

extension TwoModeGraph {
  /// Whether two actors have no event in common.
  fileprivate func shareNothing(_ first: Actor, _ second: Actor) -> Bool {
    sharedEvents(of: first, and: second).isEmpty
  }
}

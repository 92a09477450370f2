import BoardNetworks
import OverlapAnalysis

/// What is counted, as numbers in a column with their words behind them.
struct CountLines {
  /// A number of nil is unknown.
  let counts: [(number: Int?, noun: Noun)]

  init(_ summary: SummaryFinding, _ words: ScopeWords) {
    let board = words.participant
    let network = words.network
    let mayGrow = summary.incompleteNetworks > 0 || summary.unansweredBoards > 0
    /// What nobody is listed for is unknown as long as there may be somebody.
    func listed(_ count: Int) -> Int? { mayGrow && count == 0 ? nil : count }
    var counts: [(Int?, Noun)] = [(listed(summary.boards), board)]
    let others = summary.participants - summary.boards
    if others > 0 { counts.append((others, .otherParticipant)) }
    counts.append((summary.networks, network))
    if summary.bodies > 0 { counts.append((summary.bodies, .body)) }
    if words.nature == .network, summary.territories > 0 {
      counts.append((summary.territories, .territory))
    }
    if words.nature == .network {
      counts.append(
        (
          listed(summary.memberships),
          Noun(
            nl: (
              "lidmaatschap van \(board.many.nl) in \(network.many.nl)",
              "lidmaatschappen van \(board.many.nl) in \(network.many.nl)"
            ),
            en: (
              "membership of \(board.many.en) in \(network.many.en)",
              "memberships of \(board.many.en) in \(network.many.en)"
            ))
        ))
    }
    let isolated = Noun(
      nl: ("\(board.one.nl) zonder \(network.one.nl)", "\(board.many.nl) zonder \(network.one.nl)"),
      en: (
        "\(board.one.en) without a \(network.one.en)",
        "\(board.many.en) without a \(network.one.en)"
      ))
    let empty = Noun(
      nl: (
        "\(network.one.nl) zonder \(board.many.nl)", "\(network.many.nl) zonder \(board.many.nl)"
      ),
      en: (
        "\(network.one.en) without \(board.many.en)", "\(network.many.en) without \(board.many.en)"
      ))
    if summary.boards > summary.unansweredBoards || !mayGrow {
      counts.append((summary.isolatedBoards, isolated))
    }
    counts.append((summary.emptyNetworks, empty))
    if summary.unknownNetworks > 0 {
      counts.append((summary.unknownNetworks, CountLines.unknown(words)))
    }
    if summary.unansweredBoards > 0 {
      counts.append((summary.unansweredBoards, CountLines.unanswered(words)))
    }
    self.counts = counts
  }

  private static func unknown(_ words: ScopeWords) -> Noun {
    let network = words.network
    return Noun(
      nl: (
        "\(network.one.nl) waarvan de leden niet bekend zijn: wel opgegeven hoeveel, niemand genoemd",
        "\(network.many.nl) waarvan de leden niet bekend zijn: wel opgegeven hoeveel, niemand genoemd"
      ),
      en: (
        "\(network.one.en) whose members are not known: declared how many, nobody named",
        "\(network.many.en) whose members are not known: declared how many, nobody named"
      ))
  }

  private static func unanswered(_ words: ScopeWords) -> Noun {
    let board = words.participant
    let pronoun = board == .board ? "dat" : "die"
    return Noun(
      nl: (
        "\(board.one.nl) \(pronoun) niet geantwoord heeft en op geen lijst staat",
        "\(board.many.nl) die niet geantwoord hebben en op geen lijst staan"
      ),
      en: (
        "\(board.one.en) that did not answer and is on no list",
        "\(board.many.en) that did not answer and are on no list"
      ))
  }

  /// A line or more for each, the numbers lined up.
  func text(in language: Language, width lineWidth: Int) -> String {
    let numbers = counts.map { $0.number.map { language.integer($0) } ?? "–" }
    let width = numbers.map { screenWidth(of: $0) }.max() ?? 0
    return zip(numbers, counts).map { number, count in
      let padding = String(repeating: " ", count: width - screenWidth(of: number))
      let words = paragraph(
        count.noun.form(for: count.number ?? 0)[language], width: lineWidth, margin: width + 3)
      return "  \(padding)\(number)" + words.dropFirst(width + 2)
    }.joined()
  }
}

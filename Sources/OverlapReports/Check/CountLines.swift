import BoardNetworks
import OverlapAnalysis

/// What is counted, as numbers in a column with their words behind them.
struct CountLines {
  private let counts: [(number: Int, noun: Noun)]

  init(_ summary: SummaryFinding, _ words: ScopeWords) {
    let board = words.participant
    let network = words.network
    var counts: [(Int, Noun)] = [(summary.boards, board)]
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
          summary.memberships,
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
    counts += [(summary.isolatedBoards, isolated), (summary.emptyNetworks, empty)]
    self.counts = counts
  }

  /// A line or more for each, the numbers lined up.
  func text(in language: Language, width screenWidth: Int) -> String {
    let numbers = counts.map { language.integer($0.number) }
    let width = numbers.map(\.utf8.count).max() ?? 0
    return zip(numbers, counts).map { number, count in
      let padding = String(repeating: " ", count: width - number.utf8.count)
      let words = paragraph(
        count.noun.form(for: count.number)[language], width: screenWidth, margin: width + 3)
      return "  \(padding)\(number)" + words.dropFirst(width + 2)
    }.joined()
  }
}

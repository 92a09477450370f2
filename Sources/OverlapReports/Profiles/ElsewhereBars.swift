import OverlapAnalysis

/// How many pairs share 0, 1, 2, ... other networks, as numbers and bars.
struct ElsewhereBars {
  /// The most rows there are; the last is then for so many others or more.
  private static let rowLimit = 16

  /// The narrowest screen that has room for bars, and the longest bar.
  private static let leastWidth = 60
  private static let longestBar = 24

  private struct Row: Sendable {
    let others: Int
    let isLast: Bool
    let pairs, pairsBesidesMemberWide: Int
  }

  private let rows: [Row]
  private let besidesMemberWide: Bool
  private let words: ScopeWords

  /// - Parameter besides: The same without member-wide networks; nil when there are none.
  init(_ all: ElsewhereDistribution, besides: ElsewhereDistribution?, words: ScopeWords) {
    self.words = words
    besidesMemberWide = besides != nil
    let count = all.frequencies.count
    let isCut = count > ElsewhereBars.rowLimit
    func pairs(_ distribution: ElsewhereDistribution?, at others: Int, isLast: Bool) -> Int {
      guard let frequencies = distribution?.frequencies, others < frequencies.count else {
        return 0
      }
      return isLast ? frequencies[others...].reduce(0, +) : frequencies[others]
    }
    rows = (0..<min(count, ElsewhereBars.rowLimit)).map { others in
      let isLast = isCut && others == ElsewhereBars.rowLimit - 1
      return Row(
        others: others, isLast: isLast, pairs: pairs(all, at: others, isLast: isLast),
        pairsBesidesMemberWide: pairs(besides, at: others, isLast: isLast))
    }
  }

  func add(to screen: inout ScreenText) {
    let most = rows.map { max($0.pairs, $0.pairsBesidesMemberWide) }.max() ?? 0
    let hasBars = screen.contentWidth >= ElsewhereBars.leastWidth
    /// A bar that is at least a sliver for at least one pair.
    @Sendable func bar(_ count: Int) -> Cell {
      let length = (count * ElsewhereBars.longestBar + most - 1) / max(1, most)
      return .text(String(repeating: "█", count: length))
    }
    let others = ColumnOf<Row>(
      "others", .mixed, nl: words.otherShared.nl, en: words.otherShared.en
    ) { row in
      guard row.isLast else { return .integer(row.others) }
      let phrase = Phrase(nl: "\(row.others) of meer", en: "\(row.others) or more")
      return .term(Term(phrase.en, phrase))
    }
    let pairs = ColumnOf<Row>("pairs", .integer, nl: "paren", en: "pairs") { .integer($0.pairs) }
    let pairsBar = ColumnOf<Row>("pairs_bar", .text, nl: "", en: "") { bar($0.pairs) }
    let besides = ColumnOf<Row>(
      "pairs_without", .integer, nl: "zonder grote", en: "excl. large"
    ) { .integer($0.pairsBesidesMemberWide) }
    let besidesBar = ColumnOf<Row>("pairs_without_bar", .text, nl: "", en: "") {
      bar($0.pairsBesidesMemberWide)
    }
    var columns = [others, pairs]
    if hasBars { columns.append(pairsBar) }
    if besidesMemberWide {
      columns.append(besides)
      if hasBars { columns.append(besidesBar) }
    }
    screen.addRows(rows, columns: columns)
  }
}

import OverlapAnalysis

/// Pairs of boards by name, those with the same first together; of many the first, and how many
/// more.
struct PairList {
  private static let shownCount = NameList.shownCount

  /// Each first board with the second of its pairs.
  private var groups: [(first: Name, seconds: [Name])] = []
  private let moreCount: Int

  /// - Parameters:
  ///   - pairs: In order of the first board.
  ///   - count: How many there are.
  init(_ pairs: some Sequence<ElsewherePair>, count: Int, showsAll: Bool) {
    let shown = showsAll ? count : min(count, PairList.shownCount)
    moreCount = count - shown
    for pair in pairs.prefix(shown) {
      if groups.last?.first == pair.first {
        groups[groups.count - 1].seconds.append(pair.second)
      } else {
        groups.append((pair.first, [pair.second]))
      }
    }
  }

  func add(to screen: inout ScreenText) {
    for (first, seconds) in groups {
      let list = listed(seconds.map(\.label))
      screen.addItem(Phrase { _ in "\(displayed(first.label)) – \(list)" })
    }
    if moreCount > 0 { screen.addItem(NameList.more(moreCount)) }
  }
}

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
    for pair in pairs.prefix(shown) { add(pair.first, pair.second) }
  }

  /// - Parameter pairs: In order of the first board.
  init(_ pairs: [MeetingPair], showsAll: Bool) {
    let shown = showsAll ? pairs.count : min(pairs.count, PairList.shownCount)
    moreCount = pairs.count - shown
    for pair in pairs.prefix(shown) { add(pair.first, pair.second) }
  }

  private mutating func add(_ first: Name, _ second: Name) {
    if groups.last?.first == first {
      groups[groups.count - 1].seconds.append(second)
    } else {
      groups.append((first, [second]))
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

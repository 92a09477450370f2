import OverlapAnalysis

/// Names one after another; of a long list the first, and how many more.
struct NameList {
  /// How many are shown of a list that is too long.
  static let shownCount = 20

  private let labels: [String]
  private let showsAll: Bool

  init(_ labels: [String], showsAll: Bool) {
    self.labels = labels
    self.showsAll = showsAll
  }

  init(_ names: [Name], showsAll: Bool) {
    self.init(names.map(\.label), showsAll: showsAll)
  }

  var phrase: Phrase {
    let moreCount = showsAll ? 0 : max(0, labels.count - NameList.shownCount)
    let list = listed(Array(labels.dropLast(moreCount)))
    guard moreCount > 0 else { return Phrase { _ in list } }
    return Phrase { "\(list); \(NameList.more(moreCount)[$0])" }
  }

  /// That there are more, and how to see them.
  static func more(_ count: Int) -> Phrase {
    Phrase(
      nl: "en nog \(Language.nl.integer(count)) (met --all allemaal)",
      en: "and \(Language.en.integer(count)) more (all with --all)")
  }
}

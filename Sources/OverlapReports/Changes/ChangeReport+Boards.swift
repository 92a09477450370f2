import OverlapAnalysis

extension ChangeReport {
  /// Boards that came, went, merged or have another name, and those that sit nowhere now.
  func addBoards(to screen: inout ScreenText) {
    let items = boardItems
    guard !items.isEmpty else { return }
    screen.addHeading(words.scope.participant.many.capitalised)
    add(items, to: &screen)
  }

  private var boardItems: [Phrase] {
    let boards = changes.boards
    func item(_ names: [Name], nl: String, en: String) -> Phrase? {
      guard !names.isEmpty else { return nil }
      let list = NameList(names, showsAll: showsAll).phrase
      return Phrase(nl: "\(nl): \(list.nl).", en: "\(en): \(list.en).")
    }
    let isCounts = changes.basis == .counts
    let merged = boards.mergers.map { merger in
      Phrase(
        nl: """
          Gefuseerd: \(Language.nl.enumerated(merger.boards.map(\.shown))) \
          \(isCounts ? "zijn nu" : "worden") \(merger.into.shown).
          """,
        en: """
          Merged: \(Language.en.enumerated(merger.boards.map(\.shown))) \
          \(isCounts ? "are now" : "become") \(merger.into.shown).
          """)
    }
    let renamed = boards.renamed.map {
      Phrase(
        nl: "Heet nu anders: \($0.from.titled) is nu \($0.to.titled).",
        en: "Has another name: \($0.from.titled) is now \($0.to.titled).")
    }
    return merged + renamed
      + [
        item(
          boards.came, nl: isCounts ? "Staan nu in de lijst en toen niet" : "Komen erbij",
          en: isCounts ? "Listed now, and not then" : "Come"),
        item(
          boards.went, nl: isCounts ? "Stonden toen in de lijst en nu niet" : "Gaan weg",
          en: isCounts ? "Listed then, and not now" : "Go"),
        item(
          boards.nowNowhere, nl: "Zitten in geen enkel netwerk meer",
          en: "Are in no network any more"),
        item(
          boards.nowSomewhere, nl: "Zaten in geen enkel netwerk en nu wel",
          en: "Were in no network, and are now"),
      ].compactMap { $0 }
  }
}

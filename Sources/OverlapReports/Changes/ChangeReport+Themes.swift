import OverlapAnalysis

extension ChangeReport {
  /// The themes for which boards have no table any more, and those for which they have one now.
  func addThemes(to screen: inout ScreenText) {
    let lost = changes.themes.filter { !$0.boardsWithout.isEmpty }
    let gained = changes.themes.filter { !$0.boardsWith.isEmpty }
    let unknown = changes.themes.filter { !$0.boardsUnknown.isEmpty }
    guard !lost.isEmpty || !gained.isEmpty || !unknown.isEmpty else { return }
    screen.addHeading(Phrase(nl: "Thema's", en: "Themes"))
    let boards = words.scope.participant
    for theme in lost {
      let names = shortList(theme.boardsWithout)
      let place = listed(theme.tablesEarlier.map(\.label))
      let gone =
        theme.tablesLater.isEmpty
        ? Phrase(
          nl: "geen enkel netwerk heeft dit thema \(words.thenceforth.nl); ",
          en: "no network has this theme \(words.thenceforth.en); ") : Phrase(nl: "", en: "")
      screen.addItem(
        Phrase(
          nl: """
            \(displayed(theme.theme)): \(gone.nl)geen tafel meer voor \
            \(boards.counted(theme.boardsWithout.count).nl) (dit thema had eerst: \(place)): \(names.nl).
            """,
          en: """
            \(displayed(theme.theme)): \(gone.en)no table any more for \
            \(boards.counted(theme.boardsWithout.count).en) (of this theme was: \(place)): \(names.en).
            """))
    }
    for theme in gained {
      let place = listed(theme.tablesLater.map(\.label))
      let names = shortList(theme.boardsWith)
      screen.addItem(
        Phrase(
          nl: """
            \(displayed(theme.theme)): \(boards.counted(theme.boardsWith.count).nl) \
            \(theme.boardsWith.count == 1 ? "heeft" : "hebben") er \(words.thenceforth.nl) een tafel \
            voor en eerst niet (dit thema heeft: \(place)): \(names.nl).
            """,
          en: """
            \(displayed(theme.theme)): \(boards.counted(theme.boardsWith.count).en) \
            \(theme.boardsWith.count == 1 ? "has" : "have") a table for it \(words.thenceforth.en), \
            and not before (of this theme is: \(place)): \(names.en).
            """))
    }
    for theme in unknown {
      let names = shortList(theme.boardsUnknown)
      screen.addItem(
        Phrase(
          nl: """
            \(displayed(theme.theme)): niet te zeggen voor \
            \(boards.counted(theme.boardsUnknown.count).nl): een lijst kan hen missen, of geeft hun \
            netwerk geen thema, of zij gaven geen antwoord: \(names.nl).
            """,
          en: """
            \(displayed(theme.theme)): cannot be said for \
            \(boards.counted(theme.boardsUnknown.count).en): a list may lack them, or gives their \
            network no theme, or they did not answer: \(names.en).
            """))
    }
  }
}

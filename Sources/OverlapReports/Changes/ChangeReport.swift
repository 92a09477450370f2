public import OverlapAnalysis

/// What changed between two landscapes, on a screen.
///
/// Its sections stand in other texts too: each is a method that adds it to a screen, and adds nothing
/// when there is nothing to tell.
public struct ChangeReport: Sendable {
  let changes: ChangeFindings
  let words: ChangeWords

  /// Whether long lists are given to their end.
  let showsAll: Bool

  /// - Parameters:
  ///   - changes: What was found.
  ///   - showsAll: Whether long lists are given to their end.
  public init(_ changes: ChangeFindings, showsAll: Bool = false) {
    self.changes = changes
    self.showsAll = showsAll
    words = ChangeWords(changes)
  }

  /// How many names stand behind a cause or a theme, unless all are asked for.
  static let shortCount = 6

  /// Names after one another: of many the first few, and how many more.
  func shortList(_ names: [Name]) -> Phrase {
    let shown = showsAll ? names.count : min(names.count, ChangeReport.shortCount)
    let list = listed(names.prefix(shown).map(\.label))
    let rest = names.count - shown
    return Phrase { rest > 0 ? "\(list); \(NameList.more(rest)[$0])" : list }
  }

  /// Items below each other: of many the first, and how many more.
  func add(_ items: [Phrase], to screen: inout ScreenText) {
    let shown = showsAll ? items.count : min(items.count, NameList.shownCount)
    for item in items.prefix(shown) { screen.addItem(item) }
    if shown < items.count { screen.addItem(NameList.more(items.count - shown)) }
  }

  /// The text, which ends with a line break.
  ///
  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  public func text(in language: Language, width: Int) -> String {
    var screen = ScreenText(in: language, width: width)
    screen.addOpening(Phrase(nl: "Wat er veranderde", en: "What changed"))
    screen.addBlankLine()
    screen.addFacts([
      Fact(nl: "toen", en: "then", changes.earlier.scope.sentence),
      Fact(nl: "nu", en: "now", changes.later.scope.sentence),
    ])
    addSummary(to: &screen)
    addSections(to: &screen)
    return screen.text
  }

  /// All sections below the summary.
  func addSections(to screen: inout ScreenText) {
    addHours(to: &screen)
    addBoardHours(to: &screen)
    addNetworks(to: &screen)
    addMembers(to: &screen)
    addBoards(to: &screen)
    addPairs(to: &screen)
    addElsewhere(to: &screen)
    addThemes(to: &screen)
    addKnowledge(to: &screen)
    addNotes(to: &screen)
  }

  private func addNotes(to screen: inout ScreenText) {
    screen.addHeading(Phrase(nl: "Bij deze cijfers", en: "About these numbers"))
    if changes.isSameInput { screen.addNote(sameInputNote) }
    if changes.basis == .counts { screen.addNote(identityNote) }
    screen.addNote(words.scope.meetingNote)
    screen.addNote(splitNote)
  }

  private var sameInputNote: Phrase {
    Phrase(
      nl: """
        Beide tellingen komen uit dezelfde bestanden. Een lidmaatschap zonder begin- of einddatum geldt \
        daarin op beide dagen, en een netwerk heeft er één aantal bijeenkomsten en één duur. Of dat \
        intussen veranderde, is hier dus niet te zien.
        """,
      en: """
        Both counts are of the same files. A membership without a first or last day holds there on both \
        days, and a network has one number of meetings and one duration. Whether these changed in \
        between cannot be seen here, therefore.
        """)
  }

  private var identityNote: Phrase {
    let board = words.scope.participant
    return Phrase(
      nl: """
        Een \(board.one.nl) of netwerk is hetzelfde als zijn id hetzelfde is, en anders als zijn naam \
        maar één keer voorkomt. Is een \(board.one.nl) gefuseerd of een netwerk samengevoegd, zeg het \
        dan met --identity: een tabel met de kolommen oud en nieuw.
        """,
      en: """
        A \(board.one.en) or network is the same when its id is, or else when its name occurs only \
        once. If a \(board.one.en) merged or a network was combined, say so with --identity: a table \
        with the columns old and new.
        """)
  }

  private var splitNote: Phrase {
    Phrase(
      nl: """
        Een zetel vraagt per jaar: bijeenkomsten × (duur + voorbereiding + reistijd). Verandert er bij \
        een netwerk meer tegelijk, dan krijgt elke oorzaak het gemiddelde van wat zij uitmaakt over \
        alle volgordes (Shapley 1953). Zo tellen de oorzaken precies op tot het verschil; hier zijn \
        zij afgerond.
        """,
      en: """
        A seat takes in a year: meetings × (duration + preparation + travel). Where more changes at \
        once in a network, each cause gets the average of what it makes over all orders (Shapley \
        1953). So the causes add up to the difference exactly; here they are rounded.
        """)
  }
}

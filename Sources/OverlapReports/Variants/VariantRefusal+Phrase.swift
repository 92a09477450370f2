public import OverlapAnalysis

extension VariantRefusal {
  /// What is wrong, and what to do.
  public func phrase(in scope: Scope, measure: VariantMeasure) -> Phrase {
    let words = VariantWords(words: ScopeWords(scope), measure: measure)
    switch self {
    case .noNetworks:
      return Phrase(
        nl: """
          Er zijn geen netwerken om uit te kiezen. Varianten gaan over netwerken, niet over gebieden.
          """,
        en: """
          There are no networks to choose from. Variants are about networks, not about territories.
          """)
    case .hoursUnknown(let count):
      let networks = Noun.network.counted(count)
      return Phrase(
        nl: """
          De uren ontbreken: van \(networks.nl) is niet bekend hoeveel uren ze vragen, en van geen \
          enkel netwerk wel. Er is dus niet te zeggen wat er vrijkomt. Vul in de tabel netwerken de \
          kolommen bijeenkomsten_per_jaar, duur_uren, voorbereiding_uren en reistijd_uren in. Of kies \
          --count seats: dan gaat het om zetels in plaats van uren.
          """,
        en: """
          There are no hours: of \(networks.en) it is not known how many they take, and of no network \
          it is. So nothing tells what would come free. Fill in the columns meetings_per_year, hours, \
          preparation_hours and travel_hours of the table of networks. Or choose --count seats: then \
          it is about seats instead of hours.
          """)
    case .tooManyCombinations(let limit):
      return Phrase(
        nl: """
          Er zijn meer dan \(Language.nl.integer(limit)) manieren om netwerken samen te voegen binnen \
          deze grens. Kies een kleinere --max-size, of een kleinere --max-parts.
          """,
        en: """
          There are more than \(Language.en.integer(limit)) ways to combine networks within this \
          bound. Choose a smaller --max-size, or a smaller --max-parts.
          """)
    case .clash(let bounds):
      let lines = bounds.map { words.bound($0, showsAll: false) }
      let items = Phrase { language in
        lines.map { "\n  - \($0[language].capitalised)." }.joined()
      }
      return bounds.count == 1
        ? Phrase(
          nl: "Deze grens is niet te halen:", en: "This bound cannot be kept:") + items
        : Phrase(
          nl: """
            Deze grenzen gaan niet samen. Maak er een ruimer, of laat er een los; daarna kunnen nog \
            andere botsen:
            """,
          en: """
            These bounds do not go together. Make one wider, or let go of one; after that others may \
            still clash:
            """) + items
    }
  }
}

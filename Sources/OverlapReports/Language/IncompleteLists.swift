import BoardNetworks
import OverlapAnalysis

/// Networks that say they have more members than the list holds.
struct IncompleteLists {
  /// A network, with its members on the list and by its own account.
  private struct Entry {
    let network: String
    let listed, declared: Int
  }

  /// Those with some of their members on the list.
  private let partial: [Entry]

  /// Those with none: who their members are is unknown.
  private let unknown: [Entry]

  /// - Parameter listings: Networks and what is known of their lists.
  init(_ listings: [(name: Name, listing: Listing)] = []) {
    let incomplete = listings.filter { $0.listing.isComplete == false }
    func entries(_ isUnknown: Bool) -> [Entry] {
      incomplete.filter { $0.listing.isUnknown == isUnknown }.map { name, listing in
        Entry(network: name.label, listed: listing.listed, declared: listing.declared ?? 0)
      }
    }
    partial = entries(false)
    unknown = entries(true)
  }

  init(of findings: OverlapFindings) {
    self.init(findings.incompleteListings())
  }

  var isEmpty: Bool { partial.isEmpty && unknown.isEmpty }

  /// Whose members are unknown, and that numbers are lower bounds, with the names behind it; nil
  /// when all lists are complete.
  func note(_ words: ScopeWords) -> Phrase? {
    guard !isEmpty else { return nil }
    let sentences = [partialSentence(words), unknownSentence(words), consequence]
    return .joined(sentences.compactMap { $0 })
  }

  /// That nothing was found, as far as lists go: with what they leave open where they do.
  ///
  /// - Parameter nothing: What was not found, as a sentence without its full stop.
  func emptyText(_ nothing: Phrase, _ words: ScopeWords) -> Phrase {
    guard let note = note(words) else { return Phrase { nothing[$0] + "." } }
    return Phrase(
      nl: "\(nothing.nl), voor zover de lijsten het zeggen. \(note.nl)",
      en: "\(nothing.en), as far as the lists tell. \(note.en)")
  }

  private func partialSentence(_ words: ScopeWords) -> Phrase? {
    guard !partial.isEmpty else { return nil }
    let names = IncompleteLists.names(partial) { entry, of in
      "\(displayed(entry.network)): \(entry.listed) \(of) \(entry.declared)"
    }
    let counted = words.network.counted(partial.count)
    return Phrase(
      nl:
        "Ten minste: van \(counted.nl) staan niet alle opgegeven leden op de lijst (\(names.nl)).",
      en: "At least: of \(counted.en) not all declared members are on the list (\(names.en)).")
  }

  private func unknownSentence(_ words: ScopeWords) -> Phrase? {
    guard !unknown.isEmpty else { return nil }
    let names = IncompleteLists.names(unknown) { entry, _ in
      "\(displayed(entry.network)): \(entry.declared)"
    }
    let counted = words.network.counted(unknown.count)
    return Phrase(
      nl: """
        Van \(counted.nl) zijn de leden niet bekend: wel is opgegeven hoeveel het er zijn, maar \
        niemand staat op de lijst (\(names.nl)).
        """,
      en: """
        Of \(counted.en) the members are not known: it is declared how many there are, but nobody \
        is on the list (\(names.en)).
        """)
  }

  private var consequence: Phrase {
    Phrase(
      nl: """
        Aantallen die met elke naam groeien, zoals leden, paren en uren, zijn een ondergrens (≥); \
        gemiddelden en percentages kunnen nog hoger of lager worden.
        """,
      en: """
        Counts that grow with each name, such as members, pairs and hours, are lower bounds (≥); \
        means and percentages can still go up or down.
        """)
  }

  /// The first of them, and how many more.
  private static func names(
    _ entries: [Entry], _ text: (_ entry: Entry, _ of: String) -> String
  ) -> Phrase {
    let names = entries.prefix(3).map { entry in
      Phrase(nl: text(entry, "van"), en: text(entry, "of"))
    }
    let shown = Phrase.joined(names, by: "; ")
    let more = entries.count - names.count
    return more == 0
      ? shown
      : Phrase(nl: "\(shown.nl); en nog \(more)", en: "\(shown.en); and \(more) more")
  }
}

extension Listing {
  /// How many members the list lacks at least, by the network's own count; missing when it gives
  /// none.
  var missingCell: Cell {
    guard let missing else { return .missing }
    return missing > 0 ? .integerAtLeast(missing) : .integer(0)
  }

  /// A count of those on the list, as a cell: a lower bound when it lacks some, missing when it
  /// lacks all.
  func cell(_ count: Int) -> Cell {
    if isUnknown { return .missing }
    return isComplete == false ? .integerAtLeast(count) : .integer(count)
  }
}

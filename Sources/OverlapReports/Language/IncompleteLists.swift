import BoardNetworks
import OverlapAnalysis

/// Networks that say they have more members than the list holds.
struct IncompleteLists {
  /// A network, with its members on the list and by its own account.
  private struct Entry {
    let network: String
    let listed, declared: Int
  }

  private let entries: [Entry]

  /// - Parameter listings: Networks and what is known of their lists.
  init(_ listings: [(name: Name, listing: Listing)] = []) {
    entries = listings.compactMap { name, listing in
      guard listing.isComplete == false, let declared = listing.declared else { return nil }
      return Entry(network: name.label, listed: listing.listed, declared: declared)
    }
  }

  init(of findings: OverlapFindings) {
    self.init(findings.incompleteListings())
  }

  var isEmpty: Bool { entries.isEmpty }

  /// That numbers are lower bounds, with the names behind it; nil when all lists are complete.
  func note(_ words: ScopeWords) -> Phrase? {
    guard !entries.isEmpty else { return nil }
    let names = entries.prefix(3).map { entry in
      Phrase(
        nl: "\(displayed(entry.network)): \(entry.listed) van \(entry.declared)",
        en: "\(displayed(entry.network)): \(entry.listed) of \(entry.declared)")
    }
    let shown = Phrase.joined(names, by: "; ")
    let more = entries.count - names.count
    let rest =
      more == 0 ? Phrase(nl: "", en: "") : Phrase(nl: "; en nog \(more)", en: "; and \(more) more")
    let counted = words.network.counted(entries.count)
    return Phrase(
      nl: """
        Ten minste: van \(counted.nl) staan niet alle opgegeven leden op de lijst (\(shown.nl)\
        \(rest.nl)). Aantallen die met elke naam groeien, zoals leden, paren en uren, zijn een \
        ondergrens; gemiddelden en percentages kunnen nog hoger of lager worden.
        """,
      en: """
        At least: of \(counted.en) not all declared members are on the list (\(shown.en)\
        \(rest.en)). Counts that grow with each name, such as members, pairs and hours, are lower \
        bounds; means and percentages can still go up or down.
        """)
  }
}

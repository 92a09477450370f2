import Markup
import OverlapAnalysis

/// In the short part of the page: which two networks are most alike.
extension ReportPage {
  var coincidingFigure: KeyFigure? {
    let besides = contents.leadingOverlapsBesidesMemberWide
    let several = besides.isEmpty ? contents.leadingOverlaps.filter { $0.shared > 1 } : besides
    guard let overlap = several.first, let jaccard = overlap.jaccard,
      let either = overlap.boardsOfEither
    else { return nil }
    let share = Phrase { $0.share(jaccard) }
    let all = words.participant.counted(either)
    let start = words.choose(
      network: Phrase(nl: "Van de \(all.nl) in ", en: "Of the \(all.en) in "),
      territory: Phrase(nl: "Van de \(all.nl) onder ", en: "Of the \(all.en) in "))
    let shared = Phrase { $0.integer(overlap.shared) }
    let both = words.choose(
      network: Phrase(
        nl: "zitten er \(shared.nl) in allebei (\(share.nl)).",
        en: "\(shared.en) are in both (\(share.en))."),
      territory: Phrase(
        nl: "vallen er \(shared.nl) onder allebei (\(share.nl)).",
        en: "\(shared.en) lie in both (\(share.en))."))
    let isAlone = several.dropFirst().first?.jaccard != jaccard
    return KeyFigure(
      value: text(share),
      sentence: [
        .text(text(besides.isEmpty ? start : besidesLarge + start)),
        link(toNetwork: overlap.first),
        .text(text(Phrase(nl: " of ", en: " or "))), link(toNetwork: overlap.second),
        .text(" \(text(Phrase.joined([both, highestSentence(isAlone: isAlone)])))"),
      ], section: .coinciding, measure: .coincidence)
  }

  /// That networks with nearly all boards are left out; empty when there are none.
  private var besidesLarge: Phrase {
    guard contents.hasMemberWideNetworks else { return Phrase(nl: "", en: "") }
    let large = words.memberWideNetworks.capitalised
    return Phrase(
      nl: "\(large.nl) tellen hier even niet mee. ",
      en: "\(large.en) are left out here. ")
  }

  /// That no two networks are more alike, and whether others are as much so.
  private func highestSentence(isAlone: Bool) -> Phrase {
    let networks = words.network.many
    let boards = words.participant.many
    return isAlone
      ? Phrase(
        nl: """
          Geen twee andere \(networks.nl) met ten minste twee gedeelde \(boards.nl) komen zo hoog \
          uit.
          """,
        en: "No two other \(networks.en) with at least two shared \(boards.en) have as much.")
      : Phrase(
        nl: "Er zijn meer paren \(networks.nl) die zo hoog uitkomen, en geen die hoger uitkomen.",
        en: "There are more pairs of \(networks.en) that have as much, and none that have more.")
  }
}

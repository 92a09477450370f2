import BoardNetworks
import Charts
import Markup
import OverlapAnalysis

/// Hours against pairs that keep each other, and a few variants by name.
extension ReportPage {
  @NodeBuilder var variantFrontier: [Node] {
    switch contents.variants {
    case .proven(let variants):
      heading(variantWords.pictureTitle)
      paragraph(frontierIntroduction(variants))
      if let chart = frontierChart { figure(chart, variantWords.pictureDescription) }
      frontierTable(variants)
      for variant in variants.variants {
        if let plan = variant.result.plan { told(variant, plan, in: variants) }
      }
      note(
        Phrase(
          nl: "Met eigen grenzen, samenvoegen of minder vaak bijeenkomen: drukte advise INPUT",
          en: "With bounds of your own, combining or meeting less: drukte advise INPUT"))
    case .tooMuch: note(VariantOutline.tooMuchText)
    case .refused:
      // The section on hours says that they are not known.
      [Node]()
    }
  }

  private var variantWords: VariantWords { VariantWords(words: words, measure: .hours) }

  private func frontierIntroduction(_ variants: VariantFindings) -> Phrase {
    let open = words.network.counted(variants.openNetworks.count)
    let reasons = Set(variants.staying.map(\.reason))
    let stays = [VariantStay.statutory, .memberWide, .hoursUnknown, .membersUnknown, .takesNothing]
      .filter { reasons.contains($0) }.map { variantWords.reason($0) }
    let staying =
      stays.isEmpty
      ? Phrase(nl: "", en: "")
      : Phrase(
        nl: " De andere blijven: \(Language.nl.enumerated(stays.map(\.nl))).",
        en: " The others stay: \(Language.en.enumerated(stays.map(\.en))).")
    return Phrase(
      nl: """
        Wat als netwerken samen stoppen, en niet één voor één? Over \(open.nl) is er een keuze.\
        \(staying.nl) Een paar \(words.participant.many.nl) houdt elkaar als beide ook dan nog lid \
        zijn van hetzelfde netwerk. Voor elk aandeel van de paren is gezocht naar de keuze die de \
        minste uren vraagt; bewezen is dat het met minder niet kan.
        """,
      en: """
        What if networks stop together, not one by one? There is a choice about \(open.en).\
        \(staying.en) A pair of \(words.participant.many.en) keeps each other if both are then still \
        members of one network. For each share of the pairs the choice was looked for that takes \
        the fewest hours; it is proven that fewer will not do.
        """)
  }

  /// The frontier as a picture; nil where there is none.
  var frontierChart: ReportChart? {
    guard words.nature == .network, case .proven(let variants) = contents.variants else {
      return nil
    }
    return ReportChart(
      path: "diagrams/hours-against-pairs.svg",
      chart: variants.frontierPicture(id: "grafiek-varianten", in: language, scope: scope))
  }

  private func frontierTable(_ variants: VariantFindings) -> Element {
    table(
      variants.frontierRows, caption: variantWords.pictureTitle,
      columns: FrontierColumns(variantWords).reading(of: variants).map { column($0) })
  }

  /// A variant by name.
  @NodeBuilder private func told(
    _ variant: Variant, _ plan: VariantPlan, in variants: VariantFindings
  ) -> [Node] {
    Element("h4", text: text(variantWords.title(variant.aim)))
    paragraph(summary(of: plan, in: variants))
    if !plan.stopped.isEmpty {
      Element(
        "p",
        children: [.text(text(Phrase(nl: "Dan stoppen: ", en: "These then stop: ")))]
          + networks(plan.stopped.map(\.name)) + ["."])
    }
    if !plan.themesLost.isEmpty {
      paragraph(
        Phrase(nl: "Thema's die een tafel verliezen: ", en: "Themes that lose a table: ")
          + .joined(
            plan.themesLost.map { variantWords.theme($0, showsAll: false) }, by: "; ")
          + Phrase(nl: ".", en: "."))
    }
    if !plan.boardsNowhere.isEmpty {
      Element(
        "p",
        children: [
          .text(
            text(
              Phrase(
                nl: "Nergens meer aan tafel: ", en: "At no table any more: ")))
        ] + boards(plan.boardsNowhere, limit: contents.limits.names) + ["."])
    }
    if !plan.pairsLost.isEmpty {
      details(
        Phrase(
          nl: "De paren die elkaar dan niet houden",
          en: "The pairs that then do not keep each other")
      ) {
        for pair in plan.pairsLost.prefix(contents.limits.rows) {
          Element(
            "div", children: [link(toBoard: pair.first), " – ", link(toBoard: pair.second)])
        }
        if plan.pairsLost.count > contents.limits.rows {
          note(andMore(plan.pairsLost.count - contents.limits.rows))
        }
      }
    }
  }

  private func summary(of plan: VariantPlan, in variants: VariantFindings) -> Phrase {
    let freed = variantWords.amount(variants.now - plan.amount)
    let then = variantWords.total(plan.amount, in: variants)
    let pairs = words.pair.counted(plan.pairsKept + plan.pairsLost.count)
    return Phrase(
      nl: """
        Er komt \(freed.nl) vrij; \(then.nl) blijft nodig. Van de \(pairs.nl) houden \
        \(Language.nl.integer(plan.pairsKept)) elkaar.
        """,
      en: """
        \(freed.en) come free; \(then.en) are still needed. Of \(pairs.en) \
        \(Language.en.integer(plan.pairsKept)) keep each other.
        """)
  }
}

import BoardNetworks
import OverlapAnalysis

/// One variant in full.
extension VariantReport {
  func add(_ variant: Variant, to screen: inout ScreenText) {
    screen.addHeading(
      Phrase(nl: "Variant: ", en: "Variant: ") + variantWords.title(variant.aim))
    guard let plan = variant.result.plan else {
      screen.addParagraph(absence(of: variant))
      for bound in variant.clash {
        screen.addItem(variantWords.bound(bound, showsAll: showsAll).capitalised)
      }
      return
    }
    screen.addFacts(
      changes(of: plan) + effects(of: plan) + alternatives(to: plan, in: variant))
    addPairs(of: plan, to: &screen)
    addAnswers(of: variant, plan, to: &screen)
  }

  private func absence(of variant: Variant) -> Phrase {
    guard case .impossible = variant.result else {
      return Phrase(
        nl: "Er is niets gevonden in de tijd die er was. Geef meer tijd met --seconds.",
        en: "Nothing was found in the time there was. Give more with --seconds.")
    }
    return variant.clash.count == 1
      ? Phrase(nl: "Dit kan niet. De grens die het verhindert:", en: "Impossible. The bound:")
      : Phrase(
        nl: "Dit kan niet. Deze grenzen gaan niet samen:",
        en: "Impossible. These bounds do not go together:")
  }

  // MARK: - What changes

  private func changes(of plan: VariantPlan) -> [Fact] {
    var facts = [
      Fact(nl: "dan", en: "then", total(of: plan)),
      Fact(nl: "hoe zeker", en: "how sure", certainty(of: plan)),
      Fact(
        nl: "stopt", en: "stops",
        plan.stopped.isEmpty
          ? Phrase(nl: "niets", en: "nothing")
          : list(
            plan.stopped.map { network in
              let freed = variantWords.short(network.freed)
              return Phrase { "\(displayed(network.name.label)) (\(freed[$0]))" }
            })),
    ]
    for network in plan.combined {
      let parts = network.parts.map { displayed($0.label) }.joined(separator: " + ")
      let amounts = (variantWords.short(network.before), variantWords.short(network.after))
      let size = Noun.participant.counted(network.size)
      facts.append(
        Fact(
          nl: "wordt één", en: "one",
          Phrase(
            nl: """
              \(parts): van \(amounts.0.nl) naar \(amounts.1.nl), \(size.nl) aan tafel, \
              \(Language.nl.shortest(network.meetings)) keer per jaar
              """,
            en: """
              \(parts): from \(amounts.0.en) to \(amounts.1.en), \(size.en) at the table, \
              \(Language.en.shortest(network.meetings)) times a year
              """)))
    }
    if !plan.slimmed.isEmpty {
      facts.append(
        Fact(
          nl: "minder vaak", en: "meets less",
          list(
            plan.slimmed.map { network in
              Phrase {
                """
                \(displayed(network.name.label)) (\($0.shortest(network.meetingsBefore)) → \
                \($0.shortest(network.meetingsAfter)))
                """
              }
            })))
    }
    return facts
  }

  private func total(of plan: VariantPlan) -> Phrase {
    let then = variantWords.total(plan.amount, in: findings)
    let freed = findings.now - plan.amount
    let text = variantWords.short(freed)
    let atLeast =
      findings.areListsComplete
      ? Phrase(nl: "", en: "") : Phrase(nl: "ten minste ", en: "at least ")
    let verb = variantWords.measure == .seats && freed.rounded() != 1 ? "komen" : "komt"
    return Phrase(
      nl: "\(then.nl); er \(verb) \(atLeast.nl)\(text.nl) vrij",
      en: "\(then.en); \(atLeast.en)\(text.en) come free")
  }

  private func certainty(of plan: VariantPlan) -> Phrase {
    guard !plan.isProven else {
      return Phrase(
        nl: "bewezen: geen andere keuze binnen deze grenzen vraagt \(variantWords.less.nl)",
        en: "proven: no other choice within these bounds takes \(variantWords.less.en)")
    }
    let bound = variantWords.amount(max(0, plan.bound))
    return Phrase(
      nl: """
        niet bewezen: het kan hoogstens \(Language.nl.share(plan.gap)) lager. Geen keuze vraagt minder \
        dan \(bound.nl)
        """,
      en: """
        not proven: it may be at most \(Language.en.share(plan.gap)) lower. No choice takes less than \
        \(bound.en)
        """)
  }

  // MARK: - What that does

  private func effects(of plan: VariantPlan) -> [Fact] {
    let boards = words.participant.many
    var facts: [Fact] = []
    if plan.pairsAnywhere > plan.pairsKept + plan.pairsLost.count {
      facts.append(
        Fact(
          nl: "overal", en: "anywhere",
          Phrase(
            nl: """
              met de netwerken van bijna alle \(boards.nl) erbij houden \
              \(Language.nl.integer(plan.pairsKeptAnywhere)) van de \
              \(words.pair.counted(plan.pairsAnywhere).nl) elkaar
              """,
            en: """
              with the networks of nearly all \(boards.en) \
              \(Language.en.integer(plan.pairsKeptAnywhere)) of \
              \(words.pair.counted(plan.pairsAnywhere).en) keep each other
              """)))
    }
    if !plan.themesLost.isEmpty {
      facts.append(
        Fact(
          nl: "thema's", en: "themes",
          list(plan.themesLost.map { variantWords.theme($0, showsAll: showsAll) })))
    }
    if !plan.boardsNowhere.isEmpty {
      facts.append(
        Fact(
          nl: "nergens meer", en: "nowhere", NameList(plan.boardsNowhere, showsAll: showsAll).phrase
        ))
    }
    facts += [
      amounts(plan.freed, nl: "krijgt terug", en: "gets back") { $0.before - $0.after },
      amounts(plan.added, nl: "krijgt erbij", en: "gets more") { $0.after - $0.before },
    ].compactMap { $0 }
    let worse = plan.groups.filter { $0.kept < $0.pairs }
    if !worse.isEmpty {
      facts.append(
        Fact(
          nl: "per groep", en: "by group",
          list(
            worse.map { group in
              let name = variantWords.group(group.group)
              return Phrase {
                """
                \(name[$0]) \($0.integer(group.kept)) \(Phrase(nl: "van de", en: "of")[$0]) \
                \($0.integer(group.pairs))
                """
              }
            })))
    }
    return facts
  }

  private func amounts(
    _ boards: [BoardAmount], nl: String, en: String, _ amount: (BoardAmount) -> Double
  ) -> Fact? {
    guard !boards.isEmpty else { return nil }
    return Fact(
      nl: nl, en: en,
      list(
        boards.map { board in
          let text = variantWords.short(amount(board))
          return Phrase { "\(displayed(board.board.label)) (\(text[$0]))" }
        }))
  }

  /// Phrases one after another; of many the first, and how many more.
  private func list(_ phrases: [Phrase]) -> Phrase {
    let limit = showsAll ? phrases.count : 12
    let rest = phrases.count - limit
    return .joined(
      Array(phrases.prefix(limit)) + (rest > 0 ? [NameList.more(rest)] : []), by: "; ")
  }

  private func addPairs(of plan: VariantPlan, to screen: inout ScreenText) {
    let all = words.pair.counted(plan.pairsKept + plan.pairsLost.count)
    screen.addBlankLine()
    guard !plan.pairsLost.isEmpty else {
      screen.addParagraph(
        Phrase(nl: "Alle \(all.nl) houden elkaar.", en: "All \(all.en) keep each other."))
      return
    }
    let kept = Phrase { $0.integer(plan.pairsKept) }
    screen.addParagraph(
      Phrase(
        nl: "Van de \(all.nl) houden \(kept.nl) elkaar. Deze niet:",
        en: "Of \(all.en) \(kept.en) keep each other. These do not:"))
    PairList(plan.pairsLost, showsAll: showsAll).add(to: &screen)
  }

  // MARK: - What is as good, and why not

  private func alternatives(to plan: VariantPlan, in variant: Variant) -> [Fact] {
    guard plan.isProven else { return [] }
    if variant.alternatives.isEmpty {
      guard variant.areAllAlternatives else { return [] }
      return [
        Fact(
          nl: "even goed", en: "as good",
          Phrase(
            nl: "geen andere keuze met \(variantWords.asMuch.nl)",
            en: "no other choice with \(variantWords.asMuch.en)"))
      ]
    }
    var facts = variant.alternatives.map { other in
      Fact(nl: "even goed", en: "as good", difference(of: other, from: plan))
    }
    if !variant.areAllAlternatives {
      facts.append(
        Fact(
          nl: "even goed", en: "as good",
          Phrase(nl: "er zijn er meer, of dat kan", en: "there are more, or there may be")))
    }
    return facts
  }

  /// What another choice does that this one does not, and the other way round.
  private func difference(of other: VariantPlan, from plan: VariantPlan) -> Phrase {
    let here = changes(other, besides: plan)
    let there = changes(plan, besides: other)
    let instead =
      there.isEmpty
      ? []
      : [
        Phrase(
          nl: here.isEmpty ? "zonder dit: " : "in plaats van: ",
          en: here.isEmpty ? "without: " : "instead of: ")
          + .joined(there, by: "; ")
      ]
    let changed = Phrase.joined((here.isEmpty ? [] : [.joined(here, by: "; ")]) + instead, by: ", ")
    guard !other.pairsLost.isEmpty else { return changed }
    let count = other.pairsLost.count
    let pairs = words.pair.counted(count)
    return changed
      + Phrase(
        nl: ". \(pairs.nl) \(count == 1 ? "houdt" : "houden") elkaar dan niet",
        en: ". \(pairs.en) then \(count == 1 ? "does" : "do") not keep each other")
  }

  /// What stops and becomes one in a choice, as far as it does not in another.
  private func changes(_ plan: VariantPlan, besides other: VariantPlan) -> [Phrase] {
    let stops = Set(other.stopped.map(\.name))
    let combined = Set(other.combined.map(\.parts))
    return plan.stopped.map(\.name).filter { !stops.contains($0) }.map { name in
      let label = displayed(name.label)
      return Phrase(nl: "\(label) stopt", en: "\(label) stops")
    }
      + plan.combined.map(\.parts).filter { !combined.contains($0) }.map { parts in
        let labels = parts.map { displayed($0.label) }.joined(separator: " + ")
        return Phrase(nl: "\(labels) wordt één", en: "\(labels) becomes one")
      }
  }

  private func addAnswers(
    of variant: Variant, _ plan: VariantPlan, to screen: inout ScreenText
  ) {
    for question in variant.whyNot where !question.stays {
      screen.addBlankLine()
      let name = displayed(question.network.label)
      switch question.answer {
      case .stops:
        screen.addParagraph(
          Phrase(nl: "\(name) stopt in deze variant.", en: "\(name) stops in this variant."))
      case .unknown:
        screen.addParagraph(
          Phrase(
            nl: "Waarom stopt \(name) niet? De tijd was te kort om dat te zeggen; zie --seconds.",
            en: "Why does \(name) not stop? The time was too short to tell; see --seconds."))
      case .costs(let more, let other):
        screen.addParagraph(cost(of: name, more, other, plan))
      case .forbidden(let bounds):
        add(
          Phrase(
            nl: "Waarom stopt \(name) niet? Dit verhindert het:",
            en: "Why does \(name) not stop? This forbids it:"), bounds, to: &screen)
      case .forbiddenTogether(let bounds):
        add(
          Phrase(
            nl: "Waarom stopt \(name) niet? Deze grenzen verhinderen het samen:",
            en: "Why does \(name) not stop? These bounds forbid it together:"), bounds, to: &screen)
      }
    }
  }

  private func add(_ question: Phrase, _ bounds: [VariantBound], to screen: inout ScreenText) {
    screen.addParagraph(question)
    for bound in bounds {
      screen.addItem(variantWords.bound(bound, showsAll: showsAll).capitalised)
    }
  }

  /// Why networks do not stop about which there is no choice in any variant.
  func addStaying(to screen: inout ScreenText) {
    for question in findings.variants.first?.whyNot.filter(\.stays) ?? [] {
      guard case .forbidden(let bounds) = question.answer else { continue }
      let name = displayed(question.network.label)
      screen.addBlankLine()
      add(
        Phrase(nl: "Waarom stopt \(name) niet?", en: "Why does \(name) not stop?"), bounds,
        to: &screen)
    }
  }

  private func cost(
    of name: String, _ more: Double, _ other: VariantPlan, _ plan: VariantPlan
  ) -> Phrase {
    let difference = difference(of: other, from: plan)
    guard more > 0 else {
      return Phrase(
        nl: "Waarom stopt \(name) niet? Het kan, en dat vraagt niet meer: \(difference.nl).",
        en: "Why does \(name) not stop? It may, and that takes no more: \(difference.en).")
    }
    let amount = variantWords.short(more)
    let sure =
      other.isProven
      ? Phrase(nl: "", en: "")
      : Phrase(nl: " (niet bewezen)", en: " (not proven)")
    return Phrase(
      nl: """
        Waarom stopt \(name) niet? Het kan, maar dan komt er \(amount.nl) per jaar minder vrij\
        \(sure.nl): \(difference.nl).
        """,
      en: """
        Why does \(name) not stop? It may, but then \(amount.en) a year less come free\(sure.en): \
        \(difference.en).
        """)
  }
}

extension WhyNot {
  /// Whether it stays whatever is chosen, in every variant alike.
  fileprivate var stays: Bool {
    guard case .forbidden(let bounds) = answer else { return false }
    return bounds.contains { if case .stays = $0 { true } else { false } }
  }
}

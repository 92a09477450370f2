import Charts
public import OverlapAnalysis

extension VariantFindings {
  /// Hours against pairs that are kept, as a picture in a file of its own: SVG.
  public func frontierFile(in language: Language, scope: Scope) -> [UInt8] {
    frontierPicture(id: "varianten", in: language, scope: scope).svgFile()
  }

  /// Hours against pairs that are kept, as a picture.
  ///
  /// - Parameters:
  ///   - id: What identifies it in its page.
  ///   - scope: What was counted.
  func frontierPicture(
    id: String, in language: Language, scope: Scope
  ) -> FrontierChart {
    let words = VariantWords(words: ScopeWords(scope), measure: bounds.measure)
    let whole = pairs
    func percentage(_ kept: Int) -> Double {
      whole == 0 ? 100 : 100 * Double(kept) / Double(whole)
    }
    let titles = Dictionary(
      variants.compactMap { variant in
        variant.result.plan.map { ($0, words.title(variant.aim)[language]) }
      }, uniquingKeysWith: { first, _ in first })
    var seen: Set<VariantPlan> = []
    let points = frontier.compactMap(\.result.plan).filter { seen.insert($0).inserted }.map {
      FrontierChart.Point(
        x: percentage($0.pairsKept), y: $0.amount,
        bound: max(0, $0.isProven ? $0.amount : $0.bound),
        label: titles[$0] ?? "")
    }
    let pairNoun = words.words.pair.counted(pairs)
    return FrontierChart(
      frame: ChartFrame(
        id: id, language: language.rawValue,
        title: words.pictureTitle[language], description: words.pictureDescription[language],
        source: Phrase { "n = \(pairNoun[$0]). \(scope.date.sentence[$0])" }[language],
        emptyText: Phrase(nl: "Er is niets te tekenen.", en: "There is nothing to draw.")[language]),
      points: points,
      now: points.isEmpty ? nil : FrontierChart.Point(x: percentage(pairs), y: now, bound: now),
      xTitle: Phrase(
        nl: "paren die elkaar houden, in procenten van de paren die elkaar nu tegenkomen",
        en: "pairs that keep each other, in percent of the pairs that meet now")[language],
      yTitle: words.unit[language],
      words: FrontierChart.Words(
        proven: Phrase(
          nl: "bewezen: \(words.less.nl) kan niet", en: "proven: \(words.less.en) is impossible")[
            language],
        found: Phrase(nl: "gevonden, niet bewezen", en: "found, not proven")[language],
        bound: Phrase(
          nl: "tot waar het hoogstens lager kan", en: "down to where it might still go")[language],
        now: Phrase(nl: "nu", en: "now")[language]),
      xText: { language.decimal($0, places: $1) }, yText: { language.decimal($0, places: $1) })
  }
}

extension VariantWords {
  var pictureTitle: Phrase {
    switch measure {
    case .hours:
      Phrase(
        nl: "Uren tegenover paren die elkaar houden", en: "Hours against pairs that keep each other"
      )
    case .seats:
      Phrase(
        nl: "Zetels tegenover paren die elkaar houden",
        en: "Seats against pairs that keep each other")
    }
  }

  var pictureDescription: Phrase {
    Phrase(
      nl: """
        Voor elk aandeel van de paren dat elkaar houdt, het minste dat daarvoor nodig is aan \
        \(unit.nl). De tabel erbij geeft dezelfde getallen.
        """,
      en: """
        For each share of the pairs that keep each other, the least that it takes in \(unit.en). The \
        table beside it gives the same numbers.
        """)
  }
}

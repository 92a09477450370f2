import Markup
import OverlapAnalysis

extension ReportPage {
  /// Size beside layers of bodies, and both by formality; nothing when neither is given.
  var layersPart: [Node] {
    let count = contents.layers.reduce(0) { $0 + $1.networks.count }
    let hasBodies = contents.layers.contains { $0.depth > 0 }
    let hasFormality = contents.formalities.contains { $0.label != nil }
    guard hasBodies || hasFormality, count > 1 else { return [] }
    return [
      .element(
        heading(
          Phrase(nl: "Omvang, lagen en formaliteit", en: "Size, layers and formality"))),
      .element(paragraph(layersIntroduction(count))),
    ] + (hasBodies ? [.element(layersTable)] + correlationSentences : [])
      + (hasFormality ? [.element(formalityTable)] : [])
      + notes([medianNote, contents.incomplete.note(words)]).map(Node.element)
  }

  private func layersIntroduction(_ count: Int) -> Phrase {
    let counted = words.network.counted(count)
    return Phrase(
      nl: """
        Zijn grotere netwerken ook meer gelaagd? Hier staan \(counted.nl) naar het aantal lagen \
        gremia en naar formaliteit. Wat waardoor komt, blijkt er niet uit.
        """,
      en: """
        Do larger networks have more layers too? Here are \(counted.en) by their layers of bodies \
        and by formality. No cause follows from it.
        """)
  }

  /// How size goes together with bodies and with layers; nothing where it cannot be said.
  private var correlationSentences: [Node] {
    let defined = contents.layerCorrelations.filter { $0.coefficient != nil }
    guard !defined.isEmpty else { return [] }
    return [.element(list(defined.compactMap(sentence)))]
      + notes([correlationNote, defined.contains(where: \.isAnecdotal) ? anecdote : nil])
      .map(Node.element)
  }

  private func sentence(of finding: LayerCorrelation) -> Phrase? {
    guard let coefficient = finding.coefficient, let pValue = finding.pValue else { return nil }
    let trait =
      switch finding.trait {
      case .bodies: Phrase(nl: "aantal gremia", en: "number of bodies")
      case .layers: Phrase(nl: "aantal lagen", en: "number of layers")
      }
    func number(_ value: Double) -> Phrase {
      Phrase { $0.decimal(value, places: 2) }
    }
    let rho = number(coefficient)
    let interval = finding.interval.map { interval in
      let (low, high) = (number(interval.lowerBound), number(interval.upperBound))
      return Phrase(
        nl: ", bandbreedte \(low.nl) tot \(high.nl)", en: ", interval \(low.en) to \(high.en)")
    }
    let p = probability(pValue)
    let holm = probability(finding.holm ?? pValue)
    let counted = words.network.counted(finding.count)
    return Phrase(
      nl: """
        Omvang en \(trait.nl): ρ = \(rho.nl)\(interval?.nl ?? "") (n = \(counted.nl); p \
        \(p.nl), gecorrigeerd p \(holm.nl)).
        """,
      en: """
        Size and \(trait.en): ρ = \(rho.en)\(interval?.en ?? "") (n = \(counted.en); p \
        \(p.en), corrected p \(holm.en)).
        """)
  }

  /// "= 0,012", or "< 0,001": a probability is never written as 0.
  private func probability(_ value: Double) -> Phrase {
    value < 0.001
      ? Phrase { "< \($0.decimal(0.001, places: 3))" }
      : Phrase { "= \($0.decimal(value, places: 3))" }
  }

  private var correlationNote: Phrase {
    Phrase(
      nl: """
        ρ (Spearman) is 1 als het grootste netwerk ook de meeste gremia heeft en zo verder op \
        volgorde, 0 als er geen verband is en -1 als het andersom loopt. p is de kans op een minstens \
        zo sterk verband als de aantallen willekeurig over de netwerken waren verdeeld; gecorrigeerd \
        naar Holm voor twee vergelijkingen. De bandbreedte geldt als deze netwerken een steekproef \
        zijn uit meer, en is ruw als veel aantallen gelijk zijn.
        """,
      en: """
        ρ (Spearman) is 1 when the largest network has most bodies too and so on in order, 0 when \
        there is no relation and -1 when it runs the other way. p is the chance of a relation at \
        least as strong if the numbers had been dealt to the networks at random; corrected after \
        Holm for two comparisons. The interval holds if these networks are a sample of more, and is \
        rough where many numbers are equal.
        """)
  }

  private var anecdote: Phrase {
    Phrase(
      nl: "Met minder dan 15 netwerken is dit anekdotisch: één netwerk meer kan het omdraaien.",
      en: "With fewer than 15 networks this is anecdotal: one network more can turn it round.")
  }

  private var medianNote: Phrase {
    Phrase(
      nl: """
        De mediaan is het middelste getal: de ene helft van de netwerken zit eronder, de andere \
        erboven. Lagen: 0 is geen gremia, 1 is gremia, 2 is gremia met eigen gremia.
        """,
      en: """
        The median is the middle number: one half of the networks is below it, the other above. \
        Layers: 0 is no bodies, 1 is bodies, 2 is bodies with bodies of their own.
        """)
  }

  private var layersTable: Element {
    let columns: [PageColumn<LayerFinding>] = [
      column(Phrase(nl: "lagen gremia", en: "layers of bodies"), .text) {
        let counted = Noun.layer.counted($0.depth)
        return .term(Term(counted.en, counted))
      },
      networkNames(\.networks),
      column(
        Phrase(
          nl: "\(words.participant.many.nl), mediaan", en: "\(words.participant.many.en), median"),
        .decimal(places: 1)
      ) { .decimal($0.medianSize) },
      column(Phrase(nl: "minste", en: "fewest"), .integer) { .integer($0.smallest) },
      column(Phrase(nl: "meeste", en: "most"), .integer) { .integer($0.largest) },
    ]
    return table(
      contents.layers,
      caption: Phrase(
        nl: "Omvang naar het aantal lagen gremia", en: "Size by layers of bodies"),
      columns: columns)
  }

  private var formalityTable: Element {
    let notGiven = Phrase(nl: "niet opgegeven", en: "not given")
    let columns: [PageColumn<FormalityFinding>] = [
      PageColumn(heading: Phrase(nl: "formaliteit", en: "formality"), isNumeric: false) { row in
        [.text(row.label.map { displayed($0) } ?? self.text(notGiven))]
      },
      networkNames(\.networks),
      column(
        Phrase(
          nl: "\(words.participant.many.nl), mediaan", en: "\(words.participant.many.en), median"),
        .decimal(places: 1)
      ) { .decimal($0.medianSize) },
      column(Phrase(nl: "gremia, mediaan", en: "bodies, median"), .decimal(places: 1)) {
        .decimal($0.medianBodies)
      },
      column(Phrase(nl: "lagen, mediaan", en: "layers, median"), .decimal(places: 1)) {
        .decimal($0.medianDepth)
      },
    ]
    return table(
      contents.formalities,
      caption: Phrase(nl: "Omvang en lagen naar formaliteit", en: "Size and layers by formality"),
      columns: columns)
  }

  /// A number of networks that opens into their names.
  func networkNames<Value>(_ names: @escaping (Value) -> [Name]) -> PageColumn<Value> {
    PageColumn(heading: words.network.many, isNumeric: false) { value in
      let names = names(value)
      return [
        .element(
          self.details(Phrase { $0.integer(names.count) }) {
            Element("p", children: self.networks(names, limit: 3 * self.contents.limits.names))
          })
      ]
    }
  }
}

import OverlapAnalysis

/// What a measure is called, and in one sentence what its number means.
struct MeasureText {
  let name, meaning: Phrase

  init(_ name: Phrase, _ meaning: Phrase) {
    self.name = name
    self.meaning = meaning
  }

  /// The sentence after the key that machines know the measure by.
  func note(_ key: String) -> Phrase {
    Phrase(nl: "\(key): \(meaning.nl)", en: "\(key): \(meaning.en)")
  }
}

extension ModeMeasure {
  var text: MeasureText {
    switch self {
    case .degreeCentralisation:
      MeasureText(
        Phrase(nl: "ongelijkheid van aantallen", en: "inequality of numbers"),
        Phrase(
          nl: """
            hoe ongelijk de aantallen verdeeld zijn: 0 is gelijk, 1 is één met alles en de rest \
            met één.
            """,
          en: """
            how unequally the numbers are divided: 0 is equal, 1 is one with all and the rest \
            with one.
            """))
    case .closenessCentralisation:
      MeasureText(
        Phrase(nl: "ongelijkheid van nabijheid", en: "inequality of closeness"),
        Phrase(
          nl: "hoe ongelijk closeness verdeeld is, van 0 tot 1.",
          en: "how unequally closeness is divided, from 0 to 1."))
    case .betweennessCentralisation:
      MeasureText(
        Phrase(nl: "ongelijkheid van tussenposities", en: "inequality of betweenness"),
        Phrase(
          nl: "hoe ongelijk betweenness verdeeld is, van 0 tot 1.",
          en: "how unequally betweenness is divided, from 0 to 1."))
    case .latapyDotMean: mean(of: .latapyDot)
    case .latapyDotDefined: defined(of: .latapyDot)
    case .latapyMinMean: mean(of: .latapyMin)
    case .latapyMinDefined: defined(of: .latapyMin)
    case .latapyMaxMean: mean(of: .latapyMax)
    case .latapyMaxDefined: defined(of: .latapyMax)
    case .opsahlGlobal:
      MeasureText(
        Phrase(nl: "gesloten kringen, alle", en: "closed circles, all"),
        Phrase(
          nl: "opsahl over alle kringen samen.",
          en: "opsahl over all circles together."))
    case .transitivity:
      MeasureText(
        Phrase(nl: "gelijken onderling, alle", en: "peers among themselves, all"),
        Phrase(
          nl: "projection_clustering over alle paren gelijken samen.",
          en: "projection_clustering over all pairs of peers together."))
    case .coreMax:
      MeasureText(
        Phrase(nl: "hoogste kern", en: "highest core"),
        Phrase(
          nl: "de hoogste waarde van core.",
          en: "the highest value of core."))
    }
  }

  private func mean(of measure: VertexMeasure) -> MeasureText {
    let key = measure.rawValue
    return MeasureText(
      Phrase(nl: "gemiddelde van \(key)", en: "mean of \(key)"),
      Phrase(
        nl: "het gemiddelde van \(key) waar dat bestaat.",
        en: "the mean of \(key) where there is one."))
  }

  private func defined(of measure: VertexMeasure) -> MeasureText {
    let key = measure.rawValue
    return MeasureText(
      Phrase(nl: "aantal met \(key)", en: "number with \(key)"),
      Phrase(
        nl: "voor hoeveel \(key) bestaat.",
        en: "for how many there is a \(key)."))
  }
}

extension WholeMeasure {
  var text: MeasureText {
    switch self {
    case .robinsAlexander:
      MeasureText(
        Phrase(nl: "sluiting", en: "closure"),
        Phrase(
          nl: """
            van alle rijtjes van drie verbindingen: welk deel zich sluit tot een vierkant, dus \
            twee die twee keer iets delen (Robins en Alexander).
            """,
          en: """
            of all chains of three ties: the share that close into a square, so two that share \
            two things (Robins and Alexander).
            """))
    case .robinsAlexanderCycles:
      MeasureText(
        Phrase(nl: "vierkanten", en: "squares"),
        Phrase(
          nl: "het aantal van die vierkanten; elk sluit vier rijtjes.",
          en: "the number of those squares; each closes four chains."))
    case .robinsAlexanderPaths:
      MeasureText(
        Phrase(nl: "rijtjes van drie", en: "chains of three"),
        Phrase(
          nl: "het aantal van die rijtjes.",
          en: "the number of those chains."))
    case .components:
      MeasureText(
        Phrase(nl: "samenhangende delen", en: "connected parts"),
        Phrase(
          nl: "het aantal delen zonder verbinding met elkaar.",
          en: "the number of parts without a tie between them."))
    }
  }
}

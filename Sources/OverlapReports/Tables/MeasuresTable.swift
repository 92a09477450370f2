import BoardNetworks
import OverlapAnalysis

extension Table {
  /// For machines a row for each measure of each board and network, of each mode and of the whole;
  /// for people a row for each board and network, with the few measures that matter.
  static func measures(
    _ findings: MeasureFindings, scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let boards = words.participant.many
    let networks = words.network.many
    let shown: [VertexMeasure] = [
      .degreeRaw, .harmonic, .betweenness, .eigenvector, .cutPointPieces,
    ]
    return Table(
      .measures, scope: scope,
      caption: Phrase(
        nl: "Netwerkmaten van \(boards.nl) en \(networks.nl)",
        en: "Network measures of \(boards.en) and \(networks.en)"),
      columns: MeasureRow.columns(words),
      rows: { visit in MeasureRow.forEach(of: findings, visit) },
      reading: VertexRow.columns(of: findings, showing: shown, words),
      readingRows: { visit in VertexRow.forEach(of: findings, visit) },
      notes: measureNotes(shown, words) + findings.leftOut.map { $0.note(words) }
        + [words.territoryNote, incomplete.note(words)].compactMap { $0 },
      facts: findings.leftOut.flatMap(\.facts),
      emptyText: Phrase(
        nl: "Er zijn geen \(boards.nl) en geen \(networks.nl) geteld.",
        en: "No \(boards.en) and no \(networks.en) were counted.") + words.otherNatureHint,
      rowNoun: nil)
  }

  /// A sentence for each measure: first those that are shown.
  private static func measureNotes(_ shown: [VertexMeasure], _ words: ScopeWords) -> [Phrase] {
    let shownNotes = shown.map { measure in
      let text = measure.text(words)
      return Phrase { "\(quoted(text.name[$0])) (\(measure.rawValue)): \(text.meaning[$0])" }
    }
    let rest = Phrase(
      nl: """
        In csv, csv-nl en json staan meer maten, die zo heten en dit betekenen. Wat niet te \
        berekenen is, is leeg.
        """,
      en: """
        csv, csv-nl and json have more measures, which are called this and mean this. What cannot \
        be computed is empty.
        """)
    return shownNotes + [rest]
      + VertexMeasure.allCases.filter { !shown.contains($0) }.map {
        $0.text(words).note($0.rawValue)
      }
      + ModeMeasure.allCases.map { $0.text.note($0.rawValue) }
      + WholeMeasure.allCases.map { $0.text.note($0.rawValue) }
  }
}

/// One measure of one board or network, of a mode, or of the whole.
private struct MeasureRow {
  let mode: LandscapeMode?
  let name: Name?
  let key: String
  let text: (ScopeWords) -> MeasureText
  let value: Quantity?

  static func columns(_ words: ScopeWords) -> [ColumnOf<MeasureRow>] {
    [
      ColumnOf("mode", .text, nl: "soort", en: "kind") {
        $0.mode.map { .term(words.term($0)) } ?? .missing
      },
      ColumnOf("id", .text, nl: "id", en: "id") { .text($0.name?.id) },
      ColumnOf("measure", .text, nl: "maat", en: "measure") {
        .term(Term($0.key, $0.text(words).name))
      },
      ColumnOf("value", .mixed, nl: "waarde", en: "value") { Cell($0.value) },
    ]
  }

  /// Passes the rows on by mode and id, then those of a mode, then those of the whole.
  static func forEach(of findings: MeasureFindings, _ visit: (MeasureRow) -> Bool) {
    for mode in LandscapeMode.allCases {
      let measures = findings[mode]
      for (place, name) in measures.names.enumerated() {
        for measure in VertexMeasure.allCases {
          let row = MeasureRow(
            mode: mode, name: name, key: measure.rawValue, text: { measure.text($0) },
            value: measures[measure, place])
          guard visit(row) else { return }
        }
      }
    }
    for mode in LandscapeMode.allCases {
      for measure in ModeMeasure.allCases {
        let row = MeasureRow(
          mode: mode, name: nil, key: measure.rawValue, text: { _ in measure.text },
          value: findings[mode][measure])
        guard visit(row) else { return }
      }
    }
    for measure in WholeMeasure.allCases {
      let row = MeasureRow(
        mode: nil, name: nil, key: measure.rawValue, text: { _ in measure.text },
        value: findings[measure])
      guard visit(row) else { return }
    }
  }
}

/// One board or network, with its measures.
private struct VertexRow {
  let mode: LandscapeMode
  let place: Int
  let name: Name

  static func columns(
    of findings: MeasureFindings, showing shown: [VertexMeasure], _ words: ScopeWords
  ) -> [ColumnOf<VertexRow>] {
    let kind = ColumnOf<VertexRow>("mode", .text, nl: "soort", en: "kind") {
      .term(words.singularTerm($0.mode))
    }
    let name = ColumnOf<VertexRow>("name", .text, nl: "naam", en: "name") { .text($0.name.label) }
    return [kind, name]
      + shown.map { measure in
        let heading = measure.text(words).name
        let counts = measure == .degreeRaw || measure == .cutPointPieces
        return ColumnOf(
          Column(measure.rawValue, heading, counts ? .integer : .decimal(places: 3))
        ) { Cell(findings[$0.mode][measure, $0.place]) }
      }
  }

  static func forEach(of findings: MeasureFindings, _ visit: (VertexRow) -> Bool) {
    for mode in LandscapeMode.allCases {
      for (place, name) in findings[mode].names.enumerated() {
        guard visit(VertexRow(mode: mode, place: place, name: name)) else { return }
      }
    }
  }
}

extension Cell {
  /// A number of things or on a scale; missing when it is undefined.
  init(_ quantity: Quantity?) {
    switch quantity {
    case .count(let count)?: self = .integer(count)
    case .value(let value)?: self = .decimal(value)
    case nil: self = .missing
    }
  }
}

extension LeftOutMeasures {
  /// What is empty, of whom and why.
  fileprivate func note(_ words: ScopeWords) -> Phrase {
    let keys =
      (work.vertexMeasures.map(\.rawValue) + work.modeMeasures.map(\.rawValue)
      + work.wholeMeasures.map(\.rawValue)).joined(separator: ", ")
    let whose =
      mode.map { mode in
        Phrase(nl: " van \(words.noun(mode).many.nl)", en: " of \(words.noun(mode).many.en)")
      } ?? Phrase(nl: "", en: "")
    return Phrase(nl: "Leeg\(whose.nl): \(keys). ", en: "Empty\(whose.en): \(keys). ")
      + reason.sentence
  }

  /// The steps and the limit, or that distances are not exact.
  fileprivate var facts: [TableFact] {
    let whose = mode.map { "\($0.rawValue)_" } ?? ""
    let key = "left_out_\(whose)\(work.rawValue)"
    return switch reason {
    case .tooMuchWork(let steps, let limit):
      [TableFact("\(key)_steps", .integer(steps)), TableFact("\(key)_limit", .integer(limit))]
    case .inexactDistances: [TableFact("\(key)_exact", .boolean(false))]
    }
  }
}

extension LeftOutMeasures.Reason {
  fileprivate var sentence: Phrase {
    switch self {
    case .tooMuchWork(let steps, let limit):
      Phrase(
        nl: """
          Dat zijn \(Language.nl.integer(steps)) stappen; boven \(Language.nl.integer(limit)) \
          stappen worden deze maten niet berekend.
          """,
        en: """
          That takes \(Language.en.integer(steps)) steps; above \(Language.en.integer(limit)) \
          steps these measures are not computed.
          """)
    case .inexactDistances:
      Phrase(
        nl: "De gedeelde aantallen lopen te ver uiteen voor afstanden die precies kloppen.",
        en: "The numbers shared are too many different ones for distances that are exact.")
    }
  }
}

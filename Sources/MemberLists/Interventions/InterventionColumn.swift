import BoardNetworks

/// The columns of a table of interventions.
enum InterventionColumn: CaseIterable {
  case intervention, network, participant, into, value, themes, scheme, note

  /// Headings that mean it, the first one ours. Case, accents, underscores and plurals do not matter,
  /// nor do the words naam, nummer, code and id.
  var headings: [String] {
    switch self {
    case .intervention: ["maatregel", "measure", "ingreep", "intervention", "actie", "action"]
    case .network:
      [
        "netwerk", "network", "samenwerkingsverband", "tafel", "overleg", "gremium", "body",
        "partnerschap", "partnership",
      ]
    case .participant:
      [
        "deelnemer", "participant", "bestuur", "board", "schoolbestuur", "school_board", "lid",
        "member",
      ]
    case .into:
      ["naar", "into", "wordt", "becomes", "nieuw", "new", "doel", "target"]
    case .value:
      [
        "waarde", "value", "aantal", "bijeenkomsten_per_jaar", "meetings_per_year", "frequentie",
        "frequency", "factor",
      ]
    case .themes: ["thema", "theme", "onderwerp", "subject"]
    case .scheme: ["regeling", "scheme"]
    case .note:
      ["toelichting", "note", "opmerking", "remark", "reden", "reason", "bron", "source"]
    }
  }

  /// The column that a heading means.
  init?(_ heading: Heading) {
    guard let column = heading.keys.lazy.compactMap({ InterventionColumn.byKey[$0] }).first
    else { return nil }
    self = column
  }

  private static let byKey: [String: InterventionColumn] = {
    var columns: [String: InterventionColumn] = [:]
    for column in allCases {
      for word in column.headings.map(foldedKey) {
        for form in [word] + pluralForms(of: word) where columns[form] == nil {
          columns[form] = column
        }
      }
    }
    return columns
  }()

  /// The heading, of a column other than some, that a misspelt one is within two letters of.
  static func nearest(
    to heading: Heading, besides found: some Sequence<InterventionColumn>
  ) -> String? {
    let keys = heading.keys.map { Array($0.unicodeScalars) }
    let known = allCases.filter { !found.contains($0) }.flatMap(\.headings)
    return known.first { word in
      let letters = Array(foldedKey(word).unicodeScalars)
      return letters.count >= 6
        && keys.contains { key in
          key.count >= 6 && editDistance(letters, key, atMost: 2).map { $0 > 0 } ?? false
        }
    }
  }
}

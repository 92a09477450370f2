/// What the sheets of the workbook are called.
extension TableName {
  func sheetName(_ words: ScopeWords) -> Phrase {
    switch self {
    case .summary: Phrase(nl: "Kerngetallen", en: "Key figures")
    case .boards: words.participant.many.capitalised
    case .networks: words.network.many.capitalised
    case .pairs: Phrase(nl: "Paren", en: "Pairs")
    case .overlaps: Phrase(nl: "Overlap", en: "Overlaps")
    case .alignments: Phrase(nl: "Gedeelde thema's", en: "Shared themes")
    case .encounters:
      words.choose(
        network: Phrase(nl: "Elders tegenkomen", en: "Meeting elsewhere"),
        territory: Phrase(nl: "Andere gebieden", en: "Other territories"))
    case .measures: Phrase(nl: "Netwerkmaten", en: "Network measures")
    case .communities: Phrase(nl: "Groepen", en: "Groups")
    case .chance: Phrase(nl: "Verwacht", en: "Expected")
    case .sets: Phrase(nl: "Verzamelingen", en: "Sets")
    case .load: Phrase(nl: "Overleglast", en: "Load")
    case .askers: Phrase(nl: "Wie om uren vraagt", en: "Who asks for hours")
    case .endings: Phrase(nl: "Als een regeling stopt", en: "If a scheme ends")
    case .missing: Phrase(nl: "Welke uren ontbreken", en: "Which hours lack")
    case .redundancy: Phrase(nl: "Als een netwerk stopt", en: "If a network stops")
    case .stops: Phrase(nl: "Samen stoppen", en: "Stopping together")
    case .variants: Phrase(nl: "Varianten", en: "Variants")
    case .associations: Phrase(nl: "Verbanden", en: "Correlations")
    case .reciprocity: Phrase(nl: "Brengen en halen", en: "Bringing and taking")
    case .questions: Phrase(nl: "Ontwikkelvragen", en: "Questions")
    case .questionPairs: Phrase(nl: "Gelijke vragen", en: "Like questions")
    case .delegates: Phrase(nl: "Dezelfde mensen", en: "The same people")
    case .agreement: Phrase(nl: "Twee bronnen", en: "Two sources")
    case .inside: Phrase(nl: "Opbouw", en: "Inside")
    case .territories: Phrase(nl: "Indelingen", en: "Divisions")
    case .rows: Phrase(nl: "Rijen niet geteld", en: "Rows not counted")
    case .problems: Phrase(nl: "Meldingen", en: "Messages")
    }
  }
}

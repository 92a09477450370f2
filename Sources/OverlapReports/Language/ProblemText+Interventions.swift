import BoardNetworks

extension ProblemWording {
  static func intervention(_ flaw: InterventionFlaw) -> ProblemWording {
    switch flaw {
    case .noHeadings(let found): noInterventionHeadings(found: found)
    case .noRows:
      ProblemWording(
        what: Phrase(
          nl: "onder de koppen staat geen maatregel.", en: "no measure stands below the headings."),
        remedy: Phrase(
          nl: "Schrijf in elke rij een maatregel.", en: "Write a measure in each row."))
    case .unknownKind(let text, let expected): unknownKind(text, expected: expected)
    case .missingCell(let heading, let kind):
      ProblemWording(
        what: Phrase(
          nl: "bij \(quoted(kind)) hoort iets in de kolom \(quoted(heading)).",
          en: "\(quoted(kind)) needs something in the column \(quoted(heading))."),
        remedy: Phrase(nl: "Vul de cel in.", en: "Fill in the cell."))
    case .unusedCell(let heading, let kind):
      ProblemWording(
        what: Phrase(
          nl: "\(quoted(kind)) doet niets met de kolom \(quoted(heading)).",
          en: "\(quoted(kind)) does nothing with the column \(quoted(heading))."),
        remedy: Phrase(
          nl: "Maak de cel leeg, of kies een andere maatregel.",
          en: "Clear the cell, or choose another measure."))
    case .severalNames(let heading):
      ProblemWording(
        what: Phrase(
          nl: "in de kolom \(quoted(heading)) staan hier meer namen, en er kan er maar één zijn.",
          en: "the column \(quoted(heading)) has several names here, and there can be only one."),
        remedy: Phrase(
          nl: "Maak er een rij per naam van.", en: "Make it one row for each name."))
    case .unreadableFrequency(let text):
      ProblemWording(
        what: Phrase(
          nl: "\(quoted(text)) zegt niet hoe vaak.", en: "\(quoted(text)) does not say how often."),
        remedy: Phrase(
          nl: """
            Schrijf het aantal bijeenkomsten in een jaar (6, of "per kwartaal"), of een deel van nu \
            (50%, of "x 0,5"); bij kern en schil alleen een aantal.
            """,
          en: """
            Write the number of meetings in a year (6, or "quarterly"), or a share of the present \
            one (50%, or "x 0.5"); with a core and a shell only a number.
            """))
    case .unknownScheme(let text, let nearest):
      ProblemWording(
        what: Phrase(
          nl: "geen netwerk heeft een regeling \(quoted(text)).",
          en: "no network has a scheme \(quoted(text))."),
        remedy: question(nearest)
          + Phrase(
            nl: "Schrijf de regeling zoals zij bij de netwerken staat.",
            en: "Write the scheme as it stands with the networks."))
    case .resemblesKnownName(let text, let known):
      ProblemWording(
        what: Phrase(
          nl: "\(quoted(text)) is er niet, en lijkt veel op \(quoted(known)).",
          en: "there is no \(quoted(text)), which is much like \(quoted(known))."),
        remedy: Phrase(
          nl: "Verbeter de cel, of kies voor iets nieuws een naam die er meer van verschilt.",
          en: "Correct the cell, or give what is new a name that differs more."))
    case .impossible(let refusal): impossible(refusal)
    }
  }

  private static func noInterventionHeadings(found: [String]) -> ProblemWording {
    let list = Phrase { quoted(found.filter { !$0.isEmpty }, in: $0) }
    return ProblemWording(
      what: Phrase(
        nl: "boven deze maatregelen staan niet de koppen die nodig zijn: \(list.nl).",
        en: "these measures lack the headings that are needed above them: \(list.en)."),
      remedy: Phrase(
        nl: """
          Schrijf erboven: maatregel, en netwerk, deelnemer of regeling; verder naar, waarde, thema \
          en toelichting.
          """,
        en: """
          Write above them: measure, and network, participant or scheme; besides, into, value, \
          theme and note.
          """))
  }

  private static func unknownKind(_ text: String, expected: [String]) -> ProblemWording {
    let words = expected.map(displayed).joined(separator: ", ")
    return ProblemWording(
      what: text.isEmpty
        ? Phrase(
          nl: "deze rij zegt niet wat er moet gebeuren.", en: "this row does not say what to do.")
        : Phrase(
          nl: "\(quoted(text)) is geen maatregel die bekend is.",
          en: "\(quoted(text)) is no measure that is known."),
      remedy: Phrase(
        nl: "Kies uit: \(words).",
        en: """
          Choose from: \(words); or in English: combine, stop, split, rename, join, leave, \
          frequency, core and shell, board merger, scheme ends.
          """))
  }

  private static func impossible(_ refusal: Refusal) -> ProblemWording {
    ProblemWording(what: RefusalText.what(refusal), remedy: RefusalText.remedy(refusal))
  }
}

extension InterventionFlaw {
  var code: String {
    switch self {
    case .noHeadings: "measures_without_headings"
    case .noRows: "no_measures"
    case .unknownKind: "unknown_measure"
    case .missingCell: "missing_cell_of_measure"
    case .unusedCell: "unused_cell_of_measure"
    case .severalNames: "several_names_in_measure"
    case .unreadableFrequency: "unreadable_frequency_of_measure"
    case .unknownScheme: "unknown_scheme"
    case .resemblesKnownName: "resembles_known_name"
    case .impossible: "impossible_measure"
    }
  }
}

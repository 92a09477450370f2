import BoardNetworks

extension ProblemWording {
  static func noUsableHeading(found: [String], table: TableKind?) -> ProblemWording {
    let needed = table ?? .memberships
    let found = found.filter { !$0.isEmpty }
    let list =
      found.isEmpty
      ? Phrase(nl: "geen enkele kop", en: "no heading at all")
      : Phrase { quoted(found, in: $0) }
    let tableName = Phrase(
      nl: "een tabel met \(needed.noun.many.nl)", en: "a table of \(needed.noun.many.en)")
    let purpose =
      table == nil
      ? Phrase(nl: "", en: "")
      : Phrase(nl: " voor \(tableName.nl)", en: " for \(tableName.en)")
    return ProblemWording(
      what: Phrase(
        nl: "er is geen bruikbare kop gevonden\(purpose.nl); er staat: \(list.nl).",
        en: "no usable heading was found\(purpose.en); there is: \(list.en)."),
      remedy: Phrase(
        nl:
          "\(tableName.nl.capitalised) heeft \(needed.neededHeadings.nl); zet die koppen erboven.",
        en:
          "\(tableName.en.capitalised) has \(needed.neededHeadings.en); put those headings above it."
      ))
  }

  static func misspeltHeading(meant: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "deze kop is niet bekend, maar lijkt op \(quoted(meant)).",
        en: "this heading is not known, but looks like \(quoted(meant))."),
      remedy: Phrase(
        nl: """
          Bedoelt u \(quoted(meant))? Verbeter de kop; is het iets anders, geef de kolom dan een \
          naam die er minder op lijkt.
          """,
        en: """
          Did you mean \(quoted(meant))? Correct the heading; if it is something else, give the \
          column a name that is less like it.
          """))
  }

  static func repeatedHeading(_ headings: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "meer dan één kolom betekent hetzelfde: \(quoted(headings, in: .nl)).",
        en: "more than one column means the same: \(quoted(headings, in: .en))."),
      remedy: Phrase(
        nl: "Houd er één over, of geef de andere een eigen kop.",
        en: "Keep one, or give the others a heading of their own."))
  }

  static func ignoredColumns(_ headings: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "niet gebruikt: \(quoted(headings, in: .nl)).",
        en: "not used: \(quoted(headings, in: .en))."),
      remedy: Phrase(
        nl: "Had een van deze kolommen moeten meetellen, verbeter dan de kop.",
        en: "If one of these columns should count, correct its heading."))
  }

  static func noMemberships(in paths: [String], files: FileNames) -> ProblemWording {
    let list = Phrase { quoted(paths.map { files[$0] }, in: $0) }
    let place =
      paths.isEmpty
      ? Phrase(nl: "", en: "") : Phrase(nl: " in \(list.nl)", en: " in \(list.en)")
    return ProblemWording(
      what: Phrase(
        nl: "er is geen tabel met lidmaatschappen gevonden\(place.nl).",
        en: "no table of memberships was found\(place.en)."),
      remedy: Phrase(
        nl: "Geef een tabel met \(TableKind.memberships.neededHeadings.nl).",
        en: "Give a table with \(TableKind.memberships.neededHeadings.en)."))
  }
}

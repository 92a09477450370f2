import BoardNetworks

extension ProblemWording {
  static func incompleteList(of network: String, declared: Int, listed: Int) -> ProblemWording {
    let unknown = Phrase(
      nl: """
        \(quoted(network)) geeft \(declared) leden op en niemand staat op de lijst: wie de leden \
        zijn, is niet bekend.
        """,
      en: """
        \(quoted(network)) declares \(declared) members and nobody is on the list: who the members \
        are is not known.
        """)
    return ProblemWording(
      what: listed == 0
        ? unknown
        : Phrase(
          nl: """
            \(quoted(network)) geeft \(declared) leden op en er staan er \(listed) op de lijst: \
            leden, paren en uren zijn ten minste zo veel als er staat.
            """,
          en: """
            \(quoted(network)) declares \(declared) members and \(listed) are on the list: members, \
            pairs and hours are at least as many as are told.
            """),
      remedy: Phrase(
        nl: "Vul de lidmaatschappen aan, of verbeter \"leden_opgegeven\".",
        en: "Add the memberships, or correct \"leden_opgegeven\" (declared_members)."))
  }

  static var onlyLastDays: ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: """
          de invoer noemt laatste dagen (tot), maar geen eerste (van): zonder peildatum telt ook \
          mee wat al voorbij is.
          """,
        en: """
          the input gives last days (to) but no first ones (from): without a reference date, \
          what has ended counts too.
          """),
      remedy: Phrase(
        nl: "Kies een peildatum, zoals --date 2026-10-01.",
        en: "Choose a reference date, such as --date 2026-10-01."))
  }

  static func noSchoolBoards(kinds: [String]) -> ProblemWording {
    let list = Phrase { quoted(kinds, in: $0) }
    let found =
      kinds.isEmpty
      ? Phrase(nl: "", en: "")
      : Phrase(nl: "; de soorten zijn: \(list.nl)", en: "; the kinds are: \(list.en)")
    let example = kinds.first.map(quoted)
    return ProblemWording(
      what: Phrase(
        nl: "geen van de deelnemers is een schoolbestuur\(found.nl).",
        en: "none of the participants is a school board\(found.en)."),
      remedy: Phrase(
        nl:
          "Kies wie er telt: \(example.map { "--participants \($0) of " } ?? "")--participants all.",
        en:
          "Choose who counts: \(example.map { "--participants \($0) or " } ?? "")--participants all."
      ))
  }
}

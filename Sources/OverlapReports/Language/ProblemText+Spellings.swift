import BoardNetworks

extension ProblemWording {
  static func mergedSpellings(of name: String, _ spellings: [MergedSpelling]) -> ProblemWording {
    let list = Phrase { language in
      let shown = spellings.prefix(4).map { "\(quoted($0.name)) (\($0.evidence.reason[language]))" }
      let rest = spellings.count - shown.count
      let more = language == .nl ? " en nog \(rest)" : " and \(rest) more"
      return shown.joined(separator: ", ") + (rest > 0 ? more : "")
    }
    return ProblemWording(
      what: Phrase(
        nl: "deze namen tellen als \(quoted(name)): \(list.nl).",
        en: "these names count as \(quoted(name)): \(list.en)."),
      remedy: Phrase(
        nl: """
          Klopt dat niet, maak dan een lijst met drukte check --write-aliases BESTAND, zet daarin \
          besluit op nee, en geef de lijst mee met --aliases BESTAND.
          """,
        en: """
          If that is wrong, make a list with drukte check --write-aliases FILE, set the decision \
          (besluit) to no in it, and pass the list with --aliases FILE.
          """))
  }

  static func likelySpellings(_ count: Int) -> ProblemWording {
    let pairs = Noun(nl: ("paar namen", "paar namen"), en: ("pair of names", "pairs of names"))
      .counted(count)
    return ProblemWording(
      what: Phrase(
        nl: """
          \(pairs.nl) \(count == 1 ? "lijkt" : "lijken") op elkaar en \
          \(count == 1 ? "telt" : "tellen") nu apart.
          """,
        en: """
          \(pairs.en) \(count == 1 ? "is" : "are") alike and \(count == 1 ? "counts" : "count") \
          apart now.
          """),
      remedy: Phrase(
        nl: """
          Maak er een lijst van met drukte check --write-aliases BESTAND, zet er ja of nee bij, en \
          geef die mee met --aliases BESTAND.
          """,
        en: """
          List them with drukte check --write-aliases FILE, put yes or no beside them, and pass the \
          list with --aliases FILE.
          """))
  }

  static func notInRegister(_ name: String, nearest: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(name)) staat niet in het register en telt onder deze naam mee.",
        en: "\(quoted(name)) is not in the register and counts under this name."),
      remedy: question(nearest)
        + Phrase(
          nl: "Is het een bestuur uit het register, verbeter dan de naam of geef een besluit.",
          en: "If it is a board of the register, correct the name or decide so."))
  }

  static func noDecisionColumns(found: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "dit is geen lijst met besluiten over namen; er staat: \(quoted(found, in: .nl)).",
        en: "this is no list of decisions about names; there is: \(quoted(found, in: .en))."),
      remedy: Phrase(
        nl: """
          Zet er de koppen \"naam\", \"bedoeld\" en \"besluit\" boven, of maak de lijst met drukte \
          check --write-aliases BESTAND.
          """,
        en: """
          Give it the headings \"naam\" (name), \"bedoeld\" (meant) and \"besluit\" (decision), or \
          make the list with drukte check --write-aliases FILE.
          """))
  }

  static func contradictingDecisions(on name: String, rows: [Int]) -> ProblemWording {
    let list = rows.map(String.init).joined(separator: ", ")
    return ProblemWording(
      what: Phrase(
        nl: "de besluiten over \(quoted(name)) spreken elkaar tegen (rij \(list)).",
        en: "the decisions about \(quoted(name)) contradict each other (row \(list))."),
      remedy: Phrase(
        nl: "Laat er één op ja staan, en maak het besluit in de andere rijen leeg of nee.",
        en: "Leave one of them at yes, and clear the decision in the other rows or make it no."))
  }

  static func unusedDecisions(_ count: Int) -> ProblemWording {
    let names = Noun(nl: ("naam", "namen"), en: ("name", "names")).counted(count)
    return ProblemWording(
      what: Phrase(
        nl: """
          \(names.nl) uit de lijst met besluiten \(count == 1 ? "komt" : "komen") in deze invoer \
          niet voor.
          """,
        en: """
          \(names.en) of the list of decisions \(count == 1 ? "does" : "do") not occur in this \
          input.
          """),
      remedy: Phrase(
        nl: "Dat kan geen kwaad: ze blijven staan voor andere jaren.",
        en: "That does no harm: they are kept for other years."))
  }
}

extension NameEvidence {
  /// Why the names are the same, or may be, in a few words.
  var reason: Phrase {
    switch self {
    case .sameLetters:
      Phrase(
        nl: "dezelfde letters, anders geschreven", en: "the same letters, written otherwise")
    case .sameWords:
      Phrase(
        nl: "dezelfde woorden, afgekort of anders geordend",
        en: "the same words, abbreviated or in another order")
    case .legalForm:
      Phrase(nl: "dezelfde woorden zonder rechtsvorm", en: "the same words without a legal form")
    case .misspelling(let one, let other):
      Phrase(
        nl: "één letter anders: \(quoted(one)), \(quoted(other))",
        en: "one letter differs: \(quoted(one)), \(quoted(other))")
    case .lostZeros:
      Phrase(
        nl: "hetzelfde nummer zonder nullen vooraan",
        en: "the same number without its zeros in front")
    case .decision:
      Phrase(nl: "zo is besloten", en: "so it was decided")
    case .alike(let onlyName, let onlyMeant):
      Phrase { language in
        let parts = [
          onlyName.isEmpty ? nil : (Phrase(nl: "alleen hier", en: "only here"), onlyName),
          onlyMeant.isEmpty ? nil : (Phrase(nl: "alleen daar", en: "only there"), onlyMeant),
        ].compactMap { $0 }
        guard !parts.isEmpty else {
          return language == .nl ? "woorden die op elkaar lijken" : "words that are alike"
        }
        return parts.map { "\($0.0[language]): \($0.1.map(displayed).joined(separator: " "))" }
          .joined(separator: "; ")
      }
    }
  }
}

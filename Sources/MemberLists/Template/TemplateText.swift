import BoardNetworks

extension TemplateColumn {
  /// What goes in the column, in a sentence or two of at most 255 characters, which is all that a
  /// cell has room for.
  func explanation(in table: TableKind) -> Explanation {
    switch field {
    case .id: idExplanation(of: table)
    case .name:
      Explanation(
        nl: "De naam zoals u die in het rapport wilt zien.",
        en: "The name as you want to see it in the report.")
    case .brin:
      Explanation(nl: "De instellingscode van DUO.", en: "DUO's code of the institution.")
    case .participant, .participantName:
      table == .schools
        ? Explanation(
          nl: "Het bestuur van de school: kies een naam van het blad deelnemers.",
          en: "The board of the school: choose a name of the sheet deelnemers.")
        : Explanation(
          nl: """
            Wie er lid is: kies een naam van het blad deelnemers, of schrijf de naam of het id. Een \
            rij voor elke deelnemer in elk netwerk.
            """,
          en: """
            Who is a member: choose a name of the sheet deelnemers, or write the name or the id. A \
            row for each participant in each network.
            """)
    case .network, .networkName:
      Explanation(
        nl: "Waarvan: kies een naam van het blad netwerken, of schrijf de naam of het id.",
        en: "Of what: choose a name of the sheet netwerken, or write the name or the id.")
    case .role, .form, .via, .from, .to, .delegate, .function, .mandate, .seats, .source,
      .bringsRelation, .bringsProcess, .bringsContent, .takesRelation, .takesProcess,
      .takesContent:
      membershipExplanation(in: table)
    case .kind, .municipality, .region, .schools, .sites, .pupils, .boardStaff, .capacity,
      .denomination, .representedBy, .questions, .responded, .alias:
      participantExplanation(in: table)
    case .type, .themes, .nature, .bodyOf, .obligation, .scheme, .commissioner, .schemeUntil,
      .formality, .activeFrom, .activeTo, .meetingsPerYear, .duration, .preparation, .travel,
      .level, .declaredMembers:
      networkExplanation(in: table)
    case .low:
      Explanation(
        nl: "De minste uren per zetel per jaar die u denkt dat het kost.",
        en: "The fewest hours a seat a year that you think it takes.")
    case .middle:
      Explanation(
        nl: "De uren per zetel per jaar die u het meest waarschijnlijk vindt.",
        en: "The hours a seat a year that you think most likely.")
    case .high:
      Explanation(
        nl: "De meeste uren per zetel per jaar die u denkt dat het kost.",
        en: "The most hours a seat a year that you think it takes.")
    }
  }
}

extension TemplateColumn {
  private func idExplanation(of table: TableKind) -> Explanation {
    switch table {
    case .participants:
      Explanation(
        nl: """
          Het bestuursnummer van DUO, of een eigen code, elk één keer. Zonder id geldt de naam.
          """,
        en: """
          DUO's number of the board, or a code of your own, each once. Without an id the name holds.
          """)
    case .networks:
      Explanation(
        nl: """
          Een eigen code, zoals N01, elk één keer. Zonder id geldt de naam.
          """,
        en: """
          A code of your own, as N01, each once. Without an id the name holds.
          """)
    case .schools:
      Explanation(
        nl: "De instellingscode en het nummer van de vestiging, zoals 16SW00.",
        en: "The code of the institution and the number of the location, as 16SW00.")
    case .memberships, .assumptions:
      Explanation(nl: "Een eigen code.", en: "A code of your own.")
    }
  }

  private func membershipExplanation(in table: TableKind) -> Explanation {
    switch field {
    case .role:
      Explanation(
        nl: "De rol in het netwerk; meer rollen met ; ertussen.",
        en: "The role in the network; several with ; between.")
    case .form:
      Explanation(
        nl: "Hoe vast het lidmaatschap is. Leeg laten mag.",
        en: "How firm the membership is. May be left empty.")
    case .via:
      Explanation(
        nl: """
          Door wie de deelnemer vertegenwoordigd wordt, als die er zelf niet zit: een id of naam van \
          een andere deelnemer of een netwerk.
          """,
        en: """
          By whom the participant is represented, when it is not there itself: an id or name of \
          another participant or of a network.
          """)
    case .from:
      Explanation(
        nl: "De eerste dag: 1-8-2024, of alleen het jaar. Leeg is: al langer.",
        en: "The first day: 1-8-2024, or the year alone. Empty is: for longer.")
    case .to:
      Explanation(
        nl: "De laatste dag: 31-7-2026, of alleen het jaar. Leeg is: nog steeds.",
        en: "The last day: 31-7-2026, or the year alone. Empty is: still.")
    case .delegate:
      Explanation(
        nl: "Wie er namens de deelnemer zit. Namen van personen blijven buiten het rapport.",
        en: "Who sits there for the participant. Names of persons stay out of the report.")
    case .function:
      Explanation(nl: "De functie van die persoon.", en: "The function of that person.")
    case .mandate:
      Explanation(
        nl: "Of die persoon mag beslissen, en waarover.",
        en: "Whether that person may decide, and on what.")
    case .seats:
      Explanation(
        nl: "Hoeveel mensen er voor de deelnemer zitten. Leeg telt als één.",
        en: "How many people sit there for the participant. Empty counts as one.")
    case .bringsRelation:
      Explanation(
        nl: "Wat de deelnemer brengt aan contact en vertrouwen.",
        en: "What the participant brings of contact and trust.")
    case .bringsProcess:
      Explanation(
        nl: "Wat de deelnemer brengt aan organisatie en werkwijze.",
        en: "What the participant brings of organisation and ways of working.")
    case .bringsContent:
      Explanation(
        nl: "Wat de deelnemer brengt aan kennis en inhoud.",
        en: "What the participant brings of knowledge and content.")
    case .takesRelation:
      Explanation(
        nl: "Wat de deelnemer haalt aan contact en vertrouwen.",
        en: "What the participant takes of contact and trust.")
    case .takesProcess:
      Explanation(
        nl: "Wat de deelnemer haalt aan organisatie en werkwijze.",
        en: "What the participant takes of organisation and ways of working.")
    case .takesContent:
      Explanation(
        nl: "Wat de deelnemer haalt aan kennis en inhoud.",
        en: "What the participant takes of knowledge and content.")
    default:
      table == .assumptions
        ? Explanation(nl: "Waar de aanname op rust.", en: "What the assumption rests on.")
        : Explanation(
          nl: "Wie het zegt: het netwerk, de deelnemer, een verslag.",
          en: "Who says so: the network, the participant, minutes.")
    }
  }

  private func participantExplanation(in table: TableKind) -> Explanation {
    switch field {
    case .kind:
      Explanation(
        nl: """
          De soort deelnemer. Leeg telt als schoolbestuur; alleen schoolbesturen tellen mee in paren, \
          tenzij u om meer vraagt.
          """,
        en: """
          The kind of participant. Empty counts as a school board; only school boards count in \
          pairs, unless you ask for more.
          """)
    case .municipality:
      Explanation(
        nl: table == .schools ? "De gemeente." : "De gemeente; meer met ; ertussen.",
        en: table == .schools ? "The municipality." : "The municipality; several with ; between.")
    case .region:
      Explanation(
        nl: "De regio, als de lijst over meer regio's gaat.",
        en: "The region, when the list is about more than one.")
    case .schools: Explanation(nl: "Het aantal scholen.", en: "The number of schools.")
    case .sites: Explanation(nl: "Het aantal vestigingen.", en: "The number of locations.")
    case .pupils: Explanation(nl: "Het aantal leerlingen.", en: "The number of pupils.")
    case .boardStaff:
      Explanation(
        nl: "De omvang van het bestuur zelf, in voltijdbanen: 1,5.",
        en: "The size of the board itself, in full-time jobs: 1.5.")
    case .capacity:
      Explanation(
        nl: "De uren per jaar die er voor overleg zijn.",
        en: "The hours a year that there are for meetings.")
    case .denomination:
      Explanation(
        nl: "De denominatie, zoals openbaar of rooms-katholiek.",
        en: "The denomination, as public or Roman Catholic.")
    case .representedBy:
      Explanation(
        nl: "De koepel die deze deelnemer vertegenwoordigt: kies een naam van dit blad.",
        en: "The umbrella that represents this participant: choose a name of this sheet.")
    case .questions:
      Explanation(
        nl: "Waar de deelnemer aan wil werken; meer vragen met ; ertussen.",
        en: "What the participant wants to work on; several questions with ; between.")
    case .responded:
      Explanation(
        nl: """
          Of de deelnemer antwoordde op de vraag naar zijn netwerken. Bij nee kunnen er meer \
          netwerken zijn.
          """,
        en: """
          Whether the participant answered when asked for its networks. With nee there may be more \
          networks.
          """)
    default:
      Explanation(
        nl: "Andere namen die in lijsten voorkomen, met ; ertussen.",
        en: "Other names that lists use, with ; between.")
    }
  }

  private func networkExplanation(in table: TableKind) -> Explanation {
    switch field {
    case .type:
      table == .assumptions
        ? Explanation(
          nl: "Een type van het blad netwerken, waarvan uren ontbreken.",
          en: "A type of the sheet netwerken, of which hours lack.")
        : Explanation(
          nl: "Het type, in uw eigen woorden. Gelijke typen krijgen gelijke woorden.",
          en: "The type, in words of your own. Like types get like words.")
    case .themes:
      Explanation(
        nl: "Waar het over gaat; meer thema's met ; ertussen.",
        en: "What it is about; several themes with ; between.")
    case .nature:
      Explanation(
        nl: """
          netwerk als deelnemers er lid van zijn; gebied als hun scholen er alleen in liggen. Leeg \
          is netwerk.
          """,
        en: """
          netwerk when participants are members of it; gebied when their schools only lie in it. \
          Empty is netwerk.
          """)
    case .bodyOf:
      Explanation(
        nl: """
          Voor een stuurgroep of werkgroep: het netwerk waar die bij hoort; kies een naam van dit \
          blad. Een gremium telt voor de uren, niet als eigen netwerk.
          """,
        en: """
          For a steering or working group: the network that it belongs to; choose a name of this \
          sheet. A body counts for the hours, not as a network of its own.
          """)
    case .obligation:
      Explanation(
        nl: "Waarom het bestaat: wat er verplicht is.", en: "Why it exists: what is obligatory.")
    case .scheme:
      Explanation(
        nl: "De regeling waar het op rust.", en: "The scheme of government that it rests on.")
    case .commissioner:
      Explanation(
        nl: "Wie erom vraagt, zoals OCW of de gemeente.",
        en: "Who asks for it, as OCW or the municipality.")
    case .schemeUntil:
      Explanation(
        nl: "De laatste dag van de regeling: 31-12-2027, of alleen het jaar.",
        en: "The last day of the scheme: 31-12-2027, or the year alone.")
    case .formality:
      Explanation(
        nl: "Hoe het is vastgelegd: informeel, convenant, rechtspersoon.",
        en: "How it is laid down: informal, covenant, legal person.")
    case .activeFrom:
      Explanation(
        nl: "De eerste dag: 1-8-2014, of alleen het jaar.",
        en: "The first day: 1-8-2014, or the year alone.")
    case .activeTo:
      Explanation(
        nl: "De laatste dag. Leeg is: het bestaat nog.",
        en: "The last day. Empty is: it still exists.")
    case .meetingsPerYear:
      Explanation(
        nl: "Hoe vaak het bijeenkomt: een getal, of woorden als maandelijks of per kwartaal.",
        en: "How often it meets: a number, or words as maandelijks or per kwartaal.")
    case .duration:
      Explanation(
        nl: "Hoe lang een bijeenkomst duurt, in uren: 1,5.",
        en: "How long a meeting takes, in hours: 1.5.")
    case .preparation:
      Explanation(
        nl: "De voorbereiding van een bijeenkomst per zetel, in uren.",
        en: "The preparation of a meeting for each seat, in hours.")
    case .travel:
      Explanation(
        nl: "De reistijd heen en terug per bijeenkomst, in uren.",
        en: "The travel there and back for each meeting, in hours.")
    case .level:
      Explanation(
        nl: "Wie er meestal komt: bestuurder, directeur, staf.",
        en: "Who mostly comes: executive, head teacher, staff.")
    default:
      Explanation(
        nl: """
          Hoeveel deelnemers het netwerk zelf zegt te hebben. Zijn het er meer dan op de lijst, dan \
          geldt wat eruit komt als "ten minste".
          """,
        en: """
          How many participants the network says it has. When they are more than are listed, what \
          comes out holds as "at least".
          """)
    }
  }

  /// What an example row has in the column; the rows of the five tables fit each other, and nothing
  /// of them exists.
  func example(in table: TableKind) -> String {
    switch (table, field) {
    case (.participants, .id): "12345"
    case (.participants, .name), (_, .participant), (_, .participantName): "Stichting Voorbeeld"
    case (.networks, .id): "N01"
    case (.networks, .name), (_, .network), (_, .networkName): "Onderwijsregio Voorbeeld"
    case (.schools, .id): "16XX00"
    case (.schools, .name): "De Voorbeeldschool"
    case (.assumptions, .source): "schatting van de coördinator"
    case (.assumptions, .type), (.networks, .type): "onderwijsregio"
    default: example
    }
  }

  private var example: String {
    switch field {
    case .role: "lid"
    case .form: "kern"
    case .from, .activeFrom: "1-8-2024"
    case .schemeUntil: "31-12-2027"
    case .function: "bestuurder"
    case .mandate: "beslist mee"
    case .seats: "1"
    case .source: "opgave netwerk"
    case .kind: "schoolbestuur"
    case .municipality: "Waterveen; Oosterlo"
    case .region: "Diepland"
    case .schools: "9"
    case .sites: "11"
    case .pupils: "2100"
    case .boardStaff: "1,5"
    case .capacity: "800"
    case .denomination: "openbaar"
    case .questions: "werkdruk; passend onderwijs"
    case .responded: "ja"
    case .alias: "De Voorbeeld"
    case .themes: "werven; opleiden"
    case .nature: "netwerk"
    case .obligation: "subsidievoorwaarde"
    case .scheme: "Onderwijsregio's"
    case .commissioner: "OCW"
    case .formality: "convenant"
    case .meetingsPerYear: "6"
    case .duration: "2"
    case .preparation: "1"
    case .travel: "0,75"
    case .level: "bestuurder"
    case .declaredMembers: "24"
    case .low: "20"
    case .middle: "30"
    case .high: "45"
    default: ""
    }
  }
}

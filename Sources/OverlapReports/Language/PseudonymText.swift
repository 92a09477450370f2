public import BoardNetworks

/// What a reader has to know of names that were replaced for publication.
enum PseudonymText {
  /// For beside every table and picture.
  static let sentence = Phrase(
    nl: "Namen zijn vervangen door schuilnamen.", en: "Names were replaced by pseudonyms.")

  static let leftOut = Phrase(
    nl: """
      Namen van besturen, netwerken, gebieden, regelingen, thema's en andere woorden uit de lijsten \
      staan hier niet: zij heten "Bestuur 1", "Netwerk 1", "Thema 1", in willekeurige volgorde. Weggelaten zijn \
      gemeenten, denominaties, aantallen scholen en leerlingen (de omvang in vier klassen blijft), \
      uren die een bestuur beschikbaar heeft, wie er aan tafel zit, sinds wanneer, en waar de \
      gegevens vandaan komen.
      """,
    en: """
      Names of boards, networks, territories, schemes, themes and other words of the lists are not \
      here: they are called "Board 1", "Network 1", "Theme 1", in random order. Left out are municipalities, \
      denominations, numbers of schools and pupils (the size in four classes stays), the hours that \
      a board has, who sits at tables, since when, and where the data are from.
      """)

  /// What pseudonyms guard against, and what they do not.
  static let guarantee = Phrase(
    nl: """
      In tabellen staat <3 waar iets 1 of 2 keer voorkomt, en x waar een getal dat zou verraden. Uit \
      één tabel is zo'n getal niet terug te rekenen. Uit zinnen, tekeningen en grafieken samen kan \
      dat wel. En wie van een paar netwerken de leden kent, kan besturen herkennen aan de netwerken \
      die zij delen: kijk dit na voordat u het publiceert.
      """,
    en: """
      In tables <3 stands where something occurs once or twice, and x where a number would give that \
      away. One table alone does not give such a number back. Sentences, drawings and charts together \
      may. And whoever knows the members of a few networks can recognise boards by the networks they \
      share: look at this before you publish it.
      """)

  /// In the place of a table that quotes the input.
  static let quotesInput = Phrase(
    nl: "Deze tabel noemt namen uit de invoer en is daarom weggelaten.",
    en: "This table names what is in the input, and is therefore left out.")
}

extension PseudonymWords {
  /// The words of a language.
  public init(in language: Language) {
    switch language {
    case .nl:
      self.init(
        board: "Bestuur", participant: "Deelnemer", network: "Netwerk", body: "Gremium",
        territory: "Gebied", region: "Regio", kind: "Soort", type: "Type", theme: "Thema",
        scheme: "Regeling", commissioner: "Opdrachtgever", formality: "Vorm", level: "Niveau",
        question: "Vraag", figure: "Cijfer", boardKind: "schoolbestuur", someone: "een ander",
        yes: "ja", no: "nee")
    case .en:
      self.init(
        board: "Board", participant: "Participant", network: "Network", body: "Body",
        territory: "Territory", region: "Region", kind: "Kind", type: "Type", theme: "Theme",
        scheme: "Scheme", commissioner: "Commissioner", formality: "Form", level: "Level",
        question: "Question", figure: "Figure", boardKind: "board", someone: "someone else",
        yes: "yes", no: "no")
    }
  }
}

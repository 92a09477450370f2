/// The meanings of columns about what boards and networks tell beside who is a member of what.
extension ColumnMeanings {
  func associations(_ key: String) -> ColumnMeaning? {
    switch key {
    case "attribute":
      ColumnMeaning(
        nl: "De kop van een kolom met cijfers in de tabel van \(networks.nl).",
        en: "The heading of a column of figures in the table of \(networks.en).")
    case "trait":
      ColumnMeaning(
        nl: "Wat van \(networks.nl) ernaast is gezet.", en: "What of \(networks.en) is beside it.")
    case "networks":
      ColumnMeaning(
        nl: "Alle \(networks.nl) die meetellen.", en: "All \(networks.en) that are counted.")
    case "n":
      ColumnMeaning(
        nl: "De \(networks.nl) waarvan beide bekend zijn.",
        en: "The \(networks.en) of which both are known.")
    case "rho":
      ColumnMeaning(
        nl: "Rangcorrelatie van Spearman, van −1 tot 1; leeg als die niet te berekenen is.",
        en: "Spearman's rank correlation, from −1 to 1; empty when it cannot be computed.")
    case "low":
      ColumnMeaning(
        nl: "Vanaf waar het verband ligt, met 95%.", en: "From where it lies, with 95%.")
    case "high":
      ColumnMeaning(nl: "Tot waar het verband ligt, met 95%.", en: "Up to where it lies, with 95%.")
    case "p":
      ColumnMeaning(
        nl: "Het deel van de volgordes met een minstens zo sterk verband.",
        en: "The share of orders with a correlation at least as strong.")
    case "holm":
      ColumnMeaning(
        nl: "Dezelfde p, gerekend met alle verbanden van deze tabel samen (Holm 1979).",
        en: "The same p, counting with all correlations of this table (Holm 1979).")
    case "samples":
      ColumnMeaning(
        nl: "Hoeveel willekeurige volgordes; leeg als het alle volgordes zijn.",
        en: "How many random orders; empty when it is all orders.")
    case "anecdotal":
      ColumnMeaning(
        nl: "Of het er te weinig zijn om er meer dan een anekdote in te zien.",
        en: "Whether they are too few to be more than an anecdote.")
    default: nil
    }
  }

  func reciprocity(_ key: String) -> ColumnMeaning? {
    switch key {
    case "mode", "id", "name": communities(key)
    case "level":
      ColumnMeaning(
        nl: "Relatie (contact en vertrouwen), proces (werkwijze) of inhoud (kennis).",
        en: "Relation (contact and trust), process (ways of working) or content (knowledge).")
    case "memberships":
      ColumnMeaning(
        nl: "Hoeveel lidmaatschappen het er zijn.", en: "How many memberships there are.")
    case "both": told("brengt en haalt", "brings and takes")
    case "only_brings", "ids_only_brings":
      told("brengt en zegt niets te halen", "brings and says to take nothing", key)
    case "only_takes", "ids_only_takes":
      told("haalt en zegt niets te brengen", "takes and says to bring nothing", key)
    case "neither": told("zegt niets te brengen en niets te halen", "says to do neither")
    case "brings_at_least":
      told("brengt en niet zegt of het haalt", "brings and does not say whether it takes")
    case "takes_at_least":
      told("haalt en niet zegt of het brengt", "takes and does not say whether it brings")
    case "untold": told("niet zegt te brengen of te halen", "does not say to bring or to take")
    default: nil
    }
  }

  private func told(_ nl: String, _ en: String, _ key: String = "") -> ColumnMeaning {
    key.hasPrefix("ids_")
      ? ColumnMeaning(nl: "De id's van wie \(nl).", en: "The ids of whoever \(en).")
      : ColumnMeaning(nl: "Hoe vaak het \(nl).", en: "How often it \(en).")
  }

  func questions(_ key: String) -> ColumnMeaning? {
    switch key {
    case "question":
      ColumnMeaning(
        nl: "Waar \(boards.nl) aan willen werken, zoals de meeste het schrijven.",
        en: "What \(boards.en) want to work on, as most of them write it.")
    case "boards_count":
      ColumnMeaning(
        nl: "Hoeveel \(boards.nl) de vraag hebben.", en: "How many \(boards.en) have the question.")
    case "pairs": ColumnMeaning(nl: "Paren daarvan.", en: "Pairs of these.")
    case "pairs_apart":
      ColumnMeaning(
        nl: "Paren daarvan die geen \(network.nl) delen.",
        en: "Pairs of these that share no \(network.en).")
    case "boards": ColumnMeaning(nl: "Hun id's.", en: "Their ids.")
    case "board_names": ColumnMeaning(nl: "Hun namen.", en: "Their names.")
    case "networks":
      ColumnMeaning(
        nl: "De id's van \(networks.nl) waar twee of meer van hen in zitten.",
        en: "The ids of \(networks.en) that two or more of them are in.")
    case "network_names":
      ColumnMeaning(nl: "De namen daarvan.", en: "The names of these.")
    default: nil
    }
  }

  func questionPairs(_ key: String) -> ColumnMeaning? {
    switch key {
    case "first", "second", "first_name", "second_name": pairs(key)
    case "questions":
      ColumnMeaning(
        nl: "Waar beide aan willen werken.", en: "What both want to work on.")
    case "uncertain":
      ColumnMeaning(
        nl: "Of een van de twee niet zei in welke \(networks.nl) het zit.",
        en: "Whether one of the two did not say which \(networks.en) it is in.")
    default: nil
    }
  }

  func delegates(_ key: String) -> ColumnMeaning? {
    switch key {
    case "mode", "id", "name": communities(key)
    case "memberships":
      ColumnMeaning(
        nl: "Hoeveel lidmaatschappen het er zijn.", en: "How many memberships there are.")
    case "known":
      ColumnMeaning(
        nl: "Van hoeveel daarvan bekend is wie er zit.",
        en: "Of how many of them it is known who sits there.")
    case "people":
      ColumnMeaning(
        nl: "Hoeveel verschillende mensen dat zijn.", en: "How many different people that is.")
    case "pairs":
      ColumnMeaning(
        nl:
          "Paren van wat bekend is: \(boards.nl) in één \(network.nl), of \(networks.nl) van één.",
        en: "Pairs of what is known: \(boards.en) in one \(network.en), or \(networks.en) of one.")
    case "board_meetings":
      ColumnMeaning(
        nl: "Hoe vaak zo'n paar ook in een ander \(network.nl) samen zit.",
        en: "How often such a pair sits together in another \(network.en) too.")
    case "same_people":
      ColumnMeaning(
        nl: "Hoe vaak daarvan dezelfde mensen er zitten.",
        en: "How often of those the same people sit there.")
    case "share_same":
      ColumnMeaning(
        nl: "Dat als deel van alle keren.", en: "That as a share of all times.")
    case "elsewhere_boards":
      ColumnMeaning(
        nl: "Het aantal \(others.nl) van een paar \(boards.nl), gemiddeld.",
        en: "The number of \(others.en) of a pair of \(boards.en), on average.")
    case "elsewhere_people":
      ColumnMeaning(
        nl: "Het aantal daarvan met dezelfde twee mensen, gemiddeld.",
        en: "The number of those with the same two people, on average.")
    default: nil
    }
  }
}

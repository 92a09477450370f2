/// The meanings of columns about the input itself.
extension ColumnMeanings {
  func problems(_ key: String) -> ColumnMeaning? {
    switch key {
    case "severity":
      ColumnMeaning(nl: "Wat de melding kost.", en: "What the message costs.")
    case "file":
      ColumnMeaning(nl: "Het bestand waar het om gaat.", en: "The file that it is about.")
    case "sheet":
      ColumnMeaning(nl: "Het blad daarin, als er meer zijn.", en: "The sheet in it, if several.")
    case "row":
      ColumnMeaning(
        nl: "De rij, zoals Excel die telt.", en: "The row, as Excel counts it.", unit: numberUnit)
    case "column":
      ColumnMeaning(nl: "De kop van de kolom.", en: "The heading of the column.")
    case "problem":
      ColumnMeaning(
        nl: "De soort melding, voor programma's.", en: "The kind of message, for programs.")
    case "text": ColumnMeaning(nl: "Wat er is.", en: "What is the matter.")
    case "remedy": ColumnMeaning(nl: "Wat u eraan kunt doen.", en: "What you can do about it.")
    default: nil
    }
  }

  func rows(_ key: String) -> ColumnMeaning? {
    switch key {
    case "file", "sheet", "row": problems(key)
    case "table":
      ColumnMeaning(
        nl: "Waar de tabel over gaat waar de rij in staat.",
        en: "What the table is about that the row is in.")
    case "name":
      ColumnMeaning(
        nl: "De deelnemer van een lidmaatschap, of waar de rij anders over gaat.",
        en: "The participant of a membership, or what the row is about otherwise.")
    case "network":
      ColumnMeaning(nl: "Het netwerk van een lidmaatschap.", en: "The network of a membership.")
    case "outcome":
      ColumnMeaning(
        nl: "Of de rij dubbel is, is afgewezen of is weggelaten.",
        en: "Whether the row is a duplicate, was rejected or was left out.")
    case "reason":
      ColumnMeaning(
        nl: "De soort reden, voor programma's.", en: "The kind of reason, for programs.")
    case "of_row":
      ColumnMeaning(
        nl: "Van een dubbele rij: de rij die hetzelfde zegt.",
        en: "Of a duplicate: the row that says the same.", unit: numberUnit)
    case "of_file":
      ColumnMeaning(
        nl: "Het bestand waarin die staat.", en: "The file in which that one is.")
    case "of_sheet":
      ColumnMeaning(
        nl: "Het blad daarin, als er meer zijn.", en: "The sheet in it, if several.")
    default: nil
    }
  }

  func agreement(_ key: String) -> ColumnMeaning? {
    let estimated = Phrase(
      nl: "als de twee bronnen los van elkaar zijn gemaakt en elk lid even veel kans heeft",
      en: "if the two sources were made apart and each member is as likely to be on them")
    return switch key {
    case "id", "name": networks(key)
    case "first":
      ColumnMeaning(nl: "De eerste van twee bronnen.", en: "The first of two sources.")
    case "second":
      ColumnMeaning(nl: "De tweede van twee bronnen.", en: "The second of two sources.")
    case "listed_first": listed("de eerste bron", "the first source")
    case "listed_second": listed("de tweede bron", "the second source")
    case "both": listed("beide bronnen", "both sources")
    case "only_first": listed("alleen de eerste", "the first alone")
    case "only_second": listed("alleen de tweede", "the second alone")
    case "unanswered_first", "unanswered_second":
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) op die bron die de andere vraag niet beantwoordden.",
        en: "\(boards.en.capitalised) on that source that gave the other no answer.")
    case "without_source":
      ColumnMeaning(
        nl: "Lidmaatschappen waarbij geen bron staat.", en: "Memberships without a source.")
    case "estimate", "estimate_low", "estimate_high", "missed", "coverage_first",
      "coverage_second":
      estimate(key, estimated)
    default:
      key.hasPrefix("boards_")
        ? ColumnMeaning(
          nl: "De id's van die \(boards.nl).", en: "The ids of those \(boards.en).") : nil
    }
  }

  private func listed(_ nl: String, _ en: String) -> ColumnMeaning {
    ColumnMeaning(
      nl: "Het aantal \(boards.nl) volgens \(nl).", en: "The number of \(boards.en) by \(en).")
  }

  private func estimate(_ key: String, _ condition: Phrase) -> ColumnMeaning? {
    let what: Phrase? =
      switch key {
      case "estimate":
        Phrase(
          nl: "Het geschatte aantal \(members.nl)", en: "The estimated number of \(members.en)")
      case "estimate_low":
        Phrase(nl: "Vanaf waar dat aantal ligt", en: "From where that number lies")
      case "estimate_high":
        Phrase(nl: "Tot waar dat aantal ligt", en: "Up to where that number lies")
      case "missed":
        Phrase(nl: "Hoeveel er in geen van beide staan", en: "How many are in neither")
      case "coverage_first":
        Phrase(nl: "Het deel dat in de eerste staat", en: "The part that is in the first")
      case "coverage_second":
        Phrase(nl: "Het deel dat in de tweede staat", en: "The part that is in the second")
      default: nil
      }
    return what.map {
      ColumnMeaning(nl: "\($0.nl), \(condition.nl).", en: "\($0.en), \(condition.en).")
    }
  }
}

/// The meanings of columns on what two networks are about, and on networks that stop.
extension ColumnMeanings {
  func themes(_ key: String) -> ColumnMeaning? {
    switch key {
    case "theme_shared":
      ColumnMeaning(
        nl:
          "De thema's van allebei, gremia inbegrepen; leeg als die van een van de twee ontbreken.",
        en: "The themes of both, bodies included; empty when those of either are not given.",
        .alike)
    case "theme_jaccard":
      ColumnMeaning(
        nl: "Gedeelde thema's, als deel van alle thema's van de twee samen.",
        en: "Shared themes, as a share of all themes of the two together.", .alike)
    case "theme_of_fewest":
      ColumnMeaning(
        nl: "Gedeelde thema's, als deel van die van het netwerk met de minste.",
        en: "Shared themes, as a share of those of the network with fewest.", .alike)
    case "quadrant":
      ColumnMeaning(
        nl: "Of leden en thema's van de twee dezelfde zijn; leeg als een van beide onbekend is.",
        en: "Whether members and themes of the two are the same; empty when either is unknown.",
        .alike)
    default: nil
    }
  }

  func redundancy(_ key: String) -> ColumnMeaning? {
    if key.hasPrefix("substitutes") { return substitutes(key) }
    return switch key {
    case "id", "name": networks(key)
    case "members": size
    case "obligation":
      ColumnMeaning(
        nl: "Wat ertoe verplicht: wettelijk, subsidievoorwaarde, afspraak of vrijwillig.",
        en: "What obliges: statutory, condition of a subsidy, agreement or voluntary.")
    case "scheme":
      ColumnMeaning(nl: "De regeling erachter.", en: "The scheme behind it.")
    case "commissioner":
      ColumnMeaning(nl: "Wie erom vraagt.", en: "Who asks for it.")
    case "hours": hours(key)
    case "pairs": pairs
    case "share_elsewhere": shareElsewhere
    case "share_elsewhere_without_member_wide":
      ColumnMeaning(
        nl: "Hetzelfde zonder de netwerken met bijna alle \(boards.nl).",
        en: "The same without the networks of nearly all \(boards.en).", .memberWide)
    case "pairs_only_here":
      ColumnMeaning(
        nl: "De paren \(members.nl) die in geen ander netwerk samen zitten.",
        en: "The pairs of \(members.en) that are together in no other network.", .hereOnly)
    case "boards_nowhere_else":
      ColumnMeaning(
        nl: "De \(members.nl) die in geen ander netwerk zitten.",
        en: "The \(members.en) that are in no other network.", .hereOnly)
    case "themes_only_here":
      ColumnMeaning(
        nl: "De thema's die geen ander netwerk van deze \(members.nl) heeft.",
        en: "The themes that no other network of these \(members.en) has.", .hereOnly)
    case "partners_only_here":
      ColumnMeaning(
        nl: "De soorten partners die deze \(members.nl) in geen ander netwerk hebben.",
        en: "The kinds of partners that these \(members.en) have in no other network.", .hereOnly)
    case "last_meeting_places":
      ColumnMeaning(
        nl:
          "Netwerken waarvan niet allebei kan stoppen, met het aantal paren dat dan zijn plek mist.",
        en: "Networks of which not both can stop, with the number of pairs that then lack a place.",
        .together)
    case "complete": complete
    default: nil
    }
  }

  private func substitutes(_ key: String) -> ColumnMeaning {
    let without =
      key.contains("member_wide")
      ? Phrase(
        nl: " Zonder de netwerken met bijna alle \(boards.nl).",
        en: " Without the networks of nearly all \(boards.en).") : Phrase(nl: "", en: "")
    let meaning =
      if key.hasSuffix("_pairs") {
        Phrase(
          nl: "Hoeveel paren elkaar in die netwerken tegenkomen.",
          en: "How many pairs meet in those networks.")
      } else if key.hasSuffix("_fewest") {
        Phrase(
          nl: "Met minder netwerken dan dit blijven die paren niet bewaard.",
          en: "No fewer networks than this keep those pairs.")
      } else if key.hasSuffix("_uncertain") {
        Phrase(
          nl: "Netwerken daarvan waarvan het niveau of de frequentie ontbreekt, of hier ontbreekt.",
          en: "Those of them of which the level or frequency is not given, or not here.")
      } else {
        Phrase(
          nl: "De kleinste groep netwerken die hierop lijken en alle paren bewaart die dat kunnen.",
          en: "The smallest group of networks like this one that keeps all pairs that can be kept.")
      }
    return ColumnMeaning(nl: meaning.nl + without.nl, en: meaning.en + without.en, .hereOnly)
  }

  func stops(_ key: String) -> ColumnMeaning? {
    switch key {
    case "counts_member_wide":
      ColumnMeaning(
        nl: "Of netwerken met bijna alle \(boards.nl) tellen als plek waar een paar elkaar treft.",
        en: "Whether networks of nearly all \(boards.en) count as a place where a pair meets.",
        .memberWide)
    case "kind":
      ColumnMeaning(
        nl: "Of deze netwerken blijven, niet allemaal kunnen stoppen, of samen kunnen stoppen.",
        en: "Whether these networks stay, cannot all stop, or can stop together.", .together)
    case "group":
      ColumnMeaning(
        nl: "Het nummer van de groep netwerken die voor elkaar in de plaats kunnen komen.",
        en: "The number of the group of networks that can take each other's place.",
        unit: numberUnit, .together)
    case "networks", "network_names":
      ColumnMeaning(
        nl: key == "networks" ? "De id's van de netwerken." : "De namen van de netwerken.",
        en: key == "networks" ? "The ids of the networks." : "The names of the networks.")
    case "pairs":
      ColumnMeaning(
        nl: "De paren die elkaar alleen in deze netwerken tegenkomen.",
        en: "The pairs that meet in these networks alone.", .together)
    case "first", "second", "first_name", "second_name": pairMember(key, of: words.participant)
    default: nil
    }
  }
}

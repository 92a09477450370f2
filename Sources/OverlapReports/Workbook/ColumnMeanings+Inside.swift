/// The meanings of columns about how networks are put together, and how divisions fit each other.
extension ColumnMeanings {
  func inside(_ key: String) -> ColumnMeaning? {
    switch key {
    case "id", "name", "listed", "declared", "complete": networks(key)
    case "members": networks("size")
    case "formality":
      ColumnMeaning(
        nl: "De formaliteit, zoals de lijst die geeft.", en: "The formality, as the list gives it.")
    case "level":
      ColumnMeaning(
        nl: "Het niveau van wie er zit, zoals de lijst het geeft.",
        en: "The level of those who sit there, as the list gives it.")
    default: bodies(key) ?? forms(key) ?? singleSchool(key) ?? contact(key)
    }
  }

  private func bodies(_ key: String) -> ColumnMeaning? {
    switch key {
    case "bodies":
      ColumnMeaning(nl: "Gremia, van alle lagen.", en: "Bodies, of all layers.", .inside)
    case "layers":
      ColumnMeaning(
        nl: "Lagen: 1 is gremia, 2 is gremia met eigen gremia.",
        en: "Layers: 1 is bodies, 2 is bodies with bodies of their own.", .inside)
    case "bodies_incomplete":
      ColumnMeaning(
        nl: "Gremia die meer leden opgeven dan er op hun lijst staan.",
        en: "Bodies that declare more members than their list holds.", .listing)
    case "body_levels":
      ColumnMeaning(
        nl: "Het niveau van de gremia, met het aantal.",
        en: "The level of the bodies, with their number.")
    case "in_no_body":
      ColumnMeaning(
        nl: "Leden in geen enkel gremium; leeg zonder gremia, of als dat niet bekend is.",
        en: "Members in no body; empty without bodies, or when it is not known.", .inside)
    case "in_several_bodies":
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) in twee of meer gremia; leeg zonder gremia.",
        en: "\(boards.en.capitalised) in two bodies or more; empty without bodies.", .inside)
    case "only_in_bodies":
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) in een gremium die niet op de ledenlijst staan.",
        en: "\(boards.en.capitalised) in a body that are not on the list of members.", .inside)
    case "body_pairs":
      ColumnMeaning(nl: "Paren gremia.", en: "Pairs of bodies.")
    case "body_pairs_shared":
      ColumnMeaning(
        nl: "Paren gremia met ten minste één gedeeld \(board.nl).",
        en: "Pairs of bodies with at least one shared \(board.en).", .inside)
    case "hours_plenary":
      ColumnMeaning(
        nl: "De uren van het netwerk zelf die bekend zijn, zonder zijn gremia.",
        en: "The known hours of the network itself, without its bodies.", unit: hoursUnit, .load)
    case "hours_bodies":
      ColumnMeaning(
        nl: "De uren van zijn gremia die bekend zijn.", en: "The known hours of its bodies.",
        unit: hoursUnit, .load)
    case "hours_plenary_unknown", "hours_bodies_unknown":
      ColumnMeaning(
        nl: "Zetels daarin waarvan niet alle uren bekend zijn.",
        en: "Seats there of which not all hours are known.")
    case "boards_in_no_body", "boards_in_several_bodies", "boards_only_in_bodies":
      ColumnMeaning(nl: "De id's daarvan.", en: "The ids of these.")
    default: nil
    }
  }

  private func forms(_ key: String) -> ColumnMeaning? {
    func form(_ nl: String, _ en: String) -> ColumnMeaning {
      ColumnMeaning(
        nl: "\(members.nl.capitalised) met als afgesproken vorm: \(nl).",
        en: "\(members.en.capitalised) whose agreed form is: \(en).")
    }
    return switch key {
    case "core": form("kern", "core")
    case "shell": form("schil", "shell")
    case "agenda_members": form("agendalid", "agenda member")
    case "observers": form("waarnemer", "observer")
    case "form_unknown":
      ColumnMeaning(
        nl: "\(members.nl.capitalised) zonder opgegeven vorm.",
        en: "\(members.en.capitalised) without a given form.")
    case "boards_apart_from_core":
      ColumnMeaning(
        nl: "De id's van wie buiten de kern staat en elders niemand van de kern tegenkomt.",
        en: "The ids of those outside the core that share nothing else with anyone of it.", .inside)
    case "delegates":
      ColumnMeaning(
        nl: "Afgevaardigden in het netwerk en zijn gremia; wie in drie zit, telt drie keer.",
        en: "Delegates in the network and its bodies; who sits in three counts three times.")
    case "delegates_with_mandate":
      ColumnMeaning(
        nl: "Die van wie het mandaat is opgegeven.", en: "Those whose mandate is given.")
    case "mandates_full", "mandates_limited", "mandates_none", "mandates_other":
      ColumnMeaning(
        nl: "Van deze: hoeveel met dit mandaat, naar de woorden in de lijst.",
        en: "Of these: how many with this mandate, by the words of the list.", .inside)
    case "coordinators":
      ColumnMeaning(
        nl: "De id's van deelnemers met een rol als coördinator of projectleider.",
        en: "The ids of participants with a role such as coordinator or project leader.", .inside)
    case "body_pairs_through_coordinators":
      ColumnMeaning(
        nl: "Paren gremia die alleen een coördinator delen, over alle soorten deelnemers.",
        en: "Pairs of bodies that share only a coordinator, over all kinds of participants.",
        .inside)
    default: nil
    }
  }

  private func singleSchool(_ key: String) -> ColumnMeaning? {
    func way(_ nl: String, _ en: String) -> ColumnMeaning {
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) met één school die \(nl).",
        en: "\(boards.en.capitalised) with one school that \(en).", .inside)
    }
    return switch key {
    case "single_school_own": way("er zelf zitten", "sit there themselves")
    case "single_school_umbrella":
      way("via een andere deelnemer meedoen", "take part through another participant")
    case "single_school_cluster":
      way("via een eigen netwerk meedoen", "take part through a network of their own")
    case "single_school_others":
      way("via iemand anders meedoen", "take part through someone else")
    case "single_school_absent":
      way(
        "niet op de lijst staan, uit de regio of anders uit het geheel",
        "are not on the list, of the region or else of the whole")
    case "member_networks":
      ColumnMeaning(
        nl: "De id's van deelnemers die zelf een netwerk zijn.",
        en: "The ids of participants that are networks themselves.", .inside)
    case "reached_through_networks":
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) die alleen lid zijn van zo'n deelnemend netwerk.",
        en: "\(boards.en.capitalised) that are members of such a network alone.", .inside)
    default: nil
    }
  }

  private func contact(_ key: String) -> ColumnMeaning? {
    switch key {
    case "contact_group", "contact_group_without_member_wide":
      ColumnMeaning(
        nl: "De minste leden waartussen het meeste contact elders ligt.",
        en: "The fewest members between whom most of the contact elsewhere lies.", .contact)
    case "contact_group_fewest", "contact_group_without_member_wide_fewest":
      ColumnMeaning(
        nl: "Met minder leden kan het niet; gelijk aan de groep als die bewezen de kleinste is.",
        en: "Fewer members cannot do; equal to the group when it is proven to be smallest.",
        .contact)
    case "contact_share":
      ColumnMeaning(
        nl: "Het deel van het contact elders dat tussen hen ligt.",
        en: "The share of the contact elsewhere that lies between them.", .contact)
    case "contact_boards": ColumnMeaning(nl: "De id's daarvan.", en: "The ids of these.")
    default: nil
    }
  }

  func territories(_ key: String) -> ColumnMeaning? {
    switch key {
    case "division_first":
      ColumnMeaning(nl: "De eerste indeling in gebieden.", en: "The first division.")
    case "division_second":
      ColumnMeaning(
        nl: "De tweede; leeg als er maar één is.", en: "The second; empty when there is one alone.")
    case "adjusted_mutual_information":
      ColumnMeaning(
        nl: "Hoe ver ze overeenkomen: 1 is gelijk, rond 0 zegt de ene niets over de andere.",
        en: "How far they agree: 1 is the same, about 0 the one says nothing of the other.",
        .congruence)
    case "straddling_boards":
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) met scholen in meer gebieden van een van beide.",
        en: "\(boards.en.capitalised) with schools in several territories of either.", .congruence)
    case "straddling_first", "straddling_second":
      ColumnMeaning(
        nl: "Die met scholen in meer gebieden van deze indeling.",
        en: "Those with schools in several territories of this division.", .congruence)
    case "boards_compared":
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) die in beide onder precies één gebied vallen.",
        en: "\(boards.en.capitalised) that lie in exactly one territory of both.", .congruence)
    case "boards_unplaced":
      ColumnMeaning(
        nl: "\(boards.nl.capitalised) die in een van beide onder geen gebied vallen.",
        en: "\(boards.en.capitalised) that lie in no territory of one of them.", .congruence)
    case "containment_first", "containment_second":
      ColumnMeaning(
        nl: "Hoe ver de gebieden van de ene elk binnen één gebied van de andere liggen.",
        en: "How far the territories of the one lie each within one of the other.", .congruence)
    case "territories_first", "territories_second":
      ColumnMeaning(nl: "Gebieden van die indeling.", en: "Territories of that division.")
    case "whole_first", "whole_second":
      ColumnMeaning(
        nl: "Gebieden die helemaal binnen één gebied van de andere liggen.",
        en: "Territories that lie wholly within one of the other.", .congruence)
    case "border_hours_first", "border_hours_second":
      ColumnMeaning(
        nl: """
          Bekende uren van wie over een grens valt in netwerken van meer gebieden, buiten het gebied \
          met de meeste uren; leeg als geen netwerk bij één gebied hoort.
          """,
        en: """
          Known hours of those across a border in networks of several territories, outside the one \
          with most hours; empty when no network belongs to one territory.
          """, unit: hoursUnit, .load)
    case "boards":
      ColumnMeaning(
        nl: "De id's van wie over een grens valt.", en: "The ids of those across a border.")
    case "board_names":
      ColumnMeaning(
        nl: "De namen van wie over een grens valt.", en: "The names of those across a border.")
    default: nil
    }
  }
}

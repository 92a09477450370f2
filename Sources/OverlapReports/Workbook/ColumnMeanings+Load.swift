/// The meanings of columns about hours, and who asks for them.
extension ColumnMeanings {
  func load(_ key: String) -> ColumnMeaning? {
    switch key {
    case "id", "name", "size_class": boards(key)
    case "seats":
      ColumnMeaning(
        nl: "De zetels op de lijsten, in netwerken en gremia.",
        en: "The seats on lists, in networks and bodies.", .load)
    case "hours_complete":
      ColumnMeaning(
        nl: "Of van alle zetels de uren bekend zijn, en alle zetels zijn opgegeven.",
        en: "Whether the hours of all seats are known, and all seats were told.")
    case "board_fte":
      ColumnMeaning(
        nl: "De fte van wie namens \(one(words.participant).nl) aan tafel zit.",
        en: "The fte of those who sit at tables for \(one(words.participant).en).",
        unit: Phrase(nl: "fte", en: "fte"))
    case "schools": ColumnMeaning(nl: "Het aantal scholen.", en: "The number of schools.")
    case "capacity_hours":
      ColumnMeaning(
        nl: "De uren die er volgens eigen opgave voor netwerken zijn.",
        en: "The hours that there are for networks, by its own account.", unit: hoursUnit)
    case "above_capacity":
      ColumnMeaning(
        nl: """
          Of de uren boven die capaciteit komen: ja door wat bekend is, misschien door wat niet \
          bekend is, of nee.
          """,
        en: """
          Whether the hours are above that capacity: yes by what is known, possibly by what is not, \
          or no.
          """, .load)
    case "hours_above":
      ColumnMeaning(
        nl: "Hoeveel uren erboven, ten minste.", en: "How many hours above it, at least.",
        unit: hoursUnit)
    case "hours_above_high":
      ColumnMeaning(
        nl: "Hoeveel uren erboven, ten hoogste; leeg als er geen bovengrens is.",
        en: "How many hours above it, at most; empty when there is no upper bound.",
        unit: hoursUnit)
    case "through":
      ColumnMeaning(
        nl: "Wie er voor \(one(words.participant).nl) zit, en tussen haakjes in welk netwerk.",
        en: "Who sits there for \(one(words.participant).en), and in brackets in which network.")
    case "for_others":
      ColumnMeaning(
        nl: "Voor wie \(one(words.participant).nl) er zit, en tussen haakjes in welk netwerk.",
        en: "For whom \(one(words.participant).en) sits there, and in brackets in which network.")
    default: rate(key) ?? boards(key)
    }
  }

  /// The columns that are hours in another measure, with their low and high ends.
  private func rate(_ key: String) -> ColumnMeaning? {
    let measures: [(prefix: String, meaning: Phrase, unit: Phrase)] = [
      (
        "hours_per_fte",
        Phrase(nl: "De uren gedeeld door de fte", en: "The hours divided by the fte"),
        Phrase(nl: "uren per fte", en: "hours per fte")
      ),
      (
        "hours_per_school",
        Phrase(nl: "De uren gedeeld door de scholen", en: "The hours divided by the schools"),
        Phrase(nl: "uren per school", en: "hours per school")
      ),
      (
        "hours_counting",
        Phrase(
          nl: "De uren als een zetel via een ander telt voor wie lid is",
          en: "The hours when a seat through another counts for the member"), hoursUnit
      ),
      (
        "hours_representative",
        Phrase(
          nl: "De uren als een zetel via een ander telt voor wie er zit",
          en: "The hours when a seat through another counts for who sits there"), hoursUnit
      ),
      (
        "hours_without",
        Phrase(
          nl: "De uren als een zetel via een ander niet telt",
          en: "The hours when a seat through another does not count"), hoursUnit
      ),
      (
        "seats_counting",
        Phrase(
          nl: "De zetels, ook die via een ander", en: "The seats, those through another too"),
        Phrase(nl: "zetels", en: "seats")
      ),
      (
        "seats_representative",
        Phrase(
          nl: "De eigen zetels, en die namens anderen",
          en: "The own seats, and those for others"), Phrase(nl: "zetels", en: "seats")
      ),
      (
        "seats_without",
        Phrase(nl: "De eigen zetels", en: "The own seats"), Phrase(nl: "zetels", en: "seats")
      ),
      (
        "euro",
        Phrase(
          nl: "De uren maal het gevraagde bedrag per uur",
          en: "The hours times the amount an hour that was asked for"),
        Phrase(nl: "euro per jaar", en: "euros a year")
      ),
    ]
    guard let match = measures.first(where: { key.hasPrefix($0.prefix) }) else { return nil }
    let end =
      switch key.dropFirst(match.prefix.count) {
      case "_low":
        Phrase(nl: ", op zijn minst met de aannames erbij", en: ", at least, with the assumptions")
      case "_high":
        Phrase(
          nl: ", op zijn meest met de aannames erbij; leeg zonder bovengrens",
          en: ", at most, with the assumptions; empty without an upper bound")
      default: Phrase(nl: "", en: "")
      }
    return ColumnMeaning(
      nl: "\(match.meaning.nl)\(end.nl).", en: "\(match.meaning.en)\(end.en).", unit: match.unit,
      .load)
  }

  func askers(_ key: String) -> ColumnMeaning? {
    switch key {
    case "asker":
      ColumnMeaning(
        nl: "Waarnaar de uren zijn opgeteld: elke soort verdeelt dezelfde uren.",
        en: "By what the hours are added up: each kind divides the same hours.")
    case "label":
      ColumnMeaning(
        nl: "De regeling, opdrachtgever, verplichting of het thema; leeg als niets is opgegeven.",
        en: "The scheme, commissioner, obligation or theme; empty when none is given.")
    case "networks":
      ColumnMeaning(nl: "De id's van de netwerken.", en: "The ids of the networks.")
    case "network_names":
      ColumnMeaning(nl: "De namen van de netwerken.", en: "The names of the networks.")
    case "boards":
      ColumnMeaning(
        nl: "De \(boards.nl) met een zetel daarin.", en: "The \(boards.en) with a seat there.")
    case "seats": load(key)
    case "share":
      ColumnMeaning(
        nl: "Het deel van alle uren; leeg zolang niet alle uren en zetels bekend zijn.",
        en: "The share of all hours; empty as long as not all hours and seats are known.", .load)
    case "share_known":
      ColumnMeaning(
        nl: "Het deel van de uren die bekend zijn.", en: "The share of the hours that are known.",
        .load)
    case "scheme_until": schemeUntil
    case "networks_ending":
      ColumnMeaning(
        nl: "De netwerken die aan de regeling hangen.", en: "The networks that hang on the scheme.")
    case "bodies_ending":
      ColumnMeaning(
        nl: "De gremia die aan de regeling hangen.", en: "The bodies that hang on the scheme.")
    case "bodies_left":
      ColumnMeaning(
        nl: "Gremia van die netwerken met een eigen, andere regeling.",
        en: "Bodies of those networks with another scheme of their own.")
    case "pairs":
      ColumnMeaning(
        nl: "Paren \(boards.nl) die een van die netwerken delen.",
        en: "Pairs of \(boards.en) that share one of those networks.")
    case "pairs_only_there":
      ColumnMeaning(
        nl: "Daarvan: paren die geen ander netwerk delen.",
        en: "Of these: pairs that share no other network.", .hereOnly)
    case "pairs_left_in_member_wide":
      ColumnMeaning(
        nl: "Paren die alleen nog netwerken met bijna alle \(boards.nl) delen.",
        en: "Pairs that share only networks of nearly all \(boards.en) then.", .memberWide)
    case "boards_nowhere_else":
      ColumnMeaning(
        nl: "De \(boards.nl) die in geen ander netwerk zitten.",
        en: "The \(boards.en) that are in no other network.", .hereOnly)
    default: boards(key)
    }
  }

  func endings(_ key: String) -> ColumnMeaning? {
    switch key {
    case "scheme":
      ColumnMeaning(
        nl: "De regeling, zoals de lijst die geeft.", en: "The scheme, as the list gives it.")
    case "scheme_until": schemeUntil
    case "what":
      ColumnMeaning(
        nl: "Wat er met het volgende gebeurt als de regeling stopt.",
        en: "What happens to the next when the scheme ends.", .hereOnly)
    case "first", "first_name":
      ColumnMeaning(
        nl: "Het netwerk, het gremium of \(words.participant.one.nl) waar het om gaat.",
        en: "The network, body or \(words.participant.one.en) that it is about.")
    case "second", "second_name":
      ColumnMeaning(
        nl: "Het netwerk van een gremium, of de tweede van een paar.",
        en: "The network of a body, or the second of a pair.")
    default: nil
    }
  }

  func missing(_ key: String) -> ColumnMeaning? {
    switch key {
    case "id", "name": networks(key)
    case "body_of":
      ColumnMeaning(
        nl: "Het netwerk waar het een gremium van is; leeg voor een netwerk.",
        en: "The network that it is a body of; empty for a network.")
    case "missing":
      ColumnMeaning(nl: "De cellen die leeg zijn.", en: "The cells that are empty.")
    case "seats":
      ColumnMeaning(
        nl: "De zetels waarvan de uren dan bekend zijn.",
        en: "The seats whose hours are known then.")
    case "seat_hours_low":
      ColumnMeaning(
        nl: "Op hoeveel uren een zetel nu geschat is, op zijn minst; leeg als niets het zegt.",
        en: "At how many hours a seat is estimated now, at least; empty when nothing tells.",
        unit: hoursUnit)
    case "seat_hours_high":
      ColumnMeaning(
        nl: "Op hoeveel uren een zetel nu geschat is, op zijn meest; leeg als niets het zegt.",
        en: "At how many hours a seat is estimated now, at most; empty when nothing tells.",
        unit: hoursUnit)
    case "width":
      ColumnMeaning(
        nl:
          "Hoeveel smaller de bandbreedte van alle uren dan wordt; leeg als er geen einde aan is.",
        en: "By how much the interval of all hours narrows then; empty when there is no end to it.",
        unit: hoursUnit, .load)
    default: nil
    }
  }

  private var schemeUntil: ColumnMeaning {
    ColumnMeaning(
      nl: "De laatste dag van de regeling; meer dan één als netwerken verschillen.",
      en: "The last day of the scheme; more than one when networks differ.")
  }
}

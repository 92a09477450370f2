/// What a thing is called, and what several are called.
struct Noun: Hashable, Sendable {
  let one, many: Phrase

  init(nl: (one: String, many: String), en: (one: String, many: String)) {
    one = Phrase(nl: nl.one, en: en.one)
    many = Phrase(nl: nl.many, en: en.many)
  }

  /// The noun that goes with a number.
  func form(for count: Int) -> Phrase { count == 1 ? one : many }

  /// "1 bestuur", "1.234 besturen".
  func counted(_ count: Int) -> Phrase {
    Phrase { "\($0.integer(count)) \(form(for: count)[$0])" }
  }
}

extension Noun {
  static let board = Noun(nl: ("bestuur", "besturen"), en: ("board", "boards"))
  static let participant = Noun(
    nl: ("deelnemer", "deelnemers"), en: ("participant", "participants"))
  static let otherParticipant = Noun(
    nl: ("andere deelnemer", "andere deelnemers"), en: ("other participant", "other participants"))
  static let network = Noun(nl: ("netwerk", "netwerken"), en: ("network", "networks"))
  static let territory = Noun(nl: ("gebied", "gebieden"), en: ("territory", "territories"))
  static let body = Noun(
    nl: ("gremium van een netwerk", "gremia van netwerken"),
    en: ("body of a network", "bodies of networks"))
  static let plainBody = Noun(nl: ("gremium", "gremia"), en: ("body", "bodies"))
  static let membership = Noun(
    nl: ("lidmaatschap", "lidmaatschappen"), en: ("membership", "memberships"))
  static let school = Noun(nl: ("school", "scholen"), en: ("school", "schools"))
  static let site = Noun(nl: ("vestiging", "vestigingen"), en: ("site", "sites"))
  static let pupil = Noun(nl: ("leerling", "leerlingen"), en: ("pupil", "pupils"))
  static let seat = Noun(nl: ("zetel", "zetels"), en: ("seat", "seats"))
  static let pair = Noun(nl: ("paar", "paren"), en: ("pair", "pairs"))
  static let assumption = Noun(nl: ("aanname", "aannames"), en: ("assumption", "assumptions"))
  static let layer = Noun(nl: ("laag", "lagen"), en: ("layer", "layers"))
  static let line = Noun(nl: ("lijn", "lijnen"), en: ("line", "lines"))
  static let row = Noun(nl: ("rij", "rijen"), en: ("row", "rows"))
  static let message = Noun(nl: ("melding", "meldingen"), en: ("message", "messages"))
}

import BoardNetworks

extension ProblemWording {
  static func unknownParticipant(_ text: String, nearest: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "er is geen deelnemer \(quoted(text)).", en: "there is no participant \(quoted(text))."),
      remedy: question(nearest)
        + Phrase(
          nl: "Verbeter de cel, of voeg de deelnemer toe aan de tabel met deelnemers.",
          en: "Correct the cell, or add the participant to the table of participants."))
  }

  static func unknownNetwork(_ text: String, nearest: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "er is geen netwerk \(quoted(text)).", en: "there is no network \(quoted(text))."),
      remedy: question(nearest)
        + Phrase(
          nl: "Verbeter de cel, of voeg het netwerk toe aan de tabel met netwerken.",
          en: "Correct the cell, or add the network to the table of networks."))
  }

  static func unknownVia(_ text: String, nearest: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "er is geen deelnemer en geen netwerk \(quoted(text)) om via deel te nemen.",
        en: "there is no participant or network \(quoted(text)) to take part through."),
      remedy: question(nearest)
        + Phrase(
          nl: "Verbeter de cel, of voeg de deelnemer of het netwerk toe aan de tabel.",
          en: "Correct the cell, or add the participant or the network to its table."))
  }

  static func ambiguousName(_ text: String, ids: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) kan van alles zijn: \(quoted(ids, in: .nl)).",
        en: "\(quoted(text)) can be any of these: \(quoted(ids, in: .en))."),
      remedy: Phrase(
        nl: "Schrijf het id in plaats van de naam.", en: "Write the id instead of the name."))
  }

  static func bodyOfItself(_ ids: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(ids, in: .nl)): zo is een netwerk een gremium van zichzelf.",
        en: "\(quoted(ids, in: .en)): that makes a network a body of itself."),
      remedy: Phrase(
        nl: "Verbeter de kolom \"gremium_van\" van een van deze rijen.",
        en: "Correct the column \"gremium_van\" (body_of) of one of these rows."))
  }

  static func namesLookAlike(_ names: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "deze namen lijken op elkaar: \(quoted(names, in: .nl)).",
        en: "these names look alike: \(quoted(names, in: .en))."),
      remedy: Phrase(
        nl:
          "Is het dezelfde, geef die dan overal dezelfde naam en hetzelfde id; nu tellen ze apart.",
        en: "If they are the same, give it one name and one id everywhere; now they count apart."))
  }

  static func severalNames(of id: String, _ names: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(id)) heeft meer dan één naam: \(quoted(names, in: .nl)).",
        en: "\(quoted(id)) has more than one name: \(quoted(names, in: .en))."),
      remedy: Phrase(
        nl: "Kijk of het id klopt, en schrijf de naam overal eender.",
        en: "Check the id, and write the name the same everywhere."))
  }

  static func severalPlaces(of name: String, _ places: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl:
          "\(quoted(name)) staat in de lijst met verschillende plaatsen: \(quoted(places, in: .nl)).",
        en: "\(quoted(name)) stands in the list with different places: \(quoted(places, in: .en))."),
      remedy: Phrase(
        nl: """
          Zijn het er meer met dezelfde naam, geef dan elk een eigen nummer of zet de plaats achter de \
          naam; nu tellen ze als één.
          """,
        en: """
          If several have this name, give each a number of its own or put the place behind the name; \
          now they count as one.
          """))
  }

  /// Whether one of the nearest known names was meant.
  static func question(_ nearest: [String]) -> Phrase {
    guard !nearest.isEmpty else { return Phrase(nl: "", en: "") }
    let names = nearest.map(quoted)
    return Phrase(
      nl: "Bedoelt u \(names.joined(separator: " of "))? ",
      en: "Did you mean \(names.joined(separator: " or "))? ")
  }
}

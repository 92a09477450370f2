import BoardNetworks

extension ProblemWording {
  static func mapWithoutHeadings(found: [String]) -> ProblemWording {
    let list = Phrase { quoted(found.filter { !$0.isEmpty }, in: $0) }
    return ProblemWording(
      what: Phrase(
        nl: "boven dit overzicht van bladen staan niet de koppen die nodig zijn: \(list.nl).",
        en: "this map of sheets lacks the headings that are needed above it: \(list.en)."),
      remedy: Phrase(
        nl: """
          Laat drukte check er een schrijven met --write-map, en pas die aan. Nodig zijn bestand of \
          blad, en betekenis.
          """,
        en: """
          Let drukte check write one with --write-map, and edit that. Needed are file or sheet, and \
          meaning.
          """))
  }

  static func mapUnknownSheet(_ name: String, known: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(name)) is geen blad van de invoer.",
        en: "\(quoted(name)) is no sheet of the input."),
      remedy: Phrase(
        nl: "Er zijn: \(quoted(known, in: .nl)).", en: "There are: \(quoted(known, in: .en))."))
  }

  static func mapUnknownColumn(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "een kolom \(quoted(text)) heeft dit blad niet.",
        en: "this sheet has no column \(quoted(text))."),
      remedy: Phrase(
        nl: "Schrijf de letter die erboven staat in Excel, zoals A of AB.",
        en: "Write the letter that stands above it in Excel, such as A or AB."))
  }

  static func mapUnknownWord(_ text: String, expected: [String]) -> ProblemWording {
    let words = expected.map(displayed).joined(separator: ", ")
    return ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is hier geen betekenis die bekend is.",
        en: "\(quoted(text)) is no meaning that is known here."),
      remedy: Phrase(nl: "Kies uit: \(words).", en: "Choose from: \(words)."))
  }

  static func mapUnreadableRow(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is geen nummer van een rij.",
        en: "\(quoted(text)) is no number of a row."),
      remedy: Phrase(
        nl: "Schrijf het nummer dat in Excel voor de rij staat, of laat de cel leeg.",
        en: "Write the number that stands before the row in Excel, or leave the cell blank."))
  }

  static func mapIncomplete(missing: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "om dit blad zo te lezen ontbreekt er iets: \(quoted(missing, in: .nl)).",
        en: "to read this sheet that way something is missing: \(quoted(missing, in: .en))."),
      remedy: Phrase(
        nl: "Geef een kolom van het blad die betekenis, of vul de naam van het netwerk in.",
        en: "Give a column of the sheet that meaning, or fill in the name of the network."))
  }
}

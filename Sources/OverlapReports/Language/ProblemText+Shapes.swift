import BoardNetworks

extension ProblemWording {
  static var repeatedHeadingRow: ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "in deze rij staan de koppen nog een keer; zij is overgeslagen.",
        en: "this row holds the headings once more; it was skipped."),
      remedy: Phrase(nl: "Dat kan geen kwaad.", en: "That does no harm."))
  }

  static func cellsWithoutHeading(rows: Int) -> ProblemWording {
    let count = Noun.row.counted(rows)
    return ProblemWording(
      what: Phrase(
        nl: "naast de koppen staat in \(count.nl) nog iets; dat is niet gebruikt.",
        en: "beside the headings there is something more in \(count.en); it was not used."),
      remedy: Phrase(
        nl: "Hoort het erbij, zet er dan een kop boven.",
        en: "If it belongs to the table, put a heading above it."))
  }

  static func remark(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is als opmerking bij de tabel gelezen en overgeslagen.",
        en: "\(quoted(text)) was read as a remark on the table and skipped."),
      remedy: Phrase(
        nl: "Is het een bestuur of een netwerk, zet de rij dan tussen de andere.",
        en: "If it is a board or a network, put the row among the others."))
  }

  static func boardWithoutNetwork(_ name: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(name)) zit volgens dit blad in geen enkel netwerk.",
        en: "\(quoted(name)) is in no network according to this sheet."),
      remedy: Phrase(
        nl: """
          Klopt dat niet, vul dan in waar het bestuur wel zit. Is het een tussenkop, verwijder dan \
          de rij.
          """,
        en: """
          If that is not right, fill in where the board does sit. If it is a heading in between, \
          remove the row.
          """))
  }

  static func networkWithoutBoard(_ name: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(name)) is als netwerk gelezen en heeft in dit blad geen leden.",
        en: "\(quoted(name)) was read as a network and has no members in this sheet."),
      remedy: Phrase(
        nl:
          "Is het geen netwerk, verwijder dan de kolom of de rij, of zet in --map dat zij niet telt.",
        en: "If it is no network, remove the column or the row, or let --map say it does not count."
      ))
  }

  static func noAnswer(of name: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(name)) heeft niet geantwoord: in welke netwerken het zit, is niet bekend.",
        en: "\(quoted(name)) did not answer: which networks it is in is not known."),
      remedy: Phrase(
        nl: "Zit het bestuur in geen enkel netwerk, schrijf dan \"geen\".",
        en: "If the board is in no network at all, write \"none\"."))
  }

  static func totalDiffers(of name: String, says: Int, listed: Int) -> ProblemWording {
    ProblemWording(
      what: Phrase {
        let (says, listed) = ($0.integer(says), $0.integer(listed))
        return switch $0 {
        case .nl: "het totaal van \(quoted(name)) is hier \(says), en geteld zijn er \(listed)."
        case .en: "the total of \(quoted(name)) is \(says) here, and \(listed) were counted."
        }
      },
      remedy: Phrase(
        nl: "Kijk of er een lid ontbreekt, dubbel staat of in het totaal is vergeten.",
        en: "Check whether a member is missing, is listed twice or was forgotten in the total."))
  }

  static func unclearMark(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) zegt niet of het bestuur lid is, en telt niet mee.",
        en: "\(quoted(text)) does not say whether the board is a member, and does not count."),
      remedy: Phrase(
        nl: "Zet een x als het lid is, een rol zoals \"penvoerder\", of maak de cel leeg.",
        en: "Put an x if it is a member, a role such as \"chair\", or clear the cell."))
  }

  static func commasInName(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is als één naam gelezen, want de delen komen niet los voor.",
        en: "\(quoted(text)) was read as one name, since its parts do not occur by themselves."),
      remedy: Phrase(
        nl: "Zijn het er meer, zet er dan een puntkomma tussen.",
        en: "If there are several, put a semicolon between them."))
  }
}

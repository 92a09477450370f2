import BoardNetworks

extension ProblemWording {
  static var emptyFile: ProblemWording {
    ProblemWording(
      what: Phrase(nl: "het bestand is leeg.", en: "the file is empty."),
      remedy: Phrase(
        nl: "Sla de lijst opnieuw op, of kies een ander bestand.",
        en: "Save the list again, or choose another file."))
  }

  static func noRows(of table: TableKind) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "onder de koppen staat niets, dus er zijn geen \(table.noun.many.nl) gelezen.",
        en: "there is nothing below the headings, so no \(table.noun.many.en) were read."),
      remedy: Phrase(
        nl: "Had er iets moeten staan, kijk dan of het goede bestand is opgeslagen.",
        en: "If there should be, check that the right file was saved."))
  }

  static func notText(_ file: Problem.ForeignFile) -> ProblemWording {
    let what =
      switch file {
      case .workbook:
        Phrase(
          nl: "dit is een werkmap (xlsx of ods) en geen tekst.",
          en: "this is a workbook (xlsx or ods), not text.")
      case .oldWorkbook:
        Phrase(
          nl: "dit is een oude Excel-werkmap (xls), of een werkmap met een wachtwoord.",
          en: "this is an old Excel workbook (xls), or a workbook with a password.")
      case .pdf:
        Phrase(nl: "dit is een pdf en geen tabel.", en: "this is a PDF, not a table.")
      case .other:
        Phrase(
          nl: "dit is geen tekst en dus geen tabel die te lezen is.",
          en: "this is not text, so not a table that can be read.")
      }
    let remedy =
      switch file {
      case .workbook, .oldWorkbook:
        saveAsText
      case .pdf, .other:
        Phrase(
          nl: "Zoek de lijst waar het bestand van gemaakt is, en sla die op als CSV UTF-8.",
          en: "Find the list that the file was made from, and save that as CSV UTF-8.")
      }
    return ProblemWording(what: what, remedy: remedy)
  }

  static func undecodable(line: Int, byte: UInt8) -> ProblemWording {
    let hexadecimal = String(byte, radix: 16, uppercase: true)
    let code = byte < 16 ? "0" + hexadecimal : hexadecimal
    return ProblemWording(
      what: Phrase(
        nl: "op regel \(line) van het bestand staat een teken dat niet te lezen is (byte \(code)).",
        en: "line \(line) of the file has a character that cannot be read (byte \(code))."),
      remedy: saveAsText)
  }

  static var unterminatedQuote: ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: """
          een cel begint met een aanhalingsteken (") dat nergens gesloten wordt, zodat de rest \
          van het bestand één cel lijkt.
          """,
        en: """
          a cell begins with a quotation mark (") that is never closed, so that the rest of the \
          file seems to be one cell.
          """),
      remedy: Phrase(
        nl: "Zet het tweede aanhalingsteken erbij, of haal het eerste weg.",
        en: "Add the second quotation mark, or remove the first."))
  }

  static var textAfterQuote: ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "na het sluitende aanhalingsteken gaat de cel nog door; dat is bij de cel gerekend.",
        en: "the cell goes on after its closing quotation mark; that is taken as part of it."),
      remedy: Phrase(
        nl: "Kijk of de cel zo bedoeld is.", en: "Check that the cell is meant that way."))
  }

  static var unreadFile: ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "dit bestand is niet gebruikt.", en: "this file was not used."),
      remedy: Phrase(
        nl: "Hoort het erbij, sla het dan op als CSV UTF-8 met koppen die hier bekend zijn.",
        en: "If it belongs to the input, save it as CSV UTF-8 with headings that are known here."))
  }

  static var unreadSheet: ProblemWording {
    ProblemWording(
      what: Phrase(nl: "dit blad is niet gebruikt.", en: "this sheet was not used."),
      remedy: Phrase(
        nl: "Hoort het erbij, geef het dan koppen die hier bekend zijn.",
        en: "If it belongs to the input, give it headings that are known here."))
  }

  static var hiddenSheet: ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "dit blad is verborgen in de werkmap en niet gelezen.",
        en: "this sheet is hidden in the workbook and was not read."),
      remedy: Phrase(
        nl: "Hoort het erbij, maak het dan zichtbaar in Excel of noem het in --map.",
        en: "If it belongs to the input, make it visible in Excel or name it in --map."))
  }

  static func mixedUpAccents(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "in \(quoted(text)) zijn letters met een accent verminkt.",
        en: "in \(quoted(text)) the letters with an accent are garbled."),
      remedy: Phrase(
        nl: "Sla de lijst opnieuw op als CSV UTF-8, uit het programma waar zij vandaan komt.",
        en: "Save the list again as CSV UTF-8, from the program it comes from."))
  }

  private static var saveAsText: Phrase {
    Phrase(
      nl: "Open het in Excel, kies Opslaan als en dan CSV UTF-8.",
      en: "Open it in Excel, choose Save As and then CSV UTF-8.")
  }
}

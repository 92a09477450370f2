import BoardNetworks

extension ProblemWording {
  static var emptyParticipant: ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "de deelnemer is niet ingevuld.", en: "the participant is not filled in."),
      remedy: Phrase(
        nl: "Vul de deelnemer in, of verwijder de rij.",
        en: "Fill in the participant, or remove the row."))
  }

  static var emptyNetwork: ProblemWording {
    ProblemWording(
      what: Phrase(nl: "het netwerk is niet ingevuld.", en: "the network is not filled in."),
      remedy: Phrase(
        nl: "Vul het netwerk in, of verwijder de rij.",
        en: "Fill in the network, or remove the row."))
  }

  static func emptyName(in table: TableKind) -> ProblemWording {
    guard table != .assumptions else {
      return ProblemWording(
        what: Phrase(nl: "het type is niet ingevuld.", en: "the type is not filled in."),
        remedy: Phrase(
          nl: "Vul het type netwerk in, of verwijder de rij.",
          en: "Fill in the type of network, or remove the row."))
    }
    return ProblemWording(
      what: Phrase(
        nl: "id en naam zijn leeg in deze rij van de tabel met \(table.noun.many.nl).",
        en: "id and name are empty in this row of the table of \(table.noun.many.en)."),
      remedy: Phrase(
        nl: "Vul een van beide in, of verwijder de rij.",
        en: "Fill in either, or remove the row."))
  }

  static func tooManyCells(_ count: Int, headings: Int) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "de rij heeft \(count) cellen, en er zijn \(headings) koppen.",
        en: "the row has \(count) cells, and there are \(headings) headings."),
      remedy: Phrase(
        nl: """
          Vaak staat er een scheidingsteken in een naam: zet die cel dan tussen aanhalingstekens \
          (").
          """,
        en: "Often a name holds a separator: put that cell between quotation marks (\")."))
  }

  static func endsBeforeItBegins(from: String, to: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "de laatste dag (\(quoted(to))) ligt voor de eerste (\(quoted(from))).",
        en: "the last day (\(quoted(to))) is before the first (\(quoted(from)))."),
      remedy: Phrase(
        nl: "Verbeter een van beide datums.", en: "Correct either date."))
  }

  static func unreadableDate(_ text: String, rejectsRow: Bool) -> ProblemWording {
    let consequence =
      rejectsRow
      ? Phrase(nl: "de rij telt niet mee", en: "the row does not count")
      : Phrase(nl: "hij geldt als onbekend", en: "it is taken as unknown")
    return ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is niet als datum te lezen; \(consequence.nl).",
        en: "\(quoted(text)) cannot be read as a date; \(consequence.en)."),
      remedy: Phrase(
        nl: "Schrijf een datum als 1-8-2026, 2026-08-01 of 2026.",
        en: "Write a date as 1-8-2026 (day first), 2026-08-01 or 2026."))
  }

  static func duplicate(
    ofRow row: Int, file: String?, sheet: String?, files: FileNames
  ) -> ProblemWording {
    var place = Phrase(nl: "", en: "")
    if let sheet {
      place = place + Phrase(nl: " van blad \(quoted(sheet))", en: " of sheet \(quoted(sheet))")
    }
    if let file {
      let name = quoted(files[file])
      place = place + Phrase(nl: " van \(name)", en: " of \(name)")
    }
    return ProblemWording(
      what: Phrase(
        nl: "dit staat ook in rij \(row)\(place.nl), en telt één keer.",
        en: "this is in row \(row)\(place.en) too, and counts once."),
      remedy: Phrase(
        nl: """
          Laat beide staan als de ene een andere bron of rol noemt dan de andere. Verwijder er \
          anders een, of verbeter die als er iets anders had moeten staan.
          """,
        en: """
          Leave both if one names another source or role than the other. Else remove one, or \
          correct it if it should say something else.
          """))
  }

  static func conflictingValues(_ values: [String]) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "de lijst spreekt zichzelf tegen: \(quoted(values, in: .nl)). De waarde geldt als "
          + "onbekend.",
        en: "the list contradicts itself: \(quoted(values, in: .en)). The value is taken as "
          + "unknown."),
      remedy: Phrase(
        nl: "Schrijf overal dezelfde waarde.", en: "Write the same value everywhere."))
  }

  static func contradictingRows(about key: String, _ rows: [Int]) -> ProblemWording {
    let numbers = rows.prefix(8).map { String($0) }.joined(separator: ", ")
    let rest = rows.count > 8 ? ", …" : ""
    return ProblemWording(
      what: Phrase(
        nl: """
          de rijen \(numbers)\(rest) zeggen elk iets anders over \(quoted(key)); geen ervan telt \
          mee.
          """,
        en: """
          rows \(numbers)\(rest) each say something else about \(quoted(key)); none of them counts.
          """),
      remedy: Phrase(nl: "Houd er één over.", en: "Keep one of them."))
  }

  static func total(_ text: String) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: "\(quoted(text)) is als totaalregel gelezen en overgeslagen.",
        en: "\(quoted(text)) was read as a row of totals and skipped."),
      remedy: Phrase(
        nl: "Is het geen totaal, geef de rij dan een andere naam.",
        en: "If it is not a total, give the row another name."))
  }
}

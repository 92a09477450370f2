import BoardNetworks

extension SheetUnderstanding {
  /// What was understood of the sheet: a sentence that says its shape and its size.
  ///
  /// - Parameter table: What a sheet in the shape of a list or a table lists.
  func sentence(of table: TableKind?) -> Phrase? {
    switch shape {
    case .list, .table: nil
    case .matrix, .transposedMatrix: matrix
    case .members: members
    case .survey: survey
    case .networkRows: networkRows
    case .hidden:
      Phrase(nl: "Verborgen blad, niet gelezen.", en: "Hidden sheet, not read.")
    case .empty: Phrase(nl: "Leeg blad.", en: "Empty sheet.")
    case .notes:
      Phrase(nl: "Blad met toelichting, niet gelezen.", en: "Sheet of explanations, not read.")
    case .interventions:
      Phrase(
        nl: "Maatregelen voor drukte scenario, niet gelezen als lijst.",
        en: "Measures for drukte scenario, not read as a list.")
    case .skipped:
      Phrase(
        nl: "Overgeslagen, zoals --map zegt.", en: "Skipped, as --map says.")
    }
  }

  private var matrix: Phrase {
    let marks = Phrase { language in
      self.marks.isEmpty ? "" : " (\(quoted(self.marks, in: language)))"
    }
    let boards = Noun.board.counted(boards)
    let networks = Noun.network.counted(networks)
    let entries = Noun.mark.counted(entries)
    return switch shape {
    case .transposedMatrix:
      Phrase(
        nl: """
          Matrix met de netwerken in de rijen: \(networks.nl) × \(boards.nl), \
          \(entries.nl)\(marks.nl).
          """,
        en: """
          Matrix with the networks in the rows: \(networks.en) × \(boards.en), \
          \(entries.en)\(marks.en).
          """)
    default:
      Phrase(
        nl: "Matrix: \(boards.nl) × \(networks.nl), \(entries.nl)\(marks.nl).",
        en: "Matrix: \(boards.en) × \(networks.en), \(entries.en)\(marks.en).")
    }
  }

  private var members: Phrase {
    let name = network.map { quoted($0.name) } ?? ""
    let origin = network.map(\.origin.phrase) ?? Phrase(nl: "", en: "")
    let members = Noun.participant.counted(boards)
    return Phrase(
      nl: "Ledenlijst van het netwerk \(name) (\(origin.nl)): \(members.nl).",
      en: "Members of the network \(name) (\(origin.en)): \(members.en).")
  }

  private var survey: Phrase {
    let boards = Noun.board.counted(boards)
    let networks = Noun.network.counted(networks)
    let columns = Phrase { quoted(nameColumns, in: $0) }
    return Phrase(
      nl: """
        Enquête met een rij per bestuur: \(boards.nl), die samen \(networks.nl) noemen in \
        \(columns.nl).
        """,
      en: """
        Survey with a row for each board: \(boards.en), which together name \(networks.en) in \
        \(columns.en).
        """)
  }

  private var networkRows: Phrase {
    let boards = Noun.board.counted(boards)
    let networks = Noun.network.counted(networks)
    let columns = Phrase { quoted(nameColumns, in: $0) }
    return Phrase(
      nl: """
        Lijst met een rij per netwerk: \(networks.nl), waarvan \(boards.nl) genoemd zijn in \
        \(columns.nl).
        """,
      en: """
        List with a row for each network: \(networks.en), of which \(boards.en) are named in \
        \(columns.en).
        """)
  }

  /// What else was understood: where the headings are, and what was taken for what.
  var details: [Phrase] {
    var result: [Phrase] = []
    if !titles.isEmpty, let headingRow {
      result.append(
        Phrase(
          nl: "De koppen staan in rij \(headingRow); erboven staat \(quoted(titles, in: .nl)).",
          en: "The headings are in row \(headingRow); above them is \(quoted(titles, in: .en))."))
    } else if let headingRow, headingRow > 1 {
      result.append(
        Phrase(
          nl: "De koppen staan in rij \(headingRow).", en: "The headings are in row \(headingRow).")
      )
    }
    if !groups.isEmpty {
      result.append(
        Phrase(
          nl: "De groepen boven de koppen zijn het type netwerk: \(quoted(groups, in: .nl)).",
          en: "The groups above the headings are the type of network: \(quoted(groups, in: .en))."))
    }
    if isOrientationAssumed {
      result.append(
        Phrase(
          nl: """
            Niets zegt aan welke kant de besturen staan; aangenomen is: in de rijen. Is het \
            andersom, zet dat dan in --map.
            """,
          en: """
            Nothing says on which side the boards are; it was taken to be the rows. If it is the \
            other way round, say so in --map.
            """))
    }
    let totals = totalColumns.filter { !$0.isEmpty }
    if !totals.isEmpty {
      result.append(
        Phrase(
          nl: "Totalen naast de kruisjes, niet gebruikt: \(quoted(totals, in: .nl)).",
          en: "Totals beside the marks, not used: \(quoted(totals, in: .en))."))
    }
    if sharedCells > 0 {
      let rows = Noun.sharedCell.counted(sharedCells)
      result.append(
        Phrase(
          nl: "\(rows.nl) met meer dan één naam: elke naam telt apart.",
          en: "\(rows.en) with more than one name: each name counts by itself."))
    }
    return result
  }

  /// What its account counts.
  var unit: Noun {
    switch shape {
    case .matrix, .transposedMatrix:
      Noun(
        nl: ("kruisje of rij zonder kruisje", "kruisjes en rijen zonder kruisje"),
        en: ("mark or row without one", "marks and rows without one"))
    case .survey, .networkRows:
      Noun(
        nl: ("naam of rij zonder naam", "namen en rijen zonder naam"),
        en: ("name or row without one", "names and rows without one"))
    default: .row
    }
  }
}

extension NetworkNaming.Origin {
  fileprivate var phrase: Phrase {
    switch self {
    case .sheet: Phrase(nl: "de naam van het blad", en: "the name of the sheet")
    case .file: Phrase(nl: "de naam van het bestand", en: "the name of the file")
    case .title: Phrase(nl: "de titel erboven", en: "the title above")
    case .map: Phrase(nl: "zoals --map zegt", en: "as --map says")
    }
  }
}

extension Noun {
  fileprivate static let mark = Noun(nl: ("kruisje", "kruisjes"), en: ("mark", "marks"))
  fileprivate static let sharedCell = Noun(nl: ("rij", "rijen"), en: ("row", "rows"))
}

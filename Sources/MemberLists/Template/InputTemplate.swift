import BoardNetworks
public import Spreadsheets

/// An empty workbook with the tables of the input, to be filled in by others: drop-downs for what is
/// one of a few words or stands on another sheet, and for each column what goes in it.
///
/// What comes back is read as it is. The explanation and the example stand on a sheet of their own,
/// which is no table; the sheets of the tables hold headings alone. Headings, names of sheets and
/// words to choose from are those that we write everywhere, whatever the language; the explanation is
/// in the language asked for.
///
/// Columns of days have no format. Excel takes 1-8-2024 for a day by itself, and a format for days
/// would make one in 1905 of the year 2012.
///
/// - Parameter text: Gives an explanation in the language of whoever fills in the workbook.
public func inputTemplate(_ text: @escaping (Explanation) -> String) -> Workbook {
  let kinds = TemplateSheet.order
  let tables = kinds.map { TemplateSheet(kind: $0).sheet(text) }
  let title = Explanation(
    nl: "Lijst van netwerken en hun deelnemers", en: "List of networks and their participants")
  return Workbook(title: text(title), sheets: [templateExplanation(text)] + tables)
}

/// A table of the template.
struct TemplateSheet {
  let kind: TableKind

  /// The tables in the order of their sheets, after that of the explanation.
  static let order: [TableKind] = [
    .memberships, .participants, .networks, .schools, .assumptions,
  ]

  /// How many rows have drop-downs.
  static let rowCount = 2_000

  var name: String {
    switch kind {
    case .memberships: "lidmaatschappen"
    case .participants: "deelnemers"
    case .networks: "netwerken"
    case .schools: "scholen"
    case .assumptions: "aannames"
    }
  }

  var columns: [TemplateColumn] { TemplateColumn.columns(of: kind) }

  func sheet(_ text: (Explanation) -> String) -> WorkbookSheet {
    let columns = columns
    var sheet = WorkbookSheet.table(
      name: name, headings: columns.map(\.heading),
      columns: columns.map { column in
        WorkbookColumn(
          width: .digits(Double(max(12, min(30, column.heading.utf8.count + 4)))),
          style: column.content(in: kind).style)
      }, rows: WorkbookRows([]))
    sheet.tabColour = kind == .memberships ? Colour(0x0072B2) : nil
    sheet.validations = columns.enumerated().map { index, column in
      CellValidation(
        CellRange(rows: 2...TemplateSheet.rowCount + 1, columns: index...index),
        rule(for: column), messageTitle: column.heading,
        message: text(column.explanation(in: kind)))
    }
    return sheet
  }

  private func rule(for column: TemplateColumn) -> CellValidation.Rule {
    switch column.content(in: kind) {
    case .words(let words): .words(words)
    case .row(let other):
      .cells(
        sheet: 1 + TemplateSheet.order.firstIndex(of: other)!,
        CellRange(rows: 2...TemplateSheet.rowCount + 1, columns: nameColumn(of: other)))
    case .number: .number(atLeast: 0)
    case .text, .label, .date: .anything
    }
  }
}

/// Where a table has the names of what it lists.
private func nameColumn(of table: TableKind) -> ClosedRange<Int> {
  let column = TemplateColumn.columns(of: table).firstIndex { $0.field == .name } ?? 0
  return column...column
}

extension TemplateColumn.Content {
  fileprivate var style: CellStyle {
    switch self {
    case .label, .row: .typedText
    case .text, .words, .date, .number: CellStyle()
    }
  }
}

/// The sheet that says what the workbook is for and what goes in each column, with an example.
private func templateExplanation(_ text: (Explanation) -> String) -> WorkbookSheet {
  var title = CellStyle()
  title.isBold = true
  title.fontSize = 16
  var wrapped = CellStyle()
  wrapped.wraps = true
  wrapped.isAtTop = true
  let paragraphs = [
    Explanation(
      nl: """
        Vul op de bladen hierachter in wie van welk netwerk lid is. Alleen het blad \
        lidmaatschappen is nodig; wat u op de andere bladen weet, maakt het rapport rijker. Laat \
        leeg wat u niet weet: leeg is onbekend, geen nul.
        """,
      en: """
        Fill in on the sheets behind this one who is a member of which network. Only the sheet \
        lidmaatschappen is needed; what you know for the other sheets makes the report richer. \
        Leave empty what you do not know: empty is unknown, not zero.
        """),
    Explanation(
      nl: """
        Laat de koppen in de eerste rij staan. Kolommen die u niet gebruikt, mag u leeg laten of \
        weghalen; rijen mag u sorteren. Dit blad wordt bij het inlezen overgeslagen, net als het \
        voorbeeld dat erop staat.
        """,
      en: """
        Leave the headings in the first row. Columns that you do not use may be left empty or \
        removed; rows may be sorted. This sheet is passed over when the workbook is read, and so is \
        the example on it.
        """),
  ]
  let headings = [
    Explanation(nl: "Blad", en: "Sheet"), Explanation(nl: "Kolom", en: "Column"),
    Explanation(nl: "Nodig", en: "Needed"), Explanation(nl: "Wat u invult", en: "What goes in"),
    Explanation(nl: "Voorbeeld", en: "Example"),
  ]
  let needed = text(Explanation(nl: "ja", en: "yes"))
  let columns = TemplateSheet.order.flatMap { kind in
    let sheet = TemplateSheet(kind: kind)
    return sheet.columns.map { column in
      let example = column.example(in: kind)
      return WorkbookRow([
        WorkbookCell(.text(sheet.name)), WorkbookCell(.text(column.heading)),
        column.isNeeded ? WorkbookCell(.text(needed)) : .empty,
        WorkbookCell(.text(text(column.explanation(in: kind)))),
        example.isEmpty ? .empty : WorkbookCell(.text(example)),
      ])
    }
  }
  let name = Explanation(nl: "Uitleg", en: "Explanation")
  let heading = Explanation(
    nl: "Welke besturen zitten in welke netwerken?", en: "Which boards are in which networks?")
  let rows =
    [WorkbookRow([WorkbookCell(.text(text(heading)), title)])]
    + paragraphs.map { WorkbookRow([WorkbookCell(.text(text($0)))], height: 34) }
    + [.blank, WorkbookRow(headings.map { WorkbookCell(.text(text($0)), .heading) })] + columns
  var sheet = WorkbookSheet(
    name: text(name),
    columns: [18.0, 26, 9, 80, 34].map { WorkbookColumn(width: .digits($0), style: wrapped) },
    rows: WorkbookRows(rows))
  sheet.mergedRanges = (2...1 + paragraphs.count).map { CellRange(rows: $0...$0, columns: 0...4) }
  sheet.filteredRow = paragraphs.count + 3
  sheet.showsGridlines = false
  return sheet
}

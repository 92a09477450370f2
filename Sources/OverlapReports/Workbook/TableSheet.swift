import Spreadsheets

extension Table {
  /// The table as a sheet: every row and column that machines get, under headings for people.
  ///
  /// Numbers are numbers: what is unknown is an empty cell, and a lower bound shows `≥` before it,
  /// by the format of its cell. The columns stand as in the other files, but names stand beside the
  /// ids they belong to.
  func sheet(named name: String, in language: Language) -> WorkbookSheet {
    let order = Table.sheetOrder(of: columns)
    let shown = order.map { columns[$0] }
    var sheet = WorkbookSheet.table(
      name: name, headings: shown.map { $0.heading[language].capitalised },
      columns: shown.map(\.sheetColumn),
      rows: WorkbookRows { visit in
        forEachCell { cells in
          visit(
            WorkbookRow(order.map { cells[$0].sheetCell(kind: columns[$0].kind, in: language) }))
        }
      })
    sheet.cutNote =
      Phrase(
        nl:
          "Een blad heeft voor meer rijen geen plaats. Alle rijen staan in \(self.name.place.nl).",
        en: "A sheet has no room for more rows. All rows are in \(self.name.place.en).")[language]
    return sheet
  }

  /// The positions of the columns as a sheet has them: `first_name` after `first`.
  private static func sheetOrder(of columns: [Column]) -> [Int] {
    let keys = columns.map(\.key)
    return columns.indices.flatMap { index -> [Int] in
      let key = keys[index]
      if key.hasSuffix("_name"), keys.contains(String(key.dropLast(5))) { return [] }
      return [index] + [keys.firstIndex(of: key + "_name")].compactMap { $0 }
    }
  }

  /// Walks the rows for machines as long as it is told to go on.
  private func forEachCell(_ visit: ([Cell]) -> Bool) {
    struct Enough: Error {}
    do throws(Enough) {
      try forEachRow(for: .machines) { (cells) throws(Enough) in
        guard visit(cells) else { throw Enough() }
      }
    } catch {}
  }
}

extension Column {
  /// How it looks on a sheet.
  fileprivate var sheetColumn: WorkbookColumn {
    var style = CellStyle()
    style.numberFormat = kind.numberFormat
    let width: WorkbookColumn.Width =
      switch kind {
      case .list: .fitted(atMost: 60)
      case .text, .mixed: .fitted(atMost: 60)
      case .integer, .decimal, .share, .yesNo: .fitted(atLeast: 9, atMost: 16)
      }
    return WorkbookColumn(width: width, style: style)
  }
}

extension Column.Kind {
  /// How a number in such a column is shown, as a workbook writes it.
  fileprivate var numberFormat: String? {
    switch self {
    case .integer: "0"
    case .decimal(let places): "0." + String(repeating: "0", count: max(1, places))
    case .share: "0.0%"
    case .text, .list, .yesNo, .mixed: nil
    }
  }
}

extension Cell {
  /// The cell of a sheet that shows it.
  ///
  /// - Parameter kind: What the other cells of its column are.
  func sheetCell(kind: Column.Kind, in language: Language) -> WorkbookCell {
    switch self {
    case .missing: .empty
    case .withheld(let reason): WorkbookCell(.text(reason.text))
    case .text(let text): WorkbookCell(.text(text))
    case .term(let term): WorkbookCell(.text(term.phrase[language]))
    case .boolean(let value): WorkbookCell(.text(yesOrNo(value)[language]))
    case .list(let texts): WorkbookCell(.text(texts.joined(separator: "; ")))
    case .integer(let value): number(Double(value), as: .integer, in: kind)
    case .decimal(let value): number(value, as: .decimal(places: 2), in: kind)
    case .share(let value): number(value, as: .share, in: kind)
    case .integerAtLeast(let value): lowerBound(Double(value), as: .integer, in: kind)
    case .atLeast(let value): lowerBound(value, as: .decimal(places: 2), in: kind)
    }
  }

  /// A number as its column shows it, or, where cells of a column differ, as it shows by itself.
  private func number(
    _ value: Double, as own: Column.Kind, in kind: Column.Kind
  ) -> WorkbookCell {
    WorkbookCell(
      .number(value), kind.numberFormat == nil ? own.numberFormat.map { .numbers($0) } : nil)
  }

  private func lowerBound(
    _ value: Double, as own: Column.Kind, in kind: Column.Kind
  ) -> WorkbookCell {
    let format = kind.numberFormat ?? own.numberFormat ?? "0"
    return WorkbookCell(.number(value), .numbers("\"≥ \"" + format))
  }
}

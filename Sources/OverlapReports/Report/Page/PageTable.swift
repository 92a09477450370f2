import Markup
import OverlapAnalysis

/// A column of a table on the page.
struct PageColumn<Value> {
  let heading: Phrase
  let isNumeric: Bool
  let nodes: (Value) -> [Node]
}

extension ReportPage {
  /// A column of numbers or words.
  func column<Value>(_ column: ColumnOf<Value>) -> PageColumn<Value> {
    let kind = column.column.kind
    return PageColumn(heading: column.column.heading, isNumeric: kind.isNumeric) { value in
      let cell = scope.isPseudonymous ? column.cell(value).withoutSmallNumber : column.cell(value)
      return [.text(CellText(cell, kind: kind, in: language).text)]
    }
  }

  func column<Value>(
    _ heading: Phrase, _ kind: Column.Kind, _ cell: @escaping @Sendable (Value) -> Cell
  ) -> PageColumn<Value> {
    column(ColumnOf("", kind, nl: heading.nl, en: heading.en, cell))
  }

  /// A column of names that lead to their sections.
  func boardColumn<Value>(
    _ heading: Phrase, _ name: @escaping (Value) -> Name
  ) -> PageColumn<Value> {
    PageColumn(heading: heading, isNumeric: false) { [self.link(toBoard: name($0))] }
  }

  func networkColumn<Value>(
    _ heading: Phrase, _ name: @escaping (Value) -> Name
  ) -> PageColumn<Value> {
    PageColumn(heading: heading, isNumeric: false) { [self.link(toNetwork: name($0))] }
  }

  /// A table, which scrolls by itself where the page is too narrow for it. The first column heads
  /// the rows.
  func table<Value>(
    _ values: some Sequence<Value>, caption: Phrase, columns: [PageColumn<Value>]
  ) -> Element {
    Element(
      "div",
      ["class": "wide", "role": "region", "tabindex": "0", "aria-label": text(caption)]
    ) {
      Element("table") {
        Element("caption", text: text(caption))
        Element("thead") {
          Element("tr") {
            for column in columns {
              Element(
                "th", column.isNumeric ? ["scope": "col", "class": "n"] : ["scope": "col"],
                text: text(column.heading))
            }
          }
        }
        Element("tbody") {
          for value in values { row(value, columns) }
        }
      }
    }
  }

  private func row<Value>(_ value: Value, _ columns: [PageColumn<Value>]) -> Element {
    Element("tr") {
      for (index, column) in columns.enumerated() {
        if index == 0 {
          Element("th", ["scope": "row"], children: column.nodes(value))
        } else {
          Element("td", column.isNumeric ? ["class": "n"] : [:], children: column.nodes(value))
        }
      }
    }
  }
}

// MARK: - Tables that exist beside the page

extension ReportPage {
  /// The first rows of a table as people read it.
  ///
  /// - Parameter names: For each row what stands in its first cell.
  func table(_ table: Table, limit: Int, names: [Node] = []) -> Element {
    var rows: [(index: Int, cells: [Cell])] = []
    table.forFirstRows(limit, for: .people) { rows.append((rows.count, $0)) }
    let columns = table.readingColumns.enumerated().map { place, column in
      PageColumn<(index: Int, cells: [Cell])>(
        heading: column.heading, isNumeric: column.kind.isNumeric
      ) { row in
        let text = CellText(row.cells[place], kind: column.kind, in: language).text
        return place == 0 && row.index < names.count ? [names[row.index]] : [.text(text)]
      }
    }
    return self.table(rows, caption: table.caption, columns: columns)
  }
}

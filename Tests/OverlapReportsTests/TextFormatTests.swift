import OverlapAnalysis
import Testing

@testable import OverlapReports

struct TextFormatTests {
  @Test("no line is wider than the screen", arguments: TableName.allCases, [20, 40, 80, 120])
  func width(name: TableName, width: Int) {
    for language in Language.allCases {
      let text = Table.ofRegion(name).text(in: language, width: width)
      for line in text.split(separator: "\n") {
        #expect(screenWidth(of: line) <= width, "\(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test("hostile names fit too, and none of their letters is lost", arguments: [40, 80, 120])
  func hostile(width: Int) {
    let columns = [
      Column("name", Phrase(nl: "naam", en: "name"), .text),
      Column("count", Phrase(nl: "aantal", en: "count"), .integer),
      Column("names", Phrase(nl: "namen", en: "names"), .list),
    ]
    for name in HostileNames.all {
      let table = Table.of(columns, [[.text(name), .integer(7), .list([name, "x"])]])
      let text = table.text(width: width)
      for line in text.unicodeScalars.split(separator: "\n") {
        #expect(screenWidth(of: String(line)) <= width, "\(name.debugDescription)")
      }
      let shown = displayed(name).unicodeScalars.filter { $0 != " " }
      let letters = text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
      #expect(
        String(letters).unicodeScalars.contains(shown), "\(name.debugDescription) in\n\(text)")
    }
  }

  @Test("texts are at the left, numbers at the right with the same decimals")
  func alignment() {
    let columns = [
      Column("name", Phrase(nl: "naam", en: "name"), .text),
      Column("mean", Phrase(nl: "gem.", en: "mean"), .decimal(places: 1)),
      Column("whole", Phrase(nl: "af", en: "done"), .yesNo),
    ]
    let table = Table.of(
      columns,
      [
        [.text("日本"), .decimal(1234.56), .boolean(true)],
        [.text("abc"), .decimal(7), .missing],
        [.missing, .missing, .boolean(false)],
      ])
    #expect(
      table.text() == """
        Proef

        naam     gem.  af
        ────  ───────  ───
        日本  1.234,6  ja
        abc       7,0  –
        –           –  nee

        """)
  }

  @Test("a table without rows says so")
  func noRows() {
    #expect(
      Table.of([Column("name", Phrase(nl: "naam", en: "name"), .text)], []).text()
        == "Proef\n\nNiets.\n")
    let pairs = Table.pairs(
      scope: Region.scope(), incomplete: IncompleteLists(), allRows(of: [PairFinding]()))
    #expect(pairs.text(width: 120).hasSuffix("\nGeen twee besturen delen een netwerk.\n"))
  }

  @Test("a number that is wider than those measured is shown whole")
  func lateNumber() {
    let name = ColumnOf<Int>("name", .text, nl: "naam", en: "name") { _ in .text("x") }
    let count = ColumnOf<Int>("count", .integer, nl: "n", en: "n") {
      .integer($0 == 10_000 ? 123_456_789 : 1)
    }
    let table = Table(
      .pairs, scope: nil, caption: Phrase(nl: "Proef", en: "Trial"), columns: [name, count],
      reading: [name, count], notes: [], emptyText: Phrase(nl: "", en: ""), rowNoun: nil,
      rows: { visit in for row in 0...10_001 { guard visit(row) else { return } } })
    let text = table.text()
    #expect(text.contains("\nnaam: x\nn: 123.456.789\n\n"))
    #expect(text.hasSuffix("x      1\n"))
  }

  @Test("a screen that is too narrow for columns gets a block for each row")
  func blocks() throws {
    for language in Language.allCases {
      let text = Table.ofRegion(.networks).text(in: language, width: 40)
      try expectGolden(text, "networks-\(language.rawValue)-40.txt")
    }
  }
}

extension String.UnicodeScalarView {
  /// Whether the scalars occur in a row.
  fileprivate func contains(_ other: String.UnicodeScalarView) -> Bool {
    let all = Array(self)
    let part = Array(other)
    guard !part.isEmpty, part.count <= all.count else { return part.isEmpty }
    return (0...(all.count - part.count)).contains { start in
      all[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

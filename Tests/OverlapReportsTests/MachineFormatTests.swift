import Foundation
import Spreadsheets
import Testing

@testable import OverlapReports

struct MachineFormatTests {
  private static let columns = [
    Column("name", Phrase(nl: "naam", en: "name"), .text),
    Column("count", Phrase(nl: "aantal", en: "count"), .integer),
    Column("mean", Phrase(nl: "gemiddelde", en: "mean"), .decimal(places: 2)),
    Column("share", Phrase(nl: "deel", en: "share"), .share),
    Column("whole", Phrase(nl: "compleet", en: "complete"), .yesNo),
    Column("names", Phrase(nl: "namen", en: "names"), .list),
  ]

  private static let table = Table.of(
    columns,
    [
      [
        .text("Het Anker"), .integer(1234), .decimal(1.0 / 3), .share(0.5), .boolean(true),
        .list(["a", "b; c"]),
      ],
      [
        .term(Term("key", Phrase(nl: "sleutel", en: "a key"))), .integer(-2), .atLeast(12.5),
        .missing, .boolean(false), .list([]),
      ],
      [.missing, .missing, .decimal(1e-7), .missing, .missing, .missing],
    ])

  @Test("csv is for machines: full precision, comma, and the same in every language")
  func csv() {
    #expect(
      MachineFormatTests.table.text(as: .csv) == """
        name,count,mean,share,whole,names
        Het Anker,1234,0.3333333333333333,0.5,true,a; b; c
        key,-2,12.5,,false,
        ,,1e-07,,,

        """)
    #expect(
      MachineFormatTests.table.text(as: .csv, in: .en) == MachineFormatTests.table.text(as: .csv))
  }

  @Test("csv-nl opens in Dutch Excel: mark, semicolons, decimal commas, headings for people")
  func dutchCSV() {
    let lines = [
      "\u{FEFF}Naam;Aantal;Gemiddelde;Deel;Compleet;Namen",
      "Het Anker;1234;0,3333333333333333;0,5;ja;\"a; b; c\"", "sleutel;-2;12,5;;nee;",
      ";;1e-07;;;", "",
    ]
    let bytes = MachineFormatTests.table.bytes(as: .csvNL, in: .nl)
    #expect(bytes == Array(lines.joined(separator: "\r\n").utf8))
    let english = MachineFormatTests.table.text(as: .csvNL, in: .en)
    #expect(english.contains("Name;Count;Mean;Share;Complete;Names"))
    #expect(english.contains("a key;-2;12,5;;no;"))
  }

  @Test("json has a row on each line, numbers as numbers and null for what is undefined")
  func json() throws {
    let text = MachineFormatTests.table.text(as: .json)
    #expect(
      text == """
        {
          "schema": 1,
          "table": "boards",
          "date": null,
          "date_origin": null,
          "participants": null,
          "nature": null,
          "via": null,
          "member_wide_share": null,
          "pseudonyms": null,
          "rows": [
            {"name": "Het Anker", "count": 1234, "mean": 0.3333333333333333, "share": 0.5, \
        "whole": true, "names": ["a", "b; c"]},
            {"name": "key", "count": -2, "mean": 12.5, "share": null, "whole": false, "names": []},
            {"name": null, "count": null, "mean": 1e-07, "share": null, "whole": null, \
        "names": null}
          ]
        }

        """)
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test("json of a table without rows is whole")
  func emptyJSON() throws {
    let text = Table.of(MachineFormatTests.columns, []).text(as: .json)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((object?["rows"] as? [Any])?.isEmpty == true)
  }

  @Test("json gives every name back as it was")
  func hostileJSON() throws {
    let names = HostileNames.all
    let columns = [
      Column("name", Phrase(nl: "naam", en: "name"), .text),
      Column("names", Phrase(nl: "namen", en: "names"), .list),
    ]
    let table = Table.of(columns, names.map { [.text($0), .list([$0, $0])] })
    let bytes = table.bytes(as: .json, in: .nl)
    #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let rows = try #require(object?["rows"] as? [[String: Any]])
    #expect(rows.count == names.count)
    for (row, name) in zip(rows, names) {
      let read = try #require(row["name"] as? String)
      #expect(Array(read.unicodeScalars) == Array(name.unicodeScalars))
      #expect(row["names"] as? [String] == [name, name])
    }
  }

  @Test("csv gives every name back as it was", arguments: [TableFormat.csv, .csvNL])
  func hostileCSV(format: TableFormat) throws {
    let names = HostileNames.all
    let columns = [
      Column("name", Phrase(nl: "naam", en: "name"), .text),
      Column("count", Phrase(nl: "aantal", en: "count"), .integer),
    ]
    let table = Table.of(columns, names.map { [.text($0), .integer(7)] })
    let bytes = table.bytes(as: format, in: .nl)
    let cells = SlowCSV.rows(of: bytes, delimiter: format == .csv ? "," : ";").dropFirst()
    #expect(cells.count == names.count)
    for (row, name) in zip(cells, names) {
      try #require(row.count == 2)
      let read = format == .csvNL ? FormulaGuard.unguarded(row[0]) : row[0]
      #expect(Array(read.unicodeScalars) == Array(name.unicodeScalars))
      #expect(row[1] == "7")
    }
  }

  @Test("a cell that Excel would calculate is guarded in csv-nl, and in csv it is not")
  func formulas() {
    let column = Column("name", Phrase(nl: "naam", en: "name"), .text)
    let table = Table.of(
      [column, column], [[.text("=1+1"), .text("x")], [.integer(-3), .decimal(-0.5)]])
    #expect(table.text(as: .csvNL).contains("'=1+1;x\r\n-3;-0,5\r\n"))
    #expect(table.text(as: .csv).contains("\n=1+1,x\n-3,-0.5\n"))
  }

  @Test("a number that is not finite is missing")
  func notFinite() {
    #expect(Cell.decimal(Optional(Double.nan)) == .missing)
    #expect(Cell.share(Optional(Double.infinity)) == .missing)
    #expect(Cell.decimal(nil) == .missing)
  }

  @Test("a large table is written in pieces", arguments: TableFormat.allCases)
  func pieces(format: TableFormat) {
    let rows = 30_000
    let name = ColumnOf<Int>("name", .text, nl: "naam", en: "name") { .text("bestuur \($0)") }
    let table = Table(
      .pairs, scope: nil, caption: Phrase(nl: "Proef", en: "Trial"), columns: [name],
      reading: [name], notes: [], emptyText: Phrase(nl: "", en: ""), rowNoun: nil,
      rows: { visit in for row in 0..<rows { guard visit(row) else { return } } })
    var sizes: [Int] = []
    table.write(as: format, in: .nl, width: 80) { sizes.append($0.count) }
    #expect(sizes.count > 3)
    #expect(sizes.allSatisfy { $0 < 70_000 })
    #expect(sizes.dropLast().allSatisfy { $0 >= 65_536 })
  }

  @Test("what a sink throws ends the writing", arguments: TableFormat.allCases)
  func failure(format: TableFormat) {
    struct DiskFull: Error {}
    var calls = 0
    #expect(throws: DiskFull.self) {
      try MachineFormatTests.table.write(as: format, in: .nl, width: 80) { _ in
        calls += 1
        throw DiskFull()
      }
    }
    #expect(calls == 1)
  }
}

/// A CSV file read one scalar at a time, as RFC 4180 has it.
enum SlowCSV {
  static func rows(of bytes: [UInt8], delimiter: Unicode.Scalar) -> [[String]] {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
          cell.append(scalar)
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == delimiter || scalar == "\n" {
        row.append(String(cell))
        cell = String.UnicodeScalarView()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      } else if scalar != "\r" {
        cell.append(scalar)
      }
      index += 1
    }
    return rows
  }
}

import BoardNetworks
import Spreadsheets
import Testing

@testable import MemberLists

/// Reads a workbook with a map that is given as text.
private func read(workbook sheets: [TextSheet], map: String) -> Reading {
  var log = ProblemLog()
  let file = InputFile(path: "kaart.csv", sha256: "", bytes: Array(map.utf8))
  let entries = MapEntries(file, log: &log)
  return readLandscape(
    from: [OpenedFile(path: "boek.xlsx", sheets: sheets)], map: entries, log: &log)
}

struct SheetMapTests {
  private static let head = "bestand;blad;kolom;betekenis;koprij;eerste_rij;laatste_rij;netwerk\n"

  @Test("a map that was written reads back to the same", arguments: 0..<30 as Range<UInt64>)
  func roundTrip(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let drawn = DrawnUpLandscape(using: &random)
    for shape in DrawnUpLandscape.Shape.allCases {
      let sheets = drawn.sheets(as: shape, using: &random)
      let one = read(workbook: sheets)
      let two = read(workbook: sheets, map: String(decoding: one.map.csv, as: UTF8.self))
      #expect(two.landscape == one.landscape, "\(shape) \(two.problems)")
      #expect(two.provenance == one.provenance, "\(shape)")
      #expect(two.problems == one.problems, "\(shape)")
      #expect(two.map == one.map, "\(shape)")
    }
  }

  @Test("the map that is written tells each sheet and each column in Dutch")
  func written() {
    let reading = read(workbook: [
      TextSheet("Overzicht", "Titel\nBestuur;Tel;SWV PO;RAP\nA;06;x;x\nB;06;x;\n"),
      TextSheet("Kleuren", "van;alles\nen;wat\n"),
    ])
    #expect(
      String(decoding: reading.map.csv, as: UTF8.self).replacing("\r\n", with: "\n") == """
        \u{FEFF}bestand;blad;kolom;kop;betekenis;koprij;eerste_rij;laatste_rij;netwerk
        boek.xlsx;Overzicht;;;matrix;2;3;;
        boek.xlsx;Overzicht;A;Bestuur;deelnemer;;;;
        boek.xlsx;Overzicht;B;Tel;negeren;;;;
        boek.xlsx;Overzicht;C;SWV PO;kruisje;;;;SWV PO
        boek.xlsx;Overzicht;D;RAP;kruisje;;;;RAP
        boek.xlsx;Kleuren;;;overslaan;1;;;
        boek.xlsx;Kleuren;A;van;negeren;;;;
        boek.xlsx;Kleuren;B;alles;negeren;;;;

        """)
  }

  @Test("a map turns a matrix on its side, names its columns and leaves columns out")
  func matrix() {
    let sheets = [TextSheet("M", ";P1;P2;P3\nA1;x;x;\nA2;;x;x\n")]
    #expect(read(workbook: sheets).ties == ["A1 P1", "A1 P2", "A2 P2", "A2 P3"])
    let turned = read(
      workbook: sheets,
      map: SheetMapTests.head + "boek.xlsx;M;;matrix met netwerken in de rijen;;;;\n")
    #expect(turned.ties == ["P1 A1", "P2 A1", "P2 A2", "P3 A2"])
    #expect(turned.provenance.sources[0].understanding?.isOrientationAssumed == false)
    let named = read(
      workbook: sheets,
      map: SheetMapTests.head
        + "boek.xlsx;M;B;kruisje;;;;Platform Eén\nboek.xlsx;M;D;negeren;;;;\n")
    #expect(named.ties == ["A1 P2", "A1 Platform Eén", "A2 P2"])
    #expect(named.kinds == [.ignoredColumns(["P3"])])
  }

  @Test("a map makes a list of what has no headings that are known, within its rows")
  func list() {
    let reading = read(
      workbook: [TextSheet("L", "Wie;Waar;Jaar\nA;N1;2020\nB;N2;2021\nC;N3;2022\n")],
      map: "sheet,column,meaning,heading_row,first_row,last_row\nL,,list,1,2,3\nL,A,board,,,\n"
        + "L,B,network,,,\nL,C,from,,,\n")
    #expect(reading.ties == ["A N1", "B N2"])
    #expect(reading.details("B", "N2")?.period.from == day(2021, 1, 1))
    #expect(reading.balance.read == 2)
  }

  @Test("a map skips sheets, reads hidden ones and names the network of a list of members")
  func sheets() {
    let reading = read(
      workbook: [
        TextSheet("Oud", "deelnemer;netwerk\nX;Y\n"),
        TextSheet("Blad2", "Bestuur;Telefoon\nA;06\n", isHidden: true),
      ],
      map: SheetMapTests.head
        + "boek.xlsx;Oud;;overslaan;;;;\nboek.xlsx;Blad2;;ledenlijst;;;;SWV PO\n")
    #expect(reading.ties == ["A SWV PO"])
    #expect(reading.provenance.sources.map { $0.understanding?.shape } == [.skipped, .members])
    #expect(
      reading.provenance.sources[1].understanding?.network
        == NetworkNaming(name: "SWV PO", origin: .map))
  }

  @Test("what the map leaves open is recognised")
  func silent() {
    let sheets = [TextSheet("M", "Bestuur;SWV PO;RAP\nA;x;x\n"), TextSheet("N", "")]
    let reading = read(workbook: sheets, map: SheetMapTests.head)
    #expect(reading.ties == ["A RAP", "A SWV PO"])
  }

  @Test("what is wrong with a map is fatal, each with its row and with what is possible")
  func problems() {
    let reading = read(
      workbook: [TextSheet("M", "Bestuur;SWV PO;RAP\nA;x;x\nB;x;\n")],
      map: SheetMapTests.head
        + "boek.xlsx;M;;matriks;;;;\nboek.xlsx;M;ZZ;kruisje;;;;\nboek.xlsx;M;1A;kruisje;;;;\n"
        + "boek.xlsx;M;B;kruis;;;;\nboek.xlsx;Nee;;lijst;;;;\nboek.xlsx;M;;;twee;;;\n")
    #expect(reading.landscape == nil)
    #expect(reading.problems.allSatisfy { $0.place.file == "kaart.csv" })
    #expect(reading.problems.map(\.place.row) == [2, 3, 4, 5, 6, 7])
    let kinds = reading.kinds
    #expect(kinds[0] == .mapUnknownWord("matriks", expected: MapWords.shapes.expected))
    #expect(kinds[1] == .mapUnknownColumn("ZZ"))
    #expect(kinds[2] == .mapUnknownColumn("1A"))
    guard case .mapUnknownWord("kruis", let expected) = kinds[3] else {
      Issue.record("\(kinds[3])")
      return
    }
    #expect(expected.contains("kruisje") && expected.contains("deelnemer"))
    #expect(kinds[4] == .mapUnknownSheet("boek.xlsx, Nee", known: ["boek.xlsx, M"]))
    #expect(kinds[5] == .mapUnreadableRow("twee"))
  }

  @Test("a map that leaves out what a shape needs, or has no headings, is told so")
  func incomplete() {
    let sheets = [TextSheet("L", "Wie;Waar\nA;N1\n")]
    #expect(
      read(workbook: sheets, map: SheetMapTests.head + "boek.xlsx;L;;lijst;1;;;\n").kinds
        .contains(.mapIncomplete(missing: ["deelnemer", "netwerk"])))
    #expect(
      read(workbook: sheets, map: "a;b\n1;2\n").kinds.contains(
        .mapWithoutHeadings(found: ["a", "b"])))
  }

  @Test("every word that a map writes is one that it reads")
  func words() {
    for field in [TableKind.memberships, .participants, .networks, .schools, .assumptions] {
      for column in ColumnCatalogue.columns(of: field) {
        let plan = SheetPlan(
          shape: field == .memberships ? .list : .table, kind: field, headingRow: 1, firstRow: 2,
          headings: [""], meanings: [.ignored])
        for meant in [column.field, column.nameField].compactMap({ $0 }) {
          let word = MapWords.word(for: .field(meant), in: plan)
          #expect(
            MapWords.meaning(of: word, in: plan.shape, plan.kind) == .field(meant),
            "\(field) \(meant) \(word)")
        }
      }
    }
  }

  @Test("columns are written as a spreadsheet shows them")
  func letters() {
    for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
      #expect(columnLetters(column) == letters)
      #expect(columnPosition(letters) == column)
    }
    #expect(columnPosition("3") == 2)
    #expect(columnPosition("") == nil)
    #expect(columnPosition("0") == nil)
  }
}

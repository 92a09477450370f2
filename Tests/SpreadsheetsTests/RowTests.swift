import Spreadsheets
import Testing

struct RowTests {
  @Test("a cell is given as it is, trimmed, and as text without its guard")
  func views() {
    let row = Row(number: 3, cells: [" \u{A0}'=A1\t", "'-5 ", "'s-Gravenhage"])
    #expect(row.number == 3)
    #expect(row.cellCount == 3)
    let bytes = String(utf8: row.bytes(ofCell: 0))
    let trimmed = String(utf8: row.trimmedBytes(ofCell: 0))
    #expect(bytes == " \u{A0}'=A1\t")
    #expect(trimmed == "'=A1")
    #expect(row.text(ofCell: 1) == "-5")
    #expect(row.text(ofCell: 2) == "'s-Gravenhage")
  }

  @Test("a guard is one only at the very beginning of a cell")
  func guardBeforeBlanks() {
    #expect(Row(number: 1, cells: [" '=A1"]).text(ofCell: 0) == "'=A1")
  }

  @Test("a cell that the row has not is empty")
  func absentCells() {
    let row = Row(number: 1, cells: ["a"])
    #expect(row.bytes(ofCell: 1).count == 0)
    #expect(row.trimmedBytes(ofCell: 1).count == 0)
    #expect(row.text(ofCell: 7) == "")
  }

  @Test("a row is blank when no cell holds more than blanks")
  func blankRows() {
    #expect(Row(number: 1, cells: []).isBlank)
    #expect(Row(number: 1, cells: ["", "\u{2007}\u{200B} ", "\u{FEFF}"]).isBlank)
    #expect(!Row(number: 1, cells: ["", "-"]).isBlank)
  }

  @Test("cells of a row are replaced from an index on, and those before it stay")
  func replacedCells() {
    var row = Row(number: 1, cells: ["a", "bé", "c"])
    row.replaceCells(from: 2, by: ["d", "e"], number: 7)
    #expect(row.number == 7)
    #expect((0..<row.cellCount).map { row.text(ofCell: $0) } == ["a", "bé", "d", "e"])
    row.replaceCells(from: 0, by: ["f"], number: 8)
    #expect((0..<row.cellCount).map { row.text(ofCell: $0) } == ["f"])
    row.replaceCells(from: 9, by: ["g"], number: 9)
    #expect((0..<row.cellCount).map { row.text(ofCell: $0) } == ["f", "g"])
  }

  @Test("a copied row keeps its cells when the sheet goes on")
  func copies() throws {
    let sheet = try CSVSheet(bytes: Array("a;\"\"\"b\"\"\"\n\"\"\"c\"\"\";d;e\n".utf8))
    var rows: [Row] = []
    _ = sheet.forEachRow { row in
      rows.append(copy row)
      return true
    }
    #expect(rows.map(\.cellCount) == [2, 3])
    #expect(rows[0].text(ofCell: 1) == "\"b\"")
    #expect(rows[1].text(ofCell: 0) == "\"c\"")
  }
}

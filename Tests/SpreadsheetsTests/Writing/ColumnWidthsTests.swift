import Testing

@testable import Spreadsheets

struct ColumnWidthsTests {
  @Test("a column is as wide as its widest cell and the button of a filter, within bounds")
  func fitted() {
    var widths = ColumnWidths([
      WorkbookColumn(), WorkbookColumn(width: .digits(5)),
      WorkbookColumn(width: .fitted(atLeast: 4, atMost: 20)),
    ])
    for text in ["kort", "een langere tekst", "twee\nregels van tekst"] {
      for column in 0..<4 { widths.see(WorkbookCell(.text(text)), inColumn: column) }
    }
    #expect(widths[0] == 20)
    #expect(widths[1] == 5)
    #expect(widths[2] == 20)
  }

  @Test("a text that is broken over lines asks for its longest word")
  func broken() {
    var widths = ColumnWidths([WorkbookColumn(width: .fitted(atLeast: 2, atMost: 90))])
    widths.see(
      WorkbookCell(.text("deel van alle mogelijke lidmaatschappen"), .heading), inColumn: 0)
    #expect(widths[0] == 18)
  }

  @Test("a row is as high as its broken texts take in the widths of their columns")
  func heights() {
    let widths = ColumnWidths([
      WorkbookColumn(width: .digits(10)), WorkbookColumn(width: .digits(20), style: .heading),
    ])
    func height(_ first: String, _ second: String) -> Double? {
      widths.height(of: [WorkbookCell(.text(first)), WorkbookCell(.text(second))])
    }
    #expect(widths.height(of: [WorkbookCell(.text("een tekst die niet wordt gebroken"))]) == nil)
    #expect(height("", "kort") == 15)
    #expect(height("", "aan hoeveel tafels zit een bestuur") == 30)
    #expect(height("", "een\ntwee\ndrie") == 45)
    #expect(height("", String(repeating: "n", count: 41)) == 45)
  }
}

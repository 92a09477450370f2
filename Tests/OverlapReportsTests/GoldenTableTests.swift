import OverlapReports
import Testing

struct GoldenTableTests {
  @Test(
    "tables read well on a screen",
    arguments: TableName.allCases.flatMap { name in
      Language.allCases.map { (name, $0) }
    })
  func text(name: TableName, language: Language) throws {
    for width in [80, 120] {
      let text = Table.ofRegion(name).text(in: language, width: width)
      try expectGolden(text, "\(name.rawValue)-\(language.rawValue)-\(width).txt")
    }
  }
}

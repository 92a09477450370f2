import BoardNetworks
import Spreadsheets
import Testing

@testable import MemberLists

struct InputTemplateTests {
  private static let kinds = TableKind.allCases

  private func template(_ text: @escaping (Explanation) -> String = { $0.nl }) -> Workbook {
    inputTemplate(text)
  }

  private func rows(_ sheet: WorkbookSheet) -> [[WorkbookCell]] {
    var rows: [[WorkbookCell]] = []
    sheet.rows.visit {
      rows.append($0.cells)
      return true
    }
    return rows
  }

  /// The example as the files that a folder would have.
  private func exampleFiles() -> [InputFile] {
    TableKind.allCases.map { kind in
      let columns = TemplateColumn.columns(of: kind)
      let rows = [
        columns.map { CSVCell.text($0.heading) },
        columns.map { CSVCell.text($0.example(in: kind)) },
      ]
      return InputFile(
        path: TemplateSheet(kind: kind).name + ".csv", sha256: "",
        bytes: CSVDialect.dutchExcel.bytes(of: rows))
    }
  }

  @Test("the example is read as it is, and every column is known")
  func example() throws {
    let reading = readLandscape(from: exampleFiles())
    // It shows one member of the 24 that it declares.
    let kinds = reading.problems.map(\.kind)
    #expect(
      kinds == [.incompleteList(network: "Onderwijsregio Voorbeeld", declared: 24, listed: 1)])
    let landscape = try #require(reading.landscape)
    #expect(landscape.boards.count == 1 && landscape.networks.count == 1)
    #expect(landscape.memberships.count == 1)
    #expect(landscape.schools.count == 1 && landscape.assumptions.count == 1)
    #expect(landscape.boards[0].siteCount == 11)
    #expect(landscape.networks[0].obligation == .subsidyCondition)
    for source in reading.provenance.sources { #expect(source.ignoredColumns.isEmpty) }
  }

  @Test("tables that are left empty do not say that there is nobody")
  func membershipsAlone() throws {
    let files = exampleFiles().map { file in
      guard !file.path.hasPrefix("lidmaatschappen") else { return file }
      let heading = file.bytes.prefix { $0 != 0x0A } + [0x0A]
      return InputFile(path: file.path, sha256: "", bytes: Array(heading))
    }
    let reading = readLandscape(from: files)
    let landscape = try #require(reading.landscape)
    #expect(landscape.boards.map(\.id) == ["Stichting Voorbeeld"])
    #expect(landscape.memberships.count == 1)
    #expect(
      reading.problems.map(\.kind).allSatisfy { if case .noRows = $0 { true } else { false } })
  }

  @Test("each table has the columns of the catalogue, each once", arguments: kinds)
  func columns(kind: TableKind) {
    let columns = TemplateColumn.columns(of: kind)
    #expect(Set(columns.map(\.heading)).count == columns.count)
    #expect(Set(columns.map(\.field)).count == columns.count)
    let fields = Set(columns.map(\.field))
    for specification in ColumnCatalogue.columns(of: kind) where specification.field != .brin {
      #expect(fields.contains(specification.field))
    }
    for group in ColumnCatalogue.required(by: kind) {
      #expect(group.contains { field in columns.contains { $0.field == field && $0.isNeeded } })
    }
  }

  @Test("each column is explained in a sentence that fits in the message of a cell")
  func explanations() {
    for kind in TableKind.allCases {
      for column in TemplateColumn.columns(of: kind) {
        let explanation = column.explanation(in: kind)
        for text in [explanation.nl, explanation.en] {
          #expect(text.utf16.count <= 255 && text.hasSuffix("."), "\(text)")
          #expect(!text.contains("\n"), "\(text)")
        }
        #expect(column.heading.utf16.count <= 32)
      }
    }
  }

  @Test("words to choose from are understood, and fit in a cell")
  func words() {
    for kind in TableKind.allCases {
      for column in TemplateColumn.columns(of: kind) {
        guard case .words(let words) = column.content(in: kind) else { continue }
        #expect(words.joined(separator: ",").utf16.count <= 255)
        let isUnderstood: (String) -> Bool =
          switch column.field {
          case .form: { Words.form.value(of: $0) != nil }
          case .nature: { Words.nature.value(of: $0) != nil }
          case .obligation: { Words.obligation.value(of: $0) != nil }
          case .responded: { Words.yesOrNo.value(of: $0) != nil }
          default: { !$0.isEmpty }
          }
        for word in words { #expect(isUnderstood(word), "\(word)") }
      }
    }
  }

  @Test("the first sheet explains every column of the others; those hold headings alone")
  func sheets() {
    for text: (Explanation) -> String in [{ $0.nl }, { $0.en }] {
      let workbook = template(text)
      #expect(
        workbook.sheets.dropFirst().map(\.name) == [
          "lidmaatschappen", "deelnemers", "netwerken", "scholen", "aannames",
        ])
      let explained = rows(workbook.sheets[0]).filter { $0.count == 5 }
        .map { $0.prefix(2).map(\.value) }
      for sheet in workbook.sheets.dropFirst() {
        let rows = rows(sheet)
        #expect(rows.count == 1)
        for (column, heading) in rows[0].enumerated() {
          #expect(explained.contains([.text(sheet.name), heading.value]))
          #expect(sheet.validations.contains { $0.range.columns == column...column })
        }
      }
    }
  }

  @Test("participants and networks are chosen from the names on their own sheets")
  func choices() {
    let workbook = template()
    let memberships = workbook.sheets[1]
    for (heading, sheet) in [("deelnemer", "deelnemers"), ("netwerk", "netwerken")] {
      let column = rows(memberships)[0].firstIndex { $0.value == .text(heading) }!
      let rule = memberships.validations.first { $0.range.columns == column...column }?.rule
      guard case .cells(let position, let range)? = rule else {
        Issue.record("\(heading) is not chosen from cells")
        continue
      }
      #expect(workbook.sheets[position].name == sheet)
      #expect(rows(workbook.sheets[position])[0][range.columns.lowerBound].value == .text("naam"))
    }
  }

  @Test("the template is the same each time")
  func deterministic() throws {
    #expect(try xlsxFile(template()) == xlsxFile(template()))
  }
}

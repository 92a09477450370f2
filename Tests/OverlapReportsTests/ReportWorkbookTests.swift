import BoardNetworks
import OverlapAnalysis
import Spreadsheets
import Testing

@testable import OverlapReports

struct ReportWorkbookTests {
  private static let samples = ReportSamples.all.map(\.name)

  private func contents(_ sample: String) -> ReportContents {
    let findings = ReportSamples.all.first { $0.name == sample }!.findings
    return ReportContents(of: findings, version: "0.0.0")
  }

  private func workbook(_ contents: ReportContents, in language: Language = .nl) -> Workbook {
    let tables = TableName.reported.map { contents.table($0) }
    return ReportWorkbook(contents, tables: tables, accounts: [], in: language).workbook
  }

  private func rows(_ sheet: WorkbookSheet) -> [[WorkbookCell]] {
    var rows: [[WorkbookCell]] = []
    sheet.rows.visit {
      rows.append($0.cells)
      return true
    }
    return rows
  }

  @Test("every cell of every table is that of the file for Dutch Excel", arguments: samples)
  func cells(sample: String) throws {
    let contents = contents(sample)
    let workbook = workbook(contents)
    for name in TableName.reported {
      let table = contents.table(name)
      let heading = name.sheetName(contents.words).nl
      let sheet = try #require(workbook.sheets.first { $0.name == heading })
      let file = try CSVSheet(bytes: table.bytes(as: .csvNL, in: .nl))
      let keys = table.columns.map { $0.heading.nl.capitalised }
      let written = rows(sheet)
      var number = 0
      _ = file.forEachRow { row in
        let cells = written[number]
        #expect(cells.count == row.cellCount)
        // Columns stand in another order, and some share a heading: each is looked for once.
        var left = Array(cells.indices)
        for column in 0..<row.cellCount {
          let place = left.first { written[0][$0].value == .text(keys[column]) }!
          left.removeAll { $0 == place }
          #expect(
            agrees(cells[place].value, row.text(ofCell: column)),
            "\(name) \(keys[column]): \(cells[place].value) and \(row.text(ofCell: column))")
        }
        number += 1
        return true
      }
      #expect(written.count == number)
    }
  }

  private func agrees(_ cell: WorkbookCell.Value, _ text: String) -> Bool {
    switch cell {
    case .empty: text.isEmpty
    case .text(let value): value.split(separator: "\n") == text.split(separator: "\n")
    case .number(let value): Double(text.replacing(",", with: ".")) == value
    case .boolean, .date: false
    }
  }

  @Test("every column of every table is explained, in each language", arguments: samples)
  func explained(sample: String) {
    let contents = contents(sample)
    for name in TableName.reported {
      for column in contents.table(name).columns {
        let meaning = name.meaning(ofColumn: column.key, contents.words)
        #expect(meaning != nil, "\(name) \(column.key)")
        for language in Language.allCases {
          let text = meaning?.meaning[language] ?? ""
          #expect(text.hasSuffix("."), "\(text)")
          #expect(text.first?.isUppercase == true, "\(text)")
        }
      }
    }
  }

  @Test("the first sheet explains each column of each sheet, and gives each source with its hash")
  func explanation() throws {
    let contents = contents("nothing")
    let workbook = workbook(contents)
    #expect(workbook.sheets[0].name == "Uitleg")
    let texts = rows(workbook.sheets[0]).map { row in
      row.map { cell -> String in if case .text(let text) = cell.value { text } else { "" } }
    }
    for name in TableName.reported {
      for column in contents.table(name).columns {
        let sheet = name.sheetName(contents.words).nl
        #expect(
          texts.contains {
            $0.count == 5 && $0[0] == sheet && $0[1] == column.heading.nl.capitalised
          })
      }
    }
    #expect(texts.contains { $0.contains(String(repeating: "0a", count: 32)) })
  }

  @Test("all samples become files in each language, the same each time", arguments: samples)
  func files(sample: String) throws {
    for language in Language.allCases {
      let workbook = workbook(contents(sample), in: language)
      #expect(try xlsxFile(workbook) == xlsxFile(workbook))
      #expect(Set(workbook.sheets.map(\.name)).count == workbook.sheets.count)
    }
  }

  @Test("a matrix has what two share where they cross and the size of each on the diagonal")
  func matrix() throws {
    let contents = contents("region")
    let sheet = try #require(
      workbook(contents).sheets.first { $0.name == "Matrix netwerken" })
    let rows = rows(sheet)
    let labels = rows[0].dropFirst(2).map(\.value)
    #expect(labels == rows.dropFirst().map { $0[0].value })
    #expect(labels.count == contents.networks.count)
    var counts: [Set<WorkbookCell.Value>: Int] = [:]
    for overlap in contents.findings.overlaps() {
      counts[[.text(overlap.first.label), .text(overlap.second.label)]] = overlap.shared
    }
    let unknown = Set(contents.networks.filter(\.listing.isUnknown).map(\.name.label))
    for (row, label) in labels.enumerated() {
      for (column, other) in labels.enumerated() {
        let cell = rows[row + 1][column + 2].value
        let isUnknown = [label, other].contains { unknown.map { .text($0) }.contains($0) }
        if isUnknown {
          #expect(cell == .empty)
        } else if row == column {
          let size = contents.networks.first { .text($0.name.label) == label }!.size
          #expect(cell == .number(Double(size)))
        } else {
          #expect(cell == .number(Double(counts[[label, other]] ?? 0)))
        }
      }
    }
  }

  @Test("what nobody knows is grey in a matrix, and zero is not")
  func unknownInMatrix() throws {
    let findings = ReportSamples.findings(
      boards: [Board(id: "A"), Board(id: "B")],
      networks: [
        RegionalNetwork(id: "M"), RegionalNetwork(id: "N"),
        RegionalNetwork(id: "U", declaredMemberCount: 12),
      ],
      members: [(0, 0), (1, 1)])
    let workbook = workbook(ReportContents(of: findings, version: "0.0.0"))
    let rows = rows(try #require(workbook.sheets.first { $0.name == "Matrix netwerken" }))
    let labels = rows[0].dropFirst(2).map(\.value)
    #expect(Set(labels) == [.text("M"), .text("N"), .text("U")])
    for (row, label) in labels.enumerated() {
      for (column, other) in labels.enumerated() where row != column {
        let cell = rows[row + 1][column + 2]
        let isUnknown = label == .text("U") || other == .text("U")
        #expect(cell.value == (isUnknown ? .empty : .number(0)))
        #expect((cell.style?.fill != nil) == isUnknown)
      }
    }
  }

  @Test("the groups of a matrix stand together")
  func groups() {
    for sample in ["region", "participants", "territories"] {
      for matrix in [
        SharedMatrix.networks(of: contents(sample)), SharedMatrix.boards(of: contents(sample)),
      ] {
        let numbers = matrix.groups.map { $0 ?? .max }
        #expect(numbers == numbers.sorted())
      }
    }
  }

  @Test("of more boards than can be taken in there is a sentence and no matrix")
  func tooLarge() throws {
    let boards = (0...ReportWorkbook.boardLimit).map { Board(id: "B\($0)") }
    let findings = ReportSamples.findings(
      boards: boards, networks: [RegionalNetwork(id: "N")],
      members: boards.indices.map { ($0, 0) })
    let contents = ReportContents(of: findings, version: "0.0.0")
    let sheet = try #require(workbook(contents).sheets.first { $0.name == "Matrix besturen" })
    let rows = rows(sheet)
    #expect(rows.count == 1)
    guard case .text(let sentence) = rows[0][0].value else { return #expect(Bool(false)) }
    #expect(sentence.contains("101 besturen") && sentence.contains("de grens is 100"))
  }

  @Test("charts show the numbers beside them, and these are those of the report")
  func charts() throws {
    let contents = contents("region")
    let sheet = try #require(workbook(contents).sheets.last)
    let rows = rows(sheet)
    #expect(sheet.charts.count >= 4)
    for chart in sheet.charts {
      #expect(rows[chart.row - 1][0].value == .text(chart.title))
      for row in chart.categories.rows { #expect(rows[row - 1][0].value != .empty) }
      for series in chart.series {
        #expect(series.values.rows == chart.categories.rows)
        let column = series.values.columns.lowerBound
        #expect(rows[chart.categories.rows.lowerBound - 2][column].value == .text(series.name))
      }
    }
    let first = sheet.charts[0]
    let counts = first.series[0].values.rows.map { row -> Double in
      if case .number(let count) = rows[row - 1][1].value { count } else { .nan }
    }
    #expect(counts.reduce(0, +) == Double(contents.networksPerBoard!.boards))
  }

  @Test("hostile names become texts, and nothing else")
  func hostileNames() throws {
    let names = HostileNames.all
    let findings = ReportSamples.findings(
      boards: names.enumerated().map { Board(id: "B\($0)", name: $1) },
      networks: names.enumerated().map { RegionalNetwork(id: "N\($0)", name: $1) },
      members: names.indices.flatMap { [($0, $0), ($0, ($0 + 1) % names.count)] })
    let workbook = workbook(ReportContents(of: findings, version: "0.0.0"))
    #expect(try !xlsxFile(workbook).isEmpty)
    let sheet = try #require(workbook.sheets.first { $0.name == "Besturen" })
    for (row, name) in zip(rows(sheet).dropFirst(), findings.boards().map(\.name.label)) {
      #expect(row[1].value == .text(name))
    }
  }

  @Test("no delegate is named")
  func delegates() {
    let landscape = try! Landscape(
      boards: [Board(id: "A"), Board(id: "B")], networks: [RegionalNetwork(id: "N")],
      memberships: [0, 1].map {
        Membership(
          board: BoardIndex($0), network: NetworkIndex(0),
          details: SharedDetails(MembershipDetails(delegates: [Delegate(name: "Jansen")])))
      })
    let findings = OverlapFindings(
      of: Selection(of: landscape), provenance: Provenance(sources: []), problems: [])
    for sheet in workbook(ReportContents(of: findings, version: "0.0.0")).sheets {
      for cell in rows(sheet).joined() {
        if case .text(let text) = cell.value { #expect(!text.contains("Jansen")) }
      }
    }
  }
}

struct MatrixOrderTests {
  @Test("groups stand in order, each from its largest to whoever is most like the last")
  func byHand() {
    // Things 1 and 3 are group 1, 0, 2 and 4 group 2, 5 is in none. In group 2 thing 2 is the
    // largest; most like it is 4, and then 0 is left.
    let alike: [Set<Int>: Double] = [[2, 4]: 0.9, [0, 2]: 0.5, [0, 4]: 0.8]
    let order = orderShowingGroups(
      groups: [2, 1, 2, 1, 2, nil], sizes: [3, 4, 5, 4, 1, 9],
      similarity: { alike[[$0, $1]] ?? 0 })
    #expect(order == [1, 3, 2, 4, 0, 5])
  }

  @Test("every thing has one place", arguments: 0..<30)
  func permutation(seed: Int) {
    var state = UInt64(seed) &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let count = next(20)
    let groups = (0..<count).map { _ in next(4) == 0 ? nil : next(3) }
    let sizes = (0..<count).map { _ in next(5) }
    let order = orderShowingGroups(groups: groups, sizes: sizes) { Double(($0 * $1) % 7) }
    #expect(order.sorted() == Array(0..<count))
    let numbers = order.map { groups[$0] ?? .max }
    #expect(numbers == numbers.sorted())
  }
}

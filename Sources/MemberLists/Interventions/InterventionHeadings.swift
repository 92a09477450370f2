import BoardNetworks

/// The row of headings of a table of interventions, which says so by a column "maatregel" and one
/// of what it is about.
struct InterventionHeadings {
  let row: Int
  let headings: [String]
  let columns: [InterventionColumn: Int]

  /// Columns whose heading is another one's, and columns that are within two letters of one that is
  /// not there.
  let wrong: [(column: Int, kind: Problem.Kind)]

  /// Finds the headings among the first rows of a sheet; nil when there are none.
  init?(in sample: SheetGrid) {
    for line in sample.lines.prefix(25) where line.filledColumns.count > 1 {
      guard let found = InterventionHeadings(line) else { continue }
      self = found
      return
    }
    return nil
  }

  private init?(_ line: SheetGrid.Line) {
    let parsed = line.cells.map { Heading($0) }
    var columns: [InterventionColumn: Int] = [:]
    var wrong: [(column: Int, kind: Problem.Kind)] = []
    for (position, heading) in parsed.enumerated() {
      guard let column = InterventionColumn(heading) else { continue }
      if let first = columns[column] {
        wrong.append((position, .repeatedHeading([parsed[first].text, heading.text])))
      } else {
        columns[column] = position
      }
    }
    let subjects: [InterventionColumn] = [.network, .participant, .scheme]
    guard columns[.intervention] != nil, subjects.contains(where: { columns[$0] != nil }) else {
      return nil
    }
    for (position, heading) in parsed.enumerated() where InterventionColumn(heading) == nil {
      guard let meant = InterventionColumn.nearest(to: heading, besides: columns.keys) else {
        continue
      }
      wrong.append((position, .misspeltHeading(meant: meant)))
    }
    row = line.number
    headings = line.cells
    self.columns = columns
    self.wrong = wrong.sorted { $0.column < $1.column }
  }

  /// Whether the rows below ask for interventions: a list may have a column "actie", too.
  func areFollowed(in sample: SheetGrid) -> Bool {
    guard let column = columns[.intervention] else { return false }
    return sample.lines.contains {
      $0.number > row && Words.interventions.value(of: $0[column]) != nil
    }
  }

  /// The headings that mean nothing here.
  var unknown: [String] {
    let used = Set(columns.values)
    return headings.indices.filter { !used.contains($0) && !headings[$0].isEmpty }
      .map { headings[$0] }
  }
}

import BoardNetworks
import Spreadsheets

/// Recognises a matrix: names in a row of headings, names in a column, and marks where they cross.
struct MatrixRecognition {
  private let sample: SheetGrid
  private let mergedRanges: [CellRange]

  /// The names of boards and networks that tables of the input give, folded.
  private let known: KnownNames

  init(_ sample: SheetGrid, merged: [CellRange], known: KnownNames) {
    self.sample = sample
    mergedRanges = merged
    self.known = known
  }

  /// The plan of the sheet, or nil when it is no matrix.
  ///
  /// The row of headings is the one below which most columns hold nothing but marks.
  func plan() -> SheetPlan? {
    var best: (index: Int, columns: [Int])?
    for index in sample.lines.indices.prefix(25) {
      let columns = markColumns(below: index)
      if columns.count > best?.columns.count ?? 0 { best = (index, columns) }
    }
    guard let best else { return nil }
    return plan(headingIndex: best.index, marks: best.columns)
  }

  // MARK: - Columns of marks

  /// The columns that a line heads and that hold marks alone below it; none when it heads no matrix.
  private func markColumns(below index: Int) -> [Int] {
    let heading = sample.lines[index]
    let below = sample.lines[(index + 1)...].filter { line in
      line.cells != heading.cells && !line.filledColumns.prefix(2).contains { addsUp(line[$0]) }
    }
    guard !below.isEmpty else { return [] }
    // What only groups columns has their names right below it.
    let named = heading.filledColumns.filter { column in
      isName(heading[column]) && below.first.map { !heads($0, column) } ?? true
    }

    let uses = named.map { column in
      (column: column, use: MarkUse(of: below.map { $0[column] }))
    }.filter(\.use.isMarks)
    let plain = uses.filter(\.use.hasPlain).map(\.column)
    // Letters are marks where they are used as codes are, not as names: over and over.
    var letters: [Int: Set<String>] = [:]
    for (column, use) in uses where !use.hasPlain {
      let isShared = uses.contains {
        $0.column != column && !$0.use.letters.isDisjoint(with: use.letters)
      }
      if use.repeatsLetters || isShared { letters[column] = use.letters }
    }
    let others = letters.keys.sorted()
    // Codes and numbers are marks beside crosses, or where columns share them.
    if plain.isEmpty {
      let all = letters.values.reduce(into: Set<String>()) { $0.formUnion($1) }
      guard others.count >= 3, !all.isEmpty, all.count <= 8,
        letters.values.map(\.count).reduce(0, +) > all.count
      else { return [] }
    }
    guard plain.count + others.count >= 2 || plain.count == 1 && hasCross(plain[0], below) else {
      return []
    }
    guard hasLabels(outside: Set(plain + others), below) else { return [] }
    return withEmptyColumns(plain + others, among: named, below)
  }

  /// Adds the networks without a member: named columns that hold no more than signs for no, or that
  /// are blank and stand between the others or next to them.
  private func withEmptyColumns(
    _ marks: [Int], among named: [Int], _ lines: [SheetGrid.Line]
  ) -> [Int] {
    var columns = Set(marks)
    var range = marks.min()!...marks.max()!
    for column in named where !columns.contains(column) && column > range.lowerBound {
      let use = MarkUse(of: lines.map { $0[column] })
      guard use.isEmpty, use.hasNo || column <= range.upperBound + 1 else { continue }
      columns.insert(column)
      range = range.lowerBound...max(range.upperBound, column)
    }
    return columns.sorted()
  }

  /// Whether a heading can be the name of a network or a board: no field of a table, no question.
  private func isName(_ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: \.properties.isAlphabetic), !text.hasSuffix("?"),
      !addsUp(text), !asksForContact(text), Heading(text).keys != [""],
      participantFact(text) == nil,
      membershipDetail(text) == nil,
      boardIdentity(text).map(\.isVague) ?? true, networkIdentity(text).map(\.isVague) ?? true
    else { return false }
    switch MatrixMark(text) {
    case .unclear, .letters: return true
    case .none, .plain, .count, .role: return false
    }
  }

  /// Whether a line has a name where a mark could be.
  private func heads(_ line: SheetGrid.Line, _ column: Int) -> Bool {
    let text = line[column]
    return text.unicodeScalars.count > 3 && MatrixMark(text) == .unclear
      && !text.unicodeScalars.contains("?")
  }

  private func hasCross(_ column: Int, _ lines: [SheetGrid.Line]) -> Bool {
    lines.contains { ["x", "v", "✓", "✔", "●", "•"].contains($0[column].lowercased()) }
  }

  /// Whether some other column holds names.
  private func hasLabels(outside marks: Set<Int>, _ lines: [SheetGrid.Line]) -> Bool {
    (0..<sample.columnCount).contains { column in
      !marks.contains(column)
        && lines.contains { $0[column].unicodeScalars.contains(where: \.properties.isAlphabetic) }
    }
  }

  // MARK: - The plan

  private func plan(headingIndex: Int, marks: [Int]) -> SheetPlan? {
    let line = sample.lines[headingIndex]
    let above = headingIndex > 0 ? sample.lines[headingIndex - 1] : nil
    let groupLine = above.flatMap { above in
      above.number == line.number - 1
        && above.filledColumns.contains { $0 >= marks[0] && above[$0] != line[$0] } ? above : nil
    }
    var headings = (0..<sample.columnCount).map { line[$0] }
    let marked = Set(marks)
    for column in headings.indices where headings[column].isEmpty && !marked.contains(column) {
      headings[column] = groupLine?[column] ?? ""
    }
    let side = orientation(headings, marks: marks, headingIndex: headingIndex, groups: groupLine)

    var plan = SheetPlan(
      shape: side.isTransposed ? .transposedMatrix : .matrix, kind: .memberships,
      headingRow: line.number, firstRow: line.number + 1, headings: headings,
      meanings: Array(repeating: .ignored, count: headings.count))
    plan.isOrientationAssumed = side.isAssumed
    for column in marks { plan.meanings[column] = .mark }
    let rest = headings.indices.filter { !marked.contains($0) }
    let labels = labelColumns(headings, among: rest, isTransposed: side.isTransposed, headingIndex)
    guard !labels.isEmpty else { return nil }
    for (field, column) in labels { plan.meanings[column] = .field(field) }
    for column in rest where plan.meanings[column] == .ignored {
      if addsUp(headings[column]) || headings[column].isEmpty && holdsSums(column, marks, line) {
        plan.meanings[column] = .total
      } else if !side.isTransposed, let fact = participantFact(headings[column]),
        plan.column(fact) == nil
      {
        plan.meanings[column] = .field(fact)
      }
    }
    if let groupLine, let groups = groups(of: groupLine, marks: marks) { plan.groups = groups }
    let titleEnd =
      plan.groups.isEmpty && groupLine.map(isLabelOfGroups) != true
      ? headingIndex : headingIndex - 1
    plan.titles = Array(sample.lines[..<titleEnd])
    return plan
  }

  private func labelColumns(
    _ headings: [String], among rest: [Int], isTransposed: Bool, _ headingIndex: Int
  ) -> [Field: Int] {
    let lines = sample.lines[(headingIndex + 1)...]
    let rest = rest.filter { !numbersRows($0, of: lines) }
    let found = identityColumns(
      of: headings, among: rest, by: isTransposed ? networkIdentity : boardIdentity)
    if !found.isEmpty { return found }
    let label = rest.first { column in
      participantFact(headings[column]) == nil && !addsUp(headings[column])
        && lines.contains { $0[column].unicodeScalars.contains(where: \.properties.isAlphabetic) }
    }
    return label.map { [isTransposed ? .networkName : .participantName: $0] } ?? [:]
  }

  /// Whether a column without a heading counts the marks of each row.
  private func holdsSums(_ column: Int, _ marks: [Int], _ heading: SheetGrid.Line) -> Bool {
    let lines = sample.lines.filter { $0.number > heading.number && !$0[column].isEmpty }
    return !lines.isEmpty
      && lines.allSatisfy { line in
        Int(line[column]) == marks.count { MatrixMark(line[$0]).isMember }
          || line.filledColumns.prefix(2).contains { addsUp(line[$0]) }
      }
  }

  // MARK: - Groups above the headings

  /// The group of each column of marks, spread to the right from where it is written.
  private func groups(of line: SheetGrid.Line, marks: [Int]) -> [Int: String]? {
    guard !isLabelOfGroups(line) else { return nil }
    let range = marks[0]...marks[marks.count - 1]
    let starts = line.filledColumns.filter { range.contains($0) }
    guard starts.count >= 2 || starts.count == 1 && starts[0] > marks[0] else { return nil }
    var groups: [Int: String] = [:]
    for (position, start) in starts.enumerated() {
      let block = mergedRanges.first {
        $0.rows.contains(line.number) && $0.columns.lowerBound == start && $0.columns.count > 1
      }
      let next = position + 1 < starts.count ? starts[position + 1] : range.upperBound + 1
      let end = block.map { $0.columns.upperBound + 1 } ?? next
      for column in marks where column >= start && column < end { groups[column] = line[start] }
    }
    return groups
  }

  /// Whether a line says no more than that networks, or boards, stand below it.
  private func isLabelOfGroups(_ line: SheetGrid.Line) -> Bool {
    let texts = line.filledColumns.map { line[$0] }
    return texts.allSatisfy { text in
      let nouns = ColumnNouns(text)
      return (nouns.namesBoard || nouns.namesNetwork)
        && text.unicodeScalars.count { $0 == " " } <= 1
    }
  }

  // MARK: - Which side the boards stand on

  private func orientation(
    _ headings: [String], marks: [Int], headingIndex: Int, groups: SheetGrid.Line?
  ) -> (isTransposed: Bool, isAssumed: Bool) {
    // The corner says so, or the line above the headings.
    let marked = Set(marks)
    let rest = headings.indices.filter { !marked.contains($0) }
    for column in rest where !headings[column].isEmpty {
      let nouns = ColumnNouns(headings[column])
      if nouns.namesBoard != nouns.namesNetwork || nouns.namesBoard {
        return (nouns.namesNetwork && (!nouns.namesBoard || nouns.networkComesFirst), false)
      }
    }
    if let groups, isLabelOfGroups(groups) {
      let above = ColumnNouns(groups.cells.first { !$0.isEmpty } ?? "")
      if above.namesBoard != above.namesNetwork { return (above.namesBoard, false) }
    }
    // Or the tables that were given know the names.
    let rows = sample.lines[(headingIndex + 1)...].flatMap { line in rest.map { line[$0] } }
    let columns = marks.map { headings[$0] }
    let straight = known.boardCount(in: rows) + known.networkCount(in: columns)
    let across = known.boardCount(in: columns) + known.networkCount(in: rows)
    if straight != across { return (across > straight, false) }
    // Or the names sound like one or the other.
    let byWords =
      KnownNames.soundOfBoards(rows) + KnownNames.soundOfNetworks(columns)
      - KnownNames.soundOfBoards(columns) - KnownNames.soundOfNetworks(rows)
    return (byWords < 0, byWords == 0)
  }
}

/// How the cells of one column use marks.
private struct MarkUse {
  var hasPlain = false
  var hasNo = false
  var letters: Set<String> = []
  private var memberCount = 0
  private var unclearCount = 0

  init(of cells: [String]) {
    for cell in cells where !cell.isEmpty {
      switch MatrixMark(cell) {
      case .none: hasNo = true
      case .plain:
        hasPlain = true
        memberCount += 1
      case .letters(let text):
        letters.insert(text.uppercased())
        memberCount += 1
      case .role(let text):
        letters.insert(foldedKey(text))
        memberCount += 1
      case .count: memberCount += 1
      // "?" and "(x)" stand for a mark that its author was not sure of.
      case .unclear: if cell.unicodeScalars.count > 3 { unclearCount += 1 }
      }
    }
  }

  var repeatsLetters: Bool { letters.count < memberCount || memberCount < 3 }

  var isEmpty: Bool { memberCount == 0 && unclearCount == 0 }

  /// Whether at least three of four cells that say something are marks.
  var isMarks: Bool { memberCount > 0 && unclearCount * 3 <= memberCount }
}

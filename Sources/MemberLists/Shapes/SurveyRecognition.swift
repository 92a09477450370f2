import BoardNetworks

/// Recognises a survey: a row for each board, which names its networks in words; or a row for each
/// network, which names its boards in several columns.
struct SurveyRecognition {
  private let sample: SheetGrid

  init(_ sample: SheetGrid) {
    self.sample = sample
  }

  /// The plan of the sheet, or nil when it is no survey.
  func plan() -> SheetPlan? {
    for index in sample.lines.indices.prefix(25) {
      if let plan = plan(headingIndex: index) { return plan }
    }
    return nil
  }

  private func plan(headingIndex: Int) -> SheetPlan? {
    let line = sample.lines[headingIndex]
    let below = sample.lines[(headingIndex + 1)...]
    guard line.filledColumns.count >= 2, !below.isEmpty else { return nil }
    let headings = (0..<sample.columnCount).map { line[$0] }
    let names = headings.indices.filter { column in
      asksForNetworks(headings[column]) && holdsNames(column, below)
    }
    if let rows = networkRows(headings, line, below, headingIndex) { return rows }
    guard !names.isEmpty else { return nil }

    let rest = headings.indices.filter { !names.contains($0) && !numbersRows($0, of: below) }
    var boards = identityColumns(of: headings, among: rest) { heading in
      boardIdentity(heading).flatMap { $0.isVague ? nil : $0 }
    }
    if boards.isEmpty, let question = rest.first(where: { asksForBoard(headings[$0]) }) {
      boards = [.participantName: question]
    }
    if boards.isEmpty { boards = identityColumns(of: headings, among: rest, by: boardIdentity) }
    guard !boards.isEmpty else { return nil }
    // One name under one plain heading is a list whose other heading is not known.
    let asks = names.count > 1 || networkIdentity(headings[names[0]]) == nil
    guard
      asks || headings.contains(where: { participantFact($0) == .responded })
        || below.contains(where: { MemberLists.names(inCell: $0[names[0]]).count > 1 })
    else { return nil }
    return SurveyRecognition.plan(
      headings: headings, headingRow: line.number, boards: boards, names: names,
      titles: Array(sample.lines[..<headingIndex]))
  }

  static func plan(
    headings: [String], headingRow: Int, boards: [Field: Int], names: [Int],
    titles: [SheetGrid.Line]
  ) -> SheetPlan {
    var plan = SheetPlan(
      shape: .survey, kind: .memberships, headingRow: headingRow, firstRow: headingRow + 1,
      headings: headings, meanings: Array(repeating: .ignored, count: headings.count))
    for column in names { plan.meanings[column] = .names }
    for (field, column) in boards { plan.meanings[column] = .field(field) }
    for column in headings.indices where plan.meanings[column] == .ignored {
      if let fact = participantFact(headings[column]), plan.column(fact) == nil {
        plan.meanings[column] = .field(fact)
      }
    }
    plan.titles = titles
    return plan
  }

  /// The plan of a sheet with a row for each network, whose boards stand in several columns of one
  /// heading and a number: "Bestuur 1", "Bestuur 2".
  private func networkRows(
    _ headings: [String], _ line: SheetGrid.Line, _ below: ArraySlice<SheetGrid.Line>,
    _ headingIndex: Int
  ) -> SheetPlan? {
    let identity = identityColumns(of: headings, among: headings.indices) { heading in
      networkIdentity(heading).flatMap { $0.isVague ? nil : $0 }
    }
    let boards = headings.indices.filter { column in
      !identity.values.contains(column) && asksForBoard(headings[column])
        && !asksForContact(headings[column]) && !addsUp(headings[column])
        && holdsNames(column, below)
    }
    let stems = boards.map { column in
      String(
        String.UnicodeScalarView(
          folded(headings[column]).unicodeScalars.filter(\.properties.isAlphabetic)))
    }
    guard !identity.isEmpty, boards.count >= 2, Set(stems).count == 1 else { return nil }
    var plan = SheetPlan(
      shape: .networkRows, kind: .memberships, headingRow: line.number, firstRow: line.number + 1,
      headings: headings, meanings: Array(repeating: .ignored, count: headings.count))
    for column in boards { plan.meanings[column] = .names }
    for (field, column) in identity { plan.meanings[column] = .field(field) }
    plan.titles = Array(sample.lines[..<headingIndex])
    return plan
  }

  private func asksForBoard(_ heading: String) -> Bool {
    let nouns = ColumnNouns(heading)
    return nouns.namesBoard && !nouns.namesNetwork
  }

  private func asksForNetworks(_ heading: String) -> Bool {
    if let match = networkIdentity(heading), !match.isVague { return true }
    let nouns = ColumnNouns(heading)
    return nouns.namesNetwork && nouns.asksWhich && participantFact(heading) == nil
  }

  /// Whether a column holds names: letters that are no yes and no, and are no long stories.
  private func holdsNames(_ column: Int, _ lines: ArraySlice<SheetGrid.Line>) -> Bool {
    let cells = lines.map { $0[column] }.filter { !$0.isEmpty && !saysNothing($0) }
    let worded = cells.filter { cell in
      Words.yesOrNo.value(of: cell) == nil
        && cell.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }
    guard worded.count * 2 > cells.count else { return false }
    let pieces = worded.flatMap { names(inCell: $0) }
    let length = pieces.map(\.unicodeScalars.count).reduce(0, +)
    return length <= 80 * pieces.count
  }
}

extension SheetPlan {
  /// The list read as a survey, when that is what it is: a row for each board, and an answer or
  /// several networks in a cell.
  func asSurvey(_ sample: SheetGrid) -> SheetPlan? {
    guard shape == .list, let headingRow,
      let network = column(.networkName) ?? column(.network),
      let board = column(.participantName) ?? column(.participant)
    else { return nil }
    let lines = sample.lines.filter { $0.number > headingRow && !$0[board].isEmpty }
    let boards = lines.map { $0[board] }
    guard !lines.isEmpty, Set(boards).count == boards.count else { return nil }
    let asksForResponse = headings.contains { participantFact($0) == .responded }
    let hasDetails = meanings.contains {
      switch $0 {
      case .field(.role), .field(.from), .field(.to), .field(.delegate), .field(.seats),
        .field(.form), .field(.via):
        true
      default: false
      }
    }
    let known = namesKnownByThemselves(in: lines.map { $0[network] })
    let sharesCells = lines.contains { names(inCell: $0[network], known: known).count > 1 }
    guard asksForResponse || sharesCells && !hasDetails else { return nil }
    var identity: [Field: Int] = [:]
    for field in [Field.participant, .participantName] { identity[field] = column(field) }
    let others = headings.indices.filter { column in
      networkIdentity(headings[column]).map { !$0.isVague } ?? false
    }
    return SurveyRecognition.plan(
      headings: headings, headingRow: headingRow, boards: identity,
      names: others.isEmpty ? [network] : others, titles: titles)
  }
}

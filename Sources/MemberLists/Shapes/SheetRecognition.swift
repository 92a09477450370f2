import BoardNetworks
import Spreadsheets

/// What a sheet turned out to be.
enum SheetRecognition {
  case plan(SheetPlan)

  /// A list of boards: the members of a network, or the table of participants if there is one.
  case boards(members: SheetPlan, table: SheetPlan?, expected: TableKind?)

  /// Headings that are wrong, each with its position.
  case wrongHeadings([String], row: Int, wrong: [(column: Int, kind: Problem.Kind)])

  /// No shape fits. The kind is what the name of the sheet leads one to expect.
  case unrecognised([String], row: Int, expected: TableKind?)

  /// A page that explains the workbook.
  case notes

  /// A table of interventions, which says nothing of the landscape.
  case interventions
}

/// Recognises the shape of one sheet by its first rows.
struct SheetRecogniser {
  private let sample: SheetGrid
  private let name: String
  private let isSheetOfWorkbook: Bool

  /// Whether this is the only table of the input, which must then say who is a member of what.
  private let isAlone: Bool
  private let mergedRanges: [CellRange]

  /// Whether it was made of a file of another kind: a table, with headings that are what they are.
  private let isMade: Bool

  init(_ input: InputSheet, sample: SheetGrid, isAlone: Bool) {
    self.sample = sample
    self.isAlone = isAlone
    name = input.name
    isSheetOfWorkbook = input.sheetName != nil
    isMade = input.isMade
    mergedRanges = input.sheet?.mergedRanges ?? []
  }

  /// How many rows tell the shape of a sheet.
  static let sampleSize = 200

  /// Tries the shapes in turn: a list of memberships, a table that its name promises, a matrix, a
  /// survey, any other table, the members of one network.
  func recognise(known: KnownNames) -> SheetRecognition {
    if !isMade, InterventionHeadings(in: sample)?.areFollowed(in: sample) == true {
      return .interventions
    }
    var table: SheetPlan?
    var expected: TableKind?
    search: for (number, index) in headingCandidates.enumerated() {
      let line = sample.lines[index]
      switch MemberLists.recognise(
        headings: line.cells, name: name, isAlone: isAlone, mayBeMisspelt: !isMade)
      {
      case .table(let found):
        let plan = SheetPlan(
          table: found, headingRow: line.number, titles: Array(sample.lines[..<index]))
        if isMade { return .plan(plan) }
        if found.kind == .memberships, !marksIdentity(plan), !headsOneNetworkOfMany(plan) {
          return .plan(plan.asSurvey(sample) ?? plan)
        }
        if found.kind != .memberships, table == nil { table = plan }
        // A line such as "Netwerken; 2025" may yet be a title.
        if found.columns.count > 1 || line.filledColumns.count == 1 { break search }
      case .wrongHeadings(let headings):
        let unexplained = headings.filter { !isExplained($0, by: index) }
        if !unexplained.isEmpty, table == nil, number < 3 {
          return .wrongHeadings(line.cells, row: line.number, wrong: unexplained)
        }
        // It heads another shape, and what stands below it is no heading: "De Brug; SWV; lid".
        if unexplained.isEmpty { break search }
      case .unrecognised(let kind): expected = expected ?? kind
      }
    }
    if isSheetOfWorkbook, isNameOfNotes(name) { return .notes }
    if let table, table.kind != .participants, tableKind(named: name) == table.kind {
      return .plan(table)
    }
    let first = sample.lines.first
    let unrecognised = SheetRecognition.unrecognised(
      first?.cells ?? [], row: first?.number ?? 1, expected: expected)
    if numbersDetails, let survey = SurveyRecognition(sample).plan() { return .plan(survey) }
    if let matrix = MatrixRecognition(sample, merged: mergedRanges, known: known).plan() {
      let marks = matrix.columns(meaning: .mark).count
      if hasSameNamesOnBothSides(matrix) { return unrecognised }
      let isTable = table.map { $0.table.columns.count >= max(3, marks) } ?? false
      if !isTable { return .plan(matrix) }
    }
    if let survey = SurveyRecognition(sample).plan() { return .plan(survey) }
    if let table, table.kind != .participants { return .plan(table) }
    if let table, isGeneric(name), tableKind(named: name) == .participants { return .plan(table) }
    let lists = MemberSheetRecognition(sample)
    if lists.holdsSeveralLists { return unrecognised }
    if let members = lists.plan() {
      return .boards(members: members, table: table, expected: expected)
    }
    if let table { return .plan(table) }
    return unrecognised
  }

  /// Whether headings number what rows say of memberships: "Rol 1" stands beside "Netwerk 1", and
  /// what stands below them are names, however short.
  private var numbersDetails: Bool {
    headingCandidates.prefix(3).contains { index in
      sample.lines[index].cells.contains { heading in
        numberedNoun(heading).map { membershipDetail($0) != nil } ?? false
      }
    }
  }

  /// Whether a matrix crosses boards with boards, or networks with networks: who works with whom.
  private func hasSameNamesOnBothSides(_ matrix: SheetPlan) -> Bool {
    let labels = [Field.participantName, .participant, .networkName, .network]
      .compactMap { matrix.column($0) }
    let rows = Set(
      sample.lines.filter { $0.number >= matrix.firstRow }
        .flatMap { line in labels.map { foldedKey(line[$0]) } })
    let marks = matrix.columns(meaning: .mark)
    return marks.count { rows.contains(foldedKey(matrix.headings[$0])) } * 2 > marks.count
  }

  /// The lines that may hold headings: not those of one cell above wider ones, which are titles.
  private var headingCandidates: [Int] {
    sample.lines.indices.prefix(25).filter { index in
      sample.lines[index].filledColumns.count > 1
        || !sample.lines[index...].prefix(10).contains { $0.filledColumns.count > 1 }
    }
  }

  /// Whether marks stand where a list has the names of networks or boards: then it is a matrix.
  private func marksIdentity(_ plan: SheetPlan) -> Bool {
    let columns = [Field.network, .networkName, .participant, .participantName]
      .compactMap { plan.column($0) }
    let below = sample.lines.filter { $0.number > plan.headingRow ?? 0 }
    return columns.contains { column in
      let cells = below.map { $0[column] }.filter { !$0.isEmpty }
      return cells.count > 1 && cells.contains { MatrixMark($0) == .plain && $0 != "1" }
        && cells.allSatisfy {
          switch MatrixMark($0) {
          case .plain, .none: true
          default: false
          }
        }
    }
  }

  /// Whether the column of networks is called "SWV" and stands among others that are called after
  /// networks too, with years, hours or other numbers below: then each heading names a network.
  private func headsOneNetworkOfMany(_ plan: SheetPlan) -> Bool {
    guard let column = plan.column(.networkName) ?? plan.column(.network),
      networkIdentity(plan.headings[column])?.isVague == true
    else { return false }
    let others = plan.table.unknownColumns.map { plan.headings[$0] }
    let below = sample.lines.filter { $0.number > plan.headingRow ?? 0 }
      .map { $0[column] }.filter { !$0.isEmpty }
    return KnownNames.soundOfNetworks(others) > 0 && !below.isEmpty
      && below.allSatisfy { !$0.unicodeScalars.contains(where: \.properties.isAlphabetic) }
  }

  /// Whether a heading that looks misspelt, or repeated, belongs to another shape: marks stand below
  /// it, or it is one of several columns for the same, such as "netwerk 1" and "netwerk 2".
  private func isExplained(_ wrong: (column: Int, kind: Problem.Kind), by index: Int) -> Bool {
    let line = sample.lines[index]
    let below = sample.lines[(index + 1)...]
    let cells = below.map { $0[wrong.column] }.filter { !$0.isEmpty }
    if case .repeatedHeading(let headings) = wrong.kind {
      return Set(headings.map(foldedKey)).count == 1 && networkIdentity(headings[0]) != nil
    }
    if !cells.isEmpty, cells.allSatisfy({ MatrixMark($0) != .unclear }),
      cells.contains(where: { MatrixMark($0) == .plain })
    {
      return true
    }
    // "Naam van uw bestuur" spells the word right and says more.
    if case .misspeltHeading(let meant) = wrong.kind {
      let words = folded(line[wrong.column]).unicodeScalars
        .split { !$0.properties.isAlphabetic }.map(String.init)
      let forms = [meant] + pluralForms(of: meant)
      if words.count > 1, words.contains(where: forms.contains) { return true }
    }
    guard let base = numberedNoun(line[wrong.column]) else { return false }
    return line.cells.count { numberedNoun($0) == base } > 1
  }
}

/// Whether a sheet of this name explains the others.
private func isNameOfNotes(_ name: String) -> Bool {
  let key = foldedKey(name)
  return [
    "toelichting", "leesmij", "readme", "uitleg", "instructie", "legenda", "voorblad",
    "inhoud", "keuzelijst", "explanation", "notes", "titelblad", "colofon", "versiebeheer",
  ]
  .contains { key.hasPrefix($0) }
}

/// What sheets turned out to be, once all have been seen.
///
/// A list of boards is the table of participants when it says more of boards than a list of members
/// does, or when it is the only one beside the memberships; else it lists the members of a network.
func settled(
  _ recognitions: [(input: InputSheet, recognition: SheetRecognition)]
) -> [SheetRecognition] {
  let lists = recognitions.count {
    if case .boards(let members, _, _) = $0.recognition {
      members.leaningToMembers >= 0
    } else {
      false
    }
  }
  let hasMemberships = recognitions.contains {
    if case .plan(let plan) = $0.recognition { plan.kind == .memberships } else { false }
  }
  return recognitions.map { input, recognition in
    guard case .boards(let members, let table, let expected) = recognition else {
      return recognition
    }
    let leaning = members.leaningToMembers
    let isTable = leaning < 0 || leaning == 0 && hasMemberships && lists == 1
    if !isTable, let named = members.named(sheet: input.sheetName, stem: input.stem) {
      return .plan(named)
    }
    if let table { return .plan(table) }
    return .unrecognised(members.headings, row: members.headingRow ?? 1, expected: expected)
  }
}

import BoardNetworks
import Spreadsheets

/// A sheet of the input, and how it is to be read.
struct PlannedSheet {
  let input: InputSheet

  /// Nil when the sheet is not read.
  var plan: SheetPlan?

  /// Why it is not read, where that needs no mending.
  var passedOver: SheetShape?

  /// Headings that fit no shape, and the table that the name of the sheet leads one to expect.
  var unrecognised: (headings: [String], row: Int, expected: TableKind?)?

  /// Opens the sheet as it was planned.
  func table(known: KnownNames, log: inout ProblemLog) -> OpenTable? {
    guard let plan, let sheet = input.sheet else { return nil }
    switch plan.shape {
    case .list, .table:
      var opened = OpenTable(
        table: InputTable(
          source: input.source, file: input.file, sheetName: input.sheetName,
          headingRow: plan.headingRow ?? 0, recognised: plan.table),
        sheet: sheet)
      opened.table.isMade = input.isMade
      opened.firstRow = plan.firstRow
      opened.lastRow = plan.lastRow
      opened.understanding = SheetUnderstanding(plan)
      if plan.kind == .networks {
        opened.table.attributeColumns = numericColumns(of: opened)
      }
      return opened
    default:
      return ShapeReader.table(of: input, sheet: sheet, by: plan, known: known, log: &log)
    }
  }
}

/// The sheets of an input with their plans.
struct PlannedInput {
  private(set) var sheets: [PlannedSheet]

  /// The names that tables of participants and of networks give.
  private(set) var known = KnownNames()

  /// How the sheets are read, for an analyst to edit.
  private(set) var map = SheetMap(lines: [])

  /// Recognises every sheet that is to be seen, unless a map says what it is. Those that hold nothing
  /// are passed over, unless a whole file holds nothing.
  init(_ inputs: [InputSheet], map entries: MapEntries, log: inout ProblemLog) {
    let samples = inputs.map { input in
      input.sheet.map { SheetGrid($0, limit: SheetRecogniser.sampleSize) }
    }
    sheets = inputs.map { PlannedSheet(input: $0) }
    var shown: [Int] = []
    for (position, sample) in samples.enumerated() {
      guard let sample, let sheet = inputs[position].sheet else { continue }
      let shape = entries.entry(for: inputs[position])?.shape
      if shape == .skip {
        sheets[position].passedOver = .skipped
      } else if sheet.isHidden, shape == nil {
        sheets[position].passedOver = .hidden
        log.add(.hiddenSheet, at: inputs[position].place)
      } else if sample.lines.isEmpty, sample.defects.isEmpty {
        sheets[position].passedOver = .empty
      } else {
        shown.append(position)
      }
    }
    reportEmptyFiles(log: &log)
    entries.reportUnknown(among: inputs, log: &log)

    let isAlone = shown.count == 1 && !inputs.contains { $0.sheet == nil }
    func recognise(_ position: Int) -> SheetRecognition {
      SheetRecogniser(inputs[position], sample: samples[position]!, isAlone: isAlone)
        .recognise(known: known)
    }
    var found: [(input: InputSheet, recognition: SheetRecognition)] = []
    for position in shown {
      let input = inputs[position]
      if samples[position]!.lines.isEmpty {
        for defect in samples[position]!.defects {
          var place = input.place
          place.row = defect.place.row
          log.add(Problem.Kind(defect), at: place)
        }
        continue
      }
      found.append((input, recognise(position)))
    }
    for (input, recognition) in zip(found.map(\.input), settled(found)) {
      guard case .plan(let plan) = recognition else { continue }
      learn(plan, samples[input.source]!)
    }
    // What the tables name may tell which side of a matrix the boards stand on.
    for index in found.indices {
      guard case .plan(let plan) = found[index].recognition,
        plan.shape == .matrix || plan.shape == .transposedMatrix
      else { continue }
      found[index].recognition = recognise(found[index].input.source)
    }
    for (input, recognition) in zip(found.map(\.input), settled(found)) {
      guard let entry = entries.entry(for: input) else {
        take(recognition, of: input, log: &log)
        continue
      }
      var recognised: SheetPlan?
      if case .plan(let plan) = recognition { recognised = plan }
      sheets[input.source].plan = entry.plan(
        of: input, recognised: recognised, sample: samples[input.source]!, known: known, log: &log)
    }
    map = SheetMap(of: sheets, samples: samples)
  }

  private mutating func take(
    _ recognition: SheetRecognition, of input: InputSheet, log: inout ProblemLog
  ) {
    switch recognition {
    case .plan(let plan): sheets[input.source].plan = plan
    case .boards: break
    case .notes: sheets[input.source].passedOver = .notes
    case .interventions: sheets[input.source].passedOver = .interventions
    case .unrecognised(let headings, let row, let expected):
      sheets[input.source].unrecognised = (headings, row, expected)
    case .wrongHeadings(let headings, let row, let wrong):
      var place = input.place
      place.row = row
      for (column, kind) in wrong {
        place.column = column
        place.heading = headings[column]
        log.add(kind, at: place)
      }
    }
  }

  /// Notes the names that a table of participants or of networks gives.
  private mutating func learn(_ plan: SheetPlan, _ sample: SheetGrid) {
    guard plan.shape == .table else { return }
    let columns = [plan.column(.id), plan.column(.name)].compactMap { $0 }
    let names = sample.lines.filter { $0.number >= plan.firstRow }.flatMap { line in
      columns.map { line[$0] }
    }
    switch plan.kind {
    case .participants: known.addBoards(names)
    case .networks: known.addNetworks(names)
    default: break
    }
  }

  private func reportEmptyFiles(log: inout ProblemLog) {
    var reported: Set<String> = []
    let filled = Set(sheets.filter { $0.passedOver != .empty }.map(\.input.file))
    for sheet in sheets where !filled.contains(sheet.input.file) {
      if reported.insert(sheet.input.file).inserted { log.add(.emptyFile, at: sheet.input.place) }
    }
  }

  /// A sheet whose name promises a table that no other one holds must be mended; any other that is
  /// not recognised is passed over.
  func reportUnrecognised(log: inout ProblemLog) {
    let found = Set(sheets.compactMap(\.plan?.kind))
    for sheet in sheets {
      var place = sheet.input.place
      guard let (headings, row, expected) = sheet.unrecognised else { continue }
      place.row = row
      if let expected, !found.contains(expected) {
        log.add(.noUsableHeading(found: headings, expected), at: place)
      } else {
        log.add(place.sheet == nil ? .unreadFile : .unreadSheet, at: place)
      }
    }
  }
}

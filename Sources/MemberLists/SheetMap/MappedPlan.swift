import BoardNetworks
import Spreadsheets

extension MappedSheet {
  /// The plan of a sheet as the map has it, starting from what was recognised where that agrees.
  ///
  /// - Returns: Nil when the map leaves out what such a sheet needs, which is reported.
  func plan(
    of input: InputSheet, recognised: SheetPlan?, sample: SheetGrid, known: KnownNames,
    log: inout ProblemLog
  ) -> SheetPlan? {
    guard var plan = base(of: input, recognised: recognised, sample: sample, known: known) else {
      log.add(.mapIncomplete(missing: ["betekenis"]), at: place)
      return nil
    }
    if let headingRow { plan.firstRow = headingRow + 1 }
    plan.firstRow = firstRow ?? plan.firstRow
    plan.lastRow = lastRow ?? plan.lastRow
    if let network, network != plan.network?.name {
      plan.network = NetworkNaming(name: network, origin: .map)
    }
    for entry in columns {
      guard entry.column < max(sample.columnCount, plan.headings.count) else {
        log.add(.mapUnknownColumn(columnLetters(entry.column)), at: entry.place)
        continue
      }
      while plan.headings.count <= entry.column {
        plan.headings.append("")
        plan.meanings.append(.ignored)
      }
      if !entry.network.isEmpty, entry.network != plan.name(ofColumn: entry.column) {
        plan.entryNames[entry.column] = entry.network
      }
      guard !entry.meaning.isEmpty else { continue }
      guard let meaning = MapWords.meaning(of: entry.meaning, in: plan.shape, plan.kind) else {
        let expected = MapWords.expected(in: plan.shape, plan.kind)
        log.add(.mapUnknownWord(entry.meaning, expected: expected), at: entry.place)
        continue
      }
      plan.meanings[entry.column] = meaning
    }
    plan.turnLabels()
    let missing = plan.missing
    if !missing.isEmpty { log.add(.mapIncomplete(missing: missing), at: place) }
    return missing.isEmpty ? plan : nil
  }

  private func base(
    of input: InputSheet, recognised: SheetPlan?, sample: SheetGrid, known: KnownNames
  ) -> SheetPlan? {
    func agrees(_ plan: SheetPlan) -> Bool {
      headingRow == nil && firstRow == nil || headingRow == plan.headingRow
    }
    guard let shape else { return recognised }
    if let recognised, agrees(recognised) {
      if MapShape(recognised) == shape { return recognised }
      if case .shape(let turned) = shape, recognised.isMatrix, turned.isMatrix {
        var plan = recognised
        plan.shape = turned
        plan.isOrientationAssumed = false
        return plan
      }
    }
    let found: SheetPlan? =
      switch shape {
      case .shape(.members): MemberSheetRecognition(sample).plan()
      case .shape(.survey): SurveyRecognition(sample).plan()
      case .shape(.matrix), .shape(.transposedMatrix):
        MatrixRecognition(sample, merged: input.sheet?.mergedRanges ?? [], known: known).plan()
      default: nil
      }
    if var found, agrees(found) {
      if case .shape(let asked) = shape { found.shape = asked }
      return found.shape == .members
        ? found.named(sheet: input.sheetName, stem: input.stem) ?? found : found
    }
    return byHeadings(shape, of: input, sample)
  }

  /// A plan in which each column means what its heading says, or nothing.
  private func byHeadings(
    _ shape: MapShape, of input: InputSheet, _ sample: SheetGrid
  ) -> SheetPlan? {
    let (form, kind): (SheetShape, TableKind)
    switch shape {
    case .shape(let asked): (form, kind) = (asked, .memberships)
    case .table(let asked): (form, kind) = (.table, asked)
    case .skip: return nil
    }
    let line = sample.lines.first { $0.number == headingRow ?? $0.number }
    let row = headingRow ?? (firstRow == nil ? line?.number : nil)
    let headings = (0..<sample.columnCount).map { row == nil ? "" : line?[$0] ?? "" }
    var plan = SheetPlan(
      shape: form, kind: kind, headingRow: row, firstRow: firstRow ?? (row ?? 0) + 1,
      headings: headings, meanings: [])
    for heading in headings {
      let meaning = heading.isEmpty ? nil : MapWords.meaning(of: heading, in: form, kind)
      plan.meanings.append(meaning.map { plan.meanings.contains($0) ? .ignored : $0 } ?? .ignored)
    }
    if form == .members {
      plan = plan.named(sheet: input.sheetName, stem: input.stem) ?? plan
    }
    return plan
  }
}

extension SheetShape {
  fileprivate var isMatrix: Bool { self == .matrix || self == .transposedMatrix }
}

extension SheetPlan {
  fileprivate var isMatrix: Bool { shape.isMatrix }

  /// Makes the labels of a matrix boards or networks, as its side has it.
  fileprivate mutating func turnLabels() {
    guard isMatrix else { return }
    let isTransposed = shape == .transposedMatrix
    for column in meanings.indices {
      switch meanings[column] {
      case .field(.participant) where isTransposed: meanings[column] = .field(.network)
      case .field(.participantName) where isTransposed: meanings[column] = .field(.networkName)
      case .field(.network) where !isTransposed: meanings[column] = .field(.participant)
      case .field(.networkName) where !isTransposed: meanings[column] = .field(.participantName)
      default: break
      }
    }
  }

  /// What the plan lacks to be read, in words of a map.
  fileprivate var missing: [String] {
    let hasBoard = column(.participant) != nil || column(.participantName) != nil
    let hasNetwork = column(.network) != nil || column(.networkName) != nil
    var missing: [String] = []
    switch shape {
    case .list:
      if !hasBoard { missing.append("deelnemer") }
      if !hasNetwork { missing.append("netwerk") }
    case .matrix:
      if !hasBoard { missing.append("deelnemer") }
      if !meanings.contains(.mark) { missing.append("kruisje") }
    case .transposedMatrix:
      if !hasNetwork { missing.append("netwerk") }
      if !meanings.contains(.mark) { missing.append("kruisje") }
    case .members:
      if !hasBoard { missing.append("deelnemer") }
      if network == nil { missing.append("netwerk") }
    case .survey:
      if !hasBoard { missing.append("deelnemer") }
      if !meanings.contains(.names) { missing.append("namen") }
    case .networkRows:
      if !hasNetwork { missing.append("netwerk") }
      if !meanings.contains(.names) { missing.append("namen") }
    default:
      for group in ColumnCatalogue.required(by: kind)
      where group.allSatisfy({ column($0) == nil }) {
        missing.append(MapWords.word(for: .field(group[0]), in: self))
      }
    }
    return missing
  }
}

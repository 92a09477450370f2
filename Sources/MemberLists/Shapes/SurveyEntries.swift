import BoardNetworks

extension ShapeReader {
  /// Each name that a board gives is an entry. A row without any is a board that is in no network, or
  /// one that did not answer: only the former is known.
  mutating func readSurvey(known: KnownNames, log: inout ProblemLog) {
    let columns = plan.columns(meaning: .names)
    let labelColumn = plan.column(.participantName) ?? plan.column(.participant) ?? 0
    let footers = FooterReading(
      headings: plan.headings, labelColumn: labelColumn, lastDataRow: nil)
    let knownNames = namesKnownByThemselves(in: lines.flatMap { line in columns.map { line[$0] } })
      .union(known.networkKeys)

    var boards: Set<String> = []
    var networks: Set<String> = []
    var undivided: Set<String> = []
    var previous = plan.headingRow ?? 0
    for line in lines {
      defer { previous = line.number }
      if let footer = footers.reading(line, previous: previous) {
        leaveOut(line, footer, log: &log)
        continue
      }
      var count = 0
      for column in columns {
        let found = names(inCell: line[column], known: knownNames)
        if found.count > 1 { understanding.sharedCells += 1 }
        for name in found {
          entries.append(EntriesSheet.Entry(line: line, column: column, name: name))
          networks.insert(name)
          if name.unicodeScalars.contains(","), undivided.insert(name).inserted {
            log.add(.commasInName(name), at: place(line, column))
          }
        }
        count += found.count
      }
      guard let label = label(of: line, number: .participant, name: .participantName) else {
        if count == 0 { leaveOut(line, .remark, .remark(line.firstText), log: &log) }
        continue
      }
      boards.insert(label.text)
      let saysNone = columns.contains { !line[$0].isEmpty && !saysUnknown(line[$0]) }
      let responded = responded(in: line) ?? (count > 0 || saysNone)
      list(label, line, isWithoutTie: count == 0, responded: responded, log: &log)
      guard count == 0 else { continue }
      let name = label.name ?? label.text
      if responded {
        leaveOut(line, .withoutTie, .boardWithoutNetwork(name), log: &log)
      } else {
        leaveOut(line, .noAnswer, .noAnswer(name), log: &log)
      }
    }
    understanding.rows = boards.count
    understanding.boards = boards.count
    understanding.networks = networks.count
  }

  /// Each board that a row of a network names is an entry.
  mutating func readNetworkRows(log: inout ProblemLog) {
    let columns = plan.columns(meaning: .names)
    let footers = FooterReading(
      headings: plan.headings,
      labelColumn: plan.column(.networkName) ?? plan.column(.network) ?? 0, lastDataRow: nil)
    let known = namesKnownByThemselves(in: lines.flatMap { line in columns.map { line[$0] } })

    var boards: Set<String> = []
    var networks: Set<String> = []
    var previous = plan.headingRow ?? 0
    for line in lines {
      defer { previous = line.number }
      if let footer = footers.reading(line, previous: previous) {
        leaveOut(line, footer, log: &log)
        continue
      }
      var count = 0
      for column in columns {
        let found = names(inCell: line[column], known: known)
        if found.count > 1 { understanding.sharedCells += 1 }
        for name in found {
          entries.append(EntriesSheet.Entry(line: line, column: column, name: name))
          boards.insert(name)
        }
        count += found.count
      }
      guard let label = label(of: line, number: .network, name: .networkName) else {
        if count == 0 { leaveOut(line, .remark, .remark(line.firstText), log: &log) }
        continue
      }
      networks.insert(label.text)
      if count == 0 {
        leaveOut(line, .withoutTie, .networkWithoutBoard(label.name ?? label.text), log: &log)
      }
      listing.networks.append(
        ListedNetwork(
          label: label.text, name: label.name, isNumber: label.isNumber, type: nil, declared: nil,
          isWithoutTie: count == 0, place: place(line)))
    }
    understanding.rows = networks.count
    understanding.boards = boards.count
    understanding.networks = networks.count
  }

  /// What the row says of the answer itself.
  private func responded(in line: SheetGrid.Line) -> Bool? {
    plan.column(.responded).flatMap { Words.yesOrNo.value(of: line[$0]) }
  }
}

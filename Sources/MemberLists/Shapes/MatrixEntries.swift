import BoardNetworks

extension ShapeReader {
  /// Each mark of a matrix is an entry. A row without marks is a board, or a network, without a tie.
  mutating func readMatrix(log: inout ProblemLog) {
    let isTransposed = plan.shape == .transposedMatrix
    let marks = plan.columns(meaning: .mark)
    let (number, name): (Field, Field) =
      isTransposed ? (.network, .networkName) : (.participant, .participantName)
    let labelColumn = plan.column(name) ?? plan.column(number) ?? 0
    let titles = plan.titles.flatMap(\.cells)
    let marked = lines.filter { line in
      !line[labelColumn].isEmpty && !line.filledColumns.prefix(2).contains { addsUp(line[$0]) }
    }
    let reading = MarkReading(
      of: marked.flatMap { line in marks.map { line[$0] } },
      legend: legend(in: titles + lines.filter { $0.filledColumns.count <= 2 }.flatMap(\.cells)))
    let footers = FooterReading(
      headings: plan.headings, labelColumn: labelColumn,
      lastDataRow: marked.last { line in
        marks.contains { MatrixMark(line[$0]).isMember }
      }?.number ?? 0)

    var listed = [Int](repeating: 0, count: plan.headings.count)
    var signs: [String: Int] = [:]
    var labels: Set<String> = []
    var totals: SheetGrid.Line?
    var previous = plan.headingRow ?? 0
    for line in lines {
      defer { previous = line.number }
      if let footer = footers.reading(line, previous: previous) {
        if case .total = footer, totals == nil, line.number > footers.lastDataRow ?? 0 {
          totals = line
        }
        leaveOut(line, footer, log: &log)
        continue
      }
      let label = label(of: line, number: number, name: name)
      if label == nil, sums(in: line, marks, listed) {
        totals = totals ?? line
        leaveOut(line, .total(line.firstText, declared: nil), log: &log)
        continue
      }
      var count = 0
      var hasUnclear = false
      for column in marks {
        guard let entry = reading.entry(line[column]) else { continue }
        switch entry {
        case .success(let entry):
          entries.append(
            EntriesSheet.Entry(
              line: line, column: column, name: plan.name(ofColumn: column),
              role: entry.role ?? "", seats: entry.seats.map { String($0) } ?? ""))
          signs[line[column], default: 0] += 1
          listed[column] += 1
          count += 1
        case .failure:
          hasUnclear = true
          reject(line, column, .unclearMark(line[column]), log: &log)
        }
      }
      guard let label else {
        if count == 0, !hasUnclear {
          leaveOut(line, .remark, .remark(line.firstText), log: &log)
        }
        continue
      }
      labels.insert(label.text)
      compareTotals(of: line, label, with: count, log: &log)
      list(label, line, count: count, hasUnclear: hasUnclear, isTransposed, log: &log)
    }

    list(columns: marks, listed: listed, totals: totals, isTransposed, log: &log)
    understanding.rows = labels.count
    let names = Set(marks.map { plan.name(ofColumn: $0) })
    understanding.boards = isTransposed ? names.count : labels.count
    understanding.networks = isTransposed ? labels.count : names.count
    understanding.marks = signs.sorted {
      $0.value == $1.value ? scalarOrder($0.key, $1.key) : $0.value > $1.value
    }.map(\.key)
    for column in marks {
      guard let group = plan.groups[column], !understanding.groups.contains(group) else { continue }
      understanding.groups.append(group)
    }
  }

  /// Counts a row without marks, and notes what the row is about.
  private mutating func list(
    _ label: Label, _ line: SheetGrid.Line, count: Int, hasUnclear: Bool, _ isTransposed: Bool,
    log: inout ProblemLog
  ) {
    let isWithoutTie = count == 0
    guard !isTransposed else {
      if isWithoutTie, !hasUnclear {
        leaveOut(line, .withoutTie, .networkWithoutBoard(label.name ?? label.text), log: &log)
      }
      listing.networks.append(
        ListedNetwork(
          label: label.text, name: label.name, isNumber: label.isNumber, type: nil, declared: nil,
          isWithoutTie: isWithoutTie,
          place: place(line, plan.column(label.isNumber ? .network : .networkName))))
      return
    }
    list(label, line, isWithoutTie: isWithoutTie, log: &log)
    guard isWithoutTie, !hasUnclear else { return }
    let name = label.name ?? label.text
    if listing.boards.last?.facts?.responded == false {
      leaveOut(line, .noAnswer, .noAnswer(name), log: &log)
    } else {
      leaveOut(line, .withoutTie, .boardWithoutNetwork(name), log: &log)
    }
  }

  /// Notes what the columns are about, and whether the totals below them are right.
  private mutating func list(
    columns marks: [Int], listed: [Int], totals: SheetGrid.Line?, _ isTransposed: Bool,
    log: inout ProblemLog
  ) {
    for column in marks {
      let name = plan.name(ofColumn: column)
      var place = place(row: plan.headingRow ?? 1, column: column)
      var declared: Int?
      if let totals, let says = Int(totals[column]), says != listed[column] {
        place = self.place(totals, column)
        log.add(.totalDiffers(name, says: says, listed: listed[column]), at: place)
        declared = says > listed[column] ? says : nil
      }
      if listed[column] == 0 {
        log.add(isTransposed ? .boardWithoutNetwork(name) : .networkWithoutBoard(name), at: place)
      }
      guard !isTransposed else {
        guard listed[column] == 0 else { continue }
        listing.boards.append(
          ListedBoard(
            label: name, name: nil, isNumber: false, facts: nil, isWithoutTie: true, place: place))
        continue
      }
      listing.networks.append(
        ListedNetwork(
          label: name, name: nil, isNumber: false, type: plan.groups[column], declared: declared,
          isWithoutTie: listed[column] == 0, place: place))
    }
  }

  /// Tells of a total beside the marks of a row that is not their number.
  private func compareTotals(
    of line: SheetGrid.Line, _ label: Label, with count: Int, log: inout ProblemLog
  ) {
    for column in plan.columns(meaning: .total) {
      guard let says = Int(line[column]), says != count else { continue }
      log.add(
        .totalDiffers(label.name ?? label.text, says: says, listed: count),
        at: place(line, column))
    }
  }

  /// Whether a row without a name counts the marks above it.
  private func sums(in line: SheetGrid.Line, _ marks: [Int], _ listed: [Int]) -> Bool {
    let filled = marks.filter { !line[$0].isEmpty }
    guard !filled.isEmpty else { return false }
    return filled.allSatisfy { Int(line[$0]) != nil }
      && (filled.contains { Int(line[$0])! > 1 }
        || filled.allSatisfy { Int(line[$0]) == listed[$0] })
  }
}

/// The name in a heading: without line breaks, and of "In welke netwerken zit u? [SWV PO]" what is
/// between the brackets.
func nameInHeading(_ heading: String) -> String {
  let words = heading.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" }
    .map { String($0) }
  let name = words.joined(separator: " ")
  guard name.hasSuffix("]"), let open = name.lastIndex(of: "["), open != name.startIndex else {
    return name
  }
  let inner = trimmedText(String(name[name.index(after: open)...].dropLast()))
  return inner.isEmpty ? name : inner
}

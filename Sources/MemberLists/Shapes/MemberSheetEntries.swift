import BoardNetworks

extension ShapeReader {
  /// Each row of a sheet that lists the members of one network is an entry.
  mutating func readMembers(log: inout ProblemLog) {
    let network = plan.network?.name ?? ""
    let labelColumn = plan.column(.participantName) ?? plan.column(.participant) ?? 0
    let footers = FooterReading(
      headings: plan.headings, labelColumn: labelColumn, lastDataRow: nil)

    var members: Set<String> = []
    var total: (line: SheetGrid.Line, says: Int)?
    var followsTotal = false
    var previous = plan.headingRow ?? 0
    for line in lines {
      defer { previous = line.number }
      if let footer = footers.reading(line, previous: previous, followsTotal: followsTotal) {
        if case .total(_, let declared) = footer {
          followsTotal = true
          if let declared, total == nil { total = (line, declared) }
        }
        leaveOut(line, footer, log: &log)
        continue
      }
      entries.append(EntriesSheet.Entry(line: line, column: labelColumn, name: network))
      guard let label = label(of: line, number: .participant, name: .participantName) else {
        continue
      }
      members.formUnion(names(inCell: label.text))
      list(label, line, isWithoutTie: false, log: &log)
    }

    if let total, total.says != members.count {
      log.add(
        .totalDiffers(network, says: total.says, listed: members.count), at: place(total.line))
    }
    listing.networks.append(
      ListedNetwork(
        label: network, name: nil, isNumber: false, type: nil, declared: total?.says,
        isWithoutTie: members.isEmpty,
        place: total.map { place($0.line) } ?? place(row: plan.headingRow ?? plan.firstRow)))
    understanding.rows = entries.count
    understanding.boards = members.count
    understanding.networks = 1
  }
}

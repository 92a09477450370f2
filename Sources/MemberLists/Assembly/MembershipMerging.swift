import BoardNetworks

/// A membership among the drafts.
struct DraftMembership {
  let board: BoardIndex
  let network: NetworkIndex
  let details: SharedDetails?
}

/// What a row of one list says, by number: rows of other lists that say the same have another source.
private struct DetailsOfList: Hashable {
  let number, table: Int
}

extension LandscapeAssembly {
  mutating func resolveMemberships(
    isActive: [Bool], at day: CalendarDate?, log: inout ProblemLog, balances: inout [RowBalance]
  ) -> [DraftMembership] {
    let boardPositions = boardOfLabel.map { Int32($0.position ?? -1) }
    let networkPositions = networkOfLabel.map { Int32($0.position ?? -1) }
    let holds = rows.distinctDetails.map { $0.details.period.holds(at: day) }
    let via = resolveVia(log: &log)

    var used: [Int32] = []
    used.reserveCapacity(rows.row.count)
    var lists = SeveralLists(rows.tables, networkCount: networks.count)
    for (number, table) in rows.tables.enumerated() {
      var balance = balances[table.source]
      for index in rows.rows(ofTable: number) {
        let board = boardPositions[Int(rows.participant[index])]
        let network = networkPositions[Int(rows.network[index])]
        let details = Int(rows.details[index])
        if board < 0 || network < 0 {
          reportUnresolved(row: index, of: table, log: &log, balance: &balance)
        } else if !isActive[Int(network)] {
          balance.add(uncounted(index, of: table, board, network, .leftOut(.networkNotAtDate)))
        } else if details >= 0, !holds[details] {
          balance.add(uncounted(index, of: table, board, network, .leftOut(.membershipNotAtDate)))
        } else {
          used.append(Int32(index))
          lists.note(network, inTable: number)
        }
      }
      balances[table.source] = balance
    }

    let byNetwork = positions(of: used, count: networks.count) {
      networkPositions[Int(rows.network[Int($0)])]
    }
    let sorted = positions(of: byNetwork, count: boards.count) {
      boardPositions[Int(rows.participant[Int($0)])]
    }
    return merged(
      sorted, boardPositions, networkPositions, via, lists, log: &log, balances: &balances)
  }

  /// A row that does not count, by the names of its participant and its network.
  private func uncounted(
    _ index: Int, of table: InputTable, _ board: Int32, _ network: Int32,
    _ outcome: UncountedRow.Outcome
  ) -> UncountedRow {
    UncountedRow(
      row: table.sheetRow(Int(rows.row[index])), name: boards[Int(board)].label,
      network: networks[Int(network)].label, outcome)
  }

  private func reportUnresolved(
    row index: Int, of table: InputTable, log: inout ProblemLog, balance: inout RowBalance
  ) {
    func field(_ number: Field, _ name: Field) -> Field {
      table.recognised.column(number) == nil ? name : number
    }
    let row = Int(rows.row[index])
    let participant = Int(rows.participant[index])
    let network = Int(rows.network[index])
    let flaws: [(field: Field, kind: Problem.Kind?)] = [
      (field(.participant, .participantName), boardOfLabel[participant].problem),
      (field(.network, .networkName), networkOfLabel[network].problem),
    ]
    for case (let field, let kind?) in flaws { log.add(kind, at: table.place(row: row, field)) }
    guard let reason = flaws.compactMap(\.kind).first else { return }
    balance.add(
      UncountedRow(
        row: table.sheetRow(row), name: rows.participants.text(participant),
        network: rows.networks.text(network),
        .rejected(reason)))
  }

  /// Whom each distinct text of a via column means.
  mutating func resolveVia(log: inout ProblemLog) -> [String: Via] {
    var result: [String: Via] = [:]
    guard rows.distinctDetails.contains(where: { $0.via != nil }) else { return result }
    var problems: [Int: Problem.Kind] = [:]
    var (boards, networks) = (boardDirectory, networkDirectory)
    for (number, parsed) in rows.distinctDetails.enumerated() {
      guard let text = parsed.via, result[text] == nil else { continue }
      switch (boards.find(text), networks.find(text)) {
      case (.found(let board), _):
        result[text] = .board(BoardIndex(board))
      case (_, .found(let network)):
        result[text] = .network(NetworkIndex(network))
      case (.ambiguous(let ids), _), (_, .ambiguous(let ids)):
        problems[number] = .ambiguousName(text, ids: ids)
      case (.missing, .missing):
        guard hasParticipantsTable else {
          result[text] = .other(text)
          continue
        }
        let nearest = boards.nearest(to: text) + networks.nearest(to: text)
        problems[number] = .unknownVia(text, nearest: Array(nearest.prefix(3)))
      }
    }
    guard !problems.isEmpty else { return result }
    for (number, table) in rows.tables.enumerated() {
      for index in rows.rows(ofTable: number) {
        guard let kind = problems[Int(rows.details[index])] else { continue }
        log.add(kind, at: table.place(row: Int(rows.row[index]), .via))
      }
    }
    return result
  }

  /// One membership for each run of rows with the same board and network.
  private func merged(
    _ sorted: [Int32], _ boardPositions: [Int32], _ networkPositions: [Int32],
    _ via: [String: Via], _ lists: SeveralLists, log: inout ProblemLog,
    balances: inout [RowBalance]
  ) -> [DraftMembership] {
    var shared = [SharedDetails?](repeating: nil, count: rows.distinctDetails.count)
    var sharedOfList: [DetailsOfList: SharedDetails] = [:]
    let sources = rows.tables.map(\.source)
    var result: [DraftMembership] = []
    result.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      let first = Int(sorted[start])
      let board = boardPositions[Int(rows.participant[first])]
      let network = networkPositions[Int(rows.network[first])]
      var end = start + 1
      while end < sorted.count,
        boardPositions[Int(rows.participant[Int(sorted[end])])] == board,
        networkPositions[Int(rows.network[Int(sorted[end])])] == network
      {
        reportDuplicate(
          of: first, at: Int(sorted[end]), board, network, log: &log, balances: &balances)
        end += 1
      }
      let table = rows.tableIndex(ofRow: first)
      balances[sources[table]].kept += 1

      let details: SharedDetails?
      if end == start + 1, lists.contains(network) {
        let key = DetailsOfList(number: Int(rows.details[first]), table: table)
        if sharedOfList[key] == nil {
          sharedOfList[key] = SharedDetails(
            lists.completed(parsedDetails(ofRow: first), of: network, fromTable: table)
              .resolved(via))
        }
        details = sharedOfList[key]
      } else if end == start + 1 {
        let number = Int(rows.details[first])
        if number >= 0, shared[number] == nil {
          shared[number] = SharedDetails(rows.distinctDetails[number].resolved(via))
        }
        details = number >= 0 ? shared[number] : nil
      } else {
        let all = sorted[start..<end].map { index in
          lists.completed(
            parsedDetails(ofRow: Int(index)), of: network,
            fromTable: rows.tableIndex(ofRow: Int(index)))
        }
        let one = ParsedDetails.merged(all).resolved(via)
        details = one == .none ? nil : SharedDetails(one)
      }
      result.append(
        DraftMembership(
          board: BoardIndex(Int(board)), network: NetworkIndex(Int(network)), details: details))
      start = end
    }
    return result
  }

  private func parsedDetails(ofRow index: Int) -> ParsedDetails {
    let number = Int(rows.details[index])
    return number >= 0 ? rows.distinctDetails[number] : ParsedDetails()
  }

  private func reportDuplicate(
    of first: Int, at index: Int, _ board: Int32, _ network: Int32, log: inout ProblemLog,
    balances: inout [RowBalance]
  ) {
    let firstTable = rows.tables[rows.tableIndex(ofRow: first)]
    let table = rows.tables[rows.tableIndex(ofRow: index)]
    let problem = table.duplicate(ofRow: Int(rows.row[first]), of: firstTable)
    balances[table.source].add(
      uncounted(index, of: table, board, network, UncountedRow.Outcome(of: problem)))
    log.add(problem, at: table.place(row: Int(rows.row[index])))
  }

  /// Rows in stable order of a key from 0 up to `count`.
  private func positions(of rows: [Int32], count: Int, by key: (Int32) -> Int32) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for row in rows { starts[Int(key(row)) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var result = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      let value = Int(key(row))
      result[Int(starts[value])] = row
      starts[value] += 1
    }
    return result
  }
}

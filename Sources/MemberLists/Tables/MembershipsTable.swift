import BoardNetworks
import Spreadsheets

/// The rows of all lists of memberships, by the numbers of their labels.
///
/// A list may have millions of rows and few distinct labels, so a row is four numbers; what else a
/// row says is read once for all rows that say the same.
struct MembershipRows {
  var participants = LabelIndex()
  var networks = LabelIndex()

  /// What rows say besides, by the number in `details`.
  var distinctDetails: [ParsedDetails] = []

  // One entry for each row that can be used.
  var participant: [Int32] = []
  var network: [Int32] = []
  var details: [Int32] = []
  var row: [Int32] = []

  /// The tables that were read, and for each one where its rows end.
  var tables: [InputTable] = []
  var ends: [Int] = []

  /// Labels and the names that stand beside them, in lists that give both a number and a name.
  var participantNames: Set<LabelledName> = []
  var networkNames: Set<LabelledName> = []
  var names = LabelIndex()

  /// How many rows of each source have cells with several names.
  var sharedCells: [Int: Int] = [:]

  /// What sheets name besides their memberships, by label.
  var listedBoards: [(label: Int32, board: ListedBoard)] = []
  var listedNetworks: [(label: Int32, network: ListedNetwork)] = []

  /// Labels that stand in a column of numbers; the others are names.
  var participantNumbers: Set<Int32> = []
  var networkNumbers: Set<Int32> = []

  /// No details: the row says no more than who and where.
  static let noDetails: Int32 = -1
}

extension MembershipRows {
  /// The position in `tables` of the one that gave a row.
  func tableIndex(ofRow index: Int) -> Int {
    var table = 0
    while ends[table] <= index { table += 1 }
    return table
  }

  /// The rows that a table gave.
  func rows(ofTable table: Int) -> Range<Int> {
    (table == 0 ? 0 : ends[table - 1])..<ends[table]
  }
}

extension MembershipRows {
  /// For each name the numbers that it stands beside.
  ///
  /// - Parameter labels: The labels of participants or of networks, those that are named.
  func numbers(
    beside named: Set<LabelledName>, among labels: LabelIndex
  ) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for entry in named {
      result[names.text(Int(entry.name)), default: []].insert(labels.text(Int(entry.label)))
    }
    return result
  }
}

/// A label and a name that one row gives it, as numbers.
struct LabelledName: Hashable {
  let label, name: Int32
}

/// What a row says besides who and where, before what it refers to is looked up.
struct ParsedDetails {
  var details = MembershipDetails()
  var via: String?
  var problems: [(field: Field, kind: Problem.Kind)] = []

  /// Why rows that say this cannot be used.
  var flaws: [(field: Field, kind: Problem.Kind)] = []
}

extension MembershipRows {
  init(
    reading opened: [OpenTable], given: GivenNames, log: inout ProblemLog,
    balances: inout [RowBalance]
  ) {
    var detailKeys = LabelIndex()
    for opened in opened {
      let table = opened.table
      let columns = MembershipColumns(of: table)
      var places = PlacesBesideNames(in: table.recognised)
      balances[table.source] += opened.counted
      var key: [UInt8] = []
      opened.forEachRow(log: &log, balance: &balances[table.source]) { cells, log, balance in
        let participantColumn = columns.participant.column(for: cells)
        let networkColumn = columns.network.column(for: cells)
        let subtotal = subtotal(cells, participantColumn, networkColumn)
        guard subtotal == nil, let participantColumn, let networkColumn,
          !columns.isTotal(cells, participantColumn), !columns.isTotal(cells, networkColumn)
        else {
          let flaw = columns.flaw(
            of: cells, participantColumn, networkColumn, subtotal: subtotal)
          balance.add(
            columns.uncounted(
              cells, participantColumn, networkColumn, UncountedRow.Outcome(of: flaw.kind)))
          log.add(flaw.kind, at: table.place(row: cells.number, flaw.field))
          return
        }

        var detailsNumber = MembershipRows.noDetails
        if columns.gatherDetails(of: cells, into: &key) {
          detailsNumber = detailKeys.index(of: key.span)
          if Int(detailsNumber) == distinctDetails.count {
            distinctDetails.append(columns.parseDetails(of: cells))
          }
          let parsed = distinctDetails[Int(detailsNumber)]
          for problem in parsed.problems + parsed.flaws {
            log.add(problem.kind, at: table.place(row: cells.number, problem.field))
          }
          if let flaw = parsed.flaws.first {
            balance.add(
              columns.uncounted(cells, participantColumn, networkColumn, .rejected(flaw.kind)))
            return
          }
        }

        let participantLabel = participants.index(of: cells.trimmedBytes(ofCell: participantColumn))
        let networkLabel = networks.index(of: cells.trimmedBytes(ofCell: networkColumn))
        if let name = columns.participant.name(beside: participantColumn, in: cells) {
          participantNames.insert(
            LabelledName(
              label: participantLabel, name: names.index(of: cells.trimmedBytes(ofCell: name))))
        }
        if let name = columns.network.name(beside: networkColumn, in: cells) {
          networkNames.insert(
            LabelledName(
              label: networkLabel, name: names.index(of: cells.trimmedBytes(ofCell: name))))
        }
        if participantColumn == columns.participant.number {
          participantNumbers.insert(participantLabel)
        }
        if networkColumn == columns.network.number { networkNumbers.insert(networkLabel) }
        places.add(cells, name: participantLabel, network: networkLabel)
        participant.append(participantLabel)
        network.append(networkLabel)
        details.append(detailsNumber)
        row.append(Int32(cells.number))
      }
      places.report(participants, numbers: participantNumbers, of: table, log: &log)
      tables.append(table)
      ends.append(row.count)
      add(opened.listing)
    }
    divideSharedCells(given: given, balances: &balances)
  }

  /// Adds the boards and networks that a sheet names, with or without a tie.
  private mutating func add(_ listing: Listing) {
    for board in listing.boards {
      let label = participants.index(of: board.label.utf8Span.span)
      if board.isNumber { participantNumbers.insert(label) }
      if let name = board.name {
        let name = names.index(of: name.utf8Span.span)
        participantNames.insert(LabelledName(label: label, name: name))
      }
      listedBoards.append((label, board))
    }
    for network in listing.networks {
      let label = networks.index(of: network.label.utf8Span.span)
      if network.isNumber { networkNumbers.insert(label) }
      if let name = network.name {
        let name = names.index(of: name.utf8Span.span)
        networkNames.insert(LabelledName(label: label, name: name))
      }
      listedNetworks.append((label, network))
    }
  }
}

/// Where a list of memberships has its columns.
private struct MembershipColumns {
  /// The columns that identify a participant or a network: by number, by name, or both.
  struct Identity {
    let number, name: Int?

    /// The column to go by: the number, or the name where the number is blank.
    func column(for row: borrowing Row) -> Int? {
      if let number, !namesNothing(row.trimmedBytes(ofCell: number)) { return number }
      if let name, !namesNothing(row.trimmedBytes(ofCell: name)) { return name }
      return nil
    }

    /// The column of the name when the row is identified by the number.
    func name(beside column: Int, in row: borrowing Row) -> Int? {
      guard column == number, let name, !namesNothing(row.trimmedBytes(ofCell: name)) else {
        return nil
      }
      return name
    }
  }

  let participant, network: Identity
  private let table: RecognisedTable
  private let input: InputTable
  private let detailColumns: [Int]
  private let hasDetails: Bool

  private static let detailFields: [Field] = [
    .role, .form, .via, .from, .to, .delegate, .function, .mandate, .seats, .source,
    .bringsRelation, .bringsProcess, .bringsContent, .takesRelation, .takesProcess, .takesContent,
  ]

  init(of input: InputTable) {
    let table = input.recognised
    self.input = input
    self.table = table
    participant = Identity(
      number: table.column(.participant), name: table.column(.participantName))
    network = Identity(number: table.column(.network), name: table.column(.networkName))
    detailColumns = MembershipColumns.detailFields.map { table.column($0) ?? -1 }
    hasDetails = detailColumns.contains { $0 >= 0 }
  }

  /// Why a row that adds others up, is a remark, or lacks a participant or a network does not count.
  func flaw(
    of row: borrowing Row, _ participantColumn: Int?, _ networkColumn: Int?, subtotal: Int?
  ) -> (kind: Problem.Kind, field: Field?) {
    let sides = [(participantColumn, Field.participant), (networkColumn, .network)]
    for (column, field) in sides {
      guard let column, column == subtotal || isTotal(row, column) else { continue }
      return (.total(row.text(ofCell: column)), field)
    }
    var texts: [String] = []
    for cell in 0..<row.cellCount where !row.trimmedBytes(ofCell: cell).isEmpty {
      texts.append(normalised(row.text(ofCell: cell)))
    }
    if let total = texts.prefix(2).first(where: addsUp) { return (.total(total), nil) }
    if texts.count == 1, looksLikeNote(texts[0]) { return (.remark(texts[0]), nil) }
    guard participantColumn == nil else {
      return (.emptyNetwork, network.number == nil ? .networkName : .network)
    }
    return (.emptyParticipant, participant.number == nil ? .participantName : .participant)
  }

  /// A row that does not count, with what its cells say of who and where.
  func uncounted(
    _ row: borrowing Row, _ participantColumn: Int?, _ networkColumn: Int?,
    _ outcome: UncountedRow.Outcome
  ) -> UncountedRow {
    var texts: [String?] = [nil, nil]
    for (position, column) in [participantColumn, networkColumn].enumerated() {
      if let column { texts[position] = normalised(row.text(ofCell: column)) }
    }
    return UncountedRow(
      row: input.sheetRow(row.number), name: texts[0], network: texts[1], outcome)
  }

  /// Whether a cell is headed as a total. Only cells that begin like one are read for it.
  func isTotal(_ row: borrowing Row, _ column: Int) -> Bool {
    let cell = row.trimmedBytes(ofCell: column)
    guard cell.count >= 5 else { return false }
    switch (cell[0] | 0x20, cell[1] | 0x20, cell[2] | 0x20) {
    case (0x74, 0x6F, 0x74), (0x73, 0x75, 0x62), (0x65, 0x69, 0x6E):  // tot, sub, ein
      return MemberLists.isTotal(row.text(ofCell: column))
    default:
      return false
    }
  }

  /// Writes what the row says besides into a key, and tells whether it says anything.
  func gatherDetails(of row: borrowing Row, into key: inout [UInt8]) -> Bool {
    guard hasDetails else { return false }
    key.removeAll(keepingCapacity: true)
    var saysAnything = false
    for column in detailColumns {
      if column >= 0 {
        let cell = row.trimmedBytes(ofCell: column)
        if !cell.isEmpty { saysAnything = true }
        // The length goes first, so that no text can pass for a boundary.
        var length = cell.count
        while length >= 0x80 {
          key.append(UInt8(truncatingIfNeeded: length) | 0x80)
          length >>= 7
        }
        key.append(UInt8(length))
        for index in cell.indices { key.append(cell[index]) }
      } else {
        key.append(0)
      }
    }
    return saysAnything
  }

  func parseDetails(of row: borrowing Row) -> ParsedDetails {
    var parsed = ParsedDetails()
    func text(_ field: Field, in row: borrowing Row) -> String? {
      guard let column = table.column(field) else { return nil }
      let text = normalised(row.text(ofCell: column))
      return saysNothing(text) ? nil : text
    }
    func list(_ field: Field, in row: borrowing Row) -> [String] {
      table.column(field).map { Set(listedValues(normalised(row.text(ofCell: $0)))) }?
        .sorted(by: scalarOrder) ?? []
    }
    func date(_ field: Field, edge: DateCell.Edge, in row: borrowing Row) -> CalendarDate? {
      guard let column = table.column(field) else { return nil }
      let text = row.text(ofCell: column)
      let cell = DateCell(text, edge: edge)
      switch cell {
      case .unreadable: parsed.flaws.append((field, .unreadableDate(text, rejectsRow: true)))
      case .roughly(let date): parsed.problems.append((field, .approximateDate(text, readAs: date)))
      case .open, .day: break
      }
      return cell.date
    }

    parsed.details.roles = list(.role, in: row)
    parsed.details.sources = list(.source, in: row)
    parsed.via = text(.via, in: row)
    if let name = text(.delegate, in: row) {
      parsed.details.delegates = [
        Delegate(
          name: name, function: text(.function, in: row), mandate: text(.mandate, in: row))
      ]
    }
    if let word = text(.form, in: row) {
      parsed.details.form = Words.form.value(of: word)
      if parsed.details.form == nil {
        parsed.problems.append((.form, .unreadableWord(word, expected: Words.form.expected)))
      }
    }
    if let seats = text(.seats, in: row) {
      parsed.details.seatCount = number(in: seats, as: .count).flatMap { Int(exactly: $0) }
      if parsed.details.seatCount == nil {
        parsed.problems.append((.seats, .unreadableNumber(seats)))
      }
    }
    // "geen" says of one who brings or takes that it is nothing, not that it is not known.
    func given(_ field: Field, in row: borrowing Row) -> String? {
      guard let column = table.column(field) else { return nil }
      let text = normalised(row.text(ofCell: column))
      return saysNothing(text) && !saysNone(text) ? nil : text
    }
    parsed.details.brings = Reciprocity(
      relation: given(.bringsRelation, in: row), process: given(.bringsProcess, in: row),
      content: given(.bringsContent, in: row))
    parsed.details.takes = Reciprocity(
      relation: given(.takesRelation, in: row), process: given(.takesProcess, in: row),
      content: given(.takesContent, in: row))

    let from = date(.from, edge: .first, in: row)
    let to = date(.to, edge: .last, in: row)
    if let period = Period(from: from, to: to) {
      parsed.details.period = period
    } else {
      parsed.flaws.append(
        (.to, .endsBeforeItBegins(from: text(.from, in: row)!, to: text(.to, in: row)!)))
    }
    return parsed
  }
}

import BoardNetworks

extension LandscapeComparison {
  /// Finds how the hours of each board changed, table by table, and adds the causes up.
  ///
  /// - Complexity: O(*b* + *n* + *m* log *m*) for *b* boards, *n* networks and *m* memberships in both
  ///   landscapes.
  func loadChanges() -> LoadChanges {
    let loadsEarlier = earlier.boardLoads()
    let loadsLater = later.boardLoads()
    var boardChanges: [BoardLoadChange] = []
    var total = ChangeTally()
    var causes = CauseTally(tableNames: networks.map { names(of: $0) })
    for (place, board) in boards.lineages.enumerated() {
      var tally = ChangeTally()
      var tables: [TableLoadChange] = []
      for table in self.tables(of: board) {
        let change = change(at: table, of: board)
        tally.add(change)
        causes.add(change, at: table.lineage, ofBoard: place)
        guard !change.parts.isEmpty else { continue }
        tables.append(
          TableLoadChange(networks: names(of: networks[table.lineage]), parts: change.parts))
      }
      let wasSilent = isSilentEarlier(board)
      let isSilent = isSilentLater(board)
      tally.range = tally.range.opened(below: wasSilent, above: isSilent)
      total.add(tally)
      boardChanges.append(
        BoardLoadChange(
          board: boards.name(of: board),
          predecessors: board.predecessors.map { Name(earlier.selection.landscape[$0]) },
          wasThere: !board.predecessors.isEmpty, isThere: board.successor != nil,
          didNotAnswer: wasSilent || isSilent,
          change: tally.change(
            from: Load(
              addingUp: board.predecessors.map { loadsEarlier[actorEarlier[$0.offset]!] }),
            to: board.successor == nil ? Load(hours: 0, unknownSeats: 0) : loadsLater[place]),
          tables: tables))
    }
    return LoadChanges(
      total: total.change(from: earlier.totalHours().load, to: later.totalHours().load),
      boards: boardChanges, causes: causes.causes)
  }

  /// What networks are called now, or were last.
  private func names(of lineage: NetworkLineage) -> [Name] {
    lineage.later.isEmpty
      ? lineage.earlier.map { Name(earlier.selection.landscape[$0]) }
      : lineage.later.map { Name(later.selection.landscape[$0]) }
  }
}

extension Load {
  /// The loads of boards together; no load for no boards.
  fileprivate init(addingUp loads: [Load]) {
    if loads.count == 1 {
      self = loads[0]
      return
    }
    let known = loads.compactMap(\.hours)
    let intervals = loads.compactMap(\.interval)
    self.init(
      hours: known.isEmpty && !loads.isEmpty ? nil : known.reduce(0, +),
      unknownSeats: loads.reduce(0) { $0 + $1.unknownSeats },
      estimatedSeats: loads.reduce(0) { $0 + $1.estimatedSeats },
      interval: intervals.isEmpty && !loads.isEmpty
        ? nil
        : intervals.reduce(0) {
          $0 + $1.lowerBound
        }...intervals.reduce(0) { $0 + $1.upperBound })
  }
}

/// A change while its parts are being added up.
private struct ChangeTally {
  private var hours: [LoadCause: Double] = [:]
  private var unknownSeats: [LoadCause: Int] = [:]
  private var known: Set<LoadCause> = []
  private var seatsUnknownInBoth = 0
  var range = DifferenceRange.zero

  mutating func add(_ change: TableChange) {
    for part in change.parts { add(part) }
    seatsUnknownInBoth += change.seatsUnknownInBoth
    range = range + change.range
  }

  mutating func add(_ tally: ChangeTally) {
    for part in tally.parts { add(part) }
    seatsUnknownInBoth += tally.seatsUnknownInBoth
    range = range + tally.range
  }

  mutating func add(_ part: LoadPart) {
    hours[part.cause, default: 0] += part.hours
    unknownSeats[part.cause, default: 0] += part.unknownSeats
    if part.isKnown { known.insert(part.cause) }
  }

  var parts: [LoadPart] {
    LoadCause.allCases.compactMap { cause in
      hours[cause].map {
        LoadPart(
          cause: cause, hours: $0, unknownSeats: unknownSeats[cause] ?? 0,
          isKnown: known.contains(cause))
      }
    }
  }

  func change(from earlier: Load, to later: Load) -> LoadChange {
    LoadChange(
      earlier: earlier, later: later, parts: parts, seatsUnknownInBoth: seatsUnknownInBoth,
      range: range)
  }
}

/// The causes while they are being added up over boards and tables.
private struct CauseTally {
  private struct Heap {
    var tally = ChangeTally()
    var boards: Set<Int> = []
  }

  private let tableNames: [[Name]]
  private var byCause: [LoadCause: Heap] = [:]
  private var byTable: [LoadCause: [Int: Heap]] = [:]

  init(tableNames: [[Name]]) {
    self.tableNames = tableNames
  }

  mutating func add(_ change: TableChange, at table: Int, ofBoard board: Int) {
    for part in change.parts {
      byCause[part.cause, default: Heap()].tally.add(part)
      byCause[part.cause, default: Heap()].boards.insert(board)
      byTable[part.cause, default: [:]][table, default: Heap()].tally.add(part)
      byTable[part.cause, default: [:]][table, default: Heap()].boards.insert(board)
    }
  }

  var causes: [CauseOfChange] {
    LoadCause.allCases.compactMap { cause in
      guard let heap = byCause[cause], let part = heap.tally.parts.first else { return nil }
      let tables = byTable[cause, default: [:]].sorted { $0.key < $1.key }
        .map { table, heap in
          TablePart(
            networks: tableNames[table], boards: heap.boards.count, part: heap.tally.parts[0])
        }
      let order = tables.indices.sorted { one, other in
        let (first, second) = (abs(tables[one].part.hours), abs(tables[other].part.hours))
        return first != second ? first > second : one < other
      }
      return CauseOfChange(
        part: part, boards: heap.boards.count, tables: order.map { tables[$0] })
    }
  }
}

import BoardNetworks

/// A row of a table of participants or networks, which may stand in the table more than once.
protocol RowDraft {
  var id: String { get }
  var name: String? { get set }
  var aliases: [String] { get set }
  var record: Record? { get }

  init(_ record: Record, id: String, name: String?, log: inout ProblemLog)

  /// One draft of several with the same id, whatever their order.
  static func merged(_ drafts: [Self], conflicts: inout [Conflict]) -> Self
}

/// A cell in which rows with the same id contradict each other.
struct Conflict {
  enum Column {
    case field(Field)
    /// A column that means nothing to us, by its heading.
    case attribute(String)
  }

  let column: Column

  /// What the rows say, as they say it.
  let values: [String]

  init(_ column: Column, values: [String]) {
    self.column = column
    self.values = values
  }

  init<Draft: RowDraft>(_ column: Column, among drafts: [Draft]) {
    let texts = Set(drafts.compactMap { $0.record?.text(column) })
    self.init(column, values: texts.sorted(by: scalarOrder))
  }
}

extension RowDraft {
  /// What to call it.
  var label: String { name ?? id }

  /// The first of the names in order of their scalars; the others become aliases.
  mutating func adoptNames(of drafts: [Self]) {
    let names = Set(drafts.compactMap(\.name)).sorted(by: scalarOrder)
    name = names.first
    aliases = Array(Set(drafts.flatMap(\.aliases) + names.dropFirst())).sorted(by: scalarOrder)
  }
}

/// Merges drafts of the same participant or network field by field.
struct FieldMerge<Draft: RowDraft> {
  private let drafts: [Draft]
  private(set) var conflicts: [Conflict]

  init(_ drafts: [Draft], conflicts: [Conflict]) {
    self.drafts = drafts
    self.conflicts = conflicts
  }

  /// The one value that the rows give. When they give several it is unknown, and a conflict.
  mutating func value<Value: Hashable>(_ path: KeyPath<Draft, Value?>, _ field: Field) -> Value? {
    let values = Set(drafts.compactMap { $0[keyPath: path] })
    if values.count > 1 {
      let telling = drafts.filter { $0[keyPath: path] != nil }
      conflicts.append(Conflict(.field(field), among: telling))
      return nil
    }
    return values.first
  }

  /// The one number for each heading. Where the rows give several it is unknown, and a conflict.
  mutating func attributes(_ path: KeyPath<Draft, [String: Double]>) -> [String: Double] {
    var result: [String: Double] = [:]
    for heading in Set(drafts.flatMap { $0[keyPath: path].keys }).sorted(by: scalarOrder) {
      let telling = drafts.filter { $0[keyPath: path][heading] != nil }
      let values = Set(telling.map { $0[keyPath: path][heading] })
      if values.count > 1 {
        conflicts.append(Conflict(.attribute(heading), among: telling))
      } else {
        result[heading] = values.first ?? nil
      }
    }
    return result
  }

  /// All values of a list, in the order of the first row that has them all or else by their scalars.
  func union(_ path: KeyPath<Draft, [String]>) -> [String] {
    let lists = Set(drafts.map { $0[keyPath: path] }.filter { !$0.isEmpty })
    if lists.count <= 1 { return lists.first ?? [] }
    return Set(lists.joined()).sorted(by: scalarOrder)
  }
}

func scalarOrder(_ one: String, _ other: String) -> Bool {
  one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
}

/// Reads a table whose rows have an id or a name, and brings rows with the same id together.
///
/// - Returns: The drafts in the order of their first rows.
func readDrafts<Draft: RowDraft>(
  of tables: [OpenTable], log: inout ProblemLog, balances: inout [RowBalance]
) -> [Draft] {
  var order: [String] = []
  var byID: [String: [Draft]] = [:]
  for opened in tables {
    let table = opened.table
    opened.forEachRow(log: &log, balance: &balances[table.source]) { row, log, balance in
      let record = Record(row, of: table)
      let name = record.label(.name)
      guard let id = record.label(.id) ?? name else {
        balance.add(UncountedRow(row: record.row, .rejected(.emptyName(table.kind))))
        log.add(.emptyName(table.kind), at: record.place())
        return
      }
      if isTotal(id), record.label(.name) == nil || record.label(.id) == nil {
        balance.add(UncountedRow(row: record.row, name: id, .leftOut(.total)))
        log.add(.total(id), at: record.place())
        return
      }
      let draft = Draft(record, id: id, name: name, log: &log)
      if let first = byID[id]?.first?.record {
        let problem = table.duplicate(ofRow: first.row, of: first.table)
        balance.add(
          UncountedRow(row: record.row, name: name ?? id, UncountedRow.Outcome(of: problem)))
        log.add(problem, at: record.place())
      } else {
        balance.kept += 1
        order.append(id)
      }
      byID[id, default: []].append(draft)
    }
  }
  return order.map { id in
    let drafts = byID[id]!
    guard drafts.count > 1 else { return drafts[0] }
    var conflicts: [Conflict] = []
    let merged = Draft.merged(drafts, conflicts: &conflicts)
    for conflict in conflicts {
      if let record = drafts.last?.record {
        log.add(.conflictingValues(conflict.values), at: record.place(conflict.column))
      }
    }
    let names = Set(drafts.compactMap(\.name)).sorted(by: scalarOrder)
    if names.count > 1, let record = drafts.last?.record {
      log.add(.severalNames(id: id, names: names), at: record.place(.name))
    }
    return merged
  }
}

/// Whether a label heads a row that adds others up: "Totaal", "Totaal: 14", "Totaal aantal leden".
func isTotal(_ label: String) -> Bool {
  let words = folded(label).unicodeScalars.split { !$0.properties.isAlphabetic }.map(String.init)
  guard let first = words.first, totalWords.contains(first) else { return false }
  return words.dropFirst().allSatisfy { countWords.contains($0) }
}

private let totalWords: Set<String> = ["totaal", "subtotaal", "eindtotaal", "total", "subtotal"]
private let countWords: Set<String> = ["aantal", "leden", "deelnemers", "besturen", "members"]

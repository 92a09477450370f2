import BoardNetworks
import Spreadsheets

/// A table that gives a text for a postcode, or for a municipality by its name or its number.
struct LookupTable {
  /// What the table says of a key.
  enum Answer: Hashable {
    case value(String)
    /// Rows with this key say different things.
    case several([String])
    /// The rows with this key say nothing.
    case blank
    case missing
  }

  let headings: [String]

  /// Whether its rows are told apart by postcode; otherwise by municipality.
  let hasPostcodes: Bool

  /// The different texts in the column that was asked for.
  let values: Set<String>

  private var byPostcode: [String: Set<String>] = [:]
  private var byName: [String: Set<String>] = [:]
  private var byFoldedName: [String: Set<String>] = [:]
  private var byNumber: [String: Set<String>] = [:]

  func value(ofPostcode postcode: String) -> Answer { LookupTable.answer(byPostcode[postcode]) }
  func value(ofName name: String) -> Answer { LookupTable.answer(byName[name]) }
  func value(ofNameLike name: String) -> Answer {
    LookupTable.answer(byFoldedName[foldedKey(name)])
  }
  func value(ofNumber number: String) -> Answer { LookupTable.answer(byNumber[number]) }

  private static func answer(_ values: Set<String>?) -> Answer {
    guard let values else { return .missing }
    switch values.count {
    case 0: return .blank
    case 1: return .value(values.first!)
    default: return .several(values.sorted(by: scalarOrder))
    }
  }
}

extension LookupTable {
  /// Reads a table. A row without a postcode or a municipality is rejected.
  ///
  /// - Parameter column: The heading of the column to take; nil for the only one that is no key and
  ///   holds anything but numbers.
  init(
    reading sheet: OpenSheet, column wanted: String?, file: String, log: inout ProblemLog,
    balance: inout RowBalance
  ) throws(SchoolListFlaw) {
    let chosen = wanted.flatMap { sheet.headings.firstIndex(of: $0) ?? sheet.column($0) }
    if let wanted, chosen == nil {
      throw .unknownColumn(wanted, file: file, found: sheet.headings)
    }
    let keys = KeyColumns(of: sheet, except: chosen)
    guard keys.hasAny else { throw .noKeyColumn(file: file, found: sheet.headings) }
    let column: Int
    if let chosen {
      column = chosen
    } else {
      column = try LookupTable.onlyValueColumn(of: sheet, keys: keys, file: file)
    }

    headings = sheet.headings
    hasPostcodes = keys.postcode != nil
    var values: Set<String> = []
    var tables = (postcode: byPostcode, name: byName, folded: byFoldedName, number: byNumber)
    var seen: Set<[String]> = []
    sheet.forEachRow(log: &log, balance: &balance) { row, _, balance in
      let value = row.value(ofCell: column)
      let postcode = row.value(ofCell: keys.postcode).flatMap(postcodeDigits)
      let name = keys.postcode == nil ? row.value(ofCell: keys.name) : nil
      let number =
        keys.postcode == nil
        ? row.value(ofCell: keys.number).flatMap(municipalityNumber(_:)) : nil
      guard postcode != nil || name != nil || number != nil else {
        balance.rejected += 1
        return
      }
      if seen.insert([postcode ?? "", name ?? "", number ?? "", value ?? ""]).inserted {
        balance.kept += 1
      } else {
        balance.duplicates += 1
      }
      let said = Set([value].compactMap { $0 })
      values.formUnion(said)
      if let postcode { tables.postcode[postcode, default: []].formUnion(said) }
      if let name {
        tables.name[name, default: []].formUnion(said)
        tables.folded[foldedKey(name), default: []].formUnion(said)
      }
      if let number { tables.number[number, default: []].formUnion(said) }
    }
    self.values = values
    (byPostcode, byName, byFoldedName, byNumber) = tables
  }

  private static func onlyValueColumn(
    of sheet: OpenSheet, keys: KeyColumns, file: String
  ) throws(SchoolListFlaw) -> Int {
    var holdsText = [Bool](repeating: false, count: sheet.headings.count)
    var log = ProblemLog()
    var balance = RowBalance()
    sheet.forEachRow(log: &log, balance: &balance) { row, _, _ in
      for column in holdsText.indices where !holdsText[column] {
        holdsText[column] = row.value(ofCell: column).map { score(in: $0) == nil } ?? false
      }
    }
    let candidates = sheet.headings.indices.filter {
      holdsText[$0] && !keys.all.contains($0) && !sheet.headings[$0].isEmpty
    }
    guard candidates.count == 1 else {
      throw .unchosenColumn(file: file, candidates: candidates.map { sheet.headings[$0] })
    }
    return candidates[0]
  }
}

/// The columns by which the rows of a table are looked up.
private struct KeyColumns {
  let postcode, name, number: Int?

  /// - Parameter chosen: The column to take, which is no key.
  init(of sheet: OpenSheet, except chosen: Int?) {
    func column(_ headings: [String]) -> Int? {
      headings.lazy.compactMap { sheet.column($0) }.first { $0 != chosen }
    }
    postcode = column([
      "pc4", "postcode", "postcode4", "postcode (4 cijfers)", "postcodegebied", "postcode-4",
      "viercijferige postcode", "postal code",
    ])
    name = column([
      "gemeente", "gemeentenaam", "naam gemeente", "municipality", "municipality name",
    ])
    number = column([
      "CBS", "gemeentenummer", "gemeentecode", "gemeentenr", "CBS-code", "CBS-nummer", "gm_code",
      "code gemeente", "municipality number", "municipality code",
    ])
  }

  var all: [Int] { [postcode, name, number].compactMap { $0 } }
  var hasAny: Bool { !all.isEmpty }
}

import BoardNetworks
import Spreadsheets

/// A list of boards that is taken as the truth, such as DUO's: their numbers and their names.
struct NameRegister {
  /// A board of the register.
  struct Entry {
    let id: String

    /// Its names, the first one the one that is shown.
    var names: [String]

    /// Other numbers of it, such as that of the Chamber of Commerce.
    var numbers: Set<String> = []
  }

  private(set) var entries: [Entry] = []

  /// No register.
  init() {}

  /// Reads the register. Rows with one number are one board, with several names.
  ///
  /// - Parameter position: The position of the file among all of the input.
  init(reading file: InputFile, at position: Int, log: inout ProblemLog) {
    guard let sheet = OpenSheet(file, holding: .participants, at: position, log: &log) else {
      return
    }
    let id = sheet.column("BEVOEGD GEZAG NUMMER", "bestuursnummer", "id", "nummer", "number")
    let name = sheet.column("BEVOEGD GEZAG NAAM", "bestuursnaam", "naam", "name", "bestuur")
    guard let name else {
      log.add(
        .noUsableHeading(found: sheet.headings, .participants),
        at: InputPlace(source: position, file: file.path, sheet: nil))
      return
    }
    let alias = sheet.column("alias", "aliassen", "aliases")
    let chamber = sheet.column("KVK-NUMMER", "kvk")
    var balance = RowBalance()
    var positions: [String: Int] = [:]
    var entries: [Entry] = []
    sheet.forEachRow(log: &log, balance: &balance) { row, log, _ in
      guard let text = row.value(ofCell: name) else {
        log.add(.emptyName(.participants), at: sheet.place(row: row.number, column: name))
        return
      }
      let key = row.value(ofCell: id) ?? text
      let position = positions[key] ?? entries.count
      if position == entries.count {
        positions[key] = position
        entries.append(Entry(id: key, names: []))
      }
      let others = row.value(ofCell: alias).map { listedValues($0) } ?? []
      for name in [text] + others where !entries[position].names.contains(name) {
        entries[position].names.append(name)
      }
      if let number = row.value(ofCell: chamber) { entries[position].numbers.insert(number) }
    }
    self.entries = entries.map { entry in
      var entry = entry
      entry.names.sort(by: scalarOrder)
      return entry
    }.sorted { scalarOrder($0.id, $1.id) }
  }
}

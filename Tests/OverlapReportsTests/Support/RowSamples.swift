import BoardNetworks

/// Sources with rows of every sort that do not count.
enum RowSamples {
  static let provenance = Provenance(sources: [memberships, networks])

  static let memberships: Source = {
    var balance = RowBalance()
    balance.read = 9
    balance.kept = 2
    let (wending, anker) = ("Stichting Openbaar Onderwijs De Wending", "Het Anker")
    let rows: [UncountedRow] = [
      UncountedRow(
        row: 8, name: wending, network: "SO&P De Brug", .duplicate(ofRow: 3, file: nil)),
      UncountedRow(
        row: 4, name: anker, network: "SO&P De Brug",
        .duplicate(ofRow: 14, file: "regio/oud.csv")),
      UncountedRow(row: 5, network: "Onderwijsregio Diepland", .rejected(.emptyParticipant)),
      UncountedRow(row: 6, .rejected(.tooManyCells(count: 9, headings: 8))),
      UncountedRow(
        row: 7, name: anker, network: "Platform Burgerschap", .leftOut(.membershipNotAtDate)),
      UncountedRow(
        row: 9, name: anker, network: "Oude RAP-regio", .leftOut(.networkNotAtDate)),
      UncountedRow(row: 10, name: "Totaal", .leftOut(.total)),
    ]
    for row in rows { balance.add(row) }
    return Source(
      file: "regio/lidmaatschappen.csv", sha256: String(repeating: "3f8a", count: 16),
      encoding: "UTF-8", delimiter: ";", table: .memberships, balance: balance,
      ignoredColumns: [])
  }()

  private static let networks: Source = {
    var balance = RowBalance()
    balance.read = 1
    balance.kept = 1
    return Source(
      file: "regio/tafels.csv", sha256: String(repeating: "00aa", count: 16),
      encoding: "UTF-8", delimiter: ";", table: .networks, balance: balance, ignoredColumns: [])
  }()
}

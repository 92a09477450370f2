import BoardNetworks
import Testing

struct UncountedRowsTests {
  private func source(_ rows: [UncountedRow]) -> Source {
    var balance = RowBalance()
    balance.read = rows.count
    for row in rows { balance.add(row) }
    return Source(
      file: "a.csv", sha256: "", encoding: "", delimiter: "", table: .memberships,
      balance: balance, ignoredColumns: [])
  }

  @Test("a row is given back as it was added")
  func roundTrip() {
    let rows = [
      UncountedRow(row: 2, name: "A", network: "N", .duplicate(ofRow: 9, file: nil)),
      UncountedRow(row: 3, name: "A", network: nil, .duplicate(ofRow: 1, file: "b.csv")),
      UncountedRow(row: 4, name: nil, network: "N", .rejected(.emptyParticipant)),
      UncountedRow(row: 5, name: "", network: "A", .leftOut(.membershipNotAtDate)),
      UncountedRow(row: 6, .rejected(.contradictingRows("A", rows: [6, 7]))),
    ]
    #expect(Array(source(rows).balance.uncounted) == rows)
  }

  @Test("adding a row counts it in one heap")
  func counted() {
    var balance = RowBalance()
    balance.read = 4
    balance.kept = 1
    balance.add(UncountedRow(row: 2, .duplicate(ofRow: 3, file: nil)))
    balance.add(UncountedRow(row: 4, .rejected(.emptyNetwork)))
    balance.add(UncountedRow(row: 5, .leftOut(.total)))
    #expect(balance.duplicates == 1)
    #expect(balance.rejected == 1)
    #expect(balance.leftOut == [.total: 1])
    #expect(balance.isBalanced)
    #expect(balance.isListed)
    balance.rejected += 1
    #expect(!balance.isListed)
  }

  @Test(
    "a source lists its rows in its own order, whatever the order of finding", arguments: 0..<20)
  func order(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let rows = (0..<30).map { index in
      UncountedRow(row: index / 2, name: "\(index % 5)", .leftOut(.total))
    }
    let shuffled = rows.shuffled(using: &random)
    let listed = Array(source(shuffled).balance.uncounted)
    #expect(listed.map(\.row) == rows.map(\.row))
    for row in 0..<15 {
      let names = { (rows: [UncountedRow]) in rows.filter { $0.row == row }.map(\.name) }
      #expect(names(listed) == names(shuffled))
    }
    #expect(source(shuffled) == source(listed))
  }
}

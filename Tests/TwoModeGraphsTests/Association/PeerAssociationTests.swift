import Foundation
import Testing
import TwoModeGraphs

/// What SciPy answers, see `Fixtures/README.md`.
struct PeerAssociationTests {
  @Test("rank correlations are as SciPy has them", arguments: rows.indices)
  func correlations(row: Int) throws {
    let row = rows[row]
    let correlation = RankCorrelation(of: row.first, with: row.second, samples: 20_000)
    guard let rho = row.rho else {
      #expect(correlation == nil)
      return
    }
    let found = try #require(correlation)
    #expect(found.count == row.count)
    #expect(abs(found.coefficient - rho) < 1e-14)
    let p = try #require(row.p)
    if row.count <= 8 {
      #expect(abs(found.pValue - p) < 1e-14)
    } else if row.count == 9 {
      // All orders here, 20,000 of them there: 4.5 standard errors.
      #expect(abs(found.pValue - p) <= 4.5 * (p * (1 - p) / 20_000).squareRoot() + 1e-4)
    } else {
      // 20,000 orders here and there.
      #expect(abs(found.pValue - p) <= 4.5 * (2 * p * (1 - p) / 20_000).squareRoot() + 1e-4)
    }
    #expect((found.interval == nil) == (row.low == nil))
    if let interval = found.interval, let low = row.low, let high = row.high {
      #expect(abs(interval.lowerBound - low) < 1e-9)
      #expect(abs(interval.upperBound - high) < 1e-9)
    }
  }
}

private struct AssociationRow {
  let first, second: [Double?]
  let count: Int
  let rho, p, low, high: Double?
}

private let rows: [AssociationRow] = {
  func values(_ field: Substring) -> [Double?] {
    field.split(separator: " ").map { $0 == "-" ? nil : Double($0) }
  }
  do {
    let text = try String(contentsOf: PeerGraphs.fixture("association.csv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      return AssociationRow(
        first: values(fields[0]), second: values(fields[1]), count: Int(fields[2]) ?? -1,
        rho: Double(fields[3]), p: Double(fields[4]), low: Double(fields[5]),
        high: Double(fields[6]))
    }
  } catch {
    fatalError("association.csv cannot be read: \(error)")
  }
}()

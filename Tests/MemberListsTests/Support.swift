import BoardNetworks
import Foundation
import MemberLists

/// Reads files given as texts, by name.
func read(_ files: [(name: String, text: String)], at date: String? = nil) -> Reading {
  readLandscape(
    from: files.map { InputFile(path: $0.name, sha256: "", bytes: Array($0.text.utf8)) },
    at: date.flatMap { fullDate($0) })
}

/// Reads one long list.
func read(_ list: String, at date: String? = nil) -> Reading {
  read([("lijst.csv", list)], at: date)
}

extension Reading {
  var kinds: [Problem.Kind] { problems.map(\.kind) }

  /// Problems other than notes.
  var defects: [Problem] { problems.filter { $0.severity != .note } }

  /// Memberships as texts: the id of the board, a blank, the id of the network.
  var ties: [String] {
    guard let landscape else { return [] }
    return landscape.memberships.map {
      "\(landscape[$0.board].id) \(landscape[$0.network].id)"
    }
  }

  func details(_ board: String, _ network: String) -> MembershipDetails? {
    guard let landscape else { return nil }
    return landscape.memberships.first {
      landscape[$0.board].id == board && landscape[$0.network].id == network
    }?.details
  }

  func board(_ id: String) -> Board? { landscape?.boards.first { $0.id == id } }
  func network(_ id: String) -> RegionalNetwork? { landscape?.networks.first { $0.id == id } }
  var balance: RowBalance { provenance.sources[0].balance }
}

extension RowBalance {
  /// How many rows were read and are in each heap, whatever their numbers.
  var heaps: [Int] {
    [read, kept, duplicates, rejected] + LeftOutReason.allCases.map { leftOut[$0] ?? 0 }
  }
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
  CalendarDate(year: year, month: month, day: day)!
}

/// The files of a sample, by name.
func sample(_ name: String) throws -> [InputFile] {
  let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples/\(name)")
  return try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".csv") }.sorted()
    .map { name in
      InputFile(
        path: name, sha256: "",
        bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
    }
}

/// The generator of Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, 2014.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

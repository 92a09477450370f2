import BoardNetworks
import Exchange
import Foundation
import MemberLists

/// Writes a landscape as tables, delegates included, and reads those.
func reread(_ landscape: Landscape) throws -> Reading {
  var day: CalendarDate?
  if case .chosen(let date) = landscape.date { day = date }
  return readLandscape(
    from: tables(of: landscape, delegates: true).map { InputFile(path: $0.name, sha256: "", bytes: $0.bytes) },
    at: day)
}

/// The files of a sample.
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

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

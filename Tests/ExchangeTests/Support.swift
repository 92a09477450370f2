import BoardNetworks
import Exchange
import Foundation
import MemberLists

/// Writes a landscape, delegates included, and reads that at the same date.
func reread(_ landscape: Landscape, as format: ExchangeFormat = .csv) throws -> Reading {
  let conversion = try Conversion(of: landscape, to: format, delegates: true)
  var day: CalendarDate?
  if case .chosen(let date) = landscape.date { day = date }
  let tables: GraphTables
  switch format {
  case .csv, .xlsx:
    return readLandscape(
      from: conversion.files.map { InputFile(path: $0.name, sha256: "", bytes: $0.bytes) },
      at: day)
  case .graphml:
    tables = try graphMLTables(from: conversion.files[0].bytes)
    day = tables.date
  case .pajek:
    tables = try pajekTables(from: conversion.files[0].bytes)
  case .gephi, .kumu:
    tables = try nodesAndEdgesTables(nodes: conversion.files[0], edges: conversion.files[1])
  }
  return read(tables, at: day)
}

/// Reads the tables that a graph came to.
func read(_ tables: GraphTables, at date: CalendarDate? = nil) -> Reading {
  readLandscape(
    from: [InputFile(path: "graph", sha256: "", format: tables.format, tables: tables.sheets)],
    at: date)
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

let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Fixtures")

/// A file that a test reads.
func fixture(_ name: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: fixtures.appendingPathComponent(name)))
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

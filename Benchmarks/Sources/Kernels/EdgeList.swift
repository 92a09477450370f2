import Foundation
import TwoModeGraphs

/// The memberships that `Peers/networks.py` generated, as a two-mode graph.
///
/// The file has a heading and rows such as `b12,n3`: the numbers of a board and of a network.
///
/// - Parameter path: Where the file is; beside it, `SIZE.txt` has the number of boards and networks.
func readGraph(at path: String) throws -> TwoModeGraph {
  let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  var actors: [Int32] = []
  var events: [Int32] = []
  var number: Int32 = 0
  for byte in bytes.drop(while: { $0 != UInt8(ascii: "\n") }) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number * 10 + Int32(byte - 48)
    case UInt8(ascii: ","):
      actors.append(number)
      number = 0
    case UInt8(ascii: "\n") where actors.count > events.count:
      events.append(number)
      number = 0
    default: break
    }
  }
  let counts = try String(contentsOfFile: path.replacing(".csv", with: ".txt"), encoding: .utf8)
    .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
  return TwoModeGraph(
    actors: actors, events: events, actorCount: counts[0], eventCount: counts[1])
}

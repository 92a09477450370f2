import Foundation
import TwoModeGraphs

/// `Kernels NAME FILE [THREADS]`: measures one kernel on one network, on one thread unless told
/// otherwise, and prints a line of JSON.
///
/// `Kernels` alone prints the names of the kernels.
@main
struct Kernels {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first, let path = arguments.dropFirst().first else {
      print(catalogue.keys.sorted().joined(separator: "\n"))
      return
    }
    guard let kernel = catalogue[name] else {
      FileHandle.standardError.write(Data("there is no kernel \(name)\n".utf8))
      exit(64)
    }
    let threads = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
    let result = measure(kernel(try readGraph(at: path), ThreadCount(threads)))
    print(
      """
      {"name": "drukte", "cpu": \(result.cpuSeconds), "wall": \(result.wallSeconds), \
      "runs": \(result.runCount), "peak": \(result.peakMemory), "before": \(result.memoryBefore), \
      "check": "\(result.check)"}
      """)
  }
}

import Glibc

/// What one kernel took.
struct Measurement {
  /// The median over the runs, in seconds of one processor.
  let cpuSeconds: Double

  /// The median over the runs, in seconds of the clock.
  let wallSeconds: Double
  let runCount: Int

  /// The most memory that the process ever held, and what it held before the first run, in MB.
  let peakMemory, memoryBefore: Double

  /// A number that tells whether the kernel computed the same as its peers.
  let check: String
}

/// Runs a kernel until it has been measured long enough.
///
/// A kernel of less than a millisecond is run some hundred times; one of many seconds once.
///
/// - Parameters:
///   - leastSeconds: How long all runs together take at least, unless one takes longer.
///   - kernel: Computes, and gives what tells the check afterwards, which is not measured.
func measure(leastSeconds: Double = 0.3, _ kernel: () -> () -> String) -> Measurement {
  let memoryBefore = residentMemory()
  var cpu: [Double] = []
  var wall: [Double] = []
  var check = { "" }
  repeat {
    let cpuStart = seconds(of: CLOCK_PROCESS_CPUTIME_ID)
    let wallStart = seconds(of: CLOCK_MONOTONIC)
    check = { "" }
    check = kernel()
    cpu.append(seconds(of: CLOCK_PROCESS_CPUTIME_ID) - cpuStart)
    wall.append(seconds(of: CLOCK_MONOTONIC) - wallStart)
  } while wall.reduce(0, +) < leastSeconds && cpu.count < 200
  let peakMemory = peakMemory()
  return Measurement(
    cpuSeconds: cpu.sorted()[cpu.count / 2], wallSeconds: wall.sorted()[wall.count / 2],
    runCount: cpu.count, peakMemory: peakMemory, memoryBefore: memoryBefore, check: check())
}

private func seconds(of clock: clockid_t) -> Double {
  var time = timespec()
  unsafe clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func peakMemory() -> Double {
  var usage = rusage()
  unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) * 1024 / 1e6
}

private func residentMemory() -> Double {
  guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
  defer { unsafe fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  guard unsafe fgets(&line, 256, file) != nil else { return 0 }
  let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
  return pages * 4096 / 1e6
}

import Dispatch
import Glibc
import Synchronization

/// On how many threads at most a computation runs.
///
/// What it computes does not depend on it, to the last bit: work is divided into chunks that follow
/// from the input alone, and what comes of them is put together in their order.
public struct ThreadCount: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The number of threads; at least 1.
  public let value: Int

  public init(_ value: Int) {
    precondition(value > 0, "nothing is computed on \(value) threads")
    self.value = value
  }

  public init(integerLiteral value: Int) {
    self.init(value)
  }

  /// As many as there are processors at work.
  public static let ofProcessors = ThreadCount(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// Computes a value for each chunk of a range, on several threads, and gives the values in order.
///
/// The calling thread takes part. A thread that is done with a chunk takes the next one that nobody
/// has, so that chunks of unequal work keep all of them busy.
///
/// - Parameters:
///   - range: What is to be divided.
///   - chunkSize: The size of all chunks but the last.
///   - scratch: Makes what a thread works with, once for all of its chunks.
///   - value: The value of a chunk, which must not depend on the chunks before it.
func valuesOfChunks<Scratch, Value: Sendable>(
  of range: Range<Int>, chunkSize: Int, threads: ThreadCount,
  scratch: @Sendable () -> Scratch, value: @Sendable (Range<Int>, inout Scratch) -> Value
) -> [Value] {
  let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: chunkSize))
  let next = Atomic(0)
  let done = Mutex([Value?](repeating: nil, count: starts.count))

  /// Takes chunks until there are none.
  @Sendable func work() {
    var own: Scratch?
    while true {
      let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard chunk < starts.count else { return }
      var mine = own.take() ?? scratch()
      let start = starts[chunk]
      let result = value(start..<min(start + chunkSize, range.upperBound), &mine)
      own = mine
      done.withLock { $0[chunk] = result }
    }
  }
  let threadCount = min(threads.value, starts.count)
  if threadCount > 1 {
    DispatchQueue.concurrentPerform(iterations: threadCount) { _ in work() }
  } else {
    work()
  }
  return done.withLock { $0.map { $0! } }
}

/// Computes a value for each of some 64 chunks of a range, as the function above.
///
/// So many keep some threads busy until the end, and cost little where each value is an array.
func valuesOfChunks<Scratch, Value: Sendable>(
  of range: Range<Int>, threads: ThreadCount,
  scratch: @Sendable () -> Scratch, value: @Sendable (Range<Int>, inout Scratch) -> Value
) -> [Value] {
  valuesOfChunks(
    of: range, chunkSize: max(1, (range.count + 63) / 64), threads: threads, scratch: scratch,
    value: value)
}

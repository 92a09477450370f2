/// A set of small numbers that is emptied in increasing order.
///
/// Bit *v* of `bits` says whether *v* is in the set; bit *w* of `summary`
/// whether word *w* of `bits` has a bit set. A sparse set is found with one
/// look at `summary` for every 4,096 numbers.
///
/// - Complexity: O(1) to insert a number; O(*k* + *n*/4096) to take out *k* numbers below
///   *n*.
struct TwoLevelBitmap {
  private var bits: [UInt64]
  private var summary: [UInt64]

  /// How many numbers were inserted since the set was last empty, repeated
  /// ones included: at least as many as it holds.
  private var insertionCount = 0

  /// An empty set of numbers in `0..<count`.
  init(count: Int) {
    bits = [UInt64](repeating: 0, count: (count + 63) / 64)
    summary = [UInt64](repeating: 0, count: (count + 4_095) / 4_096)
  }

  mutating func insert(_ values: Span<Int32>) {
    insertionCount += values.count
    mark(values, in: &bits, summary: &summary)
  }

  /// Empties the set, appending its numbers to an array in increasing order.
  mutating func drain(into values: inout [Int32]) {
    values.append(addingCapacity: min(insertionCount, bits.count * 64)) { output in
      move(from: &bits, summary: &summary, to: &output)
    }
    insertionCount = 0
  }
}

private func mark(_ values: Span<Int32>, in bits: inout [UInt64], summary: inout [UInt64]) {
  var bits = bits.mutableSpan
  var summary = summary.mutableSpan
  for index in values.indices {
    let value = Int(values[index])
    bits[value >> 6] |= 1 << UInt64(value & 63)
    summary[value >> 12] |= 1 << UInt64((value >> 6) & 63)
  }
}

private func move(
  from bits: inout [UInt64], summary: inout [UInt64], to output: inout OutputSpan<Int32>
) {
  var bits = bits.mutableSpan
  var summary = summary.mutableSpan
  for high in summary.indices {
    var words = summary[high]
    while words != 0 {
      let word = high << 6 | words.trailingZeroBitCount
      var rest = bits[word]
      while rest != 0 {
        output.append(Int32(word << 6 | rest.trailingZeroBitCount))
        rest &= rest - 1
      }
      bits[word] = 0
      words &= words - 1
    }
    summary[high] = 0
  }
}

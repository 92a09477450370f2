/// Which of many counted things come into a picture: those with the highest counts.
///
/// Things with the same count come in together or stay out together. Only where the highest count
/// alone is too much, the first of those, in the order of the list, come in.
struct Strongest: Hashable, Sendable {
  /// The places of what comes in, in the order of the list.
  let kept: [Int]

  /// The lowest count that came in; nil when nothing did.
  let leastCount: Int?

  /// Whether others with that count stay out.
  let isCut: Bool

  /// - Parameters:
  ///   - counts: The count of each thing.
  ///   - fits: Whether things, by their places, are few enough. If some are not, more are not
  ///     either.
  /// - Complexity: O(*n* log *n*) for *n* things, and a call of `fits` for each distinct count.
  init(counts: [Int], fits: ([Int]) -> Bool) {
    var levels: [Int: [Int]] = [:]
    for (index, count) in counts.enumerated() { levels[count, default: []].append(index) }
    var kept: [Int] = []
    var leastCount: Int?
    var isCut = false
    for (count, indices) in levels.sorted(by: { $0.key > $1.key }) {
      if fits(kept + indices) {
        kept += indices
        leastCount = count
        continue
      }
      if kept.isEmpty {
        for index in indices {
          guard fits(kept + [index]) else { break }
          kept.append(index)
        }
        leastCount = kept.isEmpty ? nil : count
        isCut = !kept.isEmpty
      }
      break
    }
    self.kept = kept.sorted()
    self.leastCount = leastCount
    self.isCut = isCut
  }

  /// The highest counts, so many at most.
  init(counts: [Int], limit: Int) {
    self.init(counts: counts) { $0.count <= limit }
  }
}

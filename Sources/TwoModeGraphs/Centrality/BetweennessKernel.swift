extension MergedGraph {
  /// How much each vertex lies between others: the sum, over each unordered pair
  /// of others, of the share of shortest paths that lead through it.
  ///
  /// It is Brandes's algorithm, from eight sources at a time. With σ the number of
  /// shortest paths from a source, what depends on *v* is
  ///
  ///     δ(v) = σ(v) Σ_w (1 + δ(w)) / σ(w)
  ///
  /// over the neighbours *w* of *v* that are one further away. A vertex that stands
  /// for *c* twins counts *c* times where a path goes through it or ends there,
  /// and as *c* sources. Between a source and its twins lie their neighbours
  /// alone.
  ///
  /// - Complexity: O(*v* *t*) time and 330 bytes a vertex and thread, for *v* vertices and *t*
  ///   ties after twins are merged.
  ///
  /// U. Brandes, *A Faster Algorithm for Betweenness Centrality*, Journal of
  /// Mathematical Sociology 25(2), 2001, 163–177.
  func betweenness(threads: ThreadCount) -> [Double] {
    let batches = batches()
    let zeros = [SIMD8<Double>](repeating: .zero, count: sizes.count)
    let parts = valuesOfChunks(of: batches.indices, threads: threads) {
      (counts: PathCounts(of: self), terms: zeros)
    } value: { chunk, scratch in
      var sums = zeros
      for batch in batches[chunk] {
        scratch.counts.search(from: batch.sources, own: batch.own, other: batch.other)
        clear(batch.own, in: &scratch.terms)
        clear(batch.other, in: &scratch.terms)
        addDependencies(
          on: scratch.counts, of: weights(of: batch.sources), along: neighbours, sizes: sizes,
          terms: &scratch.terms, to: &sums)
      }
      return sums.map { $0.sum() }
    }
    var sums = [Double](repeating: 0, count: sizes.count)
    for part in parts { add(1, part, to: &sums) }
    addTwins(to: &sums)
    return sums.map { $0 / 2 }
  }

  /// At most eight sources of one mode, beside all vertices of that mode, and of the other one, in
  /// their component.
  private struct Batch: Sendable {
    let sources, own, other: Range<Int>
  }

  /// All vertices that have a neighbour, eight at a time.
  private func batches() -> [Batch] {
    components.flatMap { component in
      [(component.actors, component.events), (component.events, component.actors)]
        .filter { !$1.isEmpty }
        .flatMap { own, other in
          stride(from: own.lowerBound, to: own.upperBound, by: 8).map { start in
            Batch(sources: start..<min(start + 8, own.upperBound), own: own, other: other)
          }
        }
    }
  }

  /// How many sources each of up to eight vertices stands for.
  private func weights(of sources: Range<Int>) -> SIMD8<Double> {
    var weights = SIMD8<Double>.zero
    for (lane, source) in sources.enumerated() { weights[lane] = sizes[source] }
    return weights
  }

  /// Adds what lies between each vertex and its twins: their neighbours, in equal
  /// parts.
  private func addTwins(to sums: inout [Double]) {
    for (vertex, size) in sizes.enumerated() where size > 1 {
      let row = neighbours.columns(ofRow: vertex)
      var degree = 0.0
      for index in row.indices { degree += sizes[Int(row[index])] }
      for index in row.indices { sums[Int(row[index])] += size * (size - 1) / degree }
    }
  }
}

/// Adds what depends on each vertex, from the farthest to the nearest.
///
/// The term of a vertex, *c* (1 + δ) / σ, is 0 until the vertex is settled. Modes
/// alternate, so the neighbours settled before a vertex are those one further
/// away, and the sum runs over the whole row.
private func addDependencies(
  on counts: PathCounts, of weights: SIMD8<Double>, along neighbours: CompressedRows,
  sizes: [Double], terms: inout [SIMD8<Double>], to sums: inout [SIMD8<Double>]
) {
  var terms = terms.mutableSpan
  var sums = sums.mutableSpan
  let paths = counts.paths.span
  let distances = counts.distances.span
  for distance in (1..<max(counts.levelStarts.count - 1, 1)).reversed() {
    for position in counts.levelStarts[distance]..<counts.levelStarts[distance + 1] {
      let vertex = Int(counts.found[position])
      var sum = SIMD8<Double>.zero
      let row = neighbours.columns(ofRow: vertex)
      for index in row.indices { sum += terms[Int(row[index])] }
      let size = sizes[vertex]
      let isHere = distances[vertex] .== Double(distance)
      let dependency = (sum * paths[vertex] / size).replacing(with: 0, where: .!isHere)
      terms[vertex].replace(with: size * size * (1 + dependency) / paths[vertex], where: isHere)
      sums[vertex] += weights * dependency
    }
  }
}

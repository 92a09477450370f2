import TwoModeGraphs

/// How far the numbers of times that each possible matrix was met are from equal.
struct Deviation {
  /// The sum of squared differences from the expected number, each relative to it.
  let chiSquare: Double

  /// How many of the possible matrices were met.
  let metCount: Int

  private let possibleCount: Int

  /// - Parameter matrices: The ties of each possible matrix; none else may be met.
  init(of samples: FixedDegreeSamples, from matrices: [Set<Cell>]) {
    var counts: [Set<Cell>: Int] = [:]
    for sample in samples {
      let ties = sample.actors.flatMap { actor in
        sample.events(of: actor).map { Cell(actor, $0) }
      }
      counts[Set(ties), default: 0] += 1
    }
    let expected = Double(samples.count) / Double(matrices.count)
    chiSquare = matrices.reduce(0) { sum, matrix in
      let difference = Double(counts[matrix] ?? 0) - expected
      return sum + difference * difference / expected
    }
    metCount = counts.count
    possibleCount = matrices.count
  }

  /// A value that chi-square passes once in 10,000 cases if all are equally likely, by Wilson
  /// and Hilferty's approximation; 0 if only one is possible.
  var exceededOnceIn10000: Double {
    let freedom = Double(possibleCount - 1)
    let spread = 2 / (9 * max(freedom, 1))
    let root = 1 - spread + 3.719 * spread.squareRoot()
    return freedom * root * root * root
  }
}

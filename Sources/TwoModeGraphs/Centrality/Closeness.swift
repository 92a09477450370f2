extension TwoModeGraph {
  /// How near each vertex of a mode is to all others, in the largest component.
  ///
  /// With *n* vertices of the mode and *m* of the other in the component, the
  /// closeness of *i* is 1/Σ_v d(*i*, *v*), and normalised
  ///
  ///     (m + 2(n − 1)) / Σ_v d(i, v):
  ///
  /// no vertex can be nearer than 1 to the other mode and 2 to its own. Across
  /// components distances are not defined, and within a small one they are short
  /// however little it holds; so vertices outside the largest component have no
  /// closeness, and neither has a vertex alone. See `harmonicCloseness(of:)` for
  /// a score that compares all. If several components are largest, counting the
  /// vertices of both modes, it is the first, in the order of `components()`.
  ///
  /// - Complexity: O(*n* *t* *l* / 64) for *t* ties and a largest distance *l*; 64
  ///   bytes a vertex and thread.
  ///
  /// S. P. Borgatti, M. G. Everett, *Network Analysis of 2-Mode Data*, Social
  /// Networks 19(3), 1997, 243–269.
  public func closeness<Node>(
    of mode: Mode<Node>, threads: ThreadCount = .ofProcessors
  ) -> CentralityScores {
    guard let size = sizeOfLargestComponent(of: mode) else {
      return CentralityScores(raw: [], normalised: [])
    }
    let sums = DistanceSums(
      of: self, from: mode, inComponent: components().largest, threads: threads
    ).distances
    let nearest = Double(size.other + 2 * (size.own - 1))
    // A sum is 0 outside the component, and for a vertex alone.
    return CentralityScores(
      raw: sums.map { $0 == 0 ? nil : 1 / Double($0) },
      normalised: sums.map { $0 == 0 ? nil : nearest / Double($0) })
  }

  /// How many vertices of a mode, and of the other one, the largest component
  /// has; nil for a graph without vertices.
  func sizeOfLargestComponent<Node>(of mode: Mode<Node>) -> (own: Int, other: Int)? {
    let components = components()
    guard let size = components.largest.map({ components.sizes[$0] }) else { return nil }
    switch mode.side {
    case .actors: return (size.actors, size.events)
    case .events: return (size.events, size.actors)
    }
  }
}

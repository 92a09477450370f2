extension Projection {
  /// Burt's constraint of every vertex, by index: how far its contacts lead
  /// back to one another.
  ///
  /// With w_ij the strength of the pair *i*, *j* and p_ij = w_ij / Σ_q w_iq the
  /// share of its ties that *i* has with *j*, the constraint of *i* is, over its
  /// contacts *j* and the contacts *q* of both,
  ///
  ///     c_i = Σ_j (p_ij + Σ_q p_iq p_qj)².
  ///
  /// It is 1 with one contact and small with many that do not know each other;
  /// with few contacts it can pass 1. It is nil without a contact. In a
  /// projection every event makes its members contacts of one another, so
  /// constraint largely follows from how many events a vertex has and how large
  /// they are: compare it with what chance gives, not between vertices.
  ///
  /// - Complexity: O(*n* + *p* + Σ *d*²) time and O(*n* + *p*) memory for *n*
  ///   vertices of *d* contacts and *p* pairs.
  ///
  /// R. S. Burt, *Structural Holes: The Social Structure of Competition*, Harvard
  /// University Press, 1992, ch. 2. On projections: T. Opsahl, *Triadic Closure in
  /// Two-Mode Networks*, Social Networks 35(2), 2013, 159–167.
  public func constraint(
    strength: PairStrength = .shared, threads: ThreadCount = .ofProcessors
  ) -> [Double?] {
    let network = ContactNetwork(OneModeRows(self), strength: strength)
    // p_iq p_qj = w_iq w_qj / s_q, divided by s_i, for totals s.
    let sums = network.sums(contactWeights: network.totals.map { 1 / $0 }, threads: threads) {
      first, second, strength, throughOthers in
      let fromFirst = (strength + throughOthers) / network.totals[first]
      let fromSecond = (strength + throughOthers) / network.totals[second]
      return (fromFirst * fromFirst, fromSecond * fromSecond)
    }
    return sums.enumerated().map { network.degree(of: $0) == 0 ? nil : $1 }
  }
}
